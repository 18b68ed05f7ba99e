using DueCourse.Casework.Ledger;

namespace DueCourse.Web.SignIn;

/// <summary>Who signed in and out, and from where it was tried in vain. By the sign-in's name alone: no names of people, nothing of any case.</summary>
public sealed partial class SignInLog(ILogger<SignInLog> log)
{
    /// <summary>Somebody signed in.</summary>
    public void SignedIn(Actor who, HttpContext context) => In(log, who.Id, Reader.Word(who.Role), From(context));

    /// <summary>Somebody signed out.</summary>
    public void SignedOut(Actor who, HttpContext context) => Out(log, who.Id, Reader.Word(who.Role), From(context));

    /// <summary>Somebody tried to, and was not let in.</summary>
    public void Refused(HttpContext context) => NotIn(log, From(context));

    private static string From(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "nowhere";

    [LoggerMessage(1, LogLevel.Information, "signed in: {Who} as {Role} from {From}")]
    private static partial void In(ILogger log, string who, string role, string from);

    [LoggerMessage(2, LogLevel.Information, "signed out: {Who} as {Role} from {From}")]
    private static partial void Out(ILogger log, string who, string role, string from);

    [LoggerMessage(3, LogLevel.Warning, "not let in from {From}")]
    private static partial void NotIn(ILogger log, string from);
}
