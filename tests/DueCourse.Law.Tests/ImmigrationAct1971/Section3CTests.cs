namespace DueCourse.Law.Tests.ImmigrationAct1971;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section3CTests
{
    private static CaseRecord Continued(LocalDate from, LocalDate to) => A.Case(p => p
        .Says(TheLeave.ContinuesByStatute.Definition, new YesNoValue(true), from, to)
        .Says(TheLeave.ContinuesByStatute.Definition, new YesNoValue(false), from: to)
        .Says(TheLeave.ContinuesByStatute.Definition, new YesNoValue(false), to: from));

    [Theory]
    [InlineData(2017, 7, 14, Yes)]
    [InlineData(2017, 10, 30, Yes)]
    [InlineData(2017, 10, 31, No)]
    [InlineData(2018, 1, 22, No)]
    public void An_application_that_became_invalid_carries_leave_only_to_that_day_and_not_to_its_rejection(int year, int month, int day, Answer continues) =>
        Assert.Equal(continues, Section3C.LeaveContinues.On(Continued(14.July(2017), 31.October(2017)), new LocalDate(year, month, day)));

    [Fact]
    public void A_file_silent_on_it_leaves_it_open() =>
        Assert.Equal(["s3cLeave"], Section3C.LeaveContinues.Read(A.Case(_ => { }), 23.November(2026)).MissingIds());

    [Theory, BothSidesOf(2, 10, 2000)]
    public void The_section_begins_on_2_October_2000(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => p.Yes(TheLeave.ContinuesByStatute));

        Assert.Equal(No, Section3C.LeaveContinues.Read(record, before).Answer);
        Assert.Equal(Yes, Section3C.LeaveContinues.Read(record, on).Answer);
    }
}
