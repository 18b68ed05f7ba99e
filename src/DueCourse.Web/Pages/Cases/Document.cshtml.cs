using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Registry;
using Microsoft.AspNetCore.Mvc;

namespace DueCourse.Web.Pages.Cases;

/// <summary>One document, shown in a frame that trusts nothing in it.</summary>
public sealed class DocumentModel(IRegistry registry) : CasePageModel(registry)
{
    /// <summary>The document.</summary>
    public CaseDocument Document { get; private set; } = null!;

    /// <summary>Whether its bytes are kept here: those of a document that came with a file from elsewhere may not be.</summary>
    public bool IsKept { get; private set; }

    /// <summary>Shows it; one that this reader may not see is not found.</summary>
    /// <param name="entry">The entry that received it.</param>
    public IActionResult OnGet(string entry)
    {
        if (!EntryId.TryParse(entry, out var named) || !Opened.Case.Evidence.Documents.TryGetValue(named, out var found)) return NotFound();
        Document = found;
        using var content = Registry.Content(found.Received.Content);
        IsKept = content is not null;
        return Page();
    }
}
