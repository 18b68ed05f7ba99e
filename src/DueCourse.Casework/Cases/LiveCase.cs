namespace DueCourse.Casework.Cases;

using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Gates;
using DueCourse.Casework.Notices;
using DueCourse.Casework.People;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Timers;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Work;

/// <summary>
/// A case as its entries tell it: the fold of what was recorded, in the order in which it was recorded. Each part takes what
/// concerns it. Built from some compartments only, it is the case as their reader sees it.
/// </summary>
public sealed class LiveCase
{
    private readonly HashSet<string> commands = new(StringComparer.Ordinal);
    private readonly int[] counts = new int[Compartments.All.Count];
    private readonly List<Recorded> history = [];
    private readonly IPart[] parts;

    /// <summary>A case in which nothing has happened.</summary>
    public LiveCase(CaseId id)
    {
        Id = id;
        parts =
        [
            Standing, Statements, Judgements, People, Evidence,
            Access, Proposals, Looks, Retention, Timers, Told,
            Stays, Overrides, Transfer, Detention, Decisions, TaskNotes, Notices,
        ];
    }

    /// <summary>Which case.</summary>
    public CaseId Id { get; }

    /// <summary>That it was opened, also where its reader does not see the opening.</summary>
    public bool IsOpened => Standing.AsAt is not null || IsPartOfAnOpenCase;

    /// <summary>That this is what a reader sees of a case that was opened.</summary>
    internal bool IsPartOfAnOpenCase { get; init; }

    /// <summary>Whether it is open, and what it is called.</summary>
    public CaseStanding Standing { get; } = new();

    /// <summary>What is stated about the person and everything below.</summary>
    public CaseStatements Statements { get; } = new();

    /// <summary>The judgements that named people made.</summary>
    public CaseJudgements Judgements { get; } = new();

    /// <summary>The identities on file, and how they are linked.</summary>
    public CasePeople People { get; } = new();

    /// <summary>The documents on file, what was found of them, and the hypotheses that they bear on.</summary>
    public CaseEvidence Evidence { get; } = new();

    /// <summary>Who has the case, who asked for access and who was given it.</summary>
    public AccessBook Access { get; } = new();

    /// <summary>What waits for a second person.</summary>
    public Proposals Proposals { get; } = new();

    /// <summary>Who looked.</summary>
    public Looks Looks { get; } = new();

    /// <summary>The outcome, and what keeps the case from being disposed of.</summary>
    public CaseRetention Retention { get; } = new();

    /// <summary>The timers.</summary>
    public CaseTimers Timers { get; } = new();

    /// <summary>What others outside the state's own working were told.</summary>
    public WhatWasTold Told { get; } = new();

    /// <summary>The orders that stop removal, and whoever was told of them.</summary>
    public CaseStays Stays { get; } = new();

    /// <summary>The policy gates that an officer has opened.</summary>
    public GateOverrides Overrides { get; } = new();

    /// <summary>Where the transfer stands.</summary>
    public TransferTrack Transfer { get; } = new();

    /// <summary>Whether the state holds the person, and on what.</summary>
    public DetentionTrack Detention { get; } = new();

    /// <summary>The decisions that people made.</summary>
    public CaseDecisions Decisions { get; } = new();

    /// <summary>Who has which task.</summary>
    public TaskNotes TaskNotes { get; } = new();

    /// <summary>The notices, and how each was served.</summary>
    public CaseNotices Notices { get; } = new();

    /// <summary>All that was recorded, in order.</summary>
    public IReadOnlyList<Recorded> History => history;

    /// <summary>How many entries a compartment has, as far as this reader sees.</summary>
    public int Count(Compartment compartment) => counts[(int)compartment];

    /// <summary>The entry, where it is among those read.</summary>
    public Recorded? Find(EntryId id) => history.Find(r => r.Id == id);

    /// <summary>Whether a command with this id was done already.</summary>
    public bool HasDone(string command) => commands.Contains(command);

    /// <summary>
    /// The order in which entries of several chains are read: by their moment, then by compartment, then by number. It is a
    /// function of the entries alone, so that it says nothing about those that a reader does not have.
    /// </summary>
    public static IOrderedEnumerable<Recorded> InOrder(IEnumerable<Recorded> recorded) =>
        recorded.OrderBy(r => r.At).ThenBy(r => r.Id.Compartment).ThenBy(r => r.Id.Number);

    private static bool IsInOrder(IReadOnlyList<Recorded> recorded)
    {
        for (var i = 1; i < recorded.Count; i++)
        {
            var (before, after) = (recorded[i - 1], recorded[i]);
            var moment = before.At.CompareTo(after.At);
            if (moment > 0 || (moment == 0 && (before.Id.Compartment, before.Id.Number).CompareTo((after.Id.Compartment, after.Id.Number)) > 0)) return false;
        }

        return true;
    }

    /// <summary>A case from all its entries, or from those of the compartments that its reader may read, up to a moment.</summary>
    /// <param name="id">The case.</param>
    /// <param name="recorded">The entries, in any order.</param>
    /// <param name="asKnownAt">Nothing recorded after this instant counts; null: all.</param>
    public static LiveCase From(CaseId id, IEnumerable<Recorded> recorded, Instant? asKnownAt = null) => Fold(new LiveCase(id), recorded, asKnownAt);

    /// <summary>What a reader sees of a case that was opened, where they may not see the opening.</summary>
    internal static LiveCase PartOf(LiveCase whole, Func<Recorded, bool> seen) =>
        Fold(new LiveCase(whole.Id) { IsPartOfAnOpenCase = whole.IsOpened }, whole.History.Where(seen), null);

    private static LiveCase Fold(LiveCase made, IEnumerable<Recorded> recorded, Instant? asKnownAt)
    {
        // Most come in order already.
        var all = recorded as IReadOnlyList<Recorded> ?? [.. recorded];
        foreach (var entry in IsInOrder(all) ? all : [.. InOrder(all)])
            if (asKnownAt is null || entry.At <= asKnownAt) made.Take(entry);
        return made;
    }

    /// <summary>Takes one more entry.</summary>
    public void Take(Recorded entry)
    {
        history.Add(entry);
        counts[(int)entry.Id.Compartment] = entry.Id.Number;
        if (entry.Command.Length > 0) commands.Add(entry.Command);
        foreach (var part in parts) part.Take(entry);
    }
}

/// <summary>A part of a case, which takes the events that concern it and passes over the others.</summary>
public interface IPart
{
    /// <summary>Takes one entry. It never fails: what was recorded was decided.</summary>
    void Take(Recorded entry);
}
