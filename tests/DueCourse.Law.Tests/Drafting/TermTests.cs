namespace DueCourse.Law.Tests.Drafting;

using DueCourse.Law.Drafting;
using static DueCourse.Law.Drafting.Answer;

public sealed class TermTests
{
    [Theory]
    [InlineData(12, 0, Yes)]
    [InlineData(11, 30, No)]
    [InlineData(11, 31, Unknown)]
    [InlineData(11, 0, No)]
    [InlineData(0, 364, No)]
    [InlineData(0, 365, Unknown)]
    [InlineData(0, 400, Unknown)]
    [InlineData(24, 0, Yes)]
    [InlineData(10, 58, No)]
    [InlineData(10, 59, Unknown)]
    public void Months_and_days_are_compared_as_pronounced_and_never_converted(int months, int days, Answer reachesTwelveMonths) =>
        Assert.Equal(reachesTwelveMonths, new Term(months, days).Reaches(12.Months()));

    [Fact]
    public void A_year_is_twelve_months() => Assert.Equal(12.Months(), 1.Years());

    [Fact]
    public void A_life_sentence_reaches_any_length() => Assert.Equal(Yes, Term.Indeterminate.Reaches(40.Years()));

    [Fact]
    public void A_term_of_at_least_ten_months_may_or_may_not_reach_twelve() =>
        Assert.Equal(Unknown, TermRange.AtLeast(10.Months()).Reaches(12.Months()));

    [Fact]
    public void A_term_of_at_least_twelve_months_reaches_twelve_whatever_the_rest() =>
        Assert.Equal(Yes, TermRange.AtLeast(12.Months()).Reaches(12.Months()));

    [Theory]
    [InlineData(168, 0, "14 years")]
    [InlineData(11, 30, "11 months and 30 days")]
    [InlineData(30, 0, "2 years 6 months")]
    [InlineData(0, 1, "1 day")]
    public void A_term_is_printed_as_it_was_pronounced(int months, int days, string words) => Assert.Equal(words, new Term(months, days).Words());
}
