namespace DueCourse.Law.Tests.Exact;

using DueCourse.Law.Circuits;
using DueCourse.Law.Drafting;
using DueCourse.Law.Exact;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.Tests.Exact.Reference;
using static DueCourse.Law.Drafting.Answer;

public sealed class TurningTests
{
    private static TurningOn Of(Condition<Person> condition, Action<Subject> says)
    {
        var s = Situation.Of(A.Case(says).Read(Reading.Established), GeneratedQuestions.Today);
        return condition.Read(s).TurnsOnExactly(s);
    }

    private static string[] Ids(TurningOn turning) => [.. turning.Missing.Select(m => m.Id)];

    [Fact]
    public void Where_every_way_gives_the_same_answer_it_is_decided_and_nothing_is_missing_though_the_answer_stays_unknown()
    {
        var either = ThePerson.IdentityIsEstablished | !ThePerson.IdentityIsEstablished;
        var turning = Of(either, _ => { });

        Assert.True(turning is { IsDecided: true, IsExact: true, Answer: Yes, Missing: [] });
        Assert.Equal(Unknown, either.On(A.Case(_ => { }), 23.November(2026)));
    }

    [Fact]
    public void A_fact_that_no_longer_can_change_the_answer_is_not_missing()
    {
        // Whatever the second is, the first decides.
        var absorbed = ThePerson.IdentityIsEstablished | (ThePerson.IdentityIsEstablished & ThePerson.HoldsAnotherBritishStatus);

        Assert.Equal(["identityEstablished"], Ids(Of(absorbed, _ => { })));
    }

    [Fact]
    public void Two_comparisons_of_one_day_are_not_free_of_each_other()
    {
        var never = ThePerson.BecameBritishOn.IsBefore(1.January(1990)) & ThePerson.BecameBritishOn.IsOnOrAfter(1.January(2000)) & ThePerson.IdentityIsEstablished;

        // There may be no such day, and then it stays unknown; but whether identity is established can only make it "no".
        var turning = Of(never, _ => { });
        Assert.Equal(["becameBritishOn", "identityEstablished"], Ids(turning));
        Assert.True(turning.SettleAlone.SetEquals(["becameBritishOn", "identityEstablished"]));
    }

    [Fact]
    public void Two_lists_of_words_of_one_fact_are_not_free_of_each_other()
    {
        var never = ThePerson.ModeOfAcquisition.Is("birth") & ThePerson.ModeOfAcquisition.Is("descent", "none");

        Assert.Equal(No, Of(never, _ => { }).Answer);
    }

    [Fact]
    public void A_list_that_may_hold_more_keeps_open_what_turns_on_another_in_it()
    {
        var none = !ThePerson.AnyChild(TheChild.IsABritishCitizen) & ThePerson.IdentityIsEstablished;

        Assert.Equal(["children.complete", "identityEstablished"], Ids(Of(none, _ => { })));
    }

    [Fact]
    public void A_part_not_encoded_that_can_matter_is_missing_and_one_that_cannot_is_not()
    {
        var gap = ThePerson.IdentityIsEstablished.NotYetEncoded("not-encoded.test", "a part", matters: ThePerson.HoldsAnotherBritishStatus);

        Assert.Contains("not-encoded.test", Ids(Of(gap, _ => { })));
        Assert.Equal(["identityEstablished"], Ids(Of(gap & ThePerson.IdentityIsEstablished, p => p.No(ThePerson.HoldsAnotherBritishStatus))));
    }

    [Fact]
    public void A_doubt_about_what_holds_until_a_judgement_is_made_still_matters_while_it_is_not()
    {
        var doubted = new Condition<Person>(new JudgementIsMet(Judgements.J16, Person.Kind, notMetUntilAnswered: true))
            .OrInTheStatesReading(Judgements.J16.IsMet, "doubt.example", "What holds until then?");

        Assert.Contains("doubt.example", Ids(Of(doubted, _ => { })));
    }

    [Fact]
    public void A_diagram_that_would_grow_too_large_is_given_up_and_says_so()
    {
        var s = Situation.Of(A.Case(_ => { }).Read(Reading.Established), GeneratedQuestions.Today);
        var finding = (ThePerson.IdentityIsEstablished & ThePerson.HoldsAnotherBritishStatus & Judgements.J16.IsMet).Read(s);
        var turning = finding.TurnsOnExactly(s, limit: 4);

        Assert.False(turning.IsExact);
        Assert.Equal(finding.AllMissing(), turning.Missing);
        Assert.Equal(finding.AllMissing().Select(m => m.Id).Order(StringComparer.Ordinal), turning.SettleAlone.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void On_generated_questions_what_is_missing_is_what_trying_every_completion_finds_and_each_has_its_witness()
    {
        var tried = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var made = new GeneratedQuestions(seed);
            var record = made.Case(knownInTen: 5);
            var s = Situation.Of(record.Read(Reading.Established), GeneratedQuestions.Today);
            var finding = Interpreter.Read(made.Question(), s);
            if (finding.Answer != Unknown) continue;
            tried++;
            var turning = finding.TurnsOnExactly(s);
            // A ruling is missing only once the readings part, so that it is asked for late; it is tried all the same.
            var asked = finding.AllMissing().Select(m => m.Id).ToHashSet();
            var open = GeneratedQuestions.Things(record).Where(t => asked.Contains(t.Id) || t.Id == "doubt.test").ToList();
            var (answers, matters, alone) = TryAll(finding.Node, s, open.ConvertAll(t => t.Values));

            Assert.True(turning.IsExact);
            Assert.Equal(answers is [Yes] or [No] ? answers[0] : Unknown, turning.Answer);
            if (answers is [Unknown]) continue;
            Assert.Equal(open.Where((t, i) => matters[i] && asked.Contains(t.Id)).Select(t => t.Id).Order(StringComparer.Ordinal), Ids(turning).Order(StringComparer.Ordinal));
            Assert.Equal(open.Where((t, i) => matters[i] && alone[i] && asked.Contains(t.Id)).Select(t => t.Id).Order(StringComparer.Ordinal), turning.SettleAlone.Where(asked.Contains).Order(StringComparer.Ordinal));
        }

        Assert.True(tried > 100, $"only {tried} questions were open");
    }

    [Fact]
    public void The_diagram_and_the_interpreter_agree_on_100_000_generated_cases()
    {
        var (cases, open) = (0, 0);
        var (chance, contradicting) = (new Random(7), new Random(11));
        for (var seed = 1000; cases < 100_000; seed++)
        {
            var made = new GeneratedQuestions(seed);
            var question = made.Question();
            var blank = A.Case(_ => { });
            var circuit = Grounding.Of([question], GeneratedQuestions.Today, Shape.For(blank), gapsApart: true);
            var topics = Topics.Of(circuit, GeneratedQuestions.Today);
            var restriction = new Restriction(circuit, topics);
            var reference = new ReferenceRestriction(circuit, topics);
            var cutting = new Cutting(WholeDiagram.Of(circuit, circuit.Outputs[0], topics)!);
            var (settled, plain) = (new SettledAlone(), new PlainCondition(circuit, circuit.Outputs[0], topics));
            for (var n = 0; n < 275; n++)
            {
                var record = made.Case(knownInTen: 6);
                var s = Situation.Of(record.Read(Reading.Established), GeneratedQuestions.Today);
                var answers = circuit.Answers(s);
                // Now and then a file that contradicts itself: atoms of one fact that no value of it answers so.
                var isByChance = n % 11 == 0;
                for (var atom = 0; isByChance && atom < circuit.Atoms.Count; atom++) answers[atom] = (Answer)contradicting.Next(3);
                topics.OpenUp(answers);
                circuit.Run(answers);
                var exact = restriction.Of(circuit.Outputs[0], answers);
                Assert.Equal(Same.Words(reference.Of(circuit.Outputs[0], answers)), Same.Words(exact));
                Assert.Equal(Same.Words(exact), Same.Words(cutting.Of(answers)));
                Same.Settles(exact, settled.Of(plain, answers), mustBeExact: true);
                if (isByChance) continue;
                cases++;
                var answer = Answering.Of(question, s);
                Assert.True(answer == Unknown || answer == exact.Answer);
                if (answer != Unknown) continue;
                open++;

                // Everything that is not known is filled in, in the case and in the diagram.
                var filled = s;
                var unknown = Interpreter.Read(question, s).SelfAndAllBelow().SelectMany(f => f.Lacks).Select(l => l.Id).Append("doubt.test").ToHashSet();
                foreach (var (id, values) in GeneratedQuestions.Things(record).Where(t => unknown.Contains(t.Id)))
                    filled = filled with { Facts = values[chance.Next(values.Count)](filled.Facts) };
                Assert.Equal(Answering.Of(question, filled), reference.Completed(circuit.Answers(filled)));
            }
        }

        Assert.True(open > 10_000, $"only {open} cases were open");
    }

    // Every completion: the answers there are, which things change one by themselves, and which have a value that settles it.
    private static (IReadOnlyList<Answer> Answers, bool[] Matters, bool[] Alone) TryAll(Node node, Situation s, IReadOnlyList<IReadOnlyList<Func<FactsRead, FactsRead>>> things)
    {
        var size = things.Aggregate(1, (n, t) => n * t.Count);
        var answers = new Answer[size];
        for (var i = 0; i < size; i++)
        {
            var facts = s.Facts;
            var left = i;
            foreach (var values in things)
            {
                facts = values[left % values.Count](facts);
                left /= values.Count;
            }

            answers[i] = Answering.Of(node, s with { Facts = facts });
        }

        var (matters, alone) = (new bool[things.Count], new bool[things.Count]);
        var step = 1;
        for (var t = 0; t < things.Count; step *= things[t].Count, t++)
        {
            var count = things[t].Count;
            matters[t] = Enumerable.Range(0, size).Any(i => answers[i] != answers[i - (i / step % count * step)]);
            alone[t] = Enumerable.Range(0, count).Any(v => Enumerable.Range(0, size).Where(i => i / step % count == v).Select(i => answers[i]).Distinct().ToList() is [Yes] or [No]);
        }

        return ([.. answers.Distinct()], matters, alone);
    }
}
