namespace DueCourse.Law.Tests.ImmigrationAndAsylumAct1999;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAndAsylumAct1999;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section10CTests
{
    private static CaseRecord RefusedAtThePort(LocalDate stated, LocalDate? refused = null, bool wasRefused = true, LocalDate? planned = null) => A.Case(p => p
        .Is(TheRemovalNotice.Exception, "s10C")
        .Says(TheLeave.WasRefusedLeaveToEnter.Definition, new YesNoValue(wasRefused))
        .On(TheLeave.RefusedLeaveToEnterOn, refused ?? 5.December(2026))
        .On(TheRemovalNotice.DepartureDetailsGivenOn, refused ?? 5.December(2026))
        .On(TheRemovalNotice.StatedDepartureDate, stated).On(TheDeparture.PlannedOn, planned ?? stated)
        .Yes(TheRemovalNotice.DestinationIsAsNoticed).Yes(TheRemovalNotice.StopsAreAsNoticed));

    private static Answer Allowed(CaseRecord record) => Section10C.PortRefusal.On(record, 7.December(2026));

    [Theory]
    [InlineData(12, Yes)]
    [InlineData(13, No)]
    public void After_a_refusal_on_5_December_the_date_stated_is_12_December_at_the_latest(int stated, Answer allowed) =>
        Assert.Equal(allowed, Allowed(RefusedAtThePort(stated.December(2026))));

    [Fact]
    public void Not_without_a_refusal_of_leave_to_enter() => Assert.Equal(No, Allowed(RefusedAtThePort(12.December(2026), wasRefused: false)));

    [Fact]
    public void Not_on_another_day_than_the_one_stated() => Assert.Equal(No, Allowed(RefusedAtThePort(12.December(2026), planned: 13.December(2026))));

    [Fact]
    public void An_unknown_day_of_refusal_leaves_it_open() =>
        Assert.Equal(["refusedLeaveToEnterOn"], Section10C.PortRefusal.Condition.Read(A.Case(p => p
            .Is(TheRemovalNotice.Exception, "s10C").Yes(TheLeave.WasRefusedLeaveToEnter).On(TheRemovalNotice.DepartureDetailsGivenOn, 5.December(2026))
            .On(TheRemovalNotice.StatedDepartureDate, 12.December(2026)).On(TheDeparture.PlannedOn, 12.December(2026))
            .Yes(TheRemovalNotice.DestinationIsAsNoticed).Yes(TheRemovalNotice.StopsAreAsNoticed)), 7.December(2026)).MissingIds());

    [Theory, BothSidesOf(20, 11, 2023)]
    public void The_section_begins_on_20_November_2023(LocalDateTime before, LocalDateTime on)
    {
        var record = RefusedAtThePort(24.November(2023), refused: 18.November(2023));

        Assert.Equal(No, Section10C.AllowsRemoval.Read(record, before).Answer);
        Assert.Equal(Yes, Section10C.AllowsRemoval.Read(record, on).Answer);
    }
}
