namespace DueCourse.Law.Tests.HumanRightsAct1998;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.HumanRightsAct1998;
using DueCourse.Law.Tests.HumanRightsConvention;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section6Tests
{
    [Theory, BothSidesOf(2, 10, 2000)]
    public void The_section_begins_on_2_October_2000(LocalDateTime before, LocalDateTime on)
    {
        var record = Removal.OfSomeone(p => p.Yes(TheRisk.Article3IsRaised).Judged(Judgements.J29, met: true));

        Assert.Equal(No, Section6.ConventionBar.Condition.Read(record, before).Answer);
        Assert.Equal(Yes, Section6.ConventionBar.Condition.Read(record, on).Answer);
    }

    [Fact]
    public void Where_nothing_is_raised_and_a_named_person_finds_no_breach_removal_is_lawful() =>
        Assert.Equal(No, Section6.ConventionBar.On(Removal.OfSomeone(p => p.NothingRaised().Judged(Judgements.J16, met: false).Yes(ThePerson.IsABritishCitizen)), Removal.Today));

    [Fact]
    public void Without_that_finding_it_is_open() =>
        Assert.Equal(["J16"], Section6.RemovalWouldBeUnlawful.Read(
            Removal.OfSomeone(p => p.NothingRaised().Yes(ThePerson.IsABritishCitizen)), Removal.Today).MissingIds());
}
