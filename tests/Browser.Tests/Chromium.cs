using Browser.Tests;
using DueCourse.Casework.Ledger;
using DueCourse.Files;
using DueCourse.Record;
using DueCourse.Record.Demonstrations;
using DueCourse.Store;
using DueCourse.Store.Documents;
using DueCourse.Web;
using DueCourse.Web.Served;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using NodaTime;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Browser.Tests;

/// <summary>A browser, and the site on this machine over the demonstration's cases, in a folder that is thrown away.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("duecourse-browser-").FullName;
    private ILedger _ledger = null!;
    private LedgerRegistry _registry = null!;
    private WebApplication _site = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public static Instant Now { get; } = Instant.FromUtc(2026, 11, 26, 10, 0);

    /// <summary>Where pictures of the pages are kept for whoever looks at them: beside the results of the tests, in no repository.</summary>
    public static string Pictures { get; } = Directory.CreateDirectory(Path.Combine(Root(), "artifacts", "screenshots")).FullName;

    /// <summary>The address of the site.</summary>
    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        _ledger = await Ledgers.Open($"sqlite:{Path.Combine(_folder, "record.db")}");
        var (_, errors) = await Demonstration.Fill(_ledger, new DocumentFolder(Path.Combine(_folder, "documents")), Path.Combine(Root(), "scenarios"), Cast.Seed, Now, CancellationToken.None);
        if (errors.Count > 0) throw new InvalidOperationException(string.Join(" ", errors));
        _registry = new LedgerRegistry(_ledger, new DocumentFolder(Path.Combine(_folder, "documents")), () => Now, TheFonts.AreThere ? TheFonts.Read() : null);
        _site = Site.Build(_registry, new SignInSettings { Demonstration = DemonstrationPeople.All, BeginsWith = Demonstration.BeginsWith }, new RateSettings(100_000, 100_000, 100_000), builder =>
        {
            SessionKeys.KeptIn(_folder)(builder);
            UploadsOnDisk.KeptIn(_folder)(builder);
            DraftsOnDisk.KeptIn(_folder)(builder);
            SavedViewsOnDisk.KeptIn(_folder)(builder);
            SignInsOnDisk.KeptIn(_folder)(builder);
            DayBookOnDisk.KeptIn(_folder)(builder);
            builder.Logging.AddFilter(typeof(SignInLog).FullName, LogLevel.Error);
        });
        _site.Urls.Add("http://127.0.0.1:0");
        await _site.StartAsync();
        Address = _site.Urls.Single();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program(), Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _site.DisposeAsync();
        _registry.Dispose();
        await _ledger.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A window in which nobody is signed in.</summary>
    public async Task<IPage> Nobody(Window? window = null)
    {
        var w = window ?? Window.Desktop;
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = Address, ViewportSize = new() { Width = w.Width, Height = w.Height }, JavaScriptEnabled = w.HasScripts,
            ForcedColors = w.HasForcedColours ? ForcedColors.Active : ForcedColors.None, ReducedMotion = w.IsStill ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
        });
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }

    /// <summary>A window in which somebody of a role is signed in, by the page for it.</summary>
    public async Task<IPage> As(ActorRole role, Window? window = null)
    {
        var page = await Nobody(window);
        await page.GotoAsync("/sign-in");
        await page.Locator($"input[value='{DemonstrationPeople.All.First(p => p.Role == role).Id}']").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).WaitForAsync();
        return page;
    }

    /// <summary>A case's id, by a part of its title.</summary>
    public async Task<CaseId> Case(string title, ActorRole role = ActorRole.Auditor)
    {
        var cases = await _registry.Cases(DemonstrationPeople.All.First(p => p.Role == role), new(), null, 500, CancellationToken.None);
        return cases.Lines.First(l => l.Title?.Contains(title, StringComparison.Ordinal) is true).Case;
    }

    /// <summary>Opens a case of its own for a test, and does in it what somebody of the demonstration does.</summary>
    public async Task<CaseId> Opened(byte number, params Func<Actor, DueCourse.Casework.Cases.Command>[] commands)
    {
        var (id, by) = (CaseId.From([.. Enumerable.Repeat(number, CaseId.Size)]), DemonstrationPeople.All.First(p => p.Role == ActorRole.Caseworker));
        foreach (var command in commands.Prepend(who => new DueCourse.Casework.Cases.OpenCase("A case of a test", new(2026, 5, 1)) { By = who, Id = "open" }))
            if (await _registry.Do(id, command(by), CancellationToken.None) is not DueCourse.Casework.Cases.Done) throw new InvalidOperationException("what a test needs was refused");
        return id;
    }

    private static string Program() =>
        new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("No chromium was found. The pages are tested in it: apt-get install chromium");

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DueCourse.slnx"))) return folder.FullName;
        throw new InvalidOperationException("the repository is not above the tests");
    }
}

/// <summary>How somebody looks at the pages. Sizes are in pixels of CSS: 320 is a telephone, or a screen of 1,280 at 400 %.</summary>
public sealed record Window(int Width, int Height, bool HasScripts = true, bool HasForcedColours = false, bool IsStill = false)
{
    public static Window Desktop { get; } = new(1280, 900);

    public static Window Telephone { get; } = new(320, 640);
}
