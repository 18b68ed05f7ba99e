using DueCourse.Record.Demonstrations.Stages;

namespace DueCourse.Record.Demonstrations;

/// <summary>What happens in a case of the demonstration, whoever the person is: a name, how it is called in lists, and how it is told.</summary>
/// <param name="Name">What it shows, in a few words; no two are the same.</param>
/// <param name="Says">How it is called in lists, after the person's name. It is read by everybody who has the case, so it says nothing of a claim, of health or of a victim.</param>
/// <param name="Tell">Tells it.</param>
internal sealed record Stage(string Name, string Says, Func<CaseTold, Task> Tell)
{
    /// <summary>All, in the order in which a case may come to them.</summary>
    public static IReadOnlyList<Stage> All { get; } =
    [
        .. Accused.Stages, .. Considered.Stages, .. Appealed.Stages, .. Ordered.Stages, .. Stayed.Stages, .. Claimed.Stages, .. Deprived.Stages,
        .. Held.Stages, .. AskedOfACountry.Stages, .. Documented.Stages, .. Leaving.Stages, .. Ended.Stages,
    ];
}
