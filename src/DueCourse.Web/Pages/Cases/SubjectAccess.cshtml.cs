using System.Text;
using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Retention;
using DueCourse.Web.Acts;
using DueCourse.Web.Dress;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DueCourse.Web.Pages.Cases;

/// <summary>What the person gets who asks for their data: what is given, what is kept back on which ground, and what a named person still has to decide.</summary>
[Authorize(Policies.Discloses)]
public sealed class SubjectAccessModel(IRegistry registry) : CasePageModel(registry)
{
    /// <summary>The set.</summary>
    public SubjectAccessSet Set { get; private set; } = null!;

    /// <summary>The set as it is printed.</summary>
    public PrintedSet Printed { get; private set; } = null!;

    /// <summary>Why no copy was given; null: it was, or none was asked for.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Whether whoever reads decides about single entries.</summary>
    public bool Decides => ActCatalogue.Of(typeof(DecideSubjectAccess))!.Roles.Contains(Opened.Reader.Role);

    /// <summary>Shows it to whoever reads all that it is made of.</summary>
    public IActionResult OnGet() => Show() ? Page() : NotFound();

    /// <summary>Gives a copy, once nothing waits for a decision and it is on record that it was taken.</summary>
    /// <param name="stop">To stop waiting.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Opened.Shown.IsPast || !Show()) return NotFound();
        Refusal = Set.Undecided.Count > 0
            ? new("subject-access.undecided", $"{Plain.Count(Set.Undecided.Count, "entry of the talks waits", "entries of the talks wait")} for a decision.", "What is neither given nor kept back on a ground would be left out without a word.", "Decide about each of them first.")
            : await Opened.Took(Registry, SubjectAccessSet.Needs, ExportedFor.SubjectAccess, stop);
        return Refusal is null ? File(Encoding.UTF8.GetBytes(Printed.ToHtml()), "text/html; charset=utf-8", $"subject-access-{Opened.Id.ToString()[..8]}.html") : Page();
    }

    private bool Show()
    {
        if (!SubjectAccessSet.Needs.All(Opened.Seen.Whole.Contains)) return false;
        Set = SubjectAccessSet.Of(Opened.Case);
        Printed = PrintedSet.Of(Set, Opened.Title);
        return true;
    }
}
