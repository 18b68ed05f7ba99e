namespace DueCourse.Casework.Tests.Audiences;

using System.Reflection;
using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;

public sealed class ViewTests
{
    private static readonly Actor Liaison = new("r.haddad", "Rania Haddad", ActorRole.ReturnsLiaisonOfficer);
    private static readonly Actor Old = new("k.lindqvist", "Karin Lindqvist", ActorRole.Representative);
    private static readonly Actor New = new("b.tesfaye", "Biniam Tesfaye", ActorRole.Representative);

    [Theory]
    [InlineData(typeof(ForTheDestination), typeof(MessageLine), typeof(Way), typeof(Instant), typeof(string))]
    [InlineData(typeof(ForTheVictim), typeof(VictimLine), typeof(ToldOutcome), typeof(ToldOutcome?), typeof(ValueTuple<Instant, ToldOutcome>), typeof(Instant), typeof(bool), typeof(string))]
    [InlineData(typeof(ForThePress), typeof(ValueTuple<string, DateRange>), typeof(DateRange), typeof(LocalDate), typeof(string), typeof(bool))]
    [InlineData(typeof(ForTheFormerRepresentative), typeof(LetterLine), typeof(Way), typeof(Instant), typeof(Instant?), typeof(string))]
    public void A_view_for_somebody_outside_can_hold_these_types_and_no_other(Type view, params Type[] may)
    {
        var held = new HashSet<Type>();
        Gather(view);
        held.Remove(view);

        Assert.Empty(held.Except(may));

        void Gather(Type type)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) type = type.GetGenericArguments()[0];
            if (!held.Add(type)) return;
            if (type == typeof(string) || type == typeof(Instant) || type == typeof(LocalDate) || type.IsEnum || type.IsPrimitive || Nullable.GetUnderlyingType(type) is not null) return;
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)) Gather(field.FieldType);
        }
    }

    [Fact]
    public void A_view_is_refused_a_case_that_was_built_for_another_audience()
    {
        var seen = SeenCase.As(Given.Opened().Case, ActorRole.Caseworker);

        Assert.Throws<ArgumentException>(() => new ForTheDestination(seen));
        Assert.Throws<ArgumentException>(() => new ForThePerson(seen));
        Assert.Throws<ArgumentException>(() => Handover.Of(seen));
    }

    [Fact]
    public void The_person_sees_of_their_claim_what_their_side_put_there_and_what_was_disclosed()
    {
        var desk = Given.Opened();
        desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1990, 1, 1), Side.Person, "the person"), Compartment.Protection);
        var ofTheState = desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1985, 5, 5)), Compartment.Protection);
        Assert.Equal(["dateOfBirth: 1 January 1990"], Claims(desk));

        desk.Done(new DiscloseStatement(ofTheState) { By = Given.Caseworker, Id = "d" });
        Assert.Equal(["dateOfBirth: 1 January 1990", "dateOfBirth: 5 May 1985"], Claims(desk));

        static IEnumerable<string> Claims(Desk desk) => new ForThePerson(SeenCase.As(desk.Case, ActorRole.ThePerson)).Matter.Where(m => m.In == Compartment.Protection).Select(m => m.Says);
    }

    [Fact]
    public void A_former_representative_keeps_their_letters_until_the_day_of_change_and_the_new_one_gets_the_file()
    {
        var desk = Given.Opened().Done(new AssignToCase(Old, "authority of 2 May") { By = Given.Caseworker, Id = "a" });
        desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1990, 1, 1)));
        desk.Put(Compartment.Open, new LetterExchanged(Old.Id, Way.Received, "We act for the person."));
        desk.Done(new ChangeRepresentative(Old, New, "authority of 9 May") { By = Given.Caseworker, Id = "c" });
        desk.Put(Compartment.Open, new LetterExchanged(New.Id, Way.Sent, "Welcome."));
        desk.Put(Compartment.Open, new LetterExchanged(Old.Id, Way.Sent, "Sent by mistake after the change."));

        var seen = SeenCase.As(desk.Case, ActorRole.Representative);
        Assert.Equal(["We act for the person."], new ForTheFormerRepresentative(seen, Old).Letters.Select(l => l.Text));
        Assert.NotNull(new ForTheFormerRepresentative(seen, Old).Until);
        Assert.Empty(desk.Case.Readable(Old, desk.Now));
        Assert.Contains(Compartment.Open, desk.Case.Readable(New, desk.Now));
        Assert.Contains(Handover.Of(seen).Matter, m => m.Says.Contains("We act for the person", StringComparison.Ordinal));
        Assert.Contains(Handover.Of(seen).Matter, m => m.Says == "dateOfBirth: 1 January 1990");
        Assert.Equal("representative.not-on-record", desk.Refused(new ChangeRepresentative(Old, New, "x") { By = Given.Caseworker, Id = "d" }).Code);
    }

    [Fact]
    public void Every_release_is_in_the_one_list_and_its_event_has_the_fields_that_the_list_says_and_no_other()
    {
        Assert.All(Releases.All, release => Assert.Equal(
            release.Carries.Keys.Order(StringComparer.Ordinal),
            release.Released.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Where(p => p.SetMethod is not null).Select(p => p.Name).Order(StringComparer.Ordinal)));
        Assert.Equal(Releases.All.Count, Releases.All.Select(r => r.Name).Distinct().Count());
    }

    [Fact]
    public void A_recall_carries_nothing_of_its_cause_nor_of_who_recalled()
    {
        Assert.Equal(Recalled(Compartment.Protection, 1990, Given.Caseworker), Recalled(Compartment.Working, 1985, Given.Colleague));

        static byte[] Recalled(Compartment of, int year, Actor by)
        {
            var desk = Given.Opened();
            desk.Put(Compartment.Destination, new MessageExchanged(Way.Sent, "readmission-request", "Please confirm."));
            desk.Done(new AssertFact(of, Given.Fact("dateOfBirth", Given.Day(year, 1, 1))) { By = by, Id = "f" });
            desk.Done(new RecallRequest(new(Compartment.Destination, 1), desk.Last) { By = by, Id = "recall" });
            Assert.Equal(RequestRecalled.Text, new ForTheDestination(SeenCase.As(desk.Case, ActorRole.DestinationAuthority)).Messages[^1].Text);
            Assert.Contains(desk.Case.Told.Of<ReleaseMade>(), r => r.Id.Compartment == of);
            return desk.Entries.Single(e => e.Envelope.Id == new EntryId(Compartment.Destination, 2)).Payload!;
        }
    }

    [Fact]
    public void What_victim_liaison_may_tell_carries_only_whether_the_person_has_left()
    {
        Assert.Equal(Told(CaseOutcome.Removed, new(2026, 4, 1)), Told(CaseOutcome.DepartedVoluntarily, new(2026, 5, 2)));
        Assert.Equal(Told(CaseOutcome.Acquitted, new(2026, 4, 1)), Told(CaseOutcome.LeaveGranted, new(2026, 5, 2)));
        Assert.NotEqual(Told(CaseOutcome.Acquitted, new(2026, 4, 1)), Told(CaseOutcome.Removed, new(2026, 4, 1)));

        static byte[] Told(CaseOutcome outcome, LocalDate on)
        {
            var desk = Given.Opened().Put(Compartment.Open, new OutcomeReached(outcome, DateRange.On(on)));
            desk.Done(new ReleaseOutcomeToVictimLiaison(new(Compartment.Open, 2)) { By = Given.Caseworker, Id = "r" });
            Assert.NotNull(new ForTheVictim(SeenCase.As(desk.Case, ActorRole.VictimLiaisonOfficer)).MayBeTold);
            Assert.DoesNotContain(desk.Case.History, r => r.Event is ReleaseMade && r.Id.Compartment != Compartment.Working);
            return desk.Entries.Single(e => e.Envelope.Id.Compartment == Compartment.Victim).Payload!;
        }
    }

    [Fact]
    public void A_disclosure_carries_question_answer_and_source_and_not_where_it_stood_nor_who_said_so()
    {
        Assert.Equal(Disclosed(0, Side.State, "Officer Hale"), Disclosed(3, Side.OfficialRecord, "HMP Elsewhere"));

        static byte[] Disclosed(int before, Side side, string by)
        {
            var desk = Given.Opened();
            for (var i = 0; i < before; i++) desk.Asserted(Given.Fact("ageDisputed", new NotKnownValue()), Compartment.Working);
            var statement = desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1990, 1, 1), side, by) with { Source = "a passport" }, Compartment.Working);
            desk.Done(new DiscloseStatement(statement) { By = Given.Caseworker, Id = "d" });
            return desk.Entries.Single(e => e.Envelope.Id == new EntryId(Compartment.Open, 2)).Payload!;
        }
    }

    [Fact]
    public void An_outcome_for_the_press_is_released_by_a_senior_officer_and_holds_outcome_and_day()
    {
        var desk = Given.Opened().Done(new RecordOutcome(CaseOutcome.NoAction, DateRange.On(new(2026, 5, 1))) { By = Given.Caseworker, Id = "o", Reasons = "nothing was proved" });
        desk.Done(new AssignToCase(Given.Officer, "decides") { By = Given.SecondOfficer, Id = "a" });
        Assert.Equal("access.refused", desk.Refused(new ReleaseOutcomeToThePress(new(Compartment.Open, 2)) { By = Given.Caseworker, Id = "p" }).Code);
        Assert.Empty(new ForThePress(SeenCase.As(desk.Case, ActorRole.PressOfficer)).Outcomes);
        desk.Done(new ReleaseOutcomeToThePress(new(Compartment.Open, 2)) { By = Given.Officer, Id = "p" });
        Assert.Empty(new ForThePress(SeenCase.As(desk.Case, ActorRole.PressOfficer)).Outcomes);
        var proposal = desk.Case.Proposals.All.Single().Entry;
        Assert.Equal("two-persons.same", desk.Refused(new ConfirmAct(proposal) { By = Given.Officer, Id = "c" }).Code);
        desk.Done(new ConfirmAct(proposal) { By = Given.SecondOfficer, Id = "c" });

        Assert.Equal(Releases.TheProgram, desk.Case.History.Single(r => r.Event is OutcomeForThePress).By);
        Assert.Equal([("no action", DateRange.On(new(2026, 5, 1)))], new ForThePress(SeenCase.As(desk.Case, ActorRole.PressOfficer)).Outcomes);
    }

    [Fact]
    public void An_outcome_that_no_longer_stands_is_not_said_to_the_press_though_somebody_proposed_it()
    {
        var desk = Given.Opened().Done(new RecordOutcome(CaseOutcome.NoAction, DateRange.On(new(2026, 5, 1))) { By = Given.Caseworker, Id = "o", Reasons = "nothing was proved" });
        desk.Done(new AssignToCase(Given.Officer, "decides") { By = Given.SecondOfficer, Id = "a" });
        desk.Done(new ReleaseOutcomeToThePress(new(Compartment.Open, 2)) { By = Given.Officer, Id = "p" });
        var proposal = desk.Case.Proposals.All.Single().Entry;
        desk.Put(Compartment.Open, new OutcomeReached(CaseOutcome.Acquitted, DateRange.On(new(2026, 5, 1))));

        Assert.Equal("press.other-outcome", desk.Refused(new ConfirmAct(proposal) { By = Given.SecondOfficer, Id = "c" }).Code);
    }

    [Fact]
    public void Whoever_may_not_read_the_cause_cannot_recall_a_request_for_it()
    {
        var desk = Given.Opened().Done(new AssignToCase(Liaison, "talks") { By = Given.Officer, Id = "l" });

        Assert.Equal("access.refused", desk.Refused(new RecallRequest(new(Compartment.Destination, 1), new(Compartment.Protection, 1)) { By = Liaison, Id = "r" }).Code);
    }
}
