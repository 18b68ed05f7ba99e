namespace DueCourse.Law.Tests.ImmigrationAndAsylumAct1999;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAndAsylumAct1999;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section15Tests
{
    private static readonly LocalDate LastDay = 31.March(2003);

    private static CaseRecord WithAClaim(string status) => A.Case(p => p
        .All<ProtectionClaim>().Has<ProtectionClaim>(c => c.On(TheProtectionClaim.MadeOn, 1.March(2000)).Is(TheProtectionClaim.Status, status)));

    private static CaseRecord WithAnAppeal(string status) => A.Case(p => p
        .All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Status, status)));

    [Theory, BothSidesOf(1, 4, 2003)]
    public void Until_31_March_2003_it_is_not_known_whether_an_open_claim_or_appeal_barred_removal(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Section15.AClaimMayBarRemoval.Read(WithAClaim("undetermined"), before).Answer);
        Assert.Equal(Unknown, Section15.AnAppealMayBarRemoval.Read(WithAnAppeal("pending"), before).Answer);
        Assert.Equal(No, Section15.AClaimMayBarRemoval.Read(WithAClaim("undetermined"), on).Answer);
        Assert.Equal(No, Section15.AnAppealMayBarRemoval.Read(WithAnAppeal("pending"), on).Answer);
    }

    [Fact]
    public void Without_a_claim_nothing_was_barred_by_one() =>
        Assert.Equal(No, Section77.RemovalIsBarred.On(A.Case(p => p.All<ProtectionClaim>()), LastDay));

    [Fact]
    public void A_decision_that_was_made_and_not_notified_leaves_the_claim_open() =>
        Assert.Equal(Unknown, Section15.AClaimMayBarRemoval.On(WithAClaim("refused"), LastDay));

    [Theory]
    [InlineData("pending", Unknown)]
    [InlineData("late-application", Unknown)]
    [InlineData("window-open", Unknown)]
    [InlineData("finally-determined", No)]
    public void An_appeal_that_is_open_may_have_barred_removal_and_one_that_is_over_did_not(string status, Answer barred) =>
        Assert.Equal(barred, Section78.RemovalIsBarred.On(WithAnAppeal(status), LastDay));
}
