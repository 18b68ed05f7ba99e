using System.Text.Json.Nodes;
using DueCourse.CaseFiles.Output;
using DueCourse.Casework.Access;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Projections;
using DueCourse.Web.Acts;
using DueCourse.Web.Registry;
using DueCourse.Web.Served;
using DueCourse.Web.SignIn;
using NodaTime.Text;

namespace DueCourse.Web.Api;

/// <summary>What other systems read: lists, a case, what was recorded in it, and a feed of what is recorded anywhere that their user may read.</summary>
internal static class ApiReads
{
    private const int MostLines = 100, MostEvents = 200, MostLooked = 500, LongestWait = 20;

    /// <summary>The cases that the reader may read, those opened last first.</summary>
    public static async Task<IResult> Cases(string? after, int? most, IRegistry registry, HttpContext context)
    {
        var page = await registry.Cases(context.User.MustBe(), new ListFilter(), after, Math.Clamp(most ?? 50, 1, MostLines), context.RequestAborted);
        if (page.Next is { } next) context.Response.Headers.Link = $"</api/v1/cases?after={Uri.EscapeDataString(next)}{(most is { } m ? FormattableString.Invariant($"&most={m}") : "")}>; rel=\"next\"";
        return Json(new JsonObject
        {
            ["cases"] = new JsonArray([.. page.Lines.Select(l => new JsonObject
            {
                ["case"] = l.Case.ToString(), ["title"] = l.Title, ["openedAt"] = l.OpenedAt is { } at ? InstantPattern.ExtendedIso.Format(at) : null,
                ["lastAt"] = InstantPattern.ExtendedIso.Format(l.LastAt), ["nextDueAt"] = l.NextDueAt is { } due ? InstantPattern.ExtendedIso.Format(due) : null,
            })]),
            ["next"] = page.Next,
        });
    }

    /// <summary>What the statute book says of a case, as the command line prints it.</summary>
    public static Task<IResult> Assessment(string id, IRegistry registry, HttpContext context) => Of(id, registry, context, LookedAt.CasePage, file =>
        IsHere(context, file) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Text(AssessmentJson.Text(file.Assessment), "application/json"));

    /// <summary>What was recorded, in order.</summary>
    public static Task<IResult> History(string id, IRegistry registry, HttpContext context) => Of(id, registry, context, LookedAt.History, file => Json(new JsonObject
    {
        ["case"] = file.Id.ToString(),
        ["entries"] = new JsonArray([.. file.Case.History.Where(r => !Looks.IsLook(r.Event)).Select(r => ApiJson.Entry(file, r))]),
    }));

    /// <summary>Where the work on it stands.</summary>
    public static Task<IResult> Standing(string id, IRegistry registry, HttpContext context) =>
        Of(id, registry, context, LookedAt.CasePage, file => Json(CaseNowJson.Of(file.Id, file.Now, file.Work, file.Blocks, [])));

    /// <summary>Its limits of time.</summary>
    public static Task<IResult> Deadlines(string id, IRegistry registry, HttpContext context) => Of(id, registry, context, LookedAt.CasePage, file =>
        Results.Text(AssessmentJson.Write(indented: false, json =>
        {
            json.WriteStartObject();
            json.WriteString("case", file.Id.ToString());
            json.WriteString("asAt", LocalDatePattern.Iso.Format(file.AsAt));
            json.WriteStartArray("deadlines");
            foreach (var deadline in file.Assessment.Deadlines) DeadlineJson.Write(json, deadline);
            json.WriteEndArray();
            json.WriteEndObject();
        }), "application/json"));

    /// <summary>What can be done, with what each act asks.</summary>
    public static IResult Acts() => Json(new JsonObject { ["acts"] = new JsonArray([.. ActCatalogue.All.Select(ApiJson.Act)]) });

    /// <summary>
    /// What was recorded since a place, of what the reader may read; with nothing there, it waits up to as long as asked. A page ends
    /// where it is full of what they read, or where the record ends, so that neither its length nor where it ends tells of anything else.
    /// </summary>
    public static async Task<IResult> Events(string? after, int? wait, IRegistry registry, FeedPlaces places, HttpContext context)
    {
        var (stop, reader) = (context.RequestAborted, context.User.MustBe());
        var waits = Math.Clamp(wait ?? 0, 0, LongestWait);
        var files = new Dictionary<CaseId, OpenFile?>();
        var told = new JsonArray();
        var place = after is null ? null : places.Open(after, reader) ?? "";
        for (var tries = 0; ;)
        {
            if (await registry.Since(place, MostLooked, stop) is not { } since)
                return ApiProblem.Of(StatusCodes.Status400BadRequest, "request.place", "There is no such place in the feed.", "Give in \"after\" what \"next\" told you last, or leave it out to begin at the beginning.");
            foreach (var (id, entry, at) in since.Entries)
            {
                if (!files.TryGetValue(id, out var file)) files[id] = file = await Open(id);
                if (!Holds(file, entry)) continue;
                // What was recorded since the case was opened here is read in it anew: passed over, it would never be told.
                if (file!.Case.Find(entry) is null) files[id] = file = await Open(id);
                if (!Holds(file, entry) || file!.Case.Find(entry) is not { } recorded) continue;
                if (told.Count == MostEvents) return Page(more: true);
                told.Add(new JsonObject { ["case"] = id.ToString(), ["recorded"] = ApiJson.Entry(file, recorded) });
                place = at;
            }

            place = since.Place;
            if (!since.IsAll) continue;
            if (told.Count > 0 || tries++ >= waits) return Page(more: false);
            files.Clear();
            await Task.Delay(TimeSpan.FromSeconds(1), stop);
        }

        Task<OpenFile?> Open(CaseId id) => OpenFile.Open(registry, id, reader, LookedAt.History, PointInTime.Now, stop);

        static bool Holds(OpenFile? file, EntryId entry) => file is not null && file.Seen.Whole.Contains(entry.Compartment);

        IResult Page(bool more) => Json(new JsonObject { ["events"] = told, ["next"] = places.Seal(place!, reader), ["more"] = more });
    }

    /// <summary>JSON as it is.</summary>
    public static IResult Json(JsonNode node, int status = StatusCodes.Status200OK) => Results.Text(ApiJson.Text(node), "application/json", statusCode: status);

    private static async Task<IResult> Of(string id, IRegistry registry, HttpContext context, LookedAt looks, Func<OpenFile, IResult> tell)
    {
        if (PointInTime.Read(context.Request.Query["at"], context.Request.Query["known"]) is not { } shown)
            return ApiProblem.Of(StatusCodes.Status400BadRequest, "request.day", "\"at\" and \"known\" are days.", "Give each as 2026-11-26, or leave it out for today.");
        if (!CaseId.TryParse(id, out var named) || await OpenFile.Open(registry, named, context.User.MustBe(), looks, shown, context.RequestAborted) is not { } file) return ApiProblem.NotFound();
        context.Response.Headers.ETag = Tag(file);
        return tell(file);
    }

    /// <summary>The entity tag of a case for a reader.</summary>
    public static string Tag(OpenFile file) => $"\"{Seen.Text(file.Versions)}\"";

    private static bool IsHere(HttpContext context, OpenFile file) => context.Request.Headers.IfNoneMatch.ToString() == Tag(file) && !file.Shown.IsPast;
}
