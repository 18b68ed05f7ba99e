namespace DueCourse.Law.Tests.Drafting;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class DateRangeTests
{
    private static Answer Eighteen(LocalDate born, LocalDate convicted)
    {
        var record = A.Case(p => p.On(ThePerson.DateOfBirth, born).Has<Conviction>(c => c.On(TheConviction.DateOfConviction, convicted)));
        var under = ThePerson.AnyConviction(TheConviction.PersonWasUnder(18, TheConviction.DateOfConviction));
        return under.On(record, convicted.PlusDays(1)).Not();
    }

    [Fact]
    public void The_eighteenth_birthday_is_eighteen_and_the_day_before_is_not()
    {
        // The list is not said to be complete, so "under 18 on any conviction" is never No: only the birthday's eve is decided.
        Assert.Equal(No, Eighteen(10.March(2008), 9.March(2026)));
        Assert.Equal(Unknown, Eighteen(10.March(2008), 10.March(2026)));
    }

    [Fact]
    public void Somebody_born_on_29_February_turns_eighteen_between_28_February_and_1_March()
    {
        var turned = DateRange.On(29.February(2008)).Plus(Period.FromYears(18));

        Assert.Equal(new DateRange(28.February(2026), 1.March(2026)), turned);
    }

    [Fact]
    public void A_month_is_all_of_its_days()
    {
        Assert.Equal(new DateRange(1.February(2028), 29.February(2028)), DateRange.InMonth(2028, 2));
        Assert.Equal("some day in February 2028", DateRange.InMonth(2028, 2).Words());
    }

    [Theory]
    [InlineData(2020, 12, 30, Yes)]
    [InlineData(2020, 12, 31, Unknown)]
    [InlineData(2021, 1, 1, No)]
    public void Conduct_known_only_to_the_day_is_on_neither_side_of_an_hour_of_that_day(int year, int month, int day, Answer before)
    {
        var record = A.Case(p => p.On(ThePerson.BecameBritishOn, new LocalDate(year, month, day)));

        Assert.Equal(before, ThePerson.BecameBritishOn.IsBefore(Dates.IpCompletion).On(record, 1.January(2026)));
    }

    [Fact]
    public void A_day_known_only_as_a_month_leaves_a_comparison_inside_that_month_open_and_says_so()
    {
        var record = A.Case(p => p.Within(ThePerson.BecameBritishOn, DateRange.InMonth(2026, 3)));
        var finding = ThePerson.BecameBritishOn.IsBefore(22.March(2026)).Read(record, 1.June(2026));

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["becameBritishOn"], finding.MissingIds());
        Assert.Contains("some day in March 2026", finding.Sentence, StringComparison.Ordinal);
        Assert.Equal(Yes, ThePerson.BecameBritishOn.IsBefore(1.April(2026)).On(record, 1.June(2026)));
    }
}
