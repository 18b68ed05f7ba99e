namespace DueCourse.Law.Gates;

using DueCourse.Law.Guidance;

/// <summary>G13: no judicial review holds removal.</summary>
public static class G13
{
    /// <summary>The gate.</summary>
    public static Gate Gate => Gate.OfPolicy(
        "G13", "No judicial review claim holds removal",
        JudicialReviewsAndInjunctions.AClaimHoldsRemoval,
        Role.SeniorOfficer);
}
