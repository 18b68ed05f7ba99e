namespace DueCourse.Casework.Log;

using System.Buffers;
using System.Globalization;
using System.Text;

/// <summary>
/// The head of a whole case, signed, with what opens its commitments: for those entitled to all of it. Whoever holds it can show later
/// what stood in each compartment when it was signed, and that there was nothing in the others.
/// </summary>
/// <param name="Head">The head.</param>
/// <param name="Key">The id of the key that signed it.</param>
/// <param name="Signature">ES256 over the head's canonical JSON: 64 bytes.</param>
/// <param name="Opens">The head of every compartment's chain, in order, and the blind of its commitment.</param>
public sealed record OpenedCaseHead(CaseHead Head, Digest Key, byte[] Signature, IReadOnlyList<(ChainHead Chain, byte[] Blind)> Opens)
{
    /// <summary>Commits to the heads of a case's chains, and signs that.</summary>
    /// <param name="of">The case.</param>
    /// <param name="heads">The heads; a chain without entries may be left out.</param>
    /// <param name="now">When.</param>
    /// <param name="blinds">Where blinds come from.</param>
    /// <param name="signer">Who signs.</param>
    public static OpenedCaseHead Sign(CaseId of, IReadOnlyDictionary<Compartment, ChainHead> heads, Instant now, IBlinds blinds, ISigner signer)
    {
        var kept = new Kept(blinds);
        var head = CaseHead.Over(of, heads, now, kept);
        return new(head, signer.Key.Id, signer.Sign(head.ToCanonicalJson()), [.. Compartments.All.Select(c => (heads.GetValueOrDefault(c) ?? ChainHead.Empty(of, c), kept.Of((int)c)))]);
    }

    /// <summary>What is wrong with it, as a sentence; null: every commitment opens, and one of the keys signed it.</summary>
    /// <param name="pinned">The keys that are trusted; none: the signature cannot be checked.</param>
    public string? Fault(IReadOnlyCollection<PublicKey> pinned)
    {
        if (pinned.Count > 0 && !pinned.Any(key => key.Id == Key && key.Verifies(Head.ToCanonicalJson(), Signature))) return "None of the keys that you named signed it.";
        if (!Opens.Select(o => o.Chain.Compartment).SequenceEqual(Compartments.All)) return "It does not open every compartment once.";
        return Opens.FirstOrDefault(o => !Head.Opens(o.Chain, o.Blind)).Chain is { } wrong ? $"What it says of the compartment {wrong.Compartment.Name()} is not what was committed to." : null;
    }

    /// <summary>In canonical JSON: <c>{"caseHead": the head, "key", "opens": [{"blind", "compartment", "count", "hash"}], "signature"}</c>.</summary>
    public byte[] ToJson()
    {
        var to = new ArrayBufferWriter<byte>(4096);
        to.Write("{\"caseHead\":"u8);
        to.Write(Head.ToCanonicalJson());
        to.Write(Encoding.ASCII.GetBytes($",\"key\":\"{Key}\",\"opens\":["));
        foreach (var (chain, blind) in Opens)
        {
            to.Write(chain.Compartment == Opens[0].Chain.Compartment ? "{\"blind\":\""u8 : ",{\"blind\":\""u8);
            Base64UrlText.Write(blind, to);
            to.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\",\"compartment\":\"{chain.Compartment.Name()}\",\"count\":{chain.Count},\"hash\":\"{chain.Hash}\"}}")));
        }

        to.Write("],\"signature\":\""u8);
        Base64UrlText.Write(Signature, to);
        to.Write("\"}"u8);
        return to.WrittenSpan.ToArray();
    }

    /// <summary>Reads what <see cref="ToJson"/> writes, and nothing else; null for any other text. Nothing of it is checked.</summary>
    public static OpenedCaseHead? Read(ReadOnlySpan<byte> json)
    {
        var text = new ExactText(json);
        text.Expect("{\"caseHead\":{\"at\":\""u8);
        var at = text.Moment();
        text.Expect("\",\"case\":\""u8);
        var of = text.CaseId();
        text.Expect("\",\"commitments\":["u8);
        var commitments = new List<Digest>();
        while (!text.Failed && commitments.Count < CaseHead.Places && text.Takes(commitments.Count == 0 ? "\""u8 : ",\""u8))
        {
            commitments.Add(text.Digest());
            text.Expect("\""u8);
        }

        text.Expect("],\"v\":1},\"key\":\""u8);
        var key = text.Digest();
        text.Expect("\",\"opens\":["u8);
        var opens = new List<(ChainHead, byte[])>();
        while (!text.Failed && opens.Count < CaseHead.Places && text.Takes(opens.Count == 0 ? "{\"blind\":\""u8 : ",{\"blind\":\""u8))
        {
            var blind = text.Base64Url(Base64UrlText.CharactersFor(Salt.Size));
            text.Expect("\",\"compartment\":\""u8);
            var compartment = text.Compartment();
            text.Expect("\",\"count\":"u8);
            var count = text.Number();
            text.Expect(",\"hash\":\""u8);
            var hash = text.Digest();
            text.Expect("\"}"u8);
            if (count > int.MaxValue) text.Fail();
            else opens.Add((ChainHead.Empty(of, compartment) with { Count = (int)count, Hash = hash }, blind));
        }

        text.Expect("],\"signature\":\""u8);
        var signature = text.Base64Url(Base64UrlText.CharactersFor(Log.Signature.Size));
        text.Expect("\"}"u8);
        return text.IsRead && commitments.Count == CaseHead.Places ? new(new(of, at, commitments), key, signature, opens) : null;
    }

    // Blinds as they were given, so that the commitments can be opened.
    private sealed class Kept(IBlinds blinds) : IBlinds
    {
        private readonly Dictionary<int, byte[]> given = [];

        public byte[] Of(int place) => given[place];

        public void Fill(CaseId of, int place, Instant at, Span<byte> blind)
        {
            blinds.Fill(of, place, at, blind);
            given[place] = blind.ToArray();
        }
    }
}
