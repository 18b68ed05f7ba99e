using DueCourse.Casework.Audiences;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Deprivation;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>Citizenship is taken away by an order without notice (British Nationality Act 1981, s. 40(5A)), and notice comes later.</summary>
public sealed class DeprivationWithoutNoticeTests
{
    private const string Why = "What he did abroad was laid before the Secretary of State on papers that cannot be shown to him now. His years here and his children were weighed against it, one by one.";

    private static readonly LocalDate Friday = new(2026, 11, 20), December = new(2026, 12, 10);

    [Fact]
    public void The_order_has_effect_no_time_to_appeal_runs_and_removal_waits()
    {
        var story = Ordered();

        Assert.IsType<DeprivedWithoutNotice>(story.Case.Deprivation.State);
        Assert.Equal(("open", "shut", "ORDER_MADE"), (story.Gate("G1"), story.Gate("G19"), story.Course("deprivation").Shown.Id));
        Assert.Equal(("open", "shut"), (story.At(Friday.PlusDays(300), 9, 0).Gate("G1"), story.Gate("G19")));
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Working]), t => t.What.StartsWith("Apply to the Special Immigration Appeals Commission", StringComparison.Ordinal) && t.By == UkMidnight(Friday.PlusDays(7)));
    }

    [Fact]
    public void Nothing_that_the_person_reads_tells_of_it_until_notice_is_given()
    {
        var story = Ordered();
        var person = SeenCase.As(story.Case, ActorRole.ThePerson).Case;

        Assert.IsType<NotDeprived>(person.Deprivation.State);
        Assert.Contains(person.Statements.All, s => s is { Ended: null, Said: { Fact: "isBritishCitizen", Value: YesNoValue { IsYes: true }, To: null } });
        Assert.DoesNotContain(person.Statements.All, s => s.Said.Fact.StartsWith("deprivation.", StringComparison.Ordinal) && s.Said.Value.Words() != "none");
        foreach (var role in new[] { ActorRole.Representative, ActorRole.ReturnsLiaisonOfficer, ActorRole.DestinationAuthority })
            Assert.IsType<NotDeprived>(SeenCase.As(story.Case, role).Case.Deprivation.State);
        Assert.DoesNotContain(TaskRules.In(story.Case, [Compartment.Open]), t => t.Key.StartsWith("deprivation", StringComparison.Ordinal));
    }

    [Fact]
    public void On_contact_notice_is_due_and_from_it_the_case_goes_on_in_the_open_as_any_other()
    {
        var story = Ordered();
        story.At(December, 9, 0).Done(Caseworker, by => new RecordContactAfterOrder(December, "to the embassy in Ankara, by telephone") { By = by, Id = story.Next() });
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Working]), t => t.What.StartsWith("Give the person notice that an order was made", StringComparison.Ordinal));
        Assert.Equal(Answer.Yes, Follows(story, "late-notice"));
        var notice = story.Paper();
        story.Later().Done(Caseworker, by => Late(by, notice, December));

        Assert.IsType<Deprived>(story.Case.Deprivation.State);
        Assert.Equal(("open", "shut", "ORDER_MADE"), (story.Gate("G1"), story.Gate("G19"), story.Course("deprivation").Shown.Id));
        Assert.Equal(Answer.No, Follows(story, "late-notice"));
        var person = SeenCase.As(story.Case, ActorRole.ThePerson).Case;
        Assert.IsType<Deprived>(person.Deprivation.State);
        Assert.Contains(person.Statements.All, s => s is { Ended: null, Said: { Fact: "isBritishCitizen", Value: YesNoValue { IsYes: false } } });
        Assert.DoesNotContain(person.Statements.All, s => s is { Ended: null, Said: { Fact: "isBritishCitizen", Value: YesNoValue { IsYes: true }, To: null } });

        story.Later().Done(Caseworker, by => new RecordDeprivationAppeal(DeprivationForum.Commission, December, "his solicitor") { By = by, Id = story.Next() });
        Assert.Equal(("shut", "ORDER_UNDER_APPEAL"), (story.Gate("G19"), story.Course("deprivation").Shown.Id));
        var paper = story.Paper();
        story.At(December.PlusDays(90), 9, 0).Done(Caseworker, by => new RecordDeprivationAppealOutcome(DeprivationAppealOutcome.AllowedFinally, December.PlusDays(90), "the Commission", paper) { By = by, Id = story.Next() });
        Assert.IsType<CitizenshipRestored>(story.Case.Deprivation.State);
        Assert.Equal("shut", story.Gate("G1"));
    }

    [Fact]
    public void A_late_notice_that_does_not_say_all_three_starts_nothing()
    {
        var story = Ordered();
        var notice = story.At(December, 9, 0).Paper();
        var secret = story.Paper(Compartment.Working);

        Assert.Equal("deprivation.notice-incomplete", story.Refused(Caseworker, by => Late(by, notice, December) with { SaysTheRightOfAppeal = false }).Code);
        Assert.Equal("deprivation.notice-incomplete", story.Refused(Caseworker, by => Late(by, notice, December) with { SaysTheOrder = false }).Code);
        Assert.Equal("entry.out-of-sight", story.Refused(Caseworker, by => Late(by, secret, December)).Code);
        Assert.Equal("step.before", story.Refused(Caseworker, by => Late(by, notice, Friday.PlusDays(-1))).Code);
        Assert.Equal("text.empty", story.Refused(Caseworker, by => Late(by, notice, December) with { How = "" }).Code);
        Assert.Equal("track.deprivation.impossible", story.Refused(Officer, by => new GiveUpDeprivation(December, "flawed") { By = by, Id = "g" }).Code);
    }

    [Fact]
    public void The_application_to_the_Commission_is_recorded_and_in_time_as_the_law_counts_it()
    {
        var story = Ordered();
        var application = story.At(Friday.PlusDays(6), 9, 0).Paper(Compartment.Working);
        story.Done(Caseworker, by => new RecordCommissionApplication(Friday.PlusDays(6), application) { By = by, Id = story.Next() });

        Assert.Equal(Answer.Yes, Follows(story, "oversight-in-time"));
        Assert.DoesNotContain(TaskRules.In(story.Case, [Compartment.Working]), t => t.Key.StartsWith("deprivation oversight", StringComparison.Ordinal));
        var other = Ordered(DeprivationGround.Deception);
        var paper = other.Paper(Compartment.Working);
        Assert.Equal("deprivation.no-oversight", other.Refused(Caseworker, by => new RecordCommissionApplication(Friday, paper) { By = by, Id = "c" }).Code);
    }

    [Fact]
    public void It_takes_a_decision_of_a_person_an_officer_a_paper_and_a_day_on_which_the_law_allowed_it()
    {
        var story = Decided(out var decision, out var paper);
        RecordOrderWithoutNotice Order(Actor by) => new(decision, DeprivationGround.ConduciveToThePublicGood, NoticeWithheld.NationalSecurity, Friday, paper) { By = by, Id = "o" };

        Assert.Equal(Compartment.Working, decision.Compartment);
        Assert.Equal("track.deprivation.actor", story.Refused(Caseworker, Order).Code);
        Assert.Equal("deprivation.no-decision", story.Refused(Officer, by => Order(by) with { Decision = paper }).Code);
        Assert.Equal("deprivation.notice-was-needed", story.Refused(Officer, by => Order(by) with { On = new(2023, 5, 9) }).Code);
        Assert.Equal("step.no-paper", story.Refused(Officer, by => Order(by) with { Document = decision }).Code);
        Assert.Equal("step.not-yet", story.Refused(Officer, by => Order(by) with { On = Friday.PlusDays(1) }).Code);
        story.Done(Officer, Order);
        Assert.Equal("track.deprivation.impossible", story.Refused(Officer, by => Order(by) with { Id = "again" }).Code);
    }

    [Fact]
    public void Nobody_is_made_stateless_by_an_order_without_notice_either()
    {
        var story = Decided(out var decision, out var paper, text => System.Text.RegularExpressions.Regex.Replace(text, "otherNationalities:\n  complete: yes\n  items:\n    - .*\n", "otherNationalities: none\n"));

        Assert.Equal("deprivation.stateless", story.Refused(Officer, by => new RecordOrderWithoutNotice(decision, DeprivationGround.ConduciveToThePublicGood, NoticeWithheld.NationalSecurity, Friday, paper) { By = by, Id = "o" }).Code);
    }

    private static GiveLateDeprivationNotice Late(Actor by, EntryId notice, LocalDate on) => new(on, "by the consul, in person", true, true, true, notice) { By = by, Id = $"late of {on}" };

    private static Story Ordered(DeprivationGround ground = DeprivationGround.ConduciveToThePublicGood)
    {
        var story = Decided(out var decision, out var paper);
        return story.Done(Officer, by => new RecordOrderWithoutNotice(decision, ground, NoticeWithheld.NationalSecurity, Friday, paper) { By = by, Id = "order" });
    }

    private static Story Decided(out EntryId decision, out EntryId paper, Func<string, string>? changed = null)
    {
        var story = DeprivationTests.Citizen(Friday, changed);
        var order = story.Paper(Compartment.Working);
        story.Looked(Officer).Done(Officer, by => new MakeDecision(DecisionKind.DepriveOfCitizenship, Why, [order], null) { By = by, Id = story.Next() });
        (decision, paper) = (story.EntryOf<DecisionMade>(), order);
        return story;
    }

    private static Answer Follows(Story story, string what) =>
        story.Assessed().Conclusions.SelectMany(x => x.Consequences).Single(x => x.Consequence.Id == $"bna1981.s40-5.notice-and-s40A-appeal.{what}").Answer;

    private static Instant UkMidnight(LocalDate day) => day.AtStartOfDayInZone(DateTimeZoneProviders.Tzdb["Europe/London"]).ToInstant();
}
