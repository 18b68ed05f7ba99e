namespace DueCourse.Law.UkBordersAct2007CommencementOrder2008;

/// <summary>Which earlier convictions automatic deportation reaches.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2008/1818/article/3</remarks>
public static class Article3
{
    private static readonly Provision Article = Provision
        .Regulation("3", of: "S.I. 2008/1818", uri: "uksi/2008/1818", kind: "art.")
        .InForce(from: 1.August(2008), by: "S.I. 2008/1818, art. 2(a)")
        .TextRead(asAt: 1.August(2008));

    /// <summary>Section 32 reaches the conviction, by its date.</summary>
    public static Condition<Conviction> Section32ReachesTheConviction => Article["; UK Borders Act 2007, s. 59(4)(d)"].AnyOf(
        "the conviction is one that automatic deportation reaches in time",
        ConvictedSinceCommencement, ConvictedBetweenPassingAndCommencement, ConvictedBeforeThePassing);

    private static Condition<Conviction> ConvictedSinceCommencement => Article[""].Says(
        "the person was convicted on or after 1 August 2008",
        TheConviction.DateOfConviction.IsOnOrAfter(1.August(2008)));

    // Interpretation: the Order is silent on convictions between the passing of the Act and its commencement. By section
    // 59(4)(d) the sections reach convictions after the passing, so they are reached without any test of custody; whether
    // an earlier notice takes them out, as it does older ones, is not said.
    private static Condition<Conviction> ConvictedBetweenPassingAndCommencement => Article[""].AllOf(
        "the person was convicted after the Act was passed on 30 October 2007 and before 1 August 2008",
        TheConviction.DateOfConviction.IsOnOrAfter(30.October(2007)),
        TheConviction.DateOfConviction.IsBefore(1.August(2008)),
        !(Condition<Conviction>)TheDecision.WasNoticedBefore1August2008
        | It.Never.OrInTheStatesReading(It.Always,
            "doubt.si2008-1818.art3.earlier-notice",
            "Does notice served before 1 August 2008 of a decision to deport take out a conviction between 30 October 2007 and 31 July 2008? Article 3(2) speaks only of older convictions."));

    private static Condition<Conviction> ConvictedBeforeThePassing => Article["(1)-(2)"].AllOf(
        "the person was convicted before 30 October 2007, was in custody or under a suspended sentence on 1 August 2008, and had no earlier notice of a decision to deport",
        TheConviction.DateOfConviction.IsBefore(30.October(2007)),
        Article["(1)"].AnyOf<Conviction>(
            "the person was in custody, or the sentence was suspended, on 1 August 2008",
            InCustody,
            TheConviction.WasSuspendedOn1August2008),
        !(Condition<Conviction>)Article["(2)"].Says(
            "was served before 1 August 2008 with notice of a decision to make a deportation order",
            TheDecision.WasNoticedBefore1August2008));

    // Interpretation: "in custody" is not defined. Serving a sentence certainly is; the other ways of being held are in doubt.
    private static Condition InCustody =>
        TheCustody.HeldOn1August2008.Is("serving-sentence")
        | (TheCustody.HeldOn1August2008.Is("recalled", "remand", "immigration-detention")
            & It.Never.OrInTheStatesReading(It.Always,
                "doubt.si2008-1818.art3.in-custody",
                "Was a person recalled, on remand or in immigration detention on 1 August 2008 \"in custody\" for article 3(1)?"));
}
