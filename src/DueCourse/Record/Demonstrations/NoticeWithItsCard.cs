using System.Text.RegularExpressions;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Notices.Service;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Store;
using NodaTime;
using NodaTime.Text;
using static DueCourse.Record.Demonstrations.CaseTold;

namespace DueCourse.Record.Demonstrations;

/// <summary>A woman of Viet Nam is told that deportation is intended, by hand, with the days to answer on a card.</summary>
internal static class NoticeWithItsCard
{
    private const string Title = "Deportation is intended: a notice with its card, served by hand";
    private const string Why = "The conviction and sentence are proved by the court's record. What was said for her was weighed, with her years here and her ties abroad. She is asked to answer before anything is decided.";

    public static async Task Tell(ILedger ledger, string scenario, LocalDate friday, CancellationToken stop)
    {
        var told = new CaseTold(ledger, Title);
        await told.Open(Undecided(WorkedCases.Of(scenario, Title, "VNM", ("  name: A. M.", "  name: L. T."))), WorkedCases.Friday, friday, stop);
        told.At(friday, 9, 30);
        await told.Done(Caseworker, by => new ReferForDecision(friday, "the prison", "a sentence of imprisonment, proved by the court's record") { By = by, Id = told.Next() }, stop);
        await told.Done(Caseworker, by => new BeginTriage([told.Stated("isBritishCitizen")]) { By = by, Id = told.Next() }, stop);
        told.At(friday, 11, 0);
        await told.Looked(Officer, stop);
        await told.Done(Officer, by => new MakeDecision(DecisionKind.IntendToDeport, Why, [told.Stated("dateOfConviction")], friday.PlusDays(32)) { By = by, Id = told.Next() }, stop);
        var decision = told.EntryOf<DecisionMade>();
        GivenItem[] common =
        [
            GivenItem.Of("name", "L. T."), GivenItem.Of("advice", "a law centre, free of charge: ask anybody on the landing for the number"), GivenItem.Of("contact", "the team, by telephone, on working days"),
        ];
        told.At(friday, 11, 15);
        await told.Done(Officer, by => new IssueStage1(DeportationBasis.Automatic, friday) { By = by, Id = told.Next() }, stop);
        told.At(friday, 11, 30);
        await told.Done(Officer, by => new IssueNotice(NoticeKind.DeportationDecision,
            [.. common, GivenItem.Of("law", "s32-5"), GivenItem.Of("ground", "conviction"), GivenItem.Of("reasons", Why), GivenItem.Of("respond-by", LocalDatePattern.Iso.Format(friday.PlusDays(31))), GivenItem.Of("how-to-respond", "by post or e-mail")],
            decision, friday, "vi") { By = by, Id = told.Next() }, stop);
        var notice = told.EntryOf<NoticeIssued>();
        told.At(friday, 15, 0);
        await told.Done(Caseworker, by => new ServeNotice(notice, new(ServiceMethod.Hand, ServedOnWhom.ThePerson, new("the visits room"), friday, null, "her signature", new("Vietnamese", "N. Q. Bui", "read aloud"))
        { Copy = new("her solicitor", ServiceMethod.Email, friday, "acknowledged") }, null) { By = by, Id = told.Next() }, stop);
        told.At(friday, 15, 15);
        await told.Done(Caseworker, by => new ServeStage1(new(friday, friday, ServedBy.Hand, CopiedToRepresentative: true, "Vietnamese; read aloud by N. Q. Bui"), friday.PlusDays(31), friday) { By = by, Id = told.Next() }, stop);
    }

    // Before anything was decided: no order, no notice, no day of departure.
    private static string Undecided(string text)
    {
        text = Regex.Replace(text, "(?s)deportationOrders:.*?appeals:", "deportationOrders: none\nnoticesServed: none\nappeals:", RegexOptions.NonBacktracking);
        text = Regex.Replace(text, "(?s)removalNotice:.*?\ndeparture:", "departure:", RegexOptions.NonBacktracking);
        text = Regex.Replace(text, "(?m)^decision: .*$", "decision: {type: none}", RegexOptions.NonBacktracking);
        return text.Replace("  noticePeriodEnd: 2026-11-16\n", "", StringComparison.Ordinal);
    }
}
