using DueCourse.Casework.Audiences;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Record;
using DueCourse.Store;
using DueCourse.Store.Documents;
using Microsoft.AspNetCore.Builder;

namespace DueCourse.Web.Tests.Hostile;

/// <summary>
/// A site over a record of its own that holds three cases: in the first every kind of event is in the open, in the second each is in
/// every compartment that has readers of its own; the third holds what the press is told and nothing else. They stand as no command would leave them, so nothing else is in that record.
/// </summary>
public sealed class PoisonedSite : IAsyncLifetime
{
    // Somebody who is in no case: what an author says of themselves ends the access of nobody who reads.
    private static readonly Actor Author = new(Poison.Text, Poison.Text, ActorRole.SeniorOfficer);

    private readonly string folder = Directory.CreateTempSubdirectory("duecourse-poisoned-").FullName;
    private ILedger ledger = null!;
    private LedgerRegistry registry = null!;

    /// <summary>The site.</summary>
    public WebApplication Site { get; private set; } = null!;

    /// <summary>The three cases.</summary>
    public IReadOnlyList<CaseId> Cases { get; } = [.. new byte[] { 0xA1, 0xA2, 0xA3 }.Select(b => CaseId.From([.. Enumerable.Repeat(b, CaseId.Size)]))];

    /// <summary>An event of a kind with the text wherever it can hold words. It names the second entry: what ends the first ends the access of all to whom the case was given by it.</summary>
    internal static CaseEvent Event(Type kind, Compartment @in) => new PoisonedEvent(Poison.Text, new(@in, 2)).Of(kind);

    public async ValueTask InitializeAsync()
    {
        ledger = await Ledgers.Open($"sqlite:{Path.Combine(folder, "record.db")}");
        await Tell(Cases[0], PoisonedEvent.Kinds, [Compartment.Open]);
        await Tell(Cases[1], PoisonedEvent.Kinds, [Compartment.Working, Compartment.Protection, Compartment.Medical, Compartment.Victim, Compartment.Destination]);
        await Tell(Cases[2], [typeof(OutcomeForThePress)], [Compartment.Open]);
        registry = new LedgerRegistry(ledger, new DocumentFolder(Path.Combine(folder, "documents")), () => RunningSite.Now, face: null);
        Site = RunningSite.Over(registry, folder, new(100_000, 100_000, 100_000));
        await Site.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        registry.Dispose();
        await ledger.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task Tell(CaseId id, IReadOnlyList<Type> kinds, IReadOnlyList<Compartment> compartments)
    {
        var (heads, entries) = (new Dictionary<Compartment, ChainHead>(), new List<Entry>());
        Add(Compartment.Open, new CaseOpened(Poison.Text, new(2026, 11, 25), Poison.Text) { Team = RunningSite.People });
        foreach (var compartment in compartments)
            foreach (var kind in kinds.Where(k => k != typeof(CaseOpened))) Add(compartment, Event(kind, compartment));
        Assert.IsType<Appended>(await ledger.Append(new(id, After: 0, entries)));

        void Add(Compartment compartment, CaseEvent happened)
        {
            var head = heads.GetValueOrDefault(compartment) ?? ChainHead.Empty(id, compartment);
            entries.Add(Entry.Seal(head, Payload.Write(happened, Author, $"told {entries.Count}"), RunningSite.Now, new ChanceSalts()));
            heads[compartment] = head.Then(entries[^1]);
        }
    }
}
