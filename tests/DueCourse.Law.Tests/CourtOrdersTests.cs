namespace DueCourse.Law.Tests;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class CourtOrdersTests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord AnOrder(string type = "injunction", bool forbids = true, bool active = true, string? defect = null) => A.Case(p => p
        .All<CourtOrder>().Has<CourtOrder>(o =>
        {
            o.Is(TheCourtOrder.Type, type).On(TheCourtOrder.MadeOn, 22.November(2026))
                .Says(TheCourtOrder.ForbidsRemoval.Definition, new YesNoValue(forbids))
                .Says(TheCourtOrder.IsActive.Definition, new YesNoValue(active));
            if (defect is not null) o.Says(TheCourtOrder.SaidToBeDefective.Definition, new TextValue(defect));
        }));

    [Theory]
    [InlineData("injunction")]
    [InlineData("stay")]
    [InlineData("undertaking")]
    public void An_active_order_stay_or_undertaking_that_forbids_removal_stops_it(string type) =>
        Assert.Equal(Yes, CourtOrders.EffectOnRemoval.On(AnOrder(type), Today));

    [Fact]
    public void An_order_believed_to_be_defective_binds_until_it_is_set_aside() =>
        Assert.Equal(Yes, CourtOrders.EffectOnRemoval.On(AnOrder(defect: "made without power"), Today));

    [Fact]
    public void It_stops_removal_from_the_day_it_is_made_or_communicated()
    {
        Assert.Equal(No, CourtOrders.EffectOnRemoval.On(AnOrder(), 21.November(2026)));
        Assert.Equal(Yes, CourtOrders.EffectOnRemoval.On(AnOrder(), 22.November(2026)));
    }

    [Fact]
    public void An_order_the_court_has_ended_no_longer_does() => Assert.Equal(No, CourtOrders.EffectOnRemoval.On(AnOrder(active: false), Today));

    [Fact]
    public void An_order_about_something_else_does_not() => Assert.Equal(No, CourtOrders.EffectOnRemoval.On(AnOrder(forbids: false), Today));

    [Fact]
    public void A_lodged_claim_alone_is_no_order() =>
        Assert.Equal(No, CourtOrders.EffectOnRemoval.On(A.Case(p => p.All<CourtOrder>()
            .Has<JudicialReview>(j => j.On(TheJudicialReview.LodgedOn, 20.November(2026)).Yes(TheJudicialReview.ChallengesRemoval).Is(TheJudicialReview.Status, "lodged"))), Today));

    [Fact]
    public void A_file_silent_on_orders_leaves_it_open() =>
        Assert.Equal(["injunctions.complete"], CourtOrders.EffectOnRemoval.Condition.Read(A.Case(_ => { }), Today).MissingIds());
}
