namespace DueCourse.Law.Tests.Corpus;

using System.Globalization;
using CsCheck;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

/// <summary>
/// An answer once known does not change when more arrives: if it does, it was a guess. Cases are built at random from every
/// question of fact; one thing more is then supplied, and every rule, consequence and gate is asked again.
/// </summary>
/// <remarks>
/// Two things are left aside. An answer that rests on a presumption may change when the presumption gives way, which is what
/// the three kinds of presumption are for (docs/presumptions.md). And a subject without a date had come by the file's own
/// day, so no later day is supplied for it.
/// MONOTONY_CASES sets how many cases are tried; the ordinary run is short.
/// </remarks>
public sealed class MonotonyTests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static readonly IReadOnlyList<(string Id, Node Node)> Questions = AllQuestions();

    [Fact]
    public void No_known_answer_changes_when_one_thing_more_is_supplied()
    {
        var cases = int.Parse(Environment.GetEnvironmentVariable("MONOTONY_CASES") ?? "200", CultureInfo.InvariantCulture);
        Gen.Int[0, int.MaxValue - 1].Sample(seed => Fault(seed) is { } fault ? throw new InvalidOperationException(fault) : true, iter: cases, threads: 1);
    }

    private static string? Fault(int seed)
    {
        var random = new Random(seed);
        var file = RandomFile.Of(random, Today);
        var asAt = RandomFile.SomeDay(random, Today, onlyWithin: true);
        var before = Answers(file, asAt);

        // Many things at once that no presumption looks at, and a few, one by one, at which one may.
        var many = file.MoreThings(random, 25).Where(s => !IsOfAPresumption(s.Fact)).ToList();
        return Fault(seed, file, many, before, asAt)
            ?? file.MoreThings(random, 3).Select(one => Fault(seed, file, [one], before, asAt)).FirstOrDefault(f => f is not null);
    }

    private static string? Fault(int seed, RandomFile file, IReadOnlyList<Statement> more, IReadOnlyDictionary<string, Answer> before, LocalDate asAt)
    {
        if (Changed(before, file.With(more), asAt) is not { } id || PresumptionGaveWay(file, file.With(more), asAt)) return null;
        (file, more) = Least(file, more, id, asAt);
        return $"seed {seed}, {id} on {asAt.Words()}: {AnswerOn(file, id, asAt).Word()}, then {AnswerOn(file.With(more), id, asAt).Word()} once the file also says: {new RandomFile(more, Today)}\nThe file says: {file}";
    }

    private static string? Changed(IReadOnlyDictionary<string, Answer> before, RandomFile fuller, LocalDate asAt)
    {
        var situation = Situation.Of(fuller.Build().Read(Reading.Established), asAt.At(0, 0));
        foreach (var (id, node) in Questions)
            if (before[id] != Unknown && Answering.Of(node, situation) != before[id]) return id;
        return null;
    }

    // Takes out what the change does not need, so that the fault can be read.
    private static (RandomFile File, IReadOnlyList<Statement> More) Least(RandomFile file, IReadOnlyList<Statement> more, string id, LocalDate asAt)
    {
        for (var i = more.Count - 1; i >= 0; i--)
        {
            var fewer = more.Where((_, n) => n != i).ToList();
            if (IsFault(file, fewer)) more = fewer;
        }

        for (var i = file.Count - 1; i >= 0; i--)
            if (file.Without(i) is { } smaller && more.All(smaller.Allows) && IsFault(smaller, more)) file = smaller;
        return (file, more);

        bool IsFault(RandomFile of, IReadOnlyList<Statement> with) =>
            AnswerOn(of, id, asAt) is not Unknown and var was && AnswerOn(of.With(with), id, asAt) != was && !PresumptionGaveWay(of, of.With(with), asAt);
    }

    private static bool IsOfAPresumption(FactDefinition? fact) =>
        fact is not null && (fact.Presumed.Count > 0
            || FactCatalogue.All.Any(f => f.Kind.Equals(fact.Kind) && f.Presumed.Any(p => p.Given == fact.Name || p.Unless.Contains(fact.Name))));

    private static Dictionary<string, Answer> Answers(RandomFile file, LocalDate asAt)
    {
        var situation = Situation.Of(file.Build().Read(Reading.Established), asAt.At(0, 0));
        return Questions.ToDictionary(q => q.Id, q => Answering.Of(q.Node, situation));
    }

    private static Answer AnswerOn(RandomFile file, string id, LocalDate asAt) =>
        Answering.Of(Questions.First(q => q.Id == id).Node, Situation.Of(file.Build().Read(Reading.Established), asAt.At(0, 0)));

    private static bool PresumptionGaveWay(RandomFile file, RandomFile fuller, LocalDate asAt)
    {
        var (before, after) = (file.Build().Read(Reading.Established), fuller.Build().Read(Reading.Established));
        var later = after.Person.SelfAndAllBelow().ToDictionary(s => s.Id);
        foreach (var subject in before.Person.SelfAndAllBelow())
            foreach (var fact in FactCatalogue.All.Where(f => f.Kind.Equals(subject.Kind) && f.Presumed.Count > 0))
                foreach (var day in fuller.Days().Append(asAt))
                    if (before.Find(subject, fact, day) is { Presumed: not null } found && !Equals(after.Find(later[subject.Id], fact, day).Value, found.Value))
                        return true;
        return false;
    }

    private static IReadOnlyList<(string Id, Node Node)> AllQuestions()
    {
        var book = StatuteBook.Current;
        return
        [
            .. book.Rules.Select(r => (r.Id, r.Condition.Node)),
            .. book.Rules.SelectMany(r => r.Consequences.Select(c => (c.Id, c.Condition.Node))),
            .. book.Gates.Select(g => (g.Id, g.ShutWhen.Node)),
            .. book.Routes.SelectMany(r => r.Parts.Prepend(r)).SelectMany(r => r.Requires.Select((q, i) => ($"{r.Id} requires {i}", q.Condition.Node))
                .Concat(r.Blocks.Select((b, i) => ($"{r.Id} blocks {i}", b.Condition.Node))).Append(($"{r.Id} applies", r.Applies.Node))),
        ];
    }
}
