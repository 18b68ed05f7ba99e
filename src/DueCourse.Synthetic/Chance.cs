namespace DueCourse.Synthetic;

/// <summary>
/// A stream of chance that is the same for ever for the same seed, number and topic. Each topic of a case has a stream of
/// its own, so that drawing more of the one changes nothing of the other.
/// </summary>
/// <remarks>
/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014), written out here because
/// what the runtime's own generator draws may change from one version to the next. Integers only: logarithms and the
/// like differ between processors in their last digit.
/// </remarks>
public sealed class Chance
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state;

    private Chance(ulong state) => _state = state;

    /// <summary>The stream of a topic in one case.</summary>
    public static Chance Of(ulong seed, ulong number, string topic)
    {
        // FNV-1a over the topic's letters.
        var name = 0xCBF29CE484222325;
        foreach (var letter in topic) name = (name ^ letter) * 0x100000001B3;
        return new(Mixed(Mixed(Mixed(seed + Golden) ^ (number + Golden)) ^ name));
    }

    /// <summary>Sixty-four bits.</summary>
    public ulong Next() => Mixed(_state += Golden);

    /// <summary>A whole number from 0, below a bound.</summary>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        return (int)Math.BigMul(Next(), (ulong)bound, out _);
    }

    /// <summary>A whole number between two, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True so many times in a thousand.</summary>
    public bool Happens(int inAThousand) => Below(1000) < inAThousand;

    /// <summary>One of several, each as likely as the other.</summary>
    public T One<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>One of several, each with its weight.</summary>
    public T Weighted<T>(params ReadOnlySpan<(int Weight, T Value)> of)
    {
        var all = 0;
        foreach (var (weight, _) in of) all += weight;
        var at = Below(all);
        foreach (var (weight, value) in of)
        {
            if (at < weight) return value;
            at -= weight;
        }

        throw new ArgumentException("nothing to draw from", nameof(of));
    }

    /// <summary>
    /// A length drawn from a distribution that is given by its least, its 10th, 25th, 50th, 75th and 90th hundredths and its
    /// most, with straight lines between them.
    /// </summary>
    public int Length(params ReadOnlySpan<int> quantiles)
    {
        ReadOnlySpan<int> at = [0, 100, 250, 500, 750, 900, 1000];
        if (quantiles.Length != at.Length) throw new ArgumentException("seven lengths are needed", nameof(quantiles));
        var drawn = Below(1000);
        var step = 0;
        while (drawn >= at[step + 1]) step++;
        return quantiles[step] + (int)((long)(quantiles[step + 1] - quantiles[step]) * (drawn - at[step]) / (at[step + 1] - at[step]));
    }

    /// <summary>A day between two, both included; the first where they are the wrong way round.</summary>
    public LocalDate Day(LocalDate first, LocalDate last)
    {
        var days = Period.DaysBetween(first, last);
        var drawn = Below(Math.Max(1, days + 1));
        return first.PlusDays(drawn);
    }

    private static ulong Mixed(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
