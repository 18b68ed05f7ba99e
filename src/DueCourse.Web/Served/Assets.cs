using System.Collections.Frozen;
using System.Security.Cryptography;
using DueCourse.Web.SignIn;

namespace DueCourse.Web.Served;

/// <summary>What the pages are dressed with, carried in the assembly.</summary>
internal static class Assets
{
    private static readonly FrozenDictionary<string, Asset> All = new Asset[]
    {
        new("site.css", "text/css; charset=utf-8"),
        new("site.js", "text/javascript; charset=utf-8"),
        new("govuk-frontend.js", "text/javascript; charset=utf-8"),
    }.ToFrozenDictionary(a => a.Name);

    /// <summary>The address of one, with the edition that it has: a new edition is a new address.</summary>
    public static string Address(string name) => $"/assets/{name}?v={All[name].Edition}";

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/assets/{name}", (string name, HttpContext context) =>
    {
        if (!All.TryGetValue(name, out var asset)) return Results.NotFound();
        context.Response.Headers.CacheControl = context.Request.Query["v"] == asset.Edition ? "public, max-age=31536000, immutable" : "no-cache";
        return Results.Bytes(asset.Content, asset.MediaType, entityTag: new($"\"{asset.Edition}\""));
    }).RequireAuthorization(Policies.Anybody);

    private sealed record Asset(string Name, string MediaType)
    {
        public byte[] Content { get; } = Read(Name);

        public string Edition => field ??= Convert.ToHexStringLower(SHA256.HashData(Content))[..12];

        private static byte[] Read(string name)
        {
            using var from = typeof(Assets).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the assembly");
            var content = new byte[from.Length];
            from.ReadExactly(content);
            return content;
        }
    }
}
