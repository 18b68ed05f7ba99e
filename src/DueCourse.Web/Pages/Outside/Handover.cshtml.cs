using System.Text;
using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Retention;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DueCourse.Web.Pages.Outside;

/// <summary>What passes to a new representative, and what does not; to be read, and to be taken as a file.</summary>
[Authorize(Policies.PersonsSide)]
public sealed class HandoverModel(IRegistry registry) : OutsidePageModel<PersonsSide>(registry,
    seen => seen.Audience == ActorRole.ThePerson ? new ForThePerson(seen) : new ForTheRepresentative(seen))
{
    /// <summary>The handover, as it is printed.</summary>
    public PrintedSet Printed { get; private set; } = null!;

    /// <summary>Why no copy was given; null: it was, or none was asked for.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Whether there is one: for a representative, where another acted before.</summary>
    /// <param name="file">The case as they see it.</param>
    public static bool IsFor(OpenFile file) => file.Reader.Role == ActorRole.Representative
        && file.Case.Access.Assignments.Any(a => a.Who.Role == ActorRole.Representative && a.Who.Id != file.Reader.Id && a.Until is not null);

    /// <summary>Shows it.</summary>
    public IActionResult OnGet() => Show() ? Page() : NotFound();

    /// <summary>Gives a copy, once it is on record that it was taken.</summary>
    /// <param name="stop">To stop waiting.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!Show()) return NotFound();
        Refusal = await Opened.Took(Registry, Seen.Matter.Select(m => m.In).Append(Compartment.Open), ExportedFor.Handover, stop);
        return Refusal is null ? File(Encoding.UTF8.GetBytes(Printed.ToHtml()), "text/html; charset=utf-8", $"handover-{Opened.Id.ToString()[..8]}.html") : Page();
    }

    private bool Show()
    {
        if (!IsFor(Opened)) return false;
        Printed = PrintedSet.Of(Handover.Of(Opened.Seen), Seen.Title);
        return true;
    }
}
