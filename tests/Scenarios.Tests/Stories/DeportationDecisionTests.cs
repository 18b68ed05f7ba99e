using DueCourse.Casework.Cases;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Course;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>The decision to deport, from the referral to an order that is to be carried out; and what is impossible on the way.</summary>
public sealed class DeportationDecisionTests
{
    [Fact]
    public void From_a_referral_to_a_served_order_each_step_is_seen_by_the_law_too()
    {
        var story = NothingDecided();
        Assert.Equal("NOTHING_DECIDED", story.LawsTrack());

        story = Triaged();
        Assert.Equal("REFERRED", story.LawsTrack());
        Assert.Equal(("shut", "shut"), (story.Gate("G8"), story.Gate("G20")));

        story = Stage1();
        Assert.Equal("STAGE1_ISSUED", story.LawsTrack());
        Assert.Equal("open", story.Gate("G20"));

        story = Stage1Served();
        Assert.Equal("REPS_OPEN", story.LawsTrack());
        Assert.IsType<RepresentationsOpen>(story.Case.LegalDecision.State);

        story = Ordered();
        Assert.Equal("ORDER_SERVED", story.LawsTrack());
        Assert.Equal(("open", "open"), (story.Gate("G8"), story.Gate("G9")));
        Assert.IsType<OrderServed>(story.Case.LegalDecision.State);

        Assert.Equal("decision.none", story.Refused(Officer, by => new SetRemoval { By = by, Id = "set" }).Code);
        story.Decided(DecisionKind.SetRemoval).Done(Officer, by => new SetRemoval { By = by, Id = "set" });
        Assert.IsType<RemovalSet>(story.Case.LegalDecision.State);
        Assert.IsType<NotPlanned>(story.Case.Transfer.State);
    }

    [Fact]
    public void A_file_that_holds_the_order_already_is_caught_up_without_telling_it_twice()
    {
        var story = From("ready-on-every-gate", Monday).Done(Caseworker, by => new DueCourse.Casework.Access.AssignToCase(Officer, "decides") { By = by, Id = "officer" });
        story.At(Monday, 10, 0).Done(Caseworker, by => new ReferForDecision(new(2026, 5, 4), "HMP Elmbridge", "eighteen months' imprisonment") { By = by, Id = "refer" });
        story.Done(Caseworker, by => new BeginTriage([story.Statement("isBritishCitizen")]) { By = by, Id = "triage" }).Decided(DecisionKind.IntendToDeport)
            .Done(Officer, by => new IssueStage1(DeportationBasis.Automatic, new(2026, 5, 20)) { By = by, Id = "s1" })
            .Shown(Caseworker, (by, proof) => new ServeStage1(Service(new(2026, 5, 21)), new LocalDate(2026, 6, 30), new(2026, 5, 21), proof) { By = by, Id = "s1s" })
            .Done(Caseworker, by => new RecordRepresentations(new(2026, 6, 1), InFull: true, "8") { By = by, Id = "reps" })
            .Done(Caseworker, by => new BeginStage2(null) { By = by, Id = "s2" });
        Assert.Single(story.Case.Statements.Subjects.Values, s => s.Kind.ListName == "humanRightsClaims");
        story.Done(Officer, by => new MakeOrderReady { By = by, Id = "ready" }).Decided(DecisionKind.MakeDeportationOrder)
            .Done(Officer, by => new SignDeportationOrder(new(2026, 10, 5)) { By = by, Id = "sign" })
            .Shown(Caseworker, (by, proof) => new ServeDeportationOrder(Service(new(2026, 10, 5)), proof) { By = by, Id = "serve" });

        Assert.Single(story.Case.Statements.Subjects.Values, s => s.Kind.ListName == "deportationOrders");
        Assert.Equal("open", story.Gate("G8"));
    }

    [Fact]
    public void Impossible_an_order_before_stage_1()
    {
        foreach (var story in new[] { NothingDecided(), Triaged(), Stage1(), Stage1Served() })
        {
            Assert.Equal("track.legal-decision.impossible", story.Refused(Officer, by => new MakeOrderReady { By = by, Id = "r" }).Code);
            Assert.Equal("track.legal-decision.impossible", story.Refused(Officer, by => new SignDeportationOrder(Monday) { By = by, Id = "o" }).Code);
        }
    }

    [Fact]
    public void Impossible_a_removal_without_a_served_order_or_notices_under_section_10()
    {
        var signed = Unanswered().Done(Officer, by => new MakeOrderReady { By = by, Id = "ready" }).Decided(DecisionKind.MakeDeportationOrder)
            .Done(Officer, by => new SignDeportationOrder(new(2027, 1, 11)) { By = by, Id = "signed" });
        foreach (var story in new[] { NothingDecided(), Stage1Served(), signed })
        {
            Assert.Equal("track.legal-decision.impossible", story.Refused(Officer, by => new SetRemoval { By = by, Id = "s" }).Code);
            Assert.Equal("track.legal-decision.impossible", story.Refused(Officer, by => new ConfirmRemoval { By = by, Id = "c" }).Code);
            Assert.NotEqual("open", story.Gate("G8"));
        }
    }

    [Theory]
    [InlineData(StayKind.Injunction, "G2")]
    [InlineData(StayKind.Undertaking, "G2")]
    [InlineData(StayKind.Rule39, "G3")]
    public void Impossible_a_removal_from_any_state_with_an_absolute_hold(StayKind kind, string gate)
    {
        var ordered = Ordered().Decided(DecisionKind.SetRemoval);
        ordered.Done(OnDuty, by => new RecordStay(new(kind, "High Court", "the clerk", "telephone", ordered.Now, "He may not be removed.")) { By = by, Id = "call" });
        Assert.Equal("stay.binds", ordered.Refused(Officer, by => new SetRemoval { By = by, Id = "s" }).Code);
        Assert.NotEqual("open", ordered.Gate(gate));

        foreach (var story in new[] { NothingDecided(), Triaged(), Stage1(), Stage1Served(), Unanswered(), Ordered() })
        {
            story.Done(OnDuty, by => new RecordStay(new(kind, "High Court", "the clerk", "telephone", story.Now, "He may not be removed.")) { By = by, Id = "call" });
            Assert.IsType<Refusal>(story.Decide(new SetRemoval { By = Officer, Id = "s" }));
            Assert.IsType<Refusal>(story.Decide(new PlanDeparture(new("GHA", new(2027, 2, 1), "BA 78", [])) { By = Caseworker, Id = "p" }));
            Assert.IsType<Refusal>(story.Decide(new ConfirmRemoval { By = Officer, Id = "c" }));
        }
    }

    [Fact]
    public void Impossible_directions_under_section_10_while_an_order_is_in_force()
    {
        var story = From("ready-on-every-gate", Monday).Done(Caseworker, by => new DueCourse.Casework.Access.AssignToCase(Officer, "decides") { By = by, Id = "officer" })
            .At(Monday, 10, 0).Decided(DecisionKind.LiableToRemoval);

        var refusal = story.Refused(Officer, by => new NotifyLiability(Service(Monday), new(Compartment.Open, 1)) { By = by, Id = "l" });

        Assert.Equal("decision.order-in-force", refusal.Code);
        Assert.Equal("Immigration and Asylum Act 1999, s. 10(8)", refusal.Citation);
    }

    [Fact]
    public void Impossible_a_decision_signed_by_the_engine()
    {
        var story = Triaged();
        var engine = new Actor("duecourse", "DueCourse", ActorRole.System);

        Assert.Equal("access.refused", story.Looked(engine).Refused(engine, by => new MakeDecision(DecisionKind.IntendToDeport, Why, [story.Statement("dateOfConviction")], null) { By = by, Id = "d" }).Code);
        Assert.Equal("track.legal-decision.actor", story.Refused(engine, by => new IssueStage1(DeportationBasis.Automatic, Monday) { By = by, Id = "s" }).Code);
        Assert.Equal("decision.none", story.Refused(Officer, by => new IssueStage1(DeportationBasis.Automatic, Monday) { By = by, Id = "s" }).Code);
    }

    [Fact]
    public void Impossible_to_decide_what_presumes_presence_once_the_person_has_left()
    {
        var story = Triaged().Done(Caseworker, by => new AssertFact(Compartment.Open, Said("departure.leftOn", new DayValue(DateRange.On(Monday)))) { By = by, Id = "left" })
            .Done(Caseworker, by => new AssertFact(Compartment.Open, Said("inTheUnitedKingdom", new YesNoValue(IsYes: false)) with { From = DateRange.On(Monday), Supersedes = null }) { By = by, Id = "gone" });
        var here = story.Case.Statements.All.First(s => s.Said.Fact == "inTheUnitedKingdom").Id;
        story.Done(Caseworker, by => new WithdrawFact(here, "has left") { By = by, Id = "here" }).Looked(Officer);

        foreach (var kind in new[] { DecisionKind.IntendToDeport, DecisionKind.LiableToRemoval, DecisionKind.MakeDeportationOrder, DecisionKind.SetRemoval, DecisionKind.Detain })
            Assert.Equal("person.has-left", story.Refused(Officer, by => new MakeDecision(kind, Why, [story.Statement("dateOfConviction")], null) { By = by, Id = $"{kind}" }).Code);
        Assert.IsType<Events>(story.Decide(new MakeDecision(DecisionKind.RevokeDeportationOrder, Why, [story.Statement("dateOfConviction")], null) { By = Officer, Id = "r" }));
        Assert.Equal("person.has-left", story.Refused(Officer, by => new IssueStage1(DeportationBasis.Automatic, Monday) { By = by, Id = "s" }).Code);
    }

    [Fact]
    public void Stage_1_needs_a_persons_decision_somebody_who_is_not_british_and_a_conviction_that_stands()
    {
        Assert.Equal("gate.G1", Triaged(t => t.Replace("isBritishCitizen: no", "isBritishCitizen: yes", StringComparison.Ordinal)).At(Monday, 11, 0).Decided(DecisionKind.IntendToDeport)
            .Refused(Officer, by => new IssueStage1(DeportationBasis.Automatic, Monday) { By = by, Id = "s" }).Code);
        Assert.Equal("stage-1.not-liable", Triaged(t => t.Replace("term: 18 months", "term: 6 months", StringComparison.Ordinal)).At(Monday, 11, 0).Decided(DecisionKind.IntendToDeport)
            .Refused(Officer, by => new IssueStage1(DeportationBasis.Automatic, Monday) { By = by, Id = "s" }).Code);
        Assert.Equal("stage-1.not-liable", Triaged().At(Monday, 11, 0).Decided(DecisionKind.IntendToDeport)
            .Refused(Officer, by => new IssueStage1(DeportationBasis.Conducive, Monday) { By = by, Id = "s" }).Code);
        Assert.Equal("decision.children", Triaged(t => t.Replace("children: none", "children: {complete: yes, items: [{name: \"E.\", dateOfBirth: 2018-01-02, inTheUnitedKingdom: yes}]}", StringComparison.Ordinal)).At(Monday, 11, 0)
            .Decided(DecisionKind.IntendToDeport).Refused(Officer, by => new IssueStage1(DeportationBasis.Automatic, Monday) { By = by, Id = "s" }).Code);
    }

    [Fact]
    public void The_second_decision_waits_for_the_later_of_the_letters_day_and_twenty_working_days()
    {
        var story = Stage1Served();
        // Served on 24 November: twenty working days end on 22 December; the letter says 6 January. The place is not on file, so the later calendar counts.
        Assert.Equal("stage-2.time-runs", story.At(new(2027, 1, 6), 23, 0).Refused(Caseworker, by => new BeginStage2(null) { By = by, Id = "b" }).Code);
        story.At(new(2027, 1, 7), 9, 0).Done(Caseworker, by => new BeginStage2(null) { By = by, Id = "b" });

        var noDay = Stage1().At(new(2026, 11, 24), 12, 0).Shown(Caseworker, (by, proof) => new ServeStage1(Service(new(2026, 11, 24)), null, new(2026, 11, 24), proof) { By = by, Id = "served" });
        Assert.Equal("stage-2.time-runs", noDay.At(new(2026, 12, 22), 12, 0).Refused(Caseworker, by => new BeginStage2(null) { By = by, Id = "b" }).Code);
        noDay.At(new(2026, 12, 24), 9, 0).Done(Caseworker, by => new BeginStage2(null) { By = by, Id = "b" });
    }

    [Fact]
    public void An_answer_in_part_does_not_end_the_time_one_in_full_does_and_a_waiver_needs_capacity_and_a_document()
    {
        var part = Stage1Served().Done(Caseworker, by => new RecordRepresentations(new(2026, 11, 24), InFull: false, null) { By = by, Id = "reps" });
        Assert.Equal("stage-2.time-runs", part.Refused(Caseworker, by => new BeginStage2(null) { By = by, Id = "b" }).Code);

        var full = Stage1Served().Done(Caseworker, by => new RecordRepresentations(new(2026, 11, 24), InFull: true, null) { By = by, Id = "reps" });
        full.Done(Caseworker, by => new BeginStage2(null) { By = by, Id = "b" });
        full.Done(Caseworker, by => new RecordRepresentations(new(2026, 11, 24), InFull: true, null) { By = by, Id = "late" });
        Assert.IsType<RepresentationsReceived>(full.Case.LegalDecision.State);

        var waived = Stage1Served();
        Assert.Equal("entry.none", waived.Refused(Caseworker, by => new BeginStage2(new(Compartment.Open, 1)) { By = by, Id = "b" }).Code);
        var letter = waived.Document(Compartment.Open, "a waiver, signed with advice");
        waived.Done(Caseworker, by => new BeginStage2(letter) { By = by, Id = "b" });
        var doubted = Stage1Served(t => t.Replace("capacity: no-doubt", "capacity: doubted", StringComparison.Ordinal));
        letter = doubted.Document(Compartment.Open, "a waiver, signed with advice");
        Assert.Equal("stage-2.capacity", doubted.Refused(Caseworker, by => new BeginStage2(letter) { By = by, Id = "b" }).Code);
    }

    [Fact]
    public void A_claim_stands_with_claims_and_nothing_open_tells_of_it()
    {
        var story = Stage1Served().Done(Caseworker, by => new RecordRepresentations(new(2026, 11, 24), InFull: true, "8") { By = by, Id = "reps" });
        Assert.Equal("REPS_RECEIVED", story.LawsTrack());
        story.Done(Caseworker, by => new BeginStage2(null) { By = by, Id = "s2" });
        Assert.Equal("order.claim-undecided", story.Refused(Officer, by => new MakeOrderReady { By = by, Id = "r" }).Code);
        Assert.Equal("decision.none", story.Refused(Officer, by => new RefuseAtStage2(new(2026, 11, 24)) { By = by, Id = "x" }).Code);
        story.Decided(DecisionKind.RefuseClaim).Done(Officer, by => new RefuseAtStage2(new(2026, 11, 24)) { By = by, Id = "x" });

        var claims = story.Case.History.Where(r => r.Event is Stage2Decided || r.Event is FactAsserted { Fact: "status" } or SubjectAdded { Kind: "humanRightsClaims" });
        Assert.All(claims, r => Assert.Equal(Compartment.Protection, r.Id.Compartment));
        Assert.Equal("refused", story.Case.Statements.All.Last(s => s.Said.Fact == "status" && s.Id.Compartment == Compartment.Protection && s.Ended is null && s.Said.To is null).Said.Value is WordValue w ? w.Word : "");
        story.Done(Officer, by => new MakeOrderReady { By = by, Id = "r" });
        var outsider = LiveCase.From(story.Case.Id, story.Case.History.Where(r => r.Id.Compartment == Compartment.Open));
        Assert.IsType<OrderReady>(outsider.LegalDecision.State);
    }

    [Fact]
    public void Impossible_a_certificate_under_section_96_after_an_appeal_was_instituted()
    {
        var story = Refused(appeal: true);
        var paper = story.Document(Compartment.Protection, "certificate under section 96");

        var refusal = story.Refused(Officer, by => Certificate(by, CertificateUnder.Section96, CertificateSignatory.Official, paper));

        Assert.Equal("certificate.after-institution", refusal.Code);
        Assert.EndsWith("s. 96(7)", refusal.Citation, StringComparison.Ordinal);
        var before = Refused(appeal: false);
        paper = before.Document(Compartment.Protection, "certificate under section 96");
        before.Done(Officer, by => Certificate(by, CertificateUnder.Section96, CertificateSignatory.Official, paper));
        Assert.Equal(Compartment.Protection, before.EntryOf<ClaimCertified>().Compartment);
    }

    [Fact]
    public void Impossible_a_certificate_under_section_97_by_an_official()
    {
        var story = Refused(appeal: false);
        var paper = story.Document(Compartment.Protection, "certificate under section 97");

        foreach (var signatory in new[] { CertificateSignatory.Official, CertificateSignatory.ImmigrationOfficer })
            Assert.Equal("certificate.in-person", story.Refused(Officer, by => Certificate(by, CertificateUnder.Section97, signatory, paper)).Code);
        Assert.Equal("certificate.no-document", story.Refused(Officer, by => Certificate(by, CertificateUnder.Section97, CertificateSignatory.SecretaryOfStateInPerson, new(Compartment.Protection, 1))).Code);
        story.Done(Officer, by => Certificate(by, CertificateUnder.Section97, CertificateSignatory.SecretaryOfStateInPerson, paper));
    }

    [Fact]
    public void An_automatic_order_waits_for_the_criminal_appeal_and_the_waiver_of_it_counts()
    {
        var open = Unanswered(t => t.Replace("criminalAppealStatus: {value: none-lodged, from: 2025-02-10", "criminalAppealStatus: {value: pending, from: 2025-02-10", StringComparison.Ordinal));

        var refusal = open.Refused(Officer, by => new MakeOrderReady { By = by, Id = "r" });

        Assert.Equal("order.criminal-appeal", refusal.Code);
        Assert.StartsWith("UK Borders Act 2007, s. 34", refusal.Citation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_in_question_carries_no_step_and_one_decision_carries_one_step()
    {
        var story = Triaged().At(Monday, 11, 0).Decided(DecisionKind.IntendToDeport);
        var ground = story.Happened<DecisionMade>().Single().RestsOn[0];
        story.At(Monday, 11, 30).Done(Caseworker, by => new DisputeFact(ground, "the representative", Side.Person, "another man's") { By = by, Id = "d" });
        Assert.Equal("decision.in-question", story.Refused(Officer, by => new IssueStage1(DeportationBasis.Automatic, Monday) { By = by, Id = "s" }).Code);

        var again = Stage1().At(Monday, 12, 0).Decided(DecisionKind.WithdrawDecision).Done(Officer, by => new WithdrawDecision("another was meant") { By = by, Id = "w" });
        Assert.IsType<DecisionWithdrawn>(again.Case.LegalDecision.State);
        again.Done(Caseworker, by => new ReferForDecision(Monday, "HMP Elmbridge", "again") { By = by, Id = "again" })
            .Done(Caseworker, by => new BeginTriage([again.Statement("isBritishCitizen")]) { By = by, Id = "triage again" });
        Assert.Equal("decision.none", again.Refused(Officer, by => new IssueStage1(DeportationBasis.Automatic, Monday) { By = by, Id = "s" }).Code);
    }

    [Fact]
    public void An_automatic_order_is_revoked_in_three_cases_only_and_a_revoked_one_carries_nothing()
    {
        var story = Ordered().Decided(DecisionKind.RevokeDeportationOrder);
        Assert.Equal("order.automatic", story.Refused(Officer, by => new RevokeDeportationOrder(new(2027, 1, 14), RevocationGround.AnyReason) { By = by, Id = "r" }).Code);
        Assert.Equal("order.not-abroad", story.Refused(Officer, by => new RevokeDeportationOrder(new(2027, 1, 14), RevocationGround.AskedFromAbroad) { By = by, Id = "r" }).Code);
        story.Done(Officer, by => new RevokeDeportationOrder(new(2027, 1, 14), RevocationGround.ToDecideAgain) { By = by, Id = "r" });

        Assert.IsType<OrderRevoked>(story.Case.LegalDecision.State);
        Assert.Equal(("shut", "REVOKED"), (story.Gate("G8"), story.LawsTrack()));
    }

    [Fact]
    public void Bad_input_at_each_command_is_refused_and_records_nothing()
    {
        var start = NothingDecided();
        Assert.Equal("step.future", start.Refused(Caseworker, by => new ReferForDecision(Monday.PlusDays(1), "prison", "why") { By = by, Id = "x" }).Code);
        Assert.Equal("text.empty", start.Refused(Caseworker, by => new ReferForDecision(Monday, " ", "why") { By = by, Id = "x" }).Code);
        Assert.Equal("track.legal-decision.actor", start.Refused(Caseworker, by => new NotifyLiability(Service(Monday), new(Compartment.Open, 1)) { By = by, Id = "x" }).Code);
        start.Done(Caseworker, by => new ReferForDecision(Monday, "prison", "why") { By = by, Id = "refer" });
        Assert.Equal("triage.no-evidence", start.Refused(Caseworker, by => new BeginTriage([]) { By = by, Id = "x" }).Code);
        Assert.Equal("entry.none", start.Refused(Caseworker, by => new BeginTriage([new(Compartment.Open, 9999)]) { By = by, Id = "x" }).Code);

        var issued = Stage1();
        Assert.Equal("notice.days", issued.Refused(Caseworker, by => new ServeStage1(Service(Monday.PlusDays(9)), null, Monday, new(Compartment.Open, 1)) { By = by, Id = "x" }).Code);
        Assert.Equal("notice.days", issued.Refused(Caseworker, by => new ServeStage1(Service(Monday.PlusDays(-3)), null, Monday, new(Compartment.Open, 1)) { By = by, Id = "x" }).Code);
        Assert.Equal("notice.not-copied", issued.Refused(Caseworker, by => new ServeStage1(Service(Monday) with { CopiedToRepresentative = false }, null, Monday, new(Compartment.Open, 1)) { By = by, Id = "x" }).Code);
        Assert.Equal("notice.answer-by", issued.Refused(Caseworker, by => new ServeStage1(Service(Monday), Monday.PlusDays(-1), Monday, new(Compartment.Open, 1)) { By = by, Id = "x" }).Code);
        Assert.Equal("text.empty", issued.Refused(Caseworker, by => new ServeStage1(Service(Monday) with { Language = "" }, null, Monday, new(Compartment.Open, 1)) { By = by, Id = "x" }).Code);

        var served = Stage1Served();
        Assert.Equal("claim.article", served.Refused(Caseworker, by => new RecordRepresentations(Monday, true, "9") { By = by, Id = "x" }).Code);
        Assert.Equal("step.future", served.Refused(Caseworker, by => new RecordRepresentations(Monday.PlusDays(30), true, null) { By = by, Id = "x" }).Code);
        Assert.Equal("stage-2.nothing-claimed", Unanswered().Decided(DecisionKind.RefuseClaim).Refused(Officer, by => new RefuseAtStage2(Monday) { By = by, Id = "x" }).Code);
        Assert.Equal("removal.not-stopped", Ordered().Decided(DecisionKind.SetRemoval).Done(Officer, by => new SetRemoval { By = by, Id = "set" }).Refused(Caseworker, by => new RecordFailedRemoval(true, "fog") { By = by, Id = "x" }).Code);
    }

    private static Story Refused(bool appeal)
    {
        var story = Stage1Served().Done(Caseworker, by => new RecordRepresentations(new(2026, 11, 24), InFull: true, "8") { By = by, Id = "reps" })
            .Done(Caseworker, by => new BeginStage2(null) { By = by, Id = "s2" }).Decided(DecisionKind.RefuseClaim)
            .Done(Officer, by => new RefuseAtStage2(new(2026, 11, 24)) { By = by, Id = "x" });
        if (!appeal) return story;
        story.At(new(2026, 12, 1), 9, 0).Done(Caseworker, by => new AddSubject(Compartment.Open, "appeals", null) { By = by, Id = "appeal" });
        var id = story.EntryOf<SubjectAdded>();
        return story.Done(Caseworker, by => new AssertFact(Compartment.Open, Said("lodgedOn", new DayValue(DateRange.On(new(2026, 12, 1)))) with { Subject = id, Side = Side.OfficialRecord, AssertedBy = "the Tribunal" }) { By = by, Id = "lodged" });
    }

    private static RecordCertificate Certificate(Actor by, CertificateUnder under, CertificateSignatory signatory, EntryId document) =>
        new(new(under, signatory, "Anna Kowalczyk", new(2026, 11, 24), "the ground was raised before", document)) { By = by, Id = "certificate" };

    private static FactAsserted Said(string fact, FactValue value) => new(null, fact, value, null, null, null, null, null, Side.File, null);
}
