using DueCourse.Casework.Ledger;
using DueCourse.Web.Served;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DueCourse.Web.Pages.Account;

/// <summary>Signing in: with the provider, or as one of the demonstration's people.</summary>
[Authorize(Policies.Anybody)]
[EnableRateLimiting(RateLimits.SigningIn)]
public sealed class SignInModel(SignInSettings settings, SignInLog log) : PageModel
{
    /// <summary>The people of the demonstration.</summary>
    public IReadOnlyList<Actor> People => settings.Demonstration;

    /// <summary>Whether there is a provider.</summary>
    public bool HasProvider => settings.Provider is not null;

    /// <summary>Where to go on; only a page of ours.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    /// <summary>Whether the provider did not let somebody in.</summary>
    public bool WasRefused { get; private set; }

    /// <summary>Shows who can be chosen, or goes to the provider.</summary>
    /// <param name="refused">That the provider let nobody in.</param>
    public IActionResult OnGet(string? refused)
    {
        WasRefused = refused is not null;
        if (User.Who() is not null) return LocalRedirect(Where());
        return HasProvider && !WasRefused
            ? Challenge(new AuthenticationProperties { RedirectUri = Where() }, OpenIdConnectDefaults.AuthenticationScheme) : Page();
    }

    /// <summary>Signs in as one of the demonstration's people.</summary>
    /// <param name="person">Which, by the sign-in's name.</param>
    public async Task<IActionResult> OnPostAsync(string? person)
    {
        if (People.FirstOrDefault(p => p.Id == person) is not { } who)
        {
            log.Refused(HttpContext);
            ModelState.AddModelError("person", "Choose as whom to sign in.");
            return Page();
        }

        await SigningIn.Begin(HttpContext, who);
        log.SignedIn(who, HttpContext);
        return LocalRedirect(Where());
    }

    // A way out to another site would lend it our name.
    private string Where() => Url.IsLocalUrl(To) ? To! : "/";
}
