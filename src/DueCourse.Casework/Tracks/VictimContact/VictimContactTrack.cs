namespace DueCourse.Casework.Tracks.VictimContact;

using DueCourse.Casework.Audiences;

/// <summary>
/// Contact with victims, in a compartment of its own. They are told of an outcome by the channel that they asked for and by no
/// other, and of nothing before it has happened: not of a day, a flight or a claim.
/// </summary>
/// <remarks>
/// Everything here is decided on that compartment alone, so nothing of the rest of the case can show in it. It bears on G18, which
/// delays a departure and nothing else: no release and no court's order asks it.
/// </remarks>
public sealed class VictimContactTrack : CasePart
{
    private static readonly ActorRole[] Liaison = [ActorRole.VictimLiaisonOfficer];
    private const string Code = "Code of Practice for Victims of Crime in England and Wales, right 11";

    private static readonly Type[] Asked = [typeof(WantsToBeTold), typeof(TellingIsDated), typeof(VictimWasTold), typeof(DoesNotWantToBeTold)];

    private readonly Dictionary<string, VictimContactState> states = new(StringComparer.Ordinal);

    /// <summary>How it may go on.</summary>
    public static TrackTable Table { get; } = new("victim-contact", "Contact with a victim", typeof(WishesNotKnown),
    [
        .. Asked.Prepend(typeof(WishesNotKnown)).SelectMany(from => new[] { typeof(WantsToBeTold), typeof(DoesNotWantToBeTold) }
            .Select(to => new Transition(from, to, to == typeof(WantsToBeTold) ? typeof(RecordVictimWish) : typeof(RecordVictimOptOut), Liaison, Code, [], "at any time"))),
        .. new[] { typeof(WantsToBeTold), typeof(TellingIsDated) }.Select(from => new Transition(from, typeof(TellingIsDated), typeof(DateVictimTelling), Liaison, Code, [], "before a departure")),
        .. new[] { typeof(WantsToBeTold), typeof(TellingIsDated), typeof(VictimWasTold) }.Select(from => new Transition(from, typeof(VictimWasTold), typeof(TellVictim), Liaison, Code, [], "by the day that was dated; corrected when the outcome is reversed")),
        .. new[] { typeof(WantsToBeTold), typeof(TellingIsDated) }.Select(from => new Transition(from, from, typeof(RecordVictimNotReached), Liaison, Code, [], "")),
    ]);

    /// <summary>The victims, each with their state, in the order in which they came to be known.</summary>
    public IEnumerable<(string Victim, VictimContactState State)> All => states.Select(s => (s.Key, s.Value));

    /// <summary>Where contact with a victim stands.</summary>
    public VictimContactState Of(string victim) => states.GetValueOrDefault(victim) ?? new WishesNotKnown();

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        (string Victim, VictimContactState State)? next = entry.Event switch
        {
            ContactPreferenceRecorded { WantsToBeTold: true } e => (e.Victim, new WantsToBeTold(e.Channel)),
            ContactPreferenceRecorded e => (e.Victim, new DoesNotWantToBeTold()),
            VictimTellingDated e when Channel(Of(e.Victim)) is { } channel => (e.Victim, new TellingIsDated(channel, e.By)),
            VictimTold e when Channel(Of(e.Victim)) is { } channel => (e.Victim, new VictimWasTold(channel)),
            _ => null,
        };
        if (next is { } to) states[to.Victim] = to.State;
    }

    /// <summary>The channel that a victim asked for; null: they do not want to be told, or were not asked.</summary>
    internal static string? Channel(VictimContactState state) => state switch
    {
        WantsToBeTold s => s.Channel,
        TellingIsDated s => s.Channel,
        VictimWasTold s => s.Channel,
        _ => null,
    };
}
