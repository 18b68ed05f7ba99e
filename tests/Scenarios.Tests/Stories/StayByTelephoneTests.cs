using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Transfer;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>A departure is booked for Monday. On Sunday at ten in the evening a judge's clerk telephones.</summary>
public sealed class StayByTelephoneTests
{
    private static readonly LocalDate Friday = new(2026, 11, 20), Sunday = new(2026, 11, 22), Monday = new(2026, 11, 23);

    [Fact]
    public void Without_a_stay_the_departure_goes_through_its_steps_with_the_gates_asked_at_each()
    {
        var story = Booked();

        story.At(Monday, 8, 0).Escorted();
        story.At(Monday, 11, 30).Done(Caseworker, by => new RecordDeparture { By = by, Id = story.Next() });
        story.At(Monday, 19, 0).Done(Caseworker, by => new RecordHandover("K. Boateng, immigration service") { By = by, Id = story.Next() });

        Assert.IsType<HandedOver>(story.Case.Transfer.State);
    }

    [Fact]
    public void Anybody_on_duty_records_it_and_everything_follows_at_once()
    {
        var story = Booked();
        story.Done(Officer, by => new AssignToCase(Liaison, "speaks to the other state") { By = by, Id = story.Next() });
        Telephoned(story);

        Assert.Equal("shut", story.Gate("G2"));
        Assert.Equal(StopReason.CourtOrder, Assert.Single(story.Happened<DepartureStopped>()).Because);
        Assert.IsType<Stopped>(story.Case.Transfer.State);
        Assert.Equal(Enum.GetValues<StopParty>(), story.Happened<StopOrderSent>().Select(s => s.To));
        Assert.All(story.Case.History.Where(r => r.At == story.Now), r => Assert.Equal("the call", r.Command));
    }

    [Fact]
    public void Nothing_goes_on_after_it_and_no_user_can_clear_it()
    {
        var story = Booked();
        Telephoned(story);
        story.At(Monday, 8, 0);

        Assert.Equal("track.transfer.impossible", story.Refused(Caseworker, by => story.Escort(by, "e")).Code);
        Assert.Equal("stay.binds", story.Refused(Officer, by => Plan(by, "p")).Code);
        Assert.Equal("gate.absolute", story.Refused(Officer, by => new OpenGate("G2").By(by)).Code);
        Assert.Equal("access.refused", story.Refused(Officer, by => new EndStay(story.EntryOf<StayRecorded>(), story.EntryOf<StayRecorded>(), Monday) { By = by, Id = "s" }).Code);
        Assert.Equal("stay.no-document", story.Refused(Adviser, by => new EndStay(story.EntryOf<StayRecorded>(), story.EntryOf<StayRecorded>(), Monday) { By = by, Id = "s" }).Code);
    }

    [Fact]
    public void Whoever_does_not_answer_is_told_again_every_quarter_of_an_hour_until_they_do()
    {
        var story = Booked();
        Telephoned(story);
        var first = story.Case.Stays.StopOrders[0].Id;
        story.At(Sunday, 22, 9).Done(Officer, by => new AcknowledgeStopOrder(first, "travel desk, B. Nowak") { By = by, Id = story.Next() });
        story.At(Sunday, 22, 16).TimersFire();

        Assert.Equal(4, story.Happened<StopOrderEscalated>().Count());
        Assert.DoesNotContain(story.Happened<StopOrderEscalated>(), e => e.StopOrder == first);

        story.At(Sunday, 22, 32).TimersFire();
        Assert.Equal([2, 2, 2, 2], story.Happened<StopOrderEscalated>().Skip(4).Select(e => e.Times));

        foreach (var order in story.Case.Stays.Unanswered.Select(o => o.Id).ToList())
            story.Done(Officer, by => new AcknowledgeStopOrder(order, "answered") { By = by, Id = story.Next() });
        story.At(Monday, 0, 30).TimersFire();
        Assert.Equal(8, story.Happened<StopOrderEscalated>().Count());
    }

    [Theory]
    [InlineData(StayKind.Stay, "G2")]
    [InlineData(StayKind.Undertaking, "G2")]
    [InlineData(StayKind.Rule39, "G3")]
    public void Each_kind_shuts_its_gate(StayKind kind, string gate)
    {
        var story = Booked();
        Assert.Equal("open", story.Gate(gate));
        Telephoned(story, kind);

        Assert.Equal("shut", story.Gate(gate));
    }

    [Fact]
    public void The_representative_cannot_record_one_as_an_official_and_nonsense_is_refused()
    {
        var story = Booked();
        var call = new StayRecorded(StayKind.Injunction, "High Court", "", "telephone", story.Now, "removal");

        Assert.Equal("access.refused", story.Refused(new("x", "X", ActorRole.Representative), by => new RecordStay(call) { By = by, Id = "r" }).Code);
        Assert.Equal("text.empty", story.Refused(OnDuty, by => new RecordStay(call) { By = by, Id = "r" }).Code);
        Assert.Equal("stay.future", story.Refused(OnDuty, by => new RecordStay(call with { ToldBy = "clerk", CommunicatedAt = story.Now + Duration.FromHours(1) }) { By = by, Id = "r" }).Code);
    }

    private static Story Booked()
    {
        var story = Story.From("ready-on-every-gate", Friday);
        story.Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = story.Next() });
        story.Done(Officer, by => new AssignToCase(Adviser, "advises") { By = by, Id = story.Next() });
        story.At(Friday, 10, 0).Done(Caseworker, by => Plan(by, story.Next()));
        return story.DetailsServed();
    }

    private static PlanDeparture Plan(Actor by, string id) => new(new("GHA", Monday, "BA 78", [])) { By = by, Id = id };

    private static void Telephoned(Story story, StayKind kind = StayKind.Injunction) =>
        story.At(Sunday, 22, 0).Done(OnDuty, by => new RecordStay(new(kind, "High Court", "the clerk to the judge on duty", "telephone", story.Now, "He may not be removed before the hearing on Wednesday.")) { By = by, Id = "the call" });

    private sealed record OpenGate(string Gate)
    {
        public Command By(Actor by) => new DueCourse.Casework.Gates.OpenPolicyGate(Gate, "because", Instant.FromUtc(2026, 11, 24, 0, 0)) { By = by, Id = "o" };
    }
}
