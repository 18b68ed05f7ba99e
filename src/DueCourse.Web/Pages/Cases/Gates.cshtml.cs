using DueCourse.Web.Registry;

namespace DueCourse.Web.Pages.Cases;

/// <summary>The gate board: every gate, the routes beside it, and what would have to be established.</summary>
public sealed class GatesModel(IRegistry registry) : CasePageModel(registry);
