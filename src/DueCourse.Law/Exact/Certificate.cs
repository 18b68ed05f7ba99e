namespace DueCourse.Law.Exact;

using System.Globalization;
using DueCourse.Law.Record;
using NodaTime.Text;

/// <summary>Something that a certificate takes from the case, and where the case has it from.</summary>
/// <param name="Label">What steps call it: F1.</param>
/// <param name="Name">Its name in the case.</param>
/// <param name="Value">Its type and value, in the certificate's own notation.</param>
/// <param name="On">The day it is taken for.</param>
/// <param name="Source">Where the case has it from, or why it is not known.</param>
public sealed record Given(string Label, string Name, string Value, LocalDate On, string Source);

/// <summary>One step of a certificate: an answer, and the rule by which it follows from what stands before it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Rule">How it follows: <c>all 3, 5 of 2</c>, <c>term F4 reaches 12 months 0 days</c>.</param>
/// <param name="Says">The limb in our words, or a sentence about the facts.</param>
/// <param name="Citation">The limb's citation and period; empty for a step that is no limb.</param>
public sealed record CertifiedStep(int Number, Answer Answer, string Rule, string Says, string Citation);

/// <summary>
/// A conclusion with everything needed to check it without this program: what the case holds, the limbs of the law used, and
/// numbered steps, each of which follows by a rule that a reader can apply by hand. Of what decides, only what is needed is
/// shown: for "not all", one limb that fails; for an unknown answer, all of them.
/// </summary>
public sealed class Certificate
{
    private readonly List<Given> givens = [];
    private readonly List<CertifiedStep> steps = [];
    private readonly Dictionary<(string Name, LocalDate On), string> labels = [];
    private readonly Dictionary<(Node, SubjectRecord, LocalDateTime), int> known = [];

    private Certificate()
    {
    }

    /// <summary>What is taken from the case.</summary>
    public IReadOnlyList<Given> Givens => givens;

    /// <summary>The steps; the last is the conclusion.</summary>
    public IReadOnlyList<CertifiedStep> Steps => steps;

    /// <summary>Certifies what a condition answers.</summary>
    public static Certificate Of(Node condition, Situation s)
    {
        var certificate = new Certificate();
        var last = certificate.Step(condition, s);
        if (last != certificate.steps.Count) certificate.Add(certificate.steps[last - 1].Answer, $"is {last}", "The conclusion", "");
        return certificate;
    }

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);

    private int Add(Answer answer, string rule, string says, string citation)
    {
        steps.Add(new(steps.Count + 1, answer, rule, says, citation));
        return steps.Count;
    }

    private int Step(Node node, Situation s)
    {
        if (known.TryGetValue((node, s.Bound, s.Moment), out var before)) return before;
        return known[(node, s.Bound, s.Moment)] = Made(node, s);
    }

    private int Made(Node node, Situation s)
    {
        switch (node)
        {
            case Always always: return Add(always.Yes ? Answer.Yes : Answer.No, always.Yes ? "always" : "never", "Without condition", "");
            case All all: return Fold("all", Answer.No, [.. all.Children.Select(c => (Answering.Of(c, s), (Func<int>)(() => Step(c, s))))], "");
            case Any any: return Fold("any", Answer.Yes, [.. any.Children.Select(c => (Answering.Of(c, s), (Func<int>)(() => Step(c, s))))], "");
            case Not not:
                var child = Step(not.Child, s);
                return Add(steps[child - 1].Answer.Not(), $"not {child}", "", "");
            case Provided provided: return Limb(provided, s);
            case Quantified quantified: return Over(quantified, s);
            case AsAt asAt: return OnAnotherDay(asAt, s);
            case Doubted doubted: return BothWays(doubted, s);
            case NotEncoded gap:
                var matters = Step(gap.Matters, s);
                return steps[matters - 1].Answer == Answer.No
                    ? Otherwise(matters, Step(gap.Otherwise, s), gap)
                    : Add(Answer.Unknown, $"gap {matters}", $"Not encoded, and it may matter: {gap.Part}", "");
            default:
                var finding = Interpreter.Read(node, s);
                return Add(finding.Answer, Leaf(node, s, finding), finding.Sentence, "");
        }
    }

    private int Otherwise(int matters, int otherwise, NotEncoded gap) =>
        Add(steps[otherwise - 1].Answer, $"unless {matters} then {otherwise}", $"Not encoded, and it does not matter here: {gap.Part}", "");

    // Of what fails one is enough; of what is so, or open, all are needed.
    private int Fold(string word, Answer deciding, IReadOnlyList<(Answer Answer, Func<int> Step)> parts, string says)
    {
        var one = parts.FirstOrDefault(p => p.Answer == deciding);
        List<int> cited = one.Step is not null ? [one.Step()] : [.. parts.Select(p => p.Step())];
        var answer = one.Step is not null
            ? deciding
            : cited.Select(c => steps[c - 1].Answer).Aggregate(deciding.Not(), (a, b) => word == "all" ? a.And(b) : a.Or(b));
        return Add(answer, $"{word} {string.Join(", ", cited.Select(N))} of {N(parts.Count)}".Replace("  ", " ", StringComparison.Ordinal), says, "");
    }

    private int Limb(Provided provided, Situation s)
    {
        var version = provided.At(s.Moment);
        var period = version is null ? "" : $", as in force from {version.From.Words()} to {version.To.Words()}";
        var citation = $"{provided.Citation.Text}{period} <{provided.Citation.Url}>";
        switch (version)
        {
            case null: return Add(Answer.Unknown, "beyond-the-statute-book", "The statute book does not speak of that day", citation);
            case { Status: VersionStatus.NotInForce }: return Add(Answer.No, "not-in-force", version.Says, citation);
            case { Status: VersionStatus.TextNotRead }: return Add(Answer.Unknown, "text-not-read", version.Says, citation);
            default:
                var text = Step(version.Text!, s);
                return Add(steps[text - 1].Answer, $"is {text}", version.Says, citation);
        }
    }

    private int Over(Quantified quantified, Situation s)
    {
        var owner = s.Subject(quantified.Kind.Parent!);
        var (items, isComplete, completeName) = s.Facts.List(owner, quantified.Kind);
        var some = quantified.Quantifier == Quantifier.Some;
        var parts = new List<(Answer, Func<int>)>();
        foreach (var item in items)
        {
            var within = s with { Bound = item };
            var exists = Interpreter.Exists(item, within);
            var meets = Answering.Of(quantified.Condition, within);
            parts.Add((some ? meets.And(exists) : meets.Or(exists.Not()), () => One(item, within, exists, meets)));
        }

        var label = Label(completeName, $"list {(isComplete ? "complete" : "open")}", s.Day,
            isComplete ? "the file says that it lists all" : "the file does not say that it lists all");
        var others = isComplete ? (some ? Answer.No : Answer.Yes) : Answer.Unknown;
        parts.Add((others, () => Add(others, $"others {label} {(some ? "some" : "each")}",
            isComplete ? $"There is no other {quantified.Kind.Singular}" : $"There may be another {quantified.Kind.Singular}", "")));
        return Fold(some ? "any" : "all", some ? Answer.Yes : Answer.No, parts, some ? $"Some {quantified.Kind.Singular}" : $"Every {quantified.Kind.Singular}");

        int One(SubjectRecord item, Situation within, Answer exists, Answer meets)
        {
            if (exists == Answer.Yes) return Step(quantified.Condition, within);
            var there = item.Kind.BeginsWith is { } name && FactCatalogue.Find(item.Kind, name) is { } begins
                ? Add(exists, $"exists {Fact(item, begins, within.Day, within)} on {Iso(within.Day)} file {Iso(s.Facts.FileAsAt)}", $"Whether there was {item.Id} on that day", "")
                : 0;
            return some
                ? Fold("all", Answer.No, [(exists, () => there), (meets, () => Step(quantified.Condition, within))], $"{item.Id} counts")
                : Fold("any", Answer.Yes, [(exists.Not(), () => Add(exists.Not(), $"not {there}", "", "")), (meets, () => Step(quantified.Condition, within))], $"{item.Id} counts");
        }
    }

    private int OnAnotherDay(AsAt asAt, Situation s)
    {
        var day = Day(asAt.Day, s);
        if (s.DayOf(asAt.Day).Range is not { IsExact: true } exact) return Add(Answer.Unknown, $"day-not-fixed {day}", $"It turns on {asAt.Day.Words()}", "");
        var then = Step(asAt.Condition, s with { Moment = exact.Earliest.AtMidnight() });
        return Add(steps[then - 1].Answer, $"as-at {day} {Iso(exact.Earliest)} then {then}", $"As things stood on {exact.Earliest.Words()}", "");
    }

    private int BothWays(Doubted doubted, Situation s)
    {
        int person = Step(doubted.ForThePerson, s), state = Step(doubted.ForTheState, s);
        var ruling = (s.Facts.SupposedRuling(doubted.Id), s.Facts.Reading) switch
        {
            (true, _) or (null, Reading.Person) => "person",
            (false, _) or (null, Reading.State) => "state",
            _ => "none",
        };
        var label = Label(doubted.Id, $"ruling {ruling}", s.Day, ruling == "none" ? "no ruling" : "supposed, or that side's own reading");
        return Add(Answering.Of(doubted, s), $"doubt {label} person {person} state {state}", doubted.Doubt, "");
    }

    private string Leaf(Node node, Situation s, Finding finding)
    {
        switch (node)
        {
            case FactIsYes f: return $"yes-no {On(f.Fact, f.On, s)}";
            case FactIsOneOf f: return $"one-of {On(f.Fact, f.On, s)} in {string.Join(", ", f.Values)}";
            case FactIsTheSameAs f: return $"same {On(f.Fact, null, s)} {On(f.Other, null, s)}";
            case FactIsRecorded f: return $"recorded {On(f.Fact, null, s)}";
            case TermReaches t: return $"term {On(t.Fact, null, s)} reaches {Term(t.Threshold)}";
            case NumberIsAtLeast n: return $"number {On(n.Fact, null, s)} reaches {N(n.Threshold)}";
            case DatesInOrder d: return $"days {Day(d.Left, s)} {Order(d.Order)} {Day(d.Right, s)}";
            case JudgementIsMet j:
                var about = s.Subject(j.Of);
                var (status, made) = s.Facts.Judgement(j.Judgement.Id, about.Parent is null ? null : about.Id, s.Day);
                var value = status == JudgementStatus.Recorded && made!.Answer != JudgementAnswer.CannotDecide ? made.Answer == JudgementAnswer.Met ? "met" : "not-met" : "none";
                var label = Label(about.Parent is null ? j.Judgement.Id : $"{j.Judgement.Id}:{about.Id}", $"judgement {value}", s.Day,
                    value == "none" ? "nobody with authority has answered so that it counts" : $"{made!.By} ({made.Role}), {made.On.Words()}");
                return j.NotMetUntilAnswered ? $"judged-so-far {label}" : $"judged {label}";
            case MeasureReaches m:
                var measured = m.Measure.Of(s);
                return $"measure {Label($"{m.Measure.Id}", $"number {N(measured.Least)} to {N(measured.Most)}", s.Day, string.Join(" ", measured.Working))} reaches {N(m.Threshold)}";
            default: throw new ArgumentOutOfRangeException(nameof(node), finding.Sentence, "a leaf that cannot be certified");
        }
    }

    private string On(FactDefinition fact, DateExpression? on, Situation s)
    {
        var subject = s.Subject(fact.Kind);
        if (on is null) return Fact(subject, fact, s.Day, s);
        return s.DayOf(on).Range is { IsExact: true } exact
            ? $"{Fact(subject, fact, exact.Earliest, s)} on {Day(on, s)}"
            : $"{Label(subject.NameOf(fact) + ".then", "unknown", s.Day, $"asked for {on.Words()}, which is not fixed")} on {Day(on, s)}";
    }

    private string Fact(SubjectRecord subject, FactDefinition fact, LocalDate day, Situation s)
    {
        var found = s.Facts.Find(subject, fact, day);
        var value = found.Value switch
        {
            YesNoValue yesNo => yesNo.IsYes ? "yes-no yes" : "yes-no no",
            WordValue word => $"word {word.Word}",
            DayValue { Range: var range } => $"day {Iso(range.Earliest)} to {Iso(range.Latest)}",
            TermValue { Range: var range } => $"term {Term(range.Least)} to {(range.Most is { } most ? Term(most) : "any")}",
            NumberValue number => $"number {N(number.Least)} to {N(number.Most)}",
            TextValue => "text",
            _ => "unknown",
        };
        return Label(subject.NameOf(fact), value, day, found.Value is null ? found.WhyNot : Source(subject, fact, found, s));
    }

    private static string Source(SubjectRecord subject, FactDefinition fact, Found found, Situation s)
    {
        if (found.Presumed is { } because) return $"so taken, because {because}";
        var stated = subject.Of(fact).FirstOrDefault(a => a.Value == found.Value && a.IsKnownAt(s.Facts.AsKnownAt));
        if (stated is null) return "supposed";
        var parts = new List<string>();
        if (stated.Source is { } source) parts.Add(source);
        if (stated.AssertedBy is { } by) parts.Add($"asserted by {by}");
        if (stated.VerifiedBy is { } verified) parts.Add($"verified by {verified}");
        return parts.Count == 0 ? "the file" : string.Join("; ", parts);
    }

    private string Label(string name, string value, LocalDate on, string source)
    {
        if (labels.TryGetValue((name, on), out var label)) return label;
        label = labels[(name, on)] = "F" + N(labels.Count + 1);
        givens.Add(new(label, name, value, on, source));
        return label;
    }

    private string Day(DateExpression day, Situation s) => day switch
    {
        FixedDay f => Iso(f.Day),
        FixedMoment f => LocalDateTimePattern.GeneralIso.Format(f.Moment),
        DayOfAssessment => s.Moment.TimeOfDay == LocalTime.Midnight ? Iso(s.Day) : $"{LocalDateTimePattern.GeneralIso.Format(s.Moment)}/assessed",
        FactDate f => Fact(s.Subject(f.Fact.Kind), f.Fact, s.Day, s),
        DateMoved moved => $"{Day(moved.From, s)}+{N(moved.By.Years)}y{N(moved.By.Months)}m{N(moved.By.Weeks)}w{N(moved.By.Days)}d",
        _ => throw new ArgumentOutOfRangeException(nameof(day), day.Words(), "a day that cannot be certified"),
    };

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Term(Term term) => term.IsIndeterminate ? "indeterminate" : $"{N(term.WholeMonths)} months {N(term.Days)} days";

    private static string Order(Order order) => order switch
    {
        Drafting.Order.Before => "before",
        Drafting.Order.OnOrBefore => "on-or-before",
        Drafting.Order.After => "after",
        _ => "on-or-after",
    };
}
