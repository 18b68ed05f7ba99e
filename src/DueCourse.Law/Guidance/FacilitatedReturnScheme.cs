namespace DueCourse.Law.Guidance;

/// <summary>Support for foreign national offenders who co-operate with their return. It is policy, and no law.</summary>
/// <remarks>
/// Read in part. The sums last reported (September 2025) are £1,500 while serving a sentence and £750 otherwise, £500 at
/// discretion, £2,000 at most; they are reports, and nothing turns on them. A claim may be withdrawn only freely.
/// </remarks>
public static class FacilitatedReturnScheme
{
    private static readonly Policy Scheme = new(
        title: "Facilitated Return Scheme",
        url: "https://www.gov.uk/government/publications/facilitated-returns-scheme-frs",
        version: "version 13.0, March 2024 (opening pages read)",
        says: "asks that a foreign national offender agree in writing to return, informed and advised",
        asks: ImmigrationAct1971.Section3NotBritish.IsNotABritishCitizen & TheOtherRoutes.VoluntaryReturn.Is("agreed") & TheOtherRoutes.ConsentIsInformed);

    /// <summary>Whether the scheme's support can be asked for.</summary>
    public static Rule Support => Rule.OfPolicy("policy.frs", RuleKind.Power,
            "Can the person be offered the support of the Facilitated Return Scheme, having agreed in writing to return?", Scheme)
        .EncodedInPart("who is eligible and how much is paid: the guidance was read in part, and one payment only is made save exceptionally");
}
