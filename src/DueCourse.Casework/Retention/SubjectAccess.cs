namespace DueCourse.Casework.Retention;

using System.Text;
using DueCourse.Casework.Access;
using DueCourse.Casework.Statements;

/// <summary>A ground on which something is not given to the person who asks for their data.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Sure">How far the text was read.</param>
/// <param name="Note">What is doubtful, or has to be done before it is used; empty: nothing.</param>
public sealed record AccessGround(string Name, string Citation, Confidence Sure, string Note);

/// <summary>What a named person decided about one entry that is not given by rule.</summary>
/// <param name="Give">Whether it is given.</param>
/// <param name="Ground">The ground on which it is not; null where it is given.</param>
/// <param name="By">Who decided.</param>
public sealed record AccessDecision(bool Give, AccessGround? Ground, string By);

/// <summary>One entry in a set for the person.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Says">What it says, as canonical JSON, after redaction; null: nothing of it is given.</param>
/// <param name="Redacted">What was taken out of it, each with its ground.</param>
public sealed record AccessItem(EntryId Entry, Instant At, string? Says, IReadOnlyList<(string Field, AccessGround Ground)> Redacted);

/// <summary>
/// What the person gets who asks for their data. Grounds that the law gives without a decision are stated for the compartment,
/// whether or not it holds anything, so that the set does not tell; everything else is given, or a named person has decided.
/// </summary>
/// <param name="Items">The entries, in the order of the case.</param>
/// <param name="NotConfirmed">Compartments of which it is neither said that they hold anything nor that they do not, with the ground.</param>
/// <param name="Undecided">Entries that somebody still has to decide about: while there are any, the set is not ready.</param>
public sealed record SubjectAccessSet(
    IReadOnlyList<AccessItem> Items, IReadOnlyList<(Compartment In, AccessGround Ground)> NotConfirmed, IReadOnlyList<EntryId> Undecided)
{
    /// <summary>Data about others.</summary>
    public static AccessGround ThirdParty { get; } = new("third party", "Data Protection Act 2018, Sch. 2, para. 16", Confidence.Medium,
        "Whether it is reasonable to give it without the other's consent has to be weighed; here it is left out until somebody does.");

    /// <summary>Advice of lawyers.</summary>
    public static AccessGround Privilege { get; } = new("legal professional privilege", "Data Protection Act 2018, Sch. 2, para. 19", Confidence.Medium, "");

    /// <summary>Crime.</summary>
    public static AccessGround Crime { get; } = new("prevention and detection of crime", "Data Protection Act 2018, Sch. 2, para. 2", Confidence.Medium,
        "Doubtful as a rule for a whole compartment: prejudice has to be likely in the case. National security is another ground (s. 26, not read). A named person has to confirm it.");

    /// <summary>Immigration control. Never used by rule.</summary>
    public static AccessGround Immigration { get; } = new("immigration control", "Data Protection Act 2018, Sch. 2, paras. 4 to 4B", Confidence.High,
        "Only the Secretary of State, only so far as prejudice is likely, decided afresh each time and recorded, with notice to the person. DueCourse never applies it by itself.");

    /// <summary>The set of a case.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="decided">What was decided about single entries of the destination's compartment.</param>
    public static SubjectAccessSet Of(LiveCase c, IReadOnlyDictionary<EntryId, AccessDecision> decided)
    {
        var items = new List<AccessItem>();
        var undecided = new List<EntryId>();
        foreach (var entry in c.History)
            switch (entry.Id.Compartment)
            {
                case Compartment.Open or Compartment.Working or Compartment.Protection or Compartment.Medical:
                    items.Add(Given(entry));
                    break;
                case Compartment.Destination when decided.TryGetValue(entry.Id, out var decision):
                    items.Add(decision.Give ? Given(entry) : new(entry.Id, entry.At, null, [("all", decision.Ground ?? throw new ArgumentException($"the decision not to give {entry.Id} has no ground", nameof(decided)))]));
                    break;
                case Compartment.Destination:
                    undecided.Add(entry.Id);
                    break;
            }

        return new(items, [(Compartment.Victim, ThirdParty), (Compartment.Intelligence, Crime), (Compartment.Privilege, Privilege)], undecided);
    }

    private static AccessItem Given(Recorded entry)
    {
        if (entry is not { By: { } by, Event: not Erased }) return new(entry.Id, entry.At, null, []);
        var redacted = new List<(string Field, AccessGround Ground)>();
        var staff = by.Role is not (ActorRole.ThePerson or ActorRole.Representative or ActorRole.System);
        if (staff) redacted.Add(("by.name", ThirdParty));

        // What concerns how somebody else came to see the case is about them; that they looked is told, by role.
        if (entry.Event is AccessRequested or AccessGranted or AccessRefused or AccessWithdrawn or ConflictDeclared or ConflictSetAside or ActProposed or Work.CoverArranged or Work.CoverEnded
            or AssignedToCase { Who.Role: not (ActorRole.ThePerson or ActorRole.Representative) } or AssignmentEnded { Who.Role: not (ActorRole.ThePerson or ActorRole.Representative) })
            return new(entry.Id, entry.At, null, [("all", ThirdParty)]);
        var what = entry.Event;
        if (what is FactAsserted { Side: Law.Record.Side.ThirdParty } said)
        {
            foreach (var field in new[] { ("assertedBy", said.AssertedBy), ("source", said.Source) }.Where(f => f.Item2 is not null)) redacted.Add((field.Item1, ThirdParty));
            what = said with { AssertedBy = null, Source = null };
        }

        if (what is CaseOpened { Team: not null } opened)
        {
            redacted.Add(("team", ThirdParty));
            what = opened with { Team = null };
        }

        var shown = staff ? new Actor("", AccessPage.Name(by.Role), by.Role) : by;
        return new(entry.Id, entry.At, Encoding.UTF8.GetString(Payload.Write(what, shown, "")), redacted);
    }
}
