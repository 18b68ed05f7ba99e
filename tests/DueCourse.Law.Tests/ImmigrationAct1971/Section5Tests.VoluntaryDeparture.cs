namespace DueCourse.Law.Tests.ImmigrationAct1971;

using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

/// <summary>Subsection (6): help to leave without an order.</summary>
public sealed partial class Section5Tests
{
    private static CaseRecord Leaving(string choice = "agreed", bool british = false, bool ordered = false) => A.Case(p =>
    {
        _ = british ? p.Yes(ThePerson.IsABritishCitizen) : p.No(ThePerson.IsABritishCitizen);
        p.Is(TheOtherRoutes.VoluntaryReturn, choice).All<DeportationOrder>();
        if (ordered) p.Has<DeportationOrder>(o => o.On(TheDeportationOrder.MadeOn, 1.January(2008)).Is(TheDeportationOrder.Basis, "s3-5-a").Yes(TheDeportationOrder.IsSigned).Yes(TheDeportationOrder.IsInForce));
    });

    [Theory, InlineData("declined"), InlineData("considering"), InlineData("not-asked")]
    public void Only_a_choice_to_leave_can_be_paid_for(string choice) =>
        Assert.Equal(No, Section5.VoluntaryDeparture.On(Leaving(choice), 23.November(2026)));

    [Fact]
    public void A_British_citizen_is_not_liable_and_an_order_is_too_late()
    {
        Assert.Equal(No, Section5.VoluntaryDeparture.On(Leaving(british: true), 23.November(2026)));
        Assert.Equal(No, Section5.VoluntaryDeparture.On(Leaving(ordered: true), 23.November(2026)));
    }

    [Theory, BothSidesOf(1, 5, 2008)]
    public void The_subsection_before_1_May_2008_was_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Section5.VoluntaryDeparture.Condition.Read(Leaving("declined"), before).Answer);
        Assert.Equal(No, Section5.VoluntaryDeparture.Condition.Read(Leaving("declined"), on).Answer);
    }
}
