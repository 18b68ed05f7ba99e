using DueCourse.Casework.Access;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;

namespace DueCourse.Web.Pages.Cases;

/// <summary>Who looked, as an auditor may know it.</summary>
[Authorize(Policies.Audits)]
public sealed class LooksModel(IRegistry registry) : CasePageModel(registry)
{
    /// <inheritdoc/>
    protected override LookedAt Looks => LookedAt.WhoLooked;
}
