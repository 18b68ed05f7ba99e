namespace DueCourse.Law.Tests.Clock.Examples;

using DueCourse.Law.CivilProcedureRules1998;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.SpecialImmigrationAppealsCommissionRules2003;

/// <summary>Worked examples: the civil courts and the Commission.</summary>
public sealed class E38ToE42Tests
{
    [Fact]
    public void E38_renewal_in_the_High_Court_in_seven_days() =>
        Assert.Equal("2026-12-09 2026-12-09", Rule54Point12.OralRenewal.From(2.December(2026)).Dates());

    [Fact]
    public void E39_seven_days_ending_on_Christmas_Day_with_the_office_perhaps_shut_the_day_before()
    {
        var falls = Rule52Point8.AfterAHearing.From(18.December(2026)).Falls();

        Assert.Equal("2026-12-23 2026-12-29", falls.Dates());
        Assert.Equal(30.December(2026), falls.EarliestNextStep);
        falls.Shows("7 days after it is Friday 25 December 2026.");
        falls.Shows("the safe day is Wednesday 23 December 2026; what waits for the limit waits for the next day on which it is certainly open, Tuesday 29 December 2026.");
        Assert.Equal("the close of the court's office", falls.At);
    }

    [Fact]
    public void E40_the_Court_of_Appeal_over_Christmas()
    {
        var falls = PracticeDirection52D.AppellantsNotice.From(27.November(2026)).Falls();

        Assert.Equal("2026-12-23 2026-12-29", falls.Dates());
        falls.Shows("28 days after it is Friday 25 December 2026.");
    }

    [Fact]
    public void E41_five_business_days_in_detention_before_the_Commission()
    {
        var falls = Rule8.InCountry.From(18.December(2026), says: s => s.Yes(TheStage.PersonWasDetained)).Falls();

        Assert.Equal("2027-01-04 2027-01-05", falls.Dates());
        falls.Shows("The business days after it are 21, 22, 23, 24 December 2026 and 4 January 2027: the 5th is Monday 4 January 2027.");
    }

    [Fact]
    public void E42_ten_business_days_at_liberty_before_the_Commission()
    {
        var falls = Rule8.InCountry.From(18.December(2026), says: s => s.No(TheStage.PersonWasDetained)).Falls();

        Assert.Equal("2027-01-11 2027-01-12", falls.Dates());
        falls.Shows("21, 22, 23, 24 December 2026, 4, 5, 6, 7, 8 and 11 January 2027: the 10th is Monday 11 January 2027.");
    }
}
