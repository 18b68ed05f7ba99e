namespace DueCourse.Law.Tests.HumanRightsConvention;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.HumanRightsConvention;
using DueCourse.Law.Record;
using DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;
using static DueCourse.Law.Drafting.Answer;
using static Removal;

public sealed class Article8Tests
{
    private static CaseRecord WithoutConvictions(Action<Subject> but) => A.Case(person =>
    {
        person.No(ThePerson.IsABritishCitizen).ExemptFromNothing().Is(TheDecision.Type, "deport-conducive").All<Conviction>().All<Child>();
        but(person);
    });

    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    public void Outside_section_117C_a_named_person_alone_decides(bool met, Answer expected) =>
        Assert.Equal(expected, Article8.Bar.On(WithoutConvictions(p => p.Judged(Judgements.J16, met)), Today));

    [Fact]
    public void For_a_foreign_criminal_of_four_years_the_finding_is_very_compelling_circumstances()
    {
        var record = PartFiveA.ForeignCriminal(4.Years(), p => p.No(ThePerson.IsAnIrishCitizen));

        Assert.Equal(["J26"], Article8.RemovalWouldBreachIt.Read(record, Today).MissingIds());
    }

    [Fact]
    public void For_a_child_who_is_not_protected_enough_removal_is_disproportionate() =>
        Assert.Equal(Yes, Article8.Bar.On(WithoutConvictions(p => p
            .Judged(Judgements.J16, met: false).BritishChild(c => c.Judged(Judgements.J07, met: false))), Today));

    [Fact]
    public void Each_child_is_asked_about_by_itself() =>
        Assert.Equal(["J07:children.2"], Article8.RemovalWouldBreachIt.Read(WithoutConvictions(p => p
            .Judged(Judgements.J16, met: false).BritishChild(c => c.Judged(Judgements.J07, met: true)).BritishChild()), Today).MissingIds());

    [Fact]
    public void A_child_who_has_turned_18_is_a_child_no_longer() =>
        Assert.Equal(No, Article8.Bar.On(WithoutConvictions(p => p
            .Judged(Judgements.J16, met: false)
            .Has<Child>(c => c.On(TheChild.DateOfBirth, 23.November(2008)).Judged(Judgements.J07, met: false))), Today));

    [Fact]
    public void A_list_of_children_not_said_to_be_complete_leaves_it_open() =>
        Assert.Equal(["children.complete"], Article8.RemovalWouldBreachIt.Read(A.Case(p => p
            .No(ThePerson.IsABritishCitizen).ExemptFromNothing().Is(TheDecision.Type, "deport-conducive").All<Conviction>().Judged(Judgements.J16, met: false)), Today).MissingIds());

    [Fact]
    public void A_parent_whom_section_117B_protects_is_protected_here() =>
        Assert.Equal(Yes, Article8.Bar.On(A.Case(p => p
            .No(ThePerson.IsABritishCitizen).No(ThePerson.IsAnIrishCitizen).Is(TheDecision.Type, "remove-s10").All<Conviction>().All<DeportationOrder>()
            .No(ThePrincipal.IsOrderedToBeDeported).No(TheCourtRecommendation.WasMade).All<Child>()
            .BritishChild(c => c.Judged(Judgements.J24, met: true).Judged(Judgements.J27, met: true).Judged(Judgements.J07, met: true))), Today));
}
