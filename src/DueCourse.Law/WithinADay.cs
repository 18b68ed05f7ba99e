namespace DueCourse.Law;

using System.Collections.Frozen;

/// <summary>Whether the law can change in the middle of a day. Hardly ever: a text begins or ends, or fixes a moment, at an hour on few days.</summary>
public static class WithinADay
{
    private static readonly Lazy<FrozenSet<LocalDate>> Days = new(() => Of(StatuteBook.Current));

    /// <summary>The days, United Kingdom time, in the middle of which some text of the statute book changes.</summary>
    public static IReadOnlySet<LocalDate> Changes => Days.Value;

    /// <summary>
    /// The moment of the same day at which the whole statute book answers as at the given one: midnight, at which the day begins, or
    /// on a day in whose middle the law changes the moment itself. What was worked out there need not be worked out again.
    /// </summary>
    /// <param name="moment">United Kingdom time.</param>
    public static LocalDateTime SameLaw(LocalDateTime moment) => Changes.Contains(moment.Date) ? moment : moment.Date.AtMidnight();

    private static FrozenSet<LocalDate> Of(StatuteBook book) =>
        book.Nodes().Concat(book.Tracks.SelectMany(t => t.States.SelectMany(s => s.Reached.SelfAndAllBelow())))
            .SelectMany(node => node switch
            {
                Provided provided => provided.Versions.SelectMany(v => new[] { v.From, v.To }),
                DatesInOrder order => new[] { order.Left, order.Right }.OfType<FixedMoment>().Select(f => f.Moment),
                _ => [],
            })
            .Where(moment => moment.TimeOfDay != LocalTime.Midnight).Select(moment => moment.Date).ToFrozenSet();
}
