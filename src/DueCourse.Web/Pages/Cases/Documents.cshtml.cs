using DueCourse.Web.Registry;

namespace DueCourse.Web.Pages.Cases;

/// <summary>The documents of a case.</summary>
public sealed class DocumentsModel(IRegistry registry) : CasePageModel(registry);
