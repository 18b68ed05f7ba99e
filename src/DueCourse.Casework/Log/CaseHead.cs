namespace DueCourse.Casework.Log;

using System.Text;

/// <summary>
/// What ties the compartments of a case together, for those entitled to the whole of it: a blinded commitment to the head of each
/// compartment's chain. There are always as many, also for chains without entries and for compartments that do not exist yet, so
/// that neither their number nor one of them tells anything to whoever has not its blind.
/// </summary>
/// <param name="Case">The case.</param>
/// <param name="At">When: an instant, to the microsecond.</param>
/// <param name="Commitments">One for each place; a compartment's place is its number.</param>
public sealed record CaseHead(CaseId Case, Instant At, IReadOnlyList<Digest> Commitments)
{
    /// <summary>How many places there are.</summary>
    public const int Places = 16;

    /// <summary>Commits to the heads of a case's chains.</summary>
    /// <param name="of">The case.</param>
    /// <param name="heads">The heads; a chain without entries may be left out.</param>
    /// <param name="now">When.</param>
    /// <param name="blinds">Where blinds come from: new ones for each head, or two heads would tell which chains grew between them.</param>
    public static CaseHead Over(CaseId of, IReadOnlyDictionary<Compartment, ChainHead> heads, Instant now, IBlinds blinds)
    {
        var at = Envelope.ToTheMicrosecond(now);
        var commitments = new Digest[Places];
        var blind = new byte[Salt.Size];
        for (var place = 0; place < Places; place++)
        {
            blinds.Fill(of, place, at, blind);
            var compartment = (Compartment)place;
            commitments[place] = place < Compartments.All.Count
                ? Commit(heads.GetValueOrDefault(compartment) ?? ChainHead.Empty(of, compartment), blind)
                : Salt.Commit(blind, []);
        }

        return new(of, at, commitments);
    }

    /// <summary>Whether a chain's head is the one that was committed to.</summary>
    public bool Opens(ChainHead head, ReadOnlySpan<byte> blind) =>
        head.Case == Case && (int)head.Compartment < Commitments.Count && blind.Length == Salt.Size && Commitments[(int)head.Compartment] == Commit(head, blind);

    /// <summary>In canonical JSON: <c>{"at", "case", "commitments", "v"}</c>.</summary>
    public byte[] ToCanonicalJson() => Encoding.UTF8.GetBytes(
        $$"""{"at":"{{Envelope.Moment.Format(At)}}","case":"{{Case}}","commitments":[{{string.Join(',', Commitments.Select(c => $"\"{c}\""))}}],"v":1}""");

    /// <summary>The hash that stands for the whole case.</summary>
    public Digest Hash() => Digest.Of(ToCanonicalJson());

    /// <summary>The commitment to one head: SHA-256 over the blind and <c>{"case", "compartment", "count", "hash"}</c>.</summary>
    private static Digest Commit(ChainHead head, ReadOnlySpan<byte> blind) => Salt.Commit(blind, Encoding.UTF8.GetBytes(string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $$"""{"case":"{{head.Case}}","compartment":"{{head.Compartment.Name()}}","count":{{head.Count}},"hash":"{{head.Hash}}"}""")));
}

/// <summary>Where blinds come from: chance in the store, a fixed rule in a test.</summary>
public interface IBlinds
{
    /// <summary>The blind of one place of one head of a case, 32 bytes.</summary>
    void Fill(CaseId of, int place, Instant at, Span<byte> blind);
}
