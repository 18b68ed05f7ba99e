namespace DueCourse.Law.Guidance;

/// <summary>Restricted leave: short, conditional, reviewed; for a person without protection whom the law does not let the state remove.</summary>
/// <remarks>https://caselaw.nationalarchives.gov.uk/ewca/civ/2017/1190</remarks>
public static class RestrictedLeave
{
    private static readonly Provision Judgment = Provision
        .Judgment("MS and MBT v Secretary of State for the Home Department", "[2017] EWCA Civ 1190", "https://caselaw.nationalarchives.gov.uk/ewca/civ/2017/1190")
        .Sure(Confidence.Medium, "the policy's present edition was not read, nor the judgment re-read");

    /// <summary>Whether it comes to be granted is for a named person (J36); the policy bars and removes nothing.</summary>
    public static Rule Reported => Judgment[""]
        .Power("policy.restricted-leave",
            "Should restricted leave be granted, because protection is lost or excluded and yet removal would breach a Convention right?",
            ComesIntoQuestion & Judgements.J36.IsMet)
        .Then("policy.restricted-leave.in-question", "Restricted leave comes into question", ComesIntoQuestion)
        .Then("policy.restricted-leave.s76-revocation", "Indefinite leave may be revoked", NationalityImmigrationAndAsylumAct2002.Section76.IndefiniteLeaveMayBeRevoked)
        .Then("policy.restricted-leave.further-conditions", "Further conditions (tagging, curfew, zones) may be set",
            ComesIntoQuestion & BorderSecurityAsylumAndImmigrationAct2025.Section46.FurtherConditionsMayBeSet)
        .EncodedInPart(
            "the policy's own terms and review periods: not read",
            "limbo so long that it engages article 8 itself (AM (Belarus) [2024] UKSC 13): weighed by whoever answers J16",
            "special immigration status, Criminal Justice and Immigration Act 2008, Part 10: believed never commenced");

    // The policy is never a condition of anything else: it is asked here, and reported.
    private static Condition ComesIntoQuestion => Judgment[""].AllOf(
        "Protection is excluded or lost, and removal would breach a Convention right",
        RefugeeConvention.Article33.ExcludedUnderArticle1F
        | RefugeeConvention.Article33.ProtectionFromReturnIsLost
        | ImmigrationRules.HumanitarianProtection.IsExcluded,
        HumanRights.RemovalWouldBreachAConventionRight);
}
