using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DueCourse.Casework.Bundles;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Log;
using NodaTime;

namespace DueCourse.Tests;

/// <summary>verify, as a solicitor runs it: exit 0 sound, 1 a fault was found, 2 it is no bundle.</summary>
public sealed class VerifyTests : IDisposable
{
    private static readonly CaseId Case = CaseId.From(new byte[16]);

    private readonly string folder = Directory.CreateTempSubdirectory("duecourse-").FullName;
    private readonly Signer signer = new();

    public void Dispose()
    {
        signer.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_bundle_signed_with_a_key_that_was_named_is_sound()
    {
        var (exit, said, error) = await TheProgram.Run("verify", Bundle("one", 3), "--key", Pem(signer));

        Assert.Equal((0, ""), (exit, error));
        Assert.Contains(": sound.", said, StringComparison.Ordinal);
        Assert.Contains("3 entries. 3 in the log open/0", said, StringComparison.Ordinal);
        Assert.Contains("with a key that you named", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_key_it_says_that_nobody_has_said_whose_they_are()
    {
        var (exit, said, _) = await TheProgram.Run("verify", Bundle("one", 1), "--format", "json");

        using var json = JsonDocument.Parse(said);
        Assert.Equal(0, exit);
        Assert.True(json.RootElement.GetProperty("sound").GetBoolean());
        Assert.False(json.RootElement.GetProperty("keyWasNamed").GetBoolean());
        Assert.Equal(signer.Key.Id.ToString(), json.RootElement.GetProperty("keys")[0].GetString());
        Assert.Contains("nobody has said", json.RootElement.GetProperty("says").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_bundle_is_a_fault_with_its_place_and_another_file_is_bad_input_and_neither_stops_the_others()
    {
        using var stranger = new Signer();
        var (good, changed, other) = (Bundle("good", 2), Bundle("changed", 2), Path.Combine(folder, "other"));
        await File.WriteAllTextAsync(changed, (await File.ReadAllTextAsync(changed, TestContext.Current.CancellationToken)).Replace("\"n\":2", "\"n\":3", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(other, "case: 1\n", TestContext.Current.CancellationToken);

        var (exit, said, error) = await TheProgram.Run("verify", changed, good, "--format", "json");
        Assert.Equal((1, ""), (exit, error));
        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal([false, true], lines.Select(line => line.GetProperty("sound").GetBoolean()));
        Assert.Equal("chain.payload", lines[0].GetProperty("fault").GetProperty("code").GetString());
        Assert.Equal("line 7, entry open.2", lines[0].GetProperty("fault").GetProperty("where").GetString());

        (exit, said, error) = await TheProgram.Run("verify", other, changed, good, Path.Combine(folder, "none"));
        Assert.Equal(2, exit);
        Assert.Contains("good: sound.", said, StringComparison.Ordinal);
        Assert.Contains("bundle.not-a-bundle", error, StringComparison.Ordinal);
        Assert.Contains("chain.payload", error, StringComparison.Ordinal);
        Assert.Contains("file.not-found", error, StringComparison.Ordinal);

        (exit, _, error) = await TheProgram.Run("verify", good, "--key", Pem(stranger));
        Assert.Equal(1, exit);
        Assert.Contains("bundle.key-not-trusted", error, StringComparison.Ordinal);
        Assert.Equal(2, (await TheProgram.Run("verify", good, "--key", good)).Exit);
    }

    [Fact]
    public async Task Two_bundles_of_one_case_are_compared_in_either_order()
    {
        var (early, late, rewritten) = (Bundle("early", 2), Bundle("late", 5), Bundle("rewritten", 5, from: 10));

        Assert.Equal(0, (await TheProgram.Run("verify", early, late)).Exit);
        Assert.Equal(0, (await TheProgram.Run("verify", late, early)).Exit);
        foreach (var order in new[] { (early, rewritten), (rewritten, early) })
        {
            var (exit, _, error) = await TheProgram.Run("verify", order.Item1, order.Item2);
            Assert.Equal(1, exit);
            Assert.Contains("bundle.other-history", error, StringComparison.Ordinal);
        }
    }

    private string Bundle(string name, int count, int from = 1)
    {
        var head = ChainHead.Empty(Case, Compartment.Open);
        var entries = new List<Entry>();
        var edge = new LogEdge();
        for (var i = 0; i < count; i++)
        {
            entries.Add(Entry.Seal(head, Encoding.ASCII.GetBytes($$"""{"n":{{from + i}}}"""), Instant.FromUtc(2026, 5, 3, 9, i), new ByPlace()));
            head = head.Then(entries[^1]);
            edge.Append(MerkleHash.Leaf(entries[^1].Hash));
        }

        var path = LogProof.OfInclusion(new TiledNodes(new Tiles(edge)), count - 1, count).AsTask().GetAwaiter().GetResult();
        var log = SignedCheckpoint.Sign(new(new(1), new(Compartment.Open, 0), count, edge.Root(), head.LastAt), signer);
        var to = new ArrayBufferWriter<byte>();
        using var writer = new BundleWriter(new(new(1), Case, "person", [Compartment.Open], head.LastAt, [signer.Key]), to);
        writer.Chain(Compartment.Open, count, new(count, log, count - 1, path));
        foreach (var entry in entries) writer.Entry(entry);
        writer.Seal(signer);
        var file = Path.Combine(folder, name);
        File.WriteAllBytes(file, to.WrittenSpan);
        return file;
    }

    private string Pem(Signer of)
    {
        var file = Path.Combine(folder, $"{of.Key.Id}.pem");
        File.WriteAllText(file, of.Key.ToPem());
        return file;
    }

    private sealed class ByPlace : ISalts
    {
        public void Fill(CaseId of, EntryId entry, Span<byte> salt) => SHA256.HashData(Encoding.ASCII.GetBytes($"{entry}"), salt);
    }

    private sealed class Tiles(LogEdge edge) : ITiles
    {
        public ValueTask<IReadOnlyList<ReadOnlyMemory<byte>>> Read(IReadOnlyList<LogTile> tiles, CancellationToken stop = default) =>
            ValueTask.FromResult<IReadOnlyList<ReadOnlyMemory<byte>>>([.. tiles.Select(tile => (ReadOnlyMemory<byte>)edge.Changed[tile])]);
    }

    private sealed class Signer : ISigner, IDisposable
    {
        private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        public Signer() => Key = PublicKey.From(key.ExportSubjectPublicKeyInfo())!;

        public PublicKey Key { get; }

        public byte[] Sign(ReadOnlySpan<byte> message) => Signature.Lower(key.SignData(message.ToArray(), HashAlgorithmName.SHA256));

        public void Dispose() => key.Dispose();
    }
}
