using DueCourse.Web.Registry;

namespace DueCourse.Web.Pages.Cases;

/// <summary>The notices of a case.</summary>
public sealed class NoticesModel(IRegistry registry) : CasePageModel(registry);
