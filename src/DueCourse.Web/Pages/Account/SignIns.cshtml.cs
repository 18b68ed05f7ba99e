using DueCourse.Casework.Access;
using DueCourse.Web.Dress;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using NodaTime.Text;

namespace DueCourse.Web.Pages.Account;

/// <summary>Who signed in and out on a day, and who was not let in, for whoever inspects.</summary>
[Authorize(Policies.Audits)]
public sealed class SignInsModel(IRegistry registry, ISignInBook book) : PageModel
{
    // A page that can be read. Whoever needs the rest has the files.
    private const int Most = 1000;

    /// <summary>The day that is asked for, as it was written.</summary>
    [BindProperty(SupportsGet = true, Name = "day")]
    public string? Asked { get; set; }

    /// <summary>What is wrong with it; null: nothing.</summary>
    public string? Fault { get; private set; }

    /// <summary>The day that is shown, in the United Kingdom.</summary>
    public LocalDate Day { get; private set; }

    /// <summary>The lines, the last first.</summary>
    public IReadOnlyList<SignInLine> Lines { get; private set; } = [];

    /// <summary>How many are not shown, because there are too many.</summary>
    public int Left { get; private set; }

    /// <summary>How many cannot be read.</summary>
    public int Unreadable { get; private set; }

    /// <summary>Whether they are kept here at all.</summary>
    public bool AreKept => book is not NoSignInBook;

    /// <summary>What became of it, in words.</summary>
    public static string Words(SignInLine line) => line.What switch
    {
        SignInOutcome.In => "signed in",
        SignInOutcome.Out => "signed out",
        _ => "not let in: " + line.Why switch
        {
            NotLetIn.Refused => "the identity provider said no",
            NotLetIn.Nobody => "it was not said who they are",
            NotLetIn.NoRole => "no role was named",
            NotLetIn.SeveralRoles => "several roles were named",
            _ => "what came back belongs to no sign-in that was begun here",
        },
    };

    /// <summary>A role in words; empty where there is none.</summary>
    public static string Role(SignInLine line) => Reader.Roles.TryGetValue(line.Role, out var role) ? AccessPage.Name(role) : "";

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken stop)
    {
        Day = Plain.Day(registry.Now);
        if (!string.IsNullOrWhiteSpace(Asked))
        {
            if (LocalDatePattern.Iso.Parse(Asked) is not { Success: true } read || read.Value.Year is < 1900 or > 2200)
            {
                Fault = "That is not a day. Write it as 2026-05-04.";
                return;
            }

            Day = read.Value;
        }

        var (all, unreadable) = await book.Of(Day, stop);
        (Lines, Left, Unreadable) = ([.. all.Take(Most)], Math.Max(0, all.Count - Most), unreadable);
    }
}
