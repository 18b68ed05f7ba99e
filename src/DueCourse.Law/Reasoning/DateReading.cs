namespace DueCourse.Law.Drafting;

using DueCourse.Law.Record;

/// <summary>Reads comparisons of days, which may each be known only in part.</summary>
internal static class DateReading
{
    public static Finding InOrder(DatesInOrder node, Situation s)
    {
        var (left, leftMissing) = s.DayOf(node.Left);
        var (right, rightMissing) = s.DayOf(node.Right);
        string[] facts = [.. node.Left.Facts.Concat(node.Right.Facts).Select(f => s.Subject(f.Kind).NameOf(f))];
        var answer = Compare(node, left, right, s.Moment);
        return new(node, answer, s.Bound, [])
        {
            Facts = facts,
            Sentence = Sentence(node, left, right, answer, s),
            Lacks = answer == Answer.Unknown ? [.. leftMissing.Concat(rightMissing).Distinct()] : [],
        };
    }

    /// <summary>How two days compare, as far as each is known; null: nothing is.</summary>
    public static Answer Compare(DatesInOrder node, DateRange? left, DateRange? right, LocalDateTime moment) =>
        node.Left is FixedMoment || node.Right is FixedMoment
            ? Compare(Bounds(node.Left, left, moment), node.Order, Bounds(node.Right, right, moment))
            : Compare(left ?? DateRange.Any, node.Order, right ?? DateRange.Any);

    // Days are compared as days; only when the law fixes a moment are the hours of the other day kept apart.
    private static (LocalDateTime Earliest, LocalDateTime Latest) Bounds(DateExpression expression, DateRange? range, LocalDateTime assessed)
    {
        if (expression is FixedMoment { Moment: var moment }) return (moment, moment);
        if (expression is DayOfAssessment) return (assessed, assessed);
        var known = range ?? DateRange.Any;
        return (known.Earliest.At(0, 0), known.Latest.At(23, 59).PlusSeconds(59));
    }

    private static Answer Compare(DateRange left, Order order, DateRange right) => order switch
    {
        Order.Before => left.Latest < right.Earliest ? Answer.Yes : left.Earliest >= right.Latest ? Answer.No : Answer.Unknown,
        Order.OnOrBefore => left.Latest <= right.Earliest ? Answer.Yes : left.Earliest > right.Latest ? Answer.No : Answer.Unknown,
        Order.After => Compare(right, Order.Before, left),
        Order.OnOrAfter => Compare(right, Order.OnOrBefore, left),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "an order the interpreter does not know"),
    };

    private static Answer Compare(
        (LocalDateTime Earliest, LocalDateTime Latest) left, Order order, (LocalDateTime Earliest, LocalDateTime Latest) right) => order switch
        {
            Order.Before => left.Latest < right.Earliest ? Answer.Yes : left.Earliest >= right.Latest ? Answer.No : Answer.Unknown,
            Order.OnOrBefore => left.Latest <= right.Earliest ? Answer.Yes : left.Earliest > right.Latest ? Answer.No : Answer.Unknown,
            Order.After => Compare(right, Order.Before, left),
            Order.OnOrAfter => Compare(right, Order.OnOrBefore, left),
            _ => throw new ArgumentOutOfRangeException(nameof(order), order, "an order the interpreter does not know"),
        };

    private static string Sentence(DatesInOrder node, DateRange? left, DateRange? right, Answer answer, Situation s)
    {
        var first = Side(node.Left, left, s);
        var second = Side(node.Right, right, s);
        if (answer == Answer.Unknown) return $"Not fixed: {first}, against {second}.";
        var words = (node.Order, answer) switch
        {
            (Order.Before, Answer.Yes) or (Order.OnOrAfter, Answer.No) => "is before",
            (Order.OnOrBefore, Answer.Yes) or (Order.After, Answer.No) => "is not later than",
            (Order.After, Answer.Yes) or (Order.OnOrBefore, Answer.No) => "is after",
            _ => "is not before",
        };
        return $"{char.ToUpperInvariant(first[0])}{first[1..]} {words} {second}.";
    }

    private static string Side(DateExpression expression, DateRange? range, Situation s) => expression switch
    {
        FixedDay or FixedMoment => expression.Words(),
        DayOfAssessment => $"{expression.Words()}, {s.Day.Words()}",
        FactDate { Fact: var fact } => $"the {fact.Noun}{Of(s.Subject(fact.Kind))} ({range?.Words() ?? "not known"}{Taken(fact, s)})",
        _ => $"{expression.Words()} ({range?.Words() ?? "not known"})",
    };

    private static string Taken(FactDefinition fact, Situation s) => s.Find(fact).Presumed is { } because ? $", so taken because {because}" : "";

    private static string Of(SubjectRecord subject) => subject.Parent is null ? "" : $" of {Naming.Briefly(subject)}";
}
