namespace DueCourse.Law.CriminalJusticeAct2003;

/// <summary>Early removal of prisoners from the United Kingdom.</summary>
/// <remarks>
/// https://www.legislation.gov.uk/ukpga/2003/44/section/260. The first day is the prison's to calculate and to state. The
/// rule behind it is given for each period, so that a stated day can be questioned; no decision rests on a day computed here.
/// Each period runs back from the end of the requisite custodial period, never from the end of the sentence.
/// </remarks>
public static class Section260
{
    internal static readonly Provision Section = Provision
        .Section("260", of: "Criminal Justice Act 2003", uri: "ukpga/2003/44")
        .InForce(from: 4.April(2005), by: "S.I. 2005/950")
        .TextNotReadBefore(1.April(2020), "the conditions of subsections (2) and (3) under the rules of 135 days (to 7 April 2008) and of 270 days (from then)")
        .TextRead(asAt: 31.March(2026))
        .Extends("England and Wales")
        .Sure(Confidence.Medium, "the rule of 23 September 2025 was read in two reports and a debate, not in the Order");

    /// <summary>The power.</summary>
    public static Rule EarlyRemoval => Section["(1)"]
        .Power("cja2003.s260.ers",
            "May the person be removed from prison before the usual day, only to be removed from the United Kingdom?",
            when: Section["(1), (4)"].AllOf(
                "a fixed-term prisoner who is liable to removal, on or after the first day that the prison states",
                Section["(1)"].Says("is a fixed-term prisoner", TheCustody.IsAFixedTermPrisoner),
                Section259.LiableToRemoval,
                !(Condition)IsExcluded,
                TheFirstDayHasCome))
        .Then("cja2003.s260.ers.liable", "The person is liable to removal as section 259 defines it", Section259.LiableToRemoval)
        .Then("cja2003.s260.ers.window", "The first day that the prison states has come", TheFirstDayHasCome)
        .Then("cja2003.s260.ers.exercise", "Early removal should be used", Judgements.J48.IsMet)
        .EncodedInPart(
            "extended sentences and those for offenders of particular concern have a limb of their own: the prison's date and exclusion take it in",
            "on return the sentence goes on from where it stopped",
            "Northern Ireland (Justice Act (Northern Ireland) 2016, s. 55, which asks for the prisoner's agreement) and Scotland have rules of their own");

    /// <summary>Subsection (2C): those who cannot be removed early.</summary>
    public static Condition IsExcluded => Section["(2C)"].Says(
        "is excluded by offence or sentence",
        TheCustody.IsExcludedFromEarlyRemoval);

    /// <summary>The first day has come, as the prison states it.</summary>
    public static Condition TheFirstDayHasCome => Section["(1)-(2)"]
        .AsEnacted(
            "it is within the last 270 days of the requisite custodial period, half of which has been served; the prison states the first day",
            ThePrisonsDayHasCome)
        .AsAmended(from: 28.June(2022), by: "Nationality and Borders Act 2022, s. 47(3)",
            "it is the later of two days or after: half of the requisite custodial period served, and one year before its end; the prison states the first day",
            ThePrisonsDayHasCome, textualOnly: true)
        .AsAmended(from: 16.January(2024), by: "S.I. 2023/1368, art. 2",
            "it is the later of two days or after: half of the requisite custodial period served, and 545 days before its end; the prison states the first day",
            ThePrisonsDayHasCome, textualOnly: true)
        .AsAmended(from: 23.September(2025), by: "Criminal Justice Act 2003 (Removal of Prisoners for Deportation) Order 2025",
            "it is the later of two days or after: 30 per cent of the requisite custodial period served, and four years before its end; the prison states the first day",
            ThePrisonsDayHasCome, textualOnly: true)
        .AsAmended(from: 22.April(2026), by: "the last day for which commencement of the Sentencing Act 2026, s. 35, was looked for is 21 April 2026",
            "as before, unless section 35 of the Sentencing Act 2026, which takes the first day away, has been brought into force; the prison states the first day",
            ThePrisonsDayHasCome.OrInTheStatesReading(
                It.Always,
                "doubt.sa2026.s35.commencement",
                "Has section 35 of the Sentencing Act 2026, which takes away the earliest day for early removal, been brought into force?"));

    private static Condition ThePrisonsDayHasCome => TheCustody.EarlyRemovalEligibleOn.HasCome;
}
