namespace DueCourse.Law.Guidance;

/// <summary>Home Office guidance on judicial reviews, injunctions and applications to Strasbourg.</summary>
/// <remarks>Only its opening was read; when a claim is no barrier is left to the recorded assessment.</remarks>
public static class JudicialReviewsAndInjunctions
{
    /// <summary>A claim against removal holds removal until a named officer records that it is no barrier.</summary>
    public static Policy AClaimHoldsRemoval => new(
        "Judicial reviews, injunctions and applications to the European Court of Human Rights",
        "https://www.gov.uk/government/publications/returns-preparation/judicial-reviews-injunctions-and-applications-to-the-european-court-of-human-rights-accessible-version",
        "version 3.0, 29 April 2024",
        "A judicial review claim that challenges removal is open, and nobody with authority has recorded that it is no barrier",
        ThePerson.AnyJudicialReview(
            TheJudicialReview.ChallengesRemoval
            & (TheJudicialReview.Status.Is("permission-granted", "allowed", "appeal")
                | (TheJudicialReview.Status.Is("lodged", "permission-refused", "totally-without-merit", "renewed", "dismissed")
                    & !(Condition<JudicialReview>)TheJudicialReview.BarrierAssessmentIsRecorded))));
}
