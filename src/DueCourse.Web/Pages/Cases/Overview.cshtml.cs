using DueCourse.Web.Registry;

namespace DueCourse.Web.Pages.Cases;

/// <summary>Where a case stands, in one look.</summary>
public sealed class OverviewModel(IRegistry registry, Standings standings) : CasePageModel(registry)
{
    /// <summary>Where it stands, in words.</summary>
    public Standing Standing => field ??= standings.Of(Opened);
}
