namespace DueCourse.Casework.Tracks.LegalDecision;

/// <summary>Where the decision on deportation or removal stands.</summary>
public abstract record LegalDecisionState;

/// <summary>A state of the deportation branch, from the first notice on.</summary>
public interface IOnABasis
{
    /// <summary>On which basis deportation is decided.</summary>
    DeportationBasis Basis { get; }
}

/// <summary>Nothing was begun here.</summary>
public sealed record NothingBegun : LegalDecisionState;

/// <summary>Somebody referred the person for a decision.</summary>
public sealed record ReferredForDecision : LegalDecisionState;

/// <summary>Identity and nationality are looked at.</summary>
public sealed record InTriage : LegalDecisionState;

/// <summary>The first notice is issued, and not yet served.</summary>
public sealed record Stage1Issued(DeportationBasis Basis, EntryId Notice) : LegalDecisionState, IOnABasis;

/// <summary>The first notice is served, and the person may answer.</summary>
public sealed record RepresentationsOpen(DeportationBasis Basis) : LegalDecisionState, IOnABasis;

/// <summary>The person has answered.</summary>
/// <param name="Basis">On which basis deportation is decided.</param>
/// <param name="InFull">They said that there is no more to come.</param>
public sealed record RepresentationsReceived(DeportationBasis Basis, bool InFull) : LegalDecisionState, IOnABasis;

/// <summary>The second decision is being written.</summary>
public sealed record Stage2Draft(DeportationBasis Basis) : LegalDecisionState, IOnABasis;

/// <summary>What the person claimed was granted.</summary>
public sealed record Stage2Granted(DeportationBasis Basis) : LegalDecisionState, IOnABasis;

/// <summary>What the person claimed was refused.</summary>
public sealed record Stage2Refused(DeportationBasis Basis) : LegalDecisionState, IOnABasis;

/// <summary>An order may be signed.</summary>
public sealed record OrderReady(DeportationBasis Basis) : LegalDecisionState, IOnABasis;

/// <summary>An order is signed, and not yet served.</summary>
/// <param name="Basis">On which basis.</param>
/// <param name="Order">The order, as a subject of the file.</param>
public sealed record OrderSigned(DeportationBasis Basis, EntryId Order) : LegalDecisionState, IOnABasis;

/// <summary>The order is served.</summary>
/// <param name="Basis">On which basis.</param>
/// <param name="Order">The order, as a subject of the file.</param>
public sealed record OrderServed(DeportationBasis Basis, EntryId Order) : LegalDecisionState, IOnABasis;

/// <summary>An officer decided that the order is to be carried out.</summary>
/// <param name="Basis">On which basis.</param>
/// <param name="Order">The order, as a subject of the file.</param>
public sealed record RemovalSet(DeportationBasis Basis, EntryId Order) : LegalDecisionState, IOnABasis;

/// <summary>The person was told that they are liable to removal under section 10 of the 1999 Act.</summary>
public sealed record LiableNotified : LegalDecisionState;

/// <summary>Notice of intention to remove was given.</summary>
/// <param name="Destination">The country that it names.</param>
public sealed record IntentionNotified(string Destination) : LegalDecisionState;

/// <summary>Notice of departure details was given.</summary>
/// <param name="Destination">The country that it names.</param>
/// <param name="Booking">The departure.</param>
/// <param name="First">The date that the first notice under section 10A stated.</param>
/// <param name="Section10B">It followed a failed removal, without a new period of notice.</param>
public sealed record DepartureNotified(string Destination, EntryId Booking, LocalDate First, bool Section10B) : LegalDecisionState;

/// <summary>The period of notice has run, or none was needed.</summary>
/// <param name="Destination">The country that the notice names.</param>
/// <param name="Booking">The departure.</param>
/// <param name="First">The date that the first notice under section 10A stated.</param>
public sealed record NoticeHasRun(string Destination, EntryId Booking, LocalDate First) : LegalDecisionState;

/// <summary>A removal under section 10 failed.</summary>
/// <param name="Destination">The country of the notice.</param>
/// <param name="First">The date that the first notice under section 10A stated.</param>
/// <param name="BeyondControl">It failed for reasons reasonably beyond the state's control.</param>
public sealed record RemovalFailed(string Destination, LocalDate First, bool BeyondControl) : LegalDecisionState;

/// <summary>The person has left, and the departure is confirmed.</summary>
/// <param name="Order">The deportation order that was carried out; null: removal under section 10.</param>
/// <param name="Basis">Its basis; null likewise.</param>
public sealed record PersonRemoved(EntryId? Order, DeportationBasis? Basis) : LegalDecisionState;

/// <summary>The order was revoked.</summary>
public sealed record OrderRevoked : LegalDecisionState;

/// <summary>The person was taken back after a removal that should not have been. Nothing of what led to it is relied on; an order that is in force has to be revoked before anything is decided again.</summary>
/// <param name="Order">The order on which they were removed, as far as this course knows; null: none.</param>
/// <param name="Basis">Its basis; null likewise.</param>
public sealed record ToBeDecidedAnew(EntryId? Order, DeportationBasis? Basis) : LegalDecisionState;

/// <summary>What was decided was withdrawn before an order.</summary>
public sealed record DecisionWithdrawn : LegalDecisionState;

/// <summary>Nothing more is done here. It can be begun anew by a referral.</summary>
public sealed record CourseClosed : LegalDecisionState;
