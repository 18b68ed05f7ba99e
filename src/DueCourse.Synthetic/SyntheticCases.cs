using System.Globalization;

namespace DueCourse.Synthetic;

/// <summary>How the facts of invented cases are drawn.</summary>
public enum Likeness
{
    /// <summary>As histories that could be: dates in their order, lists that belong together, usual answers usual.</summary>
    Realistic,

    /// <summary>Every fact by itself and evenly, in all combinations of known and unknown. Nobody's history looks like that.</summary>
    Even,
}

/// <summary>How much of a realistic case its file leaves out, knows only in part or holds in dispute.</summary>
public enum Gaps
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>As files are.</summary>
    Some,

    /// <summary>As files are in the first week.</summary>
    Many,
}

/// <summary>
/// Invented cases without end. Case k of a seed follows from the two alone, so that any one can be had again by itself.
/// Everybody in them is fictional; nationality is drawn evenly and nothing else depends on it.
/// </summary>
/// <param name="Seed">The seed.</param>
/// <param name="AsAt">The day of which the cases speak.</param>
public sealed record SyntheticCases(ulong Seed, LocalDate AsAt)
{
    /// <summary>Realistic or even.</summary>
    public Likeness Likeness { get; init; } = Likeness.Realistic;

    /// <summary>How much is left out of a realistic case; even cases have every share of gaps.</summary>
    public Gaps Gaps { get; init; } = Gaps.Some;

    /// <summary>Another seed for countries and nationalities alone: everything else stays as it is. Null: the seed itself.</summary>
    public ulong? NationalitySeed { get; init; }

    /// <summary>One case.</summary>
    public CaseRecord Case(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var isEven = Likeness == Likeness.Even;
        var record = new CaseRecord
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"{(isEven ? "even" : "synthetic")}-{Seed}-{number}"),
            Title = string.Create(CultureInfo.InvariantCulture, $"Invented case {number} of seed {Seed}"),
            AsAt = AsAt,
        };
        var streams = new Streams(Seed, NationalitySeed ?? Seed, (ulong)number);
        if (isEven) new EvenCase(record, streams).Fill();
        else new RealisticCase(record, streams, Gaps).Fill();
        return record;
    }

    /// <summary>So many cases, from a number on.</summary>
    public IEnumerable<CaseRecord> From(long first, long count)
    {
        for (var number = first; number < first + count; number++) yield return Case(number);
    }
}

/// <summary>The streams of one case.</summary>
internal sealed class Streams(ulong seed, ulong nationalitySeed, ulong number)
{
    /// <summary>All that names a country or restates a nationality.</summary>
    public Chance Nationality { get; } = Chance.Of(nationalitySeed, number, "nationality");

    /// <summary>The stream of another topic.</summary>
    public Chance Of(string topic) => Chance.Of(seed, number, topic);
}
