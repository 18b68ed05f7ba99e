namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section80ATests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static readonly Condition<Person> Declared = ThePerson.AnyProtectionClaim(Section80A.IsDeclaredInadmissible);

    private static CaseRecord AClaim(string status, LocalDate made) => A.Case(p => p
        .All<ProtectionClaim>().Has<ProtectionClaim>(c => c.On(TheProtectionClaim.MadeOn, made).Is(TheProtectionClaim.Status, status)));

    [Theory]
    [InlineData("inadmissible", Yes)]
    [InlineData("refused", No)]
    public void A_claim_declared_inadmissible_is_not_refused_and_carries_no_appeal(string status, Answer declared)
    {
        Assert.Equal(declared, Declared.On(AClaim(status, 1.March(2026)), Today));
        Assert.Equal(declared, Section82.RightOfAppeal.Consequence("niaa2002.s82.inadmissible").On(AClaim(status, 1.March(2026)), Today));
    }

    [Fact]
    public void A_claim_made_before_28_June_2022_asks_for_a_ruling() =>
        Assert.Equal(["not-encoded.si2022-590.sch2-4-3"], Declared.Read(AClaim("inadmissible", 27.June(2022)), Today).MissingIds());

    [Theory, BothSidesOf(28, 6, 2022)]
    public void The_Part_begins_on_28_June_2022(LocalDateTime before, LocalDateTime on)
    {
        var undated = A.Case(p => p.All<ProtectionClaim>().Has<ProtectionClaim>(c => c.On(TheProtectionClaim.MadeOn, 27.June(2022)).Is(TheProtectionClaim.Status, "inadmissible")));

        Assert.Equal(No, Declared.Read(undated, before).Answer);
        Assert.Equal(Unknown, Declared.Read(undated, on).Answer);
    }
}
