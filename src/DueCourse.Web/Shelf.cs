using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Timers;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using NodaTime;

namespace DueCourse.Web;

/// <summary>Where the pages find cases. The executable joins it to the record.</summary>
public interface IShelf
{
    /// <summary>Every case, in the order in which they are listed.</summary>
    Task<IReadOnlyList<ShelfCase>> All(CancellationToken stop);

    /// <summary>One case, as it stands now; null where there is none.</summary>
    Task<ShelfCase?> Find(CaseId id, CancellationToken stop);

    /// <summary>The moment of a look.</summary>
    Instant Now { get; }

    /// <summary>Whether notices can be set as PDF here: the fonts are there.</summary>
    bool HasFonts { get; }

    /// <summary>A notice as a tagged PDF file; null where the fonts are not there.</summary>
    byte[]? Pdf(NoticePage notice);
}

/// <summary>One case on the shelf, as it stood when it was fetched.</summary>
public sealed class ShelfCase
{
    private readonly Lazy<Assessment> latest;

    /// <summary>A case from its entries.</summary>
    public ShelfCase(CaseId id, IReadOnlyList<Entry> entries)
    {
        Recorded = Payload.Read(entries);
        Entries = entries;
        Live = LiveCase.From(id, Recorded);
        Dates = Days(Live);
        latest = new(() => Assess(Dates[^1].AsAt, Dates[^1].AsKnownAt));
    }

    /// <summary>The case.</summary>
    public LiveCase Live { get; }

    /// <summary>Its id.</summary>
    public CaseId Id => Live.Id;

    /// <summary>Its title.</summary>
    public string Title => Live.Standing.Title;

    /// <summary>Its entries as stored.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>The days on which something was recorded about the case, each with the last moment of that day; the last one without: everything.</summary>
    public IReadOnlyList<(LocalDate AsAt, Instant? AsKnownAt)> Dates { get; }

    /// <summary>The assessment for the latest of its days, worked out once.</summary>
    public Assessment Latest => latest.Value;

    /// <summary>The heading that it stands under.</summary>
    public string Group => Live.Standing.Origin is { } origin ? origin.Split(':')[0] : "Cases";

    /// <summary>What it was made from, for a reader; null: nothing.</summary>
    public string? Source => Live.Standing.Origin is { } origin && origin.Split(':', 2) is [_, var rest] ? rest.Trim() : null;

    private IReadOnlyList<Recorded> Recorded { get; }

    /// <summary>The case assessed for a day, on what was recorded by a moment (null: all).</summary>
    public Assessment Assess(LocalDate day, Instant? asKnownAt) => StatuteBook.Current.Assess(
        KnownBy(asKnownAt).ToRecord(), day.At(LocalTime.Midnight), asKnownAt);

    /// <summary>The case as it was known by a moment (null: all).</summary>
    public LiveCase KnownBy(Instant? asKnownAt) => asKnownAt is null ? Live : LiveCase.From(Id, Recorded, asKnownAt);

    /// <summary>What the chains' check finds: nothing, when no entry was changed, lost or put in.</summary>
    public IReadOnlyList<ChainFault> Faults()
    {
        var faults = new List<ChainFault>();
        foreach (var chain in Entries.GroupBy(e => e.Envelope.Id.Compartment))
        {
            var check = new ChainCheck(Id, chain.Key);
            faults.AddRange(chain.OrderBy(e => e.Envelope.Id.Number).Select(check.Next).OfType<ChainFault>());
        }

        return faults;
    }

    private static List<(LocalDate AsAt, Instant? AsKnownAt)> Days(LiveCase c)
    {
        var uk = DateTimeZoneProviders.Tzdb["Europe/London"];
        // A look, and what the program does by itself, is no day in the person's case.
        var days = c.History.Where(r => r.Event is not (Viewed or Searched or Exported or TimerSet or TimerFired)).Select(r => r.At.InZone(uk).Date).Distinct().Order().ToList();
        if (c.Standing.AsAt!.Value is var speaksOf && (days.Count == 0 || speaksOf > days[^1])) days.Add(speaksOf);
        return [.. days.Select(day => (day, day == days[^1] ? (Instant?)null : uk.AtStartOfDay(day.PlusDays(1)).ToInstant() - Duration.Epsilon))];
    }
}
