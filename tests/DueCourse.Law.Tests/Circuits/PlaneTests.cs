namespace DueCourse.Law.Tests.Circuits;

using DueCourse.Law.Circuits;
using DueCourse.Law.Circuits.Planes;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;

public sealed class PlaneTests
{
    private static readonly LocalDate Today = new(2026, 11, 25);

    [Fact]
    public void Planes_answer_as_the_circuit_does_whatever_the_gates_are()
    {
        var random = new Random(20261125);
        for (var round = 0; round < 60; round++)
        {
            var circuit = AnyCircuit(random);
            using var batch = AnyBatch(circuit, random, count: 1 + random.Next(1500), block: 512);
            using var answers = batch.Circuit.Answer(batch);
            AssertSame(circuit, batch, answers);
        }
    }

    [Fact]
    public void Blocks_of_another_size_and_more_threads_change_no_answer()
    {
        var random = new Random(7);
        var circuit = AnyCircuit(random);
        foreach (var block in new[] { 512, 1536, 4096, 8192 })
        {
            using var batch = AnyBatch(circuit, random, count: 20_000, block);
            using var answers = batch.Circuit.Answer(batch, threads: 2);
            AssertSame(circuit, batch, answers);
        }
    }

    [Theory]
    [InlineData(128)]
    [InlineData(256)]
    [InlineData(512)]
    public void Vectors_of_every_width_give_the_same_planes(int bits)
    {
        var random = new Random(11);
        foreach (var block in new[] { 512, 4096, 4608 })
        {
            var circuit = AnyCircuit(random);
            using var batch = AnyBatch(circuit, random, count: 5000, block);
            using var answers = new BatchAnswers(batch.Circuit, batch);
            batch.Circuit.AnswerWith(bits, batch, answers);
            AssertSame(circuit, batch, answers);
        }
    }

    [Fact]
    public void Cases_that_pass_block_by_block_are_answered_as_those_that_stay()
    {
        var random = new Random(13);
        for (var round = 0; round < 20; round++)
        {
            // Of such a circuit some answers are an atom's own, and some are always the same.
            var circuit = AnyCircuit(random);
            using var batch = AnyBatch(circuit, random, count: 1024 * 20, block: 1024);
            using var answers = batch.Circuit.Answer(batch);
            using var passing = new CasesPassing(PlaneCircuit.Of(circuit, apart: true), 1024);
            for (var block = 0; block < batch.Blocks; block++)
            {
                for (var word = 0; word < 1024; word++)
                    for (var atom = 0; atom < circuit.Atoms.Count; atom++) passing.Block.Set(word, atom, batch.Get((block * 1024) + word, atom));
                passing.AnswerBlock(block);
            }

            for (var number = 0; number < batch.Count; number++)
                for (var output = 0; output < circuit.Outputs.Count; output++)
                    Assert.True(answers[output, number] == passing[output, number], $"round {round}, case {number}, output {output}");
        }
    }

    [Fact]
    public void Answers_that_lie_among_the_atoms_may_not_pass()
    {
        var wiring = new Wiring();
        var circuit = wiring.Finish(Shape.Empty, [wiring.Input(new RulingAtom("0"))]);

        Assert.Throws<ArgumentException>(() => new CasesPassing(PlaneCircuit.Of(circuit)));
        using var passing = new CasesPassing(PlaneCircuit.Of(circuit, apart: true), 512);
    }

    [Fact]
    public void Until_something_is_said_of_a_case_every_atom_is_unknown()
    {
        var circuit = Grounding.Of([Law.UkBordersAct2007.Section32.ForeignCriminal.Node], Today.AtMidnight(), Shape.Of(1));
        using var batch = new CaseBatch(PlaneCircuit.Of(circuit), 3);
        using var answers = batch.Circuit.Answer(batch);

        Assert.Equal(Answer.Unknown, answers[0, 2]);
        Assert.Equal((0, 0, 3), answers.Tally(0));
    }

    [Fact]
    public void A_circuit_made_smaller_by_what_is_alike_in_all_cases_answers_the_same()
    {
        var random = new Random(3);
        for (var round = 0; round < 40; round++)
        {
            var circuit = AnyCircuit(random);
            var alike = circuit.Atoms.Where(_ => random.Next(3) == 0).ToDictionary(a => a, _ => (Answer)random.Next(3));
            var smaller = circuit.Where(a => alike.TryGetValue(a, out var answer) ? answer : null);
            for (var number = 0; number < 50; number++)
            {
                var (all, some) = (new Answer[circuit.Count], new Answer[smaller.Count]);
                for (var atom = 0; atom < circuit.Atoms.Count; atom++)
                    all[atom] = alike.TryGetValue(circuit.Atoms[atom], out var answer) ? answer : (Answer)random.Next(3);
                for (var atom = 0; atom < smaller.Atoms.Count; atom++) some[atom] = all[circuit.Atoms.ToList().IndexOf(smaller.Atoms[atom])];
                circuit.Run(all);
                smaller.Run(some);
                Assert.Equal(circuit.Outputs.Select(o => all[o]), smaller.Outputs.Select(o => some[o]));
            }
        }
    }

    [Fact]
    public void Columns_give_each_atom_the_answer_that_its_record_gives()
    {
        // Days around every edge, 29 February, terms in months and in days, and each of them not known.
        int[] days = [0, .. new[] { new LocalDate(2000, 2, 29), new(2002, 2, 28), new(2018, 2, 28), new(2018, 3, 1), new(2008, 7, 31), new(2008, 8, 1), new(2020, 12, 30), new(2020, 12, 31), new(2021, 1, 1), new(2026, 3, 22), Today, new(2026, 11, 26) }.Select(Columns.Packed)];
        int[] terms = [-1, Columns.Indeterminate, .. new[] { Term.OfMonths(11), Term.OfMonths(12), Term.OfMonths(48), Term.OfDays(364), Term.OfDays(365), new Term(11, 30), new Term(11, 31), new Term(12, 1) }.Select(Columns.Packed)];
        var random = new Random(5);
        var shape = Shape.Empty.With(Conviction.Kind, 1).With(Sentence.Kind, 1);
        Node[] conditions = [Law.UkBordersAct2007.Section32.MakeADeportationOrder.Consequences[^1].Condition.Node, ThePerson.AnyConviction(Law.UkBordersAct2007.Section32.ConvictionThatCallsForAnOrder).Node];
        var circuit = Grounding.Of(conditions, Today.AtMidnight(), shape);
        var planes = PlaneCircuit.Of(circuit.Where(Given.NoRulings(Reading.Established)));
        using var columns = new Columns(100);
        var offsets = new Dictionary<(Slot Slot, object About), (ColumnType Type, int Offset)>();
        foreach (var atom in planes.Circuit.Atoms) Name(atom, columns, offsets);

        var records = new CaseRecord[Columns.Rows];
        for (var row = 0; row < Columns.Rows; row++)
        {
            var record = records[row] = new CaseRecord { Name = "invented", AsAt = Today };
            var conviction = record.Person.List(Conviction.Kind).Add();
            var sentence = conviction.List(Sentence.Kind).Add();
            foreach (var ((slot, about), (type, offset)) in offsets)
            {
                var subject = slot.Kind == Sentence.Kind ? sentence : slot.Kind == Conviction.Kind ? conviction : record.Person;
                var (text, number) = type switch
                {
                    ColumnType.Answers => (0, random.Next(3)),
                    ColumnType.Choices => (0, random.Next(((FactDefinition)about).Options.Count + 1)),
                    ColumnType.Days => (1, days[random.Next(days.Length)]),
                    _ => (1, terms[random.Next(terms.Length)]),
                };
                if (about is Slot) number = 2;
                if (about is SubjectKind kind)
                {
                    number = 2 * random.Next(2);
                    subject.List(kind).IsComplete = number == 2;
                }

                if (text == 0) columns.Bytes(offset)[row] = (byte)number;
                else columns.Ints(offset)[row] = number;
                Say(record, subject, about, type, number);
            }
        }

        using var batch = new CaseBatch(planes, Columns.Rows);
        Derivation.Of(planes, columns, Today).Into(batch, 0);
        for (var row = 0; row < Columns.Rows; row++)
        {
            var situation = Situation.Of(records[row].Read(Reading.Established), Today.AtMidnight());
            for (var atom = 0; atom < planes.Circuit.Atoms.Count; atom++)
            {
                var asked = planes.Circuit.Atoms[atom];
                Assert.True(Placing.Of(asked, situation) == batch.Get(row, atom) || planes.AtomPlane(atom, true) < 0 || planes.AtomPlane(atom, false) < 0, $"row {row}: {asked}");
            }
        }
    }

    [Fact]
    public void An_atom_without_a_column_is_named_and_not_guessed()
    {
        var planes = PlaneCircuit.Of(Grounding.Of([Law.UkBordersAct2007.Section32.ForeignCriminal.Node], Today.AtMidnight(), Shape.Of(1)));
        using var columns = new Columns(1);

        Assert.Contains("no column answers", Assert.Throws<ArgumentException>(() => Derivation.Of(planes, columns, Today)).Message, StringComparison.Ordinal);
    }

    private static void Name(Atom atom, Columns columns, Dictionary<(Slot Slot, object About), (ColumnType Type, int Offset)> offsets)
    {
        switch (atom)
        {
            case CompleteAtom complete: Add(complete.Slot, complete.Kind, ColumnType.Answers); break;
            case ExistsAtom when atom.Slot.Kind == Conviction.Kind: Add(atom.Slot, TheConviction.DateOfConviction.Definition, ColumnType.Days); break;
            case ExistsAtom: Add(atom.Slot, atom.Slot, ColumnType.Answers); break;
            case LeafAtom { Leaf: JudgementIsMet leaf }: Add(atom.Slot.Around(leaf.Of), leaf.Judgement, ColumnType.Answers); break;
            case LeafAtom leaf:
                foreach (var fact in Law.Corpus.FactsOf(leaf.Leaf))
                    Add(atom.Slot.Around(fact.Kind), fact, fact.Type switch { FactType.Choice => ColumnType.Choices, FactType.Date => ColumnType.Days, FactType.Term => ColumnType.Terms, _ => ColumnType.Answers });
                break;
        }

        void Add(Slot slot, object about, ColumnType type)
        {
            if (!offsets.ContainsKey((slot, about))) offsets.Add((slot, about), (type, columns.Add(slot, about, type)));
        }
    }

    private static void Say(CaseRecord record, SubjectRecord subject, object about, ColumnType type, int number)
    {
        if (about is Judgement judgement)
        {
            if (number != 1) record.Judgements.Add(new(judgement.Id, subject.Parent is null ? null : subject.Id, number == 2 ? JudgementAnswer.Met : JudgementAnswer.NotMet, "somebody", "officer", Today, "invented"));
            return;
        }

        if (about is not FactDefinition fact) return;
        subject.Assert(fact, new Assertion(type switch
        {
            ColumnType.Answers => number == 1 ? new NotKnownValue() : new YesNoValue(number == 2),
            ColumnType.Choices => number == 0 ? new NotKnownValue() : new WordValue(fact.Options[number - 1]),
            ColumnType.Days => number == 0 ? new NotKnownValue() : new DayValue(DateRange.On(Columns.Day(number))),
            _ => number < 0 ? new NotKnownValue() : new TermValue(TermRange.Exactly(Columns.TermOf(number))),
        }));
    }

    private static Circuit AnyCircuit(Random random)
    {
        var wiring = new Wiring();
        var gates = new List<int> { Wiring.Constant(Answer.Unknown) };
        for (var i = 0; i < 12; i++) gates.Add(wiring.Input(new RulingAtom($"{i}")));
        for (var i = 0; i < 80; i++)
        {
            var of = Enumerable.Range(0, 1 + random.Next(5)).Select(_ => gates[Math.Max(0, gates.Count - 1 - random.Next(25))]).ToList();
            gates.Add(random.Next(5) switch { 0 => wiring.Not(of[0]), 1 or 2 => wiring.And(of), _ => wiring.Or(of) });
        }

        return wiring.Finish(Shape.Empty, [.. gates.Where((_, i) => i % 7 == 0 || i is 2 or 3)]);
    }

    private static CaseBatch AnyBatch(Circuit circuit, Random random, int count, int block)
    {
        var batch = new CaseBatch(PlaneCircuit.Of(circuit), count, block);
        var answers = new Answer[circuit.Atoms.Count];
        for (var number = 0; number < count; number++)
        {
            for (var atom = 0; atom < answers.Length; atom++) answers[atom] = (Answer)random.Next(3);
            batch.Set(number, answers);
        }

        return batch;
    }

    private static void AssertSame(Circuit circuit, CaseBatch batch, BatchAnswers answers)
    {
        var one = new Answer[circuit.Count];
        for (var number = 0; number < batch.Count; number++)
        {
            for (var atom = 0; atom < circuit.Atoms.Count; atom++) one[atom] = batch.Get(number, atom);
            circuit.Run(one);
            for (var output = 0; output < circuit.Outputs.Count; output++)
                Assert.True(one[circuit.Outputs[output]] == answers[output, number], $"case {number}, output {output}");
        }
    }
}
