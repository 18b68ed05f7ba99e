namespace DueCourse.Casework.Tracks.TravelDocument;

/// <summary>Where the travel document stands.</summary>
public abstract record TravelDocumentState;

/// <summary>Nobody has looked whether one is needed.</summary>
public sealed record NeedNotLookedAt : TravelDocumentState;

/// <summary>D0: the need was assessed.</summary>
public sealed record DocumentIsNeeded : TravelDocumentState;

/// <summary>D1: it was applied for.</summary>
/// <param name="On">The day.</param>
public sealed record DocumentAppliedFor(LocalDate On) : TravelDocumentState;

/// <summary>D2: the destination interviews the person.</summary>
/// <param name="On">The day.</param>
public sealed record DocumentInterviewSet(LocalDate On) : TravelDocumentState;

/// <summary>D3: agreed in writing, and not in hand.</summary>
/// <param name="On">The day.</param>
public sealed record DocumentAgreedTo(LocalDate On) : TravelDocumentState;

/// <summary>D4: the original is here.</summary>
/// <param name="Held">What it is.</param>
public sealed record DocumentInHand(HeldDocument Held) : TravelDocumentState;

/// <summary>D5: checked, and found right.</summary>
/// <param name="Held">What it is.</param>
public sealed record DocumentFoundRight(HeldDocument Held) : TravelDocumentState;

/// <summary>D6: it expires soon.</summary>
/// <param name="Held">What it is.</param>
/// <param name="Checked">It was found right.</param>
/// <param name="Since">The day from which.</param>
public sealed record DocumentExpiresSoon(HeldDocument Held, bool Checked, LocalDate Since) : TravelDocumentState;

/// <summary>D7: it has expired.</summary>
/// <param name="Held">What it was.</param>
public sealed record DocumentHasExpired(HeldDocument Held) : TravelDocumentState;

/// <summary>D8: a renewal was asked for.</summary>
/// <param name="On">The day.</param>
public sealed record DocumentRenewalAsked(LocalDate On) : TravelDocumentState;

/// <summary>D9: cancelled, or given back.</summary>
public sealed record DocumentGivenBack : TravelDocumentState;

/// <summary>D10: used.</summary>
public sealed record DocumentWasUsed : TravelDocumentState;

/// <summary>DQ: a defect was found, and nobody travels on it.</summary>
/// <param name="On">The day.</param>
public sealed record DocumentInQuarantine(LocalDate On) : TravelDocumentState;

/// <summary>DL: lost.</summary>
/// <param name="On">The day.</param>
public sealed record DocumentIsLost(LocalDate On) : TravelDocumentState;

/// <summary>A UK letter is accepted by the destination, on a dated and verified source.</summary>
public sealed record UkLetterIsPossible : TravelDocumentState;

/// <summary>A document that is held.</summary>
/// <param name="Issued">The entry that recorded its issue.</param>
/// <param name="Type">What it is, in the law's word: <c>emergency-travel-document</c>.</param>
/// <param name="Expires">The last day on which it is valid.</param>
public sealed record HeldDocument(EntryId Issued, string Type, LocalDate Expires);
