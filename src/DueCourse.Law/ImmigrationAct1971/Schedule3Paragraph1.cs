namespace DueCourse.Law.ImmigrationAct1971;

/// <summary>Where a person under a deportation order may be sent.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1971/77/schedule/3/paragraph/1</remarks>
public static class Schedule3Paragraph1
{
    private static readonly Provision Paragraph = Provision
        .Schedule("3", paragraph: "1", of: "Immigration Act 1971", uri: "ukpga/1971/77")
        .InForce(from: 1.January(1973), by: "S.I. 1972/1514")
        .TextRead(asAt: 1.February(1991))
        .Sure(Confidence.Medium, "the text read is that of 1 February 1991; no later note of a change was seen, and the notes for 2009 to 2012 were not read");

    /// <summary>Directions for removal. Without a destination of one of the two kinds the order cannot be carried out.</summary>
    public static Rule Directions => Paragraph["(1)"].Power(
        "ia1971.sch3.p1.destination",
        "May directions be given to remove the person, under the deportation order in force, to the destination named?",
        when: Section5.OrderIsInForce & DestinationIsLawful);

    /// <summary>The destination is one to which directions may be given.</summary>
    public static Condition DestinationIsLawful => Paragraph["(1)"].AnyOf(
        "The destination is one to which a deportation order can be carried out",
        Paragraph["(1)(a)"].Says(
            "is a country of which the person is a national or citizen",
            TheDestination.Basis.Is("nationality")),
        Paragraph["(1)(b)"].Says(
            "is a country or territory to which there is reason to believe that the person will be admitted",
            TheDestination.Basis.Is("would-be-admitted")));
}
