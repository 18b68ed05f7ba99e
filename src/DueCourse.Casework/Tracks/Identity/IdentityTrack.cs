namespace DueCourse.Casework.Tracks.Identity;

/// <summary>
/// Identity and nationality, each country for itself. Only the country says who its nationals are, and what this state works with
/// is another fact, kept beside it and never overwritten. The rules are the same for every country.
/// </summary>
/// <remarks>
/// What the person said and what was gathered stands in the open, what the country answered with the talks, and that contact is
/// barred with the claims. So whoever speaks to the country sees this track without the bar, as they see it where there is none.
/// </remarks>
public sealed class IdentityTrack : CasePart
{
    private static readonly ActorRole[] Clerks = [ActorRole.Caseworker, ActorRole.SeniorOfficer], Officer = [ActorRole.SeniorOfficer];
    private static readonly ActorRole[] Talks = [ActorRole.ReturnsLiaisonOfficer], Program = [ActorRole.System];
    private const string TheirLaw = "the country's own law (Hague Convention of 1930, arts. 1 and 2)";

    private readonly Dictionary<string, IdentityState> states = new(StringComparer.Ordinal);

    /// <summary>How it may go on.</summary>
    public static TrackTable Table { get; } = new("identity", "Identity and nationality", typeof(NationalityNotAsked),
    [
        new(typeof(NationalityNotAsked), typeof(NationalityAsserted), typeof(TakeNationalityAccount), Clerks, "the person's own account", [], ""),
        new(typeof(NationalityAsserted), typeof(GatheringEvidence), typeof(GatherNationalityEvidence), Clerks, "the power of search or request that is named, such as UK Borders Act 2007, ss. 44 to 46", [], "looked at again after 28 days"),
        new(typeof(GatheringEvidence), typeof(ContactIsBarred), typeof(ByItself), Program, "Immigration Rules, para. 339IA; Immigration and Asylum Act 1999, s. 13(3)", [], "at once, whenever the whole case shows it"),
        new(typeof(ReadyToAsk), typeof(ContactIsBarred), typeof(ByItself), Program, "Immigration Rules, para. 339IA; Immigration and Asylum Act 1999, s. 13(3)", [], "at once, whenever the whole case shows it"),
        new(typeof(ContactIsBarred), typeof(GatheringEvidence), typeof(LiftContactBar), Officer, "a final determination, or the person's written consent", [], "asked again at each sending"),
        new(typeof(GatheringEvidence), typeof(ReadyToAsk), typeof(PutNationalityQuestion), Clerks, "a reasoned note by two people", [], "five working days for the person's side to answer"),
        new(typeof(ReadyToAsk), typeof(WithTheCountry), typeof(ByItself), Program, "the receipt of a linked request", [], "with the receipt"),
        new(typeof(WithTheCountry), typeof(NationalityIsConfirmed), typeof(RecordConfirmation), Talks, TheirLaw, [], "confirmed again after 180 days"),
        new(typeof(WithTheCountry), typeof(NationalityIsDenied), typeof(RecordDenial), Talks, TheirLaw, [], "looked at within ten working days"),
        new(typeof(WithTheCountry), typeof(NoRecordExists), typeof(RecordNoRecord), Talks, TheirLaw, [], "looked at within ten working days"),
        new(typeof(NationalityIsConfirmed), typeof(ConfirmationUndermined), typeof(RecordRetraction), Talks, TheirLaw, [], "at once"),
        new(typeof(NationalityIsConfirmed), typeof(ConfirmationUndermined), typeof(ByItself), Program, "a renunciation that is asserted or registered, or a document found false", [], "at once"),
        new(typeof(GatheringEvidence), typeof(NationalityInDispute), typeof(DisputeNationality), Clerks, "new evidence, of either side", [], "looked at within ten working days"),
        new(typeof(WithTheCountry), typeof(NationalityInDispute), typeof(DisputeNationality), Clerks, "new evidence, of either side", [], "looked at within ten working days"),
        new(typeof(NationalityIsConfirmed), typeof(NationalityInDispute), typeof(DisputeNationality), Clerks, "new evidence, of either side", [], "looked at within ten working days"),
        .. new[] { typeof(NationalityIsDenied), typeof(NoRecordExists), typeof(NationalityInDispute), typeof(ConfirmationUndermined), typeof(NationalityUndetermined) }
            .Select(from => new Transition(from, typeof(GatheringEvidence), typeof(ReopenNationality), Clerks, "new material, or a way under the instrument", [], "")),
        .. new[] { typeof(NationalityIsDenied), typeof(NoRecordExists), typeof(NationalityInDispute) }
            .Select(from => new Transition(from, typeof(NationalityUndetermined), typeof(LeaveNationalityUndetermined), Officer, "no realistic hypothesis; Convention relating to the Status of Stateless Persons 1954, art. 1(1)", [], "within 28 days")),
    ]);

    /// <summary>The countries of which something was recorded, in the order in which it was, each with its state.</summary>
    public IEnumerable<(string Country, IdentityState State)> All => states.Select(s => (s.Key, s.Value));

    /// <summary>Where it stands for a country.</summary>
    public IdentityState Of(string country) => states.GetValueOrDefault(country) ?? new NationalityNotAsked();

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        (string Country, IdentityState State)? next = entry.Event switch
        {
            NationalityAccountTaken e => (e.Country, new NationalityAsserted(e.On)),
            NationalityEvidenceGathered e => (e.Country, new GatheringEvidence(e.On)),
            ContactBarred e => (e.Country, new ContactIsBarred(Of(e.Country))),
            ContactBarLifted e when Of(e.Country) is ContactIsBarred => (e.Country, new GatheringEvidence(UkDays.Of(entry.At))),
            NationalityQuestionReady e => (e.Country, new ReadyToAsk(e.On)),
            NationalityAsked e => (e.Country, new WithTheCountry(e.On)),
            NationalityConfirmed e => (e.Country, new NationalityIsConfirmed(e.On, e.Decision)),
            NationalityDenied e => (e.Country, new NationalityIsDenied(e.On)),
            NationalityRecordNotFound e => (e.Country, new NoRecordExists(e.On)),
            NationalityConfirmationUndermined e => (e.Country, new ConfirmationUndermined(e.On)),
            NationalityDisputed e => (e.Country, new NationalityInDispute(e.On)),
            NationalityReopened e => (e.Country, new GatheringEvidence(e.On)),
            NationalityLeftUndetermined e => (e.Country, new NationalityUndetermined(e.On)),
            _ => null,
        };
        if (next is { } to) states[to.Country] = to.State;
    }
}
