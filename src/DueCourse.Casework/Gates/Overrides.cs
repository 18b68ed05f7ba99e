namespace DueCourse.Casework.Gates;

using DueCourse.Casework.Access;
using DueCourse.Law;

/// <summary>A policy gate was opened by a named senior officer, for a time, with reasons and legal sign-off.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Because">Why.</param>
/// <param name="SignedOffBy">The legal adviser who signed it off, by sign-in name and name.</param>
/// <param name="Until">When it shuts again by itself.</param>
[Act("policy-gate-opened")]
public sealed record PolicyGateOpened(string Gate, string Because, Actor SignedOffBy, Instant Until) : CaseEvent;

/// <summary>A legal adviser signed off that a policy gate may be opened. It is not opened by that.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Because">Why that is lawful.</param>
[Act("policy-gate-signed-off")]
public sealed record PolicyGateSignedOff(string Gate, string Because) : CaseEvent;

/// <summary>Which policy gates are open by an officer's decision. No other gate can be opened by anybody.</summary>
public sealed class GateOverrides : CasePart
{
    private readonly List<(EntryId Id, Instant At, PolicyGateOpened Opened)> opened = [];
    private readonly List<(EntryId Id, Instant At, Actor By, string Gate)> signedOff = [];

    /// <summary>All that were ever opened.</summary>
    public IReadOnlyList<(EntryId Id, Instant At, PolicyGateOpened Opened)> All => opened;

    /// <summary>The adviser's sign-off that is newer than the last opening of a gate; null where there is none.</summary>
    public Actor? SignOff(string gate)
    {
        var last = opened.Where(o => o.Opened.Gate == gate).Select(o => o.At).DefaultIfEmpty(Instant.MinValue).Max();
        return signedOff.Where(s => s.Gate == gate && s.At > last).Select(s => s.By).LastOrDefault();
    }

    /// <summary>Whether an officer has opened a gate for this instant. Of an absolute or statutory gate: never.</summary>
    public bool Opens(Gate gate, Instant now) =>
        gate.Class == GateClass.Pol && opened.Exists(o => o.Opened.Gate == gate.Id && now >= o.At && now < o.Opened.Until);

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        if (entry.Event is PolicyGateOpened gate) opened.Add((entry.Id, entry.At, gate));
        if (entry.Event is PolicyGateSignedOff signed) signedOff.Add((entry.Id, entry.At, entry.By!, signed.Gate));
        if (entry.Event is Statements.EntryCorrected corrected)
        {
            opened.RemoveAll(o => o.Id == corrected.Entry);
            signedOff.RemoveAll(s => s.Id == corrected.Entry);
        }
    }
}

/// <summary>A legal adviser signs off that a policy gate may be opened.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Because">Why that is lawful.</param>
public sealed record SignOffPolicyGate(string Gate, string Because) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Working];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        By.Role == ActorRole.LegalAdviser && c.Access.IsAssigned(By) && !c.Access.HasConflict(By.Id) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => OpenPolicyGate.Policy(Gate)
        ?? Words.Refused(Because, "reason", 4000) ?? Decision.Record(Compartment.Working, new PolicyGateSignedOff(Gate, Because));
}

/// <summary>A senior officer opens a policy gate for a time. It is loud in the record, and shuts by itself.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Because">Why.</param>
/// <param name="Until">When it shuts again.</param>
public sealed record OpenPolicyGate(string Gate, string Because, Instant Until) : Command, IOwnAccess
{
    /// <summary>The longest time for which a policy gate is opened. Ours; no law sets it.</summary>
    public static Duration Longest { get; } = Duration.FromDays(7);

    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Working];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        By.Role == ActorRole.SeniorOfficer && c.Access.IsAssigned(By) && !c.Access.HasConflict(By.Id) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (Policy(Gate) is { } no) return no;
        if (Words.Refused(Because, "reason", 4000) is { } empty) return empty;
        if (Until <= now || Until > now + Longest)
            return new Refusal("gate.how-long", "A policy gate is opened from now, for at most seven days.", "What was right for one step is not right for ever.", "Name an end within seven days.");
        return c.Overrides.SignOff(Gate) is { } adviser
            ? Decision.Record(Compartment.Working, new PolicyGateOpened(Gate, Because, adviser, Envelope.ToTheMicrosecond(Until)))
            : new Refusal("gate.not-signed-off", $"No legal adviser has signed off that {Gate} may be opened.", "A policy gate is opened by two people: an officer who decides, and an adviser who says that it is lawful.", "Ask the legal adviser of the case to look at it and sign it off.");
    }

    internal static Refusal? Policy(string id) => StatuteBook.Current.Gates.Append(NoticeBeforeDeportationGate.Gate).FirstOrDefault(g => g.Id == id) switch
    {
        null => new("gate.none", $"There is no gate {id}.", "Nothing would be opened by this.", $"Name one of G1 to G22, or {NoticeBeforeDeportationGate.Gate.Id}."),
        { Class: GateClass.Abs } gate => new("gate.absolute", $"{id} cannot be opened by anybody: {gate.Name}.", "It guards what cannot be undone, or what a court has ordered.", "Establish the facts that open it.") { Citation = gate.Citation },
        { Class: GateClass.Stat } gate => new("gate.statutory", $"{id} cannot be opened by an officer: {gate.Name}.", "Only the statute's own exceptions open it.", "Record the exception with its evidence, if there is one.") { Citation = gate.Citation },
        _ => null,
    };
}
