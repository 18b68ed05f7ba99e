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

    /// <summary>Where the provider names the role.</summary>
    public string RoleClaim => settings.Provider?.RoleClaim ?? "";

    /// <summary>Where to go on; only a page of ours.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    /// <summary>Why somebody was not let in by the provider; null: nobody tried.</summary>
    public NotLetIn? Why { get; private set; }

    /// <summary>Shows who can be chosen, or goes to the provider.</summary>
    /// <param name="refused">Why the provider let nobody in.</param>
    public IActionResult OnGet(string? refused)
    {
        if (HasProvider && refused is not null)
        {
            Why = Enum.TryParse<NotLetIn>(refused, out var why) && Enum.IsDefined(why) ? why : NotLetIn.Unproven;
            return Page();
        }

        if (User.Who() is not null) return LocalRedirect(Where());
        return HasProvider
            ? Challenge(new AuthenticationProperties { RedirectUri = Where() }, OpenIdConnectDefaults.AuthenticationScheme) : Page();
    }

    /// <summary>Signs in as one of the demonstration's people.</summary>
    /// <param name="person">Which, by the sign-in's name.</param>
    public async Task<IActionResult> OnPostAsync(string? person)
    {
        if (HasProvider) return NotFound();
        if (People.FirstOrDefault(p => p.Id == person) is not { } who)
        {
            await log.Refused(NotLetIn.Nobody, HttpContext);
            ModelState.AddModelError("person", "Choose as whom to sign in.");
            return Page();
        }

        await log.SignedIn(who, HttpContext);
        await SigningIn.Begin(HttpContext, settings, who);
        return LocalRedirect(Where());
    }

    // A way out to another site would lend it our name.
    private string Where() => Url.IsLocalUrl(To) ? To! : "/";

    /// <summary>What happened, and what to do, of each reason.</summary>
    /// <param name="why">The reason.</param>
    /// <param name="roleClaim">Where the provider has to name the role.</param>
    internal static string Told(NotLetIn why, string roleClaim) => why switch
    {
        NotLetIn.Refused => "Your identity provider did not let you in here. Ask whoever runs it whether you may use DueCourse.",
        NotLetIn.Nobody => "Your identity provider did not say who you are, and whatever is recorded here is recorded under somebody's name. Tell whoever runs it.",
        NotLetIn.NoRole => $"Your identity provider named no role for you that there is here (in \"{roleClaim}\"), and what you may see and do follows from your role. Ask whoever gives out the roles.",
        NotLetIn.SeveralRoles => $"Your identity provider named several roles for you (in \"{roleClaim}\"). Somebody signs in here in one, so that each thing is done in a role that was chosen. Ask whoever gives out the roles.",
        _ => "What came back from your identity provider does not belong to a sign-in that was begun in this browser in the last fifteen minutes, or is not the provider's. If you opened a saved address or went back, sign in anew.",
    };
}
