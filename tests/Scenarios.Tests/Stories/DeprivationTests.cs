using DueCourse.Casework.Access;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Deprivation;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Work;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>A British citizen of two nationalities, whose citizenship is taken away, and who appeals.</summary>
public sealed class DeprivationTests
{
    private const string Why = "She told the Secretary of State in 2009 that she was another, and was naturalised on the strength of that. Her years here and her children were weighed against it, one by one.";

    private static readonly LocalDate Friday = new(2026, 11, 20), Monday = new(2026, 11, 23);

    [Fact]
    public void Until_the_order_the_person_is_British_and_from_it_they_are_not_though_the_appeal_is_open()
    {
        var story = Decided();
        Assert.Equal(("shut", "DECIDED"), (story.Gate("G1"), story.Course("deprivation").Shown.Id));
        Notified(story);
        Assert.Equal(("shut", "shut", "NOTICE_GIVEN"), (story.Gate("G1"), story.Gate("G19"), story.Course("deprivation").Shown.Id));
        Ordered(story);
        Assert.Equal(("open", "shut", "ORDER_MADE"), (story.Gate("G1"), story.Gate("G19"), story.Course("deprivation").Shown.Id));

        story.Done(Caseworker, by => new RecordDeprivationAppeal(DeprivationForum.Tribunal, Friday, "her solicitor, by telephone") { By = by, Id = story.Next() });
        Assert.IsType<DeprivedUnderAppeal>(story.Case.Deprivation.State);
        Assert.Equal(("open", "shut", "ORDER_UNDER_APPEAL"), (story.Gate("G1"), story.Gate("G19"), story.Course("deprivation").Shown.Id));
    }

    [Fact]
    public void An_appeal_allowed_and_not_final_leaves_the_order_as_it_was()
    {
        var story = UnderAppeal();
        Outcome(story, DeprivationAppealOutcome.AllowedNotFinal);

        Assert.IsType<DeprivedUnderAppeal>(story.Case.Deprivation.State);
        Assert.Equal(("open", "shut"), (story.Gate("G1"), story.Gate("G19")));
    }

    [Theory]
    [InlineData(DeprivationAppealOutcome.DismissedFinally)]
    [InlineData(DeprivationAppealOutcome.Withdrawn)]
    [InlineData(DeprivationAppealOutcome.Abandoned)]
    public void When_the_appeal_is_over_the_loss_is_final(DeprivationAppealOutcome outcome)
    {
        var story = UnderAppeal();
        Outcome(story, outcome);

        Assert.IsType<DeprivationFinal>(story.Case.Deprivation.State);
        Assert.Equal(("open", "open", "FINAL"), (story.Gate("G1"), story.Gate("G19"), story.Course("deprivation").Shown.Id));
    }

    [Fact]
    public void Finally_allowed_it_gives_citizenship_back_stops_the_departure_and_reopens_every_decision_against_staying()
    {
        var story = UnderAppeal();
        Outcome(story, DeprivationAppealOutcome.DismissedFinally);
        story.At(Friday, 12, 0).Looked(Officer).Done(Officer, by => new MakeDecision(DecisionKind.MakeDeportationOrder, Why, [story.Case.Statements.All.First(s => s.Said.Fact == "dateOfConviction").Id], null) { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new PlanDeparture(new("GHA", Monday, "BA 78", [])) { By = by, Id = story.Next() });

        story.At(Friday, 14, 0).Done(Caseworker, by => new RecordDeprivationAppeal(DeprivationForum.Tribunal, Friday, "the Tribunal: a late appeal was admitted") { By = by, Id = story.Next() });
        Assert.Equal("shut", story.Gate("G19"));
        Outcome(story, DeprivationAppealOutcome.AllowedFinally);

        Assert.Equal(("shut", "SET_ASIDE"), (story.Gate("G1"), story.Course("deprivation").Shown.Id));
        Assert.Equal(StopReason.GateClosed, Assert.Single(story.Happened<DepartureStopped>()).Because);
        Assert.Equal(Enum.GetValues<StopParty>(), story.Happened<StopOrderSent>().Select(s => s.To));
        Assert.Contains(InQuestion.In(story.Case), q => q.Why.Contains("citizenship back", StringComparison.Ordinal));
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Open]), t => t.What.StartsWith("Release the person", StringComparison.Ordinal));
        Assert.Equal("decision.in-question", story.Refused(Caseworker, by => new PlanDeparture(new("GHA", Monday, "BA 78", [])) { By = by, Id = "p" }).Code);
    }

    [Fact]
    public void The_Secretary_of_State_who_gives_the_order_up_gives_citizenship_back()
    {
        var story = UnderAppeal();
        story.Done(Officer, by => new GiveUpDeprivation(Friday, "The file of 2009 shows that her name was known.") { By = by, Id = story.Next() });

        Assert.IsType<CitizenshipRestored>(story.Case.Deprivation.State);
        Assert.Equal("shut", story.Gate("G1"));
        Assert.Equal("deprivation.taken-up", story.Refused(Officer, by => new TakeUpDeprivation(story.EntryOf<DecisionMade>(), DeprivationGround.Deception) { By = by, Id = "t" }).Code);
    }

    [Fact]
    public void Before_any_order_an_appeal_that_is_finally_allowed_leaves_a_British_citizen_as_they_were()
    {
        var story = Notified(Decided());
        story.Done(Caseworker, by => new RecordDeprivationAppeal(DeprivationForum.Commission, Friday, "the Commission") { By = by, Id = story.Next() });
        Assert.Equal("NOTICE_UNDER_APPEAL", story.Course("deprivation").Shown.Id);
        Outcome(story, DeprivationAppealOutcome.AllowedFinally);

        Assert.IsType<DeprivationGivenUp>(story.Case.Deprivation.State);
        Assert.Equal("shut", story.Gate("G1"));
    }

    [Fact]
    public void An_order_finally_set_aside_before_the_Act_of_2025_was_never_made()
    {
        LocalDate decided = new(2025, 6, 2), order = new(2025, 6, 20), end = new(2025, 10, 1);
        var story = Citizen(decided);
        story.Looked(Officer).Done(Officer, by => Deprive(story, by));
        story.Done(Officer, by => new TakeUpDeprivation(story.EntryOf<DecisionMade>(), DeprivationGround.Deception) { By = by, Id = story.Next() });
        Notified(story, decided);
        Ordered(story.At(order, 9, 0), order);
        story.At(end, 9, 0).Done(Caseworker, by => new RecordDeprivationAppeal(DeprivationForum.Tribunal, end, "the Tribunal") { By = by, Id = story.Next() });
        Outcome(story, DeprivationAppealOutcome.AllowedFinally, end);

        Assert.Contains(story.Case.Statements.All, s => s is { Ended: null, Said: { Fact: "isBritishCitizen", Value: DueCourse.Law.Record.YesNoValue { IsYes: true }, From: { } from } } && from.Earliest == order);
        Assert.DoesNotContain(story.Case.Statements.All, s => s is { Ended: null, Said: { Fact: "isBritishCitizen", Value: DueCourse.Law.Record.YesNoValue { IsYes: false } } });
    }

    [Fact]
    public void No_order_before_a_notice_that_says_decision_reasons_and_appeal()
    {
        var story = Decided();
        var paper = story.Paper();
        Assert.Equal("track.deprivation.impossible", story.Refused(Officer, by => new MakeDeprivationOrder(Friday, paper) { By = by, Id = "o" }).Code);

        var refusal = story.Refused(Caseworker, by => new GiveDeprivationNotice(Friday, "by courier", true, false, false, paper) { By = by, Id = "n" });
        Assert.Equal("deprivation.notice-incomplete", refusal.Code);
        Assert.Contains("why, nor how to appeal", refusal.What, StringComparison.Ordinal);
        Assert.Equal("step.no-paper", story.Refused(Caseworker, by => new GiveDeprivationNotice(Friday, "by courier", true, true, true, story.EntryOf<DecisionMade>()) { By = by, Id = "n" }).Code);
        Assert.Equal("step.before", story.Refused(Caseworker, by => new GiveDeprivationNotice(Friday.PlusDays(-1), "by courier", true, true, true, paper) { By = by, Id = "n" }).Code);
    }

    [Theory]
    [InlineData("otherNationalities:", "otherNationalities: none\nunused:", false)]
    [InlineData("held: {value: yes, assertedBy: destination, source: signed reply}, renunciationRaised: no, confirmedOn: 2026-09-14", "renunciationRaised: yes", false)]
    [InlineData("", "", true)]
    public void As_conducive_to_the_public_good_nobody_is_made_stateless(string was, string becomes, bool isMade)
    {
        var story = Notified(Decided(text =>
        {
            if (was.StartsWith("otherNationalities", StringComparison.Ordinal))
                return System.Text.RegularExpressions.Regex.Replace(text, "otherNationalities:\n  complete: yes\n  items:\n    - .*\n", "otherNationalities: none\n");
            return was.Length == 0 ? text : text.Replace(was, becomes, StringComparison.Ordinal);
        }, DeprivationGround.ConduciveToThePublicGood));
        var paper = story.Paper();

        if (isMade) story.Done(Officer, by => new MakeDeprivationOrder(Friday, paper) { By = by, Id = "o" });
        else Assert.Equal("deprivation.stateless", story.Refused(Officer, by => new MakeDeprivationOrder(Friday, paper) { By = by, Id = "o" }).Code);
    }

    [Fact]
    public void Only_a_decision_of_a_person_to_deprive_is_taken_up_and_only_by_an_officer()
    {
        var story = Citizen(Friday);
        story.Looked(Officer).Done(Officer, by => Deprive(story, by) with { Kind = DecisionKind.IntendToDeport });
        var other = story.EntryOf<DecisionMade>();

        Assert.Equal("deprivation.no-decision", story.Refused(Officer, by => new TakeUpDeprivation(other, DeprivationGround.Deception) { By = by, Id = "t" }).Code);
        Assert.Equal("track.deprivation.actor", story.Refused(Caseworker, by => new TakeUpDeprivation(other, DeprivationGround.Deception) { By = by, Id = "t" }).Code);
        Assert.Equal("track.deprivation.impossible", story.Refused(Caseworker, by => new RecordDeprivationAppeal(DeprivationForum.Tribunal, Friday, "her solicitor") { By = by, Id = "a" }).Code);
    }

    [Fact]
    public void Time_alone_makes_nothing_final_and_an_outcome_needs_an_appeal_and_the_tribunals_paper()
    {
        var story = Ordered(Notified(Decided()));
        var paper = story.Paper();
        RecordDeprivationAppealOutcome Came(Actor by, DeprivationAppealOutcome outcome, EntryId document) => new(outcome, Friday, "the Tribunal", document) { By = by, Id = "o" };

        Assert.Equal("shut", story.At(Friday.PlusDays(200), 9, 0).Gate("G19"));
        Assert.Equal("deprivation.no-appeal", story.Refused(Caseworker, by => Came(by, DeprivationAppealOutcome.DismissedFinally, paper)).Code);
        Assert.Equal("step.no-paper", story.Refused(Caseworker, by => Came(by, DeprivationAppealOutcome.NotBroughtInTime, story.EntryOf<DecisionMade>())).Code);
        story.Done(Caseworker, by => Came(by, DeprivationAppealOutcome.NotBroughtInTime, paper));
        Assert.Equal(("open", "FINAL"), (story.Gate("G19"), story.Course("deprivation").Shown.Id));

        story.Done(Caseworker, by => new RecordDeprivationAppeal(DeprivationForum.Tribunal, Friday.PlusDays(200), "the Tribunal") { By = by, Id = story.Next() });
        Assert.Equal("deprivation.appeal-pending", story.Refused(Caseworker, by => Came(by, DeprivationAppealOutcome.NotBroughtInTime, paper) with { Id = "again" }).Code);
    }

    internal static Story Citizen(LocalDate day, Func<string, string>? changed = null)
    {
        var story = Story.From("ready-on-every-gate", day, text =>
        {
            text = text.Replace("isBritishCitizen: no", "isBritishCitizen: yes\n  modeOfAcquisition: naturalisation\n  otherBritishStatus: no", StringComparison.Ordinal);
            return changed?.Invoke(text) ?? text;
        });
        story.Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = story.Next() });
        return story;
    }

    private static MakeDecision Deprive(Story story, Actor by) =>
        new(DecisionKind.DepriveOfCitizenship, Why, [story.Case.Statements.All.First(s => s.Said.Fact == "modeOfAcquisition").Id], null) { By = by, Id = story.Next() };

    private static Story Decided(Func<string, string>? changed = null, DeprivationGround ground = DeprivationGround.Deception)
    {
        var story = Citizen(Friday, changed);
        story.Looked(Officer).Done(Officer, by => Deprive(story, by));
        return story.Done(Officer, by => new TakeUpDeprivation(story.EntryOf<DecisionMade>(), ground) { By = by, Id = story.Next() });
    }

    private static Story Notified(Story story, LocalDate? on = null)
    {
        var paper = story.Paper();
        return story.Done(Caseworker, by => new GiveDeprivationNotice(on ?? Friday, "by courier to her and by e-mail to her solicitor", true, true, true, paper) { By = by, Id = story.Next() });
    }

    private static Story Ordered(Story story, LocalDate? on = null)
    {
        var paper = story.Paper();
        return story.Done(Officer, by => new MakeDeprivationOrder(on ?? Friday, paper) { By = by, Id = story.Next() });
    }

    internal static Story UnderAppeal()
    {
        var story = Ordered(Notified(Decided()));
        return story.Done(Caseworker, by => new RecordDeprivationAppeal(DeprivationForum.Tribunal, Friday, "her solicitor") { By = by, Id = story.Next() });
    }

    private static void Outcome(Story story, DeprivationAppealOutcome outcome, LocalDate? on = null)
    {
        var paper = story.Paper();
        story.Done(Caseworker, by => new RecordDeprivationAppealOutcome(outcome, on ?? Friday, "the Tribunal", paper) { By = by, Id = story.Next() });
    }
}
