namespace DueCourse.Casework.Cases;

using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Gates;
using DueCourse.Casework.Notices;
using DueCourse.Casework.People;
using DueCourse.Casework.Reopening;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Timers;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.Criminal;
using DueCourse.Casework.Tracks.Deprivation;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.JudicialReview;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Protection;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Trafficking;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.TravelDocument;
using DueCourse.Casework.Tracks.VictimContact;
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
    private readonly Dictionary<EntryId, Recorded> byId = [];
    private readonly HashSet<EntryId> undone = [];
    private readonly CasePart[] lasting;
    private CasePart[] courses;
    private Established? established;

    /// <summary>A case in which nothing has happened.</summary>
    public LiveCase(CaseId id)
    {
        Id = id;
        lasting =
        [
            Standing, Statements, Judgements, People, Evidence,
            Access, Proposals, Looks, Retention, Timers, Told,
            Stays, Overrides, Decisions, TaskNotes, WrongfulRemovals, Cover, Notices,
        ];
        courses = Courses();
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
    public TransferTrack Transfer { get; private set; } = new();

    /// <summary>Whether the state holds the person, and on what.</summary>
    public DetentionTrack Detention { get; private set; } = new();

    /// <summary>The appeals whose course is on record.</summary>
    public CaseAppeals Appeals { get; private set; } = new();

    /// <summary>The claims for judicial review whose course is on record.</summary>
    public CaseJudicialReviews JudicialReviews { get; private set; } = new();
    /// <summary>Criminal proceedings, as police, prosecutors and courts have told of them.</summary>
    public CriminalTrack Criminal { get; private set; } = new();

    /// <summary>Whether British citizenship is being taken away.</summary>
    public DeprivationTrack Deprivation { get; private set; } = new();

    /// <summary>Claims for protection and further submissions.</summary>
    public ProtectionTrack Protection { get; private set; } = new();

    /// <summary>Whether the person is a victim of trafficking or slavery.</summary>
    public TraffickingTrack Trafficking { get; private set; } = new();
    /// <summary>Where the decision on deportation or removal stands.</summary>
    public LegalDecisionTrack LegalDecision { get; private set; } = new();

    /// <summary>Whether a removal was without a ground, and whoever outside was told of it.</summary>
    public WrongfulRemovals WrongfulRemovals { get; } = new();

    /// <summary>Where each nationality stands.</summary>
    public IdentityTrack Nationalities { get; private set; } = new();

    /// <summary>What bears on contact with the other state beside the facts.</summary>
    public ContactRecord Contact { get; private set; } = new();

    /// <summary>The profiles of countries that were put into the case.</summary>
    public CaseProfiles Profiles { get; private set; } = new();

    /// <summary>Where the request to another state stands.</summary>
    public ReadmissionTrack Readmission { get; private set; } = new();

    /// <summary>The messages that were written to another state beside requests.</summary>
    public WrittenMessages Messages { get; private set; } = new();

    /// <summary>Where the travel document stands.</summary>
    public TravelDocumentTrack TravelDocument { get; private set; } = new();

    /// <summary>Where contact with each victim stands.</summary>
    public VictimContactTrack VictimContacts { get; private set; } = new();

    /// <summary>The decisions that people made.</summary>
    public CaseDecisions Decisions { get; } = new();

    /// <summary>Who covers for whom.</summary>
    public CaseCover Cover { get; } = new();

    /// <summary>Who has which task.</summary>
    public TaskNotes TaskNotes { get; } = new();

    /// <summary>The notices, and how each was served.</summary>
    public CaseNotices Notices { get; } = new();

    /// <summary>All that was recorded, in order.</summary>
    public IReadOnlyList<Recorded> History => history;

    /// <summary>How many entries a compartment has, as far as this reader sees.</summary>
    public int Count(Compartment compartment) => counts[(int)compartment];

    /// <summary>The entry, where it is among those read.</summary>
    public Recorded? Find(EntryId id) => byId.GetValueOrDefault(id);

    /// <summary>
    /// What is established, as the law reads it. A step asks for it many times, so it is made once for the entries that there are;
    /// what has been read keeps what it worked out, and belongs to one thread.
    /// </summary>
    internal FactsRead OnWhatIsEstablished()
    {
        if (established is { } kept && kept.Entries == history.Count && ReferenceEquals(kept.For, Thread.CurrentThread)) return kept.Facts;
        var facts = this.ToRecord().Read(Reading.Established);
        established = new(history.Count, Thread.CurrentThread, facts);
        return facts;
    }

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
        made.history.EnsureCapacity(all.Count);
        made.byId.EnsureCapacity(all.Count);
        foreach (var entry in IsInOrder(all) ? all : [.. InOrder(all)])
            if (asKnownAt is null || entry.At <= asKnownAt) made.Take(entry);
        return made;
    }

    /// <summary>Takes one more entry.</summary>
    public void Take(Recorded entry)
    {
        history.Add(entry);
        byId.TryAdd(entry.Id, entry);
        counts[(int)entry.Id.Compartment] = entry.Id.Number;
        if (entry.Command.Length > 0) commands.Add(entry.Command);
        foreach (var part in lasting) part.Take(entry);
        foreach (var course in courses) course.Take(entry);
        if (entry.Event is EntryCorrected { Undoes: true } wrong && undone.Add(wrong.Entry) && byId.TryGetValue(wrong.Entry, out var found) && StepsUndone.IsAStep(found.Event)) TellCoursesAgain();
    }

    /// <summary>Whether an entry was a step, or stood beside one, that was corrected since: the courses are told without it.</summary>
    internal bool IsUndone(EntryId id) => undone.Contains(id);

    // From what was recorded, without the steps that were wrong: there is no other way in which a course could go back.
    private void TellCoursesAgain()
    {
        (Transfer, Detention, Appeals, JudicialReviews, Criminal, Deprivation, Protection, Trafficking) = (new(), new(), new(), new(), new(), new(), new(), new());
        (LegalDecision, Nationalities, Contact, Profiles, Readmission, Messages, TravelDocument, VictimContacts) = (new(), new(), new(), new(), new(), new(), new(), new());
        courses = Courses();
        foreach (var entry in history)
            if (!undone.Contains(entry.Id))
                foreach (var course in courses) course.Take(entry);
    }

    private CasePart[] Courses() =>
    [
        Transfer, Detention, Appeals, JudicialReviews, Criminal, Deprivation, Protection, Trafficking,
        LegalDecision, Nationalities, Contact, Profiles, Readmission, Messages, TravelDocument, VictimContacts,
    ];

    private sealed record Established(int Entries, Thread For, FactsRead Facts);
}

/// <summary>A part of a case, which takes the events that concern it and passes over the others.</summary>
/// <remarks>A class and no interface: each entry is offered to some thirty kinds of part from one place, where a call through an interface looks each of them up.</remarks>
public abstract class CasePart
{
    /// <summary>Takes one entry. It never fails: what was recorded was decided.</summary>
    public abstract void Take(Recorded entry);
}
