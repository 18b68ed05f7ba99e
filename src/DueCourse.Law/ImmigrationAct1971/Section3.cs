namespace DueCourse.Law.ImmigrationAct1971;

/// <summary>Liability to deportation. Liable is not ordered, and ordered is not removable.</summary>
/// <remarks>
/// https://www.legislation.gov.uk/ukpga/1971/77/section/3. Before 2 October 2000 "section 3(5)(a)" meant breach of leave and
/// "3(5)(b)" conducive deportation: the paragraph named in an older order does not mean what it means now.
/// </remarks>
public static class Section3
{
    private const string Substituted2000 = "Immigration and Asylum Act 1999, s. 169(1), Sch. 14, para. 44(2); S.I. 2000/2444";

    private static readonly Provision Section = Provision
        .Section("3", of: "Immigration Act 1971", uri: "ukpga/1971/77")
        .InForce(from: 1.January(1973), by: "S.I. 1972/1514")
        .TextRead(asAt: 25.April(2024));

    /// <summary>Liability on any ground.</summary>
    public static Rule Liability => Section["(5)-(6)"]
        .Status("ia1971.s3-5.liability", "Is the person liable to deportation?", when: LiableToDeportation)
        .EncodedInPart("(5) before 2 October 2000 and (6) before 1983: known only from quotation");

    /// <summary>Conducive deportation. No conviction is required, and an allegation is not a finding.</summary>
    public static Rule ConduciveDeportation => Section["(5)(a)"]
        .Power("ia1971.s3-5-a.conducive",
            "Is the person liable to deportation because the Secretary of State deems it conducive to the public good?",
            when: LiableAsConducive)
        .Then("ia1971.s3-5-a.may-be-considered", "Nothing in sections 2, 3, 7 or 8 stops the Secretary of State from considering deportation on this ground", MayBeConsidered)
        .Then("ia1971.s3-5-a.order", "A deportation order may be made on this ground: it has been decided on, and no appeal stops it",
            LiableAsConducive & Judgements.J09.IsMet & !NationalityImmigrationAndAsylumAct2002.Section79.OrderIsBarred);

    /// <summary>Family deportation.</summary>
    public static Rule FamilyMember => Section["(5)(b)"]
        .Power("ia1971.s3-5-b.family-member",
            "May the person be ordered to be deported as a member of the family of someone ordered to be deported?",
            when: LiableAsAFamilyMember,
            unless: Section5.FamilyOrderIsOutOfTime)
        .Then("ia1971.s3-5-b.order", "A deportation order may be made on this ground: it has been decided on, it is in time, and no appeal stops it",
            LiableAsAFamilyMember & !Section5.FamilyOrderIsOutOfTime & Judgements.J10.IsMet & !NationalityImmigrationAndAsylumAct2002.Section79.OrderIsBarred)
        .Then("ia1971.s3-5-b.last-day-near", "The last day for the order is within two days, so a lawyer must look before any step", LiableAsAFamilyMember & Section5.TheLastDayForAFamilyOrderIsNear);

    /// <summary>Liable on any of the three grounds.</summary>
    // Interpretation: paragraph (a) needs the Secretary of State to have deemed. That section 32(4) of the UK Borders Act 2007
    // makes deportation conducive does not by itself make the person liable (Ali [2011] UKUT 250 (IAC), headnote).
    public static Condition LiableToDeportation => field ??= Section["(5)-(6)"].AnyOf(
        "Liable to deportation",
        LiableAsConducive, LiableAsAFamilyMember, LiableOnARecommendation);

    /// <summary>A British citizen, or a person with the right of abode whom section 2(2) treats as one. Section 3(8) puts the burden on the person.</summary>
    public static Condition BritishCitizen => field ??= Section3NotBritish.IsABritishCitizen | Section2.IsTreatedAsBritish;

    /// <summary>Liable because the Secretary of State deems deportation conducive.</summary>
    public static Condition LiableAsConducive => field ??= MayBeConsidered & DeemedConducive;

    /// <summary>Liable as a member of the family.</summary>
    public static Condition LiableAsAFamilyMember => field ??= OpenToDeportation & FamilyOfAPersonOrdered;

    /// <summary>Liable on a court's recommendation.</summary>
    // Interpretation: by section 6(5) the validity of a recommendation is questioned only by a criminal appeal. Whether one
    // made against section 7(1)(c) or subsection (6A) makes the person liable until it is set aside is therefore in doubt.
    public static Condition LiableOnARecommendation => field ??=
        !BritishCitizen
        & !Section8.OutsideTheDeportationProvisions
        & RecommendedByACourt
        & !TheRecommendationDoesNotCount;

    /// <summary>The court was forbidden to recommend on that conviction, and the recommendation may for that reason count for nothing.</summary>
    public static Condition TheRecommendationDoesNotCount => field ??= RecommendationWasForbidden.OrInTheStatesReading(It.Never,
        "doubt.ia1971.s3-6.forbidden-recommendation",
        "Does a recommendation that section 7(1)(c) or section 3(6A) forbade make the person liable until a criminal appeal sets it aside?");

    /// <summary>Paragraph (a).</summary>
    public static Condition DeemedConducive => Section["(5)(a)"]
        .TextNotRead<Person>("conducive deportation was then paragraph (b), beside breach of leave in (a) and, from 1996, deception in (aa)",
            "Immigration Act 1971 as enacted, and as amended in 1983 and 1996")
        .AsAmended(from: 2.October(2000), by: Substituted2000,
            "the Secretary of State deems the person's deportation to be conducive to the public good",
            Judgements.J08.IsMet);

    /// <summary>Paragraph (b): somebody to whose family the person belongs is or has been ordered to be deported.</summary>
    public static Condition FamilyOfAPersonOrdered => Section["(5)(b)"]
        .TextNotRead<Person>("family deportation was then paragraph (c)", "Immigration Act 1971 as enacted, and as amended in 1983 and 1996")
        .AsAmended(from: 2.October(2000), by: Substituted2000,
            "another person, to whose family the person belongs, is or has been ordered to be deported",
            ThePrincipal.IsOrderedToBeDeported & Section5.BelongsToTheFamily);

    /// <summary>Subsection (6): convicted at 17 or over of an imprisonable offence, and recommended by the court.</summary>
    public static Condition RecommendedByACourt => Section["(6)"]
        .TextNotRead<Person>("the subsection then spoke of a person who was not patrial", "Immigration Act 1971 as enacted")
        .AsAmended(from: 1.January(1983), by: "British Nationality Act 1981, s. 52(7), Sch. 4, para. 2",
            "was convicted, after reaching 17, of an offence punishable with imprisonment, and the court recommended deportation",
            Section6.SeventeenAtConviction & Section6.PunishableWithImprisonment & TheCourtRecommendation.WasMade);

    private static Condition OpenToDeportation => field ??=
        !BritishCitizen & !Section7.NotLiableToDeportation & !Section8.OutsideTheDeportationProvisions;

    // Subsection (5A), which is encoded beside the class it protects.
    private static Condition MayBeConsidered => OpenToDeportation & !WithdrawalAgreement.DeportationMayNotBeDeemedConducive;

    // Section 7(1)(c) looks at the day of the conviction. Subsection (6A) is read as at the recommendation, because it forbids
    // nothing that was done before it began. Both are asked of the conviction on which the court recommended.
    private static Condition RecommendationWasForbidden =>
        ThePerson.AnyConviction(TheConviction.WasRecommendedOn & Section7.ACourtMayNotRecommend)
        | ThePerson.AnyConviction(TheConviction.WasRecommendedOn & WithdrawalAgreement.ACourtMayNotRecommend).AsAt(TheCourtRecommendation.MadeOn);
}
