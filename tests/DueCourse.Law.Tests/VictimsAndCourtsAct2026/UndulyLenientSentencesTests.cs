namespace DueCourse.Law.Tests.VictimsAndCourtsAct2026;

using DueCourse.Law.Drafting;
using DueCourse.Law.Tests.Clock;
using DueCourse.Law.VictimsAndCourtsAct2026;

public sealed class UndulyLenientSentencesTests
{
    [Fact]
    public void It_is_a_warning_of_low_confidence_from_Royal_Assent_only()
    {
        Assert.Equal(Confidence.Low, UndulyLenientSentences.Warning.Citation.Source.Confidence);
        Assert.IsType<DoesNotApply>(UndulyLenientSentences.Warning.From(28.April(2026)));
        Assert.Equal("2026-05-27 2026-10-29", UndulyLenientSentences.Warning.From(29.April(2026)).Dates());
    }

    [Fact]
    public void Six_months_from_31_August_end_with_February() =>
        Assert.Equal(28.February(2027), UndulyLenientSentences.Warning.From(31.August(2026)).Falls().GateAfter);
}
