using DueCourse.Casework.Decisions;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Criminal;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>What a decision may rest on while somebody is accused, and what becomes of it when a conviction falls.</summary>
public sealed class AccusationsAndDecisionsTests
{
    private const string Why = "The conviction and sentence are proved by the court's record. Everything said for her was weighed, with her years here and her ties abroad. No right outweighs the public interest.";

    private static readonly LocalDate Friday = new(2026, 11, 20);

    public static TheoryData<string> BeforeConviction =>
    [
        "opened", "reported", "suspected", "investigated", "arrested", "police bail", "released under investigation", "charged", "remanded", "court bail",
        "sent for trial", "on trial", "no further action", "discontinued", "acquitted", "unfit",
    ];

    [Theory]
    [MemberData(nameof(BeforeConviction))]
    public void A_conviction_based_decision_in_a_state_without_conviction_is_refused(string step)
    {
        var (story, accused) = Accused.At(step);
        var said = story.Case.Statements.All.First(s => s.Ended is null && s.Said.Subject == accused).Id;
        var paper = story.Case.Criminal.Find(accused)!.Papers[^1].Document;
        story.Looked(Officer);

        foreach (var kind in new[] { DecisionKind.IntendToDeport, DecisionKind.MakeDeportationOrder, DecisionKind.LiableToRemoval, DecisionKind.DepriveOfCitizenship, DecisionKind.RefuseClaim, DecisionKind.SetRemoval })
            foreach (var on in new[] { said, paper })
                Assert.Equal("decision.not-convicted", story.Refused(Officer, by => Decide(by, kind, on)).Code);
        // To go on waiting for the court is no decision against anybody.
        story.Done(Officer, by => Decide(by, DecisionKind.ContinueEngagement, said) with { ReviewOn = Friday.PlusDays(30), Id = story.Next() });
    }

    [Theory]
    [InlineData("convicted")]
    [InlineData("sentenced")]
    [InlineData("upheld")]
    [InlineData("final")]
    [InlineData("cautioned")]
    public void From_a_conviction_on_and_on_an_admission_it_may_be_made(string step)
    {
        var (story, accused) = Accused.At(step);
        var said = story.Case.Statements.All.Last(s => s.Ended is null && s.Said.Subject == accused).Id;

        story.Looked(Officer).Done(Officer, by => Decide(by, DecisionKind.IntendToDeport, said));
    }

    [Fact]
    public void On_evidence_of_the_conduct_itself_it_may_be_made_though_nobody_was_convicted()
    {
        var (story, _) = Accused.At("charged");
        var statement = story.Paper(type: DocumentType.StatementOfAnother);

        story.Looked(Officer).Done(Officer, by => Decide(by, DecisionKind.IntendToDeport, statement));
    }

    [Fact]
    public void What_a_witness_says_stays_evidence_though_the_step_was_recorded_from_it()
    {
        var (story, accused) = Accused.At("opened");
        var statement = story.Paper(type: DocumentType.StatementOfAnother);
        story.Done(Caseworker, by => new RecordReport(accused, Friday, "a neighbour", statement) { By = by, Id = story.Next() });

        story.Looked(Officer).Done(Officer, by => Decide(by, DecisionKind.IntendToDeport, statement));
    }

    [Fact]
    public void Quashed_never_leaves_a_conviction_based_decision_in_force_without_a_review_task()
    {
        foreach (var ground in new[] { "the conviction", "its sentence", "the proceedings", "the court's paper" })
        {
            var (story, accused) = Accused.At("sentenced");
            var one = story.Case.Criminal.Find(accused)!;
            var sentence = story.Happened<SentenceRecorded>().Single().Sentence;
            var on = ground switch
            {
                "the conviction" => story.Case.Statements.All.First(s => s.Said.Subject == one.Convictions[0]).Id,
                "its sentence" => story.Case.Statements.All.First(s => s.Said.Subject == sentence && s.Said.Fact == "term").Id,
                "the proceedings" => story.Case.Statements.All.First(s => s.Ended is null && s.Said.Subject == accused && s.Said.Fact == "convictedOn").Id,
                _ => one.Papers.Last(p => p.Conviction is not null).Document,
            };
            story.Looked(Officer).Done(Officer, by => Decide(by, DecisionKind.MakeDeportationOrder, on));
            Assert.Empty(InQuestion.In(story.Case));

            story.At(Friday, 11, 0);
            Accused.Take(story, accused, "appeal pending", Friday);
            Accused.Take(story, accused, "quashed", Friday);

            Assert.Contains(InQuestion.In(story.Case), q => q.Entry.Id == story.EntryOf<DecisionMade>() && q.Why.Contains("quashed", StringComparison.Ordinal));
            Assert.Contains(TaskRules.In(story.Case, [Compartment.Open]), t => t.For == ActorRole.SeniorOfficer && t.What.StartsWith("Decide anew", StringComparison.Ordinal));
            Assert.Equal("decision.in-question", story.Refused(Caseworker, by => new PlanDeparture(new("GHA", new(2026, 11, 23), "BA 78", [])) { By = by, Id = "p" }).Code);
            story.Looked(Officer);
            Assert.Contains(story.Refused(Officer, by => Decide(by, DecisionKind.MakeDeportationOrder, on) with { Id = "again" }).Code, new[] { "decision.conviction-quashed", "decision.not-convicted" });
        }
    }

    [Fact]
    public void A_sentence_varied_on_appeal_puts_a_decision_on_its_length_in_question_and_the_law_sees_the_new_one()
    {
        var (story, accused) = Accused.At("sentenced", text => text.Replace("term: 18 months", "term: 6 months", StringComparison.Ordinal));
        var sentence = story.Happened<SentenceRecorded>().Single().Sentence;
        var term = story.Case.Statements.All.Single(s => s.Said.Subject == sentence && s.Said.Fact == "term").Id;
        story.Looked(Officer).Done(Officer, by => Decide(by, DecisionKind.MakeDeportationOrder, term));
        story.At(Friday, 11, 0);
        Accused.Take(story, accused, "appeal pending", Friday);
        Accused.Take(story, accused, "varied", Friday);

        Assert.Single(InQuestion.In(story.Case), q => q.Because == term);
        Assert.IsType<VariedOnAppeal>(story.Case.Criminal.Find(accused)!.State);
        Assert.Equal("VARIED", story.Course("criminal").All.Single().Id);
        Assert.Equal(Answer.No, story.Conclusion("ukba2007.s32.automatic-deportation"));
    }

    [Fact]
    public void One_conviction_of_two_that_is_quashed_leaves_the_other_and_a_retrial_begins_anew()
    {
        var (story, accused) = Accused.At("convicted");
        story.Done(Caseworker, by => new RecordConviction(accused, null, "driving while disqualified", Accused.Court, "crown-court", "england-and-wales", Friday, Accused.Court, story.Paper()) { By = by, Id = story.Next() });
        var (first, second) = (story.Case.Criminal.Find(accused)!.Convictions[0], story.Case.Criminal.Find(accused)!.Convictions[1]);
        var order = story.Paper();
        RecordQuashing Quash(Actor by, EntryId conviction, bool again) => new(accused, conviction, again, Friday, "Court of Appeal", order) { By = by, Id = story.Next() };
        void Appeal(EntryId conviction) => story.Done(Caseworker, by => new RecordCriminalAppeal(accused, conviction, "conviction", null, Friday, "the Criminal Appeal Office", story.Paper()) { By = by, Id = story.Next() });

        Appeal(first);
        story.Done(Caseworker, by => Quash(by, first, false));
        Assert.IsType<VariedOnAppeal>(story.Case.Criminal.Find(accused)!.State);
        Appeal(second);
        Assert.Equal("criminal.no-such-conviction", story.Refused(Caseworker, by => Quash(by, first, false)).Code);
        story.Done(Caseworker, by => Quash(by, second, true));
        Assert.IsType<ConvictionQuashed>(story.Case.Criminal.Find(accused)!.State);
        Assert.Equal(("unknown", "shut"), (story.Gate("G4"), story.Gate("G14")));
        story.Done(Caseworker, by => new RecordTrialBegun(accused, Friday, Accused.Court, story.Paper()) { By = by, Id = story.Next() });
        story.Looked(Officer);
        Assert.Equal("decision.not-convicted", story.Refused(Officer, by => Decide(by, DecisionKind.IntendToDeport, story.Case.Statements.All.Last(s => s.Said.Subject == accused).Id)).Code);
    }

    private static MakeDecision Decide(Actor by, DecisionKind kind, EntryId on) => new(kind, Why, [on], null) { By = by, Id = $"decide {kind} {on}" };
}
