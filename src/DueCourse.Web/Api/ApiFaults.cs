namespace DueCourse.Web.Api;

/// <summary>Sees to it that what goes wrong below /api is said as problem details, and not as a page.</summary>
internal static partial class ApiFaults
{
    /// <summary>The middleware.</summary>
    public static async Task On(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.StartsWithSegments("/api/v1", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        var status = 0;
        try
        {
            await next(context);
        }
        catch (Exception fault) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            status = Served.Operations.StatusOf(fault);
            if (status >= StatusCodes.Status500InternalServerError) Failed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("DueCourse.Api"), fault);
        }

        if (context.Response.HasStarted) return;
        if (status == 0 && context.Response is { StatusCode: >= 400, ContentType: null, ContentLength: null }) status = context.Response.StatusCode;
        if (status == 0) return;
        context.Response.StatusCode = status;
        context.Response.ContentType = ApiProblem.MediaType;
        var (code, what, toDo) = Told(status);
        await context.Response.WriteAsync(ApiJson.Text(ApiProblem.Body(status, code, what, toDo)), context.RequestAborted);
    }

    private static (string Code, string What, string ToDo) Told(int status) => status switch
    {
        401 => ("request.not-signed-in", "You are not signed in.", "Sign in, or send a token of the identity provider that is set here."),
        403 => ("request.not-allowed", "That is not for the role in which you are signed in.", "Ask whoever has the role."),
        404 => ("none", "There is nothing here, or nothing for the role in which you are signed in.", "Look at the address again; /api lists them."),
        405 => ("request.method", "That cannot be done at this address.", "Look at /api for what can be done here."),
        413 => ("request.too-large", "The request is too large.", "Send less: a body may have at most 256 kB."),
        415 => ("request.media-type", "The body is in a form that is not read here.", "Send JSON, with Content-Type: application/json."),
        429 => ("request.too-many", "Too many requests in a short time.", "Wait a few seconds, and send it again."),
        502 => ("provider.not-reached", "The identity provider cannot be reached, so that no token can be checked.", "Nothing was changed. Send it again in a few minutes."),
        503 => ("record.not-reached", "The record cannot be reached.", "What you sent may or may not have been recorded. Send it again with the same Idempotency-Key: it is done once."),
        >= 500 => ("broken", "Something is broken.", "What you sent may or may not have been recorded. Send it again with the same Idempotency-Key: it is done once."),
        _ => ("request.malformed", "The request could not be read.", "Nothing was changed. Look at it again."),
    };

    [LoggerMessage(20, LogLevel.Error, "a request to the interface failed")]
    private static partial void Failed(ILogger log, Exception fault);
}
