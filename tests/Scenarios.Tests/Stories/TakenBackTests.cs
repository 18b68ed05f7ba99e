using DueCourse.Casework.Access;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Reopening;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using Scenarios.Tests.Stories.Flagship;
using static Scenarios.Tests.Stories.Course;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>Somebody is removed who should not have been, and is taken back: what led to it carries nothing more, and all of it is asked again.</summary>
public sealed class TakenBackTests
{
    private static readonly LocalDate Flight = new(2026, 12, 8), Found = new(2026, 12, 14), Back = new(2026, 12, 18), January = new(2027, 1, 11), SecondFlight = new(2027, 1, 28);

    [Fact]
    public void Whoever_was_taken_back_is_decided_on_anew_and_a_lawful_removal_is_possible_again()
    {
        var story = InError();
        Assert.Equal("track.transfer.impossible", story.Refused(Caseworker, by => Book(by, SecondFlight)).Code);
        Assert.Equal("person.has-left", story.Refused(Caseworker, by => new ReferForDecision(Found, "the case's review", "to decide again") { By = by, Id = "x" }).Code);
        TakenBack(story);
        Assert.IsType<NotPlanned>(story.Case.Transfer.State);
        Assert.Equal(new ToBeDecidedAnew(null, null), story.Case.LegalDecision.State);
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Open]), t => t.What.StartsWith("Decide whether the case is decided again", StringComparison.Ordinal));

        // Nothing of before carries anything: no booking, no decision, no notice, no period, no acceptance.
        Assert.Equal("transfer.not-decided-anew", story.Refused(Caseworker, by => Book(by, SecondFlight)).Code);
        Assert.NotEqual("open", story.Gate("G8"));
        Assert.Equal("track.legal-decision.impossible", story.Refused(Caseworker, by => new RecordNoticePeriod { By = by, Id = "x" }).Code);
        story.At(January, 9, 0).Done(Caseworker, by => new ReferForDecision(January, "the case's review", "to decide again") { By = by, Id = "refer" });
        story.Done(Caseworker, by => new BeginTriage([story.Statement("isBritishCitizen")]) { By = by, Id = "triage" });
        var paper = story.Paper();
        Assert.Equal("decision.none", story.Refused(Officer, by => new NotifyLiability(Service(January), paper) { By = by, Id = "x" }).Code);

        story.Decided(DecisionKind.LiableToRemoval).Done(Officer, by => new NotifyLiability(Service(January), paper) { By = by, Id = "liable again" });
        Assert.Equal("transfer.not-decided-anew", story.Refused(Caseworker, by => Book(by, SecondFlight)).Code);
        story.Shown(Caseworker, (by, proof) => new GiveNoticeOfIntention(Service(January), "GHA", proof) { By = by, Id = "intention again" });

        // Whoever did the wrong has told somebody outside before they set out again.
        Assert.Equal("removal.nobody-told", story.Refused(Caseworker, by => Book(by, SecondFlight)).Code);
        Assert.Equal("removal.nobody-told", story.Refused(Officer, by => new CloseWrongfulRemoval("he was brought back") { By = by, Id = "x" }).Code);
        var told = story.Paper();
        story.Done(Caseworker, by => new RecordExternalNotification(ExternalBody.ChiefInspector, January, told) { By = by, Id = "told" });

        // He was fit for another journey, and advised before it.
        Assert.Equal("gate.G17", story.Refused(Caseworker, by => Book(by, SecondFlight)).Code);
        story.Say(TheDeparture.IsFitToTravel.Definition.Name, "yes", January).Say(TheSafeguards.LegalAdviceWasOffered.Definition.Name, "yes", January);

        // The destination accepted another departure: it is asked again too.
        Assert.Equal("transfer.not-ready", story.Refused(Caseworker, by => Book(by, SecondFlight)).Code);
        story.Done(Officer, by => new AssignToCase(Liaison, "talks") { By = by, Id = "liaison" });
        story.Done(Liaison, by => new AssertFact(Compartment.Destination, new(null, "readmission.acceptedOn", new DayValue(DateRange.On(January)), null, null, "note verbale", null, "the mission", Side.OfficialRecord, null)) { By = by, Id = "accepted" });
        story.Done(Caseworker, by => Book(by, SecondFlight));
        Assert.Equal("track.transfer.impossible", story.Refused(Caseworker, by => story.Escort(by, "x")).Code);
        story.DetailsServed(January).Done(Caseworker, by => new RecordDepartureNotice { By = by, Id = "notice again" });
        Assert.Equal("notice.period-runs", story.Refused(Caseworker, by => new RecordNoticePeriod { By = by, Id = "x" }).Code);
        story.At(new(2027, 1, 20), 9, 0).Done(Caseworker, by => new RecordNoticePeriod { By = by, Id = "ran again" });
        Assert.IsType<NoticeHasRun>(story.Case.LegalDecision.State);

        // The matter of the first removal is another, and ends by itself: by somebody who was told, never by the second departure.
        Assert.False(story.Case.WrongfulRemovals.IsClosed);
        Assert.Equal("removal.wrongful", WrongfulRemovals.KeepsOpen(story.Case)!.Code);
        story.Done(Officer, by => new CloseWrongfulRemoval("he was brought back, and told why") { By = by, Id = "closed" });
        Assert.Null(WrongfulRemovals.KeepsOpen(story.Case));
    }

    [Fact]
    public void That_somebody_is_back_is_shown_by_a_paper_and_not_before_they_left()
    {
        var story = InError();
        var paper = story.At(Back, 12, 0).Paper();
        Assert.Equal("step.no-paper", story.Refused(Caseworker, by => new RecordTakenBack(Back, story.Statement("dateOfConviction")) { By = by, Id = "x" }).Code);
        Assert.Equal("step.future", story.Refused(Caseworker, by => new RecordTakenBack(Back.PlusDays(1), paper) { By = by, Id = "x" }).Code);
        Assert.Equal("transfer.back-before-leaving", story.Refused(Caseworker, by => new RecordTakenBack(Flight.PlusDays(-1), paper) { By = by, Id = "x" }).Code);
        var notRemoved = AdministrativeRemovalTests.NoticeRan();
        var other = notRemoved.Paper();
        Assert.Equal("track.transfer.impossible", notRemoved.Refused(Caseworker, by => new RecordTakenBack(Flight, other) { By = by, Id = "x" }).Code);
    }

    [Fact]
    public void An_order_that_is_still_in_force_is_revoked_before_anything_is_decided_again()
    {
        var story = Talks.TransferEndTests.Left();
        story.Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = "officer" });
        story.Later().Done(Caseworker, by => new RecordHandover("K. Boateng") { By = by, Id = "h" }).Done(Caseworker, by => new RecordReturnInError(story.Today, "An injunction had been served on the night desk.") { By = by, Id = "e" });
        var paper = story.Later().Paper();
        story.Done(Caseworker, by => new RecordTakenBack(story.Today, paper) { By = by, Id = "back" });
        Assert.Equal("decision.order-in-force", story.Refused(Caseworker, by => new ReferForDecision(story.Today, "the review", "to decide again") { By = by, Id = "x" }).Code);
        Assert.Equal("transfer.not-decided-anew", story.Refused(Caseworker, by => Book(by, story.Today.PlusDays(14))).Code);
        Assert.Equal("decision.none", story.Refused(Officer, by => new RevokeDeportationOrder(story.Today, RevocationGround.ToDecideAgain) { By = by, Id = "x" }).Code);

        story.Later().Decided(DecisionKind.RevokeDeportationOrder);
        var unsaid = story.Copy();
        foreach (var basis in unsaid.Case.Statements.All.Where(s => s.Ended is null && s.Said.Fact == TheDeportationOrder.Basis.Definition.Name).Select(s => s.Id).ToList())
            unsaid.Done(Caseworker, by => new WithdrawFact(basis, "it was of another order") { By = by, Id = unsaid.Next() });
        Assert.Equal("order.basis-unknown", unsaid.Refused(Officer, by => new RevokeDeportationOrder(unsaid.Today, RevocationGround.AnyReason) { By = by, Id = "x" }).Code);
        var order = story.Case.Statements.Subjects.Values.Last(x => x.Kind == DeportationOrder.Kind).Id;
        unsaid.Done(Caseworker, by => new AssertFact(Compartment.Open, new(order, TheDeportationOrder.Basis.Definition.Name, new WordValue("s32-5"), null, null, "the order", null, null, Side.File, null)) { By = by, Id = unsaid.Next() });
        Assert.Equal("order.automatic", unsaid.Refused(Officer, by => new RevokeDeportationOrder(unsaid.Today, RevocationGround.AnyReason) { By = by, Id = "x" }).Code);
        story.Done(Officer, by => new RevokeDeportationOrder(story.Today, RevocationGround.ToDecideAgain) { By = by, Id = "revoked" });
        Assert.IsType<OrderRevoked>(story.Case.LegalDecision.State);
        story.Done(Caseworker, by => new ReferForDecision(story.Today, "the review", "to decide again") { By = by, Id = "refer" });
        Assert.Equal("removal.wrongful", WrongfulRemovals.KeepsOpen(story.Case)!.Code);
    }

    // Removed under section 10, handed over, and found not to have been removable.
    private static Story InError() => AdministrativeRemovalTests.NoticeRan().At(Flight, 8, 0).Escorted("e")
        .Done(Caseworker, by => new RecordDeparture { By = by, Id = "left" }).At(Flight, 19, 0)
        .Done(Officer, by => new ConfirmRemoval { By = by, Id = "confirmed" })
        .Done(Caseworker, by => new RecordHandover("K. Boateng") { By = by, Id = "handed over" }).At(Found, 9, 0)
        .Done(Caseworker, by => new RecordReturnInError(Found, "An injunction had been served on the night desk.") { By = by, Id = "in error" });

    private static void TakenBack(Story story)
    {
        var paper = story.At(Back, 12, 0).Paper();
        story.Done(Caseworker, by => new RecordTakenBack(Back, paper) { By = by, Id = "back" });
    }

    private static PlanDeparture Book(Actor by, LocalDate on) => new(new("GHA", on, "BA 78", [])) { By = by, Id = "book again" };
}
