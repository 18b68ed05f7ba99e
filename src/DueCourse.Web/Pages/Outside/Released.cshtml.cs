using DueCourse.Casework.Audiences;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;

namespace DueCourse.Web.Pages.Outside;

/// <summary>What was released to be said in public.</summary>
[Authorize(Policies.Press)]
public sealed class ReleasedModel(IRegistry registry) : OutsidePageModel<ForThePress>(registry, seen => new ForThePress(seen));
