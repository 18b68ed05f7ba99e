using DueCourse.Web.Registry;

namespace DueCourse.Web.Pages.Cases;

/// <summary>What people decided, and the judgements that wait for a named role.</summary>
public sealed class DecisionsModel(IRegistry registry) : CasePageModel(registry);
