namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>Claims declared inadmissible: nationals of listed States, and persons with a connection to a safe third State.</summary>
/// <remarks>
/// https://www.legislation.gov.uk/ukpga/2002/41/section/80A, with sections 80AA to 80C. Part 5 speaks of claims refused; a
/// declaration under this Part is no refusal.
/// </remarks>
public static class Section80A
{
    private static readonly Provision Section = Provision
        .Section("80A", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 28.June(2022), by: "Nationality and Borders Act 2022, ss. 15 and 16; S.I. 2022/590, Sch. 1, paras. 14 and 15")
        .TextRead(asAt: 1.September(2025))
        .Sure(Confidence.Medium, "the words that the Illegal Migration Act 2023, s. 59, put in were in force on 28 September 2023 for specified purposes only; later commencements were not seen");

    /// <summary>The claim has been declared inadmissible, so it has not been refused and carries no right of appeal under section 82(1)(a).</summary>
    public static Condition<ProtectionClaim> IsDeclaredInadmissible => Section["(1), (3); s. 80B(1), (3)"].Says(
        "the claim has been declared inadmissible, which is no decision to refuse it",
        TheProtectionClaim.Status.Is("inadmissible").NotYetEncoded(
            "not-encoded.si2022-590.sch2-4-3",
            "a saving for claims made before 28 June 2022 (S.I. 2022/590, Sch. 2, para. 4(3)) was not read",
            matters: TheProtectionClaim.Status.Is("inadmissible") & TheProtectionClaim.MadeOn.IsBefore(28.June(2022))));
}
