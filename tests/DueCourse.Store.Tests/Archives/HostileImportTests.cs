namespace DueCourse.Store.Tests.Archives;

using System.Text;
using DueCourse.Store.Archives;
using DueCourse.Store.Documents;
using DueCourse.Store.Logs;
using DueCourse.Store.Tests.Conformance;
using DueCourse.Store.Tests.Throwaway;

/// <summary>Bundles as an enemy would make them: a clear refusal each, and nothing changed.</summary>
public sealed class HostileImportTests : IAsyncDisposable
{
    private readonly Folder folder = new();
    private readonly SigningKey key = SigningKey.Make();
    private readonly DocumentFolder documents;
    private ILedger? source, target;

    public HostileImportTests() => documents = new(folder.At("in"));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        if (source is not null) await source.DisposeAsync();
        if (target is not null) await target.DisposeAsync();
        folder.Dispose();
        key.Dispose();
    }

    [Fact]
    public async Task A_whole_case_comes_in_exactly_as_it_was_and_a_second_time_changes_nothing()
    {
        var bundle = await Bundle();
        Assert.Equal(new CaseImported(Given.Case("one"), 4), await Import(bundle));
        var (there, here) = (await source!.Read(Given.Case("one"), stop: Stop), await target!.Read(Given.Case("one"), stop: Stop));
        Assert.Equal(there.Entries.Select(e => (e.Envelope, e.Hash)).ToHashSet(), here.Entries.Select(e => (e.Envelope, e.Hash)).ToHashSet());
        Assert.Empty(Given.Faults(here));
        using (var document = documents.Open(Digest.Of(Letter))) Assert.NotNull(document);

        await Unchanged(bundle, "there");
        // It is worked on where it is now, and the old copy does not come in over it.
        Assert.IsType<Done>(await Given.Desk(target).Do(Given.Case("one"), Given.Fact("here"), Stop));
        await Unchanged(bundle, "there");
        Assert.IsType<Done>(await Given.Desk(source).Do(Given.Case("one"), Given.Fact("there"), Stop));
        await Unchanged(await Again(), "import.case-differs");
        await LogTests.Follow(target, new(target, key, () => Given.Start), 5);
        await LogTests.Sound(target);
    }

    [Fact]
    public async Task What_was_cut_changed_moved_put_in_or_signed_by_a_stranger_is_refused_and_nothing_is_changed()
    {
        var bundle = await Bundle();
        var lines = Encoding.UTF8.GetString(bundle).Split('\n')[..^1];
        var entry = Array.FindIndex(lines, l => l.StartsWith("{\"entry\"", StringComparison.Ordinal));
        string Text(IEnumerable<string> of) => string.Concat(of.Select(l => l + "\n"));

        await Unchanged(Text(lines[..^1]), "bundle.cut-short");
        await Unchanged(Text(lines[..^1])[..^5], "bundle.cut-short");
        await Unchanged(Text(lines.Append(lines[^1])), "bundle.after-the-end");
        await Unchanged(Text([.. lines[..entry], lines[entry + 1], lines[entry], .. lines[(entry + 2)..]]), "chain.number");
        await Unchanged(Text([.. lines[..entry], lines[entry], .. lines[entry..]]), "chain.number");
        await Unchanged(Text(lines).Replace("A case for a test", "A case for a jest", StringComparison.Ordinal), "chain.payload");
        await Unchanged("", "bundle.not-a-bundle");
        await Unchanged("{\"bundle\":{\"file\":\"../../etc/passwd\"}}\n", "bundle.not-a-bundle");
        await Unchanged(lines[0] + "\n" + new string('x', 3_000_000), "bundle.too-large");
        using var stranger = SigningKey.Make();
        await Unchanged(await Again(signer: stranger), "bundle.key-not-trusted");
        target = await Ledgers.Open("sqlite:" + folder.At("fresh.sqlite"), Stop);
        await Unchanged(bundle, "import.no-key", []);
        await Unchanged(await Again(chains: [Compartment.Open]), "import.not-whole");
        await Unchanged(await Again(Given.Case("nobody's")), "import.empty");
        var chance = new Random(3);
        for (var n = 0; n < 300; n++)
        {
            var changed = bundle.ToArray();
            if (n % 3 == 0) changed = changed[..chance.Next(changed.Length)];
            else changed[chance.Next(changed.Length)] ^= (byte)(1 << chance.Next(8));
            await Unchanged(changed, null);
        }
    }

    [Fact]
    public async Task A_file_that_changes_between_the_check_and_the_import_is_refused()
    {
        var bundle = await Bundle();
        await Open();
        var reads = 0;
        for (var last = 1; last <= 2; last++)
        {
            reads = 0;
            var came = await new BundleImport(target!, documents, [key.Key]).Take(() => new MemoryStream(++reads > last ? bundle[..^40] : bundle), Stop);
            Assert.StartsWith("bundle.", Assert.IsType<NotImported>(came).Code, StringComparison.Ordinal);
            await Empty();
        }
    }

    [Fact]
    public async Task What_an_entry_ordered_to_be_erased_does_not_come_back_from_an_old_copy()
    {
        source = await Ledgers.Open("sqlite:" + folder.At("source.sqlite"), Stop);
        var id = Given.Case("one");
        var desk = Given.Desk(source);
        await desk.Do(id, Given.Open(), Stop);
        await desk.Do(id, Given.Fact("fact", "a source that must go"), Stop);
        var before = await source.Read(id, stop: Stop);
        var order = new Casework.Retention.ErasureOrdered([new(Compartment.Open, 2)], Casework.Retention.ErasureReason.CourtOrder);
        var entries = Given.Sealed(id, before.Heads(), Given.Start + Duration.FromDays(1), (Compartment.Open, Payload.Write(order, Given.Caseworker, "erase")));
        // As whoever kept an old copy could put it together: the order, and still what it erased.
        await source.Append(new(id, before.Version, entries), Stop);
        await LogTests.Follow(source, new(source, key, () => Given.Start), 3);
        Assert.IsType<CaseImported>(await Import(await Again()));

        var here = (await target!.Read(id, stop: Stop)).Entries;
        Assert.True(here.Single(e => e.Envelope.Id.Number == 2).IsErased);
        Assert.Empty(Given.Faults(await target.Read(id, stop: Stop)));
    }

    private static byte[] Letter { get; } = Encoding.UTF8.GetBytes("%PDF-1.7 a letter");

    private async Task<byte[]> Bundle()
    {
        source = await Ledgers.Open("sqlite:" + folder.At("source.sqlite"), Stop);
        await new DocumentFolder(folder.At("out")).Put(new MemoryStream(Letter), Stop);
        await Given.WithDocument(source, Given.Case("one"), Letter);
        var desk = Given.Desk(source);
        await desk.Do(Given.Case("one"), Given.Fact("first"), Stop);
        await desk.Do(Given.Case("one"), Given.Fact("second", @in: Compartment.Medical), Stop);
        await LogTests.Follow(source, new(source, key, () => Given.Start), 4);
        return await Again();
    }

    private async Task<byte[]> Again(CaseId? id = null, SigningKey? signer = null, IReadOnlyList<Compartment>? chains = null)
    {
        var (logs, of) = (source!.Logs, id ?? Given.Case("one"));
        using var to = new MemoryStream();
        await CaseBundle.Write(
            logs, await LogCut.Latest(logs, Stop), await source.Read(of, stop: Stop), await logs.Places(of, Stop), CaseBundle.Whole, chains ?? Compartments.All,
            new DocumentFolder(folder.At("out")), Given.Start, signer ?? key, to, Stop);
        return to.ToArray();
    }

    private async Task Open() => target ??= await Ledgers.Open("sqlite:" + folder.At("target.sqlite"), Stop);

    private async Task<Imported> Import(byte[] bundle, IReadOnlyList<DueCourse.Casework.Log.PublicKey>? keys = null)
    {
        await Open();
        return await new BundleImport(target!, documents, keys ?? [key.Key]).Take(() => new MemoryStream(bundle), Stop);
    }

    private Task Unchanged(string bundle, string code) => Unchanged(Encoding.UTF8.GetBytes(bundle), code);

    private async Task Unchanged(byte[] bundle, string? code, IReadOnlyList<DueCourse.Casework.Log.PublicKey>? keys = null)
    {
        await Open();
        var before = await target!.Logs.Last(Stop);
        var came = await Import(bundle, keys);
        if (code == "there") Assert.IsType<ThereAlready>(came);
        else if (code is null) Assert.IsType<NotImported>(came);
        else Assert.Equal(code, Assert.IsType<NotImported>(came).Code);
        Assert.Equal(before, await target.Logs.Last(Stop));
        if (before == Position.Start) await Empty();
    }

    private async Task Empty()
    {
        Assert.Equal(Position.Start, await target!.Logs.Last(Stop));
        Assert.Empty(Directory.EnumerateFiles(folder.At("in"), "*", SearchOption.AllDirectories));
    }
}
