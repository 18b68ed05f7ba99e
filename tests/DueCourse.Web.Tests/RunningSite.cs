using System.Net;
using System.Text.RegularExpressions;
using DueCourse.Casework.Ledger;
using DueCourse.Files;
using DueCourse.Record;
using DueCourse.Record.Demonstrations;
using DueCourse.Store;
using DueCourse.Store.Documents;
using DueCourse.Web.Registry;
using DueCourse.Web.Served;
using DueCourse.Web.SignIn;
using DueCourse.Web.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using NodaTime;

[assembly: AssemblyFixture(typeof(RunningSite))]

namespace DueCourse.Web.Tests;

/// <summary>The site over a record with the demonstration's cases, in a folder that is thrown away; the clock stands still unless a test moves it.</summary>
public sealed partial class RunningSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("duecourse-web-").FullName;
    private ILedger _ledger = null!;
    private LedgerRegistry _registry = null!;

    /// <summary>The moment at which everything happens.</summary>
    public static Instant Now { get; } = Instant.FromUtc(2026, 11, 26, 10, 0);

    /// <summary>The site.</summary>
    public WebApplication Site { get; private set; } = null!;

    /// <summary>The record behind it.</summary>
    public IRegistry Registry => _registry;

    /// <summary>The people as whom one can sign in.</summary>
    public static IReadOnlyList<Actor> People => DemonstrationPeople.All;

    /// <summary>Somebody of a role.</summary>
    public static Actor In(ActorRole role) => People.First(p => p.Role == role);

    public async ValueTask InitializeAsync()
    {
        _ledger = await Ledgers.Open($"sqlite:{Path.Combine(_folder, "record.db")}");
        var (told, errors) = await Demonstration.Fill(_ledger, new DocumentFolder(Path.Combine(_folder, "documents")), Path.Combine(Repository(), "scenarios"), Cast.Seed, Now, CancellationToken.None);
        if (told < 40 || errors.Count > 0) throw new InvalidOperationException($"{told} cases were told. {string.Join(" ", errors)}");
        _registry = new LedgerRegistry(_ledger, new DocumentFolder(Path.Combine(_folder, "documents")), () => Now, TheFonts.AreThere ? TheFonts.Read() : null);
        Site = Build(new RateSettings(100_000, 100_000, 100_000));
        await Site.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        _registry.Dispose();
        await _ledger.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The folder of the documents.</summary>
    public string Documents => Path.Combine(_folder, "documents");

    /// <summary>Another site over the same record, to be started.</summary>
    /// <param name="rates">How much one person may ask for.</param>
    /// <param name="adjust">What is set besides.</param>
    /// <param name="onASocket">Whether it listens on this machine, as it does for people.</param>
    /// <param name="signIn">How people sign in; null: as in the demonstration.</param>
    /// <param name="registry">The record; null: the one of this site.</param>
    public WebApplication Build(RateSettings? rates = null, Action<WebApplicationBuilder>? adjust = null, bool onASocket = false, SignInSettings? signIn = null, IRegistry? registry = null) =>
        Over(registry ?? _registry, _folder, rates, adjust, onASocket, signIn);

    /// <summary>A site over any record.</summary>
    internal static WebApplication Over(IRegistry registry, string folder, RateSettings? rates = null, Action<WebApplicationBuilder>? adjust = null, bool onASocket = false, SignInSettings? signIn = null) =>
        Web.Site.Build(registry, signIn ?? new SignInSettings { Demonstration = People, BeginsWith = Demonstration.BeginsWith }, rates, builder =>
        {
            SessionKeys.KeptIn(folder)(builder);
            UploadsOnDisk.KeptIn(folder)(builder);
            DraftsOnDisk.KeptIn(folder)(builder);
            SavedViewsOnDisk.KeptIn(folder)(builder);
            SignInsOnDisk.KeptIn(folder)(builder);
            DayBookOnDisk.KeptIn(folder)(builder);
            EndedSessionsOnDisk.KeptIn(folder)(builder);
            builder.Logging.SetMinimumLevel(LogLevel.Error).AddFilter(typeof(SignInLog).FullName, LogLevel.Error);
            if (!onASocket) builder.WebHost.UseTestServer();
            adjust?.Invoke(builder);
        });

    /// <summary>A browser in which nobody is signed in. It follows no redirection.</summary>
    public Browser Nobody() => Nobody(Site);

    /// <summary>The same, of another site.</summary>
    public static Browser Nobody(WebApplication site) => new(new CookieContainerHandler(new CookieContainer()) { InnerHandler = site.GetTestServer().CreateHandler() });

    /// <summary>A browser in which somebody is.</summary>
    public Task<Browser> As(Actor who) => As(who, Nobody());

    /// <summary>The same, in a browser that is there.</summary>
    public static async Task<Browser> As(Actor who, Browser browser)
    {
        var answer = await browser.Post("/sign-in", ("person", who.Id));
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        return browser;
    }

    /// <summary>A browser in which somebody of a role is signed in.</summary>
    public Task<Browser> As(ActorRole role) => As(In(role));

    /// <summary>The cases that somebody may read, by title.</summary>
    public async Task<IReadOnlyList<(CaseId Id, string? Title)>> CasesOf(Actor who)
    {
        var cases = await _registry.Cases(who, new(), null, 500, CancellationToken.None);
        return [.. cases.Lines.Select(l => (l.Case, l.Title))];
    }

    /// <summary>A case of the demonstration, by a part of what it is called, and whoever has it in a role.</summary>
    public async Task<(CaseId Id, Actor Who)> Worked(string title, ActorRole role)
    {
        var id = (await CasesOf(In(ActorRole.Auditor))).First(c => c.Title!.Contains(title, StringComparison.Ordinal)).Id;
        return (id, (await _registry.Find(id, CancellationToken.None))!.Access.Assignments.First(a => a.Who.Role == role).Who);
    }

    /// <summary>The folder of the repository.</summary>
    public static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DueCourse.slnx"))) return folder.FullName;
        throw new InvalidOperationException("the repository is not above the tests");
    }

    /// <summary>An answer, read to its end.</summary>
    public sealed record Answer(HttpStatusCode Status, string Text, HttpResponseMessage Response)
    {
        /// <summary>What it says, but for the tokens of forms, which are never twice the same.</summary>
        public string WithoutTokens => Token().Replace(Text, "");

        /// <summary>The token of its forms.</summary>
        public string FormToken => Token().Match(Text).Groups[1].Value;

        /// <summary>The addresses of ours to which it links.</summary>
        public IEnumerable<string> Links => Href().Matches(Text).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Where(l => l.StartsWith('/') && !l.StartsWith("/assets", StringComparison.Ordinal));
    }

    /// <summary>Somebody's browser.</summary>
    public sealed class Browser(HttpMessageHandler handler, string at = "http://127.0.0.1:5080") : IDisposable
    {
        private readonly HttpClient _client = new(handler) { BaseAddress = new(at) };

        public async Task<Answer> Get(string path) => await Read(await _client.GetAsync(path));

        public async Task<Answer> Send(HttpRequestMessage request) => await Read(await _client.SendAsync(request));

        /// <summary>Sends a form of the page at the same address, with its token.</summary>
        public async Task<Answer> Post(string path, params (string Name, string Value)[] fields)
        {
            var page = await Get(path);
            return await PostBare(path, [.. fields, ("__RequestVerificationToken", Token().Match(page.Text).Groups[1].Value)]);
        }

        /// <summary>Sends a form and nothing with it.</summary>
        public async Task<Answer> PostBare(string path, params (string Name, string Value)[] fields)
        {
            using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
            return await Read(await _client.PostAsync(path, form));
        }

        public void Dispose() => _client.Dispose();

        private static async Task<Answer> Read(HttpResponseMessage response) => new(response.StatusCode, await response.Content.ReadAsStringAsync(), response);
    }

    [GeneratedRegex("href=\"([^\"#]+)")]
    private static partial Regex Href();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
