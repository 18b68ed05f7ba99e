namespace DueCourse.Law.Tests;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;

/// <summary>
/// On what an answer turns: every fact and judgement that would alter it by itself, all else being as it is. A list that
/// holds each limb of a provision, and nothing else, shows each limb failing alone.
/// </summary>
internal static class Turning
{
    /// <summary>
    /// The answer, and in the order of the catalogue each fact with the values that alter it. A question mark is unknown;
    /// where the sides' own readings part from it, both stand after it, the person's first. A day is tried on the eve, the day
    /// and the morrow of the assessment and of what the file gives, a term a month shorter and longer, and a list with one
    /// more of which nothing is known.
    /// </summary>
    public static string On(Condition<Person> condition, Action<Subject> says, LocalDate day) => On(condition, () => A.Case(says), day);

    /// <summary>The same, of a case as recorded.</summary>
    public static string On(Condition<Person> condition, Func<CaseRecord> says, LocalDate day)
    {
        var readings = Readings(says());
        var answer = Answer(condition, readings, day);
        var turns = new List<string>();
        var kinds = Kinds(condition.Node);
        foreach (var subject in readings[0].Person.SelfAndAllBelow().Where(s => s.Parent is null || kinds.Contains(s.Kind)).ToList())
        {
            foreach (var fact in Facts(condition.Node).Where(f => f.Kind.Equals(subject.Kind)))
                Add(subject.NameOf(fact), Values(fact, readings[0].Find(subject, fact, day).Value, day).Select(v => (v.Says, With(r => r.Supposing(subject, fact, v.Value)))));
            var about = subject.Parent is null ? null : subject.Id;
            foreach (var judgement in Judged(condition.Node).Where(j => j.Of.Equals(subject.Kind)).Select(j => j.Judgement).DistinctBy(j => j.Id).OrderBy(j => j.Id, StringComparer.Ordinal))
                Add(about is null ? judgement.Id : $"{judgement.Id} of {about}", new[] { true, false }.Select(met => (met ? "met" : "not met", With(r => r.Supposing(judgement.Id, about, met)))));
        }

        foreach (var kind in FactCatalogue.Kinds.Where(k => k.Parent == Person.Kind && kinds.Contains(k)))
        {
            var more = says();
            more.Person.List(kind).Add();
            Add($"one more of {kind.ListName}", [("", Readings(more))]);
        }

        return string.Join("; ", turns.Prepend(answer));

        IReadOnlyList<FactsRead> With(Func<FactsRead, FactsRead> otherwise) => [.. readings.Select(otherwise)];

        void Add(string name, IEnumerable<(string Says, IReadOnlyList<FactsRead> Facts)> otherwise)
        {
            var words = otherwise.Select(o => (o.Says, Answer: Answer(condition, o.Facts, day))).Where(o => o.Answer != answer)
                .GroupBy(o => o.Answer, o => o.Says).Select(g => $"{string.Join(' ', g)} -> {g.Key}".Trim()).ToList();
            if (words.Count > 0) turns.Add($"{name} {string.Join(", ", words)}");
        }
    }

    private static IReadOnlyList<FactsRead> Readings(CaseRecord record) =>
        [record.Read(Reading.Established), record.Read(Reading.Person), record.Read(Reading.State)];

    private static string Answer(Condition<Person> condition, IReadOnlyList<FactsRead> readings, LocalDate day)
    {
        var answers = readings.Select(r => Answering.Of(condition.Node, Situation.Of(r, day.At(LocalTime.Midnight))) switch { Law.Drafting.Answer.Yes => "yes", Law.Drafting.Answer.No => "no", _ => "?" }).ToList();
        return answers.Distinct().Count() == 1 ? answers[0] : string.Join('/', answers);
    }

    private static IEnumerable<Node> All(Node node) => node.Children.SelectMany(All).Prepend(node);

    private static HashSet<FactDefinition> Facts(Node node)
    {
        var read = All(node).SelectMany(Law.Corpus.FactsOf).ToHashSet();
        return [.. FactCatalogue.All.Where(f => read.Contains(f) || read.Any(r => r.Kind.Equals(f.Kind) && r.Presumed.Any(p => p.Given == f.Name)))];
    }

    private static IEnumerable<(Judgement Judgement, SubjectKind Of)> Judged(Node node) => All(node).OfType<JudgementIsMet>().Select(j => (j.Judgement, j.Of));

    private static HashSet<SubjectKind> Kinds(Node node)
    {
        var kinds = All(node).OfType<Quantified>().Select(q => q.Kind).Concat(All(node).OfType<MeasureReaches>().SelectMany(m => m.Measure.ReadsLists)).ToHashSet();
        foreach (var kind in kinds.ToList())
            for (var above = kind; above is not null; above = above.Parent) kinds.Add(above);
        return kinds;
    }

    private static IEnumerable<(string Says, FactValue Value)> Values(FactDefinition fact, FactValue? now, LocalDate day) => fact.Type switch
    {
        FactType.YesNo => [("yes", new YesNoValue(true)), ("no", new YesNoValue(false))],
        FactType.Choice => fact.Options.Select(o => (o, (FactValue)new WordValue(o))),
        FactType.Country => new[] { "PAK", "IRL", "FRA", "GBR" }.Select(c => (c, (FactValue)new WordValue(c))),
        FactType.Date => Days(now, day).Distinct().Order().Select(d => (NodaTime.Text.LocalDatePattern.Iso.Format(d), (FactValue)new DayValue(DateRange.On(d)))),
        FactType.Term when now is TermValue { Range.Least: { IsIndeterminate: false, WholeMonths: > 0 } term } =>
            new[] { term with { WholeMonths = term.WholeMonths - 1 }, term with { WholeMonths = term.WholeMonths + 1 } }.Select(t => (t.Words(), (FactValue)new TermValue(TermRange.Exactly(t)))),
        _ => [],
    };

    private static IEnumerable<LocalDate> Days(FactValue? now, LocalDate day)
    {
        for (var i = -1; i <= 1; i++) yield return day.PlusDays(i);
        if (now is not DayValue { Range: { IsExact: true, Earliest: var known } }) yield break;
        yield return known.PlusDays(-1);
        yield return known.PlusDays(1);
    }
}
