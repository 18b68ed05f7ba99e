using DueCourse.Law;

namespace DueCourse.Synthetic;

/// <summary>Draws a value for a question, each kind of answer evenly.</summary>
internal static class EvenValues
{
    private const int FirstYear = 1930;

    private static readonly Lazy<LocalDate[]> NotableDays = new(() =>
        [.. StatuteBook.Current.Limbs().SelectMany(l => l.Versions).Where(v => v.From > Provision.SpanFrom).Select(v => v.From.Date).Distinct().Order()]);

    // Whole months and days about the lengths that the law asks for.
    private static readonly Term[] Terms =
    [
        .. ((int[])[1, 3, 6, 9, 11, 12, 13, 14, 18, 23, 24, 30, 35, 36, 42, 47, 48, 49, 60, 84, 120, 168, 240]).Select(Term.OfMonths),
        .. ((int[])[7, 14, 28, 70, 180, 364, 365, 366, 730, 1461]).Select(Term.OfDays),
        new(11, 30), new(12, 1), new(30, 10), Term.Indeterminate,
    ];

    /// <summary>A value; a day is never before <paramref name="floor"/>, nor after the day of the file where it is a birth.</summary>
    public static FactValue Draw(FactDefinition fact, Chance chance, LocalDate asAt, LocalDate? floor = null) => fact.Type switch
    {
        FactType.YesNo => YesOrNo(chance.Happens(500)),
        FactType.Date => new DayValue(Range(fact, chance, asAt, floor)),
        FactType.Term => new TermValue(TermOf(chance)),
        FactType.Choice => new WordValue(chance.One(fact.Options)),
        FactType.Country => new WordValue(chance.One(Countries.Codes)),
        FactType.Number => Number(fact, chance),
        FactType.Text => new TextValue(chance.One(Words.Texts)),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Type, "a type of fact that cannot be drawn"),
    };

    /// <summary>Yes or no.</summary>
    public static YesNoValue YesOrNo(bool isYes) => isYes ? Yes : No;

    /// <summary>A day that the law may tell from its neighbours, one of late, or any.</summary>
    public static LocalDate Day(Chance chance, LocalDate asAt) => chance.Below(3) switch
    {
        0 => chance.One(NotableDays.Value).PlusDays(chance.Between(-1, 1)),
        1 => asAt.PlusDays(-chance.Below(900)),
        _ => chance.Day(new(FirstYear, 1, 1), asAt.PlusDays(600)),
    };

    /// <summary>Day and range of which the last day is not before the floor.</summary>
    private static DateRange Range(FactDefinition fact, Chance chance, LocalDate asAt, LocalDate? floor)
    {
        var isBirth = fact == ThePerson.DateOfBirth.Definition;
        var day = isBirth ? chance.Day(new(FirstYear, 1, 1), asAt) : Day(chance, asAt);
        if (floor is { } first && day < first) day = chance.Day(first, first.PlusDays(4000));
        return InPart(chance, day);
    }

    /// <summary>The day, or what might be known of it: the day itself is always within.</summary>
    public static DateRange InPart(Chance chance, LocalDate day) => chance.Below(16) switch
    {
        0 => DateRange.InMonth(day.Year, day.Month),
        1 => DateRange.InYear(day.Year),
        2 => new(day.PlusDays(-chance.Below(40)), day.PlusDays(chance.Below(40))),
        3 => new(LocalDate.MinIsoValue, day),
        4 => new(day, LocalDate.MaxIsoValue),
        _ => DateRange.On(day),
    };

    private static TermRange TermOf(Chance chance)
    {
        var term = chance.One(Terms);
        if (term.IsIndeterminate) return TermRange.Exactly(term);
        return chance.Below(8) switch
        {
            0 => TermRange.AtLeast(term),
            1 => new(term, term.WholeMonths == 0 ? term with { Days = term.Days + chance.Between(1, 300) } : new(term.WholeMonths + chance.Between(1, 30), 0)),
            _ => TermRange.Exactly(term),
        };
    }

    private static NumberValue Number(FactDefinition fact, Chance chance)
    {
        var (least, more) = (chance.Below(60), chance.Between(1, 40));
        var atMost = fact.AtMost ?? int.MaxValue;
        if (least > atMost) least %= atMost + 1;
        return chance.Below(8) switch
        {
            0 => new(least, Math.Min(least + more, atMost)),
            1 => new(least, int.MaxValue),
            2 => new(0, least),
            _ => new(least, least),
        };
    }

    private static YesNoValue Yes { get; } = new(true);

    private static YesNoValue No { get; } = new(false);
}
