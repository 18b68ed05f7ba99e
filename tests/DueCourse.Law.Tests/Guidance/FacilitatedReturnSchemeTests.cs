namespace DueCourse.Law.Tests.Guidance;

using DueCourse.Law.Guidance;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class FacilitatedReturnSchemeTests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord Choosing(string choice, bool informed, bool british = false) => A.Case(p =>
    {
        p.Is(TheOtherRoutes.VoluntaryReturn, choice);
        _ = informed ? p.Yes(TheOtherRoutes.ConsentIsInformed) : p.No(TheOtherRoutes.ConsentIsInformed);
        _ = british ? p.Yes(ThePerson.IsABritishCitizen) : p.No(ThePerson.IsABritishCitizen);
    });

    [Fact]
    public void It_needs_an_agreement_that_is_informed_by_a_person_who_is_not_British()
    {
        Assert.Equal(Yes, FacilitatedReturnScheme.Support.On(Choosing("agreed", informed: true), Today));
        Assert.Equal(No, FacilitatedReturnScheme.Support.On(Choosing("declined", informed: true), Today));
        Assert.Equal(No, FacilitatedReturnScheme.Support.On(Choosing("agreed", informed: false), Today));
        Assert.Equal(No, FacilitatedReturnScheme.Support.On(Choosing("agreed", informed: true, british: true), Today));
    }

    [Fact]
    public void It_is_cited_as_policy_with_its_version() =>
        Assert.Equal("Facilitated Return Scheme, version 13.0, March 2024 (opening pages read)", FacilitatedReturnScheme.Support.Citation.Text);
}
