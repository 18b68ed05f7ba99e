namespace DueCourse.Law.Tests.BritishNationalityAct1981;

using DueCourse.Law.BritishNationalityAct1981;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section40ATests
{
    private static CaseRecord Appeal(string status) => A.Case(p => p
        .Is(TheDeprivation.Ground, "s40-2").On(TheDeprivation.OrderDate, 1.June(2025)).Is(TheDeprivation.AppealStatus, status));

    [Theory, BothSidesOf(27, 10, 2025)]
    public void What_an_appeal_did_to_an_order_before_27_October_2025_was_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Section40A.OrderKeepsItsEffect.Read(Appeal("pending"), before).Answer);
        Assert.Equal(Yes, Section40A.OrderKeepsItsEffect.Read(Appeal("pending"), on).Answer);
    }

    [Theory, BothSidesOf(1, 4, 2003)]
    public void There_was_no_such_section_before_1_April_2003(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section40A.OrderKeepsItsEffect.Read(Appeal("pending"), before).Answer);
        Assert.Equal(Unknown, Section40A.OrderKeepsItsEffect.Read(Appeal("pending"), on).Answer);
    }

    [Theory]
    [InlineData("window-open", Yes, No), InlineData("pending", Yes, No), InlineData("allowed-not-final", Yes, No), InlineData("dismissed-not-final", Yes, No)]
    [InlineData("dismissed-final", No, Yes), InlineData("withdrawn", No, Yes), InlineData("abandoned", No, Yes), InlineData("window-closed", No, Yes)]
    [InlineData("allowed-final", No, No)]
    public void An_appeal_is_open_until_nothing_more_can_change_the_outcome(string status, Answer open, Answer over)
    {
        Assert.Equal(open, Section40A.AppealIsOpen.On(Appeal(status), 23.November(2026)));
        Assert.Equal(over, Section40A.AppealIsOver.On(Appeal(status), 23.November(2026)));
    }
}
