namespace DueCourse.Law.Tests.Clock.Examples;

using DueCourse.Law.Drafting;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.TribunalProcedureRules2014;

/// <summary>Worked examples: twenty-four weeks that are not in force, and a grant of leave during an appeal.</summary>
public sealed class E55AndE56Tests
{
    [Fact]
    public void E55_twenty_four_weeks_if_they_were_in_force()
    {
        var result = Assert.IsType<DoesNotApply>(Section86B.PersonsLiableToDeportation.From(23.November(2026)));

        Assert.StartsWith("It is enacted, but no regulations that start it were found", result.Working[0], StringComparison.Ordinal);
        Assert.Contains("The appeal was brought on 23 November 2026; the day after is the first.", result.Working);
        Assert.Contains("24 weeks are 168 days, and day 168 is Monday 10 May 2027.", result.Working);
    }

    [Fact]
    public void E56_twenty_eight_days_to_pursue_the_protection_grounds() =>
        Assert.Equal("2026-12-21 2026-12-21", Rule16.PursuitAfterAGrantOfLeave.From(23.November(2026)).Dates());
}
