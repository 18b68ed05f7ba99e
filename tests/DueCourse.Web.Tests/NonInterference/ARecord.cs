using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Files;
using DueCourse.Record;
using DueCourse.Record.Demonstrations;
using DueCourse.Store;
using DueCourse.Store.Documents;
using Microsoft.AspNetCore.Builder;

namespace DueCourse.Web.Tests.NonInterference;

/// <summary>A record in a folder that is thrown away, with a site over it. Its clock stands still, and its salts follow from places.</summary>
internal sealed class ARecord : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("duecourse-pair-").FullName;
    private ILedger _ledger = null!;
    private LedgerRegistry _registry = null!;

    private ARecord() { }

    /// <summary>The site.</summary>
    public WebApplication Site { get; private set; } = null!;

    /// <summary>A record of some cases.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="documents">The folder of the documents, which is only read.</param>
    public static async Task<ARecord> Of(IEnumerable<(CaseId Id, IReadOnlyList<Entry> Entries)> cases, string documents)
    {
        var made = new ARecord();
        made._ledger = await Ledgers.Open($"sqlite:{Path.Combine(made._folder, "record.db")}");
        foreach (var (id, entries) in cases) await made._ledger.Append(new(id, 0, entries));
        made._registry = new LedgerRegistry(made._ledger, new DocumentFolder(documents), () => RunningSite.Now, TheFonts.AreThere ? TheFonts.Read() : null, salts: new SaltsOfASeed(1));
        made.Site = RunningSite.Over(made._registry, made._folder, new(100_000, 100_000, 100_000));
        await made.Site.StartAsync();
        return made;
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        _registry.Dispose();
        await _ledger.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>The cases of the demonstration, in memory, and the folder of their documents.</summary>
public sealed class ToldCases : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("duecourse-told-").FullName;

    /// <summary>The folder of the documents.</summary>
    public string Documents => Path.Combine(_folder, "documents");

    /// <summary>The cases as they are stored.</summary>
    internal IReadOnlyList<(LiveCase Case, IReadOnlyList<Entry> Entries)> All { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await using var ledger = await Ledgers.Open($"sqlite:{Path.Combine(_folder, "record.db")}");
        await Demonstration.Fill(ledger, new DocumentFolder(Documents), Path.Combine(RunningSite.Repository(), "scenarios"), Cast.Seed, RunningSite.Now, CancellationToken.None);
        var all = new List<(LiveCase, IReadOnlyList<Entry>)>();
        await foreach (var stored in ledger.Cases()) all.Add((LiveCase.From(stored.Id, Payload.Read(stored.Entries)), stored.Entries));
        All = all;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
