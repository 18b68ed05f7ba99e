using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DueCourse.Web.Pages.Account;

/// <summary>Signing out.</summary>
[Authorize(Policies.Anybody)]
public sealed class SignOutModel(SignInSettings settings, SignInLog log) : PageModel
{
    /// <summary>Ends the session, here and with the provider.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (User.Who() is { } who) log.SignedOut(who, HttpContext);
        if (settings.Provider is not null)
            return SignOut(new AuthenticationProperties { RedirectUri = "/sign-out" }, CookieAuthenticationDefaults.AuthenticationScheme, OpenIdConnectDefaults.AuthenticationScheme);
        await HttpContext.SignOutAsync();
        return Redirect("/sign-out");
    }
}
