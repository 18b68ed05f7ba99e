namespace DueCourse.Casework.Statements;

using DueCourse.Law.Facts;

/// <summary>A subject on the file.</summary>
/// <param name="Id">The entry that added it.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Under">What it belongs to; null: the person.</param>
/// <param name="AddedAt">When.</param>
public sealed record Subject(EntryId Id, SubjectKind Kind, EntryId? Under, Instant AddedAt);

/// <summary>A statement on the file, and what became of it.</summary>
/// <param name="Id">The entry that made it.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="Said">What it says.</param>
public sealed record Statement(EntryId Id, Instant At, Actor By, FactAsserted Said)
{
    /// <summary>Each time somebody checked it.</summary>
    public IReadOnlyList<(Instant At, Actor By, FactVerified Verified)> Verifications { get; init; } = [];

    /// <summary>Each time somebody disputed it.</summary>
    public IReadOnlyList<(Instant At, FactDisputed Disputed)> Disputes { get; init; } = [];

    /// <summary>When it stopped to stand, and why: withdrawn, corrected or superseded. Null: it stands.</summary>
    public (Instant At, string Because)? Ended { get; init; }
}

/// <summary>What is stated about the person and everything below: the subjects, the statements, and which lists are said to be complete.</summary>
public sealed class CaseStatements : CasePart
{
    private readonly Dictionary<EntryId, Subject> subjects = [];
    private readonly List<EntryId> order = [];
    private readonly Dictionary<EntryId, Statement> statements = [];
    private readonly Dictionary<EntryId, FactWithdrawn> withdrawals = [];
    private readonly Dictionary<(EntryId? Under, string Kind), (EntryId By, bool IsComplete)> lists = [];

    /// <summary>The subjects, in the order in which they were added.</summary>
    public IReadOnlyDictionary<EntryId, Subject> Subjects => subjects;

    /// <summary>The statements, in the order in which they were made.</summary>
    public IEnumerable<Statement> All => order.Select(id => statements[id]);

    /// <summary>One statement; null where there is none.</summary>
    public Statement? Find(EntryId id) => statements.GetValueOrDefault(id);

    /// <summary>Whether the file says that it lists all of a kind.</summary>
    public bool IsComplete(EntryId? under, string kind) => lists.GetValueOrDefault((under, kind)).IsComplete;

    /// <summary>The lists of which something is said.</summary>
    public IEnumerable<(EntryId? Under, string Kind, bool IsComplete)> Lists => lists.Select(l => (l.Key.Under, l.Key.Kind, l.Value.IsComplete));

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        switch (entry.Event)
        {
            case SubjectAdded added when Kinds.Find(added.Kind) is { } kind:
                subjects[entry.Id] = new(entry.Id, kind, added.Under, entry.At);
                break;
            case ListDeclared declared:
                lists[(declared.Under, declared.Kind)] = (entry.Id, declared.IsComplete);
                break;
            case FactAsserted said:
                statements[entry.Id] = new(entry.Id, entry.At, entry.By!, said);
                order.Add(entry.Id);
                if (said.Supersedes is { } old) End(old, entry.At, Superseded(entry.Id));
                break;
            case FactVerified verified:
                Change(verified.Statement, s => s with { Verifications = [.. s.Verifications, (entry.At, entry.By!, verified)] });
                break;
            case FactDisputed disputed:
                Change(disputed.Statement, s => s with { Disputes = [.. s.Disputes, (entry.At, disputed)] });
                break;
            case FactWithdrawn withdrawn:
                withdrawals[entry.Id] = withdrawn;
                End(withdrawn.Statement, entry.At, withdrawn.Because);
                break;
            case EntryCorrected corrected:
                End(corrected.Entry, entry.At, corrected.Because);
                if (corrected.Undoes == true) StandAgain(corrected.Entry);
                subjects.Remove(corrected.Entry);
                foreach (var (list, said) in lists.Where(l => l.Value.By == corrected.Entry).ToList()) lists[list] = (said.By, false);
                break;
        }
    }

    // What a step took the place of, or took back, when the step itself was wrong.
    private void StandAgain(EntryId wrong)
    {
        if (statements.TryGetValue(wrong, out var said) && said.Said.Supersedes is { } old) Change(old, s => s.Ended?.Because == Superseded(wrong) ? s with { Ended = null } : s);
        if (withdrawals.TryGetValue(wrong, out var taken)) Change(taken.Statement, s => s.Ended?.Because == taken.Because ? s with { Ended = null } : s);
    }

    private static string Superseded(EntryId by) => $"superseded by {by}";

    // What a statement's reader may not see, or what was erased, is not there to change.
    private void Change(EntryId id, Func<Statement, Statement> change)
    {
        if (statements.TryGetValue(id, out var statement)) statements[id] = change(statement);
    }

    private void End(EntryId id, Instant at, string because) => Change(id, s => s.Ended is null ? s with { Ended = (at, because) } : s);
}

/// <summary>The kinds of subjects, by the names of their lists.</summary>
internal static class Kinds
{
    private static readonly Dictionary<string, SubjectKind> ByName =
        FactCatalogue.Kinds.Where(k => k.Parent is not null).ToDictionary(k => k.ListName, StringComparer.Ordinal);

    /// <summary>The kind with a list of that name; null if there is none.</summary>
    public static SubjectKind? Find(string name) => ByName.GetValueOrDefault(name);
}
