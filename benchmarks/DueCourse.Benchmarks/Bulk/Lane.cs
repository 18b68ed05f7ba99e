using System.Runtime.CompilerServices;
using DueCourse.Benchmarks.Question;
using DueCourse.Benchmarks.Rows;
using DueCourse.Law.Circuits;
using DueCourse.Law.Circuits.Planes;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;

namespace DueCourse.Benchmarks.Bulk;

/// <summary>Where cases of one shape pass: so many convictions, and at most so many sentences for each.</summary>
internal sealed unsafe class Lane : IDisposable
{
    private readonly int convictions, sentences;
    private readonly RowColumns columns;
    private readonly Derivation derivation;
    private readonly byte[] waiting;

    public Lane(AutomaticDeportation question, bool everyRule, LocalDateTime moment, Reading reading, int block, int convictions, int sentences)
    {
        (this.convictions, this.sentences) = (convictions, sentences);
        var circuit = question
            .Circuit(everyRule, moment, Shape.Empty.With(Conviction.Kind, convictions).With(Sentence.Kind, sentences))
            .Where(atom => Alike(atom, reading, sentences));
        columns = new(convictions, sentences);
        waiting = columns.Waiting();
        var planes = PlaneCircuit.Of(circuit, apart: true);
        derivation = Derivation.Of(planes, columns.Columns, moment.Date);
        Passing = new(planes, block);
        (Circuit, Work) = (circuit, planes.Work);
    }

    public Circuit Circuit { get; }

    public (int Steps, int Reads) Work { get; }

    public CasesPassing Passing { get; }

    /// <summary>The cases, in order, where they are not simply those of a caseload from the first on.</summary>
    public int[] Cases { get; private set; } = [];

    /// <summary>How many cases have passed.</summary>
    public int Count { get; set; }

    /// <summary>Where rows wait.</summary>
    public byte* Desk => RowColumns.First(waiting);

    /// <summary>Adds a case to those of this shape. Its rows are looked at when there are enough of them.</summary>
    public void Add(int number, Caseload all)
    {
        if (Count == Cases.Length)
        {
            var more = GC.AllocateUninitializedArray<int>(Math.Max(1024, 2 * Cases.Length), pinned: true);
            Cases.CopyTo(more, 0);
            Cases = more;
        }

        Cases[Count++] = number;
        if (Count % Columns.Rows == 0) TakeLast(all);
    }

    /// <summary>Takes what is left, and answers what was not answered.</summary>
    public void Finish(Caseload all)
    {
        if (Count % Columns.Rows != 0) TakeLast(all);
        FinishBlock();
    }

    /// <summary>Answers the last block, if it is not full.</summary>
    public void FinishBlock()
    {
        if (Count % Passing.Block.Block != 0) Passing.AnswerBlock(Count / Passing.Block.Block);
    }

    /// <summary>Turns the rows that wait into planes, the last of those up to a case, and answers a block that is full.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Turn(int upTo)
    {
        var block = Passing.Block.Block;
        var from = (upTo - 1) / Columns.Rows * Columns.Rows;
        columns.Turn(Desk, upTo - from);
        derivation.Into(Passing.Block, from % block);
        if (upTo % block == 0) Passing.AnswerBlock((upTo / block) - 1);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        columns.Dispose();
        Passing.Dispose();
    }

    // Every case here has as many convictions, so nothing below turns on the case.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeLast(Caseload all)
    {
        var none = RowColumns.NoSentence;
        var from = (Count - 1) / Columns.Rows * Columns.Rows;
        var howMany = Count - from;
        var desk = Desk;
        fixed (PersonRow* people = all.People)
        fixed (ConvictionRow* ofPeople = all.Convictions)
        fixed (SentenceRow* ofConvictions = all.Sentences)
        fixed (int* cases = Cases)
        {
            for (var row = 0; row < howMany; row++)
            {
                var conviction = Waiting.Put(people + cases[from + row], ofPeople, desk, row);
                var to = desk + RowColumns.OfPersons;
                for (var c = 0; c < convictions; c++, conviction++)
                {
                    Waiting.Put(conviction, to, row);
                    to += RowColumns.OfConvictions;
                    for (var s = 0; s < sentences; s++, to += RowColumns.OfSentences)
                        Waiting.Put(s < conviction->Sentences ? ofConvictions + conviction->FirstSentence + s : &none, to, row);
                }
            }
        }

        Turn(Count);
    }

    // What is the same in all cases of a shape.
    private static Answer? Alike(Atom atom, Reading reading, int sentences) => atom switch
    {
        CompleteAtom { Kind: var kind } when kind != Conviction.Kind => Answer.Yes,
        ExistsAtom { Slot.Kind: var kind, Slot.Index: var index } when kind == Sentence.Kind => index == 0 || sentences == 1 ? Answer.Yes : null,
        _ => Given.NoRulings(reading)(atom),
    };
}
