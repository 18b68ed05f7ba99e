namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section78ATests
{
    private static readonly LocalDate Exhausted = 7.December(2026);

    private static CaseRecord AFamily(Action<Subject>? child = null, LocalDate? exhausted = null) => A.Case(p =>
    {
        p.On(ThePerson.DateOfBirth, 1.May(1988)).On(TheSafeguards.FamilyAppealRightsEndedOn, exhausted ?? Exhausted);
        p.All<Child>().Has<Child>(c =>
        {
            if (child is not null)
                child(c);
            else
                ToGoWithTheOnlyCarer(c);
        });
    });

    private static void ToGoWithTheOnlyCarer(Subject child) => child
        .On(TheChild.DateOfBirth, 2.February(2013)).Yes(TheChild.WouldLeaveToo).Yes(TheChild.LivesWithThePerson).No(TheChild.AnotherCarerWouldRemain);

    [Theory]
    [InlineData(2026, 12, 6, No)]
    [InlineData(2026, 12, 7, Yes)]
    [InlineData(2027, 1, 3, Yes)]
    [InlineData(2027, 1, 4, No)]
    public void The_day_of_exhaustion_is_day_1_and_the_28th_day_is_the_last(int year, int month, int day, Answer barred) =>
        Assert.Equal(barred, Section78A.RemovalIsBarred.On(AFamily(), new LocalDate(year, month, day)));

    [Theory]
    [InlineData("stays")]
    [InlineData("lives elsewhere")]
    [InlineData("has another carer left here")]
    [InlineData("is an adult")]
    public void Each_limb_alone_takes_the_protection_away(string which) =>
        Assert.Equal(No, Section78A.RemovalIsBarred.On(AFamily(child: c =>
        {
            c.On(TheChild.DateOfBirth, which == "is an adult" ? 7.December(2008) : 8.December(2008));
            _ = which == "stays" ? c.No(TheChild.WouldLeaveToo) : c.Yes(TheChild.WouldLeaveToo);
            _ = which == "lives elsewhere" ? c.No(TheChild.LivesWithThePerson) : c.Yes(TheChild.LivesWithThePerson);
            _ = which == "has another carer left here" ? c.Yes(TheChild.AnotherCarerWouldRemain) : c.No(TheChild.AnotherCarerWouldRemain);
        }), Exhausted));

    [Fact]
    public void A_child_is_protected_on_the_day_before_the_eighteenth_birthday() =>
        Assert.Equal(Yes, Section78A.RemovalIsBarred.On(AFamily(child: c => c
            .On(TheChild.DateOfBirth, 8.December(2008)).Yes(TheChild.WouldLeaveToo).Yes(TheChild.LivesWithThePerson).No(TheChild.AnotherCarerWouldRemain)), Exhausted));

    [Fact]
    public void An_unknown_day_of_exhaustion_leaves_it_open()
    {
        var finding = Section78A.RemovalIsBarred.Read(A.Case(p => p
            .On(ThePerson.DateOfBirth, 1.May(1988)).All<Child>().Has<Child>(ToGoWithTheOnlyCarer)), Exhausted);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["familyAppealRightsEndedOn"], finding.MissingIds());
    }

    [Fact]
    public void A_person_who_is_the_child_asks_for_advice() =>
        Assert.Equal(["not-encoded.niaa2002.s78A.person-is-the-child"], Section78A.RemovalIsBarred.Read(A.Case(p => p
            .On(ThePerson.DateOfBirth, 1.May(2012)).On(TheSafeguards.FamilyAppealRightsEndedOn, Exhausted).All<Child>()), Exhausted).MissingIds());

    [Theory, BothSidesOf(28, 7, 2014)]
    public void The_section_begins_on_28_July_2014(LocalDateTime before, LocalDateTime on)
    {
        var record = AFamily(exhausted: 20.July(2014));

        Assert.Equal(No, Section78A.RemovalIsBarred.Read(record, before).Answer);
        Assert.Equal(Yes, Section78A.RemovalIsBarred.Read(record, on).Answer);
    }
}
