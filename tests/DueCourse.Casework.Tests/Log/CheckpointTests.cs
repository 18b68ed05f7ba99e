namespace DueCourse.Casework.Tests.Log;

using System.Text;
using DueCourse.Casework.Log;

public sealed class CheckpointTests
{
    private static readonly StoreId Store = StoreId.From([.. Enumerable.Range(0xA0, 16).Select(n => (byte)n)]);

    private static readonly LogId Open = new(Compartment.Open, 3);

    [Fact]
    public void A_head_is_canonical_json_and_its_form_is_pinned()
    {
        var head = Head(12);

        Assert.Equal(
            $$"""{"at":"2026-05-03T09:00:00.000000Z","log":"open/3","root":"{{head.Root}}","size":12,"store":"a0a1a2a3a4a5a6a7a8a9aaabacadaeaf"}""",
            Encoding.UTF8.GetString(head.ToCanonicalJson()));
        Assert.True(CanonicalJson.IsCanonical(head.ToCanonicalJson()));
        Assert.Throws<InvalidOperationException>(() => (head with { Size = -1 }).ToCanonicalJson());
    }

    [Fact]
    public void A_signed_head_is_read_back_and_verifies_and_with_any_byte_changed_it_does_not()
    {
        var signer = FixedSigner.OfTheStandard;
        var written = SignedCheckpoint.Sign(Head(12), signer).ToCanonicalJson();
        Assert.True(CanonicalJson.IsCanonical(written));
        Assert.True(SignedCheckpoint.Read(written)!.IsSignedBy(signer.Key));
        Assert.False(SignedCheckpoint.Read(written)!.IsSignedBy(FixedSigner.Another.Key));
        for (var i = 0; i < written.Length; i++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                var changed = written.ToArray();
                changed[i] ^= (byte)(1 << bit);
                Assert.False(SignedCheckpoint.Read(changed) is { } read && read.IsSignedBy(signer.Key), $"byte {i}, bit {bit}");
            }
        }
    }

    [Fact]
    public void A_signature_without_chance_is_that_of_rfc_6979_and_only_its_lower_form_is_taken()
    {
        var (signer, sample) = (FixedSigner.OfTheStandard, "sample"u8.ToArray());
        var asItComes = signer.SignAsItComes(sample);

        Assert.Equal(
            "EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8",
            Convert.ToHexString(asItComes));
        Assert.Equal(
            "60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB67903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299",
            Convert.ToHexString(signer.Key.Spki[^64..]));
        Assert.False(Signature.IsLow(asItComes));
        Assert.False(signer.Key.Verifies(sample, asItComes));
        Assert.True(signer.Key.Verifies(sample, Signature.Lower(asItComes)));
        Assert.Equal(Signature.Lower(asItComes), Signature.Lower(Signature.Lower(asItComes)));
        Assert.False(signer.Key.Verifies("Sample"u8, Signature.Lower(asItComes)));
        Assert.False(signer.Key.Verifies(sample, new byte[64]));
        Assert.False(signer.Key.Verifies(sample, new byte[63]));
    }

    [Fact]
    public void A_key_has_one_form_and_only_a_point_of_the_curve_is_one()
    {
        var key = FixedSigner.OfTheStandard.Key;
        Assert.Equal(key, PublicKey.FromPem(key.ToPem()));
        Assert.Equal(Digest.Of(key.Spki), key.Id);
        Assert.Null(PublicKey.From(key.Spki[..^1]));
        Assert.Null(PublicKey.From([.. key.Spki, 0]));
        for (var i = 0; i < key.Spki.Length; i++)
        {
            var changed = key.Spki.ToArray();
            changed[i] ^= 1;
            Assert.Null(PublicKey.From(changed));
        }

        Assert.Null(PublicKey.FromPem("no key"));
        Assert.Null(PublicKey.FromPem(key.ToPem().Replace("PUBLIC", "PRIVATE", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Two_heads_show_a_fork_a_roll_back_or_growth()
    {
        var (log, old) = (Grown(20), Head(12));
        var later = Head(20) with { At = Given.Start + Duration.FromHours(1) };
        var proof = await LogProof.OfConsistency(log, 12, 20, TestContext.Current.CancellationToken);

        Assert.Equal(Agreement.Same, HeadsCompared.Compare(old, old with { At = later.At }));
        Assert.Equal(Agreement.Grown, HeadsCompared.Compare(old, later, proof));
        Assert.Equal(Agreement.Grown, HeadsCompared.Compare(later, old, proof));
        Assert.Equal(Agreement.NotShown, HeadsCompared.Compare(old, later));
        Assert.Equal(Agreement.NotShown, HeadsCompared.Compare(old, later with { Root = old.Root }, proof));
        Assert.Equal(Agreement.Forked, HeadsCompared.Compare(old, old with { Root = later.Root }));
        Assert.Equal(Agreement.RolledBack, HeadsCompared.Compare(later, old with { At = later.At + Duration.FromHours(1) }));
        Assert.Equal(Agreement.NotComparable, HeadsCompared.Compare(old, old with { Log = LogId.OfLogs }));
        Assert.Equal(Agreement.NotComparable, HeadsCompared.Compare(old, old with { Store = new(1) }));
    }

    [Fact]
    public void The_log_of_logs_holds_each_logs_head_whoever_signed_it()
    {
        Assert.Equal(MerkleHash.Leaf(Head(12).ToCanonicalJson()), HeadsCompared.Leaf(Head(12)));
        Assert.NotEqual(HeadsCompared.Leaf(Head(13)), HeadsCompared.Leaf(Head(12)));
    }

    [Theory]
    [InlineData("open/0")]
    [InlineData("protection/65535")]
    [InlineData("logs")]
    public void A_logs_name_is_read_back(string name)
    {
        Assert.True(LogId.TryParse(name, out var log));
        Assert.Equal(name, log.ToString());
    }

    [Theory]
    [InlineData("open")]
    [InlineData("open/")]
    [InlineData("open/00")]
    [InlineData("open/65536")]
    [InlineData("open/-1")]
    [InlineData("open/1/2")]
    [InlineData("nowhere/1")]
    [InlineData("")]
    public void Another_name_is_no_logs(string name) => Assert.False(LogId.TryParse(name, out _));

    [Fact]
    public void The_case_head_opens_for_each_compartment_with_its_blind_alone_and_has_one_shape()
    {
        var desk = Given.Opened();
        var heads = new Dictionary<Compartment, ChainHead> { [Compartment.Open] = ChainHead.Empty(Given.Case, Compartment.Open).Then(desk.Entries[0]) };
        var one = CaseHead.Over(Given.Case, heads, Given.Start, new Blinds());
        var other = CaseHead.Over(Given.Case, new Dictionary<Compartment, ChainHead>(), Given.Start + Duration.FromSeconds(1), new Blinds());

        Assert.True(CanonicalJson.IsCanonical(one.ToCanonicalJson()));
        Assert.Equal(one.ToCanonicalJson().Length, other.ToCanonicalJson().Length);
        Assert.Equal(CaseHead.Places, one.Commitments.Count);
        Assert.Empty(one.Commitments.Intersect(other.Commitments));
        Assert.Equal(CaseHead.Places, one.Commitments.Distinct().Count());
        var blind = new byte[32];
        foreach (var compartment in Compartments.All)
        {
            new Blinds().Fill(Given.Case, (int)compartment, one.At, blind);
            var head = heads.GetValueOrDefault(compartment) ?? ChainHead.Empty(Given.Case, compartment);
            Assert.True(one.Opens(head, blind));
            Assert.False(one.Opens(head with { Count = head.Count + 1 }, blind));
            Assert.False(one.Opens(head with { Case = CaseId.From(new byte[16]) }, blind));
            Assert.False(one.Opens(head with { Compartment = (Compartment)(((int)compartment + 1) % 8) }, blind));
            Assert.False(one.Opens(head, new byte[32]));
            Assert.False(one.Opens(head, [1]));
        }
    }

    [Fact]
    public void Every_byte_of_an_opened_case_head_that_changes_is_found()
    {
        var desk = Given.Opened();
        var heads = new Dictionary<Compartment, ChainHead> { [Compartment.Open] = ChainHead.Empty(Given.Case, Compartment.Open).Then(desk.Entries[0]) };
        var signer = FixedSigner.OfTheStandard;
        var bytes = OpenedCaseHead.Sign(Given.Case, heads, Given.Start, new Blinds(), signer).ToJson();
        var read = OpenedCaseHead.Read(bytes)!;
        Assert.Null(read.Fault([signer.Key]));
        Assert.Equal(bytes, read.ToJson());
        Assert.True(CanonicalJson.IsCanonical(bytes));
        Assert.Equal((1, heads[Compartment.Open].Hash), (read.Opens[0].Chain.Count, read.Opens[0].Chain.Hash));

        for (var at = 0; at < bytes.Length; at++)
        {
            var changed = bytes.ToArray();
            changed[at] ^= 1;
            Assert.True(OpenedCaseHead.Read(changed)?.Fault([signer.Key]) is not null || OpenedCaseHead.Read(changed) is null, $"byte {at}");
        }

        foreach (var cut in new[] { 0, 1, bytes.Length / 2, bytes.Length - 1 }) Assert.Null(OpenedCaseHead.Read(bytes.AsSpan(0, cut)));
        Assert.Null(OpenedCaseHead.Read([.. bytes, (byte)' ']));
    }

    [Fact]
    public void A_proof_that_a_log_grew_is_read_back_and_is_about_two_heads_and_no_others()
    {
        var proof = new ConsistencyProof(Store, Open, 3, 7, [Digest.Of([1]), Digest.Of([2])]);
        var text = System.Text.Encoding.ASCII.GetBytes(proof.ToJson());
        Assert.True(CanonicalJson.IsCanonical(text));
        Assert.Equal(proof.ToJson(), ConsistencyProof.Read(text)!.ToJson());
        Assert.True(proof.IsOf(Head(3), Head(7)) && proof.IsOf(Head(7), Head(3)));
        Assert.False(proof.IsOf(Head(3), Head(8)) || proof.IsOf(Head(2), Head(7)));
        Assert.Null(ConsistencyProof.Read([.. text, (byte)' ']));
        Assert.Null(ConsistencyProof.Read("{}"u8));
        Assert.Null(ConsistencyProof.Read(text.AsSpan(0, text.Length - 1)));
    }

    private static Checkpoint Head(int size)
    {
        var tree = new Frontier();
        foreach (var leaf in Leaves(size)) tree.Append(leaf);
        return new(Store, Open, size, tree.Root(), Given.Start);
    }

    private static IEnumerable<Digest> Leaves(int size) => Enumerable.Range(0, size).Select(n => MerkleHash.Leaf([(byte)n]));

    private static TiledNodes Grown(int size)
    {
        var edge = new LogEdge();
        foreach (var leaf in Leaves(size)) edge.Append(leaf);
        return new(new Tiles(edge.Changed));
    }

    private sealed class Tiles(IReadOnlyDictionary<LogTile, byte[]> stored) : ITiles
    {
        public ValueTask<IReadOnlyList<ReadOnlyMemory<byte>>> Read(IReadOnlyList<LogTile> tiles, CancellationToken stop = default) =>
            ValueTask.FromResult<IReadOnlyList<ReadOnlyMemory<byte>>>([.. tiles.Select(tile => (ReadOnlyMemory<byte>)stored[tile])]);
    }

    private sealed class Blinds : IBlinds
    {
        public void Fill(CaseId of, int place, Instant at, Span<byte> blind) =>
            System.Security.Cryptography.SHA256.HashData(Encoding.ASCII.GetBytes($"{of} {place} {at.ToUnixTimeTicks()}"), blind);
    }
}
