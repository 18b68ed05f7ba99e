using DueCourse.Casework.Cases;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Criminal;
using DueCourse.Casework.Tracks.Deprivation;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Work;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Flagship;

/// <summary>What must be seen of Kamal Verrin at each date, in a case that was told by commands alone.</summary>
public sealed class FlagshipTests
{
    [Fact]
    public void On_4_May_he_is_British_on_trial_before_a_jury_and_no_offender_and_talks_are_talks()
    {
        var story = Verrin.OnTrial();

        Gates(story, shut: "G1 G4 G8 G14 G20", unknown: "G10", open: "G21");
        Assert.Equal(("blocked", "blocked", "blocked", "unknown", "not-applicable", "open"), (Route(story, "R1"), Route(story, "R2"), Route(story, "R6"), Route(story, "R7"), Route(story, "R8"), Route(story, "R15")));
        Assert.Equal((Answer.No, Answer.No), (story.Conclusion("ia1971.s3-5.non-british"), story.Conclusion("ukba2007.s32.automatic-deportation")));
        Readings(story, "bna1981.s40.statelessness-fact", Answer.Unknown, person: Answer.Unknown, state: Answer.Yes);
        Assert.IsType<OnTrial>(story.Case.Criminal.Find(story.Counts())!.State);
        Assert.Equal(("ON_TRIAL", "TALKS_REPORTED", "NOT_CONSIDERED", "T0"), (story.Course("criminal").Shown.Id, story.Course("readmission").Shown.Id, story.Course("deprivation").Shown.Id, story.Course("transfer").Shown.Id));
        NobodyCallsHimAnOffender(story);
        Assert.Equal("decision.not-convicted", story.Looked(Officer).Refused(Officer, by => new MakeDecision(DecisionKind.IntendToDeport, Course.Why, [story.Case.Statements.All.Last(s => s.Said.Subject == story.Counts()).Id], null) { By = by, Id = "x" }).Code);
    }

    [Fact]
    public void On_20_June_he_is_sentenced_still_British_and_no_foreign_criminal_and_the_acquittal_is_said()
    {
        var story = Verrin.Sentenced();

        Gates(story, shut: "G1 G21");
        Assert.Equal((Answer.No, Answer.No, Answer.Yes), (story.Conclusion("ukba2007.s32.automatic-deportation"), story.Conclusion("naba2022.s63.disqualification"), story.Conclusion("ukba2007.s38.sentence-definition")));
        Assert.Contains(story.Assessed().Deadlines, d => d.Limit.Id == "caa1968.s18" && d.Result is FallsOn { SafeBy: var day } && day == new LocalDate(2026, 6, 26));
        Assert.IsType<Acquitted>(story.Case.Criminal.Find(story.Fourth())!.State);
        Assert.Contains("acquitted", story.Case.Criminal.Find(story.Fourth())!.HowItEnded, StringComparison.Ordinal);
        Assert.Contains(Told(story), t => t.Contains("acquitted", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(Told(story), t => t.Contains("convicted", StringComparison.OrdinalIgnoreCase));
        Assert.Equal("SENTENCED", story.Course("criminal").All[0].Id);
    }

    [Fact]
    public void On_15_July_he_would_not_be_stateless_and_whether_it_is_conducive_is_somebodys_judgement()
    {
        var story = Verrin.Notified();

        Gates(story, shut: "G1 G21");
        Readings(story, "bna1981.s40-4.statelessness-bar", Answer.No, person: Answer.No, state: Answer.No);
        Assert.Equal(Answer.Yes, story.Conclusion("bna1981.s40.statelessness-fact"));
        Assert.Contains("J42", Missing(story, "bna1981.s40-2.conducive"));
        Assert.Contains(story.Assessed().Deadlines, d => d.Limit.Id == "fttiac2014.r19.time-limit.in-country" && d.Result is FallsOn { SafeBy: var day } && day == new LocalDate(2026, 7, 29));
        Assert.Equal(("NOTICE_GIVEN", "V6"), (story.Course("deprivation").Shown.Id, story.Course("identity-and-nationality").Shown.Id));
        Assert.IsType<NationalityIsConfirmed>(story.Case.Nationalities.Of(Verrin.Pakistan));
    }

    [Fact]
    public void On_24_July_the_three_readings_part_and_nobody_may_treat_the_question_as_closed()
    {
        var story = Verrin.Renounced();

        Gates(story, shut: "G1 G21");
        Readings(story, "bna1981.s40-4.statelessness-bar", Answer.Unknown, person: Answer.Yes, state: Answer.No);
        Readings(story, "bna1981.s40.statelessness-fact", Answer.Unknown, person: Answer.No, state: Answer.Yes);
        Assert.Contains("J43", Missing(story, "bna1981.s40-4.statelessness-bar"));
        Assert.Equal("V10", story.Course("identity-and-nationality").Shown.Id);
        Assert.IsType<ConfirmationUndermined>(story.Case.Nationalities.Of(Verrin.Pakistan));
        var paper = story.Paper();
        Assert.Equal("deprivation.stateless", story.Refused(Officer, by => new MakeDeprivationOrder(new(2026, 7, 24), paper) { By = by, Id = "x" }).Code);
    }

    [Fact]
    public void On_3_August_the_order_has_effect_is_not_final_and_was_recorded_as_one_in_doubt()
    {
        var story = Verrin.Ordered();

        Gates(story, shut: "G8 G19 G20 G21");
        Assert.Equal((Answer.Yes, Answer.Unknown, Answer.No), (story.Conclusion("ia1971.s3-5.non-british"), story.Conclusion("ukba2007.s32.automatic-deportation"), story.Conclusion("ukba2007.s34.timing")));
        Assert.Superset(new HashSet<string> { "J16", "J26" }, Missing(story, "ukba2007.s32.automatic-deportation"));
        Assert.Equal(2, story.Assessed().Conclusions.Single(r => r.Rule.Id == "ukba2007.s32.automatic-deportation").Missing.Count(m => m.Item.Id.Contains("J07", StringComparison.Ordinal)));
        Readings(story, "bna1981.s40-4.statelessness-bar", Answer.Unknown, person: Answer.Yes, state: Answer.No);
        Assert.IsType<DeprivedUnderAppeal>(story.Case.Deprivation.State);
        Assert.Equal(("ORDER_UNDER_APPEAL", "V10"), (story.Course("deprivation").Shown.Id, story.Course("identity-and-nationality").Shown.Id));
        Assert.Contains(Told(story), t => t.Contains("although it was not known that it makes nobody stateless", StringComparison.Ordinal));
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Open]), t => t.For == ActorRole.LegalAdviser && t.What.Contains("have the tribunal told", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-07-28", true)]
    [InlineData("2026-08-12", false)]
    public void On_23_November_nothing_is_established_everything_since_the_order_is_in_question_and_he_is_kept_in_view(string registered, bool isBefore)
    {
        var story = Verrin.Certified(registered);

        Gates(story, shut: "G8 G19 G21 G22", unknown: "G1");
        Readings(story, "bna1981.s40-4.statelessness-bar", Answer.Unknown, person: isBefore ? Answer.Yes : null, state: Answer.No);
        Readings(story, "bna1981.s40.statelessness-fact", Answer.Unknown, person: isBefore ? Answer.No : null, state: Answer.Yes);
        Assert.Equal(("unknown", "blocked", "unknown", "open"), (Route(story, "R1"), Route(story, "R7"), Route(story, "R10"), Route(story, "R15")));
        Assert.Equal(("V10", "T0", "ORDER_UNDER_APPEAL", "CRIMINAL_CUSTODY"), (story.Course("identity-and-nationality").Shown.Id, story.Course("transfer").Shown.Id, story.Course("deprivation").Shown.Id, story.Course("detention").Shown.Id));
        Assert.Equal("FINAL", story.Course("criminal").All[0].Id);
        Assert.IsType<NotPlanned>(story.Case.Transfer.State);

        // What was decided since the order is in question, whatever day the certificate gives, until somebody decides anew.
        Assert.Contains(InQuestion.In(story.Case), q => q.Entry.Event is DecisionMade { Kind: DecisionKind.IntendToDeport });
        Assert.Equal("decision.in-question", story.Refused(Caseworker, by => new PlanDeparture(new("PAK", new(2026, 12, 14), "BA 261", [])) { By = by, Id = "x" }).Code);
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Open]), t => t.For == ActorRole.LegalAdviser && t.What.Contains("have the tribunal told", StringComparison.Ordinal));

        story.At(new(2026, 11, 23), 15, 0).Decides(DecisionKind.ContinueEngagement, story.Said("dateOfConviction"), review: new(2027, 1, 18));
        Assert.Empty(OpenCaseCheck.Of(story.Case, story.Now));
        Assert.Null(story.Case.Retention.Outcome);
    }

    private static void NobodyCallsHimAnOffender(Story story) =>
        Assert.All(Told(story), t => Assert.DoesNotMatch("(?i)offender|criminal gang|perpetrator|was convicted|guilty", t));

    private static IEnumerable<string> Told(Story story) => story.Case.History.Select(story.Case.InWords);

    private static string Route(Story story, string id) => story.Assessed().Routes.Single(r => r.Route.Id == id).Status.Word();

    private static HashSet<string> Missing(Story story, string rule) => story.Assessed().Conclusions.Single(c => c.Rule.Id == rule).Missing.Select(m => m.Item.Id).ToHashSet();

    private static void Gates(Story story, string shut, string unknown = "", string open = "")
    {
        foreach (var (ids, status) in new[] { (shut, "shut"), (unknown, "unknown"), (open, "open") })
            foreach (var id in ids.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Assert.Equal($"{id} {status}", $"{id} {story.Gate(id)}");
    }

    private static void Readings(Story story, string rule, Answer established, Answer? person, Answer? state)
    {
        foreach (var (reading, wanted) in new[] { (Reading.Established, (Answer?)established), (Reading.Person, person), (Reading.State, state) })
            if (wanted is { } answer)
                Assert.Equal($"{rule} {reading} {answer}", $"{rule} {reading} {StatuteBook.Current.Find(rule)!.Condition.Read(Situation.Of(story.Case.ToRecord().Read(reading), story.Now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).LocalDateTime)).Answer}");
    }
}
