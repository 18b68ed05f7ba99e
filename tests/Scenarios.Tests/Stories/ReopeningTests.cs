using DueCourse.Casework.Access;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.People;
using DueCourse.Casework.Reopening;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Course;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>What comes after a decision, or takes its ground away, finds it; and a removal without a ground cannot be closed in silence.</summary>
public sealed class ReopeningTests
{
    [Fact]
    public void A_new_claim_puts_what_carries_the_order_out_in_question_and_nothing_open_tells_of_it()
    {
        var story = Ordered().Decided(DecisionKind.SetRemoval).Done(Officer, by => new SetRemoval { By = by, Id = "set" });
        story.At(new(2027, 1, 15), 9, 0).Done(Caseworker, by => new AddSubject(Compartment.Protection, "protectionClaims", null) { By = by, Id = "claim" });
        var claim = story.EntryOf<SubjectAdded>();
        story.Done(Caseworker, by => new AssertFact(Compartment.Protection, Said("status", new WordValue("undetermined")) with { Subject = claim, From = DateRange.On(new(2027, 1, 15)) }) { By = by, Id = "open" });

        Assert.Contains(InQuestion.In(story.Case), q => q.Entry.Event is DecisionMade { Kind: DecisionKind.SetRemoval } && q.Why == "A claim was made since.");
        Assert.Equal("decision.in-question", story.Refused(Caseworker, by => new PlanDeparture(new("GHA", new(2027, 2, 1), "BA 78", [])) { By = by, Id = "p" }).Code);
        Assert.DoesNotContain(TaskRules.In(story.Case, [Compartment.Open]), t => t.Because.Contains("claim", StringComparison.Ordinal));
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Protection]), t => t.What.StartsWith("Decide the claim", StringComparison.Ordinal));
    }

    [Fact]
    public void A_granted_status_puts_every_decision_against_the_person_in_question()
    {
        var story = Ordered();
        story.At(new(2027, 1, 15), 9, 0).Done(Caseworker, by => new AssertFact(Compartment.Open, Said("leaveStatus", new WordValue("limited")) with { From = DateRange.On(new(2027, 1, 15)) }) { By = by, Id = "leave" });

        Assert.Equal([DecisionKind.IntendToDeport, DecisionKind.MakeDeportationOrder],
            InQuestion.In(story.Case).Where(q => q.Why == "A status was granted since.").Select(q => ((DecisionMade)q.Entry.Event).Kind));
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Open]), t => t.What.StartsWith("Look again at what was decided before the status", StringComparison.Ordinal));
        story.Decided(DecisionKind.TakeNoAction);
        Assert.Empty(InQuestion.In(story.Case));
    }

    [Fact]
    public void A_document_that_is_not_genuine_finds_the_decision_through_the_statement_that_it_showed()
    {
        var story = Triaged().At(Monday, 11, 0);
        var paper = story.Document(Compartment.Open, "certificate of conviction");
        story.Done(Caseworker, by => new AssertFact(Compartment.Open, Said("name", new TextValue("A. M.")) with { Document = paper }) { By = by, Id = "shown" });
        var shown = story.EntryOf<FactAsserted>();
        story.At(Monday, 12, 0).Decided(DecisionKind.IntendToDeport, on: shown);
        Assert.Empty(InQuestion.In(story.Case));
        story.At(Monday, 13, 0).Done(Caseworker, by => new CheckGenuineness(new(paper, "the document laboratory", Monday, Genuineness.Forged, "paper and print")) { By = by, Id = "check" });

        Assert.Equal("The document was not found genuine.", Assert.Single(InQuestion.In(story.Case)).Why);
        Assert.Equal("decision.in-question", story.Refused(Officer, by => new IssueStage1(DeportationBasis.Automatic, Monday) { By = by, Id = "s" }).Code);
    }

    [Fact]
    public void A_contested_identity_puts_what_was_decided_on_it_in_question_until_the_link_is_settled_and_a_cut_one_for_good()
    {
        var (story, link) = OfAnIdentity();
        story.At(Monday, 12, 0).Decided(DecisionKind.IntendToDeport, on: story.EntryOf<FactAsserted>());
        var conviction = story.Statement("name");
        Assert.Empty(InQuestion.In(story.Case));

        story.At(Monday, 13, 0).Done(Caseworker, by => new ContestLink(new(link, "Ifeoma Nwosu, solicitor", Side.Person, "the fingerprints are another man's")) { By = by, Id = "contest" });
        Assert.Contains("the fingerprints are another man's", Assert.Single(InQuestion.In(story.Case)).Why, StringComparison.Ordinal);
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Open]), t => t.Because.Contains("the fingerprints are another man's", StringComparison.Ordinal));
        Assert.Equal("decision.in-question", story.Refused(Officer, by => new IssueStage1(DeportationBasis.Automatic, Monday) { By = by, Id = "s" }).Code);
        story.Looked(Officer);
        Assert.Equal("decision.identity", story.Refused(Officer, by => new MakeDecision(DecisionKind.IntendToDeport, Why, [conviction], null) { By = by, Id = "again" }).Code);
        var cut = story.Copy();

        story.At(Monday, 14, 0).Done(Officer, by => new SettleContest(story.EntryOf<LinkContested>(), LinkStands: true, "the bureau took them again") { By = by, Id = "settled" });
        Assert.Empty(InQuestion.In(story.Case));
        story.Done(Officer, by => new IssueStage1(DeportationBasis.Automatic, Monday) { By = by, Id = "s" });

        cut.At(Monday, 14, 0).Done(Officer, by => new SettleContest(cut.EntryOf<LinkContested>(), LinkStands: false, "they are another man's") { By = by, Id = "settled" });
        Assert.Contains("they are another man's", Assert.Single(InQuestion.In(cut.Case)).Why, StringComparison.Ordinal);
        cut.Decided(DecisionKind.TakeNoAction, on: conviction);
        Assert.Empty(InQuestion.In(cut.Case));
    }

    [Fact]
    public void What_is_known_of_an_identity_that_nothing_ties_to_the_person_is_no_ground_against_them()
    {
        var story = Triaged().At(Monday, 11, 0).Done(Caseworker, by => new RecordIdentity(Compartment.Open, new("as in custody", "the prison's record", null)) { By = by, Id = "identity" });
        var identity = story.EntryOf<IdentityRecorded>();
        story.Done(Caseworker, by => new AssertFact(Compartment.Open, Said("name", new TextValue("A. M.")) with { Identity = identity }) { By = by, Id = "of them" });
        var said = story.EntryOf<FactAsserted>();
        story.Looked(Officer);

        var refused = story.Refused(Officer, by => new MakeDecision(DecisionKind.Detain, Why, [said], null) { By = by, Id = "detain" });

        Assert.Equal("decision.identity", refused.Code);
        Assert.Contains("nothing on file links to the person", refused.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_answers_otherwise_under_the_law_of_today_is_named()
    {
        var record = ScenarioTests.Read("scenarios/four-years-exactly-is-the-highest-tier.yaml").Record;

        var changes = LawSince.Of(() => record, DecisionKind.MakeDeportationOrder, new(2008, 7, 31, 12, 0), new(2026, 11, 23, 9, 0));

        Assert.Contains(changes, c => c is { Question: "ukba2007.s32-1.foreign-criminal", Before: "no", After: "yes" });
        Assert.Empty(LawSince.Of(() => record, DecisionKind.DepriveOfCitizenship, new(2026, 11, 20, 12, 0), new(2026, 11, 23, 9, 0)));
        Assert.Empty(LawSince.Of(() => record, DecisionKind.Release, new(2008, 7, 31, 12, 0), new(2026, 11, 23, 9, 0)));
    }

    [Fact]
    public void A_removal_whose_ground_proves_missing_cannot_be_closed_before_somebody_outside_is_told()
    {
        var story = Gone();
        var conviction = story.Case.Statements.Subjects.Values.Single(s => s.Kind.ListName == "convictions").Id;
        story.At(Monday, 15, 0).Done(Caseworker, by => new AssertFact(Compartment.Open, Said("quashed", new YesNoValue(IsYes: true)) with { Subject = conviction, Side = Side.OfficialRecord, AssertedBy = "Court of Appeal" }) { By = by, Id = "quashed" });

        Assert.Equal("removal.may-be-wrongful", story.Refused(Caseworker, by => Removed(by)).Code);
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Open]), t => t.What.StartsWith("Look today whether the removal", StringComparison.Ordinal));
        Assert.Contains(Lack.WrongfulRemoval, OpenCaseCheck.Of(story.Case, story.Now).Select(l => l.What));

        story.Done(Officer, by => new FindWrongfulRemoval("the conviction had been quashed the day before", "the person is asked whether they wish to be brought back") { By = by, Id = "found" });
        Assert.Equal("removal.wrongful", story.Refused(Caseworker, by => Removed(by)).Code);
        Assert.Equal("removal.nobody-told", story.Refused(Officer, by => new CloseWrongfulRemoval("put right") { By = by, Id = "close" }).Code);
        Assert.Equal("entry.none", story.Refused(Officer, by => new RecordExternalNotification(ExternalBody.ChiefInspector, Monday, new(Compartment.Open, 1)) { By = by, Id = "told" }).Code);
        var letter = story.Document(Compartment.Open, "letter with its receipt");
        Assert.Equal("step.future", story.Refused(Officer, by => new RecordExternalNotification(ExternalBody.ChiefInspector, Monday.PlusDays(1), letter) { By = by, Id = "told" }).Code);
        story.Done(Officer, by => new RecordExternalNotification(ExternalBody.Representative, Monday, letter) { By = by, Id = "told the solicitor" });
        Assert.Equal("removal.nobody-told", story.Refused(Officer, by => new CloseWrongfulRemoval("put right") { By = by, Id = "close" }).Code);
        story.Done(Officer, by => new RecordExternalNotification(ExternalBody.CourtOrTribunal, Monday, letter) { By = by, Id = "told the court" });
        Assert.Equal("removal.wrongful", story.Refused(Caseworker, by => Removed(by)).Code);
        story.At(Monday, 16, 0).Done(Officer, by => new CloseWrongfulRemoval("brought back on the next flight") { By = by, Id = "close" });
        story.Done(Caseworker, by => Removed(by));
    }

    [Fact]
    public void An_outcome_that_stood_is_reversed_when_the_removal_is_found_wrongful_and_an_order_communicated_before_the_doors_closed_shows_it()
    {
        var story = Gone().Done(Caseworker, by => Removed(by));
        Assert.False(OpenCaseCheck.IsOpen(story.Case));
        var before = story.Now - Duration.FromHours(5);
        story.At(Monday, 18, 0).Done(OnDuty, by => new RecordStay(new(StayKind.Injunction, "High Court", "the clerk", "telephone", before, "He may not be removed.")) { By = by, Id = "late call" });

        Assert.True(OpenCaseCheck.IsOpen(story.Case));
        story.Done(Caseworker, by => new FindWrongfulRemoval("an order of the court had been communicated", "the court is told at once") { By = by, Id = "found" });
        Assert.Null(story.Case.Retention.Outcome);
        Assert.Single(story.Happened<OutcomeReversed>());
    }

    // Somebody's record in custody, linked to the person, and a name that is known of it.
    private static (Story Story, EntryId Link) OfAnIdentity()
    {
        var story = Triaged().At(Monday, 11, 0).Done(Caseworker, by => new RecordIdentity(Compartment.Open, new("as in custody", "the prison's record", null)) { By = by, Id = "identity" });
        var identity = story.EntryOf<IdentityRecorded>();
        story.Done(Caseworker, by => new LinkIdentities(Compartment.Open, new(identity, null, null, LinkScope.SamePerson, LinkConfidence.MoreLikelyThanNot, "the same fingerprints", [identity], [])) { By = by, Id = "link" });
        var link = story.EntryOf<IdentitiesLinked>();
        return (story.Done(Caseworker, by => new AssertFact(Compartment.Open, Said("name", new TextValue("A. M.")) with { Identity = identity }) { By = by, Id = "of them" }), link);
    }

    private static Story Gone()
    {
        var story = From("ready-on-every-gate", Monday).Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = "officer" });
        return story.Done(Caseworker, by => new PlanDeparture(new("GHA", Monday, "BA 78", [])) { By = by, Id = "p" })
            .DetailsServed()
            .Escorted("e")
            .At(Monday, 12, 0).Done(Caseworker, by => new RecordDeparture { By = by, Id = "d" }).At(Monday, 14, 0);
    }

    private static RecordOutcome Removed(Actor by) => new(CaseOutcome.Removed, DateRange.On(Monday)) { By = by, Id = "outcome", Mode = DepartureMode.UnderADeportationOrder };

    private static FactAsserted Said(string fact, FactValue value) => new(null, fact, value, null, null, null, null, null, Side.File, null);
}
