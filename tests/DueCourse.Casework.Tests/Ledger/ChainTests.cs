namespace DueCourse.Casework.Tests.Ledger;

using DueCourse.Law.Record;

public sealed class ChainTests
{
    [Fact]
    public void A_chain_as_it_was_written_has_no_fault()
    {
        var check = new ChainCheck(Given.Case, Compartment.Open);

        Assert.All(Three(), entry => Assert.Null(check.Next(entry)));
        Assert.Equal(3, check.Head.Count);
    }

    [Fact]
    public void Any_byte_of_an_envelope_a_payload_or_a_salt_that_changes_is_found()
    {
        var entries = Three();
        for (var n = 0; n < entries.Count; n++)
        {
            var (payload, salt) = (entries[n].Payload!, entries[n].Salt!);
            for (var i = 0; i < payload.Length; i++) Found(entries, n, entries[n] with { Payload = Changed(payload, i) }, "chain.payload");
            for (var i = 0; i < salt.Length; i++) Found(entries, n, entries[n] with { Salt = Changed(salt, i) }, "chain.payload");
            for (var i = 0; i < Digest.Size; i++)
            {
                Found(entries, n, entries[n] with { Hash = Changed(entries[n].Hash, i) }, "chain.hash");
                Found(entries, n, entries[n] with { Envelope = entries[n].Envelope with { Commitment = Changed(entries[n].Envelope.Commitment, i) } }, "chain.hash");
                Found(entries, n, entries[n] with { Envelope = entries[n].Envelope with { Previous = Changed(entries[n].Envelope.Previous, i) } }, "chain.previous");
            }

            var later = entries[n].Envelope with { RecordedAt = entries[n].Envelope.RecordedAt + Duration.FromTicks(10) };
            Found(entries, n, entries[n] with { Envelope = later }, "chain.hash");
            Found(entries, n, entries[n] with { Envelope = later, Hash = later.Hash() }, n == 2 ? null : "chain.previous");
        }
    }

    [Fact]
    public void An_entry_left_out_put_twice_or_in_another_place_is_found()
    {
        var (one, two, three) = (Three()[0], Three()[1], Three()[2]);

        Assert.Equal("chain.number", Faults(one, three)[0].Code);
        Assert.Equal("chain.number", Faults(one, two, two)[0].Code);
        Assert.Equal("chain.number", Faults(one, three, two)[0].Code);
        Assert.Equal("chain.elsewhere", Faults(one with { Envelope = one.Envelope with { Id = new(Compartment.Medical, 1) } })[0].Code);
    }

    [Fact]
    public void An_erased_payload_leaves_the_chain_whole()
    {
        var entries = Three();
        entries[1] = entries[1] with { Payload = null, Salt = null };

        Assert.Empty(Faults([.. entries]));
        Assert.Equal("chain.half-erased", Faults(entries[0], entries[1] with { Payload = [1] })[0].Code);
    }

    [Fact]
    public void An_envelope_is_canonical_json_and_its_hash_is_pinned()
    {
        var envelope = Three()[0].Envelope;

        Assert.True(CanonicalJson.IsCanonical(envelope.ToCanonicalJson()));
        Assert.Equal(
            """{"at":"2026-05-03T09:00:00.000000Z","case":"0102030405060708090a0b0c0d0e0f10","commitment":"COMMITMENT","compartment":"open","number":1,"previous":"0000000000000000000000000000000000000000000000000000000000000000","v":1}"""
                .Replace("COMMITMENT", envelope.Commitment.ToString(), StringComparison.Ordinal),
            System.Text.Encoding.UTF8.GetString(envelope.ToCanonicalJson()));
        Assert.Equal(Digest.Of(envelope.ToCanonicalJson()), envelope.Hash());
    }

    private static List<Entry> Three()
    {
        var desk = Given.Opened();
        desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1990, 2, 28)));
        desk.Asserted(Given.Fact("isBritishCitizen", new YesNoValue(IsYes: false)));
        return desk.Entries;
    }

    private static List<ChainFault> Faults(params Entry[] entries)
    {
        var check = new ChainCheck(Given.Case, Compartment.Open);
        return [.. entries.Select(check.Next).OfType<ChainFault>()];
    }

    private static void Found(List<Entry> entries, int place, Entry changed, string? code)
    {
        var all = entries.ToArray();
        all[place] = changed;
        Assert.Equal(code, Faults(all).FirstOrDefault()?.Code);
    }

    private static byte[] Changed(byte[] bytes, int place)
    {
        var changed = bytes.ToArray();
        changed[place] ^= 1;
        return changed;
    }

    private static Digest Changed(Digest digest, int place) => Digest.From(Changed(digest.ToBytes(), place));
}
