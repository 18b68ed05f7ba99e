using System.Globalization;
using DueCourse.Benchmarks.Pages;
using DueCourse.Record;
using DueCourse.Store;
using DueCourse.Store.Documents;
using DueCourse.Store.Logs;
using DueCourse.Web;
using DueCourse.Web.Served;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DueCourse.Benchmarks.Web;

/// <summary>
/// The process that is loaded: the site as <c>duecourse serve</c> runs it, logs and timers with it, and at a second address the bare
/// page over the same file. It ends when its standard input does.
/// </summary>
internal static class ServedHere
{
    public static async Task<int> Run(string folder, int cases)
    {
        var path = Path.Combine(folder, "record.sqlite");
        await using var ledger = await Ledgers.Open("sqlite:" + path);
        var documents = new DocumentFolder(Path.Combine(folder, "documents"));
        using var key = SigningKey.Make();
        _ = await LogFollower.Made(ledger.Logs);
        using var ends = new CancellationTokenSource();
        var follower = new LogFollower(ledger, key, TheClock.OfThisMachine.GetCurrentInstant);
        await follower.CatchUp();
        var following = follower.Run(TimeSpan.FromSeconds(1), fault => Console.Error.WriteLine(fault.Message), ends.Token);
        await using var timers = new TimersHosted(ledger, Console.Error.WriteLine);
        using var registry = new LedgerRegistry(ledger, documents, TheClock.OfThisMachine.GetCurrentInstant, null);
        var people = Enumerable.Range(0, (cases + SealedCases.CasesOfOne - 1) / SealedCases.CasesOfOne).Select(SealedCases.Caseworker).ToArray();
        // One machine asks for all of them.
        await using var site = Site.Build(registry, new SignInSettings { Demonstration = people }, new RateSettings(100_000, 100_000, 100_000), SessionKeys.KeptIn(folder) + DraftsOnDisk.KeptIn(folder));
        site.Urls.Add("http://127.0.0.1:0");
        await site.StartAsync();

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        await using var bare = builder.Build();
        bare.Urls.Add("http://127.0.0.1:0");
        using var page = new BarePage(path, Path.Combine(folder, "looks.sqlite"));
        bare.MapGet("/read/{id}", (string id, HttpContext context) => page.Read(id, context));
        bare.MapGet("/read-and-look/{id}", (string id, HttpContext context) => page.ReadAndLook(id, context));
        bare.MapGet("/memory", () => Memory());
        await bare.StartAsync();

        Console.WriteLine(Address(site));
        Console.WriteLine(Address(bare));
        await Console.In.ReadToEndAsync();
        await ends.CancelAsync();
        await following;
        return 0;
    }

    private static string Address(WebApplication of) => of.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    // Bytes that the process has in memory, and those of them that its objects have after a full collection.
    private static string Memory()
    {
        GC.Collect();
        return string.Create(CultureInfo.InvariantCulture, $"{Environment.WorkingSet} {GC.GetTotalMemory(forceFullCollection: true)}");
    }
}
