namespace DueCourse.Law.Gates;

using DueCourse.Law.Guidance;

/// <summary>G18: a victim who asked to be told has been told, or will be on a dated day.</summary>
public static class G18
{
    /// <summary>The gate. It delays a departure only, never a release or a court's order.</summary>
    public static Gate Gate => Gate.OfPolicy(
        "G18", "A victim who asked is told, or the telling is dated",
        VictimContact.TellFirst,
        Role.Caseworker);
}
