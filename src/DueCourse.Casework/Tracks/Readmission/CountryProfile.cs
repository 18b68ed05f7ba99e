namespace DueCourse.Casework.Tracks.Readmission;

/// <summary>Whether a profile of a country may be worked with.</summary>
public enum ProfileStatus
{
    /// <summary>Nobody has verified it.</summary>
    Draft,

    /// <summary>Two named people have.</summary>
    Active,

    /// <summary>Cooperation is suspended, or there is no counterpart.</summary>
    Suspended,
}

/// <summary>How the days of a reply are counted.</summary>
public enum ReplyDays
{
    /// <summary>Every day.</summary>
    Calendar,

    /// <summary>Working days of the United Kingdom, those of the other state not being known.</summary>
    Working,
}

/// <summary>Which fact starts the time for a reply.</summary>
public enum ClockStart
{
    /// <summary>The sending.</summary>
    Sent,

    /// <summary>A receipt that is proven, by whatever means.</summary>
    Received,

    /// <summary>A receipt that the other side confirmed.</summary>
    ConfirmedReceipt,
}

/// <summary>What silence means under the instrument.</summary>
public enum SilenceEffect
{
    /// <summary>Nothing. The rule unless a verified text says otherwise.</summary>
    None,

    /// <summary>The request counts as accepted.</summary>
    ReadmissionAgreed,

    /// <summary>A standard travel document counts as accepted.</summary>
    StandardDocumentAccepted,
}

/// <summary>
/// What is known of a country's instrument and practice, as put into a case: data with a version, never a rule of the program. What
/// is not known is null, and null opens nothing.
/// </summary>
/// <param name="Country">The country, by its code of three letters.</param>
/// <param name="Version">The version of the profile: <c>PAK@2026-11-23.1</c>.</param>
/// <param name="Status">Whether it may be worked with.</param>
/// <param name="VerifiedBy">Who verified it.</param>
/// <param name="TextVerified">The verified text of the instrument: edition and article; null: no text could be verified.</param>
/// <param name="ReplyWithin">The days for a reply.</param>
/// <param name="DaysAre">How they are counted.</param>
/// <param name="Starts">Which fact starts them.</param>
/// <param name="ExtensionMost">The most days from the start, with an extension.</param>
/// <param name="Silence">What silence means.</param>
/// <param name="TransferWithin">The days within which a transfer has to follow an acceptance.</param>
/// <param name="Zone">The time zone of the other side, by its IANA name.</param>
/// <param name="DocumentBeforeConfirmation">Whether a travel document may be applied for before the nationality is confirmed.</param>
/// <param name="UkLetterAcceptedFrom">The day from which a UK letter is accepted.</param>
/// <param name="UkLetterSource">The verified source of that.</param>
/// <param name="DocumentMargin">The days that a document has to last past arrival.</param>
[Act("country-profile-adopted")]
public sealed record CountryProfileAdopted(
    string Country, string Version, ProfileStatus Status, IReadOnlyList<string> VerifiedBy, string? TextVerified, int? ReplyWithin, ReplyDays? DaysAre,
    ClockStart? Starts, int? ExtensionMost, SilenceEffect Silence, int? TransferWithin, string? Zone, bool? DocumentBeforeConfirmation,
    LocalDate? UkLetterAcceptedFrom, string? UkLetterSource, int? DocumentMargin) : CaseEvent
{
    /// <summary>Days after which an answer that no instrument sets a time for is chased: a yardstick (Chicago Convention, Annex 9, ch. 5), never consent.</summary>
    public const int Yardstick = 30;

    /// <summary>Days past arrival where the profile says none. Ours.</summary>
    public const int Margin = 7;
}

/// <summary>Puts a country's profile into the case, or a newer version of it.</summary>
/// <param name="Profile">The profile.</param>
public sealed record AdoptCountryProfile(CountryProfileAdopted Profile) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Destination];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (!Law.Facts.Countries.Exists(Profile.Country)) return new Refusal("profile.country", $"\"{Profile.Country}\" is no country's code.", "A profile belongs to a country.", "Give the code of three letters.");
        if (Words.Refused(Profile.Version, "version", 100) is { } nameless) return nameless;
        foreach (var name in Profile.VerifiedBy)
            if (Words.Refused(name, "name of whoever verified it", 200) is { } unfit) return unfit;
        foreach (var text in new[] { Profile.TextVerified, Profile.UkLetterSource, Profile.Zone })
            if (text is not null && Words.Refused(text, "source", 1000) is { } unfit) return unfit;
        if (Profile.Status == ProfileStatus.Active && Profile.VerifiedBy.Distinct(StringComparer.Ordinal).Count() < 2)
            return new Refusal("profile.not-verified", "An active profile names two people who verified it.", "Messages go out on what it says.", "Name both, or adopt it as a draft.");
        if (Profile.Silence != SilenceEffect.None && (Profile.TextVerified is null || Profile.ReplyWithin is null || Profile.Starts is null))
            return new Refusal("profile.silence", "Silence means nothing unless a verified text says so, with its time and what starts it.", "Silence is not consent.", "Verify the text, or leave the effect of silence at none.");
        if (Profile.UkLetterAcceptedFrom is null != Profile.UkLetterSource is null)
            return new Refusal("profile.uk-letter", "The day from which a UK letter is accepted and its source go together.", "An acceptance that nobody can look up is none.", "Give both, or neither.");
        if (new[] { Profile.ReplyWithin, Profile.ExtensionMost, Profile.TransferWithin, Profile.DocumentMargin }.Any(days => days is < 0 or > 3650))
            return new Refusal("profile.days", "A number of days lies between 0 and 3650.", "A time that cannot run is misread.", "Look at the profile again.");
        if (Profile.Zone is { } zone && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
            return new Refusal("profile.zone", "No time zone has that name.", "A day ends where the other side is.", "Give the IANA name, or leave it out.");
        return Decision.Record(Compartment.Destination, Profile);
    }
}

/// <summary>The profiles that were put into a case.</summary>
public sealed class CaseProfiles : CasePart
{
    private readonly Dictionary<string, CountryProfileAdopted> latest = new(StringComparer.Ordinal);

    /// <summary>The latest profile of a country; null: none was adopted.</summary>
    public CountryProfileAdopted? Of(string country) => latest.GetValueOrDefault(country);

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        if (entry.Event is CountryProfileAdopted profile) latest[profile.Country] = profile;
    }
}
