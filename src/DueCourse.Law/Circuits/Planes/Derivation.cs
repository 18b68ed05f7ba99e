namespace DueCourse.Law.Circuits.Planes;

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

/// <summary>
/// Works out the atoms of a circuit from typed columns, 64 cases at a time. What is compared with what, and the thresholds,
/// are read off the atoms, so off the law; where one comparison of numbers cannot tell (29 February, terms pronounced in
/// days) the law's own arithmetic is asked for that case.
/// </summary>
public sealed unsafe class Derivation
{
    private readonly Columns columns;
    private readonly Test[] tests;
    private readonly int answersAre;

    private Derivation(Columns columns, Test[] tests)
    {
        this.columns = columns;
        this.tests = tests;
        answersAre = tests.Count(t => t.Kind == Kind.AnswerIs);
    }

    private enum Kind
    {
        AnswerIs,
        AnsweredYes,
        ChoiceIn,
        DayBeforeFixed,
        FixedBeforeDay,
        DayBeforeDay,
        TermReaches,
        BegunBy,
    }

    /// <summary>How the atoms of a circuit come from columns.</summary>
    /// <param name="circuit">The circuit.</param>
    /// <param name="columns">The columns; each atom must have one.</param>
    /// <param name="assessedOn">The day of assessment, which is also the day the cases speak of.</param>
    /// <exception cref="ArgumentException">No column answers an atom.</exception>
    public static Derivation Of(PlaneCircuit circuit, Columns columns, LocalDate assessedOn)
    {
        var made = new List<Test>();
        for (var atom = 0; atom < circuit.Circuit.Atoms.Count; atom++)
        {
            var (whenTrue, whenFalse) = (circuit.AtomPlane(atom, isFalse: false), circuit.AtomPlane(atom, isFalse: true));
            if (whenTrue < 0 && whenFalse < 0) continue;
            var test = Of(circuit.Circuit.Atoms[atom], columns, assessedOn);
            made.Add(test with { True = test.Opposite ? whenFalse : whenTrue, False = test.Opposite ? whenTrue : whenFalse });
        }

        // Those of one kind together: the branch that tells them apart is then foreseen.
        return new(columns, [.. made.OrderBy(t => t.Kind)]);
    }

    /// <summary>Works out the atoms of the cases in the columns.</summary>
    /// <param name="batch">Where they go.</param>
    /// <param name="firstCase">The number of the first of them in the batch; a multiple of <see cref="Columns.Rows"/>.</param>
    public void Into(CaseBatch batch, int firstCase)
    {
        var (block, bit) = Math.DivRem(firstCase, batch.Block);
        var planes = batch.Planes.Block(block) + (bit >> 6);
        Place nowhere = default;
        if ((bit & 511) == 0 && (bit + 512 < batch.Block || block + 1 < batch.Blocks)) FetchAhead(bit + 512 < batch.Block ? planes + 8 : batch.Planes.Block(block + 1), batch.BlockWords);
        Answers(planes, batch.BlockWords, nowhere.Words);
        foreach (ref readonly var test in tests.AsSpan(answersAre))
        {
            var whenTrue = test.True < 0 ? nowhere.Words : planes + (test.True * batch.BlockWords);
            var whenFalse = test.False < 0 ? nowhere.Words : planes + (test.False * batch.BlockWords);
            var column = columns.At(test.Column);
            switch (test.Kind)
            {
                case Kind.AnsweredYes: Answers(column, whenTrue, nowhere.Words); Opposite(whenTrue, whenFalse); break;
                case Kind.ChoiceIn: Choices(column, test.Options, whenTrue, whenFalse); break;
                case Kind.DayBeforeFixed: Before((int*)column, test.Number, test.Number2, whenTrue, whenFalse); break;
                case Kind.FixedBeforeDay: After((int*)column, test.Number, test.Number2, whenTrue, whenFalse); break;
                case Kind.DayBeforeDay: Before((int*)column, (int*)columns.At(test.Column2), test, whenTrue, whenFalse); break;
                case Kind.TermReaches: Reaches((int*)column, test, whenTrue, whenFalse); break;
                default: Begun((int*)column, test.Number, whenTrue, whenFalse); break;
            }
        }

        GC.KeepAlive(batch);
        GC.KeepAlive(columns);
    }

    private static Test Of(Atom atom, Columns columns, LocalDate assessedOn)
    {
        if (atom.When is not null) throw NoColumn(atom);
        switch (atom)
        {
            case ExistsAtom when columns.Find(atom.Slot, atom.Slot, ColumnType.Answers) is { } exists:
                return new(Kind.AnswerIs, exists);
            case ExistsAtom when atom.Slot.Kind.BeginsWith is { } name:
                return new(Kind.BegunBy, Column(atom, columns, atom.Slot, FactCatalogue.Find(atom.Slot.Kind, name)!, ColumnType.Days)) { Number = Columns.Packed(assessedOn) };
            case CompleteAtom complete: return new(Kind.AnswerIs, Column(atom, columns, atom.Slot, complete.Kind, ColumnType.Answers));
            case LeafAtom { Leaf: FactIsYes { On: null } leaf }:
                return new(Kind.AnswerIs, Column(atom, columns, atom.Slot.Around(leaf.Fact.Kind), leaf.Fact, ColumnType.Answers));
            case LeafAtom { Leaf: JudgementIsMet leaf }:
                return new(leaf.NotMetUntilAnswered ? Kind.AnsweredYes : Kind.AnswerIs, Column(atom, columns, atom.Slot.Around(leaf.Of), leaf.Judgement, ColumnType.Answers));
            case LeafAtom { Leaf: FactIsOneOf { On: null } leaf }:
                var options = leaf.Fact.Options.ToList();
                return new(Kind.ChoiceIn, Column(atom, columns, atom.Slot.Around(leaf.Fact.Kind), leaf.Fact, ColumnType.Choices))
                {
                    Options = [.. leaf.Values.Select(v => (byte)(options.IndexOf(v) + 1))],
                };
            case LeafAtom { Leaf: TermReaches leaf }:
                var unknownFrom = UnknownFrom(leaf.Threshold);
                return new(Kind.TermReaches, Column(atom, columns, atom.Slot.Around(leaf.Fact.Kind), leaf.Fact, ColumnType.Terms)) { Number = Columns.Packed(leaf.Threshold), UnknownFrom = unknownFrom, Number2 = FewestDaysAMonth(unknownFrom) };
            case LeafAtom { Leaf: DatesInOrder leaf }:
                return leaf.Order switch
                {
                    Order.Before => Before(atom, leaf.Left, leaf.Right, columns, assessedOn),
                    Order.After => Before(atom, leaf.Right, leaf.Left, columns, assessedOn),
                    Order.OnOrAfter => Before(atom, leaf.Left, leaf.Right, columns, assessedOn) with { Opposite = true },
                    _ => Before(atom, leaf.Right, leaf.Left, columns, assessedOn) with { Opposite = true },
                };
            default: throw NoColumn(atom);
        }
    }

    // Number is the least day that is not before; Number2 the least that is surely not before. They part only on the day of a
    // moment fixed by the law, on which a day is on neither side.
    private static Test Before(Atom atom, DateExpression left, DateExpression right, Columns columns, LocalDate assessedOn)
    {
        if (Fixed(right, assessedOn) is { } end)
        {
            var (column, years) = DayOf(atom, left, columns);
            if (years != 0) throw NoColumn(atom);
            var sameDay = Columns.Packed(end.Date);
            return new(Kind.DayBeforeFixed, column) { Number = sameDay, Number2 = end.TimeOfDay == LocalTime.Midnight || right is DayOfAssessment ? sameDay : sameDay + 1 };
        }

        if (Fixed(left, assessedOn) is { } start)
        {
            var (column, years) = DayOf(atom, right, columns);
            if (years != 0 || left is FixedMoment) throw NoColumn(atom);
            return new(Kind.FixedBeforeDay, column) { Number = Columns.Packed(start.Date), Number2 = Columns.Packed(start.Date) };
        }

        var (first, firstYears) = DayOf(atom, left, columns);
        var (second, secondYears) = DayOf(atom, right, columns);
        return new(Kind.DayBeforeDay, first) { Column2 = second, Number = firstYears, Number2 = secondYears };
    }

    private static LocalDateTime? Fixed(DateExpression day, LocalDate assessedOn) => day switch
    {
        FixedDay f => f.Day.AtMidnight(),
        FixedMoment f => f.Moment,
        DayOfAssessment => assessedOn.AtMidnight(),
        _ => null,
    };

    private static (int Column, int Years) DayOf(Atom atom, DateExpression day, Columns columns) => day switch
    {
        FactDate f => (Column(atom, columns, atom.Slot.Around(f.Fact.Kind), f.Fact, ColumnType.Days), 0),
        DateMoved { From: FactDate f } moved when moved.By.Equals(Period.FromYears(moved.By.Years)) =>
            (Column(atom, columns, atom.Slot.Around(f.Fact.Kind), f.Fact, ColumnType.Days), moved.By.Years),
        _ => throw NoColumn(atom),
    };

    private static int Column(Atom atom, Columns columns, Slot slot, object about, ColumnType type) => columns.Find(slot, about, type) ?? throw NoColumn(atom);

    private static ArgumentException NoColumn(Atom atom) =>
        new($"no column answers {(atom is LeafAtom leaf ? $"{leaf.Leaf.GetType().Name} {string.Join(", ", Corpus.FactsOf(leaf.Leaf))} of {atom.Slot}" : atom.ToString())}", nameof(atom));

    // So many days for each month that a term falls short are needed, at least, for it to be open whether it reaches.
    private static int FewestDaysAMonth(int[] unknownFrom)
    {
        var fewest = int.MaxValue;
        for (var months = 0; months < unknownFrom.Length - 1; months++) fewest = Math.Min(fewest, unknownFrom[months] / (unknownFrom.Length - 1 - months));
        return fewest == int.MaxValue ? 0 : Math.Min(fewest, 0x1000);
    }

    // ---- 64 cases at a time. Small and never inlined, so that the constants stay in registers. ----

    // The lines of the planes that come next.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FetchAhead(ulong* planes, int words)
    {
        if (!Sse.IsSupported) return;
        foreach (ref readonly var test in tests.AsSpan())
        {
            if (test.True >= 0) Sse.Prefetch0(planes + (test.True * words));
            if (test.False >= 0) Sse.Prefetch0(planes + (test.False * words));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Answers(ulong* planes, int words, ulong* nowhere)
    {
        var yes = Vector512.Create((byte)Answer.Yes);
        var room = columns.At(0);
        foreach (ref readonly var test in tests.AsSpan(0, answersAre))
        {
            var whenTrue = test.True < 0 ? nowhere : planes + (test.True * words);
            var whenFalse = test.False < 0 ? nowhere : planes + (test.False * words);
            for (var word = 0; word < Columns.Rows / 64; word++)
            {
                var values = Vector512.LoadAligned(room + test.Column + (64 * word));
                whenTrue[word] = Vector512.Equals(values, yes).ExtractMostSignificantBits();
                whenFalse[word] = Vector512.Equals(values, Vector512<byte>.Zero).ExtractMostSignificantBits();
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Answers(byte* column, ulong* whenTrue, ulong* whenFalse)
    {
        var yes = Vector512.Create((byte)Answer.Yes);
        for (var word = 0; word < Columns.Rows / 64; word++)
        {
            var values = Vector512.LoadAligned(column + (64 * word));
            whenTrue[word] = Vector512.Equals(values, yes).ExtractMostSignificantBits();
            whenFalse[word] = Vector512.Equals(values, Vector512<byte>.Zero).ExtractMostSignificantBits();
        }
    }

    private static void Opposite(ulong* of, ulong* into)
    {
        for (var word = 0; word < Columns.Rows / 64; word++) into[word] = ~of[word];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Choices(byte* column, byte[] options, ulong* whenTrue, ulong* whenFalse)
    {
        for (var word = 0; word < Columns.Rows / 64; word++)
        {
            var values = Vector512.LoadAligned(column + (64 * word));
            var known = ~Vector512.Equals(values, Vector512<byte>.Zero).ExtractMostSignificantBits();
            var found = 0UL;
            foreach (var option in options) found |= Vector512.Equals(values, Vector512.Create(option)).ExtractMostSignificantBits();
            whenTrue[word] = found;
            whenFalse[word] = known & ~found;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Before(int* column, int notBefore, int surelyNot, ulong* whenTrue, ulong* whenFalse)
    {
        var (edge, sure) = (Vector512.Create(notBefore), Vector512.Create(surelyNot - 1));
        for (var word = 0; word < Columns.Rows / 64; word++)
        {
            var days = Numbers.At(column + (64 * word));
            whenTrue[word] = days.Below(edge) & days.Above(Vector512<int>.Zero);
            whenFalse[word] = days.Above(sure);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void After(int* column, int notAfter, int surelyNot, ulong* whenTrue, ulong* whenFalse)
    {
        var (edge, sure) = (Vector512.Create(notAfter), Vector512.Create(surelyNot + 1));
        for (var word = 0; word < Columns.Rows / 64; word++)
        {
            var days = Numbers.At(column + (64 * word));
            whenTrue[word] = days.Above(edge);
            whenFalse[word] = days.Below(sure) & days.Above(Vector512<int>.Zero);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Before(int* left, int* right, in Test test, ulong* whenTrue, ulong* whenFalse)
    {
        var (moveLeft, moveRight) = (Vector512.Create(test.Number << 9), Vector512.Create(test.Number2 << 9));
        // What becomes of 29 February is from 28 February to 1 March: it matters only to a day of a month next to it.
        const int Leap = (2 << 5) | 29;
        for (var word = 0; word < Columns.Rows / 64; word++)
        {
            ulong t = 0, known = 0, near = 0;
            for (var part = 0; part < 64; part += 16)
            {
                var (l, r) = (Vector512.LoadAligned(left + (64 * word) + part), Vector512.LoadAligned(right + (64 * word) + part));
                var (movedLeft, movedRight) = (l + moveLeft, r + moveRight);
                t |= Vector512.LessThan(movedLeft, movedRight).ExtractMostSignificantBits() << part;
                known |= Vector512.GreaterThan(Vector512.Min(l, r), Vector512<int>.Zero).ExtractMostSignificantBits() << part;
                var months = Vector512.ShiftRightArithmetic(movedLeft, 5) - Vector512.ShiftRightArithmetic(movedRight, 5);
                near |= Vector512.LessThan((months + Vector512<int>.One).AsUInt32(), Vector512.Create(3U)).ExtractMostSignificantBits() << part;
            }

            var f = known & ~t;
            t &= known;
            for (var leaps = near & known; leaps != 0; leaps &= leaps - 1)
            {
                var bit = System.Numerics.BitOperations.TrailingZeroCount(leaps);
                if ((left[(64 * word) + bit] & 511) != Leap && (right[(64 * word) + bit] & 511) != Leap) continue;
                var l = DateRange.On(Columns.Day(left[(64 * word) + bit])).Plus(Period.FromYears(test.Number));
                var r = DateRange.On(Columns.Day(right[(64 * word) + bit])).Plus(Period.FromYears(test.Number2));
                t = l.Latest < r.Earliest ? t | (1UL << bit) : t & ~(1UL << bit);
                f = l.Earliest >= r.Latest ? f | (1UL << bit) : f & ~(1UL << bit);
            }

            whenTrue[word] = t;
            whenFalse[word] = f;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Reaches(int* column, in Test test, ulong* whenTrue, ulong* whenFalse)
    {
        var (least, days) = (Vector512.Create(test.Number - 1), Vector512.Create(0xFFFF));
        var (ofMonth, enough) = (Vector512.Create(test.Number2), Vector512.Create((test.Number2 * (test.Number >> 16)) - 1));
        for (var word = 0; word < Columns.Rows / 64; word++)
        {
            var terms = Numbers.At(column + (64 * word));
            var t = terms.Above(least);
            var f = ~(t | terms.Below(Vector512<int>.Zero));
            var inDays = f & terms.InDays(days, ofMonth).Above(enough);
            for (; inDays != 0; inDays &= inDays - 1)
            {
                var bit = System.Numerics.BitOperations.TrailingZeroCount(inDays);
                var term = column[(64 * word) + bit];
                if ((term & 0xFFFF) >= test.UnknownFrom[term >> 16]) f &= ~(1UL << bit);
            }

            whenTrue[word] = t;
            whenFalse[word] = f;
        }
    }

    // The law's own arithmetic, asked beforehand: of so many months, with how many days does it become open whether a term
    // reaches the threshold. A longer term does not fall shorter, so the least number of days is found by halving.
    private static int[] UnknownFrom(Term threshold)
    {
        var from = new int[threshold.WholeMonths + 1];
        for (var months = 0; months < from.Length; months++)
        {
            var (low, high) = (0, 0x10000);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (new Term(months, middle).Reaches(threshold) == Answer.No) low = middle + 1;
                else high = middle;
            }

            from[months] = low <= 0xFFFF && new Term(months, low).Reaches(threshold) == Answer.Unknown ? low : int.MaxValue;
        }

        return from;
    }

    // One without a day is on the file, so it had come by the file's own day.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Begun(int* column, int today, ulong* whenTrue, ulong* whenFalse)
    {
        var edge = Vector512.Create(today);
        for (var word = 0; word < Columns.Rows / 64; word++)
        {
            var later = Numbers.At(column + (64 * word)).Above(edge);
            whenTrue[word] = ~later;
            whenFalse[word] = later;
        }
    }

    private struct Place
    {
        private fixed ulong words[Columns.Rows / 64];

        public ulong* Words => (ulong*)Unsafe.AsPointer(ref words[0]);
    }

    private readonly record struct Test(Kind Kind, int Column)
    {
        public int Column2 { get; init; }

        public int Number { get; init; }

        public int Number2 { get; init; }

        public byte[] Options { get; init; } = [];

        public int[] UnknownFrom { get; init; } = [];

        public bool Opposite { get; init; }

        public int True { get; init; }

        public int False { get; init; }
    }
}
