namespace DueCourse.Law.Drafting;

using DueCourse.Law.Record;

/// <summary>
/// The reference reading of a condition tree: it answers every node and keeps every reason. Faster readings of the same
/// trees are judged against it.
/// </summary>
public static class Interpreter
{
    /// <summary>Reads a condition on the case as a whole.</summary>
    public static Finding Read(this Condition<Person> condition, Situation situation) => Read(condition.Node, situation);

    /// <summary>Reads a node.</summary>
    public static Finding Read(Node node, Situation s) => node switch
    {
        All all => Fold(all, s, Answer.Yes, Kleene.And),
        Any any => Fold(any, s, Answer.No, Kleene.Or),
        Not not => Negated(not, s),
        Provided provided => Once(provided, s),
        Quantified quantified => Over(quantified, s),
        AsAt asAt => OnAnotherDay(asAt, s),
        Doubted doubted => BothWays(doubted, s),
        NotEncoded gap => WithGap(gap, s),
        Always always => new(always, always.Yes ? Answer.Yes : Answer.No, s.Bound, []),
        // A measure has been worked out by the time it has an answer.
        MeasureReaches measure => LeafReading.Of(measure, s),
        _ => new(node, LeafAnswer.Of(node, s), LeafReading.About(node, s), []) { Asked = s },
    };

    private static Finding Fold(Node node, Situation s, Answer start, Func<Answer, Answer, Answer> with)
    {
        var children = new Finding[node.Children.Count];
        var answer = start;
        for (var i = 0; i < children.Length; i++)
        {
            children[i] = Read(node.Children[i], s);
            answer = with(answer, children[i].Answer);
        }

        return new(node, answer, s.Bound, children);
    }

    private static Finding Negated(Not not, Situation s)
    {
        var child = Read(not.Child, s);
        return new(not, child.Answer.Not(), s.Bound, [child]);
    }

    private static Finding Once(Provided provided, Situation s)
    {
        var findings = s.Facts.Findings;
        if (!findings.TryGetValue((provided, s.Bound, s.Moment), out var finding))
            findings[(provided, s.Bound, s.Moment)] = finding = ByVersion(provided, s);
        return finding;
    }

    private static Finding ByVersion(Provided provided, Situation s)
    {
        var version = provided.At(s.Moment);
        switch (version)
        {
            case null:
                return new(provided, Answer.Unknown, s.Bound, [])
                {
                    Sentence = $"The statute book does not speak of {s.Moment.Words()}: it runs from {Provision.SpanFrom.Words()} to {Provision.SpanTo.Date.PlusDays(-1).Words()}.",
                    Lacks = [Missing.Ruling("beyond-the-statute-book", $"What {provided.Citation.Text} says on {s.Moment.Words()} is outside the period this statute book covers.")],
                };
            case { Status: VersionStatus.NotInForce }:
                return new(provided, Answer.No, s.Bound, [])
                {
                    Version = version,
                    Sentence = $"{provided.Citation.Text} is not in force on {s.Moment.Words()} ({version.By}).",
                };
            case { Status: VersionStatus.TextNotRead }:
                return new(provided, Answer.Unknown, s.Bound, [])
                {
                    Version = version,
                    Sentence = $"The text of {provided.Citation.Text} as it stood on {s.Moment.Words()} has not been read.",
                    Lacks = [Missing.Ruling($"text-not-read.{provided.Citation.Text}", $"What did {provided.Citation.Text} say on {s.Moment.Words()}? The text of that period has not been read: {version.Says}.")],
                };
            default:
                var child = Read(version.Text!, s);
                return new(provided, child.Answer, s.Bound, [child]) { Version = version };
        }
    }

    private static Finding Over(Quantified quantified, Situation s)
    {
        var owner = s.Subject(quantified.Kind.Parent!);
        var (items, isComplete, completeName) = s.Facts.List(owner, quantified.Kind);
        var some = quantified.Quantifier == Quantifier.Some;
        var answer = some ? Answer.No : Answer.Yes;
        var children = new List<Finding>(items.Count);
        foreach (var item in items)
        {
            var within = s with { Bound = item };
            var exists = Exists(item, within);
            if (exists == Answer.No) continue;
            var child = Read(quantified.Condition, within);
            var counted = some ? child.Answer.And(exists) : child.Answer.Or(exists.Not());
            children.Add(counted == child.Answer
                ? child
                : child with
                {
                    Answer = counted,
                    Lacks = [.. child.Lacks, Missing.Of(item, FactCatalogue.Find(item.Kind, item.Kind.BeginsWith!)!)],
                });
            answer = some ? answer.Or(counted) : answer.And(counted);
        }

        if (isComplete) return new(quantified, answer, owner, children) { Sentence = children.Count == 0 ? $"The file lists no {quantified.Kind.Singular}, and says that the list is complete." : "" };
        var open = some ? answer.Or(Answer.Unknown) : answer.And(Answer.Unknown);
        return new(quantified, open, owner, children)
        {
            Sentence = open != Answer.Unknown ? "" : items.Count == 0
                ? $"The file does not say whether there is any {quantified.Kind.Singular}."
                : $"The file does not say that it lists every {quantified.Kind.Singular}.",
            Lacks = open == Answer.Unknown ? [Missing.Complete(completeName, quantified.Kind)] : [],
            Facts = [completeName],
        };
    }

    // A conviction of tomorrow is not a conviction today. One without a date is on the file, so it had come by the file's own day.
    internal static Answer Exists(SubjectRecord item, Situation s)
    {
        if (item.Kind.Begins is not { } begins) return Answer.Yes;
        if (s.Facts.Find(item, begins, s.Day).Value is not DayValue { Range: var range }) return s.Day >= s.Facts.FileAsAt ? Answer.Yes : Answer.Unknown;
        return range.Latest <= s.Day ? Answer.Yes : range.Earliest > s.Day ? Answer.No : Answer.Unknown;
    }

    private static Finding OnAnotherDay(AsAt asAt, Situation s)
    {
        var (range, missing) = s.DayOf(asAt.Day);
        if (range is { IsExact: true } day)
        {
            var child = Read(asAt.Condition, s with { Moment = day.Earliest.At(0, 0) });
            return new(asAt, child.Answer, s.Bound, [child]) { Sentence = $"As things stood on {day.Earliest.Words()}:" };
        }

        return new(asAt, Answer.Unknown, s.Bound, [])
        {
            Sentence = $"It turns on {asAt.Day.Words()}, which is {(range is { } r ? "known only as " + r.Words() : "not known")}.",
            Lacks = missing,
        };
    }

    private static Finding BothWays(Doubted doubted, Situation s)
    {
        var forThePerson = Read(doubted.ForThePerson, s);
        var forTheState = Read(doubted.ForTheState, s);
        Finding[] both = [forThePerson, forTheState];
        if (forThePerson.Answer == forTheState.Answer && forThePerson.Answer != Answer.Unknown)
            return new(doubted, forThePerson.Answer, s.Bound, both);
        var taken = s.Facts.SupposedRuling(doubted.Id) switch
        {
            true => forThePerson,
            false => forTheState,
            null => s.Facts.Reading switch { Reading.Person => forThePerson, Reading.State => forTheState, _ => null },
        };
        if (taken is not null) return new(doubted, taken.Answer, s.Bound, [taken]);
        // While neither reading has an answer the facts are what is missing; the ruling is, once the readings part.
        var parted = forThePerson.Answer != forTheState.Answer;
        return new(doubted, Answer.Unknown, s.Bound, both)
        {
            Sentence = doubted.Doubt,
            Lacks = parted ? [Missing.Ruling(doubted.Id, doubted.Doubt)] : [],
        };
    }

    private static Finding WithGap(NotEncoded gap, Situation s)
    {
        var matters = Read(gap.Matters, s);
        var otherwise = Read(gap.Otherwise, s);
        if (matters.Answer == Answer.No) return new(gap, otherwise.Answer, s.Bound, [otherwise]);
        return new(gap, Answer.Unknown, s.Bound, matters.Answer == Answer.Unknown ? [matters] : [])
        {
            Sentence = $"Not yet encoded: {gap.Part}",
            Lacks = [Missing.Ruling(gap.Id, $"Not yet encoded: {gap.Part}")],
        };
    }
}
