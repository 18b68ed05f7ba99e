namespace DueCourse.Law.Drafting;

using DueCourse.Law.Record;

/// <summary>
/// For each fact, the values that the comparisons in a tree tell apart: both sides of every threshold, every option tested.
/// </summary>
internal sealed class Thresholds
{
    private readonly Dictionary<FactDefinition, HashSet<LocalDate>> days = [];
    private readonly Dictionary<FactDefinition, HashSet<int>> aroundToday = [];
    private readonly Dictionary<FactDefinition, HashSet<FactValue>> values = [];

    /// <summary>Those of the whole statute book, worked out once.</summary>
    public static Thresholds OfTheBook => field ??= In(StatuteBook.Current.Nodes());

    public static Thresholds In(IEnumerable<Node> nodes)
    {
        var thresholds = new Thresholds();
        foreach (var node in nodes) thresholds.Note(node);
        return thresholds;
    }

    public IEnumerable<FactValue> ValuesOf(FactDefinition fact, LocalDate today)
    {
        switch (fact.Type)
        {
            case FactType.YesNo: return [new YesNoValue(true), new YesNoValue(false)];
            case FactType.Choice:
                var tested = values.TryGetValue(fact, out var words) ? words.OfType<WordValue>().Select(w => w.Word).ToHashSet() : [];
                var other = fact.Options.FirstOrDefault(o => !tested.Contains(o));
                return [.. tested.Select(w => new WordValue(w)), .. other is null ? Array.Empty<WordValue>() : [new WordValue(other)]];
            case FactType.Date:
                var all = new SortedSet<LocalDate>(days.TryGetValue(fact, out var fixedDays) ? fixedDays : []);
                if (aroundToday.TryGetValue(fact, out var offsets)) all.UnionWith(offsets.Select(o => today.PlusDays(o)));
                return all.Select(d => new DayValue(DateRange.On(d)));
            default: return values.TryGetValue(fact, out var found) ? found : [];
        }
    }

    private void Note(Node node)
    {
        switch (node)
        {
            case FactIsOneOf f:
                foreach (var value in f.Values) Add(f.Fact, new WordValue(value));
                break;
            case TermReaches t:
                Add(t.Fact, new TermValue(TermRange.Exactly(t.Threshold)));
                Add(t.Fact, new TermValue(TermRange.Exactly(t.Threshold.Days > 0 ? t.Threshold with { Days = t.Threshold.Days - 1 } : Term.OfMonths(t.Threshold.WholeMonths - 1))));
                break;
            case NumberIsAtLeast n:
                Add(n.Fact, new NumberValue(n.Threshold, n.Threshold));
                Add(n.Fact, new NumberValue(n.Threshold - 1, n.Threshold - 1));
                break;
            case DatesInOrder d:
                Sides(d.Left, d.Right);
                Sides(d.Right, d.Left);
                break;
        }
    }

    private void Add(FactDefinition fact, FactValue value) =>
        (values.TryGetValue(fact, out var set) ? set : values[fact] = []).Add(value);

    private void Sides(DateExpression of, DateExpression against)
    {
        var back = Period.Zero;
        while (of is DateMoved moved)
        {
            back += moved.By;
            of = moved.From;
        }

        if (of is not FactDate { Fact: var fact }) return;
        var (day, today) = against switch
        {
            FixedDay f => (f.Day, false),
            FixedMoment f => (f.Moment.Date, false),
            DayOfAssessment => (default, true),
            _ => (default(LocalDate?), false),
        };
        foreach (var offset in (int[])[-1, 0, 1])
        {
            if (today) (aroundToday.TryGetValue(fact, out var set) ? set : aroundToday[fact] = []).Add(offset);
            else if (day is { } d) (days.TryGetValue(fact, out var set) ? set : days[fact] = []).Add((d - back).PlusDays(offset));
        }
    }
}
