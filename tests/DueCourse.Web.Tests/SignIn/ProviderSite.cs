using System.Collections.Concurrent;
using System.Net;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DueCourse.Web.Tests.SignIn;

/// <summary>The site over the same record, where people sign in with a provider; as behind a proxy that ends TLS.</summary>
public sealed class ProviderSite(RunningSite site) : IAsyncLifetime
{
    /// <summary>Where people reach it.</summary>
    public const string Address = "https://cases.example.org";

    private readonly Kept logged = new();
    private MovedClock clock = null!;

    /// <summary>The provider.</summary>
    public RunningProvider Provider { get; private set; } = null!;

    /// <summary>The site.</summary>
    public WebApplication Site { get; private set; } = null!;

    /// <summary>The record behind it.</summary>
    public RunningSite Running => site;

    /// <summary>What was logged of signing in and out.</summary>
    public IEnumerable<string> Logged => logged.Lines;

    /// <summary>What is written down of them for whoever inspects.</summary>
    internal Task<(IReadOnlyList<SignInLine> Lines, int Unreadable)> Booked() => Site.Services.GetRequiredService<ISignInBook>().Of(new(2026, 11, 26), CancellationToken.None);

    /// <summary>How much later it is here.</summary>
    public NodaTime.Duration Later { set => clock.Later = value; }

    public async ValueTask InitializeAsync()
    {
        Provider = await RunningProvider.Start();
        clock = new(site.Registry);
        Site = Build(Provider.Authority);
        await Site.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await Provider.DisposeAsync();
        logged.Dispose();
    }

    /// <summary>Another site with a provider at an address, to be started.</summary>
    public WebApplication Build(string authority) => site.Build(new(100_000, 100_000, 100_000),
        builder => builder.Logging.AddProvider(logged).AddFilter<Kept>(typeof(SignInLog).FullName, LogLevel.Information),
        signIn: new SignInSettings { Provider = OpenIdProvider.From(name => name switch
        {
            "DUECOURSE_OIDC_AUTHORITY" => authority, "DUECOURSE_OIDC_CLIENT_ID" => RunningProvider.Client, "DUECOURSE_OIDC_CLIENT_SECRET" => RunningProvider.Secret, _ => null,
        }) }, registry: clock);

    /// <summary>A browser in which nobody is signed in.</summary>
    public RunningSite.Browser Nobody(CookieContainer? cookies = null) => Nobody(Site, cookies);

    /// <summary>The same, of another site.</summary>
    public static RunningSite.Browser Nobody(WebApplication site, CookieContainer? cookies = null) =>
        new(new CookieContainerHandler(cookies ?? new()) { InnerHandler = site.GetTestServer().CreateHandler() }, Address);

    /// <summary>Goes to a page, from there to the provider as somebody, and comes to the address back to which the provider sends.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="who">Who they are there.</param>
    /// <param name="roles">The roles that it names.</param>
    /// <param name="from">The page.</param>
    public async Task<(Uri Asked, Uri Back)> ToTheProvider(RunningSite.Browser browser, string who, string roles, string from = "/")
    {
        var toSignIn = await browser.Get(from);
        Assert.Equal(HttpStatusCode.Redirect, toSignIn.Status);
        var asked = toSignIn.Response.Headers.Location!;
        if (!asked.IsAbsoluteUri) asked = (await browser.Get(asked.OriginalString)).Response.Headers.Location!;
        return (asked, await Provider.Goes(new($"{asked}&as={Uri.EscapeDataString(who)}&named={Uri.EscapeDataString($"{who} of the provider")}&roles={roles}")));
    }

    /// <summary>Signs somebody in, or tries to; what the site answers.</summary>
    public async Task<RunningSite.Answer> SignIn(RunningSite.Browser browser, string who, string roles, string from = "/") =>
        await browser.Get((await ToTheProvider(browser, who, roles, from)).Back.AbsoluteUri);

    private sealed class Kept : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}

/// <summary>The tests that share one such site, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class WithAProvider : ICollectionFixture<ProviderSite>
{
    public const string Name = "with a provider";
}
