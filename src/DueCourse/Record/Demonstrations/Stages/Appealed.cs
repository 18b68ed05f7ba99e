using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Law.Clock;
using NodaTime;
using static DueCourse.Record.Demonstrations.CaseTold;

namespace DueCourse.Record.Demonstrations.Stages;

/// <summary>What was claimed is refused, and can be appealed; and what becomes of the appeal.</summary>
internal static class Appealed
{
    private const string Why = "Family life here was weighed on its evidence: letters, the school and the visits. It is real, and it does not outweigh the public interest.";

    public static IReadOnlyList<Stage> Stages { get; } =
    [
        new("stage 2, right of appeal", "refused at the second stage, and the time to appeal runs", CanAppeal),
        new("appeal pending", "an appeal is brought, and a hearing fixed", Pending),
        new("appeal allowed", "an appeal was allowed, and the other side may ask for permission", told => Decided(told, AppealOutcome.Allowed)),
        new("appeal dismissed", "an appeal was dismissed, and the time to go on runs", told => Decided(told, AppealOutcome.Dismissed)),
    ];

    /// <summary>A refusal that can be appealed is sent to the person here.</summary>
    public static async Task<EntryId> RightOfAppeal(CaseTold told, LocalDate sent)
    {
        await told.Done(told.Caseworker, by => new RecordRightOfAppeal(AppealAgainst.HumanRightsRefusal, AppealForum.FirstTierTribunal, DecisionReached.SentHere, sent, IsInCountry: true, NoticeIsComplete: true, AppealCertificate.None, UkDivision.EnglandAndWales, null)
        { By = by, Id = told.Next() });
        return told.Case.Appeals.All[^1].Id;
    }

    /// <summary>The person appeals in time.</summary>
    public static Task Lodged(CaseTold told, EntryId appeal, LocalDate on) =>
        told.Done(told.Caseworker, by => new RecordNoticeOfAppeal(appeal, on, "the Tribunal's portal", WasBroughtHere: true) { By = by, Id = told.Next() });

    private static async Task<EntryId> Refused(CaseTold told, LocalDate noticed, LocalDate refused)
    {
        await Considered.Noticed(told, noticed);
        await told.At(noticed.PlusDays(12), 10, 0);
        await told.Done(told.Caseworker, by => new RecordRepresentations(noticed.PlusDays(12), InFull: true, "8") { By = by, Id = told.Next() });
        await told.At(refused, 10, 0);
        await told.Done(told.Caseworker, by => new BeginStage2(null) { By = by, Id = told.Next() });
        await told.Decided(DecisionKind.RefuseClaim, Why);
        await told.Done(Officer, by => new RefuseAtStage2(refused) { By = by, Id = told.Next() });
        await told.At(refused, 14, 0);
        return await RightOfAppeal(told, refused);
    }

    private static Task CanAppeal(CaseTold told) => Refused(told, told.Friday.PlusDays(-42), told.Ago(4));

    private static async Task Pending(CaseTold told)
    {
        var appeal = await Refused(told, told.Friday.PlusDays(-84), told.Friday.PlusDays(-42));
        await told.At(told.Friday.PlusDays(-31), 11, 0);
        await Lodged(told, appeal, told.Friday.PlusDays(-31));
        await told.At(told.Ago(5), 11, 0);
        await told.Done(told.Caseworker, by => new FixAppealHearing(appeal, told.Today.PlusDays(45), "the Tribunal's listing office") { By = by, Id = told.Next() });
    }

    private static async Task Decided(CaseTold told, AppealOutcome outcome)
    {
        var appeal = await Refused(told, told.Friday.PlusDays(-210), told.Friday.PlusDays(-168));
        await told.At(told.Friday.PlusDays(-157), 11, 0);
        await Lodged(told, appeal, told.Friday.PlusDays(-157));
        await told.At(told.Ago(20), 16, 0);
        await told.Done(told.Caseworker, by => new RecordAppealHearing(appeal, told.Ago(20)) { By = by, Id = told.Next() });
        var sent = new Sending(told.Ago(4), WayOfSending.Electronically, PersonIsHere: true, PersonIsDetained: false);
        await told.At(told.Ago(4), 12, 0);
        var decision = await told.Paper(appeal.Compartment, "the Tribunal");
        await told.Done(told.Caseworker, by => new RecordAppealDecision(appeal, outcome, null, sent, decision) { By = by, Id = told.Next() });
        await told.Done(told.Caseworker, by => new RecordWrittenReasons(appeal, sent, decision) { By = by, Id = told.Next() });
    }
}
