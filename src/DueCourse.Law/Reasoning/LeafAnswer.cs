namespace DueCourse.Law.Drafting;

using DueCourse.Law.Record;

/// <summary>The answer of a leaf without its sentence. It must agree with <see cref="LeafReading"/> and <see cref="DateReading"/>.</summary>
internal static class LeafAnswer
{
    public static Answer Of(Node leaf, Situation s) => leaf switch
    {
        FactIsYes fact => Day(fact.On, s) is { } day
            ? s.Facts.Find(s.Subject(fact.Fact.Kind), fact.Fact, day).Value switch { YesNoValue { IsYes: true } => Answer.Yes, YesNoValue => Answer.No, _ => Answer.Unknown }
            : Answer.Unknown,
        FactIsOneOf fact => Day(fact.On, s) is { } day && s.Facts.Find(s.Subject(fact.Fact.Kind), fact.Fact, day).Value is WordValue word
            ? Is(fact.Values.Contains(word.Word))
            : Answer.Unknown,
        FactIsTheSameAs facts => s.Find(facts.Fact).Value is WordValue first && s.Find(facts.Other).Value is WordValue second
            ? Is(first.Word == second.Word)
            : Answer.Unknown,
        FactIsRecorded fact => s.Find(fact.Fact).Value is null ? Answer.Unknown : Answer.Yes,
        TermReaches term => s.Find(term.Fact).Value is TermValue { Range: var range } ? range.Reaches(term.Threshold) : Answer.Unknown,
        NumberIsAtLeast number => s.Find(number.Fact).Value is NumberValue n ? Between(n.Least, n.Most, number.Threshold) : Answer.Unknown,
        DatesInOrder dates => DateReading.Compare(dates, s.RangeOf(dates.Left), s.RangeOf(dates.Right), s.Moment),
        MeasureReaches measure => measure.Measure.Of(s) is var measured ? Between(measured.Least, measured.Most, measure.Threshold) : default,
        JudgementIsMet judgement => Judged(judgement, s),
        Always always => Is(always.Yes),
        _ => throw new ArgumentOutOfRangeException(nameof(leaf), leaf.GetType().Name, "a leaf that cannot be answered"),
    };

    private static LocalDate? Day(DateExpression? on, Situation s) =>
        on is null ? s.Day : s.RangeOf(on) is { IsExact: true } day ? day.Earliest : null;

    private static Answer Judged(JudgementIsMet node, Situation s)
    {
        var subject = s.Subject(node.Of);
        return s.Facts.Judgement(node.Judgement.Id, subject.Parent is null ? null : subject.Id, s.Day) switch
        {
            (JudgementStatus.Recorded, { Answer: JudgementAnswer.Met }) => Answer.Yes,
            (JudgementStatus.Recorded, { Answer: JudgementAnswer.NotMet }) => Answer.No,
            _ => node.NotMetUntilAnswered ? Answer.No : Answer.Unknown,
        };
    }

    private static Answer Between(int least, int most, int threshold) =>
        least >= threshold ? Answer.Yes : most < threshold ? Answer.No : Answer.Unknown;

    private static Answer Is(bool so) => so ? Answer.Yes : Answer.No;
}
