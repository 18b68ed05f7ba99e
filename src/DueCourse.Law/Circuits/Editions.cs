namespace DueCourse.Law.Circuits;

/// <summary>The periods between two changes of any part of the law: within one, every moment has the same law.</summary>
public static class Editions
{
    /// <summary>
    /// The first moment of each period, United Kingdom time, in order, from the beginning of the statute book's span to its
    /// end (where the last period, of which it does not speak, begins).
    /// </summary>
    public static IReadOnlyList<LocalDateTime> Of(StatuteBook book) =>
        [.. book.Limbs().SelectMany(l => l.Versions).SelectMany(v => new[] { v.From, v.To }).Distinct().Order()];

    /// <summary>The first moment of the period that a moment lies in; null before the statute book's span.</summary>
    public static LocalDateTime? Around(this IReadOnlyList<LocalDateTime> editions, LocalDateTime moment)
    {
        LocalDateTime? found = null;
        foreach (var from in editions)
        {
            if (from > moment) break;
            found = from;
        }

        return found;
    }
}
