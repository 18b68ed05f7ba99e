using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Record.Demonstrations.CaseTold;

namespace DueCourse.Record.Demonstrations.Stages;

/// <summary>A deportation order is signed and served; it is revoked; or the case is kept in view.</summary>
internal static class Ordered
{
    private const string Why = "Nothing was said in time. The court's record, the years here and the ties abroad were weighed together, and no right outweighs the public interest.";

    public static IReadOnlyList<Stage> Stages { get; } =
    [
        new("deportation order signed", "a deportation order is signed and served", told => Signed(told, told.Friday.PlusDays(-49))),
        new("deportation order revoked", "a deportation order was revoked, to decide again", Revoked),
        new("continued engagement", "a deportation order is in force, and the case is looked at again on a set day", KeptInView),
    ];

    private static async Task Signed(CaseTold told, LocalDate noticed)
    {
        await Considered.Noticed(told, noticed);
        var monday = noticed.PlusDays(38);
        await told.At(monday, 10, 0);
        await told.Done(told.Caseworker, by => new BeginStage2(null) { By = by, Id = told.Next() });
        await told.Looked(Officer);
        foreach (var judgement in new[] { "J16", "J18", "J23", "J26" })
            await told.Done(Officer, by => new MakeJudgement(Compartment.Open, judgement, null, JudgementAnswer.NotMet, "Everything on the file was weighed.",
                [.. JudgementRegister.PointsOf(judgement).Select(p => $"Looked at: {p}.")], [told.Stated(TheConviction.DateOfConviction.Definition.Name)], [],
                "What was answered to the first notice was weighed with it.", HasNoInterest: true) { By = by, Id = told.Next() });
        await told.Done(Officer, by => new MakeOrderReady { By = by, Id = told.Next() });
        var signed = noticed.PlusDays(39);
        await told.At(signed, 10, 0);
        await told.Decided(DecisionKind.MakeDeportationOrder, Why);
        await told.Done(Officer, by => new SignDeportationOrder(signed) { By = by, Id = told.Next() });
        var served = noticed.PlusDays(41);
        await told.At(served, 14, 0);
        var signedFor = await told.Paper(Compartment.Open, "whoever handed the order over, with the person's signature");
        await told.Done(told.Caseworker, by => new ServeDeportationOrder(new(served, served, ServedBy.Hand, CopiedToRepresentative: true, $"{told.Who.From.Language}; read aloud"), signedFor) { By = by, Id = told.Next() });
    }

    private static async Task Revoked(CaseTold told)
    {
        await Signed(told, told.Friday.PlusDays(-70));
        await told.At(told.Ago(5), 10, 0);
        await told.Decided(DecisionKind.RevokeDeportationOrder, "A record of residence came that nobody had weighed. The order is revoked, so that the decision is made again on all of it.");
        await told.Done(Officer, by => new RevokeDeportationOrder(told.Ago(5), RevocationGround.ToDecideAgain) { By = by, Id = told.Next() });
    }

    private static async Task KeptInView(CaseTold told)
    {
        await told.Open(ComeTo.Order, told.Friday.PlusDays(-14), file => file with { IsAccepted = false, HasDocument = false });
        await told.At(told.Friday, 11, 0);
        await told.Decided(DecisionKind.ContinueEngagement, "The other state has not said that it takes the person, and is not asked again before its new office opens. Nobody is detained meanwhile, and the person reports as before.", review: told.Today.PlusDays(10));
    }
}
