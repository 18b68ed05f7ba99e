using DueCourse.Casework.Audiences;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;

namespace DueCourse.Web.Pages.Outside;

/// <summary>The messages with the authority of another state.</summary>
[Authorize(Policies.Counterpart)]
public sealed class MessagesModel(IRegistry registry) : OutsidePageModel<ForTheDestination>(registry, seen => new ForTheDestination(seen));
