namespace DueCourse.Proofs;

using static DueCourse.Proofs.Formula;

/// <summary>Says of an atom when its answer is known to be yes, and when known to be no, as the reference reading defines it.</summary>
internal sealed class AtomTerms(Knowledge knowledge)
{
    private readonly List<Moved> _moved = [];
    private readonly Dictionary<(int Copy, string Day, bool Early), string> _movedTo = [];

    /// <summary>Days moved on by months or years, of which a formula knows bounds only.</summary>
    public IReadOnlyList<Moved> MovedDays => _moved;

    /// <summary>One end of a range, moved on.</summary>
    internal sealed record Moved(string From, string To, Period By, bool Early);

    /// <summary>The two terms of an atom.</summary>
    public (string Yes, string No) Of(int copy, Atom atom)
    {
        switch (atom)
        {
            case RulingAtom ruling: return knowledge.Ruling(copy, ruling.Doubt);
            case CompleteAtom complete:
                var all = knowledge.Complete(copy, complete.Kind, complete.Slot);
                return (all, Not(all));
            case ExistsAtom exists: return Exists(copy, exists);
            case DayIsFixedAtom { Asked: var asked }:
                var isFixed = IsFixed(copy, asked);
                return (isFixed, Not(isFixed));
            case DayIsInAtom day:
                var (lo, _, _) = DayTerms(copy, day.Asked.Day, day.Asked.Slot, day.Asked.Within);
                var isIn = And(IsFixed(copy, day.Asked), $"(<= {Formula.Number(NextMidnight(day.From))} {lo})", $"(< {lo} {Formula.Number(NextMidnight(day.To))})");
                return (isIn, Not(isIn));
            case LeafAtom leaf:
                var (yes, no) = Leaf(copy, leaf.Leaf, leaf.Slot, leaf.When);
                var known = leaf.When is null ? "true" : IsFixed(copy, leaf.When);
                return (And(known, yes), And(known, no));
            default: throw new ArgumentOutOfRangeException(nameof(atom), atom, "an atom without a term");
        }
    }

    // What a place that is empty holds does not matter: nothing asks it.
    private (string, string) Exists(int copy, ExistsAtom exists)
    {
        var there = knowledge.Filled(copy, exists.Slot);
        if (exists.Slot.Kind.BeginsWith is not { } name || FactCatalogue.Find(exists.Slot.Kind, name) is not { } begins) return (there, Not(there));
        var known = exists.When is null ? "true" : IsFixed(copy, exists.When);
        var day = Today(copy, exists.When);
        var (onFile, earliest, latest) = knowledge.Date(copy, exists.Slot, begins, Key(exists.When));
        var yes = And(there, known, $"(ite {onFile} (<= {latest} {day}) (<= {knowledge.FileDay} {day}))");
        return (yes, Or(Not(there), And(known, onFile, $"(< {day} {earliest})")));
    }

    private (string, string) Leaf(int copy, Node node, Slot slot, When? when)
    {
        switch (node)
        {
            case FactIsYes fact:
                var (y, n) = knowledge.YesNo(copy, slot.Around(fact.Fact.Kind), fact.Fact, Key(when, fact.On, slot));
                return Fixed(copy, fact.On, slot, when, y, n);
            case FactIsOneOf fact:
                var (k, w) = knowledge.Word(copy, slot.Around(fact.Fact.Kind), fact.Fact, Key(when, fact.On, slot));
                var isOne = Words.IsOneOf(w, fact.Values);
                return Fixed(copy, fact.On, slot, when, And(k, isOne), And(k, Not(isOne)));
            case FactIsTheSameAs facts:
                var one = knowledge.Word(copy, slot.Around(facts.Fact.Kind), facts.Fact, Key(when));
                var other = knowledge.Word(copy, slot.Around(facts.Other.Kind), facts.Other, Key(when));
                var same = $"(= {one.Word} {other.Word})";
                return (And(one.Known, other.Known, same), And(one.Known, other.Known, Not(same)));
            case FactIsRecorded { Fact: var fact }: return (Recorded(copy, fact, slot.Around(fact.Kind), when), "false");
            case TermReaches term: return knowledge.Term(copy, slot.Around(term.Fact.Kind), term.Fact, term.Threshold, Key(when));
            case NumberIsAtLeast number:
                var bounds = knowledge.Between(copy, slot.Around(number.Fact.Kind), number.Fact, number.Fact.Id, Key(when));
                return AtLeast(bounds, number.Threshold);
            case MeasureReaches measure:
                var measured = knowledge.Between(copy, slot, measure.Measure, measure.Measure.Id, Key(when));
                return AtLeast(measured, measure.Threshold);
            case JudgementIsMet judgement:
                var (met, notMet) = knowledge.Judgement(copy, slot.Around(judgement.Of), judgement.Judgement, Key(when));
                return (met, judgement.NotMetUntilAnswered ? Not(met) : notMet);
            case DatesInOrder dates: return InOrder(copy, dates, slot, when);
            default: throw new ArgumentOutOfRangeException(nameof(node), node.GetType().Name, "a leaf without a term");
        }
    }

    private string Recorded(int copy, FactDefinition fact, Slot slot, When? when) => fact.Type switch
    {
        FactType.Date => knowledge.Date(copy, slot, fact, Key(when)).OnFile,
        FactType.YesNo => Or(knowledge.YesNo(copy, slot, fact, Key(when)).Yes, knowledge.YesNo(copy, slot, fact, Key(when)).No),
        FactType.Choice or FactType.Country => knowledge.Word(copy, slot, fact, Key(when)).Known,
        _ => knowledge.OnFile(copy, slot, fact, Key(when)),
    };

    private static (string, string) AtLeast((string Least, string Most) bounds, int threshold) =>
        ($"(<= {Formula.Number(threshold)} {bounds.Least})", $"(< {bounds.Most} {Formula.Number(threshold)})");

    // Of a day that is not known exactly, nothing is known.
    private (string, string) Fixed(int copy, DateExpression? on, Slot slot, When? when, string yes, string no)
    {
        if (on is null or DayOfAssessment) return (yes, no);
        var (lo, hi, _) = DayTerms(copy, on, slot, when);
        var isFixed = lo == hi ? "true" : $"(= {lo} {hi})";
        return (And(isFixed, yes), And(isFixed, no));
    }

    private (string, string) InOrder(int copy, DatesInOrder dates, Slot slot, When? when)
    {
        var toTheMoment = dates.Left is FixedMoment || dates.Right is FixedMoment;
        var left = Bounds(copy, dates.Left, slot, when, toTheMoment);
        var right = Bounds(copy, dates.Right, slot, when, toTheMoment);
        var (order, first, second) = dates.Order switch
        {
            Order.After => (Order.Before, right, left),
            Order.OnOrAfter => (Order.OnOrBefore, right, left),
            _ => (dates.Order, left, right),
        };
        return order == Order.Before
            ? ($"(< {first.Latest} {second.Earliest})", $"(<= {second.Latest} {first.Earliest})")
            : ($"(<= {first.Latest} {second.Earliest})", $"(< {second.Latest} {first.Earliest})");
    }

    private (string Earliest, string Latest) Bounds(int copy, DateExpression day, Slot slot, When? when, bool toTheMoment)
    {
        if (toTheMoment && day is FixedMoment { Moment: var moment })
        {
            var seconds = Formula.Number((Knowledge.Number(moment.Date) * 86400) + (moment.TimeOfDay.TickOfDay / NodaConstants.TicksPerSecond));
            return (seconds, seconds);
        }

        if (toTheMoment && day is DayOfAssessment)
        {
            var now = when is null ? knowledge.Now : $"(* 86400 {Today(copy, when)})";
            return (now, now);
        }

        var (lo, hi, _) = DayTerms(copy, day, slot, when);
        return toTheMoment ? ($"(* 86400 {lo})", $"(+ 86399 (* 86400 {hi}))") : (lo, hi);
    }

    private (string Earliest, string Latest, string OnFile) DayTerms(int copy, DateExpression day, Slot slot, When? when)
    {
        switch (day)
        {
            case FixedDay { Day: var on }: return (Formula.Number(Knowledge.Number(on)), Formula.Number(Knowledge.Number(on)), "true");
            case FixedMoment { Moment.Date: var on }: return (Formula.Number(Knowledge.Number(on)), Formula.Number(Knowledge.Number(on)), "true");
            case DayOfAssessment: return (Today(copy, when), Today(copy, when), "true");
            case FactDate { Fact: var fact }:
                var (onFile, lo, hi) = knowledge.Date(copy, slot.Around(fact.Kind), fact, Key(when));
                return (lo, hi, onFile);
            case DateMoved moved:
                var from = DayTerms(copy, moved.From, slot, when);
                var key = $"{Key(day)}@{slot}@{Key(when)}";
                return (Later(copy, key, from.Earliest, moved.By, early: true), Later(copy, key, from.Latest, moved.By, early: false), from.OnFile);
            default: throw new ArgumentOutOfRangeException(nameof(day), day, "a day without a term");
        }
    }

    // A month has 28 to 31 days and a year 365 or 366; where exactly the day falls is the calendar's. Moving keeps order, and
    // the tests try that for every day of two centuries; so of two cases the moved range narrows with the range it is moved from.
    private string Later(int copy, string key, string from, Period by, bool early)
    {
        var days = (by.Weeks * 7) + by.Days;
        var edge = Formula.Number(early ? Knowledge.FirstDay : Knowledge.LastDay);
        if (by.Months == 0 && by.Years == 0) return $"(ite (= {from} {edge}) {edge} (+ {from} {Formula.Number(days)}))";
        if (_movedTo.TryGetValue((copy, key, early), out var known)) return known;
        var script = knowledge.Script;
        var to = script.Int($"{copy}|moved|{key}|{early}");
        _movedTo[(copy, key, early)] = to;
        var (least, most) = Bounds(by);
        script.Assert($"(ite (= {from} {edge}) (= {to} {edge}) (<= (+ {from} {Formula.Number(least)}) {to} (+ {from} {Formula.Number(most)})))");
        _moved.Add(new(from, to, by, early));
        var others = _moved.Where(m => m.By.Equals(by) && m.To != to).ToList();
        // Order is kept between ends of one kind; the late end is never before the early one of the same day.
        foreach (var m in others.Where(m => m.Early == early))
            script.Assert($"(and (=> (<= {from} {m.From}) (<= {to} {m.To})) (=> (<= {m.From} {from}) (<= {m.To} {to})))");
        foreach (var m in others.Where(m => m.Early != early))
            script.Assert(early ? $"(=> (<= {from} {m.From}) (<= {to} {m.To}))" : $"(=> (<= {m.From} {from}) (<= {m.To} {to}))");
        return to;
    }

    /// <summary>By how many days at least and at most a period moves a day.</summary>
    internal static (int Least, int Most) Bounds(Period by)
    {
        var (days, months) = ((by.Weeks * 7) + by.Days, by.Months + (12 * by.Years));
        return (days + (int)Math.Floor(months * 30.4) - 4 - (Math.Abs(months) / 40), days + (int)Math.Ceiling(months * 30.5) + 4 + (Math.Abs(months) / 40));
    }

    private string IsFixed(int copy, When asked)
    {
        var (lo, hi, _) = DayTerms(copy, asked.Day, asked.Slot, asked.Within);
        return And(asked.Within is null ? "true" : IsFixed(copy, asked.Within), lo == hi ? "true" : $"(= {lo} {hi})");
    }

    /// <summary>The day as at which something is asked.</summary>
    public string Today(int copy, When? when) => when is null ? knowledge.Today : DayTerms(copy, when.Day, when.Slot, when.Within).Earliest;

    private static long NextMidnight(LocalDateTime moment) =>
        Knowledge.Number(moment.Date) + (moment.TimeOfDay == LocalTime.Midnight ? 0 : 1);

    private string Key(When? when, DateExpression? on = null, Slot? slot = null)
    {
        var asked = when is null ? "" : $"{Key(when.Day)}@{when.Slot}[{Key(when.Within)}]";
        var key = on is null or DayOfAssessment ? asked : $"{Key(on)}@{slot}[{asked}]";
        if (key.Length > 0 && !Days.ContainsKey(key)) Days[key] = on is null or DayOfAssessment ? (when!.Day, when.Slot, when.Within) : (on, slot!, when);
        return key;
    }

    /// <summary>What the keys of days stand for.</summary>
    public Dictionary<string, (DateExpression Day, Slot Slot, When? Within)> Days { get; } = new(StringComparer.Ordinal);

    /// <summary>The number of the day that a key stands for.</summary>
    public string DayOfKey(int copy, string key) =>
        key.Length == 0 ? knowledge.Today : DayTerms(copy, Days[key].Day, Days[key].Slot, Days[key].Within).Earliest;

    private static string Key(DateExpression day) => day switch
    {
        FactDate { Fact: var fact } => fact.Id,
        FixedDay { Day: var on } => NodaTime.Text.LocalDatePattern.Iso.Format(on),
        FixedMoment { Moment: var moment } => NodaTime.Text.LocalDateTimePattern.GeneralIso.Format(moment),
        DayOfAssessment => "today",
        DateMoved moved => $"{Key(moved.From)}+{moved.By}",
        _ => throw new ArgumentOutOfRangeException(nameof(day), day, "a day without a key"),
    };
}
