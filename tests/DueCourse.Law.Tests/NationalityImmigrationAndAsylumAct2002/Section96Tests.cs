namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section96Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static Condition<Person> InstitutedBefore => Section96.EarlierRightOfAppeal.Consequences.Single(c => c.Id == "niaa2002.s96-7.appeal-already-instituted").Condition;

    private static CaseRecord Certified(LocalDate lodged) => A.Case(p => p
        .Yes(TheCertificate.S96).On(TheCertificate.S96On, 10.March(2026))
        .All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Certificate, "s96").On(TheAppeal.LodgedOn, lodged)));

    [Fact]
    public void A_certificate_takes_the_appeal_away() =>
        Assert.Equal(Yes, Section96.EarlierRightOfAppeal.On(A.Case(p => p.Yes(TheCertificate.S96).All<Appeal>()), Today));

    [Fact]
    public void Without_one_nothing_is_taken_away() =>
        Assert.Equal(No, Section96.EarlierRightOfAppeal.On(A.Case(p => p.No(TheCertificate.S96)), Today));

    [Fact]
    public void Silence_after_a_one_stop_notice_does_not_make_a_certificate()
    {
        var finding = Section96.EarlierRightOfAppeal.Condition.Read(A.Case(p => p
            .All<Appeal>().All<Notice>().Has<Notice>(n => n.Is(TheNotice.Type, "one-stop-s120").On(TheNotice.ServedOn, 1.March(2026)))), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["certifications.s96"], finding.MissingIds());
    }

    [Theory]
    [InlineData(9, Yes)]
    [InlineData(10, Unknown)]
    [InlineData(11, No)]
    public void An_appeal_instituted_before_the_certificate_goes_on(int lodged, Answer untouched) =>
        Assert.Equal(untouched, InstitutedBefore.On(Certified(lodged.March(2026)), Today));

    [Fact]
    public void An_earlier_appeal_on_another_claim_is_not_such_an_appeal() =>
        Assert.Equal(No, InstitutedBefore.On(A.Case(p => p
            .Yes(TheCertificate.S96).On(TheCertificate.S96On, 10.March(2026))
            .All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Certificate, "none").On(TheAppeal.LodgedOn, 1.March(2020)))), Today));

    [Theory, BothSidesOf(1, 4, 2003)]
    public void The_section_begins_on_1_April_2003_in_words_not_read(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => p.Yes(TheCertificate.S96).All<Appeal>());

        Assert.Equal(No, Section96.EarlierRightOfAppeal.Condition.Read(record, before).Answer);
        Assert.Equal(Unknown, Section96.EarlierRightOfAppeal.Condition.Read(record, on).Answer);
    }

    [Theory, BothSidesOf(20, 10, 2014)]
    public void Its_words_are_read_from_20_October_2014(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => p.Yes(TheCertificate.S96).All<Appeal>());

        Assert.Equal(Unknown, Section96.EarlierRightOfAppeal.Condition.Read(record, before).Answer);
        Assert.Equal(Yes, Section96.EarlierRightOfAppeal.Condition.Read(record, on).Answer);
    }

    [Theory]
    [InlineData(9, No)]
    [InlineData(11, Yes)]
    public void Where_the_one_appeal_on_the_claim_was_brought_before_the_certificate_nothing_is_taken_away(int lodged, Answer taken) =>
        Assert.Equal(taken, Section96.EarlierRightOfAppeal.On(Certified(lodged.March(2026)), Today));
}
