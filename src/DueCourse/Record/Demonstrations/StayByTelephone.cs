using DueCourse.Casework.Decisions;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Store;
using NodaTime;
using static DueCourse.Record.Demonstrations.CaseTold;

namespace DueCourse.Record.Demonstrations;

/// <summary>A departure to Ghana is booked for Monday. On Sunday at ten in the evening a judge's clerk telephones, and one party does not answer.</summary>
internal static class StayByTelephone
{
    private const string Title = "A judge's clerk telephones on the evening before a departure, and one party has not answered";

    public static async Task Tell(ILedger ledger, string scenario, LocalDate friday, CancellationToken stop)
    {
        var (sunday, monday) = (friday.PlusDays(2), friday.PlusDays(3));
        var told = new CaseTold(ledger, Title);
        await told.Open(WorkedCases.Of(scenario, Title, "GHA"), WorkedCases.Friday, friday, stop);
        told.At(friday, 9, 40);
        await told.Looked(Officer, stop);
        await told.Done(Officer, by => new MakeDecision(DecisionKind.SetRemoval, "The order is in force and was served, the destination has accepted him in writing, and every gate is open on the file of today.",
            [told.Stated("dateOfConviction")], friday.PlusDays(28)) { By = by, Id = told.Next() }, stop);
        told.At(friday, 10, 0);
        await told.Done(Caseworker, by => new PlanDeparture(new("GHA", monday, "BA 78", [])) { By = by, Id = told.Next() }, stop);
        told.At(friday, 10, 20);
        await told.Done(Caseworker, by => new ServeDepartureDetails(friday, "by hand on him, with an interpreter of Twi; by e-mail on his representative") { By = by, Id = told.Next() }, stop);

        told.At(sunday, 22, 0);
        await told.Done(OnDuty, by => new RecordStay(new(StayKind.Injunction, "High Court", "the clerk to the judge on duty", "telephone", told.Now, "He may not be removed before the hearing on Wednesday.")) { By = by, Id = told.Next() }, stop);
        foreach (var (to, minute, who) in new[] { (StopParty.TravelDesk, 4, "B. Nowak of the travel desk"), (StopParty.PlaceOfDetention, 6, "the night manager, T. Mbeki"), (StopParty.SeniorOfficer, 7, "Mila Achterberg"), (StopParty.LegalAdviser, 12, "Jonas Lindqvist") })
        {
            told.At(sunday, 22, minute);
            var order = told.Case.Stays.StopOrders.First(o => o.Sent.To == to).Id;
            await told.Done(Officer, by => new AcknowledgeStopOrder(order, who) { By = by, Id = told.Next() }, stop);
        }
    }
}
