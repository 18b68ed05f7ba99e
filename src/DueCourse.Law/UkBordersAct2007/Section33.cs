namespace DueCourse.Law.UkBordersAct2007;

/// <summary>Exceptions to automatic deportation.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2007/30/section/33</remarks>
public static class Section33
{
    private static readonly Provision Section = Provision
        .Section("33", of: "UK Borders Act 2007", uri: "ukpga/2007/30")
        .InForce(from: 1.August(2008), by: "S.I. 2008/1818, art. 2(a)")
        .TextRead(asAt: 2.December(2025));

    /// <summary>An exception that looks at the person, not at one conviction, or section 7 or 8 of the 1971 Act.</summary>
    public static Condition AnExceptionApplies => Section["(1)"].AnyOf(
        "An exception applies, or the person is exempt under section 7 or 8 of the Immigration Act 1971",
        Exception1, Exception3, Exception4, Exception5, Exception6, ExemptUnderThe1971Act);

    /// <summary>Exception 2 or 7, which each look at the conviction relied on.</summary>
    public static Condition<Conviction> AConvictionException => Exception2 | Exception7;

    /// <summary>
    /// Subsection (7): after these the law assumes neither that deportation is conducive nor that it is not.
    /// After Exceptions 1 and 4 the assumption of section 32(4) stays.
    /// </summary>
    public static Condition AnExceptionThatLeavesNoAssumption => Section["(7)"].AnyOf(
        "An exception other than 1 or 4 applies, so nothing is assumed either way",
        Exception3, Exception5, Exception6, ExemptUnderThe1971Act);

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
    public static Condition Exception3 => Section["(4)"]
        .AsEnacted(
            "Exception 3: removal would breach the person's rights under the Community (later European Union) treaties",
            Judgements.J05.IsMet.OrInTheStatesReading(It.Never, "doubt.ukba2007.s33-4.eu-rights",
                "Whether removal would have breached European Union rights needs a lawyer: the earlier Regulations were not read."))
        .Repealed(from: Dates.IpCompletion, by: "S.I. 2020/1309, reg. 17(2)");

    /// <summary>Exception 4: extradition in train.</summary>
    public static Condition Exception4 => Section["(5)"].Says(
        "Exception 4: extradition is in train (a certificate, custody, warrant or authority under the Extradition Acts)",
        TheExtradition.Status.Is("certificate-ea2003-s2", "certificate-ea2003-s70", "custody-ea2003-s5", "warrant-ea2003-s73", "ea1989-authority", "ea1989-warrant"))
        .AsAmended(from: 31.December(2020), by: "Extradition (Provisional Arrest) Act 2020, Sch., para. 29; S.I. 2020/1652, reg. 2(1)(b)",
            "Exception 4: extradition is in train (a certificate, also under section 74B, custody, warrant or authority under the Extradition Acts)",
            TheExtradition.Status.Is("certificate-ea2003-s2", "certificate-ea2003-s70", "certificate-ea2003-s74b", "custody-ea2003-s5", "warrant-ea2003-s73", "ea1989-authority", "ea1989-warrant"));

    /// <summary>Exception 5: an order under mental health law that has effect now.</summary>
    public static Condition Exception5 => Section["(6)"].Says(
        "Exception 5: a hospital, guardianship, compulsion or transfer order under mental health law has effect",
        ThePerson.AnyMentalHealthOrder(
            (Condition<MentalHealthOrder>)TheMentalHealthOrder.HasEffect
            & TheMentalHealthOrder.Type.Is(
                "mha1983-s37-hospital", "mha1983-s37-guardianship", "mha1983-s45a", "mha1983-s47",
                "cpsa1995-s57a", "cpsa1995-s58", "cpsa1995-s59a", "mhcta2003-s136",
                "mhni1986-art44-hospital", "mhni1986-art44-guardianship", "mhni1986-art53")));

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
            WithdrawalAgreement.RelevantPerson & TheConviction.OffenceFrom.IsBefore(Dates.IpCompletion))
        .From(31.January(2020), by: "European Union (Withdrawal Agreement) Act 2020, s. 10(5); S.I. 2020/75, reg. 4(e)");

    private static Condition ExemptUnderThe1971Act => Section["(1)(b)"].Says(
        "the person is exempt under section 7 or 8 of the Immigration Act 1971",
        ImmigrationAct1971.Section7.NotLiableToDeportation | ImmigrationAct1971.Section8.OutsideTheDeportationProvisions);
}
