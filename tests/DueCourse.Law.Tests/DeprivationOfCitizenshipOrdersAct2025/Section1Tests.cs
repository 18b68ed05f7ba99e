namespace DueCourse.Law.Tests.DeprivationOfCitizenshipOrdersAct2025;

using DueCourse.Law.DeprivationOfCitizenshipOrdersAct2025;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section1Tests
{
    private static CaseRecord Order(string status, LocalDate? made = null) => A.Case(p => p
        .Is(TheDeprivation.Ground, "s40-2").On(TheDeprivation.OrderDate, made ?? 1.June(2025)).Is(TheDeprivation.AppealStatus, status));

    [Theory]
    [InlineData("pending", Yes), InlineData("allowed-not-final", Yes), InlineData("dismissed-not-final", Yes)]
    [InlineData("allowed-final", No), InlineData("withdrawn", No), InlineData("abandoned", No)]
    public void The_order_keeps_its_effect_until_the_appeal_is_finally_over(string status, Answer expected) =>
        Assert.Equal(expected, Section1.OrderKeepsItsEffect.On(Order(status), 23.November(2026)));

    [Fact]
    public void Without_an_order_there_is_no_effect_to_keep() =>
        Assert.Equal(No, Section1.OrderKeepsItsEffect.On(Order("pending", made: 24.November(2026)), 23.November(2026)));

    [Fact]
    public void An_unknown_state_of_the_appeal_leaves_it_open() =>
        Assert.Equal(["deprivation.appealStatus"], Section1.OrderKeepsItsEffect.Read(
            A.Case(p => p.Is(TheDeprivation.Ground, "s40-2").On(TheDeprivation.OrderDate, 1.June(2025))), 23.November(2026)).MissingIds());

    [Theory, BothSidesOf(27, 10, 2025)]
    public void It_reaches_an_appeal_begun_earlier_from_27_October_2025(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section1.OrderKeepsItsEffect.Read(Order("pending"), before).Answer);
        Assert.Equal(Yes, Section1.OrderKeepsItsEffect.Read(Order("pending"), on).Answer);
    }
}
