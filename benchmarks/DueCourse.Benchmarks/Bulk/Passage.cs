using System.Runtime.CompilerServices;
using DueCourse.Benchmarks.Question;
using DueCourse.Benchmarks.Rows;
using DueCourse.Law.Circuits.Planes;
using DueCourse.Law.Record;
using NodaTime;

namespace DueCourse.Benchmarks.Bulk;

/// <summary>
/// Answers a caseload in one pass over its rows. Every case goes through the lane of one conviction and one sentence, in
/// order, for most are of that shape; one that is not is answered again in its own lane, and there the answer counts.
/// </summary>
internal sealed unsafe class Passage : IDisposable
{
    private const int MostConvictions = 3, MostSentences = 2;

    private readonly Lane?[] lanes = new Lane?[MostConvictions * MostSentences];
    private readonly Func<int, int, Lane> made;

    public Passage(AutomaticDeportation question, bool everyRule, LocalDateTime moment, Reading reading, int block)
    {
        made = (convictions, sentences) => new(question, everyRule, moment, reading, block, convictions, sentences);
        lanes[0] = made(1, 1);
    }

    public IEnumerable<Lane> Lanes => lanes.OfType<Lane>();

    /// <summary>Takes and answers every case.</summary>
    public void Answer(Caseload all)
    {
        foreach (var lane in Lanes) lane.Count = 0;
        var straight = lanes[0]!;
        var others = stackalloc int[Columns.Rows];
        for (var from = 0; from < all.Count; from += Columns.Rows)
        {
            var to = Math.Min(all.Count, from + Columns.Rows);
            var howMany = InOrder(all, from, to, straight.Desk, others);
            straight.Turn(straight.Count = to);
            for (var i = 0; i < howMany; i++) LaneOf(all, others[i]).Add(others[i], all);
        }

        straight.FinishBlock();
        foreach (var lane in Lanes.Skip(1)) lane.Finish(all);
    }

    /// <summary>Where the answer of each case is: the lane, and its number there.</summary>
    public (Lane Lane, int Number)[] Places()
    {
        var places = new (Lane Lane, int Number)[lanes[0]!.Count];
        for (var i = 0; i < places.Length; i++) places[i] = (lanes[0]!, i);
        foreach (var lane in Lanes.Skip(1))
            for (var i = 0; i < lane.Count; i++) places[lane.Cases[i]] = (lane, i);
        return places;
    }

    // Puts the person, the first conviction and its first sentence, whatever more there is. Returns how many have more.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int InOrder(Caseload all, int from, int to, byte* desk, int* others)
    {
        var howMany = 0;
        fixed (PersonRow* people = all.People)
        fixed (ConvictionRow* convictions = all.Convictions)
        fixed (SentenceRow* sentences = all.Sentences)
        {
            for (var number = from; number < to; number++)
            {
                var row = (nint)(number - from);
                var person = people + number;
                var conviction = Waiting.Put(person, convictions, desk, row);
                Waiting.Put(conviction, desk + RowColumns.OfPersons, row);
                Waiting.Put(sentences + conviction->FirstSentence, desk + RowColumns.OfPersons + RowColumns.OfConvictions, row);
                others[howMany] = number;
                howMany += ((person->Convictions ^ 1) | (conviction->Sentences ^ 1)) == 0 ? 0 : 1;
            }
        }

        return howMany;
    }

    private Lane LaneOf(Caseload all, int number)
    {
        ref readonly var person = ref all.People[number];
        var most = 0;
        foreach (ref readonly var conviction in all.Convictions.AsSpan(person.FirstConviction, person.Convictions)) most = Math.Max(most, conviction.Sentences);
        if (person.Convictions is 0 or > MostConvictions || most is 0 or > MostSentences) throw new InvalidOperationException("there is no lane for so many convictions or sentences");
        return lanes[((person.Convictions - 1) * MostSentences) + most - 1] ??= made(person.Convictions, most);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var lane in Lanes) lane.Dispose();
    }
}
