using System.Text;
using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Timers;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DueCourse.Web.Pages.Cases;

/// <summary>Where somebody is in making a disclosure set.</summary>
public enum DisclosureStep
{
    /// <summary>They choose the entries.</summary>
    Choosing,

    /// <summary>They say what is to be taken out, and why.</summary>
    TakingOut,

    /// <summary>They look at the set before they take it.</summary>
    Looking,
}

/// <summary>A disclosure set: entries are chosen, parts of them taken out with reasons, and the whole is taken as a file. Nothing of it is kept here but that a copy was taken.</summary>
[Authorize(Policies.Discloses)]
[RequestFormLimits(ValueCountLimit = Most * 40)]
public sealed class DisclosureModel(IRegistry registry) : CasePageModel(registry)
{
    /// <summary>How many entries one set can hold: more is a case to be exported.</summary>
    public const int Most = 200;

    private const string Entry = "entry", TakenOut = "out.";

    /// <summary>Where they are.</summary>
    public DisclosureStep Step { get; private set; }

    /// <summary>The entries that were chosen, in the order of the case.</summary>
    public IReadOnlyList<EntryId> Chosen { get; private set; } = [];

    /// <summary>What is to be taken out.</summary>
    public IReadOnlyList<Redaction> Redactions { get; private set; } = [];

    /// <summary>The set as it is printed; null: it is not made yet.</summary>
    public PrintedSet? Printed { get; private set; }

    /// <summary>Why there is no set; null: nothing stands against it.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>What is wrong with what was chosen.</summary>
    public IReadOnlyList<(string Field, string Says)> Faults { get; private set; } = [];

    /// <summary>The entries that can be chosen: what the reader sees whole, but for looks and timers.</summary>
    public IReadOnlyList<Recorded> All => [.. Opened.Case.History.Where(r => Opened.Seen.Whole.Contains(r.Id.Compartment) && DisclosureSet.MayHold(r.Id.Compartment)
        && r.Event is not (Viewed or Searched or Exported or TimerSet or TimerFired or TimerCancelled or Erased))];

    /// <summary>The name of the field for a reason why a part of an entry is taken out.</summary>
    public static string Field(EntryId entry, string part) => $"{TakenOut}{entry}.{part}";

    /// <summary>The parts of an entry that can be taken out.</summary>
    /// <param name="entry">The entry.</param>
    public IReadOnlyList<PrintedRow> Parts(EntryId entry) =>
        DisclosureSet.Of(Opened.Case, [entry], []).Set is { Items: [var item] } ? [.. PrintedSet.Rows(item.Says).Where(row => row.Name.Length > 0)] : [];

    /// <summary>Asks which entries.</summary>
    public IActionResult OnGet() => Page();

    /// <summary>Goes on: to what is taken out, to the set, and to the file.</summary>
    /// <param name="go">Where to: choose, take-out, look, take.</param>
    /// <param name="stop">To stop waiting.</param>
    public async Task<IActionResult> OnPostAsync(string? go, CancellationToken stop)
    {
        if (Opened.Shown.IsPast) return NotFound();
        if (Read() is not { } chosen) return BadRequest();
        Chosen = chosen;
        Redactions = [.. Request.Form.Where(f => f.Key.StartsWith(TakenOut, StringComparison.Ordinal)).Select(f => Redacted(f.Key[TakenOut.Length..], f.Value.ToString())).OfType<Redaction>().Where(r => Chosen.Contains(r.Entry))];
        if (Chosen.Count is 0 or > Most)
        {
            Faults = [(All.Count > 0 ? $"{Entry}-0" : "", Chosen.Count == 0 ? "Choose at least one entry." : $"Choose at most {Most} entries. A whole case is exported, and not disclosed entry by entry.")];
            return Page();
        }

        Step = go switch { "choose" => DisclosureStep.Choosing, "take-out" => DisclosureStep.TakingOut, _ => DisclosureStep.Looking };
        if (Step != DisclosureStep.Looking) return Page();
        var (set, refused) = DisclosureSet.Of(Opened.Case, Chosen, Redactions);
        (Printed, Refusal) = (set is null ? null : PrintedSet.Of(set, Opened.Title), refused);
        if (go == "take" && Printed is not null && (Refusal = await Opened.Took(Registry, Chosen.Select(c => c.Compartment), ExportedFor.Disclosure, stop)) is null)
            return File(Encoding.UTF8.GetBytes(Printed.ToHtml()), "text/html; charset=utf-8", $"disclosure-{Opened.Id.ToString()[..8]}.html");
        if (Refusal is not null) Step = DisclosureStep.TakingOut;
        return Page();
    }

    // In the order of the case; null where one is named that cannot be chosen.
    private List<EntryId>? Read()
    {
        var named = new HashSet<EntryId>();
        foreach (var text in Request.Form[Entry])
            if (!EntryId.TryParse(text ?? "", out var id)) return null;
            else named.Add(id);
        var chosen = All.Select(r => r.Id).Where(named.Contains).ToList();
        return chosen.Count == named.Count ? chosen : null;
    }

    // "open.12.assertedBy", and the reason.
    private static Redaction? Redacted(string place, string because)
    {
        var number = place.IndexOf('.', StringComparison.Ordinal);
        var part = number < 0 ? -1 : place.IndexOf('.', number + 1);
        return part > 0 && !string.IsNullOrWhiteSpace(because) && EntryId.TryParse(place.AsSpan(0, part), out var id) ? new(id, place[(part + 1)..], because.Trim()) : null;
    }
}
