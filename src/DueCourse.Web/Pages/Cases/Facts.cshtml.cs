using DueCourse.Web.Registry;

namespace DueCourse.Web.Pages.Cases;

/// <summary>What is stated of the person, by whom and from what, and the three readings of it.</summary>
public sealed class FactsModel(IRegistry registry) : CasePageModel(registry);
