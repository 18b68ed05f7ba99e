using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Protection;
using DueCourse.Casework.Tracks.Trafficking;

namespace DueCourse.Record.Demonstrations.Stages;

/// <summary>
/// What stands in the compartment for claims: a claim for protection, a referral as a victim of trafficking, further submissions.
/// What the cases are called in lists is what other cases at the same point are called.
/// </summary>
internal static class Claimed
{
    public static IReadOnlyList<Stage> Stages { get; } =
    [
        new("protection claim pending", "convicted, and deportation is considered", Protection),
        new("trafficking recovery period", "a deportation order is in force", Recovery),
        new("further submissions", "a deportation order is in force", Further),
    ];

    private static async Task Protection(CaseTold told)
    {
        await Considered.Triaged(told, told.Ago(20));
        await told.At(told.Ago(11), 14, 0);
        await told.Done(told.Caseworker, by => new RecordProtectionClaim(told.Ago(11), $"to the officer at the reporting centre, in {told.Who.From.Language}") { By = by, Id = told.Next() });
    }

    private static async Task Recovery(CaseTold told)
    {
        await told.Open(ComeTo.Order, told.Friday.PlusDays(-7));
        await told.At(told.Friday.PlusDays(-7), 11, 0);
        await told.Done(told.Caseworker, by => new ReferAsAVictim(told.Friday.PlusDays(-7), "a charity that helps victims", "what the person said of the farm where they worked") { By = by, Id = told.Next() });
        await told.At(told.Ago(5), 10, 0);
        var paper = await told.Paper(Compartment.Protection, "the competent authority");
        await told.Done(told.Caseworker, by => new RecordReasonableGrounds(true, told.Ago(5), "the competent authority", paper) { By = by, Id = told.Next() });
    }

    private static async Task Further(CaseTold told)
    {
        await told.Open(ComeTo.Order, told.Friday.PlusDays(-7));
        await told.At(told.Ago(4), 11, 0);
        await told.Done(told.Caseworker, by => new RecordFurtherSubmissions(told.Ago(4), "in person, with a letter of eight pages") { By = by, Id = told.Next() });
    }
}
