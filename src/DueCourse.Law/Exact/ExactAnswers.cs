namespace DueCourse.Law.Exact;

using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

/// <summary>
/// Exact answers that were worked out before. Many files of a caseload leave the same of a condition open, and what it can still
/// answer depends on that alone: so it is worked out once, and looked up for the others.
/// </summary>
internal sealed class ExactAnswers
{
    // About two megabytes; beyond it everything is worked out anew.
    private const int Most = 8192;

    private readonly ConcurrentDictionary<Place, ExactAnswer> all = new();

    /// <summary>
    /// Where the answer to a condition stands that was told in numbers. Different conditions stand in different places: a SHA-256
    /// hash keeps them apart, for which nobody knows two texts that share one.
    /// </summary>
    /// <param name="told">What is open of the condition.</param>
    /// <param name="limit">The most nodes of the diagram, which says whether it is given up.</param>
    public static Place PlaceOf(ReadOnlySpan<int> told, int limit)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(told), hash);
        var parts = MemoryMarshal.Cast<byte, ulong>(hash);
        return new(limit, parts[0], parts[1], parts[2], parts[3]);
    }

    /// <summary>The answer; null: it was not worked out, or is no longer kept.</summary>
    public ExactAnswer? Find(Place place) => all.GetValueOrDefault(place);

    /// <summary>Keeps an answer.</summary>
    public ExactAnswer Keep(Place place, ExactAnswer answer)
    {
        if (all.Count >= Most) all.Clear();
        return all[place] = answer;
    }

    /// <summary>A place.</summary>
    internal readonly record struct Place(int Limit, ulong A, ulong B, ulong C, ulong D);
}
