namespace DueCourse.Law.Tests.ImmigrationAct1971;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.ImmigrationAct1971;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Schedule3Paragraph1Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    [Theory]
    [InlineData("nationality", Yes)]
    [InlineData("would-be-admitted", Yes)]
    [InlineData("passport-issued-there", No)]
    [InlineData("embarked-there", No)]
    [InlineData("none", No)]
    public void The_destination_is_a_country_of_nationality_or_one_that_will_admit_the_person(string basis, Answer expected)
    {
        Assert.Equal(expected, Schedule3Paragraph1.DestinationIsLawful.On(A.Case(p => p.Is(TheDestination.Basis, basis)), Today));
        Assert.Equal(expected, Schedule3Paragraph1.Directions.On(Ordered(basis), Today));
    }

    [Fact]
    public void Without_an_order_in_force_no_directions_are_given_under_this_paragraph() =>
        Assert.Equal(No, Schedule3Paragraph1.Directions.On(A.Case(p => p.No(ThePerson.IsABritishCitizen).Is(TheDestination.Basis, "nationality").All<DeportationOrder>()), Today));

    [Fact]
    public void An_unknown_basis_leaves_it_open_and_is_asked_for() =>
        Assert.Equal(["destinationBasis"], Schedule3Paragraph1.Directions.Condition.Read(Ordered(null), Today).MissingIds());

    private static CaseRecord Ordered(string? basis) => A.Case(p =>
    {
        p.No(ThePerson.IsABritishCitizen).All<DeportationOrder>().Has<DeportationOrder>(o => o.On(TheDeportationOrder.MadeOn, 1.March(2026)).Is(TheDeportationOrder.Basis, "s3-5-a").Yes(TheDeportationOrder.IsInForce));
        if (basis is not null) p.Is(TheDestination.Basis, basis);
    });
}
