namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section97Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static readonly CaseRecord Certified = A.Case(p => p.Yes(TheCertificate.S97));

    [Fact]
    public void A_certificate_in_person_stops_the_appeal() => Assert.Equal(Yes, Section97.NationalSecurity.On(Certified, Today));

    [Fact]
    public void Without_one_the_appeal_goes_on() => Assert.Equal(No, Section97.NationalSecurity.On(A.Case(p => p.No(TheCertificate.S97)), Today));

    [Fact]
    public void A_certificate_is_never_inferred() =>
        Assert.Equal(["certifications.s97"], Section97.NationalSecurity.Condition.Read(A.Case(_ => { }), Today).MissingIds());

    [Theory, BothSidesOf(1, 4, 2003)]
    public void The_section_begins_on_1_April_2003_in_words_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section97.NationalSecurity.Condition.Read(Certified, before).Answer);
        Assert.Equal(Unknown, Section97.NationalSecurity.Condition.Read(Certified, on).Answer);
    }

    [Theory, BothSidesOf(20, 10, 2014)]
    public void Its_words_are_read_from_20_October_2014(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Section97.NationalSecurity.Condition.Read(Certified, before).Answer);
        Assert.Equal(Yes, Section97.NationalSecurity.Condition.Read(Certified, on).Answer);
    }
}
