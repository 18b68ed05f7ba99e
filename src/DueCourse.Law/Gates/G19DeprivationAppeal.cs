namespace DueCourse.Law.Gates;

using DueCourse.Law.Guidance;

/// <summary>G19: no appeal against loss of citizenship is open.</summary>
public static class G19
{
    /// <summary>The gate.</summary>
    public static Gate Gate => Gate.OfPolicy(
        "G19", "No appeal against deprivation of citizenship is open",
        DeprivationAppeals.RemovalWaitsForFinality,
        Role.TribunalOrCourt);
}
