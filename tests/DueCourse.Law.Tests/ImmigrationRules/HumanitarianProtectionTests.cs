namespace DueCourse.Law.Tests.ImmigrationRules;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationRules;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class HumanitarianProtectionTests
{
    private static readonly LocalDate Today = 23.November(2026);

    [Theory]
    [InlineData(true, Unknown)]
    [InlineData(false, No)]
    public void A_finding_of_exclusion_still_meets_an_unread_rule(bool met, Answer expected) =>
        Assert.Equal(expected, HumanitarianProtection.Exclusion.On(A.Case(p => p.Yes(TheProtectionStatus.HasHumanitarianProtection).Judged(Judgements.J35, met)), Today));

    [Fact]
    public void Without_protection_or_claim_it_does_not_arise() =>
        Assert.Equal(No, HumanitarianProtection.Exclusion.On(A.Case(p => p.No(TheProtectionStatus.HasHumanitarianProtection).All<ProtectionClaim>()), Today));

    [Fact]
    public void It_arises_on_a_claim() =>
        Assert.Contains("J35", HumanitarianProtection.IsExcluded.Read(A.Case(p => p
            .No(TheProtectionStatus.HasHumanitarianProtection)
            .Has<ProtectionClaim>(c => c.On(TheProtectionClaim.MadeOn, 1.June(2026)))), Today).MissingIds());
}
