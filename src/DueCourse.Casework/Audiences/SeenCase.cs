namespace DueCourse.Casework.Audiences;

using DueCourse.Casework.Access;
using DueCourse.Casework.Retention;
using DueCourse.Law.Record;

/// <summary>
/// A case as one audience sees it: built of that audience's entries and of nothing else. Views are made of it, never of the whole.
/// </summary>
public sealed class SeenCase
{
        private SeenCase(ActorRole audience, CaseId id, IEnumerable<Recorded> entries, HashSet<Compartment> whole)
    {
        Audience = audience;
        Whole = whole;
        Case = LiveCase.From(id, entries);
    }

    /// <summary>For whom.</summary>
    public ActorRole Audience { get; }

    /// <summary>The case, of these entries alone.</summary>
    public LiveCase Case { get; }

    /// <summary>The compartments that are seen entry by entry; of others only parts are, without their numbers.</summary>
    public IReadOnlySet<Compartment> Whole { get; }

    /// <summary>What a role sees that was given the case, and nothing more: of a sealed one, where it is sealed against the role, nothing.</summary>
    public static SeenCase As(LiveCase c, ActorRole audience) => Of(c, audience, Sealing.Keeps(c, audience) ? _ => Right.None : AccessTable.Of(audience).In);

    /// <summary>What somebody sees at an instant: their role's part while they have the case, and what they were given access to.</summary>
    public static SeenCase By(LiveCase c, Actor who, Instant now) => Of(c, who.Role, compartment => c.Rights(who, compartment, now));

    /// <summary>The same, as it was known by a moment: what the audience may see now, of what was recorded by then.</summary>
    public SeenCase KnownBy(Instant moment) => new(Audience, Case.Id, Case.History.Where(r => r.At <= moment), [.. Whole]);

    /// <summary>The case, for the view of one audience.</summary>
    /// <exception cref="ArgumentException">It was built for another: a fault in the caller.</exception>
    internal LiveCase For(ActorRole audience) => Audience == audience ? Case
        : throw new ArgumentException($"the case was built for the role {Audience}, not {audience}", nameof(audience));

    /// <summary>
    /// Who looked, as this audience may know it. An auditor is told names; the person and the representative are told roles; to
    /// others it is not shown.
    /// </summary>
    public IReadOnlyList<WhoLookedLine> WhoLooked() => Audience switch
    {
        ActorRole.Auditor => [.. Case.Looks.All.Select(l => new WhoLookedLine(l.At, l.In, AccessPage.Name(l.By.Role), l.By.Name, Words(l.Event)))],
        ActorRole.ThePerson or ActorRole.Representative =>
            [.. Case.Looks.All.Select(l => new WhoLookedLine(l.At, l.In, AccessPage.Name(l.By.Role), null, Words(l.Event)))],
        _ => [],
    };

    private static SeenCase Of(LiveCase c, ActorRole audience, Func<Compartment, Right> may)
    {
        var whole = Compartments.All.Where(compartment => may(compartment).HasFlag(Right.Read)).ToHashSet();
        var inPart = Compartments.All.Where(compartment => !whole.Contains(compartment) && may(compartment).HasFlag(Right.View)).ToHashSet();
        var shown = c.History.Where(r => inPart.Contains(r.Id.Compartment)).Select(r => r.Event).OfType<ReleaseMade>()
            .Where(r => r.Release == Releases.InPlace).Select(r => r.Entry).ToHashSet();
        return new(audience, c.Id, c.History.Where(r =>
            whole.Contains(r.Id.Compartment) || (inPart.Contains(r.Id.Compartment) && IsTaken(audience, r, shown))), whole);
    }

    // What an audience's view takes from a compartment of which it sees a part.
    internal static bool IsTaken(ActorRole audience, Recorded r, HashSet<EntryId> shown) => audience switch
    {
        ActorRole.DestinationAuthority => r.Event is MessageExchanged or RequestRecalled,
        ActorRole.PressOfficer => r.Event is OutcomeForThePress,
        ActorRole.Auditor => r.Event is Viewed or Searched or Exported or AccessRequested or AccessGranted or AccessRefused or AccessWithdrawn or AccessExpired
            or AssignedToCase or AssignmentEnded or Work.CoverArranged or Work.CoverEnded or ConflictDeclared or ConflictSetAside or ActProposed or ActConfirmed or ActRejected or ErasureOrdered,
        ActorRole.ThePerson or ActorRole.Representative => r.By is { Role: ActorRole.ThePerson or ActorRole.Representative }
            || r.Event is Statements.FactAsserted { Side: Side.Person } or LetterExchanged or Viewed or Searched or Exported || shown.Contains(r.Id),
        _ => false,
    };

    private static string Words(CaseEvent look) => look switch
    {
        Viewed viewed => $"viewed: {Cased(viewed.What.ToString())}",
        Searched searched => $"found by a search by {Cased(searched.How.ToString())}",
        Exported exported => $"exported: {Cased(exported.For.ToString())}",
        _ => throw new ArgumentException("it is no look", nameof(look)),
    };

    private static string Cased(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}

/// <summary>One line of who looked.</summary>
/// <param name="At">When.</param>
/// <param name="In">In which compartment.</param>
/// <param name="Role">In what role.</param>
/// <param name="Name">Who; null: this audience is told the role.</param>
/// <param name="What">What they did.</param>
public sealed record WhoLookedLine(Instant At, Compartment In, string Role, string? Name, string What);
