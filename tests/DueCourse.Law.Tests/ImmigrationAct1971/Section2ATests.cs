namespace DueCourse.Law.Tests.ImmigrationAct1971;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section2ATests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord WithAbode(Action<Subject> but) => A.Case(person =>
    {
        person.On(ThePerson.DateOfBirth, 1.May(1950)).No(ThePerson.IsABritishCitizen)
            .Yes(ThePerson.HadTheRightOfAbodeJustBefore1983).Yes(ThePerson.HasBeenACommonwealthCitizenSince1983);
        but(person);
    });

    [Fact]
    public void While_an_order_has_effect_nobody_is_treated_as_British() =>
        Assert.Equal(No, Section2.IsTreatedAsBritish.On(WithAbode(p => p.Yes(ThePerson.RightOfAbodeWasRemovedByOrder)), Today));

    [Fact]
    public void Whether_an_order_has_effect_is_asked_for() =>
        Assert.Equal(["rightOfAbodeRemovedByOrder"], Section2.IsTreatedAsBritish.Read(WithAbode(_ => { }), Today).MissingIds());

    [Fact]
    public void The_power_needs_somebody_to_judge_that_exclusion_or_removal_is_conducive()
    {
        Assert.Equal(["J02"], Section2A.TheRightMayBeRemoved.Read(WithAbode(_ => { }), Today).MissingIds());
        Assert.Equal(Yes, Section2A.TheRightMayBeRemoved.On(WithAbode(p => p.Judged(Judgements.J02, met: true)), Today));
        Assert.Equal(No, Section2A.TheRightMayBeRemoved.On(WithAbode(p => p.Judged(Judgements.J02, met: false)), Today));
    }

    [Fact]
    public void It_never_reaches_the_right_of_a_British_citizen() =>
        Assert.Equal(No, Section2A.TheRightMayBeRemoved.On(
            A.Case(p => p.Yes(ThePerson.IsABritishCitizen).On(ThePerson.DateOfBirth, 1.May(1990)).Judged(Judgements.J02, met: true)), Today));

    [Theory, BothSidesOf(16, 6, 2006)]
    public void It_begins_on_16_June_2006(LocalDateTime before, LocalDateTime on)
    {
        var removed = WithAbode(p => p.Yes(ThePerson.RightOfAbodeWasRemovedByOrder));

        Assert.Equal(Yes, Section2.IsTreatedAsBritish.Read(removed, before).Answer);
        Assert.Equal(No, Section2.IsTreatedAsBritish.Read(removed, on).Answer);
    }
}
