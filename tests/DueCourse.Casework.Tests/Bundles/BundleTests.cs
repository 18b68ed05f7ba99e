namespace DueCourse.Casework.Tests.Bundles;

using System.Text;
using CsCheck;
using DueCourse.Casework.Bundles;
using DueCourse.Casework.Log;
using DueCourse.Casework.Tests.Log;
using DueCourse.Law.Record;

public sealed class BundleTests
{
    private static readonly FixedSigner Signer = FixedSigner.OfTheStandard;

    [Fact]
    public void A_bundle_as_it_was_written_is_sound_and_says_what_it_holds()
    {
        var (report, fault) = BundleMade.Read(BundleMade.Bundle(BundleMade.Desk(), documents: [BundleMade.Letter]));

        Assert.Null(fault);
        Assert.Equal(("representative", Given.Case, BundleMade.Store), (report!.Header.Audience, report.Header.Case, report.Header.Store));
        Assert.Equal([(Compartment.Open, 5, 5), (Compartment.Protection, 1, 1), (Compartment.Medical, 0, 0)], report.Chains.Select(c => (c.Head.Compartment, c.Head.Count, c.Logged)));
        Assert.Equal((1, Signer.Key.Id, true), (report.Documents, report.SealedBy, report.IsPinned));
    }

    [Fact]
    public void What_is_read_is_what_was_written_in_pieces_of_any_size()
    {
        var desk = BundleMade.Desk(facts: 40);
        var bundle = BundleMade.Bundle(desk, documents: [BundleMade.Letter]);
        foreach (var chunk in new[] { 1, 7, 1000, bundle.Length })
        {
            var taken = new Taken();
            Assert.Null(BundleMade.Read(bundle, chunk: chunk, contents: taken).Fault);
            Assert.Equal(
                desk.Entries.OrderBy(e => e.Envelope.Id.Compartment).Select(e => (e.Envelope, e.Hash, Convert.ToHexString(e.Salt!), Convert.ToHexString(e.Payload!))),
                taken.Entries.Select(e => (e.Envelope, e.Hash, Convert.ToHexString(e.Salt!), Convert.ToHexString(e.Payload!))));
            Assert.Equal(BundleMade.Letter, taken.Bytes);
        }
    }

    [Fact]
    public void Fixed_salts_key_and_clock_give_the_same_bytes_and_every_line_is_canonical_json()
    {
        var bundle = BundleMade.Bundle(BundleMade.Desk(), documents: [BundleMade.Letter]);

        Assert.Equal(bundle, BundleMade.Bundle(BundleMade.Desk(), documents: [BundleMade.Letter]));
        Assert.All(BundleMade.Lines(bundle), line => Assert.True(CanonicalJson.IsCanonical(Encoding.UTF8.GetBytes(line)), line));
    }

    [Fact]
    public void What_stands_in_other_compartments_changes_no_byte()
    {
        Compartment[] seen = [Compartment.Open, Compartment.Protection];
        Gen.Select(Gen.Int[0, 5].Array[1, 8], Gen.Int[0, 5].Array[1, 8], Gen.Int[0, 1 << 20]).Sample((one, other, words) =>
            Mixed(one, words).AsSpan().SequenceEqual(Mixed(other, words)), iter: 60);

        // The same visible entries at the same moments, and between them as many hidden ones as are asked for.
        byte[] Mixed(int[] hidden, int words)
        {
            var desk = Given.Opened();
            for (var i = 0; i < 8; i++)
            {
                var now = desk.Now;
                for (var j = 0; j < hidden[i % hidden.Length]; j++) desk.SaidBy($"hidden {i} {j}", new TextValue($"{words} {j}"), j % 2 == 0 ? Compartment.Victim : Compartment.Working);
                desk.Now = now;
                desk.SaidBy($"seen {i}", new TextValue($"{words}"), seen[i % 2]);
            }

            return BundleMade.Bundle(desk, chains: seen);
        }
    }

    [Fact]
    public void Every_bit_of_a_small_bundle_that_flips_every_byte_left_out_and_every_byte_put_in_is_found()
    {
        var bundle = BundleMade.Bundle(Given.Opened(), chains: [Compartment.Open], unlogged: 0);
        Assert.Null(BundleMade.Read(bundle).Fault);
        for (var i = 0; i < bundle.Length; i++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                var changed = bundle.ToArray();
                changed[i] ^= (byte)(1 << bit);
                Found(changed, $"byte {i}, bit {bit}");
            }

            Found([.. bundle[..i], .. bundle[(i + 1)..]], $"byte {i} left out");
            foreach (var put in new[] { (byte)'0', (byte)' ', (byte)'\n', (byte)'"', bundle[i] }) Found([.. bundle[..i], put, .. bundle[i..]], $"byte {put} put in at {i}");
            Found(bundle[..i], $"cut short at {i}");
        }

        Found([.. bundle, (byte)'\n'], "a line feed at the end");
        Found([.. bundle, (byte)' '], "a space at the end");
        Found([.. bundle, .. bundle], "twice");
    }

    [Fact]
    public void Any_change_anywhere_in_a_larger_bundle_is_found_with_or_without_a_key_that_was_named()
    {
        var bundle = BundleMade.Bundle(BundleMade.Desk(facts: 60, words: "Ünïcödé 😀 \u2028 \" \\ </script>"), documents: [BundleMade.Letter], unlogged: 1, erase: new(Compartment.Open, 4));
        Assert.Null(BundleMade.Read(bundle).Fault);
        Gen.Select(Gen.Int[0, bundle.Length - 1], Gen.Byte, Gen.Int[0, 3], Gen.Int[1, 50], Gen.Bool).Sample((place, value, how, length, pinned) =>
        {
            byte[] changed = how switch
            {
                0 => [.. bundle[..place], value, .. bundle[(place + 1)..]],
                1 => [.. bundle[..place], value, .. bundle[place..]],
                2 => [.. bundle[..place], .. bundle[Math.Min(bundle.Length, place + length)..]],
                _ => [.. bundle[..place], .. bundle[Math.Max(0, place - length)..]],
            };
            return changed.AsSpan().SequenceEqual(bundle) || BundleMade.Read(changed, pinned ? null : []).Fault is not null;
        }, iter: 4000);
    }

    [Fact]
    public void Lines_left_out_put_twice_or_moved_are_found_even_when_sealed_anew_with_the_stores_own_key()
    {
        var lines = BundleMade.Lines(BundleMade.Bundle(BundleMade.Desk(), documents: [BundleMade.Letter]));
        Assert.Null(BundleMade.Read(BundleMade.Resealed(lines, Signer)).Fault);
        for (var i = 0; i < lines.Count - 1; i++)
        {
            // A document and its piece may be left out together: they are not the record.
            Found(BundleMade.Resealed([.. lines[..i], .. lines[(i + 1)..]], Signer), $"line {i + 1} left out");
            Found(BundleMade.Resealed([.. lines[..i], lines[i], .. lines[i..]], Signer), $"line {i + 1} twice");
            for (var j = i + 1; j < lines.Count - 1; j++)
            {
                var moved = lines.ToList();
                (moved[i], moved[j]) = (moved[j], moved[i]);
                Found(BundleMade.Resealed(moved, Signer), $"lines {i + 1} and {j + 1} in each other's place");
            }
        }
    }

    [Fact]
    public void Whoever_remakes_a_bundle_with_another_key_is_found_out_by_a_key_that_was_named()
    {
        var forged = BundleMade.Bundle(BundleMade.Desk(words: "Something else."), FixedSigner.Another);

        Assert.Equal("bundle.key-not-trusted", BundleMade.Read(forged).Fault!.Code);
        var (report, fault) = BundleMade.Read(forged, pinned: []);
        Assert.Null(fault);
        Assert.False(report!.IsPinned);
        Assert.Equal(FixedSigner.Another.Key.Id, report.SealedBy);
    }

    [Fact]
    public void Each_way_to_damage_a_bundle_has_its_own_code()
    {
        var desk = BundleMade.Desk();
        var lines = BundleMade.Lines(BundleMade.Bundle(desk, documents: [BundleMade.Letter]));
        int At(string begins, int from = 0) => lines.FindIndex(from, line => line.StartsWith(begins, StringComparison.Ordinal));
        string Code(int line, string old, string @new, bool reseal = true)
        {
            Assert.Contains(old, lines[line], StringComparison.Ordinal);
            var changed = lines.ToList();
            changed[line] = changed[line].Replace(old, @new, StringComparison.Ordinal);
            var fault = BundleMade.Read(reseal ? BundleMade.Resealed(changed, Signer) : BundleMade.Joined(changed)).Fault!;
            Assert.All(new[] { fault.Where, fault.What, fault.Why, fault.WhatToDo }, words => Assert.NotEmpty(words));
            return fault.Code;
        }

        var (entry, head, proof, end) = (At("{\"entry\":"), At("{\"checkpoint\":"), At("{\"proof\":"), lines.Count - 1);
        var other = BundleMade.Lines(BundleMade.Bundle(desk, FixedSigner.Another));
        Assert.Equal("bundle.not-a-bundle", Code(0, "{\"bundle\"", "{\"bundel\""));
        Assert.Equal("bundle.other-form", Code(0, "\"form\":\"1\"", "\"form\":\"2\""));
        Assert.Equal("bundle.line", Code(1, "\"spki\"", "\"spky\""));
        Assert.Equal("bundle.line", Code(2, "\"open\"", "\"medical\""));
        Assert.Equal("bundle.too-large", Code(2, "\"entries\":5", "\"entries\":10000001"));
        Assert.Equal("bundle.line", Code(2, "\"logged\":5", "\"logged\":6"));
        Assert.Equal("bundle.head", Code(head, "\"open/0\"", "\"medical/0\""));
        Assert.Equal("bundle.head", Code(head, BundleMade.Store.ToString(), new StoreId(7).ToString()));
        Assert.Equal("bundle.signature", Code(head, "\"open/0\"", "\"open/1\""));
        Assert.Equal("bundle.key-not-there", Code(head, lines[head], other[head]));
        Assert.Equal("bundle.proof", Code(proof, "\"index\":13", "\"index\":12"));
        Assert.Equal("chain.payload", Code(entry, "A case for a test", "A case for a jest"));
        Assert.Equal("chain.elsewhere", Code(entry, Given.Case.ToString(), new string('0', 32)));
        Assert.Equal("chain.previous", Code(entry + 1, desk.Entries[1].Envelope.Previous.ToString(), Digest.None.ToString()));
        Assert.Equal("chain.payload", Code(entry, lines[entry][lines[entry].IndexOf(",\"payload\"", StringComparison.Ordinal)..], ",\"payload\":{},\"salt\":\"" + new string('A', 43) + "\"}"));
        Assert.Equal("bundle.document-not-named", Code(At("{\"document\":"), Digest.Of(BundleMade.Letter).ToString(), Digest.None.ToString()));
        Assert.Equal("bundle.too-large", Code(At("{\"document\":"), "\"bytes\":100", "\"bytes\":209715201"));
        Assert.Equal("bundle.line", Code(At("{\"document\":"), "\"bytes\":100", "\"bytes\":99"));
        Assert.Equal("bundle.document", Code(At("{\"piece\":"), "AAcOFRwjKj", "AAcOFRwjKk"));
        Assert.Equal("bundle.seal", Code(end, "\"lines\":", "\"lines\":1", reseal: false));
        Assert.Equal("bundle.seal", BundleMade.Read(BundleMade.Joined([.. BundleMade.Lines(BundleMade.Bundle(desk, erase: new(Compartment.Open, 5)))[..^1], lines[^1]])).Fault!.Code);
        Assert.Equal("bundle.signature", Code(end, lines[end][^20..], "A" + lines[end][^19..], reseal: false));
        Assert.Equal("bundle.cut-short", BundleMade.Read(BundleMade.Joined(lines[..^1])).Fault!.Code);
        Assert.Equal("bundle.after-the-end", BundleMade.Read(BundleMade.Joined([.. lines, ""])).Fault!.Code);
        Assert.Equal("bundle.not-a-bundle", BundleMade.Read([]).Fault!.Code);
        Assert.True(BundleMade.Read("{\"case\": 1}\n"u8).Fault!.IsNoBundle);
    }

    [Fact]
    public void The_seal_is_over_the_case_that_the_header_names()
    {
        var lines = BundleMade.Lines(BundleMade.Bundle(Given.Opened(), chains: [Compartment.Open]));

        Assert.Equal("bundle.seal", BundleMade.Read(BundleMade.Resealed(lines, Signer, CaseId.From(new byte[16]))).Fault!.Code);
        Assert.Equal("chain.elsewhere", BundleMade.Read(BundleMade.Bundle(Given.Opened(), chains: [Compartment.Open], of: CaseId.From(new byte[16]))).Fault!.Code);
    }

    [Fact]
    public void A_payload_that_is_committed_to_but_not_canonical_is_refused()
    {
        var payload = "{\"act\":1,\"act\":2}"u8.ToArray();
        var entry = Entry.Seal(ChainHead.Empty(Given.Case, Compartment.Open), payload, Given.Start, Given.Salts);
        var desk = new Desk();
        desk.Entries.Add(entry);

        Assert.Equal("bundle.payload-not-canonical", BundleMade.Read(BundleMade.Bundle(desk, chains: [Compartment.Open])).Fault!.Code);
    }

    [Fact]
    public void An_erased_entry_stands_and_entries_not_yet_in_the_log_are_counted_as_such()
    {
        var (report, fault) = BundleMade.Read(BundleMade.Bundle(BundleMade.Desk(), unlogged: 1, erase: new(Compartment.Open, 2)));

        Assert.Null(fault);
        Assert.Equal([(1, 5, true), (0, 0, false), (0, 0, false)], report!.Chains.Select(c => (c.Erased, c.Logged, c.LogHead is not null)));
    }

    [Fact]
    public void What_is_gone_without_an_entry_that_orders_it_was_taken_out()
    {
        var desk = BundleMade.Desk();
        desk.Entries[1] = desk.Entries[1] with { Payload = null, Salt = null };

        var fault = BundleMade.Read(BundleMade.Bundle(desk)).Fault!;
        Assert.Equal("chain.erased-without-order", fault.Code);
        Assert.Contains("open.2", fault.Where, StringComparison.Ordinal);
        // An order in another chain, or of another entry, is none.
        Assert.Equal("chain.erased-without-order", BundleMade.Read(BundleMade.Bundle(desk, erase: new(Compartment.Protection, 1))).Fault!.Code);
        Assert.Equal("chain.erased-without-order", BundleMade.Read(BundleMade.Bundle(desk, erase: new(Compartment.Open, 3))).Fault!.Code);
    }

    [Fact]
    public void Two_bundles_of_one_case_with_different_histories_prove_it_together()
    {
        var (before, after) = (BundleMade.Desk(), BundleMade.Desk(words: "It was never on file."));
        var heads = BundleMade.Read(BundleMade.Bundle(before)).Report!.Chains.Select(c => c.Head).ToArray();
        foreach (var desk in new[] { before, after }) desk.Said(new TextValue("More."));

        Assert.Null(BundleMade.Read(BundleMade.Bundle(before), known: heads).Fault);
        Assert.Null(BundleMade.Read(BundleMade.Bundle(after)).Fault);
        Assert.Equal("bundle.other-history", BundleMade.Read(BundleMade.Bundle(after), known: heads).Fault!.Code);
    }

    [Fact]
    public void A_line_without_end_is_refused_before_it_is_held()
    {
        var lines = BundleMade.Lines(BundleMade.Bundle(BundleMade.Desk()));
        using var reader = new BundleReader([]);
        Assert.Null(reader.Take(BundleMade.Joined(lines[..4])));
        var endless = new byte[1 << 16];
        endless.AsSpan().Fill((byte)'[');
        var taken = 0;
        while (reader.Take(endless) is null) taken += endless.Length;

        Assert.InRange(taken, BundleLimits.LongestLine - endless.Length, BundleLimits.LongestLine);
        Assert.Equal("bundle.too-large", reader.End().Fault!.Code);
        Assert.Equal("bundle.not-a-bundle", BundleMade.Read(new byte[BundleLimits.LongestLine + 1]).Fault!.Code);
    }

    [Fact]
    public void Deeply_nested_or_endless_payloads_are_refused()
    {
        foreach (var payload in new[] { new string('[', 100_000), new string('[', 100) + new string(']', 100), "\"", "1e400", "", "\"\\ud800\"" })
        {
            var desk = new Desk();
            desk.Entries.Add(Entry.Seal(ChainHead.Empty(Given.Case, Compartment.Open), Encoding.ASCII.GetBytes(payload), Given.Start, Given.Salts));
            Assert.Equal("bundle.payload-not-canonical", BundleMade.Read(BundleMade.Bundle(desk, chains: [Compartment.Open])).Fault!.Code);
        }
    }

    [Fact]
    public void Whatever_bytes_come_the_reader_gives_a_fault_and_does_not_break() => Gen.Byte.Array[0, 400].Sample(bytes =>
        BundleMade.Read(bytes).Fault is { IsNoBundle: true });

    [Fact]
    public void Lines_made_of_the_pieces_of_bundles_never_break_the_reader()
    {
        var lines = BundleMade.Lines(BundleMade.Bundle(BundleMade.Desk(), documents: [BundleMade.Letter]));
        var pieces = lines.SelectMany(line => line.Split(':', ',')).Distinct().ToArray();
        Gen.Select(Gen.Int[1, lines.Count - 1], Gen.Int[0, pieces.Length - 1].Array[0, 12]).Sample((keep, picks) =>
            BundleMade.Read(BundleMade.Resealed([.. lines[..keep], string.Join(':', picks.Select(i => pieces[i])), ""], Signer)).Fault is not null);
    }

    [Fact]
    public void A_document_of_many_pieces_is_read_back()
    {
        var large = new byte[3 * BundleLimits.Piece + 17];
        for (var i = 0; i < large.Length; i++) large[i] = (byte)(i * 31 >> 3);
        var desk = Given.Opened();
        desk.Said(new TextValue(Digest.Of(large).ToString()));
        desk.Said(new TextValue(Digest.Of([]).ToString()));
        var taken = new Taken();

        Assert.Null(BundleMade.Read(BundleMade.Bundle(desk, documents: [large, []]), contents: taken).Fault);
        Assert.Equal(large, taken.Bytes);
        Assert.Equal(2, taken.Documents);
    }

    [Fact]
    public void A_writer_refuses_what_no_reader_would_take()
    {
        var to = new System.Buffers.ArrayBufferWriter<byte>();
        BundleHeader header = new(BundleMade.Store, Given.Case, "person", [Compartment.Open], Given.Start, [Signer.Key]);
        Assert.Throws<InvalidOperationException>(() => new BundleWriter(header with { Chains = [] }, to));
        Assert.Throws<InvalidOperationException>(() => new BundleWriter(header with { Chains = [Compartment.Medical, Compartment.Open] }, to));
        Assert.Throws<InvalidOperationException>(() => new BundleWriter(header with { Audience = "the \"person\"" }, to));
        Assert.Throws<InvalidOperationException>(() => new BundleWriter(header with { Keys = [] }, to));
        using var writer = new BundleWriter(header, to);
        Assert.Throws<InvalidOperationException>(() => writer.Seal(Signer));
        Assert.Throws<InvalidOperationException>(() => writer.Chain(Compartment.Medical, 0, null));
        Assert.Throws<InvalidOperationException>(() => writer.Entry(Given.Opened().Entries[0]));
        writer.Chain(Compartment.Open, 0, null);
        Assert.Throws<InvalidOperationException>(() => writer.Seal(FixedSigner.Another));
        Assert.Throws<InvalidOperationException>(() => writer.Piece([1]));
        writer.Seal(Signer);
        Assert.Null(BundleMade.Read(to.WrittenSpan).Fault);
        Assert.Throws<InvalidOperationException>(() => writer.Seal(Signer));
    }

    private static void Found(byte[] bundle, string how) => Assert.True(BundleMade.Read(bundle).Fault is not null, how);

    private sealed class Taken : IBundleContents
    {
        public List<Entry> Entries { get; } = [];

        public List<byte> Bytes { get; } = [];

        public int Documents { get; private set; }

        void IBundleContents.Entry(Entry entry) => Entries.Add(entry);

        void IBundleContents.Document(BundledDocument document) => Documents++;

        void IBundleContents.Piece(ReadOnlySpan<byte> bytes) => Bytes.AddRange(bytes);
    }
}
