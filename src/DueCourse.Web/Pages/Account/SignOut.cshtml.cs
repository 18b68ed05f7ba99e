using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DueCourse.Web.Pages.Account;

/// <summary>
/// Signing out: here by a form, with the provider by a link after it. A form that led there at once would be stopped by the browser,
/// because forms here lead to no other site.
/// </summary>
[Authorize(Policies.Anybody)]
public sealed class SignOutModel(SignInSettings settings, SignInLog log) : PageModel
{
    /// <summary>Whether the provider may still know them.</summary>
    public bool MayBeKnownThere { get; private set; }

    /// <summary>Whether they asked to be signed out there, and there is no page for it.</summary>
    public bool EndsOnlyHere { get; private set; }

    /// <summary>Asks, says that it is done, or goes to the provider.</summary>
    /// <param name="there">"yes": to sign out there too; "done": it is done.</param>
    public async Task<IActionResult> OnGetAsync(string? there)
    {
        if (settings.Provider is null || User.Who() is not null) return Page();
        MayBeKnownThere = there != "done";
        if (there != "yes") return Page();
        if (await SigningIn.EndsThere(HttpContext)) return SignOut(new AuthenticationProperties { RedirectUri = "/sign-out?there=done" }, OpenIdConnectDefaults.AuthenticationScheme);
        EndsOnlyHere = true;
        return Page();
    }

    /// <summary>Ends the session here.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (User.Who() is { } who) await log.SignedOut(who, HttpContext);
        await SigningIn.End(HttpContext);
        return Redirect("/sign-out");
    }
}
