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

    private static readonly SentenceRow NoSentence = new() { Term = -1, CustodialTerm = -1, AggregateTerm = -1 };

    private readonly int convictions, sentences;
    private readonly nint[] bytes;
    private readonly nint[] ints;
    private readonly nint waste;

    public RowColumns(int convictions, int sentences)
    {
        (this.convictions, this.sentences) = (convictions, sentences);
        Columns = new(40 + (convictions * (14 + (12 * sentences))));
        waste = Column(Slot.Person, this);
        var (ofBytes, ofInts) = (new List<nint>(), new List<nint>());
        ofBytes.AddRange(OfPerson.Select(about => Column(Slot.Person, about)));
        ofInts.Add(Column(Slot.Person, ThePerson.DateOfBirth.Definition));
        for (var c = 0; c < convictions; c++)
        {
            var conviction = new Slot(Conviction.Kind, c, Slot.Person);
            ofBytes.AddRange(OfConviction.Select(about => Column(conviction, about)));
            ofInts.AddRange(Column(conviction, TheConviction.DateOfConviction.Definition), Column(conviction, TheConviction.OffenceFrom.Definition));
            for (var s = 0; s < sentences; s++)
            {
                var sentence = new Slot(Sentence.Kind, s, conviction);
                ofBytes.AddRange(OfSentence.Select(about => Column(sentence, about is SubjectKind ? sentence : about)));
                ofInts.AddRange(Column(sentence, TheSentence.TermPronounced.Definition), Column(sentence, TheSentence.CustodialTerm.Definition), Column(sentence, TheSentence.AggregateTerm.Definition));
            }
        }

        (bytes, ints) = ([.. ofBytes], [.. ofInts]);
    }

    public Columns Columns { get; }

    /// <summary>Turns sixteen rows into columns.</summary>
    /// <param name="all">The rows.</param>
    /// <param name="cases">Which cases; where there are fewer, the last is repeated.</param>
    /// <param name="row">Where in the columns.</param>
    public void Take(Caseload all, ReadOnlySpan<int> cases, int row)
    {
        var none = NoSentence;
        fixed (PersonRow* people = all.People)
        fixed (ConvictionRow* firstConviction = all.Convictions)
        fixed (SentenceRow* firstSentence = all.Sentences)
        fixed (nint* bytesAt = bytes, intsAt = ints)
        {
            var rows = stackalloc byte*[Transposing.Tile];
            var persons = stackalloc PersonRow*[Transposing.Tile];
            var each = stackalloc ConvictionRow*[Transposing.Tile];
            var columns = (byte**)bytesAt;
            var numbers = (int**)intsAt;
            for (var i = 0; i < Transposing.Tile; i++)
            {
                persons[i] = people + cases[Math.Min(i, cases.Length - 1)];
                numbers[0][row + i] = persons[i]->DateOfBirth;
            }

            Transposing.Run((byte**)persons, 0, columns, row);
            Transposing.Run((byte**)persons, 16, columns + 16, row);
            columns += 32;
            numbers++;
            for (var c = 0; c < convictions; c++)
            {
                for (var i = 0; i < Transposing.Tile; i++)
                {
                    each[i] = firstConviction + persons[i]->FirstConviction + c;
                    numbers[0][row + i] = each[i]->DateOfConviction;
                    numbers[1][row + i] = each[i]->OffenceFrom;
                }

                Transposing.Run((byte**)each, 0, columns, row);
                columns += 16;
                numbers += 2;
                for (var s = 0; s < sentences; s++)
                {
                    for (var i = 0; i < Transposing.Tile; i++)
                    {
                        var sentence = s < each[i]->Sentences ? firstSentence + each[i]->FirstSentence + s : &none;
                        rows[i] = (byte*)sentence;
                        numbers[0][row + i] = sentence->Term;
                        numbers[1][row + i] = sentence->CustodialTerm;
                        numbers[2][row + i] = sentence->AggregateTerm;
                    }

                    Transposing.Run(rows, 0, columns, row);
                    columns += 16;
                    numbers += 3;
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
