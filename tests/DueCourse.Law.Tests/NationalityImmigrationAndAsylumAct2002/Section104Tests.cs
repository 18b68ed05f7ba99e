namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section104Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord AnAppeal(Action<Subject> says) => A.Case(p => p
        .All<Appeal>().Has<Appeal>(a => { a.Is(TheAppeal.Against, "human-rights-refusal").Yes(TheAppeal.IsInCountry); says(a); }));

    private static Answer Pending(CaseRecord record, LocalDate? on = null) => Section104.AnAppealIsPending.On(record, on ?? Today);

    [Theory]
    [InlineData("pending", Yes)]
    [InlineData("window-open", No)]
    [InlineData("no-right", No)]
    [InlineData("withdrawn", No)]
    [InlineData("abandoned", No)]
    [InlineData("lapsed", No)]
    [InlineData("finally-determined", No)]
    public void An_appeal_is_pending_from_its_institution_until_it_ends(string status, Answer pending) =>
        Assert.Equal(pending, Pending(AnAppeal(a => a.Is(TheAppeal.Status, status).Is(TheAppeal.PermissionStep, "none-open"))));

    [Fact]
    public void That_an_appeal_is_finally_determined_is_not_known_until_the_file_says_how_any_further_appeal_stands()
    {
        var finding = Section104.AnAppealIsPending.Condition.Read(AnAppeal(a => a.Is(TheAppeal.Status, "finally-determined")), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("appeals.1.permissionStep", finding.MissingIds());
    }

    [Fact]
    public void An_unknown_state_leaves_it_open()
    {
        var finding = Section104.AnAppealIsPending.Condition.Read(AnAppeal(_ => { }), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("appeals.1.status", finding.MissingIds());
    }

    [Theory]
    [InlineData(22, No)]
    [InlineData(23, Yes)]
    [InlineData(24, Yes)]
    public void An_appeal_that_was_allowed_is_not_final_until_the_last_day_on_which_either_side_may_ask_for_permission_is_over(int lastDay, Answer pending) =>
        Assert.Equal(pending, Pending(AnAppeal(a => a
            .Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.Outcome, "allowed")
            .Is(TheAppeal.PermissionStep, "could-be-asked-for").On(TheAppeal.PermissionLastDay, lastDay.November(2026)))));

    [Fact]
    public void While_the_last_day_to_ask_for_permission_is_unknown_it_is_open()
    {
        var finding = Section104.AnAppealIsPending.Condition.Read(AnAppeal(a => a
            .Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.PermissionStep, "could-be-asked-for")), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["appeals.1.permissionLastDay"], finding.MissingIds());
    }

    [Theory]
    [InlineData("application-undecided")]
    [InlineData("granted")]
    [InlineData("remitted")]
    public void A_further_step_keeps_it_pending(string step) =>
        Assert.Equal(Yes, Pending(AnAppeal(a => a.Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.PermissionStep, step))));

    [Fact]
    public void It_is_pending_again_when_a_refusal_of_permission_is_quashed()
    {
        var record = AnAppeal(a => a
            .Is(TheAppeal.Status, "finally-determined")
            .Says(TheAppeal.PermissionStep.Definition, new WordValue("none-open"), to: 1.June(2026))
            .Says(TheAppeal.PermissionStep.Definition, new WordValue("application-undecided"), from: 1.June(2026)));

        Assert.Equal(No, Pending(record, 31.May(2026)));
        Assert.Equal(Yes, Pending(record, 1.June(2026)));
    }

    [Theory]
    [InlineData("late-application", "none-open", "first-tier-tribunal", "doubt.niaa2002.s104-1.late-notice")]
    [InlineData("finally-determined", "late-application-undecided", "first-tier-tribunal", "doubt.niaa2002.s104-2.late-permission-application")]
    [InlineData("pending", "none-open", "supreme-court", "doubt.niaa2002.s104-2.supreme-court")]
    public void What_the_words_leave_unsaid_is_in_doubt_and_each_side_has_its_reading(string status, string step, string forum, string doubt)
    {
        var record = AnAppeal(a => a.Is(TheAppeal.Status, status).Is(TheAppeal.PermissionStep, step).Is(TheAppeal.Forum, forum));
        var rule = Section104.AnAppealIsPending.Condition;

        Assert.Equal([doubt], rule.Read(record, Today).MissingIds());
        Assert.Equal(Yes, rule.Read(record, Today.At(0, 0), Reading.Person).Answer);
        Assert.Equal(No, rule.Read(record, Today.At(0, 0), Reading.State).Answer);
    }

    [Fact]
    public void A_grant_of_leave_ends_a_human_rights_appeal_brought_here()
    {
        var record = AnAppeal(a => a.Is(TheAppeal.Status, "pending").Yes(TheAppeal.LeaveWasGrantedSince).Yes(TheAppeal.WasBroughtHere));

        Assert.Equal(No, Pending(record));
        Assert.Equal(Yes, Section104.AnAppealIsAbandonedByAGrantOfLeave.On(record, Today));
    }

    [Fact]
    public void A_grant_of_leave_does_not_end_an_appeal_brought_from_abroad()
    {
        var record = AnAppeal(a => a.Is(TheAppeal.Status, "pending").Yes(TheAppeal.LeaveWasGrantedSince).No(TheAppeal.WasBroughtHere));

        Assert.Equal(Yes, Pending(record));
        Assert.Equal(No, Section104.AnAppealIsAbandonedByAGrantOfLeave.On(record, Today));
    }

    [Fact]
    public void An_appeal_outside_section_82_is_neither_abandoned_under_it_nor_one_of_its_rights()
    {
        var other = A.Case(p => p.All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Against, "deprivation").Is(TheAppeal.Status, "window-open").On(TheAppeal.LastDayInTime, Today)
            .Yes(TheAppeal.LeaveWasGrantedSince).Yes(TheAppeal.WasBroughtHere)));

        Assert.Equal(No, Section104.AnAppealIsAbandonedByAGrantOfLeave.On(other, Today));
        Assert.Equal(Yes, Section104.AppealRightsAreExhausted.On(other, Today));
    }

    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    public void A_protection_appeal_survives_the_grant_if_it_is_pursued_by_notice(bool pursued, Answer pending) =>
        Assert.Equal(pending, Pending(A.Case(p => p.All<Appeal>().Has<Appeal>(a =>
        {
            a.Is(TheAppeal.Against, "protection-refusal").Is(TheAppeal.Status, "pending").Yes(TheAppeal.IsInCountry).Yes(TheAppeal.WasBroughtHere).Yes(TheAppeal.LeaveWasGrantedSince);
            _ = pursued ? a.Yes(TheAppeal.ProtectionGroundsArePursued) : a.No(TheAppeal.ProtectionGroundsArePursued);
        }))));

    [Fact]
    public void Leaving_the_country_ends_an_appeal_brought_here() =>
        Assert.Equal(No, Pending(A.Case(p => p
            .No(TheCertificate.S94Point7).No(TheCertificate.S94B)
            .All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Against, "human-rights-refusal").Is(TheAppeal.Status, "pending").Yes(TheAppeal.IsInCountry).Yes(TheAppeal.WasBroughtHere).Yes(TheAppeal.PersonLeftSince)))));

    [Theory]
    [InlineData("finally-determined", Yes)]
    [InlineData("pending", No)]
    [InlineData("window-open", No)]
    public void Rights_are_exhausted_only_when_nothing_is_pending_and_nothing_can_be_brought_in_time(string status, Answer exhausted) =>
        Assert.Equal(exhausted, Section104.AppealRightsAreExhausted.On(AnAppeal(a => a.Is(TheAppeal.Status, status).Is(TheAppeal.PermissionStep, "none-open")
            .On(TheAppeal.LastDayInTime, 24.November(2026)).No(TheAppeal.LodgementWasChecked)), Today));

    [Theory, InlineData(true), InlineData(false)]
    public void A_window_that_has_run_out_is_closed_whether_or_not_the_tribunal_was_asked(bool asked) =>
        Assert.Equal(Yes, Section104.AppealRightsAreExhausted.On(AnAppeal(a =>
        {
            a.Is(TheAppeal.Status, "window-open").On(TheAppeal.LastDayInTime, 22.November(2026));
            _ = asked ? a.Yes(TheAppeal.LodgementWasChecked) : a.No(TheAppeal.LodgementWasChecked);
        }), Today));

    [Fact]
    public void An_appeal_saved_from_before_6_April_2015_asks_for_a_ruling() =>
        Assert.Equal(["not-encoded.niaa2002.s82.saved-appeals"], Section104.AnAppealIsPending.Condition.Read(A.Case(p => p.All<Appeal>().Has<Appeal>(a => a
            .Is(TheAppeal.Against, "other").Is(TheAppeal.Status, "pending").Is(TheAppeal.Forum, "first-tier-tribunal").Yes(TheAppeal.IsInCountry)
            .On(TheAppeal.DecisionSentOn, 5.April(2015)))), Today).MissingIds());

    [Theory, BothSidesOf(1, 4, 2003)]
    public void The_section_begins_on_1_April_2003_in_words_not_read(LocalDateTime before, LocalDateTime on)
    {
        var record = AnAppeal(a => a.Is(TheAppeal.Status, "pending"));

        Assert.Equal(No, Section104.AnAppealIsPending.Condition.Read(record, before).Answer);
        Assert.Equal(Unknown, Section104.AnAppealIsPending.Condition.Read(record, on).Answer);
    }

    [Theory, BothSidesOf(20, 10, 2014)]
    public void Its_words_are_read_from_20_October_2014(LocalDateTime before, LocalDateTime on)
    {
        var record = AnAppeal(a => a.Is(TheAppeal.Status, "pending"));

        Assert.Equal(Unknown, Section104.AnAppealIsPending.Condition.Read(record, before).Answer);
        Assert.Equal(Yes, Section104.AnAppealIsPending.Condition.Read(record, on).Answer);
    }

    [Theory]
    [InlineData("window-closed", null, No)]
    [InlineData("window-open", 22, No)]
    [InlineData("window-open", 23, Yes)]
    public void An_appeal_can_be_brought_in_time_to_the_end_of_the_last_day_and_whether_the_tribunal_was_asked_is_policy(string status, int? lastDay, Answer expected) =>
        Assert.Equal(expected, ThePerson.AnyAppeal(Section104.CanStillBeBroughtInTime).On(AnAppeal(a =>
        {
            a.Is(TheAppeal.Status, status).No(TheAppeal.LodgementWasChecked);
            if (lastDay is { } day) a.On(TheAppeal.LastDayInTime, day.November(2026));
        }), Today));

    [Theory]
    [InlineData("withdrawn")]
    [InlineData("abandoned")]
    [InlineData("lapsed")]
    [InlineData("no-right")]
    [InlineData("window-open")]
    [InlineData("window-closed")]
    public void Where_no_decision_on_the_appeal_stands_no_further_step_is_open(string status) =>
        Assert.Equal(No, ThePerson.AnyAppeal(Section104.AFurtherStepIsOpen).On(AnAppeal(a => a.Is(TheAppeal.Status, status)), Today));
}
