using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Projections;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Criminal;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Flagship;

/// <summary>D.P., charged with Kamal Verrin and acquitted on 29 May 2026; British by birth. His file closes, says so, and is seen no more.</summary>
public sealed class AcquittedTests
{
    private static readonly Actor Auditor = new("a.silva", "Ana Silva", ActorRole.Auditor);
    private static readonly Actor Himself = new("d.p", "D. P.", ActorRole.ThePerson);
    private static readonly Actor OtherOfficer = new("k.novak", "Katarina Novak", ActorRole.SeniorOfficer);
    private static readonly Actor[] WhoWorkedIt = [Caseworker, Officer, Adviser, Liaison];
    private static readonly LocalDate Verdict = new(2026, 5, 29);

    [Fact]
    public void While_the_jury_is_out_the_case_cannot_be_closed_as_acquitted()
    {
        var story = OnTrial().At(new(2026, 6, 1), 9, 0);

        Assert.Equal("outcome.not-acquitted", story.Refused(Caseworker, Acquitted).Code);
        Assert.Contains(Caseworker.Id, CaseReaders.Of(story.Case).Select(r => r.Who));
    }

    [Fact]
    public void Nor_while_a_conviction_is_on_the_file_that_was_not_quashed()
    {
        var story = Closing();
        var conviction = story.Put(Conviction.Kind);
        Assert.Equal("outcome.not-acquitted", story.Refused(Caseworker, Acquitted).Code);

        story.SayOf(conviction, "quashed", "yes", null, "the order of the Court of Appeal");
        Assert.IsType<Events>(story.Decide(Acquitted(Caseworker)));
    }

    [Fact]
    public void The_file_closes_and_says_so()
    {
        var story = Sealed();

        Assert.False(OpenCaseCheck.IsOpen(story.Case));
        Assert.Empty(OpenCaseCheck.Of(story.Case, story.Now));
        var words = story.Case.InWords(story.Case.History.Single(r => r.Event is OutcomeReached));
        Assert.Contains("acquitted", words, StringComparison.Ordinal);
        Assert.Contains("closed and sealed", words, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2027, 5, 29), story.Case.Retention.DisposalDue!.Between.Latest);
        Assert.DoesNotContain(story.Case.History.Select(story.Case.InWords), w => System.Text.RegularExpressions.Regex.IsMatch(w, "(?i)offender|was convicted|guilty"));
    }

    [Fact]
    public void Nobody_who_worked_it_reads_it_finds_it_or_has_a_task_in_it()
    {
        var before = Closing();
        Assert.All(WhoWorkedIt, who => Assert.NotEmpty(before.Case.Readable(who, before.Now)));
        Assert.Equal(WhoWorkedIt.Select(w => w.Id).Order(), CaseReaders.Of(before.Case).Select(r => r.Who).Where(w => w != Himself.Id).Distinct().Order());

        var story = Sealed();
        foreach (var who in WhoWorkedIt)
        {
            Assert.Empty(story.Case.Readable(who, story.Now));
            var seen = SeenCase.By(story.Case, who, story.Now);
            Assert.Empty(seen.Case.History);
            Assert.Empty(SearchKeys.Of(seen));
            Assert.Empty(TaskRules.In(story.Case, story.Case.Readable(who, story.Now)));
            Assert.Empty(Blocking.Of(story.Case, who, story.Now).Where(b => b.Says.Length > 0));
            Assert.Empty(SeenCase.As(story.Case, who.Role).Case.History);
            Assert.Equal("access.refused", story.Refused(who, by => new RecordLook([Compartment.Open], new Viewed(LookedAt.CasePage, null)) { By = by, Id = "look" }).Code);
            Assert.Equal("access.refused", story.Refused(who, by => new RequestAccess(Compartment.Open, "out of interest", story.Now + Duration.FromDays(3)) { By = by, Id = "ask" }).Code);
        }

        // Lists and searches are chosen by these rows; he alone is left in them.
        Assert.Equal([Himself.Id], CaseReaders.Of(story.Case).Select(r => r.Who).Distinct());
    }

    [Fact]
    public void Access_that_somebody_was_granted_before_ends_with_it()
    {
        var story = Closing();
        var colleague = new Actor("b.nowak", "Basia Nowak", ActorRole.Caseworker);
        story.Done(colleague, by => new RequestAccess(Compartment.Open, "works the case of another accused", story.Now + Duration.FromDays(30)) { By = by, Id = story.Next() });
        story.Done(OtherOfficer, by => new GrantAccess(story.EntryOf<AccessRequested>(), story.Now + Duration.FromDays(30), "for the disclosure") { By = by, Id = story.Next() });
        Assert.Equal([Compartment.Open], story.Case.Readable(colleague, story.Now));

        story.Done(Caseworker, Acquitted);
        Assert.Empty(story.Case.Readable(colleague, story.Now));
        Assert.DoesNotContain(CaseReaders.Of(story.Case), r => r.Who == colleague.Id);
    }

    [Fact]
    public void Nothing_of_him_can_be_released_to_be_said_in_public_or_to_another_state()
    {
        var story = Sealed();

        Assert.Equal("access.refused", story.Refused(Officer, by => new ReleaseOutcomeToThePress(story.EntryOf<OutcomeReached>()) { By = by, Id = "press" }).Code);
        Assert.Empty(SeenCase.As(story.Case, ActorRole.PressOfficer).Case.History);
        Assert.Empty(SeenCase.As(story.Case, ActorRole.DestinationAuthority).Case.History);
    }

    [Fact]
    public void Nothing_more_is_decided_or_done_against_him()
    {
        var story = Sealed();

        Assert.Equal("access.refused", story.Refused(Officer, by => new MakeDecision(DecisionKind.IntendToDeport, Course.Why, [story.Said("isBritishCitizen")], null) { By = by, Id = "d" }).Code);
        Assert.Equal("access.refused", story.Refused(Caseworker, by => new PlanDeparture(new("PAK", new(2026, 7, 1), "BA 261", [])) { By = by, Id = "p" }).Code);
        Assert.Equal("access.refused", story.Refused(Caseworker, by => new AssertFact(Compartment.Open, new(null, "name", new TextValue("D. P."), null, null, "a report", null, null, Side.File, null)) { By = by, Id = "f" }).Code);
        Assert.Equal("access.refused", story.Refused(Caseworker, by => Acquitted(by) with { Outcome = CaseOutcome.NoAction, Reasons = "nothing proved", Id = "o" }).Code);
        Assert.Equal("access.refused", story.Refused(Caseworker, by => new OpenProceedings("that in July 2026 he was seen in Leeds", "the police", default) { By = by, Id = "x" }).Code);
        // What a court orders is taken down all the same, whoever is on duty.
        Assert.IsType<Events>(story.Decide(new RecordStay(new(StayKind.Injunction, "High Court", "the clerk", "telephone", story.Now, "no removal")) { By = OnDuty, Id = "call" }));
    }

    [Fact]
    public void The_sealed_record_is_open_to_the_auditor_and_his_part_of_it_to_himself()
    {
        var story = Sealed();

        var audited = SeenCase.By(story.Case, Auditor, story.Now);
        Assert.Equal(story.Case.History.Count, audited.Case.History.Count);
        Assert.Equal(CaseOutcome.Acquitted, audited.Case.Retention.Outcome!.Value.Reached.Outcome);
        story.Done(Auditor, by => new RecordLook([Compartment.Open], new Viewed(LookedAt.CasePage, null)) { By = by, Id = story.Next() });
        Assert.Contains(SeenCase.By(story.Case, Auditor, story.Now).WhoLooked(), l => l.Name == Auditor.Name);
        Assert.Contains(SeenCase.By(story.Case, Himself, story.Now).Case.History, r => r.Event is OutcomeReached);
    }

    [Fact]
    public void After_a_year_the_nightly_look_says_that_it_is_to_be_disposed_of_and_two_officers_do_it_unread()
    {
        var story = Sealed().At(new(2027, 5, 28), 9, 0);
        Assert.Empty(OpenCaseCheck.Of(story.Case, story.Now));
        story.At(new(2027, 5, 29), 9, 0).TimersFire();
        Assert.Equal([Lack.Disposal], OpenCaseCheck.Of(story.Case, story.Now).Select(l => l.What));

        story.Done(Officer, by => new PlaceLegalHold("an inquiry into the investigation", story.Now + Duration.FromDays(90)) { By = by, Id = story.Next() });
        Assert.Empty(OpenCaseCheck.Of(story.Case, story.Now));
        story.Done(Officer, by => new LiftLegalHold(story.EntryOf<LegalHoldPlaced>(), "the inquiry is over") { By = by, Id = story.Next() });

        EntryId[] working = [.. Enumerable.Range(1, story.Case.Count(Compartment.Working)).Select(n => new EntryId(Compartment.Working, n))];
        Assert.Equal("access.refused", story.Refused(Caseworker, by => new EraseEntries(working, ErasureReason.Retention) { By = by, Id = "e" }).Code);
        story.Done(Officer, by => new EraseEntries(working, ErasureReason.Retention) { By = by, Id = story.Next() });
        Assert.Equal("two-persons.same", story.Refused(Officer, by => new ConfirmAct(story.Case.Proposals.All[^1].Entry) { By = by, Id = "c" }).Code);
        story.Done(OtherOfficer, by => new ConfirmAct(story.Case.Proposals.All[^1].Entry) { By = by, Id = story.Next() });
        Assert.Equal(working, Erasure.ToDestroy(story.Case.History).OrderBy(e => e.Number));
    }

    [Fact]
    public void Only_an_officer_who_has_it_opens_it_again_with_reasons_that_stay_on_record()
    {
        var story = Sealed();
        foreach (var who in new[] { Caseworker, Adviser, OtherOfficer, Auditor })
            Assert.Equal("access.refused", story.Refused(who, by => new ReverseOutcome("a complaint has to be answered") { By = by, Id = "r" }).Code);
        Assert.Equal("text.empty", story.Refused(Officer, by => new ReverseOutcome("") { By = by, Id = "r" }).Code);
        story.Done(Officer, by => new ReverseOutcome("a complaint has to be answered") { By = by, Id = story.Next() });

        Assert.NotEmpty(story.Case.Readable(Caseworker, story.Now));
        Assert.True(OpenCaseCheck.IsOpen(story.Case));
        Assert.Contains(story.Case.History.Select(story.Case.InWords), w => w.Contains("a complaint has to be answered", StringComparison.Ordinal));
    }

    private static Story OnTrial()
    {
        var story = new Story().At(new(2025, 6, 10), 9, 0);
        story.Done(Caseworker, by => new OpenCase("D. P.", new(2025, 6, 10)) { Team = [Officer], By = by, Id = story.Next() });
        foreach (var who in new[] { Adviser, Liaison, Himself }) story.Done(Officer, by => new AssignToCase(who, "has a part in it") { By = by, Id = story.Next() });
        LocalDate born = new(1971, 11, 27);
        story.Say("name", "D. P.").Say("dateOfBirth", "1971-11-27", null, "birth certificate").Say("placeOfBirth", "Leeds").Say("identityEstablished", "yes", born, "birth certificate")
            .Say("isBritishCitizen", "yes", born, "birth certificate, seen by the passport office").Say("modeOfAcquisition", "birth").Say("inTheUnitedKingdom", "yes", born);
        story.Done(Caseworker, by => new OpenProceedings("conspiracy to arrange the travel of others with a view to their exploitation; denied", Prosecution.Police, story.Paper()) { By = by, Id = story.Next() });
        var count = story.Counts();
        LocalDate arrest = new(2025, 6, 10), sent = new(2025, 7, 8), trial = new(2026, 4, 13);
        story.Step(arrest, p => new RecordArrest(count, arrest, Prosecution.Police, p) { By = Caseworker, Id = story.Next() });
        story.Step(arrest, p => new RecordCharge(count, arrest, Prosecution.Police, p) { By = Caseworker, Id = story.Next() }, 16);
        story.Step(sent, p => new RecordCourtBail(count, sent, Prosecution.Court, p) { By = Caseworker, Id = story.Next() });
        story.Step(trial, p => new RecordTrialBegun(count, trial, Prosecution.Court, p) { By = Caseworker, Id = story.Next() });
        return story;
    }

    /// <summary>Acquitted, and the file still open.</summary>
    private static Story Closing()
    {
        var story = OnTrial();
        return story.Step(Verdict, p => new RecordAcquittal(story.Counts(), Verdict, Prosecution.Court, p) { By = Caseworker, Id = story.Next() });
    }

    private static Story Sealed() => Closing().Later().Done(Caseworker, Acquitted);

    private static RecordOutcome Acquitted(Actor by) => new(CaseOutcome.Acquitted, DateRange.On(Verdict)) { By = by, Id = "acquitted" };
}
