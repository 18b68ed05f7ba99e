using DueCourse.Web.Registry;

namespace DueCourse.Web.Pages.Cases;

/// <summary>The limits of time of a case, as cards of three dates.</summary>
public sealed class DeadlinesModel(IRegistry registry) : CasePageModel(registry);
