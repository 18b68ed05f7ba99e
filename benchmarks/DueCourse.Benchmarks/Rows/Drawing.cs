using DueCourse.Law.Circuits.Planes;
using DueCourse.Law.Drafting;
using NodaTime;

namespace DueCourse.Benchmarks.Rows;

/// <summary>Invents cases. Nobody in them is real, and the shares are guesses at a caseload, not statistics of one.</summary>
/// <remarks>
/// 85 in 100 people have one conviction, 12 have two and 3 have three; one conviction in twenty brought two sentences, the
/// others one. With gaps, one value in eight is not known.
/// </remarks>
internal sealed class Drawing(ulong seed, bool withGaps)
{
    private ulong state = seed;

    public static Caseload Of(int count, ulong seed, bool withGaps) => new Drawing(seed, withGaps).Cases(count);

    private Caseload Cases(int count)
    {
        var people = new PersonRow[count];
        var convictions = new List<ConvictionRow>(count * 5 / 4);
        var sentences = new List<SentenceRow>(count * 5 / 4);
        for (var i = 0; i < count; i++)
        {
            var born = Day(1955, 2006);
            ref var p = ref people[i];
            p = Person(Open(born));
            p.FirstConviction = convictions.Count;
            p.Convictions = (byte)Pick(85, 12, 3);
            p.Convictions++;
            for (var c = 0; c < p.Convictions; c++)
            {
                var first = sentences.Count;
                var howMany = Chance(5) ? 2 : 1;
                convictions.Add(Conviction() with { FirstSentence = first, Sentences = (byte)howMany });
                for (var s = 0; s < howMany; s++) sentences.Add(Sentence());
            }
        }

        return new(people, [.. convictions], [.. sentences]);
    }

    private PersonRow Person(int born) => new()
    {
        DateOfBirth = born,
        CitizenshipIsDisputed = Yes(3), IsABritishCitizen = Yes(2), IsBritishOnTheEvidence = Yes(30), IsTreatedAsBritish = Yes(1), IsAnIrishCitizen = Yes(4),
        AgeIsDisputed = Yes(3), IsARelevantPerson = Yes(20), IsExempt = Yes(1), RemovalWouldBreachARight = Yes(5), IsAPersistentOffender = Yes(15),
        ContraventionOfTheTraffickingConvention = Yes(3), LawfulForMostOfLife = Yes(20), IsIntegrated = Yes(50), VerySignificantObstacles = Yes(20),
        UndulyHarshOnAPartner = Yes(6), UndulyHarshOnAChild = Yes(8), VeryCompellingCircumstances = Yes(3), ParentOfAQualifyingChild = Yes(1),
        DisproportionateForAChild = Yes(3), BreachOfArticle2 = Yes(1), BreachOfArticle3 = Yes(4), BreachOfArticles4To6 = Yes(1), BreachOfTheRefugeeConvention = Yes(4),
        MayHaveHadTreatyRights = Yes(25), HasAMentalHealthOrder = Yes(2), WasNoticedBefore1August2008 = Yes(5),
        ConvictionsAreComplete = withGaps && Chance(10) ? Answer.No : Answer.Yes,
        Extradition = (Extradition)Open(1 + Pick(92, 2, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1), 0),
        HeldOn1August2008 = (Held)Open(1 + Pick(70, 20, 4, 3, 3), 0),
    };

    private ConvictionRow Conviction()
    {
        // Nine in a hundred before the Act of 2007 or its commencement, eight since the Act of 2026.
        var convicted = Pick(7, 2, 83, 8) switch
        {
            0 => Day(1996, 2007),
            1 => Day(2007, 2008),
            2 => Day(2009, 2025),
            _ => Columns.Packed(new LocalDate(2026, 3, 22).PlusDays(Next(240))),
        };
        var offence = Chance(1) ? convicted : Columns.Packed(Columns.Day(convicted).PlusDays(-Next(900)));
        return new()
        {
            DateOfConviction = Open(convicted), OffenceFrom = Open(offence),
            WasInTheUnitedKingdom = Yes(95), IsQuashed = Yes(3), DayIsInQuestion = Yes(2), WasUnder18IfAgeIsDisputed = Yes(40), SeriousHarmIsAlleged = Yes(20),
            CausedSeriousHarm = Yes(60), IsAReasonForTheDecision = Yes(85), WasSuspendedOn1August2008 = Yes(5),
            Finding = (Finding)Open(1 + Pick(96, 2, 2), 0),
        };
    }

    private SentenceRow Sentence()
    {
        var months = Pick(25, 25, 25, 15, 10) switch { 0 => 1 + Next(11), 1 => 12, 2 => 12 + Next(24), 3 => 24 + Next(24), _ => 48 + Next(120) };
        var term = Chance(2) ? Columns.Packed(Term.OfDays(300 + Next(200))) : Columns.Packed(Term.OfMonths(months));
        var mayLastTwelve = Chance(70);
        return new()
        {
            Exists = Answer.Yes,
            Type = (SentenceType)Open(1 + Pick(62, 8, 2, 2, 1, 8, 1, 2, 1, 6, 5, 2), 0),
            Activation = (Activation)Open(1 + Pick(85, 5, 10), 0),
            Relation = (Relation)Open(1 + Pick(75, 15, 10), 0),
            IsSuspended = Yes(12), MayLastTwelveMonths = Yes(mayLastTwelve ? 100 : 0), MayLastFourYears = Yes(mayLastTwelve ? 40 : 0), HospitalCounts = Yes(50),
            Term = Open(term, -1), CustodialTerm = Open(Columns.Packed(Term.OfMonths(Math.Max(1, months - 12))), -1),
            AggregateTerm = Open(Columns.Packed(Chance(20) ? Term.OfMonths(12) : new Term(months + Next(12), Next(3))), -1),
        };
    }

    private Answer Yes(int inAHundred) => withGaps && Next(8) == 0 ? Answer.Unknown : Chance(inAHundred) ? Answer.Yes : Answer.No;

    private int Open(int value, int notKnown = 0) => withGaps && Next(8) == 0 ? notKnown : value;

    private int Day(int fromYear, int toYear) => Columns.Packed(new LocalDate(fromYear, 1, 1).PlusDays(Next(365 * (toYear - fromYear + 1))));

    private bool Chance(int inAHundred) => Next(100) < inAHundred;

    private int Pick(params ReadOnlySpan<int> weights)
    {
        var at = 0;
        foreach (var weight in weights) at += weight;
        at = Next(at);
        for (var i = 0; i < weights.Length; i++)
            if ((at -= weights[i]) < 0) return i;
        return weights.Length - 1;
    }

    // SplitMix64: the same cases on every machine and in every release of the framework.
    private int Next(int below)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            z ^= z >> 31;
            return (int)(((z >> 32) * (ulong)below) >> 32);
        }
    }
}
