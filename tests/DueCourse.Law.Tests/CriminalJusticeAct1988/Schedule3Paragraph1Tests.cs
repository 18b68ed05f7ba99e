namespace DueCourse.Law.Tests.CriminalJusticeAct1988;

using DueCourse.Law.CriminalJusticeAct1988;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Tests.Clock;

public sealed class Schedule3Paragraph1Tests
{
    [Fact]
    public void Nothing_moves_the_last_day_on()
    {
        var falls = Schedule3Paragraph1.Application.From(27.November(2026)).Falls();

        Assert.Equal((23.December(2026), 25.December(2026)), (falls.SafeBy, falls.GateAfter));
        Assert.Equal("the close of the court's office", falls.At);
    }

    [Fact]
    public void Scotland_has_no_such_reference() =>
        Assert.DoesNotContain(Schedule3Paragraph1.Application.On(8.December(2026), p => p.All<Conviction>().Has<Conviction>(c => c
            .Is(TheConviction.Jurisdiction, "scotland").Is(TheConviction.CourtLevel, "crown-court").On(TheConviction.SentencedOn, 7.December(2026)))), d => d.Result is FallsOn);
}
