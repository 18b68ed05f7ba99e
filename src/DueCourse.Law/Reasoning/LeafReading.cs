namespace DueCourse.Law.Drafting;

using System.Globalization;
using DueCourse.Law.Record;

/// <summary>Reads the leaves of a condition tree that are not comparisons of days, each with its sentence.</summary>
internal static class LeafReading
{
    /// <summary>A leaf with its words.</summary>
    public static Finding Of(Node leaf, Situation s) => leaf switch
    {
        FactIsYes fact => YesNo(fact, s),
        FactIsOneOf fact => OneOf(fact, s),
        FactIsTheSameAs facts => Same(facts, s),
        FactIsRecorded fact => Recorded(fact, s),
        TermReaches term => Term(term, s),
        NumberIsAtLeast number => Number(number, s),
        DatesInOrder dates => DateReading.InOrder(dates, s),
        MeasureReaches measure => Measured(measure, s),
        JudgementIsMet judgement => Judged(judgement, s),
        _ => throw new ArgumentOutOfRangeException(nameof(leaf), leaf.GetType().Name, "a leaf that cannot be read"),
    };

    /// <summary>The subject a leaf is about.</summary>
    public static SubjectRecord About(Node leaf, Situation s) => leaf switch
    {
        FactIsYes fact => s.Subject(fact.Fact.Kind),
        FactIsOneOf fact => s.Subject(fact.Fact.Kind),
        // Where the first is known and the second is not, it is about the second.
        FactIsTheSameAs facts => s.Subject(s.Find(facts.Fact).Value is WordValue && s.Find(facts.Other).Value is not WordValue ? facts.Other.Kind : facts.Fact.Kind),
        FactIsRecorded fact => s.Subject(fact.Fact.Kind),
        TermReaches term => s.Subject(term.Fact.Kind),
        NumberIsAtLeast number => s.Subject(number.Fact.Kind),
        JudgementIsMet judgement => s.Subject(judgement.Of),
        _ => s.Bound,
    };

    private static Finding YesNo(FactIsYes node, Situation s)
    {
        var subject = s.Subject(node.Fact.Kind);
        if (!TryDay(node, node.On, s, subject, out var day, out var unknown)) return unknown;
        var then = node.On is null ? "" : $" on {day.Words()}";
        return s.Facts.Find(subject, node.Fact, day) switch
        {
            { Value: YesNoValue { IsYes: true } } found => Known(node, Answer.Yes, subject, node.Fact, $"{Naming.Of(subject, s)} {node.Fact.WhenYes}{then}{Taken(found)}."),
            { Value: YesNoValue } found => Known(node, Answer.No, subject, node.Fact, $"{Naming.Of(subject, s)} {node.Fact.WhenNo}{then}{Taken(found)}."),
            { WhyNot: var why } found => NotKnown(node, subject, node.Fact, $"{(subject.Parent is null ? "" : Naming.Of(subject, s) + ". ")}{node.Fact.Question} {char.ToUpperInvariant(why[0])}{why[1..]}{then}.", found.WaitsFor),
        };
    }

    private static Finding OneOf(FactIsOneOf node, Situation s)
    {
        var subject = s.Subject(node.Fact.Kind);
        if (!TryDay(node, node.On, s, subject, out var day, out var unknown)) return unknown;
        return s.Facts.Find(subject, node.Fact, day) switch
        {
            { Value: WordValue value } found => Known(node, node.Values.Contains(value.Word) ? Answer.Yes : Answer.No, subject, node.Fact,
                $"{TheNoun(subject, node.Fact, s)} is {Naming.OfValue(node.Fact, value)}{Taken(found)}."),
            { WhyNot: var why } found => NotKnown(node, subject, node.Fact, $"{TheNoun(subject, node.Fact, s)} is not known, because {why}.", found.WaitsFor),
        };
    }

    private static Finding Same(FactIsTheSameAs node, Situation s)
    {
        var (subject, other) = (s.Subject(node.Fact.Kind), s.Subject(node.Other.Kind));
        var one = s.Facts.Find(subject, node.Fact, s.Day);
        if (one.Value is not WordValue first) return NotKnown(node, subject, node.Fact, $"{TheNoun(subject, node.Fact, s)} is not known, because {one.WhyNot}.", one.WaitsFor);
        var two = s.Facts.Find(other, node.Other, s.Day);
        if (two.Value is not WordValue second) return NotKnown(node, other, node.Other, $"{TheNoun(other, node.Other, s)} is not known, because {two.WhyNot}.", two.WaitsFor);
        var noun = TheNoun(other, node.Other, s);
        return new(node, first.Word == second.Word ? Answer.Yes : Answer.No, subject, [])
        {
            Sentence = $"{TheNoun(subject, node.Fact, s)} is {Naming.OfValue(node.Fact, first)}; {char.ToLowerInvariant(noun[0])}{noun[1..]} is {Naming.OfValue(node.Other, second)}.",
            Facts = [subject.NameOf(node.Fact), other.NameOf(node.Other)],
        };
    }

    private static Finding Recorded(FactIsRecorded node, Situation s)
    {
        var subject = s.Subject(node.Fact.Kind);
        var found = s.Facts.Find(subject, node.Fact, s.Day);
        return found.Value is { } value
            ? Known(node, Answer.Yes, subject, node.Fact, $"{TheNoun(subject, node.Fact, s)} is recorded as {value.Words()}.")
            : NotKnown(node, subject, node.Fact, $"{TheNoun(subject, node.Fact, s)} is not recorded, because {found.WhyNot}.");
    }

    private static Finding Term(TermReaches node, Situation s)
    {
        var subject = s.Subject(node.Fact.Kind);
        var found = s.Facts.Find(subject, node.Fact, s.Day);
        if (found.Value is not TermValue { Range: var range })
            return NotKnown(node, subject, node.Fact, $"{Naming.Of(subject, s)}: the {node.Fact.Noun} is not known, because {found.WhyNot}.");
        var answer = range.Reaches(node.Threshold);
        var sentence = $"{Naming.Of(subject, s)}: the {node.Fact.Noun} is {range.Words()}";
        if (answer != Answer.Unknown)
            return Known(node, answer, subject, node.Fact, $"{sentence}, {(answer == Answer.Yes ? "which reaches" : "which is short of")} {node.Threshold.Words()}.");
        var inDays = range.Most == range.Least;
        return new(node, Answer.Unknown, subject, [])
        {
            Facts = [subject.NameOf(node.Fact)],
            Sentence = inDays
                ? $"{sentence}. Months and days are not converted into each other, so whether that is {node.Threshold.Words()} is a question of law (J12)."
                : $"{sentence}: whether it reaches {node.Threshold.Words()} turns on the part not known.",
            Lacks = inDays
                ? [Missing.Ruling("doubt.sentence-in-days", $"Does a sentence of {range.Words()} amount to {node.Threshold.Words()}?")]
                : [Missing.Of(subject, node.Fact)],
        };
    }

    private static Finding Number(NumberIsAtLeast node, Situation s)
    {
        var subject = s.Subject(node.Fact.Kind);
        var found = s.Facts.Find(subject, node.Fact, s.Day);
        if (found.Value is not NumberValue n)
            return NotKnown(node, subject, node.Fact, $"{Naming.Of(subject, s)}: the {node.Fact.Noun} is not known, because {found.WhyNot}.");
        var answer = n.Least >= node.Threshold ? Answer.Yes : n.Most < node.Threshold ? Answer.No : Answer.Unknown;
        var sentence = $"{Naming.Of(subject, s)}: the {node.Fact.Noun} is {n.Words()}.";
        return answer == Answer.Unknown ? NotKnown(node, subject, node.Fact, sentence) : Known(node, answer, subject, node.Fact, sentence);
    }

    private static Finding Measured(MeasureReaches node, Situation s)
    {
        var measured = node.Measure.Of(s);
        var answer = measured.Least >= node.Threshold ? Answer.Yes : measured.Most < node.Threshold ? Answer.No : Answer.Unknown;
        var size = measured switch
        {
            { Least: int.MinValue, Most: int.MaxValue } => "an unknown number of",
            { Most: int.MaxValue } => string.Create(CultureInfo.InvariantCulture, $"at least {measured.Least}"),
            { Least: var least, Most: var most } when least == most => least.ToString(CultureInfo.InvariantCulture),
            _ => string.Create(CultureInfo.InvariantCulture, $"between {measured.Least} and {measured.Most}"),
        };
        return new(node, answer, s.Bound, [])
        {
            Sentence = $"The {node.Measure.Noun} is {size} {node.Measure.Unit}; {node.Threshold} are needed. {string.Join(" ", measured.Working)}".TrimEnd(),
            Facts = [.. node.Measure.Reads.Select(f => f.Id), .. node.Measure.ReadsLists.Select(l => l.ListName)],
            Lacks = answer == Answer.Unknown ? measured.Missing : [],
        };
    }

    private static Finding Judged(JudgementIsMet node, Situation s)
    {
        var subject = s.Subject(node.Of);
        var about = subject.Parent is null ? null : subject.Id;
        var (status, made) = s.Facts.Judgement(node.Judgement.Id, about, s.Day);
        var whose = about is null ? "" : $" ({Naming.Of(subject, s)})";
        var asked = $"{node.Judgement.Id}{whose}, {node.Judgement.Question.TrimEnd('?')}";
        if (status == JudgementStatus.Recorded && made!.Answer != JudgementAnswer.CannotDecide)
        {
            var met = made.Answer == JudgementAnswer.Met;
            return new(node, met ? Answer.Yes : Answer.No, subject, [])
            {
                Sentence = $"{asked}: {(met ? "met" : "not met")}, in the judgement of {made.By} ({made.Role}), {made.On.Words()}: {made.Reasons.TrimEnd('.')}.",
                Facts = [node.Judgement.Id],
            };
        }

        if (node.NotMetUntilAnswered)
            return new(node, Answer.No, subject, [])
            {
                Sentence = $"{asked}: nobody with authority has answered so as to be counted, so nothing rests on it yet.",
                Facts = [node.Judgement.Id],
            };

        return new(node, Answer.Unknown, subject, [])
        {
            Sentence = status switch
            {
                JudgementStatus.Recorded => $"{asked}: {made!.By} ({made.Role}) could not decide on {made.On.Words()}: {made.Reasons.TrimEnd('.')}.",
                JudgementStatus.Stale => $"{asked}: answered by {made!.By} on {made.On.Words()}, but a fact that the answer relied on has changed since, so it no longer counts.",
                _ => $"{asked}: nobody with authority has answered.",
            },
            Facts = [node.Judgement.Id],
            Lacks = [Missing.Of(node.Judgement, subject, status == JudgementStatus.Stale)],
        };
    }

    private static bool TryDay(Node node, DateExpression? on, Situation s, SubjectRecord subject, out LocalDate day, out Finding unknown)
    {
        day = s.Day;
        unknown = null!;
        if (on is null) return true;
        var (range, missing) = s.DayOf(on);
        if (range is { IsExact: true } exact)
        {
            day = exact.Earliest;
            return true;
        }

        unknown = new(node, Answer.Unknown, subject, [])
        {
            Sentence = $"It turns on {on.Words()}, which is {(range is { } r ? "known only as " + r.Words() : "not known")}.",
            Lacks = missing,
        };
        return false;
    }

    private static string TheNoun(SubjectRecord subject, FactDefinition fact, Situation s) =>
        subject.Parent is null ? $"The {fact.Noun}" : $"{Naming.Of(subject, s)}: the {fact.Noun}";

    private static string Taken(Found found) => found.Presumed is { } because ? $" (so taken, because {because})" : "";

    private static Finding Known(Node node, Answer answer, SubjectRecord subject, FactDefinition fact, string sentence) =>
        new(node, answer, subject, []) { Sentence = sentence, Facts = [subject.NameOf(fact)] };

    // Where it would be taken from another fact that is open, that one is missing.
    private static Finding NotKnown(Node node, SubjectRecord subject, FactDefinition fact, string sentence, FactDefinition? waitsFor = null) =>
        new(node, Answer.Unknown, subject, [])
        {
            Sentence = sentence,
            Facts = waitsFor is null ? [subject.NameOf(fact)] : [subject.NameOf(fact), subject.NameOf(waitsFor)],
            Lacks = [Missing.Of(subject, waitsFor ?? fact)],
        };
}
