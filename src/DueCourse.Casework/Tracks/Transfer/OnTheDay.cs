namespace DueCourse.Casework.Tracks.Transfer;

using DueCourse.Casework.Gates;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Law.Facts;

/// <summary>What has to be right again at the escort and at the door beside the gates: a document that lasts, and custody that was looked at.</summary>
internal static class OnTheDay
{
    private const int DaysAfterArrival = 7;

    /// <summary>A guard: the travel document lasts past the arrival.</summary>
    public static Guard TheDocumentLasts { get; } = new("the travel document lasts past the arrival",
        (c, now) => c.Transfer.Booked is { } departure ? DocumentExpires(c, departure, now) : null);

    /// <summary>A guard: whoever is held is held on a review that took place.</summary>
    // An escort holds somebody; a review that was not held makes that unlawful until somebody has looked.
    public static Guard NobodyIsHeldWithoutAReview { get; } = new("whoever is held is held on a review that took place",
        (c, now) => HoursOfDetention.HaveRun(c, now) is { } ran ? ran : c.Detention.State is ReviewMissed ? NotReviewed : c.Detention.State is Detained held && held.NextReview <= now ? NotReviewed : null);

    private static Refusal NotReviewed { get; } = new("detention.review-missed", "The person is held, and the review that was due has not taken place.",
        "Without it nobody has said that they may still be held, under escort or elsewhere.", "Review the detention now, or release the person.")
    { Citation = "R (Kambadzi) v Secretary of State for the Home Department [2011] UKSC 23" };

    /// <summary>The refusal where the document may expire too early for a departure; null where it does not, or no day is known.</summary>
    public static Refusal? DocumentExpires(LiveCase c, DeparturePlanned departure, Instant now) =>
        GateCheck.EarliestOf(c, TheDestination.DocumentExpires.Definition, now) is { } expires && expires < departure.On.PlusDays(DaysAfterArrival)
            ? new("departure.document-expires", $"The travel document may expire on {expires.Words()}.",
                $"It has to last {DaysAfterArrival} days past the day of arrival (a margin of this project's), or the person can be turned back at the door.", "Have it renewed, or record the day on which it expires, with the document.")
            : null;
}
