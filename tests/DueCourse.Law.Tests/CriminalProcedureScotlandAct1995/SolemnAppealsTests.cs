namespace DueCourse.Law.Tests.CriminalProcedureScotlandAct1995;

using DueCourse.Law.CriminalProcedureScotlandAct1995;
using DueCourse.Law.Drafting;
using DueCourse.Law.Tests.Clock;

public sealed class SolemnAppealsTests
{
    [Fact]
    public void The_note_hangs_on_the_intimation()
    {
        var intimation = SolemnAppeals.Intimation.From(2.November(2026)).Falls();

        Assert.Equal(16.November(2026), intimation.SafeBy);
        Assert.Equal(11.January(2027), Assert.Single(intimation.Chain).Result.Falls().SafeBy);
    }

    [Fact]
    public void Shorter_times_that_were_not_read_are_said_beside_it() =>
        Assert.Contains(SolemnAppeals.Intimation.Falls(3.November(2026), p => p.Step("solemn-conviction", 2.November(2026))).Working,
            w => w.Contains("Scottish lawyer", StringComparison.Ordinal));
}
