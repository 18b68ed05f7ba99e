using DueCourse.Casework.Access;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using NodaTime;

namespace DueCourse.Web.Pages.Account;

/// <summary>Who signed in and out on a day, and who was not let in, for whoever inspects.</summary>
[Authorize(Policies.Audits)]
public sealed class SignInsModel(IRegistry registry, ISignInBook book) : OfADay<SignInLine>(registry)
{
    /// <inheritdoc/>
    public override bool AreKept => book is not NoSignInBook;

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
    public static string Role(string word) => Reader.Roles.TryGetValue(word, out var role) ? AccessPage.Name(role) : "";

    /// <inheritdoc/>
    protected override Task<(IReadOnlyList<SignInLine> Lines, int Unreadable)> Of(LocalDate day, CancellationToken stop) => book.Of(day, stop);
}
