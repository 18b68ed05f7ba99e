using Microsoft.AspNetCore.Diagnostics;

namespace DueCourse.Web.Served;

/// <summary>
/// Refuses a request whose end a proxy before this program could find elsewhere than this program does: what the one takes for its
/// body the other takes for the next request, in somebody else's name. The connection is closed, so that nothing after it is read.
/// </summary>
internal static class OneEnd
{
    /// <summary>Ends lines as the protocol says, and not also where a line feed stands alone. For the whole process, before it listens.</summary>
    public static void OfLines() => AppContext.SetSwitch("Microsoft.AspNetCore.Server.Kestrel.DisableHttp1LineFeedTerminators", true);

    /// <summary>The middleware.</summary>
    public static Task On(HttpContext context, RequestDelegate next)
    {
        if (IsClear(context.Request.Headers) || context.Features.Get<IStatusCodeReExecuteFeature>() is not null) return next(context);
        context.Response.Headers.Connection = "close";
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    // Kestrel reads chunks where there is a length too, and leaves the length under another name.
    private static bool IsClear(IHeaderDictionary headers) =>
        headers.TransferEncoding.Count == 0 || (headers.TransferEncoding is [{ } only] && only.Equals("chunked", StringComparison.OrdinalIgnoreCase) && !headers.ContainsKey("X-Content-Length"));
}
