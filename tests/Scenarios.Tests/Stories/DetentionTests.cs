using DueCourse.Casework.Access;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>Somebody is held for removal: on one power, reviewed in time, and no longer than its ground lasts.</summary>
public sealed class DetentionTests
{
    private static readonly LocalDate Friday = new(2026, 11, 20);

    [Fact]
    public void Detention_names_one_power_and_says_so_to_the_law()
    {
        var story = Held();

        var held = Assert.IsType<Detained>(story.Case.Detention.State);
        Assert.Equal(DetentionPower.Schedule3Paragraph2C, held.Power);
        Assert.Equal(story.Now + Duration.FromDays(1), held.NextReview);
        Assert.Contains(story.Case.Statements.All, s => s.Ended is null && s.Said.Fact == "detentionPower" && s.Said.Value.Words().Contains("ia1971.sch3.p2-3", StringComparison.Ordinal));
    }

    [Fact]
    public void Reviews_fall_on_days_1_7_14_21_28_and_every_28_after()
    {
        var story = Held();
        var days = new List<double>();
        foreach (var day in new[] { 1, 7, 14, 21, 28, 56, 84 })
        {
            days.Add((((Detained)story.Case.Detention.State).NextReview - ((Detained)story.Case.Detention.State).Since).TotalDays);
            story.At(Friday.PlusDays(day), 8, 0).Done(Officer, by => new ReviewDetention("Removal is set for a day; he is well; nothing new.") { By = by, Id = story.Next() });
        }

        Assert.Equal([1, 7, 14, 21, 28, 56, 84], days);
    }

    [Fact]
    public void A_review_that_was_not_held_is_not_passed_over()
    {
        var story = Held();
        story.At(Friday.PlusDays(1), 9, 1).TimersFire();

        Assert.IsType<ReviewMissed>(story.Case.Detention.State);
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Open]), t => t.What.StartsWith("Review the detention today, or release today.", StringComparison.Ordinal));
        story.Done(Officer, by => new ReviewDetention("Looked at today; the delay is explained to him in writing.") { By = by, Id = story.Next() });
        Assert.IsType<Detained>(story.Case.Detention.State);
    }

    [Fact]
    public void A_review_held_in_time_leaves_the_timer_with_nothing_to_say()
    {
        var story = Held();
        story.At(Friday.PlusDays(1), 8, 0).Done(Officer, by => new ReviewDetention("Nothing new.") { By = by, Id = story.Next() });
        story.At(Friday.PlusDays(1), 10, 0).TimersFire();

        Assert.IsType<Detained>(story.Case.Detention.State);
        Assert.Empty(story.Happened<DetentionReviewMissed>());
    }

    [Theory]
    [InlineData("servingSentence: no", "servingSentence: yes", "detention.serving")]
    [InlineData("dateOfConviction: 2025-02-10", "dateOfConviction: 2025-02-10\n      quashed: yes", "decision.in-question")]
    public void Nobody_is_detained_whom_the_power_does_not_reach(string was, string becomes, string code)
    {
        var story = Given(text => text.Replace(was, becomes, StringComparison.Ordinal));

        Assert.Equal(code, story.Refused(Officer, Authorise).Code);
    }

    [Fact]
    public void While_deportation_is_only_considered_there_is_no_detention_before_the_written_notice()
    {
        var story = Given(text => text.Replace("type: stage-2-decision", "type: other", StringComparison.Ordinal).Replace("type: deportation-order", "type: other", StringComparison.Ordinal));

        Assert.Equal("detention.no-notice", story.Refused(Officer, by => Authorise(by) with { Power = DetentionPower.Schedule3Paragraph2B }).Code);
    }

    [Fact]
    public void Nor_before_the_notice_that_was_sent_has_been_served()
    {
        var story = Given(NoticesNotServed);
        Assert.Equal("detention.no-notice", story.Refused(Officer, by => Authorise(by) with { Power = DetentionPower.Schedule3Paragraph2B }).Code);

        Given().Done(Officer, by => Authorise(by) with { Power = DetentionPower.Schedule3Paragraph2B });
    }

    [Theory]
    [InlineData("identityEstablished: yes", "identityEstablished: no")]
    [InlineData("  identityEstablished: yes\n", "")]
    [InlineData("isBritishCitizen: no", "isBritishCitizen: yes")]
    [InlineData("  isBritishCitizen: no\n", "")]
    public void Nobody_is_detained_of_whom_it_is_not_known_who_they_are_or_who_may_be_British(string was, string becomes)
    {
        var story = Given(text => text.Replace(was, becomes, StringComparison.Ordinal));

        Assert.Equal("gate.G1", story.Refused(Officer, Authorise).Code);
    }

    [Fact]
    public void Somebody_who_turns_out_to_be_British_is_not_held_on_by_a_review()
    {
        var story = Held();
        story.At(Friday, 12, 0).Done(Caseworker, by => new AssertFact(Compartment.Open, new(null, "isBritishCitizen", new YesNoValue(IsYes: true), null, null, "a certificate of registration", null, "the Home Office", Side.OfficialRecord, story.Statement("isBritishCitizen"))) { By = by, Id = story.Next() });

        Assert.Equal("gate.G1", story.Refused(Officer, by => new ReviewDetention("Nothing new.") { By = by, Id = "r" }).Code);
        story.Done(Officer, by => new ReleasePerson("She is British.") { By = by, Id = story.Next() });
    }

    [Theory]
    [InlineData(DetentionPower.Schedule3Paragraph2A, "detention.no-recommendation")]
    [InlineData(DetentionPower.UkBordersActSection36, "detention.nothing-served")]
    public void A_power_that_does_not_reach_the_person_is_none(DetentionPower power, string code) =>
        Assert.Equal(code, Given().Refused(Officer, by => Authorise(by) with { Power = power }).Code);

    [Fact]
    public void Without_an_order_in_force_nobody_is_held_for_one_nor_held_on_once_it_has_gone()
    {
        Assert.Equal("detention.no-order", Given(text => text.Replace("inForce: yes", "inForce: no", StringComparison.Ordinal)).Refused(Officer, Authorise).Code);

        var story = Held();
        var order = story.Case.Statements.Subjects.Values.Single(s => s.Kind.ListName == "deportationOrders").Id;
        story.At(Friday, 12, 0).Done(Caseworker, by => new AssertFact(Compartment.Open, new(order, "inForce", new YesNoValue(IsYes: false), null, null, "the revocation", null, "the Home Office", Side.OfficialRecord, story.Statement("inForce"))) { By = by, Id = story.Next() });
        Assert.Equal("detention.no-order", story.Refused(Officer, by => new ReviewDetention("Nothing new.") { By = by, Id = "r" }).Code);
    }

    [Fact]
    public void The_written_reasons_are_due_at_once()
    {
        var story = Held();

        var task = Assert.Single(TaskRules.In(story.Case, [Compartment.Open]), t => t.Key.StartsWith("reasons", StringComparison.Ordinal));
        Assert.Equal(story.Now, task.By);
        story.Done(Officer, by => new ReleasePerson("A place was found.") { By = by, Id = story.Next() });
        Assert.DoesNotContain(TaskRules.In(story.Case, [Compartment.Open]), t => t.Key.StartsWith("reasons", StringComparison.Ordinal));
    }

    [Fact]
    public void Detention_whose_ground_has_gone_is_looked_at_the_same_day_and_cannot_begin_again()
    {
        var story = Held();
        story.At(Friday, 14, 0).Done(OnDuty, by => new RecordStay(new(StayKind.Injunction, "High Court", "the clerk", "telephone", story.Now, "no removal")) { By = by, Id = "call" });

        var task = Assert.Single(TaskRules.In(story.Case, [Compartment.Open]), t => t.Key.StartsWith("basis", StringComparison.Ordinal));
        Assert.Equal(story.Now + Duration.FromHours(4), task.By);
        story.Done(Officer, by => new ReleasePerson("Removal is stopped, and no day can be foreseen.") { By = by, Id = story.Next() });
        Assert.Equal("detention.stay", story.Refused(Officer, by => Authorise(by) with { Id = "again" }).Code);
    }

    [Fact]
    public void Bail_by_the_Tribunal_is_recorded_and_only_the_Tribunal_decides_its_breach()
    {
        var story = Held();
        story.Done(Caseworker, by => new RecordBail(new(BailAuthority.Tribunal, "lives at an address; reports weekly", "notice of 20 November")) { By = by, Id = story.Next() });
        Assert.Equal("track.detention.impossible", story.Refused(Officer, by => new ReviewDetention("again") { By = by, Id = "r" }).Code);

        story.At(Friday.PlusDays(3), 9, 0).Done(Caseworker, by => new RecordArrestForBreach("did not report") { By = by, Id = story.Next() });
        Assert.Equal("bail.tribunals", story.Refused(Officer, by => new RecordBreachDecision(BailAuthority.SecretaryOfState, false, "breached") { By = by, Id = "b" }).Code);
        story.Done(Caseworker, by => new RecordBreachDecision(BailAuthority.Tribunal, true, "a good reason was given") { By = by, Id = story.Next() });
        Assert.IsType<OnBail>(story.Case.Detention.State);
    }

    [Fact]
    public void A_caseworker_does_not_detain_the_gatekeeper_is_another_and_nothing_is_left_unsaid()
    {
        var story = Given();

        Assert.Equal("track.detention.actor", story.Refused(Caseworker, Authorise).Code);
        Assert.Equal("detention.gatekeeper", story.Refused(Officer, by => Authorise(by) with { Gatekeeper = Officer.Name }).Code);
        Assert.Equal("text.empty", story.Refused(Officer, by => Authorise(by) with { AdultsAtRisk = " " }).Code);
    }

    [Theory]
    [InlineData("  pregnant: no\n", "", "detention.pregnancy-unknown")]
    [InlineData("  dateOfBirth: 1994-03-02\n", "  dateOfBirth: 1994-03-02\n  ageDisputed: yes\n", "detention.age-unknown")]
    [InlineData("dateOfBirth: 1994-03-02", "dateOfBirth: 2010-03-02", "detention.child-alone")]
    [InlineData("pregnant: no", "pregnant: yes", "detention.hours-unexplained")]
    public void Nobody_is_held_of_whom_it_is_not_known_whether_they_are_a_child_or_pregnant(string was, string becomes, string code) =>
        Assert.Equal(code, Given(text => text.Replace(was, becomes, StringComparison.Ordinal)).Refused(Officer, Authorise).Code);

    [Fact]
    public void Of_somebody_of_seventy_nobody_asks_whether_they_are_pregnant() =>
        Given(text => text.Replace("  pregnant: no\n", "", StringComparison.Ordinal).Replace("dateOfBirth: 1994-03-02\n", "dateOfBirth: 1954-03-02\n  citizenOn1973-01-01: neither\n", StringComparison.Ordinal)).Done(Officer, Authorise);

    [Fact]
    public void Impossible_Detention_past_the_hours_of_a_pregnant_woman()
    {
        var story = Pregnant();
        Assert.Equal(story.Now + Duration.FromHours(72), Assert.Single(story.Happened<DetentionHoursSet>()).Until);
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Open]), t => t.Key.StartsWith("hours", StringComparison.Ordinal));
        story.At(Friday.PlusDays(1), 8, 0).Done(Officer, by => new ReviewDetention("Removal is on Monday morning.") { By = by, Id = story.Next() });

        // Nothing has fired yet, and she may not be held a minute longer all the same.
        story.At(Friday.PlusDays(3), 9, 0);
        Assert.Equal("detention.time-ran-out", story.Refused(Officer, by => new ReviewDetention("One more day.") { By = by, Id = "r" }).Code);
        Assert.Equal("detention.time-ran-out", story.Refused(Officer, by => new RecordMinistersAuthority("the Minister", story.EntryOf<DetentionAuthorised>()) { By = by, Id = "m" }).Code);
        story.TimersFire();
        Assert.IsType<TimeRanOut>(story.Case.Detention.State);
        Assert.Equal("track.detention.impossible", story.Refused(Officer, by => new ReviewDetention("One more day.") { By = by, Id = "r" }).Code);
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Open]), t => t.What.StartsWith("Release the person now", StringComparison.Ordinal));

        story.Done(Officer, by => new ReleasePerson("The hours have run.") { By = by, Id = story.Next() });
        Assert.Equal("detention.hours-again", story.Refused(Officer, by => Shortly(by) with { Id = "again" }).Code);
    }

    [Fact]
    public void A_Minister_in_person_makes_seventy_two_hours_seven_days_on_a_paper_that_is_on_file()
    {
        var story = Pregnant();
        Assert.Equal("step.no-paper", story.Refused(Officer, by => new RecordMinistersAuthority("the Minister", story.EntryOf<DetentionAuthorised>()) { By = by, Id = "m" }).Code);
        var paper = story.Paper();
        story.Done(Officer, by => new RecordMinistersAuthority("the Minister", paper) { By = by, Id = story.Next() });
        story.At(Friday.PlusDays(1), 8, 0).Done(Officer, by => new ReviewDetention("Removal is on Wednesday.") { By = by, Id = story.Next() });
        story.At(Friday.PlusDays(4), 9, 0).TimersFire();
        Assert.IsType<Detained>(story.Case.Detention.State);
        story.At(Friday.PlusDays(7), 9, 0).TimersFire();
        Assert.IsType<TimeRanOut>(story.Case.Detention.State);
    }

    [Fact]
    public void A_pregnancy_that_is_told_of_in_detention_sets_the_hours_from_then_where_it_was_told()
    {
        var story = Held();
        story.At(Friday, 14, 0).Done(Caseworker, by => new AssertFact(Compartment.Medical, new(null, "pregnant", new YesNoValue(IsYes: true), DateRange.On(Friday), null, "the nurse", null, "the nurse", Side.OfficialRecord, null)) { By = by, Id = story.Next() });

        Assert.Equal((Compartment.Medical, HoursFor.Pregnancy, story.Now + Duration.FromHours(72)), story.Case.History.Where(r => r.Event is DetentionHoursSet).Select(r => (r.Id.Compartment, ((DetentionHoursSet)r.Event).For, ((DetentionHoursSet)r.Event).Until)).Single());
        story.At(Friday.PlusDays(3), 14, 1).TimersFire();
        Assert.IsType<TimeRanOut>(story.Case.Detention.State);
    }

    [Fact]
    public void Impossible_Detention_past_the_hours_of_a_child()
    {
        var alone = Child();
        Assert.Equal("detention.no-longer-hours", alone.Refused(Officer, by => new RecordMinistersAuthority("the Minister", alone.EntryOf<DetentionAuthorised>()) { By = by, Id = "m" }).Code);
        alone.At(Friday.PlusDays(1), 9, 0);
        Assert.Equal("detention.time-ran-out", alone.Refused(Officer, by => new ReviewDetention("One more day.") { By = by, Id = "r" }).Code);
        alone.TimersFire();
        Assert.IsType<TimeRanOut>(alone.Case.Detention.State);

        Assert.Equal("detention.no-panel", Given(IsAChild).Refused(Officer, by => Shortly(by) with { HeldWith = "his mother" }).Code);
        var family = Given(text => IsAChild(text).Replace("familyReturnsPanelConsulted: no", "familyReturnsPanelConsulted: yes", StringComparison.Ordinal)).Done(Officer, by => Shortly(by) with { HeldWith = "his mother" });
        Assert.Equal(family.Now + Duration.FromHours(72), Assert.Single(family.Happened<DetentionHoursSet>()).Until);
    }

    [Fact]
    public void An_age_that_comes_into_doubt_in_detention_sets_the_hours_of_a_child()
    {
        var story = Held();
        story.At(Friday, 14, 0).Done(Caseworker, by => new DisputeFact(story.Statement("dateOfBirth"), "his solicitor", Side.Person, "he is sixteen") { By = by, Id = story.Next() });

        Assert.Equal((HoursFor.UnaccompaniedChild, story.Now + Duration.FromHours(24)), story.Happened<DetentionHoursSet>().Select(e => (e.For, e.Until)).Single());
        story.At(Friday.PlusDays(1), 14, 1).TimersFire();
        Assert.IsType<TimeRanOut>(story.Case.Detention.State);
    }

    [Fact]
    public void Impossible_A_user_undoes_a_grant_of_bail_by_the_Tribunal()
    {
        var story = Held();
        var before = story.Paper();
        story.Later().Done(Caseworker, by => new RecordBail(new(BailAuthority.Tribunal, "lives at an address; reports weekly", "notice of 20 November")) { By = by, Id = story.Next() });
        var grant = story.EntryOf<BailGranted>();

        Assert.Equal("bail.tribunals-grant", story.Later().Refused(Officer, by => new ReleasePerson("to hold him again") { By = by, Id = "r" }).Code);
        Assert.Equal("bail.tribunals-grant", story.Refused(Officer, by => Authorise(by) with { Id = "again" }).Code);
        Assert.Equal("bail.nothing-new", story.Refused(Officer, by => Authorise(by) with { Id = "again", ChangedSinceBail = "as before", ShownBy = before }).Code);
        Assert.Equal("entry.step-binds", story.Refused(Officer, by => new CorrectEntry(grant, "to hold him again") { By = by, Id = "c" }).Code);

        story.At(Friday.PlusDays(3), 9, 0).Done(Caseworker, by => new RecordArrestForBreach("did not report") { By = by, Id = story.Next() });
        Assert.Equal("bail.no-paper", story.Refused(Officer, by => new RecordBreachDecision(BailAuthority.Tribunal, false, "breached") { By = by, Id = "b" }).Code);
        var decision = story.Paper();
        story.Copy().Done(Caseworker, by => new RecordBreachDecision(BailAuthority.Tribunal, false, "breached") { By = by, Id = "b", Document = decision }).Later().Done(Officer, by => Authorise(by) with { Id = "again" });

        // It went on; and then something changed that the Tribunal did not know.
        story.Done(Caseworker, by => new RecordBreachDecision(BailAuthority.Tribunal, true, "a good reason was given") { By = by, Id = story.Next() });
        Assert.Equal("bail.tribunals-grant", story.Later().Refused(Officer, by => Authorise(by) with { Id = "again" }).Code);
        var letter = story.Paper();
        story.Later().Done(Officer, by => Authorise(by) with { Id = "again", ChangedSinceBail = "He was convicted since, and removal is tomorrow.", ShownBy = letter });
        Assert.IsType<Detained>(story.Case.Detention.State);
    }

    private static Story Pregnant() => Given(text => text.Replace("pregnant: no", "pregnant: yes", StringComparison.Ordinal)).Done(Officer, Shortly);

    private static Story Child() => Given(IsAChild).Done(Officer, by => Shortly(by) with { Power = DetentionPower.Schedule2Paragraph16 });

    private static string IsAChild(string text) => text.Replace("dateOfBirth: 1994-03-02", "dateOfBirth: 2010-03-02", StringComparison.Ordinal);

    private static AuthoriseDetention Shortly(Actor by) => Authorise(by) with { WithinTheHours = "The aircraft leaves on Saturday morning, and directions are set for it." };

    internal static Story Given(Func<string, string>? changed = null)
    {
        var story = Story.From("ready-on-every-gate", Friday, text => (changed ?? (t => t))(NotPregnant(text)));
        return story.Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = story.Next() });
    }

    internal static string NotPregnant(string text) => text.Replace("  capacity: no-doubt\n", "  capacity: no-doubt\n  pregnant: no\n", StringComparison.Ordinal);

    private static string NoticesNotServed(string text) => text
        .Replace(", servedOn: 2026-08-24", "", StringComparison.Ordinal)
        .Replace("dated: 2026-10-05, sentOn: 2026-10-05, servedOn: 2026-10-06", "dated: 2026-10-05, sentOn: 2026-10-05", StringComparison.Ordinal);

    internal static Story Held() => Given().Done(Officer, Authorise);

    private static AuthoriseDetention Authorise(Actor by) =>
        new(DetentionPower.Schedule3Paragraph2C, "An order is in force; removal is set for Monday; he did not report twice.", "Seen by a nurse: no level.", "R. Haddad") { By = by, Id = "detain" };
}
