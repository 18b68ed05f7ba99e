using System.Text.RegularExpressions;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Law.Clock;
using DueCourse.Store;
using NodaTime;
using static DueCourse.Record.Demonstrations.CaseTold;

namespace DueCourse.Record.Demonstrations;

/// <summary>A man of Jamaica is held for removal. A refusal can be appealed, and he appeals: the appeal holds removal, and his detention has to be looked at again.</summary>
internal static class HeldWithAnAppeal
{
    private const string Title = "Held for removal, and an appeal is brought in time";

    public static async Task Tell(ILedger ledger, string scenario, LocalDate friday, CancellationToken stop)
    {
        var told = new CaseTold(ledger, Title);
        var text = Regex.Replace(WorkedCases.Of(scenario, Title, "JAM", ("  name: A. M.", "  name: D. C.")), "(?m)^appeals:\n  complete: yes\n  items:\n    - .*\n", "appeals: none\n", RegexOptions.NonBacktracking);
        await told.Open(text, WorkedCases.Friday, friday, stop);
        told.At(friday, 9, 30);
        await told.Looked(Officer, stop);
        await told.Done(Officer, by => new MakeDecision(DecisionKind.Detain, "A deportation order is in force and was served. Removal is set for Monday. He did not report twice, and gave no reason for either, so that nothing less than detention would see him leave on the day.", [told.Stated("dateOfConviction")], friday.PlusDays(7)) { By = by, Id = told.Next() }, stop);
        await told.Done(Officer, by => new AuthoriseDetention(DetentionPower.Schedule3Paragraph2C, "An order is in force; removal is set for Monday; he did not report twice.", "Seen by a nurse: no level.", "R. Haddad") { By = by, Id = told.Next() }, stop);
        await told.Done(Caseworker, by => new RecordRightOfAppeal(AppealAgainst.HumanRightsRefusal, AppealForum.FirstTierTribunal, DecisionReached.SentHere, friday, IsInCountry: true, NoticeIsComplete: true, AppealCertificate.None, UkDivision.EnglandAndWales, null)
        { By = by, Id = told.Next() }, stop);
        told.At(friday.PlusDays(1), 8, 0);
        await told.Done(Officer, by => new ReviewDetention("He is well, and nothing has changed since yesterday.") { By = by, Id = told.Next() }, stop);
        var monday = friday.PlusDays(3);
        told.At(monday, 16, 0);
        await told.Done(Caseworker, by => new RecordNoticeOfAppeal(told.Case.Appeals.All[^1].Id, monday, "the Tribunal's portal", WasBroughtHere: true) { By = by, Id = told.Next() }, stop);
    }
}
