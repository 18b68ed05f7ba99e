namespace DueCourse.Law.ImmigrationAct1971;

/// <summary>Commonwealth and Irish citizens ordinarily resident here on 1 January 1973.</summary>
/// <remarks>
/// https://www.legislation.gov.uk/ukpga/1971/77/section/7. The burden is on the person (section 3(8), kept by
/// subsection (5)). The section bars deportation; it does not bar removal under section 10 of the 1999 Act.
/// </remarks>
public static class Section7
{
    private static readonly Provision Section = Provision
        .Section("7", of: "Immigration Act 1971", uri: "ukpga/1971/77")
        .InForce(from: 1.January(1973), by: "S.I. 1972/1514")
        .TextRead(asAt: 25.April(2024));

    /// <summary>Not liable to deportation at all: subsection (1)(b).</summary>
    public static Condition NotLiableToDeportation => field ??= Section["(1)(b)"]
        .AsEnacted(
            "is not liable to deportation, having been ordinarily resident in the United Kingdom and Islands for the last five years before the decision",
            OfThoseProtected<Person>(OrdinarilyResidentForTheLastFiveYears, AtTheDecision))
        .AsAmended(from: 10.February(2003), by: "Nationality, Immigration and Asylum Act 2002, s. 75(3); S.I. 2003/1, Sch.",
            "is not liable to deportation under section 3(5), having been ordinarily resident in the United Kingdom and Islands for the last five years before the decision",
            OfThoseProtected<Person>(OrdinarilyResidentForTheLastFiveYears, AtTheDecision),
            textualOnly: true);

    /// <summary>Not liable to deportation as conducive to the public good: subsection (1)(a), until 2003.</summary>
    public static Condition NotLiableToConduciveDeportation => Section["(1)(a)"]
        .AsEnacted(
            "is not liable to deportation as conducive to the public good, having been ordinarily resident in the United Kingdom and Islands at all times since 1 January 1973",
            OfThoseProtected<Person>(OrdinarilyResidentAtAllTimesSince1973, asked => asked))
        .Repealed(from: 10.February(2003), by: "Nationality, Immigration and Asylum Act 2002, s. 75(2), Sch. 9; S.I. 2003/1, Sch.");

    /// <summary>A court that convicts may not recommend deportation: subsection (1)(c), which looks at the day of conviction.</summary>
    public static Condition<Conviction> ACourtMayNotRecommend => Section["(1)(c)"].Says(
        "may not be recommended for deportation, having been ordinarily resident in the United Kingdom and Islands for the last five years before the conviction",
        OfThoseProtected<Conviction>(OrdinarilyResidentForTheLastFiveYears, asked => asked.AsAt(TheConviction.DateOfConviction)));

    /// <summary>A Commonwealth or Irish citizen on 1 January 1973.</summary>
    public static Condition CitizenOn1January1973 => Section["(1)"].Says(
        "was a Commonwealth or Irish citizen on 1 January 1973",
        ThePerson.CitizenOn1January1973.Is("commonwealth", "irish")
        | (!ThePerson.CitizenOn1January1973.Is("neither")
            & CommonwealthCountries.NotReadOn(CommonwealthCountries.Commencement, ThePerson.CountryOfCitizenshipOn1January1973)
            & CommonwealthCountries.TheListMustBeRead<Person>()));

    /// <summary>A Commonwealth or Irish citizen at the decision.</summary>
    // Interpretation: the opening words protect "a Commonwealth citizen or citizen of the Republic of Ireland", so the
    // citizenship is needed at the decision also.
    public static Condition CitizenNow => Section["(1)"].AnyOf(
        "is a Commonwealth or Irish citizen at the decision",
        ThePerson.IsACommonwealthOrIrishCitizen,
        ThePerson.AnyOtherNationality(TheNationality.IsHeld & (TheNationality.Country.Is("IRL") | CommonwealthCountries.IsOnTheList)),
        WhilePakistanWasOffTheList);

    /// <summary>Ordinarily resident in the United Kingdom (not the Islands) on 1 January 1973.</summary>
    public static Condition ResidentOn1January1973 => Section["(1)"].Says(
        "was ordinarily resident in the United Kingdom on 1 January 1973",
        ThePerson.WasOrdinarilyResidentOn1January1973);

    /// <summary>The last five years, less time left out. Residence in breach of immigration law counts (subsection (2)).</summary>
    public static Condition OrdinarilyResidentForTheLastFiveYears => Section["(2)-(4)"].Says(
        "was ordinarily resident for five years in all, time held under a sentence served for six months or more left out",
        new Condition(new MeasureReaches(new LastFiveYears(), 60)));

    /// <summary>The rule that an assessment reports.</summary>
    public static Rule LongResident => Section["(1)"]
        .Status("ia1971.s7.long-resident",
            "Is the person not liable to deportation, as a Commonwealth or Irish citizen resident here since before 1973?",
            NotLiableToDeportation)
        .Then("ia1971.s7-1-a.conducive", "Until 10 February 2003: not liable to deportation as conducive to the public good", NotLiableToConduciveDeportation)
        .Then("ia1971.s7-1-c.no-recommendation", "A court that convicted could not recommend deportation", ThePerson.AnyConviction(ACourtMayNotRecommend))
        .EncodedInPart(
            "Pakistan Act 1973, Sch. 3, para. 1: the transitional rule for citizens of Pakistan, whose text was not read; both readings are kept",
            "section 1(2), by which those settled here on 1 January 1973 were treated as having indefinite leave: see iaa1999.s10.removal",
            "(4)(c)(ii): which provisions reduce a term by time on remand; the list changed in 2005 and again after 2008");

    private static Condition OrdinarilyResidentAtAllTimesSince1973 => Section["(1)(a)"].Says(
        "has been ordinarily resident without a day's break since 1 January 1973",
        !new Condition(new MeasureReaches(new DaysWithoutResidenceSince1973(), 1)));

    // What is in evidence on both sides is weighed by a named person (J04); otherwise the facts speak. Residence and citizenship
    // are read at the material time of the paragraph, whenever they are asked about.
    private static Condition<TSubject> OfThoseProtected<TSubject>(Condition residence, Func<Condition<TSubject>, Condition<TSubject>> atTheMaterialTime)
        where TSubject : ISubject =>
        (Condition<TSubject>)(BornByThen & TheGapInCitizenshipIsNoBar)
        & ((Condition<TSubject>)(ThePerson.LongResidenceIsDisputed & Judgements.J04.IsMet)
            | ((Condition<TSubject>)(!ThePerson.LongResidenceIsDisputed & CitizenOn1January1973 & ResidentOn1January1973)
                & atTheMaterialTime(CitizenNow & residence)));

    // The material time of (1)(b) is that of the Secretary of State's decision; while there is none, it is the day of assessment.
    private static Condition AtTheDecision(Condition asked) =>
        (DeportationIsDecided & asked.AsAt(TheDecision.Date)) | (!DeportationIsDecided & asked);

    private static Condition DeportationIsDecided =>
        TheDecision.Type.Is("deport-automatic", "deport-conducive", "deport-family", "deport-recommendation") & TheDecision.Date.HasCome;

    private static Condition BornByThen => Section["(1)"].Says(
        "was born by 1 January 1973",
        ThePerson.DateOfBirth.IsOnOrBefore(CommonwealthCountries.Commencement));

    // Interpretation: the words ask for citizenship on two days and not between (contrast section 2(1)(b)(ii)), so a gap is
    // not by its words a bar. But Parliament made a transitional rule for citizens of Pakistan that was not read, and the
    // same question arises for any country that left the list and came back.
    private static Condition TheGapInCitizenshipIsNoBar => Section["(1)"].AnyOf(
        "has a claim that no gap in Commonwealth citizenship since 1 January 1973 defeats",
        ThePerson.CitizenOn1January1973.Is("irish"),
        !HadAGap,
        WasACitizenOfPakistan & TheTransitionalRuleLeavesSection7,
        !WasACitizenOfPakistan & It.Always.OrInTheStatesReading(It.Never,
            "doubt.ia1971.s7.gap-in-citizenship",
            "Does section 7 protect somebody who stopped being a Commonwealth citizen after 1 January 1973 and became one again before the decision? Its words do not ask for an unbroken citizenship; no authority was found."));

    // Whatever a file says of gaps, the list is the law.
    private static Condition HadAGap =>
        ThePerson.HadAGapInCommonwealthCitizenship
        | ThePerson.CountryOfCitizenshipOn1January1973.Is(CommonwealthCountries.OffTheListAtSomeTimeAfter(CommonwealthCountries.Commencement));

    private static Condition WhilePakistanWasOffTheList =>
        WasACitizenOfPakistan
        & It.IsAssessedOn.IsOnOrAfter(1.August(1973)) & It.IsAssessedOn.IsBefore(1.November(1989))
        & TheTransitionalRuleLeavesSection7;

    private static Condition WasACitizenOfPakistan => ThePerson.CountryOfCitizenshipOn1January1973.Is("PAK");

    private static Condition TheTransitionalRuleLeavesSection7 => It.Always.OrInTheStatesReading(It.Never,
        "doubt.ia1971.s7.pakistan",
        "Does section 7 protect a citizen of Pakistan who was resident here on 1 January 1973? Citizens of Pakistan were not Commonwealth citizens from 1 September 1973 to 1 October 1989, and the transitional rule made for them (Pakistan Act 1973, Sch. 3, para. 1) has not been read.");
}
