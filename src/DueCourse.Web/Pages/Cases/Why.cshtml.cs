using DueCourse.Law.Drafting;
using DueCourse.Web.Registry;
using Microsoft.AspNetCore.Mvc;

namespace DueCourse.Web.Pages.Cases;

/// <summary>The whole reasoning of one conclusion.</summary>
public sealed class WhyModel(IRegistry registry) : CasePageModel(registry)
{
    /// <summary>The conclusion.</summary>
    public Conclusion Conclusion { get; private set; } = null!;

    /// <summary>Shows it; a rule that there is not is not found.</summary>
    /// <param name="rule">The rule's id.</param>
    public IActionResult OnGet(string rule)
    {
        if (Opened.Assessment.Conclusions.FirstOrDefault(c => c.Rule.Id == rule) is not { } found) return NotFound();
        Conclusion = found;
        return Page();
    }
}
