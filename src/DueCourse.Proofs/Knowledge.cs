namespace DueCourse.Proofs;

using static DueCourse.Proofs.Formula;

/// <summary>How two cases that a formula speaks of go together.</summary>
public enum Pairing
{
    /// <summary>There is one case.</summary>
    One,

    /// <summary>The second case is the first with more known: facts supplied, ranges narrowed, lists continued or declared complete.</summary>
    MoreIsKnown,

    /// <summary>The two agree in everything but some facts.</summary>
    Alike,
}

/// <summary>What is known of one thing in a case: which thing, of whom, on which day, and the unknowns that hold it.</summary>
internal sealed record Known(int Copy, Slot Slot, object Of, string Day, IReadOnlyList<string> Terms);

/// <summary>A term of sentence against one threshold.</summary>
internal sealed record TermAgainst(FactDefinition Fact, Law.Drafting.Term Threshold);

/// <summary>The rest of a case: whether a place in a list is filled.</summary>
internal sealed record Filled(SubjectKind Kind);

/// <summary>The rest of a case: whether a list is complete.</summary>
internal sealed record Completeness(SubjectKind Kind);

/// <summary>Options of a formula about cases.</summary>
/// <param name="Pairing">How two cases go together.</param>
internal sealed record Terms(Pairing Pairing)
{
    /// <summary>Of two cases that are alike: the facts in which they may differ.</summary>
    public Func<FactDefinition, bool> Differs { get; init; } = _ => false;

    /// <summary>
    /// Only cases that a person would write: each fact that cannot change has one value for all days, days lie between 1900
    /// and 2100, the file speaks of the day of assessment. Never used to prove that there is no case; only to show one.
    /// </summary>
    public bool Plain { get; init; }

    /// <summary>In a plain case no computed quantity is fixed, because a formula cannot compute it.</summary>
    public bool MeasuresOpen { get; init; }

    /// <summary>Of two cases: the lists, and all that is said of what is listed, in which they may differ.</summary>
    public Func<SubjectKind, bool> DiffersIn { get; init; } = _ => false;

    /// <summary>In the second of two cases, what nobody has read or encoded says something, whatever it is.</summary>
    public bool GapsFilled { get; init; }

    /// <summary>What the first of two cases may not rest on: a doubt settled for the person, by its id.</summary>
    public IReadOnlyCollection<string> NotSettledForThePerson { get; init; } = [];

    /// <summary>Judgements that count as not met until answered, and are here not answered in the second case only.</summary>
    public IReadOnlyCollection<string> NotNewlyAnswered { get; init; } = [];
}

/// <summary>
/// Every state of knowledge that a case can be in, as unknowns of a formula: a fact not known, or its value, or a range;
/// a list with so many places filled, complete or not; a judgement not made, met or not met.
/// </summary>
internal sealed class Knowledge(Script script, Terms terms)
{
    /// <summary>The first and last day there is, as the calendar of the law has them.</summary>
    public static readonly long FirstDay = Number(LocalDate.MinIsoValue), LastDay = Number(LocalDate.MaxIsoValue);

    private const long Most = int.MaxValue, Least = int.MinValue;

    private readonly Dictionary<(object Of, Slot Slot, string Day, int Copy), IReadOnlyList<string>> _known = [];
    private readonly Dictionary<string, List<(Law.Drafting.Term Threshold, string Reached, string Short)>> _thresholds = new(StringComparer.Ordinal);

    public Script Script => script;

    public Terms Terms => terms;

    public IEnumerable<Known> All => _known.Select(k => new Known(k.Key.Copy, k.Key.Slot, k.Key.Of, k.Key.Day, k.Value));

    /// <summary>The number of a day: 0 is 1 January 1970.</summary>
    public static long Number(LocalDate day) => Period.DaysBetween(new LocalDate(1970, 1, 1), day);

    /// <summary>The day of a number.</summary>
    public static LocalDate Day(long number) => new LocalDate(1970, 1, 1).PlusDays((int)number);

    /// <summary>The day of assessment.</summary>
    public string Today => Shared("today", () => script.Assert($"(and (<= (* 86400 {script.Int("today")}) {Now}) (< {Now} (+ 86400 (* 86400 {script.Int("today")}))))"));

    /// <summary>The moment of assessment, in seconds.</summary>
    public string Now => script.Int("now");

    /// <summary>The day the file speaks of.</summary>
    public string FileDay => Shared("file", () => { if (terms.Plain) script.Assert($"(= {script.Int("file")} {Today})"); });

    /// <summary>A yes/no question: known yes, known no.</summary>
    public (string Yes, string No) YesNo(int copy, Slot slot, FactDefinition fact, string day)
    {
        var held = Hold(copy, slot, fact, DayOf(fact, day), c => [script.Bool(c + "y"), script.Bool(c + "n")], k => script.Assert(Not(And(k))), BothStay);
        return (held[0], held[1]);
    }

    /// <summary>A word: known, and which.</summary>
    public (string Known, string Word) Word(int copy, Slot slot, FactDefinition fact, string day)
    {
        var held = Hold(copy, slot, fact, DayOf(fact, day), c => [script.Bool(c + "k"), script.Int(c + "w")],
            k => script.Assert(Words.Allowed(fact, k[1])),
            (a, b) => script.Assert(Implies(a[0], $"(and {b[0]} (= {a[1]} {b[1]}))")));
        return (held[0], held[1]);
    }

    /// <summary>A day: on file, and its earliest and latest.</summary>
    public (string OnFile, string Earliest, string Latest) Date(int copy, Slot slot, FactDefinition fact, string day)
    {
        var held = Hold(copy, slot, fact, DayOf(fact, day), c => [script.Bool(c + "r"), script.Int(c + "lo"), script.Int(c + "hi")],
            k =>
            {
                script.Assert($"(<= {Formula.Number(FirstDay)} {k[1]} {k[2]} {Formula.Number(LastDay)})");
                script.Assert($"(=> (not {k[0]}) (and (= {k[1]} {Formula.Number(FirstDay)}) (= {k[2]} {Formula.Number(LastDay)})))");
                script.Assert($"(or (= {k[1]} {Formula.Number(FirstDay)}) (<= {Earliest} {k[1]} {Latest}))");
                script.Assert($"(or (= {k[2]} {Formula.Number(LastDay)}) (<= {Earliest} {k[2]} {Latest}))");
                if (!terms.Plain) return;
                script.Assert($"(or (= {k[1]} {Formula.Number(FirstDay)}) (<= {Early} {k[1]} {Late}))");
                script.Assert($"(or (= {k[2]} {Formula.Number(LastDay)}) (<= {Early} {k[2]} {Late}))");
            },
            (a, b) =>
            {
                script.Assert($"(and (=> {a[0]} {b[0]}) (<= {a[1]} {b[1]}) (<= {b[2]} {a[2]}))");
                // What had no date on file had come by the file's own day.
                if (fact.Kind.BeginsWith == fact.Name) script.Assert($"(=> (and (not {a[0]}) {b[0]}) (<= {b[2]} {FileDay}))");
            });
        return (held[0], held[1], held[2]);
    }

    /// <summary>A term of sentence against a threshold: reached, known short of it.</summary>
    public (string Reached, string Short) Term(int copy, Slot slot, FactDefinition fact, Law.Drafting.Term threshold, string day)
    {
        var of = new TermAgainst(fact, threshold);
        var held = Hold(copy, slot, of, DayOf(fact, day), c => [script.Bool($"{c}{threshold.WholeMonths}.{threshold.Days}t"), script.Bool($"{c}{threshold.WholeMonths}.{threshold.Days}f")],
            k =>
            {
                script.Assert(Not(And(k)));
                // One reached, all lower ones are; short of one, of all higher ones. Days and months are otherwise left apart.
                var key = Key(_making, slot, fact.Id, DayOf(fact, day));
                var others = _thresholds.TryGetValue(key, out var list) ? list : _thresholds[key] = [];
                foreach (var (other, reached, shortOf) in others)
                {
                    var lower = (other.WholeMonths, other.Days).CompareTo((threshold.WholeMonths, threshold.Days)) < 0;
                    script.Assert(lower ? $"(and (=> {k[0]} {reached}) (=> {shortOf} {k[1]}))" : $"(and (=> {reached} {k[0]}) (=> {k[1]} {shortOf}))");
                }

                others.Add((threshold, k[0], k[1]));
            }, BothStay);
        return (held[0], held[1]);
    }

    /// <summary>A number between bounds, each inclusive.</summary>
    public (string Least, string Most) Between(int copy, Slot slot, object of, string id, string day)
    {
        var held = Hold(copy, slot, of, day, c => [script.Int(c + "least"), script.Int(c + "most")],
            k =>
            {
                script.Assert($"(<= {Formula.Number(Least)} {k[0]} {k[1]} {Formula.Number(Most)})");
                if (of is Measure && terms.MeasuresOpen) script.Assert($"(and (= {k[0]} {Formula.Number(Least)}) (= {k[1]} {Formula.Number(Most)}))");
            },
            (a, b) => script.Assert($"(and (<= {a[0]} {b[0]}) (<= {b[1]} {a[1]}))"), id);
        return (held[0], held[1]);
    }

    /// <summary>A judgement: met, not met.</summary>
    public (string Met, string NotMet) Judgement(int copy, Slot slot, Judgement judgement, string day)
    {
        var held = Hold(copy, slot, judgement, day, c => [script.Bool(c + "met"), script.Bool(c + "not")], k => script.Assert(Not(And(k))),
            (a, b) =>
            {
                BothStay(a, b);
                if (terms.NotNewlyAnswered.Contains(judgement.Id)) script.Assert($"(=> (or {b[0]} {b[1]}) (or {a[0]} {a[1]}))");
            });
        return (held[0], held[1]);
    }

    /// <summary>A doubt settled: for the person, for the state.</summary>
    public (string ForThePerson, string ForTheState) Ruling(int copy, string doubt)
    {
        var held = Hold(copy, Slot.Person, "ruling " + doubt, "", c => [script.Bool(c + "p"), script.Bool(c + "s")],
            k =>
            {
                script.Assert(Not(And(k)));
                if (_making == 0 && terms.NotSettledForThePerson.Contains(doubt)) script.Assert(Not(k[0]));
            }, BothStay);
        return (held[0], held[1]);
    }

    /// <summary>Some value of a fact whose value does not matter is on file.</summary>
    public string OnFile(int copy, Slot slot, FactDefinition fact, string day) =>
        Hold(copy, slot, "on file " + fact.Id, DayOf(fact, day), c => [script.Bool(c + "f")], _ => { }, (a, b) => script.Assert(Implies(a[0], b[0])))[0];

    /// <summary>A place in a list is filled.</summary>
    public string Filled(int copy, Slot slot)
    {
        if (slot.Owner is null) return "true";
        return Hold(copy, slot, new Filled(slot.Kind), "", c => [script.Bool(c + "there")],
            k =>
            {
                var made = _making;
                if (slot.Index > 0) script.Assert(Implies(k[0], Filled(made, slot with { Index = slot.Index - 1 })));
                script.Assert(Implies(k[0], Filled(made, slot.Owner)));
            },
            (a, b) =>
            {
                script.Assert(Implies(a[0], b[0]));
                script.Assert(Implies(Complete(0, slot.Kind, slot.Owner), Implies(b[0], a[0])));
            })[0];
    }

    /// <summary>A list is said to be complete.</summary>
    public string Complete(int copy, SubjectKind kind, Slot owner) =>
        Hold(copy, owner, new Completeness(kind), "", c => [script.Bool(c + "all")], _ => { }, (a, b) => script.Assert(Implies(a[0], b[0])))[0];

    // A day on file lies within nine thousand years, and can be moved on by an age or a period without leaving the calendar.
    private static string Earliest => Formula.Number(Number(new LocalDate(1, 1, 1)));

    private static string Latest => Formula.Number(Number(new LocalDate(9000, 12, 31)));

    private static string Early => Formula.Number(Number(new LocalDate(1900, 1, 1)));

    private static string Late => Formula.Number(Number(new LocalDate(2100, 12, 31)));

    private int _making;

    private void BothStay(IReadOnlyList<string> a, IReadOnlyList<string> b) => script.Assert($"(and (=> {a[0]} {b[0]}) (=> {a[1]} {b[1]}))");

    // Made once for each case; of two cases, for both together, with what joins them.
    private IReadOnlyList<string> Hold(
        int copy, Slot slot, object of, string day, Func<string, IReadOnlyList<string>> make, Action<IReadOnlyList<string>> bound,
        Action<IReadOnlyList<string>, IReadOnlyList<string>> join, string? id = null)
    {
        copy = Copy(copy, slot, of);
        if (_known.TryGetValue((of, slot, day, copy), out var held)) return held;
        if (terms.Pairing != Pairing.MoreIsKnown) return Make(copy);
        var (first, second) = (Make(0), Make(1));
        join(first, second);
        return copy == 0 ? first : second;

        IReadOnlyList<string> Make(int n)
        {
            var made = make(Key(n, slot, id ?? of.ToString()!, day));
            _known[(of, slot, day, n)] = made;
            var outer = _making;
            _making = n;
            bound(made);
            _making = outer;
            return made;
        }
    }

    private int Copy(int copy, Slot slot, object of) => terms.Pairing switch
    {
        Pairing.One => 0,
        Pairing.Alike => MayDiffer(slot, of) ? copy : 0,
        _ => copy,
    };

    private bool MayDiffer(Slot slot, object of)
    {
        for (var around = slot; around.Owner is not null; around = around.Owner)
            if (terms.DiffersIn(around.Kind)) return true;
        return of switch
        {
            FactDefinition fact => terms.Differs(fact),
            TermAgainst against => terms.Differs(against.Fact),
            Measure measure => measure.Reads.Any(terms.Differs) || measure.ReadsLists.Any(terms.DiffersIn),
            Completeness completeness => terms.DiffersIn(completeness.Kind),
            _ => false,
        };
    }

    private string DayOf(FactDefinition fact, string day) => terms.Plain && !fact.ChangesOverTime ? "" : day;

    private string Shared(string key, Action bound)
    {
        if (script.Has(key)) return script.Int(key);
        var name = script.Int(key);
        bound();
        return name;
    }

    private static string Key(int copy, Slot slot, string id, string day) => $"{copy}|{slot}|{id}|{day}|";
}
