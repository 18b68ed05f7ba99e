namespace DueCourse.Law.ImmigrationAct1971;

/// <summary>Where a person refused entry, or removed under section 10 of the 1999 Act, may be sent.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1971/77/schedule/2/paragraph/8</remarks>
public static class Schedule2Paragraph8
{
    private static readonly Provision Paragraph = Provision
        .Schedule("2", paragraph: "8", of: "Immigration Act 1971", uri: "ukpga/1971/77")
        .InForce(from: 1.January(1973), by: "S.I. 1972/1514")
        .TextRead(asAt: 25.April(2024))
        .Sure(Confidence.Medium, "read as on 25 April 2024, and taken to have been the same before; regulation 4 of S.I. 2000/2243 was read as made");

    /// <summary>The destination is one to which directions may be given.</summary>
    /// <remarks>
    /// From 2 October 2000 to 19 October 2014 regulations confined removal under section 10 to the first and the last limb.
    /// </remarks>
    public static Condition DestinationIsLawful => Paragraph["(1)(c)"]
        .AsEnacted(
            "the destination is a country of nationality, one where a passport or identity document was obtained, " +
            "the country of embarkation, or one to which there is reason to believe that the person will be admitted",
            AnyOfTheFour)
        .AsAmended(from: 2.October(2000), by: "S.I. 2000/2243, reg. 4(2)",
            "as before, but under section 10 of the 1999 Act only a country of nationality or one to which there is reason " +
            "to believe that the person will be admitted",
            NationalityOrAdmission | (AnyOfTheFour & !TheDeparture.RemovalIsUnderSection10))
        .AsAmended(from: 20.October(2014), by: "Immigration Act 2014, s. 1; S.I. 2014/2771, art. 2(a)",
            "the destination is a country of nationality, one where a passport or identity document was obtained, " +
            "the country of embarkation, or one to which there is reason to believe that the person will be admitted",
            AnyOfTheFour);

    private static Condition NationalityOrAdmission => TheDestination.Basis.Is("nationality", "would-be-admitted");

    private static Condition AnyOfTheFour =>
        TheDestination.Basis.Is("nationality", "passport-issued-there", "embarked-there", "would-be-admitted");
}
