namespace DueCourse.Law.Drafting;

using DueCourse.Law.Record;

/// <summary>
/// The answer of a condition without its reasons, for asking many what-ifs. It must agree with the
/// <see cref="Interpreter"/> on every case; a test over all scenarios holds them together.
/// </summary>
public static class Answering
{
    /// <summary>The answer of a node.</summary>
    public static Answer Of(Node node, Situation s)
    {
        switch (node)
        {
            case All all:
                var every = Answer.Yes;
                foreach (var child in all.Children)
                    if ((every = every.And(Of(child, s))) == Answer.No) return Answer.No;
                return every;
            case Any any:
                var some = Answer.No;
                foreach (var child in any.Children)
                    if ((some = some.Or(Of(child, s))) == Answer.Yes) return Answer.Yes;
                return some;
            case Not not: return Of(not.Child, s).Not();
            case Provided provided: return OfLimb(provided, s);
            case Quantified quantified: return Over(quantified, s);
            case Doubted doubted: return BothWays(doubted, s);
            case NotEncoded gap: return Of(gap.Matters, s) == Answer.No ? Of(gap.Otherwise, s) : Answer.Unknown;
            case AsAt asAt:
                return s.RangeOf(asAt.Day) is { IsExact: true } day ? Of(asAt.Condition, s with { Moment = day.Earliest.At(0, 0) }) : Answer.Unknown;
            default: return LeafAnswer.Of(node, s);
        }
    }

    // A limb that stands in many rules is answered once on the same facts.
    private static Answer OfLimb(Provided provided, Situation s)
    {
        // A supposition on which the limb does not turn leaves its answer as it was.
        if (s.Facts.Basis is { } basis && !TurnsOn.Any(provided, s.Facts.SupposedSources)) return OfLimb(provided, s with { Facts = basis });
        if (s.Facts.Answers.TryGetValue((provided, s.Bound, s.Moment), out var known)) return known;
        var answer = provided.At(s.Moment) switch
        {
            null or { Status: VersionStatus.TextNotRead } => Answer.Unknown,
            { Status: VersionStatus.NotInForce } => Answer.No,
            { Text: var text } => Of(text!, s),
        };
        s.Facts.Answers[(provided, s.Bound, s.Moment)] = answer;
        return answer;
    }

    private static Answer Over(Quantified quantified, Situation s)
    {
        var (items, isComplete, _) = s.Facts.List(s.Subject(quantified.Kind.Parent!), quantified.Kind);
        var some = quantified.Quantifier == Quantifier.Some;
        var answer = some ? Answer.No : Answer.Yes;
        foreach (var item in items)
        {
            var within = s with { Bound = item };
            var exists = Interpreter.Exists(item, within);
            if (exists == Answer.No) continue;
            var child = Of(quantified.Condition, within);
            answer = some ? answer.Or(child.And(exists)) : answer.And(child.Or(exists.Not()));
        }

        return isComplete ? answer : some ? answer.Or(Answer.Unknown) : answer.And(Answer.Unknown);
    }

    private static Answer BothWays(Doubted doubted, Situation s)
    {
        var forThePerson = Of(doubted.ForThePerson, s);
        var forTheState = Of(doubted.ForTheState, s);
        if (forThePerson == forTheState) return forThePerson;
        return (s.Facts.SupposedRuling(doubted.Id), s.Facts.Reading) switch
        {
            (true, _) or (null, Reading.Person) => forThePerson,
            (false, _) or (null, Reading.State) => forTheState,
            _ => Answer.Unknown,
        };
    }
}
