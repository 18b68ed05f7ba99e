using DueCourse.Casework.Access;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Trafficking;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Work;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>Somebody is referred as a possible victim of trafficking, and the competent authority decides.</summary>
public sealed class TraffickingTests
{
    private const string Authority = "the Single Competent Authority";

    private static readonly LocalDate Friday = new(2026, 11, 20), Monday = new(2026, 11, 23);

    [Fact]
    public void The_recovery_period_runs_to_the_later_of_the_second_decision_and_the_thirtieth_day()
    {
        var story = Referred();
        Assert.Equal(("open", "REASONABLE_GROUNDS_PENDING"), (story.Gate("G11"), story.Course("trafficking").Shown.Id));
        Grounds(story, true, Friday);
        Assert.Equal(("shut", "REASONABLE_GROUNDS_POSITIVE"), (story.Gate("G11"), story.Course("trafficking").Shown.Id));

        // Decided on the fifth day: it still runs to the end of the thirtieth, the first being the day of the first decision.
        Conclusive(story.At(Friday.PlusDays(4), 9, 0), false, Friday.PlusDays(4));
        Assert.Equal("CONCLUSIVE_GROUNDS_NEGATIVE", story.Course("trafficking").Shown.Id);
        Assert.Equal("shut", story.At(Friday.PlusDays(29), 9, 0).Gate("G11"));
        Assert.Equal("open", story.At(Friday.PlusDays(30), 9, 0).Gate("G11"));
    }

    [Fact]
    public void Without_a_second_decision_it_runs_on_however_long_that_takes()
    {
        var story = Referred();
        Grounds(story, true, Friday);

        Assert.Equal("shut", story.At(Friday.PlusDays(540), 9, 0).Gate("G11"));
        Conclusive(story, true, Friday.PlusDays(540));
        Assert.Equal("shut", story.Gate("G11"));
        Assert.Equal("open", story.At(Friday.PlusDays(541), 9, 0).Gate("G11"));
    }

    [Fact]
    public void A_request_to_disqualify_opens_nothing_and_the_authoritys_decision_does()
    {
        var story = Referred();
        Grounds(story, true, Friday);
        story.Done(Caseworker, by => new RequestDisqualification(Friday, "a sentence of 18 months") { By = by, Id = story.Next() });
        Assert.Equal("shut", story.Gate("G11"));
        Assert.IsType<InRecovery>(story.Case.Trafficking.State);
        Assert.Equal("trafficking.requested", story.Refused(Caseworker, by => new RequestDisqualification(Friday, "again") { By = by, Id = "r" }).Code);

        Disqualify(story, DisqualificationAnswer.PublicOrder);
        Assert.Equal(("open", "DISQUALIFIED"), (story.Gate("G11"), story.Course("trafficking").Shown.Id));
        Assert.Equal("trafficking.disqualified", story.Refused(Caseworker, by => new RecordDisqualification(DisqualificationAnswer.BadFaith, Friday, Authority, story.Happened<DisqualificationDecided>().Single().Document) { By = by, Id = "d" }).Code);

        Disqualify(story, DisqualificationAnswer.NotDisqualified);
        Assert.Equal("shut", story.Gate("G11"));
        Assert.IsType<InRecovery>(story.Case.Trafficking.State);
    }

    [Fact]
    public void A_negative_first_decision_bars_nothing_and_a_second_look_can_change_it()
    {
        var story = Referred();
        Grounds(story, false, Friday);
        Assert.Equal(("open", "REASONABLE_GROUNDS_NEGATIVE"), (story.Gate("G11"), story.Course("trafficking").Shown.Id));

        Grounds(story.At(Monday, 9, 0), true, Monday);
        Assert.Equal("shut", story.Gate("G11"));
    }

    [Fact]
    public void What_a_first_positive_decision_began_no_later_referral_or_refusal_takes_away()
    {
        var story = Referred();
        Grounds(story, true, Friday);
        Conclusive(story.At(Monday, 9, 0), false, Monday);
        story.Done(Caseworker, by => new ReferAsAVictim(Monday, "a prison officer", "what happened in September") { By = by, Id = story.Next() });
        Assert.Equal("shut", story.Gate("G11"));
        Grounds(story, false, Monday);
        Assert.Equal("shut", story.Gate("G11"));
        Assert.Equal("open", story.At(Friday.PlusDays(30), 9, 0).Gate("G11"));
    }

    [Fact]
    public void On_things_done_before_the_first_decision_a_further_period_follows_only_where_the_authority_says_so()
    {
        var story = Referred();
        Grounds(story, true, Friday);
        Conclusive(story.At(Monday, 9, 0), false, Monday);
        var later = Friday.PlusDays(60);
        story.At(later, 9, 0);
        Assert.Equal("open", story.Gate("G11"));
        var paper = story.Paper(Compartment.Protection);
        RecordFurtherReasonableGrounds Further(Actor by, bool positive, FurtherPeriod period) => new(positive, period, later, Authority, paper) { By = by, Id = story.Next() };

        Assert.Equal("trafficking.no-further-period", story.Refused(Caseworker, by => Further(by, false, FurtherPeriod.Applies)).Code);
        story.Done(Caseworker, by => Further(by, true, FurtherPeriod.DoesNotApply));
        Assert.Equal("open", story.Gate("G11"));
        story.Done(Caseworker, by => Further(by, true, FurtherPeriod.Applies));
        Assert.Equal("shut", story.Gate("G11"));
    }

    [Fact]
    public void Leave_is_decided_by_an_officer_for_somebody_found_to_be_a_victim()
    {
        var story = Referred();
        Grounds(story, true, Friday);
        DecideVictimLeave Leave(Actor by) => new(VictimLeave.Necessary, Friday, "He helps an investigation in Leeds.") { By = by, Id = story.Next() };
        Assert.Equal("track.trafficking.impossible", story.Refused(Officer, Leave).Code);
        Conclusive(story, true, Friday);
        Assert.Equal("track.trafficking.actor", story.Refused(Caseworker, Leave).Code);
        story.Done(Officer, Leave);

        Assert.Equal("LEAVE_DECIDED", story.Course("trafficking").Shown.Id);
    }

    [Fact]
    public void The_authority_decides_from_its_own_paper_where_claims_stand_and_bad_input_records_nothing()
    {
        var story = Referred();
        var (open, paper) = (story.Paper(), story.Paper(Compartment.Protection));
        RecordReasonableGrounds Said(Actor by, LocalDate on, string told, EntryId document) => new(true, on, told, document) { By = by, Id = "g" };

        Assert.Equal("step.no-paper", story.Refused(Caseworker, by => Said(by, Friday, Authority, new(Compartment.Protection, 9_999))).Code);
        Assert.Equal("step.not-yet", story.Refused(Caseworker, by => Said(by, Monday, Authority, paper)).Code);
        Assert.Equal("step.before", story.Refused(Caseworker, by => Said(by, Friday.PlusDays(-9), Authority, paper)).Code);
        Assert.Equal("text.empty", story.Refused(Caseworker, by => Said(by, Friday, "", paper)).Code);
        Assert.Equal("access.refused", story.Refused(Liaison, by => Said(by, Friday, Authority, paper)).Code);
        story.Done(Caseworker, by => Said(by, Friday, Authority, open));
        Assert.All(story.Case.History.Where(r => r.Event is ReferredAsAVictim or ReasonableGroundsDecided), r => Assert.Equal(Compartment.Protection, r.Id.Compartment));
    }

    [Fact]
    public void A_positive_first_decision_stops_a_departure_and_its_tasks_stand_with_the_claims()
    {
        var story = Referred();
        story.Done(Caseworker, by => new PlanDeparture(new("GHA", Monday, "BA 78", [])) { By = by, Id = story.Next() });
        Grounds(story, true, Friday);

        Assert.IsType<Stopped>(story.Case.Transfer.State);
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Protection]), t => t.Key.StartsWith("trafficking", StringComparison.Ordinal));
        Assert.DoesNotContain(TaskRules.In(story.Case, Compartments.All.Where(c => c != Compartment.Protection)), t => t.Key.StartsWith("trafficking", StringComparison.Ordinal));
    }

    private static Story Referred()
    {
        var story = Story.From("ready-on-every-gate", Friday);
        story.Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = story.Next() });
        return story.Done(Caseworker, by => new ReferAsAVictim(Friday, "the Salvation Army", "what he said of the farm at Wisbech") { By = by, Id = story.Next() });
    }

    private static void Grounds(Story story, bool positive, LocalDate on)
    {
        var paper = story.Paper(Compartment.Protection);
        story.Done(Caseworker, by => new RecordReasonableGrounds(positive, on, Authority, paper) { By = by, Id = story.Next() });
    }

    private static void Conclusive(Story story, bool positive, LocalDate on)
    {
        var paper = story.Paper(Compartment.Protection);
        story.Done(Caseworker, by => new RecordConclusiveGrounds(positive, on, Authority, paper) { By = by, Id = story.Next() });
    }

    private static void Disqualify(Story story, DisqualificationAnswer answer)
    {
        var paper = story.Paper(Compartment.Protection);
        story.Done(Caseworker, by => new RecordDisqualification(answer, Friday, Authority, paper) { By = by, Id = story.Next() });
    }
}
