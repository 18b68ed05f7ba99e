namespace DueCourse.Casework.Tests.Access;

using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Timers;

public sealed class TwoPersonsTests
{
    [Fact]
    public void What_cannot_be_undone_is_proposed_and_happens_when_a_second_person_confirms_both_on_record()
    {
        var (desk, statement, proposal) = Proposed();

        Assert.Empty(Erasure.ToDestroy(desk.Case.History));
        desk.Done(new ConfirmAct(proposal) { By = Given.Officer, Id = "second" });

        Assert.Equal([statement], Erasure.ToDestroy(desk.Case.History));
        Assert.Equal(Given.Caseworker, desk.Case.Find(proposal)!.By);
        Assert.Equal(Given.Officer, desk.Case.History.Single(r => r.Event is ErasureOrdered).By);
        Assert.Equal("two-persons.closed", desk.Refused(new ConfirmAct(proposal) { By = Given.SecondOfficer, Id = "third" }).Code);
    }

    [Fact]
    public void The_second_person_is_another_person_also_in_another_role_and_has_authority()
    {
        var (desk, _, proposal) = Proposed();

        Assert.Equal("access.refused", desk.Refused(new ConfirmAct(proposal) { By = Given.Colleague, Id = "c" }).Code);
        Assert.Equal("two-persons.same", desk.Refused(new ConfirmAct(proposal) { By = Given.Caseworker with { Role = ActorRole.SeniorOfficer }, Id = "c" }).Code);
    }

    [Fact]
    public void A_proposal_lapses_after_seven_days_by_itself()
    {
        var (desk, _, proposal) = Proposed();
        var lapses = desk.Case.Proposals.All.Single().Act.LapsesAt;
        desk.Now = lapses - Duration.FromTicks(10);
        Assert.IsType<Events>(desk.Decide(new ConfirmAct(proposal) { By = Given.Officer, Id = "c" }));
        desk.Now = lapses;
        Assert.Equal("two-persons.lapsed", desk.Refused(new ConfirmAct(proposal) { By = Given.Officer, Id = "c" }).Code);
        desk.Done(FireTimer.Of(desk.Case.Timers.Due(desk.Now).Single().Id));
        Assert.False(desk.Case.Proposals.All.Single().IsOpen);
    }

    [Fact]
    public void What_is_no_longer_right_when_the_second_person_confirms_is_refused()
    {
        var (desk, _, proposal) = Proposed();
        desk.Done(new PlaceLegalHold("a claim for damages was announced", desk.Now + Duration.FromDays(100)) { By = Given.Caseworker, Id = "h" });

        Assert.Equal("erasure.hold", desk.Refused(new ConfirmAct(proposal) { By = Given.Officer, Id = "c" }).Code);
    }

    [Fact]
    public void A_proposal_can_be_rejected_by_whoever_made_it_or_has_authority()
    {
        var (desk, _, proposal) = Proposed();

        Assert.Equal("access.refused", desk.Refused(new RejectAct(proposal, "no") { By = Given.Colleague, Id = "r" }).Code);
        Assert.IsType<Events>(desk.Decide(new RejectAct(proposal, "a slip") { By = Given.Caseworker, Id = "r" }));
        desk.Done(new RejectAct(proposal, "it is true") { By = Given.Officer, Id = "r" });
        Assert.Equal("two-persons.closed", desk.Refused(new ConfirmAct(proposal) { By = Given.SecondOfficer, Id = "c" }).Code);
    }

    [Fact]
    public void No_command_records_what_cannot_be_undone_but_the_confirmation()
    {
        // A command of this test that tries to go straight there, as one written carelessly would.
        var desk = Given.Opened();
        var straight = Assert.IsType<Events>(desk.Decide(new Careless { By = Given.Caseworker, Id = "x" }));

        Assert.IsType<ActProposed>(straight.All[0].Event);
        Assert.DoesNotContain(straight.All, e => e.Event is ErasureOrdered);
    }

    [Fact]
    public void Every_irreversible_event_survives_being_written_inside_a_proposal()
    {
        CaseEvent[] each =
        [
            new ErasureOrdered([new(Compartment.Open, 2)], ErasureReason.CourtOrder),
            new AccessGranted(new(Compartment.Victim, 1), Given.Colleague, Given.Start, "because"),
            new OutcomeForThePress(CaseOutcome.NoAction, Law.Drafting.DateRange.On(new(2026, 5, 1))),
        ];
        var types = typeof(CaseEvent).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IIrreversible)) && !t.IsInterface);
        Assert.Equal(types.OrderBy(t => t.Name, StringComparer.Ordinal), each.Select(e => e.GetType()).OrderBy(t => t.Name, StringComparer.Ordinal));

        var written = Payload.Write(new ActProposed(each, Given.Start), Given.Officer, "x");
        var read = Assert.IsType<ActProposed>(Payload.Read(new(Compartment.Open, 2), Given.Start, written).Event);

        Assert.True(CanonicalJson.IsCanonical(written));
        Assert.Equal(Payload.Write(new ActProposed(each, Given.Start), Given.Officer, "x"), Payload.Write(read, Given.Officer, "x"));
        Assert.Equal(each[1], read.What[1]);
        Assert.Throws<FormatException>(() => Payload.Read(new(Compartment.Open, 2), Given.Start,
            System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(written).Replace("access-granted", "no-such-act", StringComparison.Ordinal))));
    }

    private static (Desk Desk, EntryId Statement, EntryId Proposal) Proposed()
    {
        var desk = Given.Opened();
        var statement = desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1990, 2, 28)));
        desk.Done(new EraseEntries([statement], ErasureReason.Correction) { By = Given.Caseworker, Id = "first" });
        return (desk, statement, desk.Case.Proposals.All.Single().Entry);
    }

    private sealed record Careless : Command
    {
        public override IEnumerable<Compartment> Touches => [Compartment.Open];

        public override Decision Decide(LiveCase c, Instant now) =>
            Decision.Record(Compartment.Open, new ErasureOrdered([new(Compartment.Open, 1)], ErasureReason.Correction));
    }
}
