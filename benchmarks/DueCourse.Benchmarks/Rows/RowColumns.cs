using System.Runtime.CompilerServices;
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
    ];

    /// <summary>A sentence that there is none of.</summary>
    public static readonly SentenceRow NoSentence = new() { Term = -1, CustodialTerm = -1, AggregateTerm = -1 };

    /// <summary>So many rows lie between what waits of one kind and of the next: a line of the cache more than there are.</summary>
    public const int Line = Columns.Rows + 8;

    /// <summary>How many bytes wait of persons: 32 of each, then the days of birth; each kind begins with a line of the cache.</summary>
    public const int OfPersons = Line * 40;

    /// <summary>How many bytes wait of one conviction: 16 of each, then two days.</summary>
    public const int OfConvictions = Line * 24;

    /// <summary>How many bytes wait of one sentence: 8 of each, then three terms and an unused number.</summary>
    public const int OfSentences = Line * 24;

    private readonly int convictions, sentences;
    private readonly nint[] ints;
    private readonly nint[] bytes;
    private readonly nint waste;

    public RowColumns(int convictions, int sentences)
    {
        (this.convictions, this.sentences) = (convictions, sentences);
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

        (bytes, ints) = ([.. ofBytes], [.. ofInts]);
    }

    public Columns Columns { get; }

    /// <summary>Room where rows wait to be turned into columns: the persons', then each conviction's, each followed by its sentences'.</summary>
    public byte[] Waiting() => GC.AllocateArray<byte>(OfPersons + (convictions * (OfConvictions + (sentences * OfSentences))) + 64, pinned: true);

    /// <summary>Where in that room the rows begin: with a line of the cache.</summary>
    public static byte* First(byte[] waiting) => (byte*)(((nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(waiting)) + 63) & ~63);

    /// <summary>Turns the first of the rows that wait into columns.</summary>
    public void Turn(byte* from, int howMany)
    {
        fixed (nint* bytesAt = bytes, intsAt = ints)
        {
            for (var row = 0; row < howMany; row += Transposing.Tile)
            {
                var (columns, numbers, waiting) = ((nint)bytesAt, (nint)intsAt, (nint)from);
                Transposing.ThirtyTwo((byte*)waiting + (row * 32), (byte**)columns, row);
                Transposing.Copy((int*)((byte*)waiting + (Line * 32)) + row, *(int**)numbers + row);
                (columns, numbers, waiting) = (columns + (32 * sizeof(nint)), numbers + sizeof(nint), waiting + OfPersons);
                for (var c = 0; c < convictions; c++)
                {
                    Transposing.Sixteen((byte*)waiting + (row * 16), (byte**)columns, row);
                    Transposing.Pairs((int*)((byte*)waiting + (Line * 16)) + (row * 2), (int**)numbers, row);
                    (columns, numbers, waiting) = (columns + (16 * sizeof(nint)), numbers + (2 * sizeof(nint)), waiting + OfConvictions);
                    for (var s = 0; s < sentences; s++)
                    {
                        Transposing.Eight((byte*)waiting + (row * 8), (byte**)columns, row);
                        Transposing.Fours((int*)((byte*)waiting + (Line * 8)) + (row * 4), (int**)numbers, row);
                        (columns, numbers, waiting) = (columns + (8 * sizeof(nint)), numbers + (3 * sizeof(nint)), waiting + OfSentences);
                    }
                }
            }
        }

        GC.KeepAlive(Columns);
    }

    /// <inheritdoc/>
    public void Dispose() => Columns.Dispose();

    private nint Column(Slot slot, object? about) => about is null ? waste : (nint)Columns.At(Columns.Add(slot, about, about switch
    {
        FactDefinition { Type: FactType.Choice } => ColumnType.Choices,
        FactDefinition { Type: FactType.Date } => ColumnType.Days,
        FactDefinition { Type: FactType.Term } => ColumnType.Terms,
        _ => ColumnType.Answers,
    }));
}
