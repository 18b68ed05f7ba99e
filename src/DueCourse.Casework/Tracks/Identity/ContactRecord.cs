namespace DueCourse.Casework.Tracks.Identity;

/// <summary>The person consented in writing, with advice offered, that the other state is asked about them. They can take it back.</summary>
/// <param name="Document">The consent, as received.</param>
/// <param name="Advice">What advice was offered, and by whom.</param>
[Act("contact-consent-given")]
public sealed record ContactConsentGiven(EntryId Document, string Advice) : CaseEvent;

/// <summary>The person took their consent back.</summary>
/// <param name="Consent">The consent.</param>
/// <param name="How">How they said so.</param>
[Act("contact-consent-taken-back")]
public sealed record ContactConsentTakenBack(EntryId Consent, string How) : CaseEvent;

/// <summary>Something may have told the other state what it must not know.</summary>
/// <param name="What">What happened.</param>
[Act("disclosure-incident-recorded")]
public sealed record DisclosureIncidentRecorded(string What) : CaseEvent;

/// <summary>An incident is closed: the risk on return that it may have made was reviewed.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="RiskReview">What the review found, by whom.</param>
/// <param name="RepresentativeToldOn">When the person's side was told.</param>
[Act("disclosure-incident-closed")]
public sealed record DisclosureIncidentClosed(EntryId Incident, string RiskReview, LocalDate RepresentativeToldOn) : CaseEvent;

/// <summary>A senior officer holds back all contact with the other state.</summary>
/// <param name="Because">Why.</param>
[Act("contact-held-back")]
public sealed record ContactHeldBack(string Because) : CaseEvent;

/// <summary>A hold on contact ended.</summary>
/// <param name="Hold">The hold.</param>
/// <param name="Because">Why.</param>
[Act("contact-hold-ended")]
public sealed record ContactHoldEnded(EntryId Hold, string Because) : CaseEvent;

/// <summary>What bears on contact with the other state beside the facts of the case.</summary>
public sealed class ContactRecord : CasePart
{
    private readonly HashSet<EntryId> consents = [], incidents = [], holds = [];

    /// <summary>A written consent that was not taken back.</summary>
    public bool HasConsent => consents.Count > 0;

    /// <summary>An incident that is not closed, or a hold.</summary>
    public bool IsHeld => incidents.Count > 0 || holds.Count > 0;

    /// <summary>Consents that stand.</summary>
    public IReadOnlyCollection<EntryId> Consents => consents;

    /// <summary>Incidents that are not closed.</summary>
    public IReadOnlyCollection<EntryId> Incidents => incidents;

    /// <summary>Holds that stand.</summary>
    public IReadOnlyCollection<EntryId> Holds => holds;

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        switch (entry.Event)
        {
            case ContactConsentGiven: consents.Add(entry.Id); break;
            case ContactConsentTakenBack e: consents.Remove(e.Consent); break;
            case DisclosureIncidentRecorded: incidents.Add(entry.Id); break;
            case DisclosureIncidentClosed e: incidents.Remove(e.Incident); break;
            case ContactHeldBack: holds.Add(entry.Id); break;
            case ContactHoldEnded e: holds.Remove(e.Hold); break;
        }
    }
}
