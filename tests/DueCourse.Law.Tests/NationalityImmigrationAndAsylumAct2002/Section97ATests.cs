namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section97ATests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord Certified(string decision) => A.Case(p => p.Yes(TheCertificate.S97A).Is(TheDecision.Type, decision));

    [Theory]
    [InlineData("deport-conducive")]
    [InlineData("deport-automatic")]
    public void Today_a_certificate_is_enough_whichever_kind_of_order_it_concerns(string decision) =>
        Assert.Equal(Yes, Section97A.NationalSecurityDeportation.On(Certified(decision), Today));

    [Fact]
    public void Without_a_certificate_the_words_do_not_matter() =>
        Assert.Equal(No, Section97A.NationalSecurityDeportation.On(A.Case(p => p.No(TheCertificate.S97A)), Today));

    [Fact]
    public void A_certificate_is_never_inferred() =>
        Assert.Contains("certifications.s97A", Section97A.NationalSecurityDeportation.Condition.Read(A.Case(_ => { }), Today).MissingIds());

    [Theory, BothSidesOf(31, 8, 2006)]
    public void The_section_begins_on_31_August_2006(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section97A.IsCertified.Read(Certified("deport-conducive"), before).Answer);
        Assert.Equal(Yes, Section97A.IsCertified.Read(Certified("deport-conducive"), on).Answer);
    }

    [Theory, BothSidesOf(25, 6, 2013)]
    public void It_reaches_automatic_orders_from_25_June_2013(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section97A.IsCertified.Read(Certified("deport-automatic"), before).Answer);
        Assert.Equal(Yes, Section97A.IsCertified.Read(Certified("deport-automatic"), on).Answer);
    }

    [Theory, BothSidesOf(20, 10, 2014)]
    public void What_changed_on_20_October_2014_is_how_an_appeal_to_the_Commission_goes_on_and_not_what_is_certified(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Yes, Section97A.IsCertified.Read(Certified("deport-automatic"), before).Answer);
        Assert.Equal(Yes, Section97A.IsCertified.Read(Certified("deport-automatic"), on).Answer);
    }
}
