using DueCourse.Casework.Access;
using DueCourse.Web.Registry;

namespace DueCourse.Web.Pages.Cases;

/// <summary>What was recorded, entry by entry, in words.</summary>
public sealed class HistoryModel(IRegistry registry) : CasePageModel(registry)
{
    /// <inheritdoc/>
    protected override LookedAt Looks => LookedAt.History;
}
