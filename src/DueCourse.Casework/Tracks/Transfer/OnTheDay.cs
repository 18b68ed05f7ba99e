namespace DueCourse.Casework.Tracks.Transfer;

using DueCourse.Casework.Gates;
using DueCourse.Casework.People;
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

    /// <summary>A guard: it is the day of the departure, which is the day that was noticed.</summary>
    public static Guard ItIsTheDay { get; } = new("it is the day that was noticed",
        (c, now) => c.Transfer.Booked is { } departure && departure.On != UkDays.Of(now)
            ? new("departure.another-day", "The departure that was noticed is not today.", "The notice names its day, and the person could prepare for no other.", "Wait for the day, or plan and notice another.") : null);

    /// <summary>A guard: whoever is held is held under a power that reaches them today, and nobody is held for whom there is none.</summary>
    // An escort holds somebody. Authorised once is not enough: what the power asks for can have gone since.
    public static Guard WhoeverIsHeldIsHeldUnderAPower { get; } = new("whoever is held is held under a power that reaches them today",
        (c, now) => DetentionTrack.PowerOf(c.Detention.State) is { } power && PowerToDetain.Refuses(c, power, now) is { } gone
            ? gone with { What = $"The person is held, and the power under which they are held does not reach them today. {gone.What}", WhatToDo = $"Release the person, or authorise detention anew under a power that reaches them. {gone.WhatToDo}" } : null);

    /// <summary>The refusal where the entry against which somebody was checked does not show who the person of the file is; null where it does.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="against">The entry.</param>
    public static Refusal? NotThePerson(LiveCase c, EntryId against)
    {
        if (Words.OutOfSight(Compartment.Open, against) is { } unseen) return unseen;
        if (c.People.Identities.ContainsKey(against))
            return c.People.TieOf(against) is { Tie: Tie.Firm } ? null : new("escort.another-identity", $"The identity {against} is not linked to the person, or its link is contested.",
                "Somebody who is checked against it may be another person with the same name.", "Check against an identity that is linked to the person. If this is the person, link it first, on evidence.");
        if (c.Evidence.Documents.TryGetValue(against, out var document))
            return document.Rejection is { } why ? new("escort.document-rejected", $"The document cannot be relied on: {why}.", "Whoever is checked against it is checked against nothing.", "Check against other evidence of who the person is.") : null;
        return c.Statements.Find(against) is { Ended: null, Disputes.Count: 0 } said && said.Said.Subject is null && said.Said.Fact == ThePerson.IdentityIsEstablished.Definition.Name
            && (said.Said.Identity is not { } of || c.People.TieOf(of).Tie == Tie.Firm) ? null
            : new("escort.nothing-to-check-against", $"{against} does not show who the person is.", "A name on a list is no check: two people can have the same.", "Name an identity that is linked to the person, a document, or the standing statement that the identity is established.");
    }

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
