namespace DueCourse.Law.Tests.Corpus;

using DueCourse.Law.Drafting;
using DueCourse.Law.Tests.Gates;
using DueCourse.Law.Tests.Routes;
using NodaTime;
using NodaTime.Text;

/// <summary>
/// On what the answers of the book turn, in the cases that other tests name: every limb of a gate, a route or a rule that
/// decides there is listed, and no other. The list is in <c>turning.txt</c>, to be read beside the law; a change of the law
/// shows in it which answers change.
/// </summary>
public sealed class TurningTests
{
    private static readonly LocalDate Today = 23.November(2026);

    [Fact]
    public void Each_answer_turns_on_the_facts_listed_and_on_no_others()
    {
        var path = Path.Combine(Folder(), "turning.txt");
        var update = Environment.GetEnvironmentVariable("UPDATE_TURNING");
        var expected = File.ReadAllText(path).Split("\n\n").Select(e => e.TrimEnd()).ToList();
        var where = expected.Select(e => e.Split('\n')[0].Split(": ", 2)).ToLookup(e => e[0], e => e[1]);
        var written = Entries(where, choose: update == "choose").ToList();
        if (update is not null) File.WriteAllText(path, string.Join("\n\n", written) + "\n");
        else Assert.True(written.SequenceEqual(expected), Differences(written, expected));
    }

    private static string Differences(List<string> written, List<string> expected)
    {
        var differences = written.Except(expected).ToList();
        return $"{differences.Count} answers turn on something else, or one is gone. The first: {differences.FirstOrDefault()}\n"
            + "Read what changed against the law. If it is right: UPDATE_TURNING=1 ./test Law --filter-class '*TurningTests'";
    }

    private static IEnumerable<string> Entries(ILookup<string, string> where, bool choose)
    {
        var book = StatuteBook.Current;
        foreach (var (sentence, (gate, _, says)) in GatesTests.Cases)
            yield return Entry(gate, sentence, Turning.On(book.Gates.Single(g => g.Id == gate).ShutWhen, says, Today));
        var routes = book.Routes.SelectMany(r => r.Parts.Prepend(r)).ToDictionary(r => r.Id);
        foreach (var (sentence, (route, _, says)) in RoutesTests.Cases)
            yield return Entry(route, sentence, Turning.On(routes[route].IsOpen, says, Today));

        // Of a route that is open: each rule, what follows from it, and each thing that would block the route, one by one.
        foreach (var (name, (day, says)) in RoutesRestOnTheirRulesTests.Open)
        {
            var route = routes[name.Split(':')[0]];
            foreach (var block in route.Blocks) yield return Entry($"{name} is blocked", block.Says, Turning.On(block.Condition, says, day));
            foreach (var requirement in route.Requires) yield return Entry($"{name} requires", requirement.Says, Turning.On(requirement.Condition, says, day));
            foreach (var id in RoutesAndTheirRules.RestOn.GetValueOrDefault(route.Id, []).SelectMany(g => g).Concat(RoutesAndTheirRules.AreStoppedBy.GetValueOrDefault(route.Id, [])))
                yield return Entry(id, $"{name} is open", Turning.On(Of(id), says, day));
        }

        foreach (var (name, (rules, day, says)) in MoreCases.All)
            foreach (var (id, condition) in Everything().Where(e => rules.Any(r => e.Id.StartsWith(r, StringComparison.Ordinal))))
                yield return Entry(id, name, Turning.On(condition, says, day));

        // Where a word, or a day that the law fixes, has just decided: one word for each answer, and both sides of the day.
        foreach (var (name, asked) in WordsOfTheLaw.All)
            foreach (var word in asked.Of.Options.DistinctBy(w => WordsOfTheLawTests.Said(asked, w)))
                yield return Entry(asked.Of.Id + " " + word, name, Turning.On(asked.Asks, p => asked.With(p, word), asked.On ?? Today));
        foreach (var (name, fixedDay) in DaysFixedByTheLaw.All)
            foreach (var day in new[] { fixedDay.First.PlusDays(-1), fixedDay.First })
                yield return Entry($"{fixedDay.Of} {LocalDatePattern.Iso.Format(day)}", name, Turning.On(fixedDay.Asks, () => fixedDay.On(day).Record, fixedDay.On(day).AsAt));

        // Every rule in up to three more of the cases above, where it turns on what it turned on in none before. They are chosen
        // anew with UPDATE_TURNING=choose, which takes minutes; otherwise they stay.
        foreach (var (id, condition) in Everything().Where(e => choose || where[$"more {e.Id}"].Any()))
        {
            var chosen = choose ? Chosen(condition) : where[$"more {id}"].Select(name => (Name: name, Turns: Turning.On(condition, Cases[name].Says, Cases[name].Day)));
            foreach (var (name, turns) in chosen) yield return Entry($"more {id}", name, turns);
        }

        // Every other rule, in the open case in which it turns on most.
        foreach (var (id, condition) in Everything())
        {
            var (chosen, turns) = RoutesRestOnTheirRulesTests.Open.Where(o => o.Value.Day == Today && (!where[id].Any() || where[id].Last() == o.Key + " is open"))
                .Select(o => (o.Key, Turns: Turning.On(condition, o.Value.Says, Today))).MaxBy(o => o.Turns.Count(c => c == ';'));
            yield return Entry(id, $"{chosen} is open", turns);
        }

        IEnumerable<(string Id, Condition<Facts.Person> Condition)> Everything() =>
            book.Rules.SelectMany(r => r.Consequences.Select(c => (c.Id, c.Condition)).Prepend((r.Id, r.Condition)));

        Condition<Facts.Person> Of(string id) => Everything().Single(r => r.Id == id).Condition;
    }

    private static readonly Dictionary<string, (LocalDate Day, Action<Subject> Says)> Cases = GatesTests.Cases.Select(c => (c.Key, Today, c.Value.Says))
        .Concat(RoutesTests.Cases.Select(c => (c.Key, Today, c.Value.Says)))
        .Concat(RoutesRestOnTheirRulesTests.Open.Select(c => (c.Key, c.Value.Day, c.Value.Says)))
        .Concat(MoreCases.All.Select(c => (c.Key, c.Value.Day, c.Value.Says)))
        .DistinctBy(c => c.Key).ToDictionary(c => c.Key, c => (c.Item2, c.Says));

    // Of what a rule turns on in every case, the cases that add most to what was listed before; one that adds a single line is not worth reading.
    private static IEnumerable<(string Name, string Turns)> Chosen(Condition<Facts.Person> condition)
    {
        var turns = Cases.Select(c => (c.Key, Turns: Turning.On(condition, c.Value.Says, c.Value.Day))).Where(c => c.Turns.Contains(';', StringComparison.Ordinal)).ToList();
        var listed = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 3 && turns.Count > 0; i++)
        {
            var best = turns.MaxBy(c => New(c.Turns).Count());
            if (New(best.Turns).Count() < 2) yield break;
            listed.UnionWith(Of(best.Turns));
            yield return (best.Key, best.Turns);
        }

        IEnumerable<string> New(string of) => Of(of).Where(line => !listed.Contains(line));

        // The answer belongs to the line: the same fact may decide in both directions. A day is one way of deciding, whichever day it is.
        static IEnumerable<string> Of(string of) => of.Split("; ")[1..].Select(line => $"{of.Split("; ")[0]} {System.Text.RegularExpressions.Regex.Replace(line, @"\d{4}-\d\d-\d\d", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))}").Distinct();
    }

    private static string Entry(string about, string where, string turns) => $"{about}: {where}\n  {turns.Replace("; ", "\n  ", StringComparison.Ordinal)}".TrimEnd();

    // From where the test runs, not from where it was compiled: a deterministic build writes "/_/" for the source folder.
    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DueCourse.slnx")))
                return Path.Combine(folder.FullName, "tests", "DueCourse.Law.Tests", "Corpus");
        throw new DirectoryNotFoundException("No folder above the tests holds DueCourse.slnx: run them inside the repository.");
    }
}
