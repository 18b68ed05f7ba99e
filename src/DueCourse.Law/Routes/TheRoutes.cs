namespace DueCourse.Law.Routes;

/// <summary>Every lawful way in which a case can go. "No action" is always among them.</summary>
public static class TheRoutes
{
    /// <summary>R1 to R15.</summary>
    public static IReadOnlyList<Route> All { get; } =
    [
        R01AutomaticDeportation.Route, R02ConduciveDeportation.Route, R03FamilyMember.Route, R04CourtRecommendation.Route,
        R05WithdrawalAgreement.Route, R06AdministrativeRemoval.Route, R07Deprivation.Route, R08Extradition.Route,
        R09PrisonerTransfer.Route, R10EarlyRemovalFromPrison.Route, R11VoluntaryReturn.Route, R12ForeignCaution.Route,
        R13NonSuspensiveCertificate.Route, R14Exclusion.Route, R15NoRemoval.Route,
    ];
}
