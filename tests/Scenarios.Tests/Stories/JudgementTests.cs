using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using static Scenarios.Tests.Stories.Course;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>Questions that the law leaves to a named person: answered by whoever the register names, or recorded as somebody else's, and by nobody else.</summary>
public sealed class JudgementTests
{
    private static readonly string[] Points = ["proved by the conviction", "eighteen months", "low, by the probation report", "his family and work, as he wrote"];

    [Fact]
    public void A_judgement_says_something_on_each_point_that_the_register_asks_or_that_it_cannot_be_decided()
    {
        var story = NothingDecided().Looked(Officer);
        Assert.Equal(4, JudgementRegister.PointsOf("J08").Count);

        Assert.Contains("seriousness", story.Refused(Officer, by => Own(story, by) with { Points = null }).What, StringComparison.Ordinal);
        Assert.Equal("judgement.points", story.Refused(Officer, by => Own(story, by) with { Points = ["conviction", "grave", " ", "heard"] }).Code);
        Assert.Equal("judgement.points", story.Refused(Officer, by => Own(story, by) with { Points = ["a", "b", "c", "d", "e"] }).Code);
        Assert.IsType<Events>(story.Decide(Own(story, Officer) with { Answer = JudgementAnswer.CannotDecide, Points = null, RestsOn = [] }));
        story.Done(Officer, by => Own(story, by));
    }

    [Fact]
    public void Only_whoever_the_register_names_answers_in_their_own_name_and_the_program_never()
    {
        var story = Advised();
        Assert.Equal("access.refused", story.Refused(Caseworker, by => Own(story, by)).Code);
        Assert.Equal("access.refused", story.Refused(DueCourse.Casework.Timers.FireTimer.TheProgram, by => Own(story, by)).Code);
        // To the senior officer what is the senior officer's, to the adviser what is the adviser's, and what is for neither to neither.
        var mistaken = story.Refused(Adviser, by => Own(story, by));
        Assert.Equal(("judgement.role", true), (mistaken.Code, mistaken.What.Contains("senior officer", StringComparison.Ordinal)));
        Assert.Equal("judgement.role", story.Refused(Officer, by => Own(story, by, "J04")).Code);
        Assert.Equal("judgement.role", story.Refused(Officer, by => Own(story, by, "J40")).Code);
        Assert.Equal("judgement.role", story.Refused(Officer, by => Own(story, by, "J46")).Code);

        story.Looked(Adviser).Done(Adviser, by => Own(story, by, "J04")).Looked(Officer).Done(Officer, by => Own(story, by));
        Assert.Equal(["legal adviser", "senior officer"], story.Happened<JudgementRecorded>().Where(j => j.Office is not null).Select(j => j.InRole));
        Assert.Equal(JudgementAnswer.Met, Read(story, "J08"));
    }

    [Fact]
    public void It_says_who_judged_on_which_law_what_they_had_read_and_that_they_have_no_interest()
    {
        var story = NothingDecided();
        Assert.Equal("decision.file-not-read", story.Refused(Officer, by => Own(story, by)).Code);
        story.Looked(Officer);
        Assert.Equal("judgement.interest", story.Refused(Officer, by => Own(story, by) with { HasNoInterest = false }).Code);
        Assert.Equal("text.empty", story.Refused(Officer, by => Own(story, by) with { Representations = " " }).Code);
        Assert.Equal("judgement.rests-on-nothing", story.Refused(Officer, by => Own(story, by) with { RestsOn = [] }).Code);
        Assert.Equal("decision.rests-on", story.Refused(Officer, by => Own(story, by) with { RestsOn = [story.Case.History.Last(r => r.Event is Viewed && r.Id.Compartment == Compartment.Open).Id] }).Code);

        story.Done(Officer, by => Own(story, by));
        var made = story.Happened<JudgementRecorded>().Last();
        Assert.Equal((Officer.Name, "senior officer", Role.SeniorOfficer, Monday, Edition.Version, true), (made.MadeBy, made.InRole, made.Office, made.On, made.Law, made.DeclaredNoInterest));
        Assert.Contains(made.Seen!, seen => seen.In == Compartment.Open && seen.Entries > 10);
        var words = story.Case.InWords(story.Case.Find(story.EntryOf<JudgementRecorded>())!);
        Assert.Contains("declared no interest", words, StringComparison.Ordinal);
        Assert.Contains(Edition.Version, words, StringComparison.Ordinal);

        // Somebody recorded more: what is judged now has to have been read with it.
        story.Later().Done(Caseworker, by => new WithdrawFact(story.Statement("dateOfBirth"), "typed wrongly") { By = by, Id = "w" });
        Assert.Equal("decision.file-not-read", story.Refused(Officer, by => Own(story, by, "J09")).Code);
    }

    [Fact]
    public void An_accusation_is_no_ground_for_judging_that_deportation_is_conducive()
    {
        var (story, accused) = Accused.At("charged");
        var charge = story.Case.Statements.All.First(s => s.Ended is null && s.Said.Subject == accused).Id;
        story.Looked(Officer);

        Assert.Equal("decision.not-convicted", story.Refused(Officer, by => Own(story, by) with { RestsOn = [charge] }).Code);
        Assert.IsType<Events>(story.Decide(Own(story, Officer) with { RestsOn = [charge], Answer = JudgementAnswer.NotMet }));
    }

    [Fact]
    public void A_tribunals_judgement_is_recorded_by_an_official_with_the_paper_that_shows_it()
    {
        var story = Advised();
        var paper = story.Paper();
        Assert.Equal("judgement.recorded-by", story.Refused(DueCourse.Casework.Timers.FireTimer.TheProgram, by => Theirs(by, paper)).Code);
        Assert.Equal("step.no-paper", story.Refused(Caseworker, by => Theirs(by, story.Statement("dateOfConviction"))).Code);
        Assert.Equal("judgement.future", story.Refused(Caseworker, by => Theirs(by, paper) with { On = Monday.PlusDays(1) }).Code);
        Assert.Equal("text.empty", story.Refused(Caseworker, by => Theirs(by, paper) with { MadeBy = "" }).Code);
        Assert.Equal("judgement.points", story.Refused(Caseworker, by => Theirs(by, paper) with { Points = [" "] }).Code);
        Assert.Equal("judgement.role", story.Refused(Caseworker, by => Theirs(by, paper) with { Office = Role.CompetentAuthority }).Code);
        Assert.Equal("judgement.role", story.Refused(Caseworker, by => Theirs(by, paper) with { Office = Role.Caseworker }).Code);
        // What is answered here is answered by whoever may, in their own name; only what was judged before can come on paper.
        Assert.Equal("judgement.own", story.Refused(Caseworker, by => Theirs(by, paper) with { Office = Role.SeniorOfficer }).Code);
        Assert.IsType<Events>(story.Decide(Theirs(Caseworker, paper) with { Office = Role.SeniorOfficer, On = Monday.PlusDays(-1) }));

        story.Done(Caseworker, by => Theirs(by, paper));
        var made = story.Happened<JudgementRecorded>().Last();
        Assert.Equal(("First-tier Tribunal Judge Adeyemi", "tribunal or court", paper), (made.MadeBy, made.InRole, made.ShownBy));
        Assert.Equal((Edition.Version, null, null), (made.Law, made.Seen, made.DeclaredNoInterest));
        Assert.Equal(JudgementAnswer.NotMet, Read(story, "J26"));

        // Found to be false, the paper carries the judgement no longer: it is in question.
        story.Later().Done(Caseworker, by => new CorrectEntry(paper, "it is of another case") { By = by, Id = "wrong paper" });
        Assert.Contains(DueCourse.Casework.Work.InQuestion.In(story.Case), q => q.Entry.Event is JudgementRecorded && q.Because == paper);
    }

    [Fact]
    public void A_judgement_of_an_earlier_day_of_the_program_is_read_as_it_was()
    {
        var story = NothingDecided();
        story.Recorded(new WithdrawFact(new(Compartment.Open, 1), "-") { By = Caseworker, Id = "old" },
            new ToRecord(Compartment.Open, new JudgementRecorded("J08", null, JudgementAnswer.Met, Monday, "the court's record", "Mila Achterberg", "senior officer", [], [])));

        var old = story.Happened<JudgementRecorded>().Last();
        Assert.Equal((null, null, null, null, null, null), (old.Office, old.ShownBy, old.Law, old.Seen, old.Representations, old.DeclaredNoInterest));
        Assert.Equal(JudgementAnswer.Met, Read(story, "J08"));
        Assert.Contains("Mila Achterberg (senior officer) answered J08", story.Case.InWords(story.Case.Find(story.EntryOf<JudgementRecorded>())!), StringComparison.Ordinal);
    }

    private static JudgementAnswer? Read(Story story, string judgement) => story.Case.ToRecord().Read(Reading.Established).Judgement(judgement, null, story.Today).Made?.Answer;

    private static Story Advised()
    {
        var story = NothingDecided();
        return story.Done(Officer, by => new AssignToCase(Adviser, "advises") { By = by, Id = "adviser" }).Looked(Officer);
    }

    private static MakeJudgement Own(Story story, Actor by, string judgement = "J08") => new(Compartment.Open, judgement, null, JudgementAnswer.Met, "the court's record, weighed with what he wrote",
        judgement == "J08" ? Points : [.. JudgementRegister.PointsOf(judgement).Select(p => $"looked at: {p}")], [story.Statement("dateOfConviction")], [], "He wrote of his family and his work; both were weighed.", HasNoInterest: true)
    { By = by, Id = $"{judgement} by {by.Id}" };

    private static RecordJudgement Theirs(Actor by, EntryId paper) => new(Compartment.Open, "J26", null, JudgementAnswer.NotMet, Monday, "paragraphs 40 to 62",
        ["all that was put forward, weighed together"], "First-tier Tribunal Judge Adeyemi", Role.TribunalOrCourt, paper, []) { By = by, Id = "theirs" };
}
