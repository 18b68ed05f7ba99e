using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Timers;
using DueCourse.Casework.Work;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using NodaTime;

namespace DueCourse.Web.Registry;

/// <summary>
/// A case open before one reader: made of what they may see and of nothing else, as at a day, on what was recorded by a moment.
/// That they looked is recorded before it is given out.
/// </summary>
public sealed class OpenFile
{
    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];

    private readonly LiveCase whole;
    private readonly Lazy<Assessment> assessment;
    private readonly Lazy<CaseNow> work;
    private readonly Lazy<IReadOnlyList<Block>> blocks;

    private OpenFile(LiveCase c, Actor reader, Instant now, SeenCase seen, PointInTime shown)
    {
        var known = shown.KnownBy is not { } by || by >= now ? (Instant?)null : by;
        (Reader, Now, Shown) = (reader, now, shown);
        Seen = known is { } then ? seen.KnownBy(then) : seen;
        whole = known is null ? c : LiveCase.From(c.Id, c.History, known);
        Days = DaysOf(seen.Case);
        AsAt = shown.AsAt ?? (IsAStory(seen.Case) && Days.Count > 0 ? Days[^1] : now.InZone(Uk).Date);
        KnownBy = known;
        assessment = new(() => StatuteBook.Current.Assess(Seen.ToRecord(), AsAt.At(LocalTime.Midnight), KnownBy));
        work = new(() => CaseNow.Of(whole, Seen.Whole));
        blocks = new(() => Blocking.Of(whole, Seen.Whole, KnownBy ?? now));
    }

    /// <summary>Who reads.</summary>
    public Actor Reader { get; }

    /// <summary>When they look.</summary>
    public Instant Now { get; }

    /// <summary>What they asked to see it as at.</summary>
    public PointInTime Shown { get; }

    /// <summary>The case as its reader may see it, as known by the moment that is shown.</summary>
    public SeenCase Seen { get; }

    /// <summary>The same, for reading.</summary>
    public LiveCase Case => Seen.Case;

    /// <summary>The day whose law and facts are read.</summary>
    public LocalDate AsAt { get; }

    /// <summary>Only what was recorded by this moment is shown; null: everything.</summary>
    public Instant? KnownBy { get; }

    /// <summary>Its id.</summary>
    public CaseId Id => Case.Id;

    /// <summary>What it is called.</summary>
    public string Title => Case.Standing.Title is { Length: > 0 } title ? title : $"Case {Id}";

    /// <summary>The days on which something was recorded of it that its reader may see, in the United Kingdom.</summary>
    public IReadOnlyList<LocalDate> Days { get; }

    /// <summary>What the statute book says of it.</summary>
    public Assessment Assessment => assessment.Value;

    /// <summary>What the case holds and what its reader sees of it, as hashes: whatever is told of it on a day follows from these.</summary>
    internal (Digest Whole, Digest Seen) Content => (CaseContent.Of(whole), CaseContent.Of(Case));

    /// <summary>What else there is to what blocks the case and to what it lacks: the law of the moment, the day on which it is looked at, and the gates that an officer has opened for a time.</summary>
    internal (LocalDateTime Law, LocalDate Today, string Opened) Moment
    {
        get
        {
            var at = KnownBy ?? Now;
            return (WithinADay.SameLaw(at.InZone(Uk).LocalDateTime), Now.InZone(Uk).Date,
                string.Join(' ', whole.Overrides.All.Where(o => o.At <= at && at < o.Opened.Until).Select(o => o.Opened.Gate)));
        }
    }

    /// <summary>Where the work on it stands.</summary>
    public CaseNow Work => work.Value;

    /// <summary>What blocks it on its way to a departure.</summary>
    public IReadOnlyList<Block> Blocks => blocks.Value;

    /// <summary>The numbers of the last entries that its reader has before them, for a command that is based on them; of a compartment that holds nothing yet, 0.</summary>
    public IReadOnlyDictionary<Compartment, int> Versions =>
        Seen.Whole.ToDictionary(x => x, x => Seen.Case.Count(x));

    /// <summary>The compartments in which its reader may record something: for what a page offers; it is decided again when they do it.</summary>
    public IReadOnlySet<Compartment> MayWrite => Compartments.All.Where(x => Seen.Whole.Contains(x) && whole.Rights(Reader, x, Now).HasFlag(Right.Write)).ToHashSet();

    /// <summary>Opens a case for a reader. Gives null where there is none, or none for them: the two look alike.</summary>
    /// <param name="registry">Where cases are.</param>
    /// <param name="id">Which.</param>
    /// <param name="who">The reader.</param>
    /// <param name="what">What of it they look at.</param>
    /// <param name="shown">As at which day, and known by which moment.</param>
    /// <param name="stop">To stop waiting.</param>
    /// <exception cref="InvalidOperationException">The look could not be recorded; nothing is shown that is not.</exception>
    public static Task<OpenFile?> Open(IRegistry registry, CaseId id, Actor who, LookedAt what, PointInTime shown, CancellationToken stop) =>
        Open(registry, id, who, new Viewed(what, null), shown, stop);

    /// <summary>The same, to give out what one entry has: a document, a notice. The look is recorded where the entry stands, and names it.</summary>
    public static Task<OpenFile?> OpenFor(IRegistry registry, CaseId id, Actor who, EntryId entry, PointInTime shown, CancellationToken stop) =>
        Open(registry, id, who, new Viewed(LookedAt.Entry, entry), shown, stop);

    private static async Task<OpenFile?> Open(IRegistry registry, CaseId id, Actor who, Viewed look, PointInTime shown, CancellationToken stop)
    {
        var now = registry.Now;
        if (await registry.Find(id, stop) is not { } c) return null;
        var seen = SeenCase.By(c, who, now);
        if (seen.Case.History.Count == 0) return null;
        Compartment[] looked = look.Entry is { } one ? [one.Compartment] : [.. Compartments.All.Where(x => seen.Case.Count(x) > 0).Order()];
        if (look.Entry is { } named && seen.Case.Find(named) is null) return null;
        if (looked.Any(x => !c.Looks.IsRecorded(x, who, look, now)))
            switch (await registry.Do(id, new RecordLook(looked, look) { By = who, Id = NewCommand.Id("look") }, stop))
            {
                case Done: break;
                // Between the reading and the look their access ended.
                case Refused: return null;
                case var other: throw new InvalidOperationException($"a look came to {other.GetType().Name}");
            }

        return new(c, who, now, seen, shown);
    }

    /// <summary>
    /// The letters of somebody who acted for the person and no longer does; null for everybody else. That they looked is recorded first.
    /// </summary>
    /// <param name="registry">Where cases are.</param>
    /// <param name="id">Which.</param>
    /// <param name="who">The reader.</param>
    /// <param name="stop">To stop waiting.</param>
    /// <exception cref="InvalidOperationException">The look could not be recorded; nothing is shown that is not.</exception>
    public static async Task<ForTheFormerRepresentative?> LettersOf(IRegistry registry, CaseId id, Actor who, CancellationToken stop)
    {
        var now = registry.Now;
        if (await registry.Find(id, stop) is not { } c || ForTheFormerRepresentative.Of(c, who) is not { } theirs) return null;
        var (looked, look) = (ForTheFormerRepresentative.StandIn(c, who), new Viewed(LookedAt.OwnLetters, null));
        if (looked.All(x => c.Looks.IsRecorded(x, who, look, now))) return theirs;
        return await registry.Do(id, new RecordLook(looked, look) { By = who, Id = NewCommand.Id("look") }, stop) switch
        {
            Done => theirs,
            // Between the reading and the look they began to act again.
            Refused => null,
            var other => throw new InvalidOperationException($"a look came to {other.GetType().Name}"),
        };
    }

    /// <summary>Records that its reader takes a copy, before it is given; the refusal where it could not be recorded.</summary>
    /// <param name="registry">Where cases are.</param>
    /// <param name="of">Of what.</param>
    /// <param name="whom">Who for.</param>
    /// <param name="stop">To stop waiting.</param>
    public async Task<Refusal?> Took(IRegistry registry, IEnumerable<Compartment> of, ExportedFor whom, CancellationToken stop) =>
        await registry.Do(Id, new RecordLook([.. of.Distinct().Order()], new Exported(whom)) { By = Reader, Id = NewCommand.Id("copy") }, stop) switch
        {
            Done => null,
            Refused(var because) => because,
            var other => throw new InvalidOperationException($"a copy came to {other.GetType().Name}"),
        };

    // A case of the scenarios, on which nobody has worked: it speaks of its own days.
    private static bool IsAStory(LiveCase c) => c.History.All(r => r.By is null or { Role: ActorRole.System } || r.Event is Viewed or Searched or Exported or AssignedToCase);

    private static List<LocalDate> DaysOf(LiveCase c)
    {
        // A look, who has the case, and what the program does by itself, is no day in the person's case.
        var days = c.History.Where(r => r.Event is not (Viewed or Searched or Exported or TimerSet or TimerFired or AssignedToCase))
            .Select(r => r.At.InZone(Uk).Date).Distinct().Order().ToList();
        if (c.Standing.AsAt is { } speaksOf && (days.Count == 0 || speaksOf > days[^1])) days.Add(speaksOf);
        return days;
    }
}
