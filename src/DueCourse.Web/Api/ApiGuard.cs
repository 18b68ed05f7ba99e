using DueCourse.Web.SignIn;

namespace DueCourse.Web.Api;

/// <summary>
/// Keeps other sites from writing with somebody's session. A write whose cookie signs it in has to carry the header X-DueCourse:
/// a page of another site cannot add a header of its own to a request without asking first (CORS), which nothing here answers.
/// A token is added by whoever holds it and by no browser on its own, so it needs none.
/// </summary>
internal sealed class ApiGuard(SignInSettings settings) : IEndpointFilter
{
    /// <summary>The header.</summary>
    public const string Header = "X-DueCourse";

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        return HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || IsByToken(settings, request) || request.Headers.ContainsKey(Header)
            ? next(context)
            : ValueTask.FromResult<object?>(ApiProblem.Of(StatusCodes.Status400BadRequest, "request.from-elsewhere", $"The header {Header} is missing.", $"Send \"{Header}: 1\": it shows that no page of another site sent this with your session."));
    }

    /// <summary>Whether a token signs a request in, and not a cookie.</summary>
    public static bool IsByToken(SignInSettings settings, HttpRequest request) =>
        settings.Provider is not null && request.Path.StartsWithSegments("/api", StringComparison.Ordinal) && request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.Ordinal);
}
