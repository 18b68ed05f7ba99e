using DueCourse.Casework.Audiences;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;

namespace DueCourse.Web.Pages.Outside;

/// <summary>Contact with victims: what they wish, and what they may be told.</summary>
[Authorize(Policies.VictimLiaison)]
public sealed class ContactModel(IRegistry registry) : OutsidePageModel<ForTheVictim>(registry, seen => new ForTheVictim(seen));
