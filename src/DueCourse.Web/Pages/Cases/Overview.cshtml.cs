using DueCourse.Web.Registry;

namespace DueCourse.Web.Pages.Cases;

/// <summary>Where a case stands, in one look.</summary>
public sealed class OverviewModel(IRegistry registry) : CasePageModel(registry);
