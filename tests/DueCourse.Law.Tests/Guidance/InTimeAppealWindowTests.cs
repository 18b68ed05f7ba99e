namespace DueCourse.Law.Tests.Guidance;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Guidance;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class InTimeAppealWindowTests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static Condition<Person> Shut => Gate.OfPolicy("test", "test", InTimeAppealWindow.NoRemovalWhileAnAppealCouldBeBrought, Role.Caseworker).ShutWhen;

    private static CaseRecord AWindow(int lastDay, bool asked = false, bool waived = false) => A.Case(p => p
        .All<Appeal>().Has<Appeal>(a => a
            .Is(TheAppeal.Against, "human-rights-refusal").Is(TheAppeal.Status, "window-open").Yes(TheAppeal.IsInCountry)
            .On(TheAppeal.LastDayInTime, lastDay.November(2026))
            .Says(TheAppeal.LodgementWasChecked.Definition, new YesNoValue(asked))
            .Says(TheAppeal.WasWaivedInWriting.Definition, new YesNoValue(waived))));

    [Fact]
    public void Policy_protects_the_days_that_section_78_does_not()
    {
        Assert.Equal(Yes, Shut.On(AWindow(lastDay: 24), Today));
        Assert.Equal(No, Section78.RemovalIsBarred.On(AWindow(lastDay: 24), Today));
    }

    [Theory]
    [InlineData(23, true, Yes)]
    [InlineData(22, false, Yes)]
    [InlineData(22, true, No)]
    public void It_ends_when_the_last_day_is_over_and_the_tribunal_has_been_asked(int lastDay, bool asked, Answer shut) =>
        Assert.Equal(shut, Shut.On(AWindow(lastDay, asked), Today));

    [Fact]
    public void A_waiver_in_writing_ends_it() => Assert.Equal(No, Shut.On(AWindow(lastDay: 24, waived: true), Today));
}
