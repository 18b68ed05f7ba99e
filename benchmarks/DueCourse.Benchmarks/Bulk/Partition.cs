using System.Runtime.CompilerServices;
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
internal sealed class Partition
{
    public required Circuit Circuit { get; init; }

    public required PlaneCircuit Planes { get; init; }

    public required RowColumns Columns { get; init; }

    public required Derivation Derivation { get; init; }

    /// <summary>The cases, in order.</summary>
    public int[] Cases { get; set; } = [];

    public int Count { get; set; }

    public CaseBatch? Batch { get; set; }

    public BatchAnswers? Answers { get; set; }

    /// <summary>Adds a case. Sixteen are turned into columns together, and 128 into planes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Caseload all, int number, bool derive)
    {
        Cases[Count++] = number;
        if (Count % Transposing.Tile == 0) Turn(all, Transposing.Tile, derive);
    }

    /// <summary>Places what is left.</summary>
    public void Finish(Caseload all, bool derive)
    {
        if (Count % Transposing.Tile != 0) Turn(all, Count % Transposing.Tile, derive);
        if (derive && Count % Packing.Rows != 0) Derivation.Into(Batch!, Count / Packing.Rows * Packing.Rows);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Turn(Caseload all, int howMany, bool derive)
    {
        Columns.Take(all, Cases.AsSpan(Count - howMany, howMany), (Count - howMany) % Packing.Rows);
        if (derive && Count % Packing.Rows == 0) Derivation.Into(Batch!, Count - Packing.Rows);
    }
}

/// <summary>Sorts rows into partitions, and turns them into planes.</summary>
internal sealed class Partitions
{
    private const int MostConvictions = 3, MostSentences = 2, Mixed = 7, Keys = MostConvictions * MostSentences * 2 * 8;

    private readonly AutomaticDeportation question;
    private readonly bool everyRule;
    private readonly LocalDateTime moment;
    private readonly Reading reading;
    private readonly int block;
    private readonly Partition?[] partitions = new Partition?[Keys];
    private readonly int[] edges;
    private readonly int today;
    private byte[] keys = [];

    public Partitions(AutomaticDeportation question, bool everyRule, LocalDateTime moment, Reading reading, int block)
    {
        (this.question, this.everyRule, this.moment, this.reading, this.block) = (question, everyRule, moment, reading, block);
        today = Packing.Packed(moment.Date);

        // The days at which the law tells convictions apart are read off the law.
        edges = [.. question.Circuit(true, moment, Shape.Empty.With(Conviction.Kind, 1).With(Sentence.Kind, 1))
            .Atoms.Select(EdgeOf).OfType<int>().Distinct().Order()];
        if (edges.Length >= Mixed) throw new InvalidOperationException("there are more periods of conviction than keys");
    }

    public IEnumerable<Partition> All => partitions.OfType<Partition>().Where(p => p.Count > 0);

    /// <summary>Sorts, derives and places; the answers are not yet worked out.</summary>
    /// <remarks>Where the room made for an earlier caseload is right for this one, one pass over the rows is enough.</remarks>
    public void Take(Caseload all)
    {
        if (TryTake(all)) return;
        Sort(all);
        Place(all, derive: true);
    }

    /// <summary>A part of the work, to see what it takes: rows into columns, and no further.</summary>
    public void OnlyColumns(Caseload all) => Place(all, derive: false);

    /// <summary>Finds the partition of each case, and makes room for it.</summary>
    public void Sort(Caseload all)
    {
        if (keys.Length < all.Count) keys = new byte[all.Count];
        Span<int> counts = stackalloc int[Keys];
        Sort(all, counts);
        for (var key = 0; key < Keys; key++)
        {
            if (counts[key] == 0)
            {
                if (partitions[key] is { } empty) empty.Count = 0;
                continue;
            }

            var partition = partitions[key] ??= Made(key);
            if (partition.Cases.Length != counts[key]) partition.Cases = new int[counts[key]];
            if (partition.Batch is null || partition.Batch.Count != counts[key])
            {
                partition.Batch?.Dispose();
                partition.Batch = new(partition.Planes, counts[key], block);
                partition.Answers?.Dispose();
                partition.Answers = null;
            }
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryTake(Caseload all)
    {
        foreach (var partition in partitions)
            if (partition is not null) partition.Count = 0;
        for (var i = 0; i < all.Count; i++)
        {
            all.FetchAhead(i);
            if (partitions[KeyOf(all, i)] is not { } partition || partition.Count == partition.Cases.Length) return false;
            partition.Add(all, i, derive: true);
        }

        foreach (var partition in partitions)
        {
            if (partition is null) continue;
            if (partition.Count != partition.Batch!.Count) return false;
            partition.Finish(all, derive: true);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Place(Caseload all, bool derive)
    {
        foreach (var partition in partitions)
            if (partition is not null) partition.Count = 0;
        for (var i = 0; i < all.Count; i++)
        {
            all.FetchAhead(i);
            partitions[keys[i]]!.Add(all, i, derive);
        }

        foreach (var partition in All) partition.Finish(all, derive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Sort(Caseload all, Span<int> counts)
    {
        for (var i = 0; i < all.Count; i++)
        {
            all.FetchAhead(i);
            var key = KeyOf(all, i);
            keys[i] = (byte)key;
            counts[key]++;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int KeyOf(Caseload all, int number)
    {
        ref readonly var person = ref all.People[number];
        var (period, sentences) = (-1, 1);
        foreach (ref readonly var conviction in all.Convictions.AsSpan(person.FirstConviction, person.Convictions))
        {
            var its = Period(conviction.DateOfConviction);
            period = period < 0 || period == its ? its : Mixed;
            if (conviction.Sentences > sentences) sentences = conviction.Sentences;
        }

        return (((((person.Convictions - 1) * MostSentences) + sentences - 1) * 2) + (person.ConvictionsAreComplete == Law.Drafting.Answer.Yes ? 1 : 0)) * 8 + period;
    }

    private int Period(int day)
    {
        if (day == 0 || day > today) return Mixed;
        var period = 0;
        foreach (var edge in edges) period += day >= edge ? 1 : 0;
        return period;
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
        var columns = new RowColumns(convictions, sentences);
        return new() { Circuit = circuit, Planes = planes, Columns = columns, Derivation = Derivation.Of(planes, columns.Columns, moment.Date) };
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
