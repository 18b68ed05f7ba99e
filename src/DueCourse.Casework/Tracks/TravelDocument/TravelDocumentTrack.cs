namespace DueCourse.Casework.Tracks.TravelDocument;

using DueCourse.Casework.Gates;
using DueCourse.Casework.Timers;

/// <summary>
/// The travel document, from the look at whether one is needed to its use. It stands with the talks. A renewal asks the whole case
/// anew, as an application does.
/// </summary>
/// <remarks>A UK letter takes the place of application, interview and agreement, and only where the profile holds a dated, verified acceptance.</remarks>
public sealed class TravelDocumentTrack : CasePart
{
    private static readonly ActorRole[] Talks = [ActorRole.ReturnsLiaisonOfficer], Clerks = [ActorRole.Caseworker, ActorRole.SeniorOfficer], Program = [ActorRole.System];
    private static readonly ActorRole[] Both = [.. Talks, .. Clerks];
    private const string Theirs = "the destination's own terms";
    private const string Read = $"{Theirs}, in words that a second person has read";
    private const string NoDeadline = "45, 30, 14 and 7 days before";

    private static readonly Type[] Usable = [typeof(DocumentInHand), typeof(DocumentFoundRight), typeof(DocumentExpiresSoon)];
    private static readonly Type[] Any =
    [
        typeof(DocumentIsNeeded), typeof(DocumentAppliedFor), typeof(DocumentInterviewSet), typeof(DocumentAgreedTo), .. Usable, typeof(DocumentHasExpired),
        typeof(DocumentRenewalAsked), typeof(DocumentInQuarantine), typeof(UkLetterIsPossible),
    ];

    /// <summary>How it may go on.</summary>
    public static TrackTable Table { get; } = new("travel-document", "The travel document", typeof(NeedNotLookedAt),
    [
        .. Ways([typeof(NeedNotLookedAt), typeof(DocumentGivenBack), typeof(DocumentIsLost), typeof(DocumentInQuarantine)], typeof(DocumentIsNeeded), typeof(AssessDocumentNeed), Both, "the file", [], ""),
        new(typeof(DocumentIsNeeded), typeof(DocumentAppliedFor), typeof(ApplyForDocument), Talks, Read, [NothingLeavesWhileContactIsBarred.Guard], "chased after 30 days, or the profile's time"),
        new(typeof(DocumentAppliedFor), typeof(DocumentInterviewSet), typeof(RecordDocumentInterview), Talks, Theirs, [NothingLeavesWhileContactIsBarred.Guard], ""),
        .. Ways([typeof(DocumentAppliedFor), typeof(DocumentInterviewSet)], typeof(DocumentAgreedTo), typeof(RecordDocumentAgreed), Talks, "its written agreement", [], "looked at again after 30 days"),
        .. Ways([typeof(DocumentAppliedFor), typeof(DocumentInterviewSet), typeof(DocumentAgreedTo), typeof(DocumentRenewalAsked)], typeof(DocumentIsNeeded), typeof(RecordNoDocument), Talks, Theirs, [], ""),
        .. Ways([typeof(DocumentIsNeeded), typeof(DocumentAgreedTo), typeof(DocumentRenewalAsked), typeof(DocumentInQuarantine)], typeof(DocumentInHand), typeof(RecordDocumentIssued), Both, "the original, in hand, with its custody", [], "checked the same day"),
        new(typeof(DocumentInHand), typeof(DocumentFoundRight), typeof(CheckTravelDocument), Clerks, "the document itself", [], "the same day"),
        new(typeof(DocumentExpiresSoon), typeof(DocumentExpiresSoon), typeof(CheckTravelDocument), Clerks, "the document itself", [], "the same day"),
        .. Ways([typeof(DocumentInHand), typeof(DocumentFoundRight)], typeof(DocumentExpiresSoon), typeof(FireTimer), Program, "the clock", [], NoDeadline),
        new(typeof(DocumentExpiresSoon), typeof(DocumentExpiresSoon), typeof(FireTimer), Program, "the clock", [], NoDeadline),
        new(typeof(DocumentExpiresSoon), typeof(DocumentHasExpired), typeof(FireTimer), Program, "the clock", [], "the day after its last"),
        .. Ways([typeof(DocumentFoundRight), typeof(DocumentExpiresSoon), typeof(DocumentHasExpired)], typeof(DocumentRenewalAsked), typeof(AskForRenewal), Talks, Read, [NothingLeavesWhileContactIsBarred.Guard], "as the profile says"),
        .. Ways(Any, typeof(DocumentGivenBack), typeof(GiveDocumentBack), Both, "leave was granted, the person is another, or it is withdrawn", [], "within five working days"),
        .. Ways([typeof(DocumentFoundRight), typeof(DocumentExpiresSoon)], typeof(DocumentWasUsed), typeof(RecordDocumentUse), Clerks, "the handover", [], ""),
        .. Ways([.. Usable, typeof(DocumentRenewalAsked)], typeof(DocumentInQuarantine), typeof(QuarantineDocument), Both, "a defect", [], "at once"),
        .. Ways(Usable, typeof(DocumentIsLost), typeof(RecordDocumentLoss), Both, "a loss", [], "at once"),
        new(typeof(DocumentIsNeeded), typeof(UkLetterIsPossible), typeof(FindUkLetterPossible), Clerks, "a dated, verified acceptance in the profile", [], ""),
        new(typeof(UkLetterIsPossible), typeof(DocumentInHand), typeof(IssueUkLetter), Clerks, "the letter", [], "checked the same day"),
    ]);

    /// <summary>Where it stands.</summary>
    public TravelDocumentState State { get; private set; } = new NeedNotLookedAt();

    /// <summary>For which country; null: not looked at.</summary>
    public string? Country { get; private set; }

    /// <summary>The document with which somebody can travel, as far as this track knows: checked, not expired; null: there is none.</summary>
    public HeldDocument? Right => State switch
    {
        DocumentFoundRight s => s.Held,
        DocumentExpiresSoon { Checked: true } s => s.Held,
        _ => null,
    };

    /// <summary>The document that is held, checked or not; null: there is none.</summary>
    public HeldDocument? Held => State switch
    {
        DocumentInHand s => s.Held,
        DocumentFoundRight s => s.Held,
        DocumentExpiresSoon s => s.Held,
        DocumentHasExpired s => s.Held,
        _ => null,
    };

    /// <summary>The law's word for a kind of document.</summary>
    public static string Word(TravelDocumentKind kind) => kind switch
    {
        TravelDocumentKind.Passport => "passport",
        TravelDocumentKind.UkLetter => "uk-letter",
        _ => "emergency-travel-document",
    };

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        if (entry.Event is TravelDocumentNeedAssessed need) Country = need.Country;
        if (entry.Event is TravelDocumentIssued held) Country ??= held.Country;
        State = (entry.Event, State) switch
        {
            (TravelDocumentNeedAssessed, _) => new DocumentIsNeeded(),
            (TravelDocumentAppliedFor, _) => new DocumentAppliedFor(UkDays.Of(entry.At)),
            (TravelDocumentInterviewSet e, _) => new DocumentInterviewSet(e.On),
            (TravelDocumentAgreedTo e, _) => new DocumentAgreedTo(e.On),
            (TravelDocumentNotIssued, _) => new DocumentIsNeeded(),
            (TravelDocumentIssued e, _) => new DocumentInHand(new(entry.Id, Word(e.Kind), e.Expires)),
            (TravelDocumentFoundRight e, DocumentInHand s) when e.Issued == s.Held.Issued => new DocumentFoundRight(s.Held),
            (TravelDocumentFoundRight e, DocumentExpiresSoon s) when e.Issued == s.Held.Issued => s with { Checked = true },
            (TravelDocumentExpiresSoon e, DocumentInHand s) when e.Issued == s.Held.Issued => new DocumentExpiresSoon(s.Held, Checked: false, UkDays.Of(entry.At)),
            (TravelDocumentExpiresSoon e, DocumentFoundRight s) when e.Issued == s.Held.Issued => new DocumentExpiresSoon(s.Held, Checked: true, UkDays.Of(entry.At)),
            (TravelDocumentExpired e, _) when e.Issued == Held?.Issued => new DocumentHasExpired(Held),
            (TravelDocumentRenewalAsked, _) => new DocumentRenewalAsked(UkDays.Of(entry.At)),
            (TravelDocumentGivenBack, _) => new DocumentGivenBack(),
            (TravelDocumentUsed, _) => new DocumentWasUsed(),
            (TravelDocumentQuarantined e, _) => new DocumentInQuarantine(e.On),
            (TravelDocumentLost e, _) => new DocumentIsLost(e.On),
            (UkLetterFoundPossible, _) => new UkLetterIsPossible(),
            _ => State,
        };
    }

    private static IEnumerable<Transition> Ways(Type[] from, Type to, Type by, ActorRole[] actors, string authority, Guard[] guards, string clock) =>
        from.Select(f => new Transition(f, to, by, actors, authority, guards, clock));
}
