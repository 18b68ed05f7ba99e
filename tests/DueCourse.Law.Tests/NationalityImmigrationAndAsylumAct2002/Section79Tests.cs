namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section79Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    [Theory]
    [InlineData("pending", Yes)]
    [InlineData("window-open", Yes)]
    [InlineData("no-right", No)]
    [InlineData("withdrawn", No)]
    [InlineData("abandoned", No)]
    [InlineData("lapsed", No)]
    public void An_in_country_appeal_about_the_decision_bars_the_order_while_it_is_open(string status, Answer expected) =>
        Assert.Equal(expected, Section79.OrderBar.On(Case(status), Today));

    [Fact]
    public void A_late_appeal_on_which_the_tribunal_has_not_extended_time_leaves_it_in_doubt()
    {
        Assert.Equal(["doubt.niaa2002.s104-1.late-notice"], Section79.OrderBar.Condition.Read(Case("late-application"), Today).MissingIds());
        Assert.Equal(Yes, Section79.OrderBar.Condition.On(Case("late-application"), Today, Reading.Person));
        Assert.Equal(No, Section79.OrderBar.Condition.On(Case("late-application"), Today, Reading.State));
    }

    [Fact]
    public void An_appeal_that_may_only_be_continued_from_abroad_bars_nothing() =>
        Assert.Equal(No, Section79.OrderBar.On(Case("pending", inCountry: false), Today));

    [Fact]
    public void An_appeal_about_something_else_bars_nothing() =>
        Assert.Equal(No, Section79.OrderBar.On(Case("pending", aboutDeportation: false), Today));

    [Fact]
    public void An_automatic_order_may_be_signed_meanwhile() =>
        Assert.Equal(No, Section79.OrderBar.On(Case("pending", decision: "deport-automatic"), Today));

    [Fact]
    public void A_national_security_certificate_lifts_the_bar() =>
        Assert.Equal(No, Section79.OrderBar.On(Case("pending", certified: true), Today));

    [Fact]
    public void Whether_there_is_any_appeal_is_asked_for() =>
        Assert.Contains("appeals.complete", Section79.OrderBar.Condition.Read(
            A.Case(p => p.Is(TheDecision.Type, "deport-conducive").No(TheCertificate.S97A)), Today).MissingIds());

    [Theory, BothSidesOf(1, 4, 2003)]
    public void The_section_begins_on_1_April_2003_in_a_text_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section79.OrderBar.Condition.Read(Case("pending"), before).Answer);
        Assert.Equal(Unknown, Section79.OrderBar.Condition.Read(Case("pending"), on).Answer);
    }

    [Theory, BothSidesOf(1, 8, 2008)]
    public void Automatic_orders_are_let_through_from_1_August_2008(LocalDateTime before, LocalDateTime on)
    {
        var record = Case("pending", decision: "deport-automatic");

        Assert.Equal(No, Section79.OrderWouldBeAutomatic.Read(record, before).Answer);
        Assert.Equal(Yes, Section79.OrderWouldBeAutomatic.Read(record, on).Answer);
    }

    [Theory, BothSidesOf(28, 7, 2014)]
    public void The_text_is_known_from_28_July_2014(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => p.All<Appeal>().Is(TheDecision.Type, "deport-conducive").No(TheCertificate.S97A));

        Assert.Equal(Unknown, Section79.OrderBar.Condition.Read(record, before).Answer);
        Assert.Equal(No, Section79.OrderBar.Condition.Read(record, on).Answer);
    }

    private static CaseRecord Case(
        string status, bool inCountry = true, bool aboutDeportation = true, string decision = "deport-conducive", bool certified = false) => A.Case(p => p
        .Is(TheDecision.Type, decision).Says(TheCertificate.S97A.Definition, new YesNoValue(certified))
        .All<Appeal>().Has<Appeal>(a => a
            .Is(TheAppeal.Status, status).Is(TheAppeal.Against, "human-rights-refusal").Is(TheAppeal.Forum, "first-tier-tribunal")
            .Is(TheAppeal.PermissionStep, "none-open").On(TheAppeal.LastDayInTime, 30.November(2026)).Yes(TheAppeal.LodgementWasChecked)
            .Says(TheAppeal.IsInCountry.Definition, new YesNoValue(inCountry))
            .Says(TheAppeal.RelatesToTheDecisionToDeport.Definition, new YesNoValue(aboutDeportation))));

    [Theory]
    [InlineData("granted", Yes)]
    [InlineData("application-undecided", Yes)]
    [InlineData("remitted", Yes)]
    [InlineData("none-open", No)]
    public void An_appeal_once_decided_still_bars_the_order_while_a_further_step_is_open(string step, Answer expected) =>
        Assert.Equal(expected, Section79.OrderBar.On(A.Case(p => p
            .Is(TheDecision.Type, "deport-conducive").No(TheCertificate.S97A).All<Appeal>().Has<Appeal>(a => a
                .Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.Against, "human-rights-refusal").Is(TheAppeal.PermissionStep, step)
                .Yes(TheAppeal.IsInCountry).Yes(TheAppeal.RelatesToTheDecisionToDeport))), Today));

    [Fact]
    public void An_appeal_under_another_Act_bars_no_order() =>
        Assert.Equal(No, Section79.OrderBar.On(A.Case(p => p
            .Is(TheDecision.Type, "deport-conducive").No(TheCertificate.S97A).All<Appeal>().Has<Appeal>(a => a
                .Is(TheAppeal.Status, "pending").Is(TheAppeal.Against, "deprivation").Is(TheAppeal.Forum, "siac")
                .Yes(TheAppeal.IsInCountry).Yes(TheAppeal.RelatesToTheDecisionToDeport))), Today));

    [Theory]
    [InlineData(22, No)]
    [InlineData(23, Yes)]
    public void The_time_to_appeal_bars_the_order_to_the_end_of_its_last_day(int lastDay, Answer expected) =>
        Assert.Equal(expected, Section79.OrderBar.On(A.Case(p => p
            .Is(TheDecision.Type, "deport-conducive").No(TheCertificate.S97A).All<Appeal>().Has<Appeal>(a => a
                .Is(TheAppeal.Status, "window-open").Is(TheAppeal.Against, "human-rights-refusal").On(TheAppeal.LastDayInTime, lastDay.November(2026))
                .Yes(TheAppeal.IsInCountry).Yes(TheAppeal.RelatesToTheDecisionToDeport))), Today));
}
