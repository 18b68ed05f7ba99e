namespace DueCourse.Law.Tests.Gates;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Gates;
using DueCourse.Law.Record;
using DueCourse.Law.Routes;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

/// <summary>One fictional case on three days: on trial, sentenced, and deprived of citizenship with an appeal open.</summary>
public sealed class FlagshipGatesTests
{
    private static readonly CaseRecord File = A.Case(p => p
        .Yes(ThePerson.IdentityIsEstablished).Yes(ThePerson.IsInTheUnitedKingdom).No(ThePerson.IsAnIrishCitizen)
        .Says(ThePerson.IsABritishCitizen.Definition, new YesNoValue(true), from: 14.September(1999), to: 3.August(2026))
        .Says(ThePerson.IsABritishCitizen.Definition, new YesNoValue(false), from: 3.August(2026))
        .Is(TheDecision.Type, "none").Is(TheExtradition.Status, "none").Is(TheOtherRoutes.Caution, "none")
        .All<Conviction>().All<Appeal>()
        .Says(TheCustody.IsServingASentence.Definition, new YesNoValue(false), to: 19.June(2026))
        .Says(TheCustody.IsServingASentence.Definition, new YesNoValue(true), from: 19.June(2026))
        .No(ThePrisonerTransfer.IsDetainedUnderACriminalCourtsOrder)
        .Says(TheDeprivation.AppealStatus.Definition, new WordValue("pending"), from: 27.July(2026))
        .Says(TheDeprivation.Ground.Definition, new WordValue("none"), to: 15.July(2026))
        .Says(TheDeprivation.Ground.Definition, new WordValue("s40-2"), from: 15.July(2026))
        .Has<Proceedings>(c => c
            .On(TheProceedings.ArrestedOn, 5.November(2024)).On(TheProceedings.ChargedOn, 20.February(2025))
            .Says(TheProceedings.BindThePersonToStay.Definition, new YesNoValue(true), from: 20.February(2025), to: 19.June(2026))
            .Says(TheProceedings.ArePending.Definition, new YesNoValue(true), from: 5.November(2024), to: 17.July(2026)))
        .Has<Child>(c => c.On(TheChild.DateOfBirth, 11.February(2010)).Yes(TheChild.IsInTheUnitedKingdom))
        .Has<Child>(c => c.On(TheChild.DateOfBirth, 30.August(2013)).Yes(TheChild.IsInTheUnitedKingdom)));

    [Theory]
    [InlineData("G1")]
    [InlineData("G4")]
    [InlineData("G8")]
    [InlineData("G14")]
    [InlineData("G20")]
    public void On_trial_and_British_these_are_shut(string id) => Assert.Equal(Yes, Gate(id, on: 4.May(2026)));

    [Fact]
    public void On_trial_the_childrens_gate_is_unknown() => Assert.Equal(Unknown, Gate("G10", on: 4.May(2026)));

    [Fact]
    public void The_sentence_shuts_G21_which_was_open_on_the_day_before()
    {
        Assert.Equal(No, Gate("G21", on: 18.June(2026)));
        Assert.Equal(Yes, Gate("G21", on: 20.June(2026)));
    }

    [Fact]
    public void An_order_with_an_appeal_pending_shuts_G19() => Assert.Equal(Yes, Gate("G19", on: 3.August(2026)));

    [Theory]
    [InlineData("R1", RouteStatus.Blocked)]
    [InlineData("R2", RouteStatus.Blocked)]
    [InlineData("R6", RouteStatus.Blocked)]
    [InlineData("R7", RouteStatus.Unknown)]
    [InlineData("R8", RouteStatus.NotApplicable)]
    [InlineData("R9", RouteStatus.NotApplicable)]
    [InlineData("R10", RouteStatus.NotApplicable)]
    [InlineData("R11", RouteStatus.NotApplicable)]
    [InlineData("R12", RouteStatus.NotApplicable)]
    [InlineData("R14", RouteStatus.NotApplicable)]
    [InlineData("R15", RouteStatus.Open)]
    public void On_trial_the_routes_stand_so(string id, RouteStatus status) => Assert.Equal(status, Stands(id, 4.May(2026)).Status);

    [Theory]
    [InlineData("R1")]
    [InlineData("R2")]
    [InlineData("R6")]
    public void Citizenship_is_named_as_what_blocks(string id) =>
        Assert.Contains(Stands(id, 4.May(2026)).BlockedBy, says => says.Contains("British citizen", StringComparison.Ordinal));

    [Fact]
    public void Removal_may_not_happen_on_trial_nor_after_the_order()
    {
        Assert.Equal(No, RemovalOnTheDay.MayHappen.On(File, 4.May(2026)));
        Assert.Equal(No, RemovalOnTheDay.MayHappen.On(File, 3.August(2026)));
        Assert.Equal(Yes, RemovalOnTheDay.IsBlockedWhateverTheRoute.On(File, 3.August(2026)));
    }

    private static Answer Gate(string id, LocalDate on) => TheGates.All.Single(g => g.Id == id).ShutWhen.On(File, on);

    private static RouteStanding Stands(string id, LocalDate on) =>
        TheRoutes.All.Single(r => r.Id == id).Stands(Situation.Of(File.Read(Reading.Established), on.At(LocalTime.Midnight)));
}
