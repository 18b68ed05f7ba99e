namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section94Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord Certified(LocalDate on, LocalDate claimed) => A.Case(p => p
        .Yes(TheCertificate.S94Point1).On(TheCertificate.S94Point1On, on).Yes(TheCertificate.S94Point7).Is(TheDestination.Basis, "would-be-admitted")
        .All<ProtectionClaim>().All<HumanRightsClaim>().Has<HumanRightsClaim>(c => c.On(TheHumanRightsClaim.MadeOn, claimed)));

    [Fact]
    public void A_clearly_unfounded_claim_has_no_appeal_at_all() =>
        Assert.Equal(Yes, Section94.ClearlyUnfounded.On(Certified(2.March(2026), claimed: 2.February(2026)), Today));

    [Fact]
    public void Without_a_certificate_nothing_is_taken_away() =>
        Assert.Equal(No, Section94.ClearlyUnfounded.On(A.Case(p => p.No(TheCertificate.S94Point1)), Today));

    [Fact]
    public void Whether_there_is_a_certificate_is_never_inferred()
    {
        var finding = Section94.ClearlyUnfounded.Condition.Read(A.Case(_ => { }), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("certifications.s94-1", finding.MissingIds());
    }

    [Theory]
    [InlineData(27, Unknown)]
    [InlineData(28, Yes)]
    public void A_certificate_of_before_28_June_2022_may_still_leave_an_appeal_from_abroad(int day, Answer noAppeal) =>
        Assert.Equal(noAppeal, Section94.ClearlyUnfounded.On(Certified(day.June(2022), claimed: 28.June(2022)), Today));

    [Theory]
    [InlineData("would-be-admitted", Yes)]
    [InlineData("nationality", No)]
    public void A_third_country_certificate_is_not_for_the_persons_own_country(string basis, Answer abroad) =>
        Assert.Equal(abroad, Section94.SafeThirdCountry.On(A.Case(p => p.Yes(TheCertificate.S94Point7).Is(TheDestination.Basis, basis)), Today));

    [Fact]
    public void A_third_country_certificate_is_never_inferred() =>
        Assert.Equal(["certifications.s94-7"], Section94.SafeThirdCountry.Condition.Read(A.Case(p => p.Is(TheDestination.Basis, "would-be-admitted")), Today).MissingIds());

    [Theory, BothSidesOf(1, 4, 2003)]
    public void The_section_begins_on_1_April_2003_in_words_not_read(LocalDateTime before, LocalDateTime on)
    {
        var record = Certified(2.March(2003), claimed: 2.February(2003));

        Assert.Equal(No, Section94.SafeThirdCountry.Condition.Read(record, before).Answer);
        Assert.Equal(Unknown, Section94.SafeThirdCountry.Condition.Read(record, on).Answer);
    }

    [Theory, BothSidesOf(28, 6, 2022)]
    public void Its_words_are_read_from_28_June_2022(LocalDateTime before, LocalDateTime on)
    {
        var record = Certified(28.June(2022), claimed: 28.June(2022));

        Assert.Equal(Unknown, Section94.ClearlyUnfounded.Condition.Read(record, before).Answer);
        Assert.Equal(Yes, Section94.ClearlyUnfounded.Condition.Read(record, on).Answer);
    }
}
