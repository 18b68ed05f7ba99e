using DueCourse.Casework.Audiences;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DueCourse.Web.Pages.Outside;

/// <summary>A case for the person and for whoever represents them: what both sides read, their own claim and health, and what was disclosed.</summary>
[Authorize(Policies.PersonsSide)]
public sealed class ClientModel(IRegistry registry) : OutsidePageModel<PersonsSide>(registry,
    seen => seen.Audience == ActorRole.ThePerson ? new ForThePerson(seen) : new ForTheRepresentative(seen))
{
    /// <inheritdoc/>
    // Whoever acted and no longer does finds their own letters by the address that they know.
    protected override async Task<IActionResult?> Instead(CancellationToken stop) =>
        CaseId.TryParse(RouteData.Values["id"] as string ?? "", out var id) && await OpenFile.LettersOf(Registry, id, User.MustBe(), stop) is not null
            ? Redirect($"/letters/{id}") : null;
}
