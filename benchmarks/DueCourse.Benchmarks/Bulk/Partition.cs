using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using DueCourse.Benchmarks.Question;
using DueCourse.Benchmarks.Rows;
using DueCourse.Law.Circuits;
using DueCourse.Law.Circuits.Planes;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using Packing = DueCourse.Law.Circuits.Planes.Columns;

namespace DueCourse.Benchmarks.Bulk;

/// <summary>
/// Cases that the same circuit fits: as many convictions, as many sentences for each, the list of convictions complete or
/// not, and every conviction of the same period between two days at which the law tells convictions apart.
/// </summary>
internal sealed unsafe class Partition
{
    public required Circuit Circuit { get; init; }

    public required PlaneCircuit Planes { get; init; }

    /// <summary>The columns, which all partitions with as many convictions and sentences share.</summary>
    public required RowColumns Columns { get; init; }

    /// <summary>Where rows wait until there are enough of them to be turned into columns.</summary>
    public required byte[] Waiting { get; init; }

    public required Derivation Derivation { get; init; }

    /// <summary>The cases, in order.</summary>
    public int[] Cases { get; set; } = [];

    public int Count { get; set; }

    public CaseBatch? Batch { get; set; }

    public BatchAnswers? Answers { get; set; }

    /// <summary>Turns the rows that wait into planes: those of the last cases, as many as were not turned before.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Turn(int upTo, bool derive)
    {
        var from = (upTo - 1) / Packing.Rows * Packing.Rows;
        Columns.Turn(RowColumns.First(Waiting), upTo - from);
        if (derive) Derivation.Into(Batch!, from);
    }
}

/// <summary>Where the rows of a partition go while they are taken.</summary>
internal unsafe struct Desk
{
    public byte* Waiting;

    public int* Cases;

    public int Count, Room;
}

/// <summary>Sorts rows into partitions, and turns them into planes.</summary>
internal sealed unsafe class Partitions
{
    private const int MostConvictions = 3, MostSentences = 2, Mixed = 7, Keys = MostConvictions * MostSentences * 2 * 8, Chunk = Waiting.Chunk;

    private readonly AutomaticDeportation question;
    private readonly bool everyRule;
    private readonly LocalDateTime moment;
    private readonly Reading reading;
    private readonly int block;
    private readonly Partition?[] partitions = new Partition?[Keys];
    private readonly RowColumns?[] shapes = new RowColumns?[Keys / 16];
    private readonly int[] edges;
    private readonly Desk[] desks = GC.AllocateArray<Desk>(Keys, pinned: true);
    private readonly Vector256<int> limits;
    private readonly byte[] periods = new byte[256];
    private byte[] keys = [];

    public Partitions(AutomaticDeportation question, bool everyRule, LocalDateTime moment, Reading reading, int block)
    {
        (this.question, this.everyRule, this.moment, this.reading, this.block) = (question, everyRule, moment, reading, block);
        // The days at which the law tells convictions apart are read off the law.
        edges = [.. question.Circuit(true, moment, Shape.Empty.With(Conviction.Kind, 1).With(Sentence.Kind, 1))
            .Atoms.Select(EdgeOf).OfType<int>().Distinct().Order()];
        if (edges.Length >= Mixed) throw new InvalidOperationException("there are more periods of conviction than keys");

        // A day is compared with all of them at once; with today and with nothing besides, for neither is of a period.
        Span<int> below = [int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, Packing.Packed(moment.Date), 0];
        for (var i = 0; i < edges.Length; i++) below[i] = edges[i] - 1;
        limits = Vector256.Create<int>(below);
        for (var reached = 0; reached < periods.Length; reached++) periods[reached] = (byte)((reached & 0xC0) == 0x80 ? BitOperations.PopCount((uint)reached & 0x3F) : Mixed);
    }

    public IEnumerable<Partition> All => partitions.OfType<Partition>().Where(p => p.Count > 0);

    /// <summary>Sorts, derives and places; the answers are not yet worked out.</summary>
    /// <remarks>Where the room made for an earlier caseload is right for this one, one pass over the rows is enough.</remarks>
    public void Take(Caseload all)
    {
        if (keys.Length >= all.Count && Place(all, sort: true, derive: true)) return;
        Sort(all);
        if (!Place(all, sort: false, derive: true)) throw new InvalidOperationException("there is no room for the rows that were counted");
    }

    /// <summary>A part of the work, to see what it takes: rows into columns, and no further.</summary>
    public void OnlyColumns(Caseload all) => Place(all, sort: false, derive: false);

    /// <summary>Finds the partition of each case, and makes room for it.</summary>
    public void Sort(Caseload all)
    {
        if (keys.Length < all.Count) keys = new byte[all.Count];
        Span<int> counts = stackalloc int[Keys];
        counts.Clear();
        Sort(all, counts);
        Array.Clear(desks);
        for (var key = 0; key < Keys; key++)
        {
            if (counts[key] == 0)
            {
                if (partitions[key] is { } empty) empty.Count = 0;
                continue;
            }

            var partition = partitions[key] ??= Made(key);
            if (partition.Cases.Length != counts[key]) partition.Cases = GC.AllocateUninitializedArray<int>(counts[key], pinned: true);
            if (partition.Batch is null || partition.Batch.Count != counts[key])
            {
                partition.Batch?.Dispose();
                partition.Batch = new(partition.Planes, counts[key], block);
                partition.Answers?.Dispose();
                partition.Answers = null;
            }

            desks[key] = new()
            {
                Waiting = RowColumns.First(partition.Waiting), Room = counts[key],
                Cases = (int*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(partition.Cases)),
            };
        }
    }

    /// <summary>Answers every case.</summary>
    public void Answer(int threads)
    {
        foreach (var partition in All)
        {
            if (partition.Answers is null) partition.Answers = partition.Planes.Answer(partition.Batch!, threads);
            else partition.Planes.Answer(partition.Batch!, partition.Answers, threads);
        }
    }

    // Some rows at a time, which stay in the nearest caches: first their keys, then the many of one conviction and one sentence, then the others.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Place(Caseload all, bool sort, bool derive)
    {
        foreach (ref var desk in desks.AsSpan()) desk.Count = 0;
        var simple = stackalloc int[Chunk];
        var several = stackalloc int[Chunk];
        for (var from = 0; from < all.Count; from += Chunk)
        {
            var to = Math.Min(all.Count, from + Chunk);
            var simples = sort ? KeysOf(all, from, to, simple, several) : Known(from, to, simple, several);
            if (!Simple(all, simple, simples, derive) || !Several(all, several, to - from - simples, derive)) return false;
        }

        for (var key = 0; key < Keys; key++)
        {
            if (partitions[key] is not { } partition) continue;
            partition.Count = desks[key].Count;
            if (partition.Count != desks[key].Room) return false;
            if (partition.Count % Packing.Rows != 0) partition.Turn(partition.Count, derive);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Sort(Caseload all, Span<int> counts)
    {
        var simple = stackalloc int[Chunk];
        var several = stackalloc int[Chunk];
        for (var from = 0; from < all.Count; from += Chunk)
        {
            var to = Math.Min(all.Count, from + Chunk);
            KeysOf(all, from, to, simple, several);
            foreach (var key in keys.AsSpan(from, to - from)) counts[key]++;
        }
    }

    // The keys of rows, and which have one conviction and one sentence. Nothing here turns on the row but the short loop at the end.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int KeysOf(Caseload all, int from, int to, int* simple, int* several)
    {
        var (simples, others) = (0, 0);
        fixed (PersonRow* people = all.People)
        fixed (ConvictionRow* convictions = all.Convictions)
        fixed (byte* into = keys, periodOf = periods)
        {
            var each = limits;
            var person = people + from;
            for (var i = from; i < to; i++, person++)
            {
                var conviction = convictions + person->FirstConviction;
                into[i] = (byte)(periodOf[Reached(conviction->DateOfConviction, each)] + Complete(person));
                var more = (person->Convictions ^ 1) | (conviction->Sentences ^ 1);
                simple[simples] = i;
                several[others] = i;
                var one = more == 0 ? 1 : 0;
                simples += one;
                others += 1 - one;
            }

            for (var o = 0; o < others; o++)
            {
                person = people + several[o];
                var (period, sentences) = (-1, 0);
                for (var c = 0; c < person->Convictions; c++)
                {
                    var conviction = convictions + person->FirstConviction + c;
                    int its = periodOf[Reached(conviction->DateOfConviction, each)];
                    period = period < 0 || period == its ? its : Mixed;
                    sentences = Math.Max(sentences, conviction->Sentences);
                }

                if (person->Convictions is 0 or > MostConvictions || sentences is 0 or > MostSentences) throw new InvalidOperationException("there is no key for so many convictions or sentences");
                into[several[o]] = (byte)(((((person->Convictions - 1) * MostSentences) + sentences - 1) * 16) + Complete(person) + period);
            }
        }

        return simples;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Reached(int day, Vector256<int> limits) => Vector256.GreaterThan(Vector256.Create(day), limits).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Complete(PersonRow* person) => ((int)person->ConvictionsAreComplete & (int)Law.Drafting.Answer.Yes) << 2;

    private int Known(int from, int to, int* simple, int* several)
    {
        var (simples, others) = (0, 0);
        for (var i = from; i < to; i++)
        {
            simple[simples] = i;
            several[others] = i;
            var one = keys[i] < 16 ? 1 : 0;
            simples += one;
            others += 1 - one;
        }

        return simples;
    }

    private bool Simple(Caseload all, int* cases, int count, bool derive)
    {
        fixed (PersonRow* people = all.People)
        fixed (ConvictionRow* convictions = all.Convictions)
        fixed (SentenceRow* sentences = all.Sentences)
        fixed (byte* keyOf = keys)
        fixed (Desk* at = desks)
        {
            for (var end = cases + count; cases != end;)
            {
                cases = Simple(cases, end, people, convictions, sentences, keyOf, at);
                var key = keyOf[cases[-1]];
                if (at[key].Count > at[key].Room) return false;
                if (at[key].Count % Packing.Rows == 0) partitions[key]!.Turn(at[key].Count, derive);
            }
        }

        return true;
    }

    // Up to the first case that fills a desk, or for which there is none: the loop itself calls nothing, so all it needs stays in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int* Simple(int* cases, int* end, PersonRow* people, ConvictionRow* convictions, SentenceRow* sentences, byte* keyOf, Desk* desks)
    {
        do
        {
            nint number = *cases++;
            var desk = desks + keyOf[number];
            var place = desk->Count;
            desk->Count = place + 1;
            if (place >= desk->Room) break;
            desk->Cases[place] = (int)number;
            var row = (nint)((uint)place % Packing.Rows);
            var (person, waiting) = ((nint)(people + number), (nint)desk->Waiting);
            var conviction = Waiting.Put((PersonRow*)person, convictions, (byte*)waiting, row);
            Waiting.Put(conviction, (byte*)waiting + RowColumns.OfPersons, row);
            Waiting.Put(sentences + conviction->FirstSentence, (byte*)waiting + RowColumns.OfPersons + RowColumns.OfConvictions, row);
            if (row == Packing.Rows - 1) break;
        }
        while (cases != end);

        return cases;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Several(Caseload all, int* cases, int count, bool derive)
    {
        var none = RowColumns.NoSentence;
        fixed (PersonRow* people = all.People)
        fixed (ConvictionRow* convictions = all.Convictions)
        fixed (SentenceRow* sentences = all.Sentences)
        fixed (byte* keyOf = keys)
        fixed (Desk* at = desks)
        {
            for (var i = 0; i < count; i++)
            {
                var number = cases[i];
                var key = keyOf[number];
                var desk = at + key;
                var place = desk->Count;
                if (place == desk->Room) return false;
                desk->Cases[place] = number;
                desk->Count = place + 1;
                var row = (nint)((uint)place % Packing.Rows);
                var person = people + number;
                var waiting = desk->Waiting;
                var conviction = Waiting.Put(person, convictions, waiting, row);
                waiting += RowColumns.OfPersons;
                for (var end = conviction + person->Convictions; conviction != end; conviction++)
                {
                    Waiting.Put(conviction, waiting, row);
                    waiting += RowColumns.OfConvictions;
                    for (var s = 0; s <= key / 16 % MostSentences; s++)
                    {
                        var sentence = sentences + conviction->FirstSentence + s;
                        Waiting.Put(s < conviction->Sentences ? sentence : &none, waiting, row);
                        waiting += RowColumns.OfSentences;
                    }
                }

                if (row == Packing.Rows - 1) partitions[key]!.Turn(place + 1, derive);
            }
        }

        return true;
    }

    private Partition Made(int key)
    {
        var period = key % 8;
        var complete = key / 8 % 2 == 1;
        var sentences = (key / 16 % MostSentences) + 1;
        var convictions = (key / 16 / MostSentences) + 1;
        var circuit = question
            .Circuit(everyRule, moment, Shape.Empty.With(Conviction.Kind, convictions).With(Sentence.Kind, sentences))
            .Where(atom => Alike(atom, period, complete, sentences));
        var planes = PlaneCircuit.Of(circuit);
        ref var columns = ref shapes[key / 16];
        columns ??= new(convictions, sentences);
        return new() { Circuit = circuit, Planes = planes, Columns = columns, Waiting = columns.Waiting(), Derivation = Derivation.Of(planes, columns.Columns, moment.Date) };
    }

    // What is the same in all cases of a partition.
    private Answer? Alike(Atom atom, int period, bool complete, int sentences) => atom switch
    {
        CompleteAtom { Kind: var kind } => kind == Conviction.Kind ? complete ? Law.Drafting.Answer.Yes : Law.Drafting.Answer.No : Law.Drafting.Answer.Yes,
        ExistsAtom { Slot.Kind: var kind, Slot.Index: var index } when kind == Sentence.Kind => index == 0 || sentences == 1 ? Law.Drafting.Answer.Yes : null,
        ExistsAtom => period == Mixed ? null : Law.Drafting.Answer.Yes,
        LeafAtom { Leaf: DatesInOrder { Order: var order } } when period != Mixed && EdgeOf(atom) is { } edge =>
            (period > 0 && edges[period - 1] >= edge) == (order == Order.OnOrAfter) ? Law.Drafting.Answer.Yes : Law.Drafting.Answer.No,
        _ => Given.NoRulings(reading)(atom),
    };

    private static int? EdgeOf(Atom atom) =>
        atom is LeafAtom { Leaf: DatesInOrder { Left: FactDate { Fact: var fact }, Right: FixedDay day, Order: Order.Before or Order.OnOrAfter } }
        && fact == TheConviction.DateOfConviction.Definition
            ? Packing.Packed(day.Day)
            : null;
}
