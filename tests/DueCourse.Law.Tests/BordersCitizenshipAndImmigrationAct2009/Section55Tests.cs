namespace DueCourse.Law.Tests.BordersCitizenshipAndImmigrationAct2009;

using DueCourse.Law.BordersCitizenshipAndImmigrationAct2009;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section55Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord AnAdultWith(Action<Subject> children) => A.Case(person =>
        children(person.On(ThePerson.DateOfBirth, 1.May(1980)).Yes(ThePerson.IsInTheUnitedKingdom)));

    private static void OneChild(Subject person, LocalDate born, bool here = true, Action<Subject>? and = null) =>
        person.All<Child>().Has<Child>(c =>
        {
            c.On(TheChild.DateOfBirth, born).Says(TheChild.IsInTheUnitedKingdom.Definition, new YesNoValue(here));
            and?.Invoke(c);
        });

    private static Answer Consequence(string id, CaseRecord record) =>
        Section55.Children.Consequences.Single(c => c.Id == id).Condition.On(record, Today);

    [Fact]
    public void A_child_in_the_United_Kingdom_must_be_regarded() =>
        Assert.Equal(Yes, Section55.Children.On(AnAdultWith(p => OneChild(p, 11.February(2010))), Today));

    [Fact]
    public void The_eighteenth_birthday_itself_is_18()
    {
        var record = AnAdultWith(p => OneChild(p, 23.November(2008)));

        Assert.Equal(Yes, Section55.Children.On(record, 22.November(2026)));
        Assert.Equal(No, Section55.Children.On(record, 23.November(2026)));
    }

    [Fact]
    public void A_child_abroad_is_outside_the_section() =>
        Assert.Equal(No, Section55.Children.On(AnAdultWith(p => OneChild(p, 11.February(2010), here: false)), Today));

    [Fact]
    public void A_person_under_18_is_a_child_too() =>
        Assert.Equal(Yes, Section55.Children.On(A.Case(p => p.On(ThePerson.DateOfBirth, 1.May(2010)).Yes(ThePerson.IsInTheUnitedKingdom)), Today));

    [Fact]
    public void Whether_there_is_a_child_is_asked_for() =>
        Assert.Equal(["children.complete"], Section55.Children.Condition.Read(AnAdultWith(_ => { }), Today).MissingIds());

    [Fact]
    public void Each_child_is_weighed_separately_by_a_named_person()
    {
        var one = AnAdultWith(p => { OneChild(p, 11.February(2010), and: c => c.Judged(Judgements.J07, met: true)); OneChild(p, 30.August(2013)); });

        Assert.Equal(["J07:children.2"], Section55.EveryChildIsWeighed.Read(one, Today).MissingIds());
        Assert.Equal(Yes, Consequence("bcia2009.s55.each-child-weighed", AnAdultWith(p => OneChild(p, 11.February(2010), and: c => c.Judged(Judgements.J07, met: true)))));
        Assert.Equal(No, Consequence("bcia2009.s55.each-child-weighed", AnAdultWith(p => OneChild(p, 11.February(2010), and: c => c.Judged(Judgements.J07, met: false)))));
    }

    [Fact]
    public void Best_interests_must_be_on_record_for_every_child_and_by_the_day()
    {
        Assert.Equal(Yes, Consequence("bcia2009.s55.best-interests-recorded", AnAdultWith(p => OneChild(p, 11.February(2010), and: c => c.On(TheChild.BestInterestsRecordedOn, 1.October(2026))))));
        Assert.Equal(No, Consequence("bcia2009.s55.best-interests-recorded", AnAdultWith(p => OneChild(p, 11.February(2010), and: c => c.On(TheChild.BestInterestsRecordedOn, 1.December(2026))))));
        Assert.Equal(Unknown, Consequence("bcia2009.s55.best-interests-recorded", AnAdultWith(p => OneChild(p, 11.February(2010)))));
        Assert.Equal(Yes, Consequence("bcia2009.s55.best-interests-recorded", AnAdultWith(p => p.All<Child>())));
    }

    [Theory]
    [InlineData("no-doubt", Yes)]
    [InlineData("assessed-has-capacity", Yes)]
    [InlineData("doubted", No)]
    [InlineData("assessed-lacks-capacity", No)]
    public void Doubt_about_capacity_is_reported(string capacity, Answer answer) =>
        Assert.Equal(answer, Consequence("capacity.no-doubt", A.Case(p => p.Is(TheSafeguards.Capacity, capacity))));

    [Theory, BothSidesOf(2, 11, 2009)]
    public void The_section_begins_on_2_November_2009(LocalDateTime before, LocalDateTime on)
    {
        var record = AnAdultWith(p => OneChild(p, 11.February(2008)));

        Assert.Equal(No, Section55.AChildIsAffected.Read(record, before).Answer);
        Assert.Equal(Yes, Section55.AChildIsAffected.Read(record, on).Answer);
    }
}
