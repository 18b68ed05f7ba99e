namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;
using static PartFiveA;

public sealed class Section117ATests
{
    [Theory, BothSidesOf(28, 7, 2014)]
    public void Part_5A_governs_from_28_July_2014(LocalDateTime before, LocalDateTime on)
    {
        var anyone = A.Case(_ => { });

        Assert.Equal(No, Section117A.Scope.Condition.Read(anyone, before).Answer);
        Assert.Equal(Yes, Section117A.Scope.Condition.Read(anyone, on).Answer);
    }

    [Fact]
    public void Section_117C_is_weighed_as_well_for_a_foreign_criminal_whose_offence_is_the_reason() =>
        Assert.Equal(Yes, Section117A.Section117CIsWeighed.On(ForeignCriminal(12.Months()), Today));

    [Fact]
    public void Section_117C_is_not_weighed_for_a_person_without_convictions() =>
        Assert.Equal(No, Section117A.Section117CIsWeighed.On(
            A.Case(p => p.No(ThePerson.IsABritishCitizen).All<Conviction>()), Today));
}
