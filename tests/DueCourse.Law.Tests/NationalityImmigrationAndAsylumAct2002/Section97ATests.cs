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

    [Fact]
    public void Today_a_certificate_asks_for_a_ruling_because_the_words_of_today_were_not_read() =>
        Assert.Equal(["not-encoded.niaa2002.s97A.since-2014"], Section97A.NationalSecurityDeportation.Condition.Read(Certified("deport-conducive"), Today).MissingIds());

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
    public void From_20_October_2014_its_words_were_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Yes, Section97A.IsCertified.Read(Certified("deport-conducive"), before).Answer);
        Assert.Equal(Unknown, Section97A.IsCertified.Read(Certified("deport-conducive"), on).Answer);
    }
}
