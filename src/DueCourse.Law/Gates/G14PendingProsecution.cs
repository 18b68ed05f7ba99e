namespace DueCourse.Law.Gates;

using DueCourse.Law.Guidance;

/// <summary>G14: no prosecution is pending.</summary>
public static class G14
{
    /// <summary>The gate.</summary>
    public static Gate Gate => Gate.OfPolicy(
        "G14", "No prosecution is pending",
        PendingProsecutions.RemovalWaits,
        Role.PoliceOrProsecutor);
}
