namespace DueCourse.Law.Tests.UpperTribunalRules2008;

using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Tests.Clock;
using DueCourse.Law.Tests.TimeLimits;
using DueCourse.Law.UpperTribunalRules2008;

public sealed class Rule44Tests() : LimitTests(
    $"""
        ut2008.r44.in-country | ut-decision-sent post here free
            ordinary: 2026-10-10 > 2026-10-27
            weekend: 2026-10-13 > 2026-10-29
            holiday in England and Wales: 2026-08-27 ew > 2026-09-15
            holiday in Scotland: 2026-11-26 sc > 2026-12-15
            holiday in Northern Ireland: 2026-07-09 ni > 2026-07-28
            year end: 2026-12-27 > 2027-01-19 2027-01-20
            leap day: 2028-02-25 > 2028-03-14
            start known as a range: 2026-10-10..2026-10-19 > 2026-10-27 2026-11-04
        ut2008.r44.in-country | ut-decision-sent post here detained
            ordinary: 2026-10-10 > 2026-10-20
            weekend: 2026-10-13 > 2026-10-22
            holiday in England and Wales: 2026-08-27 ew > 2026-09-08
            holiday in Scotland: 2026-11-26 sc > 2026-12-08
            holiday in Northern Ireland: 2026-07-09 ni > 2026-07-21
            year end: 2026-12-27 > 2027-01-12 2027-01-13
            leap day: 2028-02-25 > 2028-03-07
            start known as a range: 2026-10-10..2026-10-19 > 2026-10-20 2026-10-28
        ut2008.r44.in-country | ut-decision-sent electronically here free
            {TheDaysOf.TenWorkingDays}
        ut2008.r44.in-country | ut-decision-sent by-hand here detained
            ordinary: 2026-10-10 > 2026-10-16
            weekend: 2026-10-13 > 2026-10-20
            holiday in England and Wales: 2026-08-27 ew > 2026-09-04
            holiday in Scotland: 2026-11-26 sc > 2026-12-04
            holiday in Northern Ireland: 2026-07-09 ni > 2026-07-17
            year end: 2026-12-27 > 2027-01-08 2027-01-11
            leap day: 2028-02-25 > 2028-03-03
            start known as a range: 2026-10-10..2026-10-19 > 2026-10-16 2026-10-26

        ut2008.r44.abroad | ut-decision-sent post abroad
            ordinary: 2026-09-06 > 2026-10-14
            weekend: 2026-09-09 > 2026-10-19
            holiday in England and Wales: 2026-07-24 ew > 2026-09-01
            holiday in Scotland: 2026-10-23 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-05 ni > 2026-07-14
            year end: 2026-11-23 > 2027-01-04 2027-01-05
            leap day: 2028-01-22 > 2028-02-29
            start known as a range: 2026-09-06..2026-09-15 > 2026-10-14 2026-10-23
        ut2008.r44.abroad | ut-set-aside-refused electronically abroad
            {TheDaysOf.TenWorkingDays}

        ut2008.r44-4C | totally-without-merit upper-tribunal
            ordinary: 2026-10-07 > 2026-10-14
            weekend: 2026-10-10 > 2026-10-19
            holiday in England and Wales: 2026-08-24 ew > 2026-09-01
            holiday in Scotland: 2026-11-23 sc > 2026-12-01
            holiday in Northern Ireland: 2026-07-06 ni > 2026-07-14
            year end: 2026-12-24 > 2026-12-31 2027-01-05
            leap day: 2028-02-22 > 2028-02-29
            start known as a range: 2026-10-07..2026-10-16 > 2026-10-14 2026-10-23
    """)
{
    [Fact]
    public void With_sending_and_detention_unknown_the_shortest_length_is_safe_and_the_longest_holds_what_waits()
    {
        // From Monday 5 October 2026: 5, 7, 10 and 12 working days end on 12, 14, 19 and 21 October.
        var falls = Rule44.PermissionInCountry.From(5.October(2026)).Falls();

        Assert.Equal("2026-10-12 2026-10-21", falls.Dates());
        falls.Shows("Which length governs is not on file");
        Assert.Equal(["appeals.1.stages.1.personDetained", "appeals.1.stages.1.sentBy"], falls.Missing.Select(m => m.Id).Order());
    }

    [Theory]
    [InlineData("post", "2026-10-21")]
    [InlineData("by-hand", "2026-10-19")]
    [InlineData("electronically", "2026-10-19")]
    public void The_Home_Office_which_is_never_detained_has_twelve_working_days_or_ten(string sentBy, string last)
    {
        var s = Case(x => x.Is(TheStage.SentBy, sentBy));
        var stage = s.Facts.List(s.Facts.List(s.Facts.Person, Appeal.Kind).Items[0], AppealStage.Kind).Items[0];

        Assert.Equal(last, Rule44.HomeOfficeInCountry.Reckon(Start.On(5.October(2026)), null, s with { Bound = stage }).Falls().SafeBy.Iso());
    }

    [Fact]
    public void Sent_by_post_with_detention_unknown_seven_or_twelve_days() =>
        Assert.Equal("2026-10-14 2026-10-21", Rule44.PermissionInCountry.From(5.October(2026), says: s => s.Is(TheStage.SentBy, "post")).Dates());

    [Fact]
    public void In_detention_with_the_sending_unknown_five_or_seven_days() =>
        Assert.Equal("2026-10-12 2026-10-14", Rule44.PermissionInCountry.From(5.October(2026), says: s => s.Yes(TheStage.PersonWasDetained)).Dates());

    [Fact]
    public void A_person_of_whom_it_is_not_known_where_they_were_is_under_neither_limit_for_certain()
    {
        var s = Case(x => x.Is(TheStage.SentBy, "post"));

        foreach (var limit in new[] { Rule44.PermissionInCountry, Rule44.PermissionFromAbroad })
            Assert.Equal(["appeals.1.stages.1.personInTheUnitedKingdom"], Assert.IsType<CannotYetBeFixed>(Assert.Single(limit.In(s)).Result).Missing.Select(m => m.Id));
    }

    [Fact]
    public void Before_the_text_that_was_read_no_date_is_given() =>
        Assert.Equal(["ut2008.r44.abroad.text-not-read"],
            Assert.IsType<CannotYetBeFixed>(Rule44.PermissionFromAbroad.From(1.March(2012))).Missing.Select(m => m.Id));

    [Fact]
    public void Before_the_rules_it_does_not_apply() =>
        Assert.IsType<DoesNotApply>(Rule44.PermissionFromAbroad.From(1.March(2008)));

    [Fact]
    public void What_depends_on_the_moment_of_applying_is_said() =>
        Assert.Single(Rule44.PermissionInCountry.In(Case(x => x.Yes(TheStage.PersonWasInTheUnitedKingdom).Yes(TheStage.PersonWasDetained).Is(TheStage.SentBy, "by-hand"))))
            .Result.Falls().Shows("What counts is where the person is, and whether detained, when applying");

    private static Situation Case(Action<Subject> says)
    {
        var record = A.Case(p => p.All<Appeal>().Has<Appeal>(a => a.All<AppealStage>().Has<AppealStage>(x =>
        {
            x.Is(TheStage.Type, "ut-decision-sent").On(TheStage.On, 5.October(2026));
            says(x);
        })));
        return Situation.Of(record.Read(Record.Reading.Established), 6.October(2026).At(9, 0));
    }
}
