using DueCourse.Casework.Ledger;
using DueCourse.Casework.Work;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DueCourse.Web.Pages.Lists;

/// <summary>What is to be done in all cases that somebody was given, by due date; and handing all cases of one person over to another.</summary>
[Authorize(Policies.ReadsFiles)]
public sealed class TeamModel(IRegistry registry, SignInSettings settings) : PageModel
{
    private const int Most = 100;

    private const int MostPeople = 500;

    /// <summary>The tasks.</summary>
    public TaskList Tasks { get; private set; } = new(new([], null), 0, 0);

    /// <summary>Whether only the reader's own are shown: those of their role, and those that they were given or cover.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Own { get; set; }

    /// <summary>Where the page before ended; null: the first page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>The address of the same list, or of its other half, or of the page that follows.</summary>
    /// <param name="own">Whether only the reader's own are shown there.</param>
    /// <param name="after">Where the page before it ends; null: it is the first.</param>
    public static string Address(bool own, string? after = null)
    {
        string[] asked = [.. own ? ["own=on"] : Array.Empty<string>(), .. after is null ? Array.Empty<string>() : [$"after={Uri.EscapeDataString(after)}"]];
        return asked.Length == 0 ? "/team" : $"/team?{string.Join('&', asked)}";
    }

    /// <summary>The moment of the look.</summary>
    public NodaTime.Instant Now { get; private set; }

    /// <summary>Whether this reader may hand cases over.</summary>
    public bool MayHandOver => Policies.LetsIn(Policies.GivesOutCases, User.MustBe().Role);

    /// <summary>People between whom cases can be handed over: those who have cases with this reader, and in a demonstration everybody. A name that somebody typed could be nobody's, and the cases with it.</summary>
    public IReadOnlyList<Actor> People { get; private set; } = [];

    /// <summary>What is wrong with the form.</summary>
    public IReadOnlyList<(string Field, string Says)> Faults { get; private set; } = [];

    /// <summary>What became of it in each case.</summary>
    public IReadOnlyList<BulkOutcome>? Done { get; private set; }

    /// <summary>The id of the form, so that sent twice it is done once.</summary>
    public string FormId { get; private set; } = NewCommand.Id("hand-over");

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken stop) => await Show(stop);

    /// <summary>Hands over.</summary>
    /// <param name="from">Whose cases, by the sign-in's name.</param>
    /// <param name="to">Who gets them.</param>
    /// <param name="because">Why.</param>
    /// <param name="form">The form's id.</param>
    /// <param name="stop">To stop.</param>
    public async Task<IActionResult> OnPostAsync(string? from, string? to, string? because, string? form, CancellationToken stop)
    {
        if (!MayHandOver) return NotFound();
        await Know(stop);
        var faults = new List<(string, string)>();
        var whose = People.FirstOrDefault(p => Key(p) == from);
        var whom = People.FirstOrDefault(p => Key(p) == to);
        if (whose is null) faults.Add(("from", "Choose whose cases are handed over."));
        if (whom is null) faults.Add(("to", "Choose who gets them."));
        if (whose is not null && whom?.Id == whose.Id) faults.Add(("to", "Choose somebody else than who has them."));
        if (string.IsNullOrWhiteSpace(because)) faults.Add(("because", "Say why. Whoever looks at a case later has to understand it."));
        if (form is { Length: > 0 and <= 100 }) FormId = form;
        Faults = faults;
        if (faults.Count == 0) Done = await registry.HandOver(User.MustBe(), whose!, whom!, because!.Trim(), FormId, stop);
        await Show(stop);
        return Page();
    }

    /// <summary>What a form calls somebody: one person can be there in several roles.</summary>
    public static string Key(Actor who) => $"{Reader.Word(who.Role)} {who.Id}";

    private async Task Know(CancellationToken stop)
    {
        if (!MayHandOver) return;
        People = [.. (await registry.Team(User.MustBe(), MostPeople, stop)).Concat(settings.Demonstration).Where(p => Policies.LetsIn(Policies.WorksCases, p.Role))
            .DistinctBy(p => (p.Id, p.Role)).OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Role)];
    }

    private async Task Show(CancellationToken stop)
    {
        if (People.Count == 0) await Know(stop);
        Now = registry.Now;
        Tasks = await registry.Tasks(User.MustBe(), Own == "on", string.IsNullOrEmpty(After) ? null : After, Most, stop);
    }
}
