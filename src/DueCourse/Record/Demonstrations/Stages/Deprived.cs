using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Deprivation;
using static DueCourse.Record.Demonstrations.CaseTold;

namespace DueCourse.Record.Demonstrations.Stages;

/// <summary>A citizen of two countries loses the British citizenship, and appeals.</summary>
internal static class Deprived
{
    public static IReadOnlyList<Stage> Stages { get; } =
    [
        new("deprivation of citizenship", "deprived of citizenship, and an appeal is open", Tell),
    ];

    private static async Task Tell(CaseTold told)
    {
        var (noticed, ordered, appealed) = (told.Ago(21), told.Ago(14), told.Ago(9));
        await told.Open(ComeTo.Conviction, noticed, file => file with { IsBritish = true, HasDocument = false });
        await told.At(noticed, 10, 0);
        var decision = await told.Decided(DecisionKind.DepriveOfCitizenship,
            "The application of 2009 was made in another identity, and naturalisation was granted on the strength of it. The person's years here and their family were weighed against it, one by one.", told.Stated("modeOfAcquisition"));
        await told.Done(Officer, by => new TakeUpDeprivation(decision, DeprivationGround.Deception) { By = by, Id = told.Next() });
        await told.At(noticed, 14, 0);
        var notice = await told.Paper(Compartment.Open, "the courier");
        await told.Done(told.Caseworker, by => new GiveDeprivationNotice(noticed, "by courier to the person and by e-mail to their solicitor", true, true, true, notice) { By = by, Id = told.Next() });
        await told.At(ordered, 10, 0);
        var order = await told.Paper(Compartment.Open, "the private office");
        await told.Done(Officer, by => new MakeDeprivationOrder(ordered, order) { By = by, Id = told.Next() });
        await told.At(appealed, 10, 0);
        await told.Done(told.Caseworker, by => new RecordDeprivationAppeal(DeprivationForum.Tribunal, appealed, "the Tribunal") { By = by, Id = told.Next() });
    }
}
