namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>Revoking indefinite leave of a person who cannot be deported.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/76</remarks>
public static class Section76
{
    private static readonly Provision Section = Provision
        .Section("76", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 10.February(2003), by: "S.I. 2003/1, Sch.")
        .TextNotReadBefore(20.October(2014), "the words that the Immigration Act 2014, Sch. 9, paras. 3 and 7 took out were not read")
        .TextRead(asAt: 1.September(2025));

    /// <summary>Indefinite leave may be revoked on one of three grounds.</summary>
    public static Condition IndefiniteLeaveMayBeRevoked => Section["(1)-(3)"].AllOf(
        "Indefinite leave may be revoked",
        TheLeave.IsIndefinite,
        Section["(1)-(3)"].AnyOf(
            "one of the three grounds is met",

            // Interpretation: liable by decision, or as a foreign criminal of the 2007 Act, whom its section 32(4) puts in
            // that position (Yussuf [2018] UKUT 117 (IAC), not following Ali [2011] UKUT 250 (IAC)).
            Section["(1)"].Says(
                "is liable to deportation, but cannot be deported for legal reasons",
                Section117B.LiableToDeportation & AConventionForbidsIt.NotYetEncoded(
                    "not-encoded.niaa2002.s76-1.other-legal-reasons",
                    "which legal reasons other than the two Conventions make it impossible to deport, and for how long they must last, the section does not say",
                    matters: Section117B.LiableToDeportation & !AConventionForbidsIt & AnotherBarStands)),
            Section["(2)"].Says("obtained the leave by deception", TheLeave.WasObtainedByDeception),
            Section["(3), (6)"].Says(
                "ceased to be a refugee by voluntary acts of the kind listed, done since 10 February 2003, or depends on someone who did",
                TheProtectionStatus.CeasedByOwnActs & TheProtectionStatus.CeasedByActsFrom.IsOnOrAfter(10.February(2003)))));

    private static Condition AConventionForbidsIt =>
        HumanRights.RemovalWouldBreachAConventionRight | HumanRights.RemovalWouldBreachTheRefugeeConvention;

    private static Condition AnotherBarStands =>
        Section77.RemovalIsBarred | Section78.RemovalIsBarred | Section78A.RemovalIsBarred
        | NationalityAndBordersAct2022.Section61.RemovalIsBarred | NationalityAndBordersAct2022.Section62.RemovalIsBarred
        | HumanRightsConvention.Rule39.RemovalIsBarred;
}
