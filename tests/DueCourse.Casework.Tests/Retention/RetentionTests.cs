namespace DueCourse.Casework.Tests.Retention;

using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Timers;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;

public sealed class RetentionTests
{
    [Fact]
    public void Every_outcome_has_one_disposal_rule_with_a_source_and_says_whether_the_number_is_law()
    {
        Assert.Equal(Enum.GetValues<CaseOutcome>().Order(), DisposalRules.Rows.Select(r => r.After).Order());
        Assert.All(DisposalRules.Rows, r => Assert.True(r.Years > 0 && r.Source.Length > 0 && r.Because.EndsWith('.')));
        Assert.All(DisposalRules.Rows.Where(r => r.IsProjectDefault), r =>
            Assert.Contains("not read in law", string.Join(' ', DisposalRules.Due(r.After, DateRange.On(new(2026, 5, 1))).Working), StringComparison.Ordinal));
    }

    [Fact]
    public void Disposal_is_due_between_the_days_counted_from_the_first_and_the_last_day_of_the_outcome()
    {
        var due = DisposalRules.Due(CaseOutcome.NoAction, new(new(2024, 2, 29), new(2024, 3, 10)));

        Assert.Equal(new DateRange(new(2026, 2, 28), new(2026, 3, 10)), due.Between);
        Assert.Contains("between 29 February 2024 and 10 March 2024", due.Working[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_outcome_sets_a_timer_for_the_start_of_the_last_day_in_London_and_the_notice_erases_nothing()
    {
        var desk = Given.Opened();
        desk.Done(new RecordOutcome(CaseOutcome.Acquitted, new(new(2026, 4, 1), new(2026, 5, 1))) { By = Given.Caseworker, Id = "o" });
        var timer = desk.Case.Timers.Pending.Single();

        Assert.Equal(Instant.FromUtc(2027, 4, 30, 23, 0), timer.Set.DueAt);
        desk.Now = timer.Set.DueAt;
        desk.Done(FireTimer.Of(timer.Id));
        Assert.Equal(new DisposalFellDue(new(Compartment.Open, 2)), desk.Case.History[^1].Event);
        Assert.DoesNotContain(desk.Case.History, r => r.Event is Erased);
        Assert.Equal("outcome.day", Given.Opened().Refused(new RecordOutcome(CaseOutcome.Removed, DateRange.On(new(2030, 1, 1))) { By = Given.Caseworker, Id = "p" }).Code);
    }

    [Fact]
    public void Retention_erases_nothing_before_its_day_nor_under_a_hold_and_a_court_order_does()
    {
        var desk = Given.Opened();
        var statement = desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1990, 2, 28)));
        Assert.Equal("erasure.early", desk.Refused(Erase(ErasureReason.Retention, statement)).Code);
        desk.Done(new RecordOutcome(CaseOutcome.NoAction, DateRange.On(new(2026, 5, 1))) { By = Given.Caseworker, Id = "o", Reasons = "nothing was proved" });
        desk.Now = Instant.FromUtc(2028, 4, 30, 22, 59);
        Assert.Equal("erasure.early", desk.Refused(Erase(ErasureReason.Retention, statement)).Code);
        desk.Now = Instant.FromUtc(2028, 4, 30, 23, 0);
        Assert.IsType<Events>(desk.Decide(Erase(ErasureReason.Retention, statement)));
        desk.Done(new PlaceLegalHold("an inquiry", desk.Now + Duration.FromDays(30)) { By = Given.Caseworker, Id = "h" });
        Assert.Equal("erasure.hold", desk.Refused(Erase(ErasureReason.Retention, statement)).Code);
        Assert.Equal("erasure.hold", desk.Refused(Erase(ErasureReason.DataRight, statement)).Code);
        Assert.IsType<Events>(desk.Decide(Erase(ErasureReason.CourtOrder, statement)));
        Assert.Equal("hold.authority", desk.Refused(new LiftLegalHold(new(Compartment.Working, 1), "x") { By = Given.Caseworker, Id = "l" }).Code);
    }

    [Fact]
    public void After_an_erasure_the_case_works_on_and_what_was_stated_is_unknown_and_the_chain_is_whole()
    {
        var desk = Given.Opened();
        var statement = desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1990, 2, 28)));
        desk.Done(new VerifyFact(statement, "against the passport") { By = Given.Caseworker, Id = "v" });
        Assert.Single(desk.Case.ToRecord().Person.Of(ThePerson.DateOfBirth.Definition));
        Assert.Equal([new(Compartment.Open, 3)], RestsOn.Of(desk.Case, [statement]).Select(r => r.Id));

        desk.Done(Erase(ErasureReason.DataRight, statement)).Done(new ConfirmAct(desk.Case.Proposals.All.Single().Entry) { By = Given.Officer, Id = "c" });
        var destroyed = Erasure.ToDestroy(desk.Case.History).ToHashSet();
        for (var i = 0; i < desk.Entries.Count; i++)
            if (destroyed.Contains(desk.Entries[i].Envelope.Id)) desk.Entries[i] = desk.Entries[i].Destroyed();

        Assert.Empty(desk.Case.ToRecord().Person.Of(ThePerson.DateOfBirth.Definition));
        Assert.IsType<Erased>(desk.Case.Find(statement)!.Event);
        var check = new ChainCheck(Given.Case, Compartment.Open);
        Assert.All(desk.Entries, e => Assert.Null(check.Next(e)));
        desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1991, 2, 28)));
        Assert.Single(desk.Case.ToRecord().Person.Of(ThePerson.DateOfBirth.Definition));
        Assert.Equal("erasure.erased", desk.Refused(Erase(ErasureReason.DataRight, statement) with { Id = "again" }).Code);
        Assert.DoesNotContain(desk.Entries, e => e.Payload is { } p && System.Text.Encoding.UTF8.GetString(p).Contains("1990", StringComparison.Ordinal));
    }

    [Fact]
    public void What_ends_a_statement_is_not_erased_without_it_since_the_statement_would_stand_again()
    {
        var desk = Given.Opened();
        var statement = desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1990, 2, 28)));
        desk.Done(new WithdrawFact(statement, "it was another person's") { By = Given.Caseworker, Id = "w" });
        var withdrawal = desk.Last;

        Assert.Equal("erasure.revives", desk.Refused(Erase(ErasureReason.DataRight, withdrawal)).Code);
        Assert.IsType<Events>(desk.Decide(Erase(ErasureReason.DataRight, statement, withdrawal)));
    }

    [Fact]
    public void What_the_case_rests_on_and_who_looked_are_kept_until_it_is_disposed_of()
    {
        var desk = Given.Opened();
        desk.Done(new RecordLook([Compartment.Open], new Viewed(LookedAt.CasePage, null)) { By = Given.Caseworker, Id = "v" });

        Assert.Equal("erasure.kept", desk.Refused(Erase(ErasureReason.CourtOrder, new EntryId(Compartment.Open, 1))).Code);
        Assert.Equal("erasure.kept", desk.Refused(Erase(ErasureReason.DataRight, desk.Last)).Code);
        Assert.Equal("erasure.entries", desk.Refused(Erase(ErasureReason.DataRight, new(Compartment.Open, 1), new(Compartment.Working, 1))).Code);
        Assert.Equal("erasure.entries", desk.Refused(Erase(ErasureReason.DataRight, desk.Last, desk.Last)).Code);
    }

    [Fact]
    public void A_case_whose_time_is_over_can_be_disposed_of_whole_with_its_outcome_last()
    {
        var desk = Given.Opened();
        desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1990, 2, 28)));
        desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1991, 2, 28)), Compartment.Protection);
        desk.Done(new RecordLook([Compartment.Open, Compartment.Protection], new Viewed(LookedAt.CasePage, null)) { By = Given.Colleague, Id = "v" });
        desk.Done(new RecordOutcome(CaseOutcome.Acquitted, DateRange.On(new(2026, 5, 1))) { By = Given.Caseworker, Id = "o" });
        desk.Now = Instant.FromUtc(2027, 6, 1, 9, 0);
        desk.Done(FireTimer.Of(desk.Case.Timers.Due(desk.Now).Single().Id));

        Assert.Equal("erasure.last", desk.Refused(All(Compartment.Open)).Code);
        foreach (var compartment in new[] { Compartment.Protection, Compartment.Open })
        {
            desk.Done(All(compartment));
            desk.Done(new ConfirmAct(desk.Case.Proposals.All[^1].Entry) { By = Given.SecondOfficer, Id = $"confirm {compartment}" });
            var destroyed = Erasure.ToDestroy(desk.Case.History).ToHashSet();
            for (var i = 0; i < desk.Entries.Count; i++)
                if (destroyed.Contains(desk.Entries[i].Envelope.Id)) desk.Entries[i] = desk.Entries[i].Destroyed();
        }

        Assert.Equal("", desk.Case.Standing.Title);
        Assert.Empty(desk.Case.Statements.All);
        Assert.Empty(desk.Case.Readable(Given.Caseworker, desk.Now));
        Assert.DoesNotContain(desk.Entries, e => e.Payload is { } p && System.Text.Encoding.UTF8.GetString(p) is var text
            && (text.Contains("1990", StringComparison.Ordinal) || text.Contains("Osei", StringComparison.Ordinal) || text.Contains("A case for a test", StringComparison.Ordinal)));

        EraseEntries All(Compartment compartment) =>
            new([.. desk.Case.History.Where(r => r.Id.Compartment == compartment).Select(r => r.Id)], ErasureReason.Retention) { By = Given.Officer, Id = $"all {compartment}" };
    }

    [Fact]
    public void What_the_person_is_given_says_the_same_whether_or_not_anything_is_held_about_victims_sources_and_advice()
    {
        var without = Given.Opened();
        var with = Given.Opened();
        foreach (var compartment in new[] { Compartment.Victim, Compartment.Intelligence, Compartment.Privilege })
            foreach (var entry in new Events([new(compartment, Given.Fact("dateOfBirth", Given.Day(1990, 1, 1)))])
                .Seal(Given.Case, new Dictionary<Compartment, ChainHead>(), new FireTimer(default) { By = Given.Officer, Id = "x" }, with.Now, Given.Salts))
                with.Entries.Add(entry);

        var one = SubjectAccessSet.Of(without.Case, new Dictionary<EntryId, AccessDecision>());
        var other = SubjectAccessSet.Of(with.Case, new Dictionary<EntryId, AccessDecision>());

        Assert.Equal(one.Items.Select(i => (i.Entry, i.Says)), other.Items.Select(i => (i.Entry, i.Says)));
        Assert.Equal(one.NotConfirmed, other.NotConfirmed);
        Assert.Equal(one.Undecided, other.Undecided);
        Assert.Equal(3, other.NotConfirmed.Count);
    }

    [Fact]
    public void What_the_person_is_given_leaves_out_others_names_and_waits_for_what_a_person_has_to_decide()
    {
        var desk = Given.Opened();
        desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1990, 2, 28), Side.ThirdParty, "Mrs Abara, a neighbour"), Compartment.Working);
        var liaison = new Actor("r.haddad", "Rania Haddad", ActorRole.ReturnsLiaisonOfficer);
        desk.Done(new AssignToCase(liaison, "talks") { By = Given.Officer, Id = "a" });
        desk.Done(new AssertFact(Compartment.Destination, Given.Fact("dateOfBirth", Given.Day(1990, 2, 28))) { By = liaison, Id = "f" });
        var inTalks = desk.Last;
        var set = SubjectAccessSet.Of(desk.Case, new Dictionary<EntryId, AccessDecision>());
        var text = string.Join('\n', set.Items.Select(i => i.Says));

        Assert.DoesNotContain("Abara", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Comfort", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ioana", text, StringComparison.Ordinal);
        Assert.Contains(set.Items[1].Redacted, r => r.Field == "assertedBy" && r.Ground == SubjectAccessSet.ThirdParty);
        Assert.Equal([inTalks], set.Undecided);
        var decided = SubjectAccessSet.Of(desk.Case, set.Undecided.ToDictionary(id => id, id => new AccessDecision(id == inTalks, id == inTalks ? null : SubjectAccessSet.ThirdParty, "Mila Achterberg")));
        Assert.Empty(decided.Undecided);
        Assert.Contains(decided.Items, i => i.Entry == inTalks && i.Says is not null);
    }

    [Fact]
    public void A_disclosure_set_is_the_same_bytes_for_the_same_choice_in_any_order_and_lists_what_was_taken_out()
    {
        var desk = Given.Opened();
        var one = desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1990, 2, 28), Side.ThirdParty, "Mrs Abara"));
        var two = desk.Asserted(Given.Fact("isBritishCitizen", new YesNoValue(IsYes: false)));
        var redaction = new Redaction(one, "assertedBy", "a third party who asked not to be named");

        var (set, refused) = DisclosureSet.Of(desk.Case, [two, one], [redaction]);
        var (again, _) = DisclosureSet.Of(desk.Case, [one, two, one], [redaction]);

        Assert.Null(refused);
        Assert.Equal(set!.Items, again!.Items);
        Assert.Equal([one, two], set.Items.Select(i => i.Entry));
        Assert.DoesNotContain("Abara", set.Items[0].Says, StringComparison.Ordinal);
        Assert.Equal([redaction], set.Redactions);
        Assert.Equal("disclosure.field", DisclosureSet.Of(desk.Case, [one], [redaction with { Field = "nobody" }]).Refused!.Code);
        Assert.Equal("disclosure.not-chosen", DisclosureSet.Of(desk.Case, [two], [redaction]).Refused!.Code);
        Assert.Equal("entry.none", DisclosureSet.Of(SeenCase.As(desk.Case, ActorRole.PressOfficer).Case, [one], []).Refused!.Code);
    }

    private static EraseEntries Erase(ErasureReason reason, params EntryId[] entries) => new(entries, reason) { By = Given.Caseworker, Id = $"erase {reason}" };
}
