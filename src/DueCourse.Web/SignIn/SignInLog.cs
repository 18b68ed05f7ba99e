using DueCourse.Casework.Ledger;
using DueCourse.Web.Registry;

namespace DueCourse.Web.SignIn;

/// <summary>
/// Who signed in and out, and from where it was tried in vain: in the program's log, and in the book that whoever inspects reads. By
/// the sign-in's name alone: no names of people, nothing of any case. It is written before anybody is let in.
/// </summary>
public sealed partial class SignInLog(ILogger<SignInLog> log, ISignInBook book, IRegistry registry)
{
    /// <summary>Somebody signed in.</summary>
    public async Task SignedIn(Actor who, HttpContext context)
    {
        await Write(SignInOutcome.In, who, context);
        In(log, who.Id, Reader.Word(who.Role), From(context));
    }

    /// <summary>Somebody signed out.</summary>
    public async Task SignedOut(Actor who, HttpContext context)
    {
        await Write(SignInOutcome.Out, who, context);
        Out(log, who.Id, Reader.Word(who.Role), From(context));
    }

    /// <summary>Somebody tried to, and was not let in.</summary>
    public async Task Refused(NotLetIn why, HttpContext context)
    {
        await book.Write(new(registry.Now, SignInOutcome.NotIn, "", "", From(context), why), CancellationToken.None);
        NotIn(log, From(context), why);
    }

    // To its end, also where the browser no longer waits.
    private Task Write(SignInOutcome what, Actor who, HttpContext context) => book.Write(new(registry.Now, what, who.Id, Reader.Word(who.Role), From(context), null), CancellationToken.None);

    private static string From(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "nowhere";

    [LoggerMessage(1, LogLevel.Information, "signed in: {Who} as {Role} from {From}")]
    private static partial void In(ILogger log, string who, string role, string from);

    [LoggerMessage(2, LogLevel.Information, "signed out: {Who} as {Role} from {From}")]
    private static partial void Out(ILogger log, string who, string role, string from);

    [LoggerMessage(3, LogLevel.Warning, "not let in from {From}: {Why}")]
    private static partial void NotIn(ILogger log, string from, NotLetIn why);
}
