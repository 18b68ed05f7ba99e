namespace DueCourse.Casework.Tracks.Transfer;

using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.Courts;
using DueCourse.Casework.Tracks.JudicialReview;
using DueCourse.Law.Facts;

/// <summary>
/// Whether a court stops removal by what is recorded of its orders, of appeals and of claims themselves, whatever the statements say that
/// the gates read. It opens no gate, and is asked with all of them when removal is set, at the booking, at the escort and at the door.
/// </summary>
public static class StoppedInTheRecord
{
    /// <summary>A guard: no order binds, no appeal brought here is pending, and no claim stops removal, as the record of each says.</summary>
    public static Guard Nothing { get; } = new("no order, appeal or claim on record stops removal", Refuses);

    /// <summary>The refusal while one does; null when none does.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="now">The moment of the step.</param>
    public static Refusal? Refuses(LiveCase c, Instant now) =>
        c.Stays.All.FirstOrDefault(s => s.Binds) is { } stay ? ByOrder(stay)
        : c.Appeals.All.FirstOrDefault(a => IsPendingHere(c, a)) is { } appeal ? ByAppeal(appeal)
        : c.JudicialReviews.All.FirstOrDefault(Stops) is { } claim && !IsOpened(c, now) ? ByClaim(claim)
        : null;

    private static Refusal ByOrder(Stay stay) => new("stay.binds",
        // Where it stands with claims for protection, no more is said than that it is there.
        stay.Id.Compartment == Compartment.Open ? $"{StaysInWords.Which(stay.What)} It binds." : "An interim measure of the European Court of Human Rights binds.",
        $"It forbids removal from the moment at which it was communicated, by whatever means, and whatever anyone thinks of its validity: what gate {(stay.What.Kind == StayKind.Rule39 ? "G3" : "G2")} asks of the facts, its own record answers.",
        $"Nobody here can end it. {(stay.What.Kind == StayKind.Rule39 ? "Only the European Court of Human Rights lifts the measure" : "Only the court ends it")}; a legal adviser of the case records its end from the court's own document.")
    { Citation = stay.What.Kind == StayKind.Rule39 ? "European Convention on Human Rights, art. 34; Rules of Court, r. 39" : "R (Majera) v Secretary of State for the Home Department [2021] UKSC 46" };

    private static Refusal ByAppeal(CaseAppeal appeal) => new("appeal.pending", $"The appeal {appeal.Id} is not over: it stands at \"{TrackTable.InWords(appeal.State.GetType())}\" since {appeal.Since.Words()}.",
        $"Nobody is removed while an appeal brought from within the United Kingdom is pending, or can still go on in time: what gate {(appeal.Against == AppealAgainst.Deprivation ? "G19" : "G6")} asks of the facts, its own record answers.",
        "Only the tribunal or court decides it, and only the person withdraws it. Record what has happened in the appeal, from its own papers.")
    { Citation = "Nationality, Immigration and Asylum Act 2002, ss. 78 and 104" };

    private static Refusal ByClaim(CaseClaim claim) => new("claim.stops-removal", $"The claim for judicial review {claim.Id} stands at \"{TrackTable.InWords(claim.State.GetType())}\" since {claim.Since.Words()}.",
        claim.State is UrgentApplicationMade ? "A judge was asked urgently to stop removal, and has not answered." : "It challenges removal, and the court has not let it drop.",
        "Record what the court decided, from its own paper. By policy a named senior officer can open gate G13 for a time, with reasons and the sign-off of a legal adviser; an order of the court nobody can.")
    { Citation = Law.Guidance.JudicialReviewsAndInjunctions.AClaimHoldsRemoval.Title };

    // A window in which nothing was brought is left to gate G7, which asks also whether the right was waived in writing.
    private static bool IsPendingHere(LiveCase c, CaseAppeal appeal)
    {
        if (appeal.State is AppealWindowOpen || !HeldByCourts.IsNotOver(appeal)) return false;
        var held = HeldByCourts.In(c);
        return !IsNo(held.Says(appeal.Id, TheAppeal.IsInCountry.Definition)) && !IsNo(held.Says(appeal.Id, TheAppeal.WasBroughtHere.Definition));
    }

    private static bool IsNo(FactValue? said) => said is YesNoValue { IsYes: false };

    private static bool Stops(CaseClaim claim) => claim.State is UrgentApplicationMade
        || (claim.ChallengesRemoval == true && claim.Itself is ClaimPermissionGranted or ClaimAtHearing or ClaimAllowed or ClaimOnAppeal);

    private static bool IsOpened(LiveCase c, Instant now) => c.Overrides.Opens(Law.StatuteBook.Current.Gates.Single(g => g.Id == "G13"), now);
}
