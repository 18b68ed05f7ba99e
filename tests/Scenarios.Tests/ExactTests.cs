using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Drafting;
using DueCourse.Law.Exact;
using DueCourse.Law.Record;
using DueCourse.Law.Tests.Exact.Reference;

namespace Scenarios.Tests;

/// <summary>What an answer turns on, on every scenario, held against the interpreter on completions of the file.</summary>
public sealed class ExactTests
{
    private const int Completions = 6;
    private const int MostSteps = 80;
    private const int LimitOfTheReference = 8_000;

    public static TheoryData<string> Files => ScenarioTests.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_left_out_of_what_is_missing_changes_no_completion_of_the_file(string file)
    {
        var record = ScenarioTests.Read(file).Record;
        var s = Situation.Of(record.Read(Reading.Established), record.AsAt.AtMidnight());
        var book = StatuteBook.Current;
        var findings = book.Rules.Select(r => r.Condition.Node).Concat(book.Gates.Select(g => g.ShutWhen.Node))
            .Select(n => Interpreter.Read(n, s)).Where(f => f.Answer == Answer.Unknown).ToList();
        var turning = findings.TurnOnExactly(s);
        var chance = new Random(file.Length);
        for (var i = 0; i < findings.Count; i++)
        {
            var kleene = findings[i].AllMissing();
            Assert.Subset(kleene.ToHashSet(), turning[i].Missing.ToHashSet());
            if (turning[i].IsDecided)
            {
                for (var n = 0; n < Completions; n++)
                    Assert.NotEqual(turning[i].Answer.Not(), Answering.Of(findings[i].Node, Filled(findings[i].Node, s, chance, null)));
                continue;
            }

            foreach (var dropped in kleene.Except(turning[i].Missing))
            {
                for (var n = 0; n < Completions; n++)
                {
                    var filled = Filled(findings[i].Node, s, chance, dropped.Id);
                    var answers = Supposed(dropped, filled).Select(f => Answering.Of(findings[i].Node, f)).Where(a => a != Answer.Unknown).Distinct().ToList();
                    Assert.True(answers.Count <= 1, $"{dropped.Id} was left out and changes an answer");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_every_question_turns_on_is_what_the_reference_finds_with_the_file_as_it_is_and_with_more_or_less_known(string file)
    {
        var record = ScenarioTests.Read(file).Record;
        var moment = record.AsAt.AtMidnight();
        var book = BookCircuit.For(record, moment);
        var topics = Topics.Of(book.Circuit, moment);
        var restriction = new Restriction(book.Circuit, topics, LimitOfTheReference);
        var reference = new ReferenceRestriction(book.Circuit, topics, LimitOfTheReference);
        var (settled, plain) = (new SettledAlone(), new Dictionary<int, PlainCondition>());
        var chance = new Random(file.Length);
        var (compared, found) = (0, 0);
        for (var variant = 0; variant < 4; variant++)
        {
            var answers = new Answer[book.Circuit.Count];
            book.Circuit.Answers(Situation.Of(record.Read(Reading.Established), moment)).CopyTo(answers, 0);

            // The last is a case made by chance: nothing holds its atoms together but what the topics say.
            for (var atom = 0; atom < book.Circuit.Atoms.Count; atom++)
                if (variant == 3) answers[atom] = (Answer)chance.Next(3);
                else if (chance.Next(8) < variant) answers[atom] = Answer.Unknown;
            topics.OpenUp(answers);
            book.Circuit.Run(answers);
            foreach (var output in book.Circuit.Outputs.Distinct())
            {
                if (answers[output] != Answer.Unknown) continue;
                var slow = reference.Of(output, answers);
                if (!slow.IsExact) continue;
                compared++;
                Assert.Equal(Same.Words(slow), Same.Words(restriction.Of(output, answers)));
                if (!plain.TryGetValue(output, out var condition)) plain[output] = condition = new(book.Circuit, output, topics);
                if (Same.Settles(slow, settled.Of(condition, answers), mustBeExact: false)) found++;
            }
        }

        Assert.True(compared > 100, $"only {compared} questions were compared");
        Assert.True(100 * found >= 98 * compared, $"of {compared} questions what settles them alone was found of {found}");
    }

    [Theory]
    [InlineData("ukba2007.s32-1.foreign-criminal")]
    [InlineData("ukba2007.s32.automatic-deportation")]
    [InlineData("bna1981.s40-4.statelessness-bar")]
    [InlineData("iaa1999.s10.liability")]
    [InlineData("G10")]
    public void A_question_asked_of_many_cases_turns_on_what_it_turns_on_in_each(string id)
    {
        var condition = Asked.Of(StatuteBook.Current, id)!.Condition;
        // The diagram of the whole question from the first case of a shape on, and only where it was made for many.
        AskedOfMany.Reader[] readers = [new AskedOfMany(condition, worthAWhole: 0).NewReader(), new AskedOfMany(condition).NewReader()];
        var (open, settled) = (0, 0);
        foreach (var file in ScenarioTests.Files.Select(row => row.Data))
        {
            var record = ScenarioTests.Read(file).Record;
            var s = Situation.Of(record.Read(Reading.Established), record.AsAt.AtMidnight());
            var finding = condition.Read(s);
            var alone = finding.TurnsOnExactly(s);
            foreach (var (answer, turning) in readers.Select(r => r.Of(s)))
            {
                Assert.Equal(finding.Answer, answer);
                if (answer != Answer.Unknown || !alone.IsExact) continue;
                open++;
                Assert.True(turning.IsExact, $"{file}: {id} was given up, which is read exactly by itself");
                Assert.Equal(alone.Answer, turning.Answer);
                Assert.Equal(alone.Missing.Select(m => m.Id), turning.Missing.Select(m => m.Id));
                Assert.Equal(alone.SettleAlone.Order(StringComparer.Ordinal), turning.SettleAlone.Order(StringComparer.Ordinal));
                if (turning.SettleAlone.Count > 0) settled++;
            }
        }

        Assert.True(open > 40 && settled >= 10, $"only {open} were open, and {settled} had something that settles them alone");
    }

    // What is missing is supposed in some way, one thing after another, until nothing is or nothing can be.
    private static Situation Filled(Node node, Situation s, Random chance, string? but)
    {
        var tried = new HashSet<string>();
        for (var step = 0; step < MostSteps; step++)
        {
            var missing = Interpreter.Read(node, s).AllMissing().Where(m => m.Id != but && !tried.Contains(m.Id)).ToList();
            if (missing.Count == 0) break;
            var next = missing[chance.Next(missing.Count)];
            tried.Add(next.Id);
            var ways = Supposed(next, s).ToList();
            if (ways.Count > 0) s = ways[chance.Next(ways.Count)];
        }

        return s;
    }

    private static IEnumerable<Situation> Supposed(Missing item, Situation s) =>
        Candidates.Of(item, Thresholds.OfTheBook, s) is { } candidate ? candidate.Alternatives.Select(a => s with { Facts = a.Suppose(s.Facts) }) : [];
}
