namespace DueCourse.Law.ImmigrationAct1971;

using DueCourse.Law.Record;

/// <summary>Some days on end: half-open, and never past the day for which the question is asked.</summary>
internal readonly record struct Stretch(LocalDate From, LocalDate Until)
{
    public bool IsEmpty => From >= Until;

    public int Days => IsEmpty ? 0 : Period.DaysBetween(From, Until);

    public bool Holds(LocalDate day) => From <= day && day < Until;

    /// <summary>Longer ago than any life, so that a count back always ends.</summary>
    public static LocalDate Earliest(LocalDate day) => day.PlusYears(-150);

    /// <summary>The days certainly within a period of the file, and those possibly within it.</summary>
    public static (Stretch Certain, Stretch Possible) Of(
        Situation s, SubjectRecord period, FactDefinition from, FactDefinition to, FactDefinition goesOn, ICollection<Missing> missing)
    {
        var began = Day(s, period, from, missing);
        var last = s.Facts.Find(period, to, s.Day).Value is DayValue ? Day(s, period, to, missing) : Ongoing(s, period, goesOn, missing);
        var certain = new Stretch(began.Latest, After(last.Earliest));
        var possible = new Stretch(began.Earliest, After(last.Latest));
        return (certain.Cut(s.Day), possible.Cut(s.Day));
    }

    private Stretch Cut(LocalDate day) =>
        new(LocalDate.Max(From, Earliest(day)), LocalDate.Min(Until, day));

    private static LocalDate After(LocalDate day) => day == LocalDate.MaxIsoValue ? day : day.PlusDays(1);

    private static DateRange Day(Situation s, SubjectRecord period, FactDefinition fact, ICollection<Missing> missing)
    {
        var range = (s.Facts.Find(period, fact, s.Day).Value as DayValue)?.Range ?? DateRange.Any;
        if (!range.IsExact) missing.Add(Missing.Of(period, fact));
        return range;
    }

    // Without a last day it either goes on, or ended on a day not known.
    private static DateRange Ongoing(Situation s, SubjectRecord period, FactDefinition goesOn, ICollection<Missing> missing)
    {
        if (s.Facts.Find(period, goesOn, s.Day).Value is YesNoValue { IsYes: true }) return DateRange.On(LocalDate.MaxIsoValue);
        missing.Add(Missing.Of(period, goesOn));
        return DateRange.Any;
    }
}

/// <summary>On which days the person was ordinarily resident, as far as the file goes.</summary>
internal sealed class Residence
{
    private readonly List<(Stretch Certain, Stretch Possible, Answer Ordinary)> periods = [];
    private readonly bool isComplete;

    private Residence(Situation s)
    {
        var (items, complete, completeName) = s.Facts.List(s.Facts.Person, ResidencePeriod.Kind);
        isComplete = complete;
        if (!complete) Missing.Add(Drafting.Missing.Complete(completeName, ResidencePeriod.Kind));
        foreach (var item in items)
        {
            var (certain, possible) = Stretch.Of(s, item, TheResidence.From.Definition, TheResidence.To.Definition, TheResidence.GoesOn.Definition, Missing);
            var ordinary = s.Facts.Find(item, TheResidence.WasOrdinary.Definition, s.Day).Value switch
            {
                YesNoValue { IsYes: true } => Answer.Yes,
                YesNoValue => Answer.No,
                _ => Answer.Unknown,
            };
            if (ordinary == Answer.Unknown) Missing.Add(Drafting.Missing.Of(item, TheResidence.WasOrdinary.Definition));
            periods.Add((certain, possible, ordinary));
        }
    }

    public List<Missing> Missing { get; } = [];

    public IEnumerable<LocalDate> Edges => periods.SelectMany(p => new[] { p.Certain.From, p.Certain.Until, p.Possible.From, p.Possible.Until });

    public static Residence Of(Situation s) => new(s);

    /// <summary>Ordinarily resident on that day? Two entries that contradict each other leave it open.</summary>
    public Answer On(LocalDate day)
    {
        var yes = periods.Exists(p => p.Ordinary == Answer.Yes && p.Certain.Holds(day));
        var no = periods.Exists(p => p.Ordinary == Answer.No && p.Certain.Holds(day))
            || (isComplete && !periods.Exists(p => p.Ordinary != Answer.No && p.Possible.Holds(day)));
        return yes == no ? Answer.Unknown : yes ? Answer.Yes : Answer.No;
    }
}
