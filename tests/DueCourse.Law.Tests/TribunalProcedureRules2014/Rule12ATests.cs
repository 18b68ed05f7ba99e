namespace DueCourse.Law.Tests.TribunalProcedureRules2014;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.TribunalProcedureRules2014;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Rule12ATests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord ACase(string decision = "deport-conducive", string status = "pending", bool told = false, string step = "none-open") => A.Case(p => p
        .Is(TheDecision.Type, decision).Says(TheDeparture.TribunalWasTold.Definition, new YesNoValue(told))
        .All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Status, status).Is(TheAppeal.PermissionStep, step)));

    [Theory]
    [InlineData("deport-conducive", "pending", "none-open", Yes)]
    [InlineData("remove-s10", "late-application", "none-open", Yes)]
    [InlineData("remove-s10", "finally-determined", "application-undecided", Yes)]
    [InlineData("remove-s10", "finally-determined", "none-open", No)]
    [InlineData("no-action", "pending", "none-open", No)]
    public void The_Tribunal_is_told_of_a_removal_while_proceedings_are_open(string decision, string status, string step, Answer must) =>
        Assert.Equal(must, Rule12A.TellTheTribunal.On(ACase(decision, status, step: step), Today));

    [Theory]
    [InlineData(false, Yes)]
    [InlineData(true, No)]
    public void Once_done_it_is_done(bool told, Answer toBeDone) =>
        Assert.Equal(toBeDone, Rule12A.ItIsStillToBeDone.On(ACase(told: told), Today));

    [Fact]
    public void Whether_it_was_done_is_asked() =>
        Assert.Equal(["departure.tribunalTold"], Rule12A.ItIsStillToBeDone.Read(A.Case(p => p
            .Is(TheDecision.Type, "remove-s10").All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Status, "pending"))), Today).MissingIds());

    [Theory, BothSidesOf(6, 4, 2022)]
    public void The_rule_begins_on_6_April_2022(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Rule12A.TellTheTribunal.Condition.Read(ACase(), before).Answer);
        Assert.Equal(Yes, Rule12A.TellTheTribunal.Condition.Read(ACase(), on).Answer);
    }
}
