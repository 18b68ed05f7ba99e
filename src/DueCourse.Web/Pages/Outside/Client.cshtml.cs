using DueCourse.Casework.Audiences;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;

namespace DueCourse.Web.Pages.Outside;

/// <summary>A case for the person and for whoever represents them: what both sides read, their own claim and health, and what was disclosed.</summary>
[Authorize(Policies.PersonsSide)]
public sealed class ClientModel(IRegistry registry) : OutsidePageModel<PersonsSide>(registry,
    seen => seen.Audience == ActorRole.ThePerson ? new ForThePerson(seen) : new ForTheRepresentative(seen));
