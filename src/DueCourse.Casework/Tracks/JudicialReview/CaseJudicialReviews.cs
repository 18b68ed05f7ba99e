namespace DueCourse.Casework.Tracks.JudicialReview;

using DueCourse.Casework.Stays;

/// <summary>One claim, and what its tasks and next steps need.</summary>
/// <param name="Id">The entry that put it on the file.</param>
/// <param name="Challenges">What it challenges.</param>
/// <param name="Forum">Before which court.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Since">The day of the last step.</param>
public sealed record CaseClaim(EntryId Id, ClaimChallenges Challenges, ClaimForum Forum, ClaimState State, LocalDate Since)
{
    /// <summary>The entry of the last step.</summary>
    public required EntryId LastStep { get; init; }

    /// <summary>The last day to go on, as it was worked out at that step; null: none is known.</summary>
    public DateRange? LastDay { get; init; }

    /// <summary>By when the Home Office has to answer, and the entry that asks it; null: nothing is asked.</summary>
    public (LocalDate By, EntryId Reason)? Answer { get; init; }

    /// <summary>A hearing ahead; null: none is fixed, or what it was for is decided.</summary>
    public (LocalDate On, EntryId Reason)? Hearing { get; init; }

    /// <summary>It challenges removal, as the claim form says; null: it is not lodged.</summary>
    public bool? ChallengesRemoval { get; init; }

    /// <summary>What a legal adviser found of a claim against the Upper Tribunal's refusal; null: it was not reviewed.</summary>
    public bool? WithinTheExceptions { get; init; }

    /// <summary>The adviser's sign-off that is newer than the last step; null: there is none.</summary>
    public Actor? SignedOffBy { get; init; }

    /// <summary>Where the claim itself stands, whatever stops removal meanwhile.</summary>
    public ClaimState Itself => State switch { UrgentApplicationMade s => s.Beneath, RemovalEnjoined s => s.Beneath, _ => State };
}

/// <summary>The claims for judicial review of a case whose course was recorded, each for itself.</summary>
/// <remarks>
/// An order that stops removal is recorded once, among the stays, by whoever hears of it. A claim in which a judge was asked urgently
/// follows it from there, and follows its end; nothing recorded of a claim can end it. Where several claims asked, each follows.
/// </remarks>
public sealed class CaseJudicialReviews : CasePart
{
    private readonly List<CaseClaim> all = [];

    /// <summary>All, in the order in which they were recorded.</summary>
    public IReadOnlyList<CaseClaim> All => all;

    /// <summary>The table of each.</summary>
    public static TrackTable Table => JudicialReviewTrack.Table;

    /// <summary>Where the one that was recorded last stands.</summary>
    public ClaimState State => all.Count == 0 ? new NoClaim() : all[^1].State;

    /// <summary>One; null where nothing is recorded of it.</summary>
    public CaseClaim? Find(EntryId id) => all.Find(a => a.Id == id);

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        switch (entry.Event)
        {
            case LetterBeforeClaimCame e when Find(e.Claim) is null:
                all.Add(new(e.Claim, e.Challenges, e.Forum, new LetterBeforeClaimReceived(), e.On) { LastStep = entry.Id, Answer = e.AnswerBy is { } by ? (by, entry.Id) : null });
                break;
            case ClaimWasLodged e when Find(e.Claim) is null:
                all.Add(new(e.Claim, e.Challenges, e.Forum, new ClaimLodged(), e.On) { LastStep = entry.Id, ChallengesRemoval = e.ChallengesRemoval });
                break;
            case StayRecorded { Kind: not StayKind.Rule39 }:
                Each(claim => claim.State switch
                {
                    UrgentApplicationMade s => claim with { State = new RemovalEnjoined([entry.Id], s.Beneath) },
                    RemovalEnjoined s => claim with { State = s with { Stays = [.. s.Stays, entry.Id] } },
                    _ => claim,
                });
                break;
            case StayEnded e:
                Each(claim => claim.State is not RemovalEnjoined s || !s.Stays.Contains(e.Stay) ? claim
                    : claim with { State = s.Stays.Count == 1 ? s.Beneath : s with { Stays = [.. s.Stays.Where(x => x != e.Stay)] } });
                break;
            case IOfClaim { Claim: var id }:
                Each(claim => claim.Id == id ? ClaimSteps.After(claim, entry) : claim);
                break;
        }
    }

    private void Each(Func<CaseClaim, CaseClaim> change)
    {
        for (var i = 0; i < all.Count; i++) all[i] = change(all[i]);
    }
}
