using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Acts;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using DueCourse.Web.Uploads;
using NodaTime.Text;

namespace DueCourse.Web.Api;

/// <summary>What other systems do: open a case, and give any command of the catalogue, on the same rules as the pages.</summary>
internal static class ApiWrites
{
    private const int LongestKey = 90;

    /// <summary>Opens a case. Its id follows from who opens it and the Idempotency-Key, so that sent twice one is opened.</summary>
    public static async Task<IResult> Open(IRegistry registry, IUploads uploads, HttpContext context)
    {
        var who = context.User.MustBe();
        if (Key(context, out var key) is { } missing) return missing;
        var id = CaseId.From(SHA256.HashData(Encoding.UTF8.GetBytes($"case {who.Id}\n{Reader.Word(who.Role)}\n{key}")).AsSpan(0, CaseId.Size));
        return await Give(ActCatalogue.Of(typeof(OpenCase))!, id, key, basedOn: null, registry, uploads, context, opens: true);
    }

    /// <summary>Gives a command to a case.</summary>
    public static async Task<IResult> Act(string id, string act, IRegistry registry, IUploads uploads, HttpContext context)
    {
        if (!CaseId.TryParse(id, out var named) || ActCatalogue.Find(act) is not { } offered || offered.Command == typeof(OpenCase)) return ApiProblem.NotFound();
        if (Key(context, out var key) is { } missing) return missing;
        IReadOnlyDictionary<Compartment, int>? basedOn = null;
        if (context.Request.Headers.IfMatch.ToString() is { Length: > 0 } match && match != "*" && (basedOn = match is ['"', .. var tag, '"'] ? Seen.Read(tag) : null) is null)
            return ApiProblem.Of(StatusCodes.Status400BadRequest, "request.if-match", "If-Match holds no entity tag of a case.", "Send the ETag that GET /api/v1/cases/{id} gave, or leave it out.");
        return await Give(offered, named, key, basedOn, registry, uploads, context, opens: false);
    }

    private static async Task<IResult> Give(OfferedAct act, CaseId id, string key, IReadOnlyDictionary<Compartment, int>? basedOn, IRegistry registry, IUploads uploads, HttpContext context, bool opens)
    {
        var (who, stop) = (context.User.MustBe(), context.RequestAborted);
        var (body, unreadable) = await ApiBody.Read(context.Request, stop);
        if (body is null) return unreadable!;
        var (command, faults) = ActBinding.Read(act, body, who, $"api {key}", basedOn);
        if (command is null)
        {
            await Attempt.CouldNotBeRead(context, id, act);
            return ApiProblem.Of(faults);
        }

        if (command is ReceiveDocument paper
            && await BroughtIt.Refused(paper, uploads, await OpenFile.Open(registry, id, who, LookedAt.CasePage, PointInTime.Now, stop), registry, stop) is { } notTheirs) return ApiProblem.Of(notTheirs);
        var outcome = await registry.Do(id, command, stop);
        var file = await OpenFile.Open(registry, id, who, LookedAt.CasePage, PointInTime.Now, stop);
        if (command is ReceiveDocument kept && outcome is Done) await BroughtIt.IsOnFile(kept, uploads, registry, stop);
        switch (outcome)
        {
            case Refused when file is null && !opens:
                // Whether there is such a case is not told to whom it is not for.
                return ApiProblem.NotFound();
            case Refused(var refusal):
                return ApiProblem.Of(refusal);
            case Conflict(var since):
                return ApiProblem.Of(StatusCodes.Status412PreconditionFailed, "conflict", "Somebody recorded something first in what you had before you.", "Look at what was recorded since. If the command is still right, send it again with the new ETag.",
                    ("since", file is null ? null : new JsonArray([.. since.Select(r => ApiJson.Entry(file, r))])), ("etag", file is null ? null : ApiReads.Tag(file)));
            case Done(var recorded):
                var came = WhatCameOfIt.Of(recorded, file);
                if (file is not null) context.Response.Headers.ETag = ApiReads.Tag(file);
                if (opens) context.Response.Headers.Location = $"/api/v1/cases/{id}";
                return ApiReads.Json(new JsonObject
                {
                    ["case"] = id.ToString(),
                    ["outcome"] = came.Proposal is not null ? "proposed" : recorded.Count == 0 ? "so-already" : "done",
                    ["recorded"] = new JsonArray([.. came.Entries.Select(r => ApiJson.Entry(file!, r))]),
                    ["confirmedBy"] = came.Proposal is null ? null : ApiJson.Roles(came.ConfirmedBy),
                    ["lapsesAt"] = came.Proposal?.Event is ActProposed proposed ? InstantPattern.ExtendedIso.Format(proposed.LapsesAt) : null,
                }, opens ? StatusCodes.Status201Created : StatusCodes.Status200OK);
            case var other:
                throw new InvalidOperationException($"{other.GetType().Name} is no outcome that can be told");
        }
    }

    private static IResult? Key(HttpContext context, out string key)
    {
        key = context.Request.Headers["Idempotency-Key"].ToString();
        return key.Length is > 0 and <= LongestKey && key.All(c => c is >= ' ' and <= '~') ? null
            : ApiProblem.Of(StatusCodes.Status400BadRequest, "request.no-key", $"The header Idempotency-Key is missing, or is not up to {LongestKey} letters and digits.", "Send one that you never sent before, and the same one again if you hear nothing: the same command is done once.");
    }
}
