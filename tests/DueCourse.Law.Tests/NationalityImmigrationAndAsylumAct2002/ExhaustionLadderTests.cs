namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Tests.Clock;
using NodaTime;

public sealed class ExhaustionLadderTests
{
    private static readonly LocalDate LongAfter = 30.June(2027);

    // Rung 1: the time to appeal.

    [Fact]
    public void Nothing_lodged_in_time_rights_end_the_day_after()
    {
        var falls = On(LongAfter, a => Decision(a, 23.November(2026))).Falls();

        Assert.Equal("2026-12-08 2026-12-08", falls.Dates());
        Assert.Equal(8.December(2026), falls.EarliestNextStep);
        falls.Shows("14 days after it is Monday 7 December 2026.");
        falls.Shows("Rights of appeal are exhausted on Tuesday 8 December 2026, the day after, if nothing was lodged by then.");
        Assert.Contains("Before anything that waits for this, the tribunal or court is asked whether anything was lodged, in time or late.", falls.Then);
    }

    [Fact]
    public void Where_the_calendars_differ_the_earliest_and_the_latest_day_are_kept()
    {
        var falls = On(LongAfter, a => Decision(a, 11.December(2026))).Falls();

        Assert.Equal("2027-01-05 2027-01-06", falls.Dates());
        Assert.Equal(6.January(2027), falls.EarliestNextStep);
        falls.Shows("Rights of appeal are exhausted on Tuesday 5 January 2027 at the earliest and on Wednesday 6 January 2027 at the latest, if nothing was lodged by then.");
    }

    [Fact]
    public void A_window_that_has_passed_and_nobody_asked_the_tribunal_gives_no_latest_day()
    {
        var open = OpenOn(LongAfter, a => Decision(a, 23.November(2026)), isComplete: false);

        Assert.Equal(["appeals.1.lodgementChecked", "appeals.1.stages.complete"], open.Missing.Select(m => m.Id));
        Assert.Contains(open.Working, w => w.StartsWith("Rights of appeal are exhausted on Tuesday 8 December 2026", StringComparison.Ordinal));
    }

    [Fact]
    public void A_window_that_has_passed_and_the_tribunal_was_asked_gives_the_day() =>
        Assert.Equal("2026-12-08 2026-12-08", On(LongAfter, a => Decision(a, 23.November(2026)).Yes(TheAppeal.LodgementWasChecked), isComplete: false).Dates());

    [Fact]
    public void While_the_window_runs_the_day_is_given_on_the_footing_that_nothing_is_lodged() =>
        Assert.Equal("2026-12-08 2026-12-08", On(1.December(2026), a => Decision(a, 23.November(2026)), isComplete: false).Dates());

    [Theory]
    [InlineData("pending", "appeals.1.finallyDeterminedOn")]
    [InlineData("late-application", "doubt.niaa2002.s104-1.late-notice")]
    public void An_appeal_lodged_in_time_or_late_leaves_rights_open(string status, string missing) =>
        Assert.Contains(missing, OpenOn(LongAfter, a => Decision(a, 23.November(2026)).Is(TheAppeal.Status, status)).Missing.Select(m => m.Id));

    [Fact]
    public void A_lodged_appeal_without_a_decision_is_pending() =>
        Assert.Equal(["appeals.1.finallyDeterminedOn"], OpenOn(LongAfter, a => Decision(a, 23.November(2026)).On(TheAppeal.LodgedOn, 30.November(2026))).Missing.Select(m => m.Id));

    [Fact]
    public void A_defective_notice_may_not_have_started_the_time() =>
        Assert.Equal(["doubt.fttiac2014.r19.defective-notice"], OpenOn(LongAfter, a => a.On(TheAppeal.DecisionSentOn, 23.November(2026)).Yes(TheAppeal.IsInCountry).No(TheAppeal.NoticeIsValid)).Missing.Select(m => m.Id));

    [Fact]
    public void No_right_of_appeal_no_ladder() =>
        Assert.IsType<DoesNotApply>(On(LongAfter, a => a.Is(TheAppeal.Status, "no-right")));

    [Fact]
    public void Received_abroad_twenty_eight_days_after_receipt() =>
        Assert.Equal("2026-12-22 2026-12-22", On(LongAfter, a => a.Yes(TheAppeal.IsInCountry).Yes(TheAppeal.NoticeIsValid).Has<AppealStage>(Stage("decision-received-abroad", 23.November(2026)))).Dates());

    [Fact]
    public void Posted_abroad_twenty_eight_days_after_the_twenty_eighth() =>
        Assert.Equal("2027-01-05 2027-01-06", On(LongAfter, a => a.Yes(TheAppeal.IsInCountry).Yes(TheAppeal.NoticeIsValid).Has<AppealStage>(Stage("decision-posted-abroad", 2.November(2026)))).Dates());

    [Fact]
    public void Only_from_abroad_the_time_runs_from_leaving()
    {
        Action<Subject> served = a => a.No(TheAppeal.IsInCountry).On(TheAppeal.DecisionSentOn, 2.November(2026)).Yes(TheAppeal.NoticeIsValid);

        Assert.Equal("2026-12-22 2026-12-22", On(LongAfter, a => { served(a); a.Has<AppealStage>(Stage("person-left", 23.November(2026))); }).Dates());
        Assert.Equal(["appeals.1.stages.complete"], OpenOn(LongAfter, served).Missing.Select(m => m.Id));
    }

    [Fact]
    public void Where_it_is_not_known_whether_the_person_may_appeal_from_here_no_day_is_given() =>
        Assert.Equal(["appeals.1.inCountry"], OpenOn(LongAfter, a => a.On(TheAppeal.DecisionSentOn, 2.November(2026)).Yes(TheAppeal.NoticeIsValid)).Missing.Select(m => m.Id));

    [Theory]
    [InlineData(true, "2027-01-05 2027-01-06")]
    [InlineData(false, "2027-01-12 2027-01-13")]
    public void Before_the_Commission_five_or_ten_business_days(bool isDetained, string expected) =>
        Assert.Equal(expected, On(LongAfter, a => a.Is(TheAppeal.Forum, "siac").Yes(TheAppeal.IsInCountry).Yes(TheAppeal.NoticeIsValid)
            .Has<AppealStage>(x => Detained(Here(x, "siac-decision-served", 18.December(2026)), isDetained))).Dates());

    [Fact]
    public void The_time_to_appeal_from_the_Commission_was_not_read() =>
        Assert.Equal(["siac2003.appeal-from-the-commission"], OpenOn(LongAfter, a => a.Is(TheAppeal.Forum, "siac").Has<AppealStage>(Stage("siac-determined", 1.December(2026)))).Missing.Select(m => m.Id));

    // Rung 2: permission from the First-tier Tribunal.

    [Theory]
    [InlineData(true, "2026-12-25 2026-12-25")]
    [InlineData(false, "2027-01-08 2027-01-08")]
    public void Written_reasons_open_fourteen_days_here_and_twenty_eight_abroad(bool isHere, string expected) =>
        Assert.Equal(expected, On(LongAfter, a => a.Has<AppealStage>(x => At(x, "reasons-sent", 10.December(2026), isHere))).Dates());

    [Fact]
    public void With_the_place_unknown_the_earliest_is_counted_here_and_the_latest_abroad()
    {
        var falls = On(LongAfter, a => a.Has<AppealStage>(Stage("reasons-sent", 10.December(2026)))).Falls();

        Assert.Equal("2026-12-25 2027-01-08", falls.Dates());
        Assert.Equal(["appeals.1.stages.1.personInTheUnitedKingdom"], falls.Missing.Select(m => m.Id));
    }

    [Theory]
    [InlineData("dismissed")]
    [InlineData("allowed")]
    public void An_allowed_appeal_is_no_more_final_than_a_dismissed_one(string outcome) =>
        Assert.Equal("2026-12-25 2026-12-25", On(LongAfter, a => a.Has<AppealStage>(x => Here(x, "reasons-sent", 10.December(2026)).Is(TheStage.Outcome, outcome))).Dates());

    [Fact]
    public void Without_written_reasons_the_time_to_ask_for_them_counts() =>
        Assert.Equal("2027-01-08 2027-01-08", On(LongAfter, a => a.Has<AppealStage>(Stage("decision-notice-sent", 10.December(2026)))).Dates());

    [Fact]
    public void On_protection_the_reasons_always_come_and_their_day_is_needed() =>
        Assert.Equal(["appeals.1.stages.complete"],
            OpenOn(LongAfter, a => a.Has<AppealStage>(Stage("decision-notice-sent", 10.December(2026))), against: "protection-refusal").Missing.Select(m => m.Id));

    [Theory]
    [InlineData("application-undecided", "appeals.1.finallyDeterminedOn")]
    [InlineData("late-application-undecided", "doubt.niaa2002.s104-2.late-permission-application")]
    [InlineData("granted", "appeals.1.finallyDeterminedOn")]
    [InlineData("remitted", "appeals.1.finallyDeterminedOn")]
    public void An_open_step_leaves_rights_open(string step, string missing) =>
        Assert.Contains(missing, OpenOn(LongAfter, a => a.Is(TheAppeal.PermissionStep, step).Has<AppealStage>(x => Here(x, "reasons-sent", 10.December(2026)))).Missing.Select(m => m.Id));

    [Fact]
    public void A_later_window_that_passed_needs_to_know_whether_anything_was_lodged()
    {
        Action<Subject> reasons = a => a.Has<AppealStage>(x => Here(x, "reasons-sent", 10.December(2026)));

        Assert.Equal(["appeals.1.permissionStep", "appeals.1.stages.complete"], OpenOn(LongAfter, reasons, isComplete: false).Missing.Select(m => m.Id));
        Assert.Equal("2026-12-25 2026-12-25", On(LongAfter, a => { reasons(a); a.Is(TheAppeal.PermissionStep, "none-open"); }, isComplete: false).Dates());
    }

    // Rung 3: permission from the Upper Tribunal.

    [Theory]
    [InlineData("ftt-permission-refused", true, "2027-01-05 2027-01-06")]
    [InlineData("ftt-permission-refused", false, "2027-01-19 2027-01-19")]
    [InlineData("ftt-refused-to-admit", true, "2027-01-05 2027-01-19")]
    [InlineData("ftt-refused-to-admit", false, "2027-01-19 2027-01-19")]
    public void A_refusal_below_opens_the_time_to_renew(string type, bool isHere, string expected) =>
        Assert.Equal(expected, On(LongAfter, a => a.Has<AppealStage>(x => Here(x, "reasons-sent", 1.December(2026))).Has<AppealStage>(x => At(x, type, 18.December(2026), isHere))).Dates());

    [Theory]
    [InlineData("lodged")]
    [InlineData("ftt-permission-granted")]
    [InlineData("ftt-permission-limited")]
    [InlineData("ut-permission-granted")]
    [InlineData("ut-hearing")]
    [InlineData("ut-onward-permission-granted")]
    [InlineData("coa-permission-granted")]
    public void What_is_pending_leaves_rights_open(string type) =>
        Assert.Equal(["appeals.1.finallyDeterminedOn"], OpenOn(LongAfter, a => a.Has<AppealStage>(Stage(type, 1.December(2026)))).Missing.Select(m => m.Id));

    // Rung 4: no appeal from the Upper Tribunal's refusal.

    [Fact]
    public void A_refusal_by_the_Upper_Tribunal_ends_it_on_the_day()
    {
        var falls = On(LongAfter, a => a.Has<AppealStage>(Stage("ut-permission-refused", 1.February(2027))), isComplete: false).Falls();

        Assert.Equal("2027-02-01 2027-02-01", falls.Dates());
        Assert.Equal(1.February(2027), falls.EarliestNextStep);
        falls.Shows("section 11A of the 2007 Act");
    }

    [Fact]
    public void A_refusal_of_one_side_leaves_the_other_its_own_time()
    {
        // Reasons of an allowed appeal on 10 December; the person is refused on the 15th, and the Home Office has until the 24th.
        var falls = On(LongAfter, a => a
            .Has<AppealStage>(x => Here(x, "reasons-sent", 10.December(2026)).Is(TheStage.Outcome, "allowed"))
            .Has<AppealStage>(x => Staged(x, "ut-permission-refused", 15.December(2026)).Is(TheStage.By, "person"))).Falls();

        Assert.Equal("2026-12-25 2026-12-25", falls.Dates());
    }

    [Fact]
    public void A_dismissed_appeal_leaves_the_Home_Office_nothing_to_ask_for() =>
        Assert.Equal("2026-12-15 2026-12-15", On(LongAfter, a => a
            .Has<AppealStage>(x => Here(x, "reasons-sent", 10.December(2026)).Is(TheStage.Outcome, "dismissed"))
            .Has<AppealStage>(x => Staged(x, "ut-permission-refused", 15.December(2026)).Is(TheStage.By, "person")), isComplete: false).Dates());

    // Rung 5: permission to go to the Court of Appeal.

    [Theory]
    [InlineData("post", false, "2027-01-08 2027-01-09")]
    [InlineData("electronically", false, "2027-01-06 2027-01-07")]
    [InlineData("post", true, "2026-12-24 2026-12-24")]
    [InlineData("by-hand", true, "2026-12-22 2026-12-22")]
    public void A_dismissal_by_the_Upper_Tribunal_opens_working_days(string by, bool isDetained, string expected) =>
        Assert.Equal(expected, On(LongAfter, a => a.Has<AppealStage>(x => Detained(Here(x, "ut-decision-sent", 14.December(2026)), isDetained)
            .Is(TheStage.SentBy, by).Is(TheStage.Outcome, "dismissed"))).Dates());

    [Fact]
    public void The_Home_Office_is_never_in_detention_so_an_allowed_appeal_waits_the_longer_time() =>
        Assert.Equal("2027-01-06 2027-01-07", On(LongAfter, a => a.Has<AppealStage>(x => Detained(Here(x, "ut-decision-sent", 14.December(2026)), true)
            .Is(TheStage.SentBy, "electronically").Is(TheStage.Outcome, "allowed"))).Dates());

    [Fact]
    public void With_sending_and_detention_unknown_the_shortest_and_the_longest_are_kept()
    {
        // From Monday 5 October 2026: five working days end on the 12th, twelve on the 21st.
        var falls = On(LongAfter, a => a.Has<AppealStage>(x => Here(x, "ut-decision-sent", 5.October(2026)).Is(TheStage.Outcome, "dismissed"))).Falls();

        Assert.Equal("2026-10-13 2026-10-22", falls.Dates());
        Assert.Equal(["appeals.1.stages.1.personDetained", "appeals.1.stages.1.sentBy"], falls.Missing.Select(m => m.Id).Order());
    }

    [Fact]
    public void A_case_sent_back_is_pending_and_an_unknown_outcome_may_be_that()
    {
        Assert.Equal(["appeals.1.finallyDeterminedOn"], OpenOn(LongAfter, a => a.Has<AppealStage>(x => Here(x, "ut-decision-sent", 5.October(2026)).Is(TheStage.Outcome, "remitted"))).Missing.Select(m => m.Id));
        Assert.Equal(["appeals.1.stages.1.outcome"], OpenOn(LongAfter, a => a.Has<AppealStage>(x => Here(x, "ut-decision-sent", 5.October(2026)))).Missing.Select(m => m.Id));
    }

    [Fact]
    public void After_a_remittal_the_new_reasons_govern() =>
        Assert.Equal("2026-12-25 2026-12-25", On(LongAfter, a => a
            .Has<AppealStage>(x => Here(x, "reasons-sent", 1.June(2026)))
            .Has<AppealStage>(x => Here(x, "ut-decision-sent", 5.October(2026)).Is(TheStage.Outcome, "remitted"))
            .Has<AppealStage>(x => Here(x, "reasons-sent", 10.December(2026)))).Dates());

    [Fact]
    public void A_refusal_to_set_aside_starts_it_afresh_only_if_that_was_asked_in_time()
    {
        // By email at liberty: ten working days from 5 and from 12 October end on the 19th and the 26th.
        var falls = On(LongAfter, a => a
            .Has<AppealStage>(x => Detained(Here(x, "ut-decision-sent", 5.October(2026)), false).Is(TheStage.SentBy, "electronically").Is(TheStage.Outcome, "dismissed"))
            .Has<AppealStage>(x => Detained(Here(x, "ut-set-aside-refused", 12.October(2026)), false).Is(TheStage.SentBy, "electronically").Is(TheStage.By, "person"))).Falls();

        Assert.Equal("2026-10-20 2026-10-27", falls.Dates());
        falls.Shows("If setting aside was asked for in time, the time runs afresh from the refusal.");
    }

    // Rung 6: the Court of Appeal itself.

    [Theory]
    [InlineData("england-and-wales", "2026-12-24 2026-12-30")]
    [InlineData("scotland", "cannot yet be fixed")]
    [InlineData(null, "cannot yet be fixed")]
    public void A_refusal_by_the_Upper_Tribunal_opens_twenty_eight_days_in_England_and_Wales(string? seat, string expected) =>
        Assert.Equal(expected, On(LongAfter, a =>
        {
            if (seat is not null) a.Is(TheAppeal.Seat, seat);
            a.Has<AppealStage>(Stage("ut-onward-permission-refused", 27.November(2026)));
        }).Dates());

    // Rungs 7 and 8.

    [Fact]
    public void A_refusal_by_the_Court_of_Appeal_ends_it_on_the_day() =>
        Assert.Equal("2027-03-01 2027-03-01", On(LongAfter, a => a.Has<AppealStage>(Stage("coa-permission-refused", 1.March(2027)))).Dates());

    [Fact]
    public void After_a_decision_of_the_Court_of_Appeal_the_latest_day_waits_for_what_was_not_read()
    {
        var open = OpenOn(LongAfter, a => a.Has<AppealStage>(x => Staged(x, "coa-decided", 1.March(2027)).Is(TheStage.Outcome, "dismissed")));

        Assert.Equal(["uksc.time-to-ask-the-court-below"], open.Missing.Select(m => m.Id));
        Assert.Contains(open.Working, w => w.Contains("1 March 2027", StringComparison.Ordinal) && w.Contains("at the earliest rights were exhausted that day", StringComparison.Ordinal));
    }

    [Fact]
    public void A_refusal_of_permission_for_the_Supreme_Court_opens_twenty_eight_days_as_policy()
    {
        var falls = On(LongAfter, a => a
            .Has<AppealStage>(x => Staged(x, "coa-decided", 1.March(2027)).Is(TheStage.Outcome, "dismissed"))
            .Has<AppealStage>(Stage("coa-refused-supreme-court", 15.March(2027)))).Falls();

        // 15 March and 28 days: Monday 12 April, so the 13th at the latest; section 104 ended on 1 March.
        Assert.Equal("2027-03-01 2027-04-13", falls.Dates());
    }

    [Theory]
    [InlineData("sc-permission-refused")]
    [InlineData("sc-decided")]
    public void The_Supreme_Court_ends_it(string type) =>
        Assert.Equal("2027-03-01 2027-05-04", On(LongAfter, a => a
            .Has<AppealStage>(x => Staged(x, "coa-decided", 1.March(2027)).Is(TheStage.Outcome, "dismissed"))
            .Has<AppealStage>(x => Staged(x, type, 4.May(2027)).Is(TheStage.Outcome, "dismissed"))).Dates());

    // Other ends.

    [Theory]
    [InlineData("withdrawn")]
    [InlineData("withdrawal-sent")]
    [InlineData("abandoned")]
    [InlineData("lapsed")]
    public void Withdrawal_abandonment_and_lapse_end_it_on_the_day(string type) =>
        Assert.Equal("2027-02-01 2027-02-01", On(LongAfter, a => a.Has<AppealStage>(Stage("lodged", 1.December(2026))).Has<AppealStage>(Stage(type, 1.February(2027)))).Dates());

    [Fact]
    public void A_case_withdrawn_in_the_Upper_Tribunal_can_be_reinstated_for_a_month() =>
        Assert.Equal("2027-02-01 2027-03-02", On(LongAfter, a => a.Has<AppealStage>(Stage("ut-withdrawn", 1.February(2027)))).Dates());

    [Fact]
    public void A_grant_of_leave_ends_a_human_rights_appeal_and_leaves_a_protection_appeal_twenty_eight_days()
    {
        Action<Subject> granted = a => a.Yes(TheAppeal.WasBroughtHere).Yes(TheAppeal.LeaveWasGrantedSince)
            .Has<AppealStage>(Stage("lodged", 1.October(2026))).Has<AppealStage>(Stage("leave-granted-sent", 23.November(2026)));

        Assert.Equal("2026-11-23 2026-11-23", On(LongAfter, granted).Dates());
        Assert.Equal("2026-11-23 2026-12-22", On(LongAfter, granted, against: "protection-refusal").Dates());
        Assert.Equal("2026-11-23 2026-11-23", On(LongAfter, a => { granted(a); a.No(TheAppeal.ProtectionGroundsArePursued); }, against: "protection-refusal").Dates());
        Assert.Equal("cannot yet be fixed", On(LongAfter, a => { granted(a); a.Yes(TheAppeal.ProtectionGroundsArePursued); }, against: "protection-refusal").Dates());
    }

    [Fact]
    public void A_grant_of_leave_leaves_it_open_where_it_is_not_known_whether_the_appeal_was_brought_here() =>
        Assert.Equal(["appeals.1.broughtHere"], OpenOn(LongAfter, a => a.Yes(TheAppeal.LeaveWasGrantedSince).No(TheAppeal.ProtectionGroundsArePursued)
            .Has<AppealStage>(Stage("lodged", 1.October(2026))).Has<AppealStage>(Stage("leave-granted-sent", 23.November(2026))), against: "protection-refusal").Missing.Select(m => m.Id));

    [Fact]
    public void That_nothing_says_whether_the_person_left_is_told_only_once_the_appeal_was_brought()
    {
        const string Says = "If the person left while it was pending, it ended on that day (section 92(8)); nothing on file says so.";

        Assert.DoesNotContain(Says, On(LongAfter, a => Decision(a, 23.November(2026))).Falls().Working);
        Assert.Contains(Says, On(LongAfter, a => a.Has<AppealStage>(x => Here(x, "reasons-sent", 10.December(2026)))).Falls().Working);
    }

    [Fact]
    public void Leaving_while_it_is_pending_ends_it() =>
        Assert.Equal("2027-01-15 2027-01-15", On(LongAfter, a => a
            .Yes(TheAppeal.PersonLeftSince).Yes(TheAppeal.WasBroughtHere).Is(TheAppeal.Status, "pending").Is(TheAppeal.Certificate, "none").On(TheAppeal.PersonLeftOn, 15.January(2027))
            .Has<AppealStage>(Stage("lodged", 1.December(2026))), p => p.No(TheCertificate.S94Point7).No(TheCertificate.S94B)).Dates());

    [Fact]
    public void A_departure_among_the_stages_must_be_accounted_for_unless_rights_had_ended_before()
    {
        Action<Subject> pending = a => a.Has<AppealStage>(Stage("lodged", 1.December(2026))).Has<AppealStage>(Stage("person-left", 15.January(2027)));

        Assert.Equal(["appeals.1.personLeftSince"], OpenOn(LongAfter, pending).Missing.Select(m => m.Id));
        Assert.Equal("2026-12-15 2026-12-15", On(LongAfter, a => { pending(a); a.Has<AppealStage>(Stage("ut-permission-refused", 15.December(2026))); }).Dates());
    }

    // What is not known.

    [Fact]
    public void A_start_known_only_as_a_range_gives_an_earliest_and_a_latest_day() =>
        Assert.Equal("2026-12-08 2026-12-17", On(LongAfter, a => a.Within(TheAppeal.DecisionSentOn, new DateRange(23.November(2026), 2.December(2026)))
            .Yes(TheAppeal.IsInCountry).Yes(TheAppeal.NoticeIsValid)).Dates());

    [Fact]
    public void A_stage_without_its_day_or_its_kind_leaves_the_rung_open()
    {
        Assert.Equal(["appeals.1.stages.1.on"], OpenOn(LongAfter, a => a.Has<AppealStage>(x => x.Is(TheStage.Type, "reasons-sent"))).Missing.Select(m => m.Id));
        Assert.Equal(["appeals.1.stages.1.type"], OpenOn(LongAfter, a => a.Has<AppealStage>(x => x.On(TheStage.On, 1.December(2026)))).Missing.Select(m => m.Id));
    }

    [Fact]
    public void A_day_of_sending_that_is_not_on_file_is_asked_for() =>
        Assert.Equal(["appeals.1.decisionSentOn"], OpenOn(LongAfter, a => a.Yes(TheAppeal.IsInCountry).Yes(TheAppeal.NoticeIsValid)).Missing.Select(m => m.Id));

    [Fact]
    public void What_has_not_happened_yet_does_not_count() =>
        Assert.Equal("2026-12-25 2026-12-25", On(12.December(2026), a => a.Has<AppealStage>(x => Here(x, "reasons-sent", 10.December(2026))).Has<AppealStage>(Stage("ut-permission-refused", 1.February(2027)))).Dates());

    [Fact]
    public void Stages_in_any_order_on_file_stand_in_their_own_order() =>
        Assert.Equal("2027-02-01 2027-02-01", On(LongAfter, a => a
            .Has<AppealStage>(Stage("ut-permission-refused", 1.February(2027)))
            .Has<AppealStage>(x => Here(x, "ftt-permission-refused", 18.December(2026)))
            .Has<AppealStage>(x => Here(x, "reasons-sent", 1.December(2026)))).Dates());

    [Fact]
    public void Beyond_the_calendar_no_day_is_given() =>
        Assert.Equal(["calendar.bank-holidays"], OpenOn(1.January(2029), a => Decision(a, 22.December(2028))).Missing.Select(m => m.Id));

    [Fact]
    public void A_rung_whose_text_was_not_read_gives_no_day() =>
        Assert.Contains("text-not-read", Assert.Single(OpenOn(LongAfter, a => a.Has<AppealStage>(x => Here(x, "ftt-permission-refused", 1.March(2012)))).Missing).Id, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_does_not_list_appeals_says_so() =>
        Assert.Equal(["appeals.complete"], Assert.IsType<CannotYetBeFixed>(Assert.Single(
            ExhaustionLadder.RightsAreExhausted.In(Situation.Of(A.Case(_ => { }).Read(Record.Reading.Established), LongAfter.At(9, 0)))).Result).Missing.Select(m => m.Id));

    private static Subject Decision(Subject appeal, LocalDate sent) =>
        appeal.On(TheAppeal.DecisionSentOn, sent).Yes(TheAppeal.IsInCountry).Yes(TheAppeal.NoticeIsValid);

    private static Action<Subject> Stage(string type, LocalDate on) => x => Staged(x, type, on);

    private static Subject Staged(Subject stage, string type, LocalDate on) => stage.Is(TheStage.Type, type).On(TheStage.On, on);

    private static Subject Here(Subject stage, string type, LocalDate on) => At(stage, type, on, isHere: true);

    private static Subject At(Subject stage, string type, LocalDate on, bool isHere)
    {
        Staged(stage, type, on);
        return isHere ? stage.Yes(TheStage.PersonWasInTheUnitedKingdom) : stage.No(TheStage.PersonWasInTheUnitedKingdom);
    }

    private static Subject Detained(Subject stage, bool isDetained) =>
        isDetained ? stage.Yes(TheStage.PersonWasDetained) : stage.No(TheStage.PersonWasDetained);

    private static CannotYetBeFixed OpenOn(LocalDate day, Action<Subject> says, bool isComplete = true, string against = "human-rights-refusal") =>
        Assert.IsType<CannotYetBeFixed>(On(day, says, isComplete: isComplete, against: against));

    private static TimeLimitResult On(LocalDate day, Action<Subject> says, Action<Subject>? ofThePerson = null, bool isComplete = true, string against = "human-rights-refusal")
    {
        var record = A.Case(p =>
        {
            p.Yes(ThePerson.IsInTheUnitedKingdom).All<Appeal>();
            ofThePerson?.Invoke(p);
            p.Has<Appeal>(a =>
            {
                says(a.Is(TheAppeal.Against, against));
                if (isComplete) a.All<AppealStage>();
            });
        });
        return Assert.Single(ExhaustionLadder.RightsAreExhausted.In(Situation.Of(record.Read(Record.Reading.Established), day.At(9, 0)))).Result;
    }
}
