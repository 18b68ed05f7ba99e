namespace DueCourse.Law.UkBordersAct2007;

/// <summary>Exceptions to automatic deportation.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2007/30/section/33</remarks>
public static class Section33
{
    private static readonly Provision Section = Provision
        .Section("33", of: "UK Borders Act 2007", uri: "ukpga/2007/30")
        .InForce(from: 1.August(2008), by: "S.I. 2008/1818, art. 2(a)")
        .TextRead(asAt: 2.December(2025));

    /// <summary>The exceptions, one by one, and what each does to the assumption that deportation is conducive.</summary>
    public static Rule Exceptions => Section["(1)(a)"]
        .Bar("ukba2007.s33.exceptions", "Does an exception to automatic deportation apply?", when: AnyException)
        .Then("ukba2007.s33.e1", "Exception 1 (Convention rights, Refugee Convention) applies; deportation is still taken to be conducive", Exception1)
        .Then("ukba2007.s33.e2", "Exception 2 (under 18 on the date of conviction) applies to a conviction; nothing is assumed on the strength of that conviction", ThePerson.AnyConviction(Section32.QualifyingConviction & Exception2))
        .Then("ukba2007.s33.e3", "Exception 3 (European Union rights) applies; nothing is assumed", Exception3)
        .Then("ukba2007.s33.e4", "Exception 4 (extradition) applies; deportation is still taken to be conducive", Exception4)
        .Then("ukba2007.s33.e5", "Exception 5 (mental health orders) applies; nothing is assumed", Exception5)
        .Then("ukba2007.s33.e6", "Exception 6 (trafficking) applies; nothing is assumed", Exception6)
        .Then("ukba2007.s33.e7", "Exception 7 (Withdrawal Agreement, earlier conduct) applies to a conviction; nothing is assumed on the strength of that conviction", ThePerson.AnyConviction(Section32.QualifyingConviction & Exception7))
        .Then("ukba2007.s33.s33-7", "After the exception nothing is assumed either way, so an order needs a fresh decision that deportation is conducive", NothingIsAssumed)
        .EncodedInPart(
            "(4) Exception 3: what the European treaties gave before 31 December 2020, since the Regulations of 2000, 2006 and 2016 were not read in full; and the saving in S.I. 2020/1309, reg. 17(4)-(5), not read",
            "(6B) from 31 January to 31 December 2020: the transitional rule in the European Union (Withdrawal Agreement) Act 2020, Sch. 5, para. 63, not read");

    /// <summary>An exception that looks at the person, not at one conviction, or section 7 or 8 of the 1971 Act.</summary>
    public static Condition AnExceptionApplies => field ??= Section["(1)"].AnyOf(
        "An exception applies, or the person is exempt under section 7 or 8 of the Immigration Act 1971",
        Exception1, Exception3, Exception4, Exception5, Exception6, ExemptUnderThe1971Act);

    /// <summary>Any of the exceptions, those that look at one conviction included.</summary>
    public static Condition AnyException => Section["(1)(a)"].AnyOf(
        "One of Exceptions 1 to 7 applies",
        Exception1, Exception3, Exception4, Exception5, Exception6,
        ThePerson.AnyConviction(Section32.QualifyingConviction & AConvictionException));

    /// <summary>Exception 2 or 7, which each look at the conviction relied on.</summary>
    public static Condition<Conviction> AConvictionException => Exception2 | Exception7;

    /// <summary>
    /// Subsection (7): an exception does not forbid an order. After these it is assumed neither that deportation is
    /// conducive nor that it is not; after Exceptions 1 and 4 the assumption of section 32(4) stays.
    /// </summary>
    public static Condition AnExceptionThatLeavesNoAssumption => Section["(7)"].AnyOf(
        "An exception other than 1 or 4 applies, so nothing is assumed either way",
        Exception3, Exception5, Exception6);

    /// <summary>Exception 1: human rights and the Refugee Convention.</summary>
    public static Condition Exception1 => Section["(2)"].AnyOf(
        "Exception 1: removal under the order would breach a Convention right or the Refugee Convention",
        Section["(2)(a)"].Says(
            "removal would breach anyone's Convention rights",
            HumanRights.RemovalWouldBreachAConventionRight),
        Section["(2)(b)"].Says(
            "removal would breach the Refugee Convention",
            HumanRights.RemovalWouldBreachTheRefugeeConvention));

    /// <summary>Exception 2: under 18 on the date of conviction. The eighteenth birthday itself is 18.</summary>
    public static Condition<Conviction> Exception2 => Section["(3)"].Says(
        "Exception 2: the Secretary of State thinks that the person was under 18 on the date of conviction",
        (!(Condition<Conviction>)ThePerson.AgeIsDisputed & TheConviction.PersonWasUnder(18, on: TheConviction.DateOfConviction))
        | ((Condition<Conviction>)ThePerson.AgeIsDisputed & Judgements.J17.IsMetFor<Conviction>()));

    /// <summary>Exception 3: European rights, until the end of the transition period.</summary>
    // Interpretation: a person with neither a European nationality, nor a family member who has one, nor a British child or
    // partner has no such right. For anyone else the answer waits for a lawyer; so does the saving for older cases.
    public static Condition Exception3 => Section["(4)"]
        .AsEnacted(
            "Exception 3: removal would breach the person's rights under the Community (later European Union) treaties",
            It.Never.NotYetEncoded("not-encoded.ukba2007.s33-4",
                "whether removal would have breached rights under the European treaties: the Regulations of the time were not read in full",
                matters: MayHaveHadRightsUnderTheTreaties))
        .AsAmended(from: Dates.IpCompletion, by: "omitted by S.I. 2020/1309, reg. 17(2), with a saving in reg. 17(4)-(5)",
            "Exception 3, in a case that S.I. 2020/1309 keeps under it",
            It.Never.NotYetEncoded("not-encoded.si2020-1309.reg17-4",
                "the saving in S.I. 2020/1309, reg. 17(4)-(5), for older cases was not read",
                matters: MayHaveHadRightsUnderTheTreaties
                    & ThePerson.AnyConviction(Section32.QualifyingConviction & WithdrawalAgreement.ConductIncludesTimeBeforeTheTransitionEnded)));

    /// <summary>Exception 4: extradition in train.</summary>
    public static Condition Exception4 => Section["(5)"]
        .AsEnacted(
            "Exception 4: extradition is in train (a certificate, custody after arrest, warrant or authority under the Extradition Acts)",
            ExtraditionIs("certificate-ea2003-s2", "certificate-ea2003-s70", "custody-ea2003-s5", "warrant-ea2003-s73",
                "ea1989-authority", "ea1989-sch1-order", "ea1989-warrant", "ea1989-sch1-warrant"))
        .AsAmended(from: 31.December(2020), by: "Extradition (Provisional Arrest) Act 2020, Sch., para. 29; S.I. 2020/1652, reg. 2(1)(b)",
            "Exception 4: extradition is in train (a certificate, also under section 74B, custody after arrest, warrant or authority under the Extradition Acts)",
            ExtraditionIs("certificate-ea2003-s2", "certificate-ea2003-s70", "certificate-ea2003-s74b", "custody-ea2003-s5", "warrant-ea2003-s73",
                "ea1989-authority", "ea1989-sch1-order", "ea1989-warrant", "ea1989-sch1-warrant"));

    /// <summary>
    /// Exception 5: an order under mental health law that has effect now. Interim orders and transfers from remand
    /// (sections 38 and 48 of the 1983 Act) are not listed; discharge ends the exception from that day.
    /// </summary>
    public static Condition Exception5 => Section["(6)"].Says(
        "Exception 5: a hospital, guardianship, compulsion or transfer order under mental health law has effect",
        ThePerson.AnyMentalHealthOrder((Condition<MentalHealthOrder>)TheMentalHealthOrder.HasEffect & (OrderOnTheList | OrderThatMayBeOnTheList)));

    /// <summary>Exception 6: trafficking.</summary>
    public static Condition Exception6 => Section["(6A)"]
        .AsEnacted(
            "Exception 6: the Secretary of State thinks that automatic deportation would contravene the anti-trafficking Convention",
            Judgements.J18.IsMet)
        .From(1.April(2009), by: "Criminal Justice and Immigration Act 2008, s. 146; S.I. 2009/860, art. 2(1)(d)");

    /// <summary>Exception 7: a person protected by the Withdrawal Agreement, for conduct before the transition ended.</summary>
    public static Condition<Conviction> Exception7 => Section["(6B)"]
        .AsEnacted(
            "Exception 7: a relevant person, whose offence consisted of or included conduct before 23:00 on 31 December 2020",
            ProtectedForEarlierConduct.NotYetEncoded<Conviction>("not-encoded.euwaa2020.sch5-63.ukba2007-s33",
                "how Exception 7 worked between 31 January and 31 December 2020: the transitional rule in the European Union (Withdrawal Agreement) Act 2020, Sch. 5, para. 63, was not read",
                matters: WithdrawalAgreement.RelevantPerson))
        .From(31.January(2020), by: "European Union (Withdrawal Agreement) Act 2020, s. 10(5); S.I. 2020/75, reg. 4(e)")
        .AsAmended(from: Dates.IpCompletion, by: "S.I. 2020/1210, reg. 4(2)",
            "Exception 7: a relevant person (Swiss service providers included), whose offence consisted of or included conduct before 23:00 on 31 December 2020",
            ProtectedForEarlierConduct);

    /// <summary>Subsection (1)(b): the duty and the assumption give way to sections 7 and 8 of the 1971 Act.</summary>
    public static Condition ExemptUnderThe1971Act => Section["(1)(b)"].Says(
        "the person is exempt under section 7 or 8 of the Immigration Act 1971",
        ImmigrationAct1971.Section7.NotLiableToDeportation | ImmigrationAct1971.Section8.OutsideTheDeportationProvisions);

    // No conviction is left that carries the assumption, or an exception removes it for the person as a whole.
    private static Condition NothingIsAssumed => Section["(7)(b)"].AllOf(
        "The person is a foreign criminal, and an exception other than 1 or 4 leaves nothing assumed",
        Section32.ForeignCriminal,
        AnExceptionThatLeavesNoAssumption | !ThePerson.AnyConviction(Section32.ConvictionThatCallsForAnOrder));

    // The family of a British citizen could have rights under the treaties too: a child's carer, or a partner after a stay in another State.
    private static Condition MayHaveHadRightsUnderTheTreaties =>
        TheSettlementScheme.EuNationalOrFamily.Is("eea-national", "swiss-national", "family-member")
        | ThePerson.AnyChild(TheChild.IsABritishCitizen) | ThePerson.AnyPartner(ThePartner.IsABritishCitizen);

    private static Condition<Conviction> ProtectedForEarlierConduct =>
        WithdrawalAgreement.RelevantPerson & WithdrawalAgreement.ConductIncludesTimeBeforeTheTransitionEnded;

    // Interpretation: an order for extradition follows a certificate or an authority to proceed; the Act does not say
    // whether the person is still its subject once extradition has been ordered.
    private static Condition ExtraditionIs(params string[] states) =>
        TheExtradition.Status.Is(states)
        | (TheExtradition.Status.Is("ordered")
            & It.Always.OrInTheStatesReading(It.Never,
                "doubt.ukba2007.s33-5.extradition-ordered",
                "Is a person whose extradition has been ordered still the subject of a certificate, warrant or authority, so that Exception 4 applies?"));

    // Paragraph (h) does not list the provisions of Northern Ireland. Articles 44 and 53 of the Mental Health (Northern
    // Ireland) Order 1986 correspond to sections 37 and 47 of the 1983 Act.
    private static Condition<MentalHealthOrder> OrderOnTheList => TheMentalHealthOrder.Type.Is(
        "mha1983-s37-hospital", "mha1983-s37-guardianship", "mha1983-s45a", "mha1983-s47",
        "cpsa1995-s57a", "cpsa1995-s58-guardianship", "cpsa1995-s59a", "mhcta2003-s136",
        "mhni1986-art44-hospital", "mhni1986-art44-guardianship", "mhni1986-art53");

    private static Condition<MentalHealthOrder> OrderThatMayBeOnTheList =>
        TheMentalHealthOrder.Type.Is("cpsa1995-s58", "ni-said-to-correspond")
        & It.Always.OrInTheStatesReading(It.Never,
            "doubt.ukba2007.s33-6.order-on-the-list",
            "Is this order one that section 33(6) lists? Of orders under section 58 of the Criminal Procedure (Scotland) Act 1995 only guardianship is named; Northern Ireland's provisions are not named at all.");
}
