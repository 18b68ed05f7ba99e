using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DueCourse.Web.Pages;

/// <summary>What is said where a page cannot be shown.</summary>
[Authorize(Policies.Anybody)]
[IgnoreAntiforgeryToken]
public sealed class FaultModel : PageModel
{
    /// <summary>What happened, why nothing is lost, and what to do.</summary>
    public (string Heading, string Says) Told { get; private set; }

    /// <summary>For a request that was only looked at.</summary>
    public void OnGet(int status) => Tell(status);

    /// <summary>For a form.</summary>
    public void OnPost(int status) => Tell(status);

    private void Tell(int status) => Told = (status is 0 ? Response.StatusCode : status) switch
    {
        404 => ("There is no such page", "Or none for the role in which you are signed in. Nothing was changed."),
        400 => ("The request could not be read", "Nothing was changed. If you sent a form that had been open for long, go back, load it again and send it anew."),
        401 or 403 => ("You are not signed in", "Nothing was changed. Sign in, and try again."),
        405 => ("That cannot be done at this address", "Nothing was changed."),
        413 => ("It is too large", "Nothing was changed. A document can have up to 200 MB."),
        415 => ("It is in a form that is not read here", "Nothing was changed."),
        429 => ("Too many requests in a short time", "Nothing was changed. Wait a few seconds, and try again."),
        502 => ("The identity provider cannot be reached", "Nobody can sign in until it answers. Whoever is signed in goes on as before, and nothing was changed. Try again in a few minutes; if it happens again, tell whoever runs DueCourse here."),
        503 => ("The record cannot be reached", "What you sent may or may not have been recorded. Send the same form again: it is done once."),
        _ => ("Something is broken", "What you sent may or may not have been recorded. Send the same form again: it is done once. If it happens again, tell whoever runs DueCourse here."),
    };
}
