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

/// <summary>The grounds on which a named person may keep one entry from whoever asks for their data. The words are stored: never change one.</summary>
public enum WithheldUnder
{
    /// <summary>It is about somebody else, who has not consented.</summary>
    ThirdParty,

    /// <summary>It is advice of a lawyer, or for a court case.</summary>
    Privilege,

    /// <summary>To give it would prejudice the prevention or detection of crime.</summary>
    Crime,

    /// <summary>To give it would prejudice immigration control. Only for the Secretary of State, and so for a senior officer.</summary>
    ImmigrationControl,
}

/// <summary>A named person decided whether somebody who asks for their data is given an entry of the talks. It stands where the entry stands.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Ground">The ground on which it is kept back; null: it is given.</param>
/// <param name="Because">Why, of this entry.</param>
[Act("subject-access-decided")]
public sealed record SubjectAccessDecided(EntryId Entry, WithheldUnder? Ground, string Because) : CaseEvent;

/// <summary>
/// Decides whether somebody who asks for their data is given an entry of the talks with another state. Everything else is given, or
/// kept back, by a rule that is the same in every case.
/// </summary>
/// <param name="Entry">The entry.</param>
/// <param name="Ground">The ground on which it is kept back; null: it is given.</param>
/// <param name="Because">Why, of this entry: a ground is not enough by itself.</param>
public sealed record DecideSubjectAccess(EntryId Entry, WithheldUnder? Ground, string Because) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Entry.Compartment];

    /// <inheritdoc/>
    // Those who work the case read the talks and do not write there; what they decide about an entry stands with it all the same.
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        By.Role is ActorRole.Caseworker or ActorRole.SeniorOfficer && c.Rights(By, Entry.Compartment, now).HasFlag(Right.Read) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (Entry.Compartment != Compartment.Destination)
            return new Refusal("subject-access.by-rule", $"Nobody decides about a single entry in \"{Entry.Compartment.Name()}\".", "Outside the talks everything is given or kept back by a rule that is the same in every case, so that what is left out tells nothing.", "Name an entry of the talks.") { Citation = "docs/decisions/0020" };
        if (c.Find(Entry) is not { } entry) return Words.NoSuch("entry", Entry);
        if (SubjectAccessSet.IsByRule(entry.Event))
            return new Refusal("subject-access.by-rule", "This entry is given, or kept back, by rule.", "That somebody looked is told by role in every case; how somebody else came to see the case is about them.", "Look at the set: it needs no decision about this entry.") { Citation = "docs/decisions/0020" };
        if (Ground == WithheldUnder.ImmigrationControl && By.Role != ActorRole.SeniorOfficer)
            return new Refusal("subject-access.immigration", "Only a senior officer, for the Secretary of State, keeps something back for immigration control.", "The law asks for a decision afresh in each case, that it is recorded, and that the person is told unless that would itself do harm.", "Ask the senior officer of the case.") { Citation = "Data Protection Act 2018, Sch. 2, paras. 4 to 4B" };
        return Words.Refused(Because, "reason", 4000) ?? Decision.Record(Compartment.Destination, new SubjectAccessDecided(Entry, Ground, Because));
    }
}

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

    /// <summary>The compartments of which it is made: whoever makes it has to read each of them whole.</summary>
    public static IReadOnlyList<Compartment> Needs { get; } = [Compartment.Open, Compartment.Working, Compartment.Protection, Compartment.Medical, Compartment.Destination];

    /// <summary>A ground by its word.</summary>
    public static AccessGround Ground(WithheldUnder word) => word switch
    {
        WithheldUnder.ThirdParty => ThirdParty,
        WithheldUnder.Privilege => Privilege,
        WithheldUnder.Crime => Crime,
        _ => Immigration,
    };

    /// <summary>The set of a case, on what named persons have decided in it.</summary>
    /// <param name="c">The case, as somebody sees it who reads what it is made of.</param>
    public static SubjectAccessSet Of(LiveCase c) => Of(c, c.Retention.AccessDecisions);

    /// <summary>Whether what is recorded of it needs no decision, wherever it stands: that somebody looked, and how somebody came to see the case.</summary>
    internal static bool IsByRule(CaseEvent happened) => happened is SubjectAccessDecided || Looks.IsLook(happened) || IsAboutOthers(happened);

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
                // What was decided stands beside the entry that it is about; the decision is not given a second time.
                case Compartment.Destination when entry.Event is SubjectAccessDecided: break;
                case Compartment.Destination when IsByRule(entry.Event):
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

    private static bool IsAboutOthers(CaseEvent happened) =>
        happened is AccessRequested or AccessGranted or AccessRefused or AccessWithdrawn or AccessExpired or ConflictDeclared or ConflictSetAside or ActProposed or Work.CoverArranged or Work.CoverEnded
            or AssignedToCase { Who.Role: not (ActorRole.ThePerson or ActorRole.Representative) } or AssignmentEnded { Who.Role: not (ActorRole.ThePerson or ActorRole.Representative) };

    private static AccessItem Given(Recorded entry)
    {
        if (entry is not { By: { } by, Event: not Erased }) return new(entry.Id, entry.At, null, []);
        var redacted = new List<(string Field, AccessGround Ground)>();
        var staff = by.Role is not (ActorRole.ThePerson or ActorRole.Representative or ActorRole.System);
        if (staff) redacted.Add(("by.name", ThirdParty));

        // What concerns how somebody else came to see the case is about them; that they looked is told, by role.
        if (IsAboutOthers(entry.Event)) return new(entry.Id, entry.At, null, [("all", ThirdParty)]);
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
