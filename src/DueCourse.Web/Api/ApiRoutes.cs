using DueCourse.Web.SignIn;

namespace DueCourse.Web.Api;

/// <summary>The addresses of the HTTP interface. Each names a policy; what it then tells is decided case by case.</summary>
internal static class ApiRoutes
{
    public const string Root = "/api/v1";

    public static void Map(IEndpointRouteBuilder site)
    {
        var api = site.MapGroup(Root).AddEndpointFilter<ApiGuard>();
        api.MapGet("/cases", ApiReads.Cases).RequireAuthorization(Policies.SignedIn).WithSummary("The cases that you may read, those opened last first. A Link header leads to the next page.");
        api.MapPost("/cases", ApiWrites.Open).RequireAuthorization(Policies.Acts).WithSummary("Opens a case.");
        api.MapGet("/cases/{id}", ApiReads.Assessment).RequireAuthorization(Policies.ReadsFiles).WithSummary("What the statute book says of a case: conclusions, judgements, routes, gates, deadlines and tracks, as `duecourse assess --format json` prints it.");
        api.MapGet("/cases/{id}/history", ApiReads.History).RequireAuthorization(Policies.ReadsFiles).WithSummary("What was recorded in it, in order, in words.");
        api.MapGet("/cases/{id}/standing", ApiReads.Standing).RequireAuthorization(Policies.ReadsFiles).WithSummary("Where its courses stand and may go, tasks, what blocks it, notices, stays and decisions.");
        api.MapGet("/cases/{id}/deadlines", ApiReads.Deadlines).RequireAuthorization(Policies.ReadsFiles).WithSummary("Its limits of time, each with how it is counted.");
        api.MapPost("/cases/{id}/acts/{act}", ApiWrites.Act).RequireAuthorization(Policies.SignedIn).WithSummary("Does something in a case.");
        api.MapGet("/acts", ApiReads.Acts).RequireAuthorization(Policies.SignedIn).WithSummary("Everything that can be done in a case, with what each act asks.");
        api.MapGet("/events", ApiReads.Events).RequireAuthorization(Policies.ReadsFiles).WithSummary("What was recorded after a place, in all cases that you may read. With `wait` (seconds, at most 20) it waits where there is nothing yet.");
        api.MapPost("/documents", ApiDocuments.Take).RequireAuthorization(Policies.PutsInDocuments).RequireRateLimiting(Served.RateLimits.Uploads)
            .WithSummary("Puts the bytes of a document in, of up to 200 MB, and answers with what `receive-document` says of them: hash, length and media type. They are erased unless it does so in time.");
        site.MapOpenApi("/api/openapi.json").RequireAuthorization(Policies.Anybody);
    }
}
