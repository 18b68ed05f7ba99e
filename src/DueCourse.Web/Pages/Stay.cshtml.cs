using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Stays;
using DueCourse.Web.Acts;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace DueCourse.Web.Pages;

/// <summary>
/// An order that stops removal, told by telephone: one page, one button, in a case that need not be theirs. What follows from it
/// follows at once; the page after says what was stopped and who was told.
/// </summary>
[Authorize(Policies.RecordsStays)]
public sealed class StayModel(IRegistry registry) : PageModel
{
    /// <summary>The inputs of the page, in order. Those marked need an answer.</summary>
    internal static IReadOnlyList<(string Name, bool Needed)> Inputs { get; } =
        [("of", true), ("kind", true), ("court", true), ("number", false), ("caller", true), ("telephone", false), ("forbids", true), ("until", false)];

    private const int LongestId = 100;

    /// <summary>The form's id.</summary>
    public string FormId { get; private set; } = NewCommand.Id("stay");

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<(string Field, string Says)> Faults { get; private set; } = [];

    /// <summary>Why it was refused.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Who was told, and by when they must answer; null: nothing is recorded yet.</summary>
    public IReadOnlyList<StopOrderSent>? Told { get; private set; }

    /// <summary>What was stopped and recorded, of what this reader may read, as sentences.</summary>
    public IReadOnlyList<string> Stopped { get; private set; } = [];

    /// <summary>The case, where this reader may open it; null: it is not theirs.</summary>
    public CaseId? Case { get; private set; }

    /// <summary>When it was recorded.</summary>
    public Instant At { get; private set; }

    /// <summary>What was typed.</summary>
    public string Typed(string input) => (Request.HasFormContentType ? Request.Form[input] : Request.Query[input]).ToString().Trim() is { Length: <= 2000 } said ? said : "";

    /// <summary>What is wrong with an input; null: nothing.</summary>
    public string? Fault(string input) => Faults.FirstOrDefault(f => f.Field == input).Says;

    /// <summary>Asks.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records.</summary>
    /// <param name="form">The form's id.</param>
    /// <param name="stop">To stop.</param>
    public async Task<IActionResult> OnPostAsync(string? form, CancellationToken stop)
    {
        if (form is not { Length: > 0 and <= LongestId }) return BadRequest();
        FormId = form;
        var faults = new List<(string, string)>();
        var id = await Which(faults, stop);
        if (!Kinds.TryGetValue(Typed("kind"), out var kind)) faults.Add(("kind-0", "Choose what kind of order it is."));
        foreach (var (input, says) in new[] { ("court", "Say which court or judge made it."), ("caller", "Say who told you."), ("forbids", "Say what it forbids, as you were told.") })
            if (Typed(input).Length == 0) faults.Add((input, says));
        Faults = faults;
        if (faults.Count > 0 || id is null) return Page();
        await Record(id.Value, kind, stop);
        return Page();
    }

    /// <summary>The kinds, by the words of the form.</summary>
    internal static IReadOnlyDictionary<string, StayKind> Kinds { get; } = Enum.GetValues<StayKind>().ToDictionary(k => k.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private async Task<CaseId?> Which(List<(string, string)> faults, CancellationToken stop)
    {
        var of = Typed("of");
        if (of.Length == 0) faults.Add(("of", "Give a number of the person, or the case's id."));
        else if (CaseId.TryParse(of, out var named) && await registry.Find(named, stop) is not null) return named;
        else
            switch (await registry.Numbered(User.MustBe(), of, stop))
            {
                case [var only]: return only;
                case []: faults.Add(("of", "No case has this number. Ask the caller to read it again, or for another: a Home Office reference, a port reference, a prison number. If none is found, ring the senior officer on duty now.")); break;
                default: faults.Add(("of", "Several cases have this number. Ask the caller for another one, or give the case's id.")); break;
            }

        return null;
    }

    private async Task Record(CaseId id, StayKind kind, CancellationToken stop)
    {
        var who = User.MustBe();
        var said = new StayRecorded(kind, With(Typed("court"), Typed("number")), With(Typed("caller"), Typed("telephone")), "telephone", registry.Now, Typed("until") is { Length: > 0 } until ? $"{Typed("forbids").TrimEnd('.')}. Until: {until}" : Typed("forbids"));
        switch (await registry.Do(id, new RecordStay(said) { By = who, Id = FormId }, stop))
        {
            case Refused(var refusal):
                Refusal = refusal;
                break;
            case Done(var recorded):
                var file = Policies.LetsIn(Policies.ReadsFiles, who.Role) ? await OpenFile.Open(registry, id, who, LookedAt.CasePage, PointInTime.Now, stop) : null;
                At = recorded[0].At;
                Told = [.. recorded.Select(r => r.Event).OfType<StopOrderSent>().DistinctBy(s => s.To)];
                Case = file?.Id;
                Stopped = file is null ? [] : [.. WhatCameOfIt.Of(recorded, file).Entries
                    .Where(e => e.Event is StayRecorded or Casework.Tracks.Transfer.DepartureStopped or Casework.Audiences.RequestRecalled).Select(e => file.Seen.InWords(e))];
                break;
            case var other:
                throw new InvalidOperationException($"a stay came to {other.GetType().Name}");
        }
    }

    private static string With(string one, string other) => other.Length == 0 ? one : $"{one}, {other}";
}
