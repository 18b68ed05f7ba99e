namespace DueCourse.Law.ImmigrationAct1971;

/// <summary>Help to leave without an order.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1971/77/section/5</remarks>
public static class Section5VoluntaryDeparture
{
    private static readonly Provision Section = Provision
        .Section("5", of: "Immigration Act 1971", uri: "ukpga/1971/77")
        .InForce(from: 1.January(1973), by: "S.I. 1972/1514, art. 2")
        .TextNotReadBefore(1.May(2008), "subsection (6) before the text of 1 May 2008")
        .TextRead(asAt: 25.April(2024));

    /// <summary>The power to pay for the departure of a person who is liable and leaves instead.</summary>
    public static Rule VoluntaryDeparture => Section["(6)"]
        .Power("ia1971.s5-6.voluntary-departure",
            "May the Secretary of State pay for the person, who is liable to deportation, to leave of their own choice without an order?",
            when: Section["(6)"].AllOf(
                "is liable to deportation, is under no order, and has chosen to leave",
                Section3.LiableToDeportation,
                !Section5.OrderIsInForce,
                TheOtherRoutes.VoluntaryReturn.Is("agreed")))
        .Then("ia1971.s5-6.voluntary-departure.informed", "The choice was informed, with advice, in a language understood and free of pressure", TheOtherRoutes.ConsentIsInformed)
        .EncodedInPart("bans on return after a voluntary departure are in the Immigration Rules (Part Suitability), which were not read");
}
