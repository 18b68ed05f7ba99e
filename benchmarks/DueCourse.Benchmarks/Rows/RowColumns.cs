using System.Runtime.InteropServices;
using DueCourse.Benchmarks.Question;
using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Circuits.Planes;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;

namespace DueCourse.Benchmarks.Rows;

/// <summary>The columns into which rows of one shape are turned, each named by what it answers.</summary>
internal sealed unsafe class RowColumns : IDisposable
{
    // What the bytes of each row are, in the order in which they stand there. Null: unused.
    private static readonly object?[] OfPerson =
    [
        ThePerson.CitizenshipIsDisputed.Definition, ThePerson.IsABritishCitizen.Definition, Judgements.J01, AutomaticDeportation.IsTreatedAsBritish.Definition,
        ThePerson.IsAnIrishCitizen.Definition, ThePerson.AgeIsDisputed.Definition, AutomaticDeportation.IsARelevantPerson.Definition, AutomaticDeportation.IsExempt.Definition,
        Judgements.J16, Judgements.J21, Judgements.J18, AutomaticDeportation.LawfulForMostOfLife.Definition,
        Judgements.J22, Judgements.J23, AutomaticDeportation.UndulyHarshOnAPartner.Definition, AutomaticDeportation.UndulyHarshOnAChild.Definition,
        Judgements.J26, AutomaticDeportation.ParentOfAQualifyingChild.Definition, AutomaticDeportation.DisproportionateForAChild.Definition, AutomaticDeportation.BreachOfArticle2.Definition,
        AutomaticDeportation.BreachOfArticle3.Definition, AutomaticDeportation.BreachOfArticles4To6.Definition, AutomaticDeportation.BreachOfTheRefugeeConvention.Definition, AutomaticDeportation.MayHaveHadTreatyRights.Definition,
        AutomaticDeportation.HasAMentalHealthOrder.Definition, TheDecision.WasNoticedBefore1August2008.Definition, Conviction.Kind, TheExtradition.Status.Definition,
        TheCustody.HeldOn1August2008.Definition, null, null, null,
    ];

    private static readonly object?[] OfConviction =
    [
        TheConviction.WasInTheUnitedKingdom.Definition, TheConviction.IsQuashed.Definition, TheConviction.DayOfConvictionIsInQuestion.Definition, Judgements.J17,
        TheConviction.CausedSeriousHarmAsAlleged.Definition, Judgements.J20, TheConviction.IsAReasonForTheDecision.Definition, TheConviction.WasSuspendedOn1August2008.Definition,
        TheConviction.PleaOrFinding.Definition, null, null, null, null, null, null, null,
    ];

    private static readonly object?[] OfSentence =
    [
        Sentence.Kind, TheSentence.IsSuspended.Definition, TheSentence.MayLastTwelveMonths.Definition, TheSentence.MayLastFourYears.Definition,
        Judgements.J13, TheSentence.Type.Definition, TheSentence.Activation.Definition, TheSentence.Relation.Definition,
        null, null, null, null, null, null, null, null,
    ];

    /// <summary>A sentence that there is none of.</summary>
    public static readonly SentenceRow NoSentence = new() { Term = -1, CustodialTerm = -1, AggregateTerm = -1 };

    /// <summary>How many bytes lie between one kind of row and the next where rows wait to be turned.</summary>
    public const int WaitingStride = (Columns.Rows * Transposing.Width) + 64;

    /// <summary>How many numbers lie between one column of numbers and the next.</summary>
    public const int NumbersStride = Columns.Rows + (64 / sizeof(int));

    private readonly nint[] bytes;
    private readonly nint waste;

    public RowColumns(int convictions, int sentences)
    {
        Columns = new(40 + (convictions * (14 + (12 * sentences))));
        var (ofBytes, ofInts) = (new List<nint>(), new List<nint> { Column(Slot.Person, ThePerson.DateOfBirth.Definition) });
        for (var c = 0; c < convictions; c++)
        {
            var conviction = new Slot(Conviction.Kind, c, Slot.Person);
            ofInts.AddRange(Column(conviction, TheConviction.DateOfConviction.Definition), Column(conviction, TheConviction.OffenceFrom.Definition));
            for (var s = 0; s < sentences; s++)
            {
                var sentence = new Slot(Sentence.Kind, s, conviction);
                ofInts.AddRange(Column(sentence, TheSentence.TermPronounced.Definition), Column(sentence, TheSentence.CustodialTerm.Definition), Column(sentence, TheSentence.AggregateTerm.Definition));
            }
        }

        waste = Column(Slot.Person, this);
        ofBytes.AddRange(OfPerson.Select(about => Column(Slot.Person, about)));
        for (var c = 0; c < convictions; c++)
        {
            var conviction = new Slot(Conviction.Kind, c, Slot.Person);
            ofBytes.AddRange(OfConviction.Select(about => Column(conviction, about)));
            for (var s = 0; s < sentences; s++)
            {
                var sentence = new Slot(Sentence.Kind, s, conviction);
                ofBytes.AddRange(OfSentence.Select(about => Column(sentence, about is SubjectKind ? sentence : about)));
            }
        }

        bytes = [.. ofBytes];
        Numbers = (int*)ofInts[0];
        for (var i = 0; i < ofInts.Count; i++)
            if (ofInts[i] != (nint)(Numbers + (i * NumbersStride))) throw new InvalidOperationException("columns of numbers do not lie one after another");
        var room = (nuint)(bytes.Length / Transposing.Width * WaitingStride);
        Waiting = (byte*)NativeMemory.AlignedAlloc(room, 64);
        NativeMemory.Clear(Waiting, room);
    }

    public Columns Columns { get; }

    /// <summary>
    /// Where the bytes of rows wait to be turned into columns: the two halves of the person's, then each conviction's, each
    /// followed by its sentences', <see cref="WaitingStride"/> apart.
    /// </summary>
    public byte* Waiting { get; }

    /// <summary>The columns of numbers, <see cref="NumbersStride"/> apart: birth; for each conviction its day and the offence's; for each sentence three terms.</summary>
    public int* Numbers { get; }

    /// <summary>Turns the first of the rows that wait into columns.</summary>
    public void Turn(int howMany)
    {
        fixed (nint* at = bytes)
        {
            for (var kind = 0; kind < bytes.Length / Transposing.Width; kind++)
                for (var row = 0; row < howMany; row += Transposing.Tile)
                    Transposing.Run(Waiting + (kind * WaitingStride) + (row * Transposing.Width), (byte**)at + (kind * Transposing.Width), row);
        }

        GC.KeepAlive(Columns);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.AlignedFree(Waiting);
        Columns.Dispose();
    }

    private nint Column(Slot slot, object? about) => about is null ? waste : (nint)Columns.At(Columns.Add(slot, about, about switch
    {
        FactDefinition { Type: FactType.Choice } => ColumnType.Choices,
        FactDefinition { Type: FactType.Date } => ColumnType.Days,
        FactDefinition { Type: FactType.Term } => ColumnType.Terms,
        _ => ColumnType.Answers,
    }));
}
