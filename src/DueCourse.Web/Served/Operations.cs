using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using DueCourse.Web.Uploads;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace DueCourse.Web.Served;

/// <summary>What whoever runs the program watches: signs of life, measurements, logs. Nothing in them is of any person.</summary>
internal static class Operations
{
    private const string Live = "/health/live", Ready = "/health/ready";

    public static void Add(WebApplicationBuilder builder)
    {
        // A log that machines read, on the standard output, where it is asked for.
        if (builder.Configuration["DUECOURSE_LOG"] == "json")
        {
            builder.Logging.ClearProviders();
            builder.Logging.AddJsonConsole();
        }

        builder.Logging.AddFilter(typeof(SignInLog).FullName, LogLevel.Information);
        var telemetry = builder.Services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddRuntimeInstrumentation())
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation(options =>
            {
                options.Filter = context => !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) && !context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal);
                // An address names a case. The route says which page it was, and no more leaves the machine.
                options.EnrichWithHttpResponse = (activity, response) =>
                {
                    activity.SetTag("url.path", (response.HttpContext.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
                    activity.SetTag("url.query", null);
                    activity.SetTag("client.address", null);
                };
            }));
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 }) telemetry.UseOtlpExporter();
    }

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet(Live, () => Results.Text("alive")).RequireAuthorization(Policies.Anybody);
        // Without its scanner it is ready all the same: no file is taken in, and everything else goes on, a stay above all.
        site.MapGet(Ready, async (IRegistry registry, IScanner scanner, CancellationToken stop) =>
        {
            await registry.Reach(stop);
            return Results.Text($"ready\nscanner of files: {(scanner is NoScanner ? "none is set" : await scanner.Answers(stop) ? "answers" : "does not answer, so no file is taken in")}");
        }).RequireAuthorization(Policies.Anybody);
    }

    public static int StatusOf(Exception fault) => fault switch
    {
        RecordNotReachedException => StatusCodes.Status503ServiceUnavailable,
        BadHttpRequestException bad => bad.StatusCode,
        // The size of a chunk that is no number that anybody counts to.
        IOException { InnerException: OverflowException } => StatusCodes.Status400BadRequest,
        // The provider's settings cannot be read: it is down, or its address is wrong.
        InvalidOperationException { InnerException: IOException } when fault.Message.StartsWith("IDX20803", StringComparison.Ordinal) => StatusCodes.Status502BadGateway,
        _ => StatusCodes.Status500InternalServerError,
    };
}
