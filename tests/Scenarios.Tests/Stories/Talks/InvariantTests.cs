using DueCourse.Casework.Audiences;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.TravelDocument;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Talks;

/// <summary>What holds across the tracks, tried: nothing goes out past a bar, and a booked departure does not outlive what it rests on.</summary>
public sealed class InvariantTests
{
    public static TheoryData<string> WhatEndsIt => ["V8", "V10 by a renunciation", "V10 by a retraction", "V10 by a false decision", "R12", "R13", "R14", "D7", "D9", "DQ", "DL", "a profile suspended", "a hold"];

    [Theory]
    [MemberData(nameof(WhatEndsIt))]
    public void Whatever_takes_readiness_away_stops_the_booked_departure_in_the_same_transaction(string what)
    {
        var story = Talks.Begun().Ready().Sent().Received().Confirmed();
        var decision = ((NationalityIsConfirmed)story.Case.Nationalities.Of(Talks.Country)).Decision;
        story.Accepted(what == "R14" ? new LocalDate(2026, 11, 21) : null).Documented(what == "D7" ? new LocalDate(2026, 12, 1) : null).Checked().Booked();
        if (what is "R14") story.At(new(2026, 11, 22), 1, 0);
        if (what is "D7") story.At(new(2026, 12, 2), 0, 1);
        Assert.IsType<NoticeServed>(story.Case.Transfer.State);

        switch (what)
        {
            case "V8": story.Done(Caseworker, by => new DisputeNationality(Talks.Country, new(2026, 11, 20), "a passport of another state") { By = by, Id = "end" }); break;
            case "V10 by a renunciation":
                var subject = story.Case.Statements.Subjects.Values.Single(s => s.Kind.ListName == "otherNationalities").Id;
                story.Done(Caseworker, by => new AssertFact(Compartment.Open, new(subject, "renunciationSignedOn", new DayValue(DateRange.On(new(2026, 11, 10))), null, null, "a copy of a declaration", null, "his representative", Side.Person, null)) { By = by, Id = "end" });
                Assert.Equal("V10", story.Law("identity-and-nationality"));
                break;
            case "V10 by a retraction":
                var letter = story.Document();
                story.Done(Liaison, by => new RecordRetraction(Talks.Country, new(2026, 11, 20), letter) { By = by, Id = "end" });
                break;
            case "V10 by a false decision": story.Done(Liaison, by => new CheckGenuineness(new(decision, "the examiner", new(2026, 11, 20), Genuineness.Forged, "another seal")) { By = by, Id = "end" }); break;
            case "R12": story.Done(Caseworker, by => new WithdrawReadmission(story.EntryOf<CaseOpened>()) { By = by, Id = "end" }); break;
            case "R13": story.Done(Officer, by => new SuspendReadmission(story.EntryOf<CaseOpened>()) { By = by, Id = "end" }); break;
            case "R14" or "D7": story.TimersFire(); break;
            case "D9": story.Done(Caseworker, by => new GiveDocumentBack(new(2026, 11, 20), "by courier, to the mission") { By = by, Id = "end" }); break;
            case "DQ": story.Done(Caseworker, by => new QuarantineDocument(new(2026, 11, 20), "the composite digit does not fit") { By = by, Id = "end" }); break;
            case "DL": story.Done(Caseworker, by => new RecordDocumentLoss(new(2026, 11, 20), "not in the safe") { By = by, Id = "end" }); break;
            case "a profile suspended": story.Done(Liaison, by => new AdoptCountryProfile(Talks.Profile() with { Version = "test.2", Status = ProfileStatus.Suspended }) { By = by, Id = "end" }); break;
            default: story.Done(Officer, by => new HoldContact("talks between ministers") { By = by, Id = "end" }); break;
        }

        var stopped = Assert.Single(story.Happened<DepartureStopped>());
        Assert.Equal((StopReason.GateClosed, null), (stopped.Because, stopped.Cause));
        var entry = story.Case.History.Last(r => r.Event is DepartureStopped);
        Assert.Equal((Compartment.Open, ActorRole.System), (entry.Id.Compartment, entry.By!.Role));
        var cause = story.Case.History.Where(r => r.At == entry.At && r.Command == entry.Command).ToList();
        Assert.True(cause.Count > 1, "the stop stands in the transaction of its cause");
        if (what.StartsWith("V10", StringComparison.Ordinal)) Assert.IsType<ConfirmationUndermined>(story.Case.Nationalities.Of(Talks.Country));
        Assert.Equal("transfer.not-ready", story.At(new(2026, 11, 20), 12, 0).Refused(Caseworker, by => new PlanDeparture(new(Talks.Country, new(2026, 11, 23), "BA 78", [])) { By = by, Id = "again" }).Code is var code && code.StartsWith("gate.", StringComparison.Ordinal) ? "transfer.not-ready" : code);
    }

    [Theory]
    [InlineData("V5", "transfer.not-ready")]
    [InlineData("R3", "transfer.not-ready")]
    [InlineData("D4", "transfer.not-ready")]
    public void Without_V6_now_or_an_acceptance_or_a_checked_document_nothing_is_booked(string missing, string code)
    {
        var story = missing switch
        {
            "V5" => Talks.Begun().Ready().Sent().Received().Accepted(),
            "R3" => Talks.Begun().Ready().Sent().Received().Confirmed(),
            _ => Talks.Begun().Ready().Sent().Received().Confirmed().Accepted().Documented(),
        };
        story.At(new(2026, 11, 20), 10, 0);

        // The gates of the law lead: none of these is open either, so what is asked here is asked of the guard alone.
        Assert.Equal(code, DiplomaticGate.Refuses(story.Case, story.Now)!.Code);
        Assert.NotNull(story.Refused(Caseworker, by => new PlanDeparture(new(Talks.Country, new(2026, 11, 23), "BA 78", [])) { By = by, Id = "p" }));
        Assert.NotEqual("T1", story.Law("transfer"));
    }

    [Fact]
    public void Under_escort_the_nationality_is_confirmed_at_that_moment_and_not_once()
    {
        var story = Talks.AllReady().Booked();
        story.At(new(2026, 11, 23), 8, 0).Escorted();
        var letter = story.Document();
        story.Done(Liaison, by => new RecordRetraction(Talks.Country, new(2026, 11, 23), letter) { By = by, Id = "r" });

        Assert.IsType<Stopped>(story.Case.Transfer.State);
        Assert.Equal("track.transfer.impossible", story.Refused(Caseworker, by => new RecordDeparture { By = by, Id = "d" }).Code);
    }

    [Fact]
    public void An_acceptance_that_is_only_deemed_never_makes_ready_without_a_document_and_counts_as_no_acceptance()
    {
        var story = Talks.Begun().Ready(Talks.Profile(SilenceEffect.ReadmissionAgreed, 30)).Sent().Received().Confirmed();
        story.At(new(2026, 10, 11), 1, 30).TimersFire();
        Assert.Equal("readmission.R10", story.Law("readmission"));
        Assert.Equal("readmission.not-signed-off", story.Refused(Officer, by => new DeemAccepted { By = by, Id = "d" }).Code);
        Assert.Equal("track.readmission.actor", story.Refused(Officer, by => new SignOffSilence("art. 8") { By = by, Id = "d" }).Code);
        story.Done(Adviser, by => new SignOffSilence("art. 8: receipt confirmed, no extension, thirty days") { By = by, Id = story.Next() });
        story.Done(Officer, by => new DeemAccepted { By = by, Id = story.Next() });

        Assert.Equal("readmission.R11", story.Law("readmission"));
        Assert.NotEqual("open", story.Gate("G22"));
        Assert.NotEqual("T1", story.Law("transfer"));
        Assert.Contains("deemed", DiplomaticGate.Refuses(story.Case, story.Now)!.What, StringComparison.Ordinal);
        Assert.Contains("Nobody said yes.", story.Case.InWords(story.Case.History.Last(r => r.Event is ReadmissionDeemedAccepted)), StringComparison.Ordinal);
        Assert.Empty(story.Happened<ReadmissionAccepted>());

        // The days of the document's steps are those of the story; nothing of them is in the future.
        story.At(new(2026, 10, 12), 9, 0);
        story.Done(Caseworker, by => new AssessDocumentNeed(Talks.Country, new(2026, 10, 12), "none") { By = by, Id = story.Next() });
        var paper = story.Document();
        story.Done(Liaison, by => new RecordDocumentIssued(new(2026, 10, 12), TravelDocumentKind.EmergencyTravelDocument, "E 9", new(2027, 3, 1), "in the safe", paper) { By = by, Id = story.Next() });
        Assert.NotNull(DiplomaticGate.Refuses(story.Case, story.Now));
        story.Checked();
        Assert.Null(DiplomaticGate.Refuses(story.Case, story.Now));
        Assert.Equal("T1", story.Law("transfer"));
    }

    [Fact]
    public void A_claim_recalls_the_request_in_neutral_words_and_bars_everything_that_would_follow()
    {
        var story = Talks.Begun().Ready().Sent().Received().Confirmed().Accepted();
        story.At(new(2026, 9, 15), 9, 0).Claimed();

        Assert.IsType<RequestWithdrawn>(story.Case.Readmission.State);
        var there = story.Case.History.Where(r => r.At == story.Now && r.Id.Compartment == Compartment.Destination).ToList();
        Assert.Equal(RequestRecalled.Text, story.Case.InWords(there[0]).Split(": ")[1]);
        Assert.All(there, r => Assert.Equal(ActorRole.System, r.By!.Role));
        Assert.DoesNotContain(there, r => story.Case.InWords(r).Contains("claim", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(Compartment.Protection, story.EntryOf<ReleaseMade>().Compartment);
        story.Done(Liaison, by => new DraftReadmission(Talks.Country, "Please take him back.") { By = by, Id = story.Next() });
        Assert.Equal("contact.not-now", story.Refused(Caseworker, by => new ClearReadmission { By = by, Id = "c" }).Code);
    }

    [Fact]
    public void A_nationality_in_the_gathering_or_ready_is_barred_by_a_claim_and_only_a_senior_officer_lifts_that_on_a_document()
    {
        var story = Talks.Begun().Ready();
        story.At(new(2026, 9, 10), 9, 0).Claimed();
        Assert.IsType<ContactIsBarred>(story.Case.Nationalities.Of(Talks.Country));
        var paper = story.Document(Compartment.Protection);
        LiftContactBar Lift(Actor by, EntryId document) => new(Talks.Country, document, "the last appeal is over") { By = by, Id = "lift" };

        Assert.Equal("contact.still-barred", story.Refused(Officer, by => Lift(by, paper)).Code);
        var status = story.EntryOf<FactAsserted>();
        story.At(new(2026, 9, 11), 9, 0).Done(Caseworker, by => new WithdrawFact(status, "decided since") { By = by, Id = story.Next() });
        var claim = story.EntryOf<SubjectAdded>();
        story.Done(Caseworker, by => new AssertFact(Compartment.Protection, new(claim, "status", new WordValue("refused"), null, null, "the decision", null, null, Side.File, null)) { By = by, Id = story.Next() });
        Assert.Equal("track.identity.actor", story.Refused(Caseworker, by => Lift(by, paper)).Code);
        Assert.Equal("contact.no-document", story.Refused(Officer, by => Lift(by, new(Compartment.Protection, 99))).Code);
        story.Done(Officer, by => Lift(by, paper));
        Assert.IsType<GatheringEvidence>(story.Case.Nationalities.Of(Talks.Country));
    }

    [Fact]
    public void Consent_counts_after_the_first_decision_and_not_before_and_is_taken_back_at_once()
    {
        // A refused claim with an appeal that is open.
        var story = Talks.Begun(text => text.Replace("protectionClaims: none", "protectionClaims: {complete: yes, items: [{status: refused}]}", StringComparison.Ordinal)
            .Replace("status: window-closed, lodgementChecked: yes", "status: pending", StringComparison.Ordinal));
        Assert.Equal(ContactGate.NotNow, ContactGate.Refuses(story.Case, story.Now));
        var paper = story.Document(Compartment.Protection);
        story.Done(Caseworker, by => new RecordContactConsent(paper, "offered by the duty solicitor") { By = by, Id = story.Next() });
        Assert.Null(ContactGate.Refuses(story.Case, story.Now));
        story.Done(Caseworker, by => new TakeBackContactConsent(story.EntryOf<ContactConsentGiven>(), "by telephone") { By = by, Id = story.Next() });
        Assert.Equal(ContactGate.NotNow, ContactGate.Refuses(story.Case, story.Now));

        var undecided = Talks.Begun(text => text.Replace("protectionClaims: none", "protectionClaims: {complete: yes, items: [{status: undetermined}]}", StringComparison.Ordinal));
        paper = undecided.Document(Compartment.Protection);
        undecided.Done(Caseworker, by => new RecordContactConsent(paper, "offered") { By = by, Id = undecided.Next() });
        Assert.Equal(ContactGate.NotNow, ContactGate.Refuses(undecided.Case, undecided.Now));
    }

    public static TheoryData<string> WhatBars => ["a claim", "a granted claim", "submissions", "a claim refused, its appeal open", "claims not known", "a stay", "a hold", "an incident", "refugee status"];

    [Theory]
    [MemberData(nameof(WhatBars))]
    public void Nothing_leaves_while_anything_bars_it_and_the_refusal_is_the_same_to_the_letter(string what)
    {
        string In(string text) => what switch
        {
            "a claim" => text.Replace("protectionClaims: none", "protectionClaims: {complete: yes, items: [{status: undetermined}]}", StringComparison.Ordinal),
            "a granted claim" => text.Replace("protectionClaims: none", "protectionClaims: {complete: yes, items: [{status: granted}]}", StringComparison.Ordinal),
            "submissions" => text.Replace("furtherSubmissions: none", "furtherSubmissions: {complete: yes, items: [{status: unanswered}]}", StringComparison.Ordinal),
            "a claim refused, its appeal open" => text.Replace("protectionClaims: none", "protectionClaims: {complete: yes, items: [{status: refused}]}", StringComparison.Ordinal).Replace("status: window-closed, lodgementChecked: yes", "status: pending", StringComparison.Ordinal),
            "claims not known" => text.Replace("protectionClaims: none\n", "", StringComparison.Ordinal),
            "refugee status" => text.Replace("refugeeStatusHeld: no", "refugeeStatusHeld: yes", StringComparison.Ordinal),
            _ => text,
        };
        var story = Talks.Begun(In);
        switch (what)
        {
            case "a stay": story.Done(OnDuty, by => new DueCourse.Casework.Stays.RecordStay(new(DueCourse.Casework.Stays.StayKind.Stay, "High Court", "the clerk", "telephone", story.Now, "no removal")) { By = by, Id = story.Next() }); break;
            case "a hold": story.Done(Officer, by => new HoldContact("talks between ministers") { By = by, Id = story.Next() }); break;
            case "an incident": story.Done(Caseworker, by => new RecordDisclosureIncident("the signature of a mail named its team") { By = by, Id = story.Next() }); break;
        }

        story.At(Talks.Day1, 10, 0).Done(Liaison, by => new AdoptCountryProfile(Talks.Profile()) { By = by, Id = story.Next() }).Drafted();
        story.Done(Caseworker, by => new AssessDocumentNeed(Talks.Country, Talks.Day1, "none") { By = by, Id = story.Next() });

        var written = story.Written(MessageFor.DocumentApplication, "Please issue a document.", cleared: false);
        Assert.Equal(ContactGate.NotNow, story.Refused(Caseworker, by => new ClearMessage(written) { By = by, Id = "m" }));
        Assert.Equal(ContactGate.NotNow, story.Refused(Liaison, by => new ApplyForDocument(written, "by air") { By = by, Id = "a" }));
        Assert.Equal(ContactGate.NotNow, story.Refused(Caseworker, by => new ClearReadmission { By = by, Id = "c" }));
        Assert.DoesNotContain(story.Happened<MessageExchanged>(), m => m.Way == Way.Sent);
    }

    [Fact]
    public void A_bar_between_clearance_and_sending_stops_the_sending()
    {
        var story = Talks.Begun().Ready().Drafted();
        story.Done(Caseworker, by => new ClearReadmission { By = by, Id = story.Next() });
        story.At(new(2026, 9, 9), 11, 0).Claimed();

        Assert.Equal(ContactGate.NotNow, story.Refused(Liaison, by => new SendReadmission { By = by, Id = "s" }));
        Assert.Empty(story.Happened<MessageExchanged>());
    }

    [Fact]
    public void An_appeal_on_private_life_alone_where_no_protection_was_ever_claimed_bars_nothing_that_is_preparatory()
    {
        var story = Talks.Begun(text => text.Replace("status: window-closed, lodgementChecked: yes", "status: pending", StringComparison.Ordinal));

        Assert.Null(ContactGate.Refuses(story.Case, story.Now));
        Assert.NotEqual("open", story.Gate("G6"));
    }

    [Fact]
    public void What_whoever_speaks_to_the_other_state_reads_is_the_same_bytes_whether_or_not_somebody_claimed()
    {
        string Read(Func<string, string> changed)
        {
            var story = Talks.Begun(changed);
            story.At(Talks.Day1, 10, 0).Done(Liaison, by => new AdoptCountryProfile(Talks.Profile()) { By = by, Id = story.Next() });
            story.Done(Caseworker, by => new TakeNationalityAccount(Talks.Country, Talks.Day1, "He was born in Kumasi.", "none needed") { By = by, Id = story.Next() });
            story.Done(Caseworker, by => new GatherNationalityEvidence(Talks.Country, Talks.Day1, "UK Borders Act 2007, s. 44") { By = by, Id = story.Next() });
            story.Drafted();
            var refused = story.Refused(Caseworker, by => new ClearReadmission { By = by, Id = "c" });
            var seen = SeenCase.By(story.Case, Liaison, story.Now);
            return refused.Words() + string.Join('\n', seen.Case.History.Select(r => $"{r.Id} {r.At} {r.By?.Id} {seen.InWords(r)}"))
                + string.Join('\n', seen.Case.Nationalities.All.Select(n => n.ToString())) + seen.Case.Readmission.State;
        }

        var claimed = Read(text => text.Replace("protectionClaims: none", "protectionClaims: {complete: yes, items: [{status: undetermined}]}", StringComparison.Ordinal));
        var held = Read(text => text.Replace("protectionClaims: none\n", "", StringComparison.Ordinal));
        Assert.Equal(held, claimed);
        Assert.DoesNotContain("claim", claimed, StringComparison.OrdinalIgnoreCase);
    }
}
