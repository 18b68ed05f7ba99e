namespace DueCourse.Law.ImmigrationAndAsylumAct1999;

/// <summary>
/// What kept claimants and appellants in the United Kingdom before sections 77 and 78 of the Nationality, Immigration and
/// Asylum Act 2002. None of it was read, so before 1 April 2003 it is not known whether removal was barred.
/// </summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1999/33/section/15</remarks>
public static class Section15
{
    private const string NotRead = "neither this section, nor the Act's own provisions on pending appeals, nor what stood before the Act was read";

    // Interpretation: the section itself is younger than 1973. It is held as standing from the beginning so that no day on
    // which earlier words may have protected somebody reads as a day without protection.
    private static readonly Provision Section = Provision
        .Section("15", of: "Immigration and Asylum Act 1999", uri: "ukpga/1999/33")
        .InForce(from: 1.January(1973), by: "what stood before the Act; not read")
        .Ended(on: 1.April(2003), by: "Nationality, Immigration and Asylum Act 2002, ss. 77 and 78; S.I. 2003/754")
        .Sure(Confidence.Low, NotRead);

    /// <summary>A claim for asylum was made, and no decision on it was notified.</summary>
    public static Condition AClaimMayBarRemoval =>
        ThePerson.AnyProtectionClaim(
            TheProtectionClaim.Status.Is("undetermined")
            | (TheProtectionClaim.Status.Is("granted", "refused", "inadmissible", "treated-as-withdrawn") & !TheProtectionClaim.DecisionNotifiedOn.HasCome))
        & Section["(1)"].TextNotRead<Person>("a claimant is not removed before the claim is decided", NotRead);

    /// <summary>An appeal was brought and is not over, or can still be brought in time.</summary>
    public static Condition AnAppealMayBarRemoval =>
        ThePerson.AnyAppeal(TheAppeal.Status.Is("pending", "late-application", "window-open"))
        & Section[", pending appeals"].TextNotRead<Person>("an appellant is not removed while an appeal is pending", NotRead);
}
