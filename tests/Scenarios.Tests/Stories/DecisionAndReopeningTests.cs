using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Work;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>A person decides, having read the file; and what a decision rests on changes.</summary>
public sealed class DecisionAndReopeningTests
{
    private const string Why = "The conviction and sentence are proved by the court's record. Everything said for him was weighed, with his years here and his ties abroad. No right outweighs the public interest.";

    private static readonly LocalDate Friday = new(2026, 11, 20);

    [Fact]
    public void A_decision_needs_somebody_with_authority_who_has_read_the_file_as_it_stands()
    {
        var story = Assigned();

        Assert.Equal("decision.file-not-read", story.Refused(Officer, by => Order(story, by)).Code);
        Look(story, Officer);
        Assert.IsType<Events>(story.Decide(Order(story, Officer)));

        story.At(Friday, 9, 30).Done(Caseworker, by => new AssertFact(Compartment.Open, Said("name", new TextValue("A. Mensah"))) { By = by, Id = story.Next() });
        Assert.Equal("decision.file-not-read", story.Refused(Officer, by => Order(story, by)).Code);
        Assert.Equal("access.refused", story.Refused(Caseworker, by => Order(story, by)).Code);
        Assert.Equal("access.refused", story.Refused(new("duecourse", "DueCourse", ActorRole.System), by => Order(story, by)).Code);
    }

    [Fact]
    public void A_look_of_yesterday_is_too_old_to_decide_on()
    {
        var story = Assigned();
        Look(story, Officer);

        Assert.Equal("decision.file-not-read", story.At(Friday.PlusDays(2), 9, 0).Refused(Officer, by => Order(story, by)).Code);
    }

    [Fact]
    public void Reasons_and_grounds_are_asked_for_and_a_look_is_no_ground()
    {
        var story = Assigned();
        Look(story, Officer);
        var look = story.Case.History.Last(r => r.Event is Viewed && r.Id.Compartment == Compartment.Open).Id;

        Assert.Equal("decision.reasons", story.Refused(Officer, by => Order(story, by) with { Reasons = "Because the engine says yes." }).Code);
        Assert.Equal("decision.rests-on-nothing", story.Refused(Officer, by => Order(story, by) with { RestsOn = [] }).Code);
        Assert.Equal("decision.rests-on", story.Refused(Officer, by => Order(story, by) with { RestsOn = [look] }).Code);
        Assert.Equal("decision.no-review", story.Refused(Officer, by => Order(story, by) with { Kind = DecisionKind.ContinueEngagement }).Code);
    }

    [Fact]
    public void The_law_and_what_was_read_are_kept_with_it()
    {
        var story = Decided();

        var made = Assert.Single(story.Happened<DecisionMade>());
        Assert.Equal(DueCourse.Law.Edition.Version, made.Law);
        Assert.Contains(made.Seen, s => s.In == Compartment.Open && s.Entries > 50);
    }

    [Fact]
    public void An_open_decision_says_nothing_of_compartments_that_its_readers_may_not_see_and_none_spans_two_walls()
    {
        var story = Decided();
        Assert.True(story.Case.Count(Compartment.Protection) > 0 && story.Case.Count(Compartment.Medical) > 0);

        Assert.Equal([Compartment.Open], Assert.Single(story.Happened<DecisionMade>()).Seen.Select(s => s.In));
        EntryId In(Compartment compartment) => story.Case.Statements.All.First(s => s.Id.Compartment == compartment).Id;
        Look(story.At(Friday, 13, 0), Officer);
        Assert.Equal("decision.across-walls", story.Refused(Officer, by => Order(story, by) with { RestsOn = [In(Compartment.Protection), In(Compartment.Medical)] }).Code);
        story.Done(Officer, by => Order(story, by) with { RestsOn = [In(Compartment.Protection), In(Compartment.Open)] });
        Assert.Equal(Compartment.Protection, story.EntryOf<DecisionMade>().Compartment);
    }

    [Fact]
    public void A_conviction_quashed_yesterday_puts_the_decision_in_question_and_stops_the_departure()
    {
        var story = Decided();
        var conviction = story.Case.Statements.Subjects.Values.Single(s => s.Kind.ListName == "convictions").Id;
        story.At(Friday, 15, 0).Done(Caseworker, by => new AssertFact(Compartment.Open,
            new(conviction, "quashed", new YesNoValue(IsYes: true), null, null, "order of the Court of Appeal", null, "Court of Appeal", Side.OfficialRecord, null)) { By = by, Id = story.Next() });

        var questioned = Assert.Single(InQuestion.In(story.Case));
        Assert.Equal(story.EntryOf<DecisionMade>(), questioned.Entry.Id);
        Assert.Equal("The conviction was quashed.", questioned.Why);
        Assert.Contains(TaskRules.In(story.Case, Compartments.All), t => t.For == ActorRole.SeniorOfficer && t.What.StartsWith("Decide anew", StringComparison.Ordinal));
        Assert.Equal("decision.in-question", story.Refused(Caseworker, by => new PlanDeparture(new("GHA", new(2026, 11, 23), "BA 78", [])) { By = by, Id = "p" }).Code);

        Look(story.At(Friday, 16, 0), Officer);
        story.Done(Officer, by => Order(story, by) with { Kind = DecisionKind.RevokeDeportationOrder });
        Assert.Empty(InQuestion.In(story.Case));
        Assert.DoesNotContain(TaskRules.In(story.Case, Compartments.All), t => t.What.StartsWith("Decide anew", StringComparison.Ordinal));
    }

    [Fact]
    public void On_an_imported_file_too_a_quashed_conviction_stops_the_departure_until_somebody_decides()
    {
        var story = Story.From("ready-on-every-gate", Friday, text => text.Replace("dateOfConviction: 2025-02-10", "dateOfConviction: 2025-02-10\n      quashed: yes\n      quashedOn: 2026-11-19", StringComparison.Ordinal));

        Assert.Equal("decision.in-question", story.Refused(Caseworker, by => new PlanDeparture(new("GHA", new(2026, 11, 23), "BA 78", [])) { By = by, Id = "p" }).Code);
    }

    [Fact]
    public void A_ground_that_was_withdrawn_disputed_or_corrected_does_the_same_and_a_decision_cannot_rest_on_it()
    {
        var story = Decided();
        var ground = story.Happened<DecisionMade>().Single().RestsOn[0];
        story.At(Friday, 15, 0).Done(Caseworker, by => new DisputeFact(ground, "the representative", Side.Person, "it is another's") { By = by, Id = story.Next() });
        Assert.Contains("disputed", Assert.Single(InQuestion.In(story.Case)).Why, StringComparison.Ordinal);

        story.At(Friday, 15, 30).Done(Caseworker, by => new CorrectEntry(ground, "read from another file") { By = by, Id = story.Next() });
        Assert.Contains("was wrong", Assert.Single(InQuestion.In(story.Case)).Why, StringComparison.Ordinal);
        Look(story.At(Friday, 16, 0), Officer);
        Assert.Equal("decision.rests-on-ended", story.Refused(Officer, by => Order(story, by) with { RestsOn = [ground] }).Code);
    }

    [Fact]
    public void A_task_is_given_to_somebody_who_has_the_case_and_goes_when_its_reason_goes()
    {
        var story = Assigned();
        var ground = story.Case.Statements.All.First(s => s.Id.Compartment == Compartment.Open).Id;
        story.At(Friday, 10, 0).Done(Caseworker, by => new DisputeFact(ground, "the person", Side.Person, null) { By = by, Id = story.Next() });
        var task = Assert.Single(TaskRules.In(story.Case, [Compartment.Open]));

        Assert.Equal("task.not-theirs", story.Refused(Caseworker, by => new AssignTask(Compartment.Open, task.Key, new("z", "Z", ActorRole.Caseworker)) { By = by, Id = "t" }).Code);
        story.Done(Caseworker, by => new AssignTask(Compartment.Open, task.Key, Caseworker) { By = by, Id = story.Next() });
        Assert.Equal(Caseworker, Assert.Single(TaskRules.In(story.Case, [Compartment.Open])).AssignedTo);

        story.At(Friday, 11, 0).Done(Caseworker, by => new WithdrawFact(ground, "it was mistaken") { By = by, Id = story.Next() });
        Assert.Empty(TaskRules.In(story.Case, [Compartment.Open]));
        Assert.Equal("task.none", story.Refused(Caseworker, by => new FinishTask(Compartment.Open, task.Key, "done") { By = by, Id = "f" }).Code);
    }

    private static Story Assigned()
    {
        var story = Story.From("ready-on-every-gate", Friday);
        return story.Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = story.Next() });
    }

    private static Story Decided()
    {
        var story = Assigned();
        Look(story.At(Friday, 12, 0), Officer);
        return story.Done(Officer, by => Order(story, by));
    }

    private static void Look(Story story, Actor by) =>
        story.Done(by, who => new RecordLook([.. story.Case.Readable(who, story.Now).Where(x => story.Case.Count(x) > 0).Order()], new Viewed(LookedAt.CasePage, null)) { By = who, Id = story.Next() });

    private static FactAsserted Said(string fact, FactValue value) => new(null, fact, value, null, null, null, null, null, Side.File, null);

    private static MakeDecision Order(Story story, Actor by)
    {
        var sentence = story.Case.Statements.All.First(s => s.Said.Fact == "dateOfConviction").Id;
        return new(DecisionKind.MakeDeportationOrder, Why, [sentence], null) { By = by, Id = story.Next() };
    }
}
