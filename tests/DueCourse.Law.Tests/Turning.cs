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
    /// In the order of the catalogue: the fact and the values that alter the answer, with a question mark where it becomes
    /// unknown. A day is tried on the eve, on the day and on the morrow of the assessment and of what the file gives; a term a month shorter and
    /// longer; a list with one more of which nothing is known.
    /// </summary>
    public static string On(this Condition<Person> condition, Action<Subject> says, LocalDate day)
    {
        var facts = A.Case(says).Read(Reading.Established);
        var answer = Answer(condition, facts, day);
        var turns = new List<string>();
        foreach (var subject in facts.Person.SelfAndAllBelow().ToList())
        {
            foreach (var fact in FactCatalogue.All.Where(f => f.Kind.Equals(subject.Kind)))
                Add(subject.NameOf(fact), Values(fact, facts.Find(subject, fact, day).Value, day).Select(v => (v.Says, facts.Supposing(subject, fact, v.Value))));
            foreach (var judgement in Judgements.All)
                Add(subject.Parent is null ? judgement.Id : $"{judgement.Id} of {subject.Id}", new[] { true, false }
                    .Select(met => (met ? "met" : "not met", facts.Supposing(judgement.Id, subject.Parent is null ? null : subject.Id, met))));
        }

        foreach (var kind in facts.Person.Lists.Keys)
        {
            var more = A.Case(says);
            more.Person.Lists[kind].Add();
            Add($"one more of {kind.ListName}", [("", more.Read(Reading.Established))]);
        }

        return $"{answer.Word()}: {string.Join("; ", turns)}";

        void Add(string name, IEnumerable<(string Says, FactsRead Facts)> otherwise)
        {
            var words = otherwise.Select(o => (o.Says, Answer: Answer(condition, o.Facts, day))).Where(o => o.Answer != answer)
                .Select(o => (o.Says + (o.Answer == Drafting.Answer.Unknown ? "?" : "")).Trim()).Distinct().ToList();
            if (words.Count > 0) turns.Add($"{name} {string.Join(", ", words)}".Replace(" ?", "?", StringComparison.Ordinal));
        }
    }

    private static Answer Answer(Condition<Person> condition, FactsRead facts, LocalDate day) =>
        condition.Read(Situation.Of(facts, day.At(LocalTime.Midnight))).Answer;

    private static IEnumerable<(string Says, FactValue Value)> Values(FactDefinition fact, FactValue? now, LocalDate day) => fact.Type switch
    {
        FactType.YesNo => [("yes", new YesNoValue(true)), ("no", new YesNoValue(false))],
        FactType.Choice => fact.Options.Select(o => (o, (FactValue)new WordValue(o))),
        FactType.Country => new[] { "PAK", "IRL", "FRA", "GBR" }.Select(c => (c, (FactValue)new WordValue(c))),
        FactType.Date => Days(now, day).Distinct().Order().Select(d => (NodaTime.Text.LocalDatePattern.Iso.Format(d), (FactValue)new DayValue(DateRange.On(d)))),
        FactType.Term when now is TermValue { Range.Least: { IsIndeterminate: false } term } =>
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
