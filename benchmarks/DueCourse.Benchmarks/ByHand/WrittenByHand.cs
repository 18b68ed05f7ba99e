using System.Runtime.CompilerServices;
using DueCourse.Benchmarks.Rows;
using DueCourse.Law.Circuits.Planes;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

namespace DueCourse.Benchmarks.ByHand;

/// <summary>Which exceptions of section 33 apply.</summary>
[Flags]
internal enum Exceptions : byte
{
    None = 0, One = 1, Two = 2, Three = 4, Four = 8, Five = 16, Six = 32, Seven = 64,
}

internal enum Tier : byte
{
    None, Low, Medium, Serious,
}

internal readonly record struct Decided(bool Duty, Exceptions Exceptions, Tier Tier);

/// <summary>
/// The same rules as a developer would write them by hand, for 25 November 2026: two values, so what is not known counts
/// as no; the first condition that fails ends the question; and a doubt of the law is read the person's way.
/// </summary>
/// <remarks>What the statute book does not encode (the saving for older cases under Exception 3) it takes as no exception.</remarks>
internal static class WrittenByHand
{
    private static readonly int ActPassed = Columns.Packed(new LocalDate(2007, 10, 30));
    private static readonly int ActCommenced = Columns.Packed(new LocalDate(2008, 8, 1));
    private static readonly int SentencingActCommenced = Columns.Packed(new LocalDate(2026, 3, 22));
    private static readonly int IpCompletionDay = Columns.Packed(new LocalDate(2020, 12, 31));
    private static readonly int TwelveMonths = 12 << 16;
    private static readonly int FourYears = 48 << 16;

    public static Decided Decide(Caseload all, in PersonRow person)
    {
        var convictions = all.Convictions.AsSpan(person.FirstConviction, person.Convictions);
        var exceptions = Exceptions.None;
        var tier = Tier.None;
        var breach = false;
        if (IsAForeignCriminalOfPart5A(all, person, convictions))
        {
            var (isAReason, longest) = ReasonsForTheDecision(all, convictions);
            if (isAReason)
            {
                tier = longest;
                breach = WouldBreachArticle8(person, longest);
            }
        }

        if (breach || WouldBreachARight(person)) exceptions |= Exceptions.One;
        var (qualifies, callsForAnOrder) = (false, false);
        foreach (ref readonly var conviction in convictions)
        {
            if (!Qualifies(all, person, conviction)) continue;
            qualifies = true;
            var two = WasUnder18(person, conviction);
            var seven = IsProtectedForEarlierConduct(person, conviction);
            if (two) exceptions |= Exceptions.Two;
            if (seven) exceptions |= Exceptions.Seven;
            if (!two && !seven) callsForAnOrder = true;
        }

        if (person.Extradition is >= Extradition.CertificateSection2 and <= Extradition.Ordered) exceptions |= Exceptions.Four;
        if (person.HasAMentalHealthOrder == Yes) exceptions |= Exceptions.Five;
        if (person.ContraventionOfTheTraffickingConvention == Yes) exceptions |= Exceptions.Six;

        const Exceptions OfThePerson = Exceptions.One | Exceptions.Three | Exceptions.Four | Exceptions.Five | Exceptions.Six;
        var duty = qualifies && callsForAnOrder && (exceptions & OfThePerson) == Exceptions.None && person.IsExempt != Yes && IsNeitherBritishNorIrish(person);
        return new(duty, exceptions, tier);
    }

    // ---- UK Borders Act 2007, ss. 32, 33 and 38 ----

    private static bool IsNeitherBritishNorIrish(in PersonRow person) =>
        !IsBritishOnTheEvidence(person) && person.IsTreatedAsBritish != Yes && person.IsAnIrishCitizen != Yes;

    private static bool IsBritishOnTheEvidence(in PersonRow person) =>
        (person.CitizenshipIsDisputed == Yes ? person.IsBritishOnTheEvidence : person.IsABritishCitizen) == Yes;

    private static bool Qualifies(Caseload all, in PersonRow person, in ConvictionRow conviction)
    {
        if (conviction.WasInTheUnitedKingdom != Yes || conviction.IsQuashed == Yes || conviction.Finding != Finding.Convicted) return false;
        if (!IsReachedInTime(person, conviction)) return false;
        var saved = IsSaved(conviction);
        foreach (ref readonly var sentence in all.Sentences.AsSpan(conviction.FirstSentence, conviction.Sentences))
            if (Counts(sentence, saved) && IsTwelveMonths(sentence))
                return true;
        return false;
    }

    private static bool IsReachedInTime(in PersonRow person, in ConvictionRow conviction)
    {
        if (conviction.DateOfConviction >= ActCommenced) return true;
        if (person.WasNoticedBefore1August2008 == Yes) return false;
        if (conviction.DateOfConviction >= ActPassed) return true;
        return person.HeldOn1August2008 == Held.ServingSentence || conviction.WasSuspendedOn1August2008 == Yes;
    }

    private static bool IsSaved(in ConvictionRow conviction) =>
        conviction.DayIsInQuestion == Yes || conviction.DateOfConviction < SentencingActCommenced;

    private static bool Counts(in SentenceRow sentence, bool saved) =>
        !saved || sentence.IsSuspended != Yes || sentence.Activation is Activation.Part or Activation.Whole;

    private static bool IsTwelveMonths(in SentenceRow sentence)
    {
        switch (sentence.Type)
        {
            case SentenceType.Imprisonment or SentenceType.Detention or SentenceType.DetentionAndTraining:
                return sentence.Term >= TwelveMonths;
            case SentenceType.Life or SentenceType.ImprisonmentForPublicProtection:
                return true;
            case SentenceType.Extended:
                return sentence.CustodialTerm >= TwelveMonths;
            case SentenceType.OtherIndeterminate:
                return sentence.MayLastTwelveMonths == Yes;
            case SentenceType.Hospital:
                return sentence.Term >= TwelveMonths || (sentence.MayLastTwelveMonths == Yes && sentence.HospitalCounts == Yes);
            case SentenceType.HospitalWithoutLimitOfTime:
                return sentence.MayLastTwelveMonths == Yes && sentence.HospitalCounts == Yes;
            default:
                return false;
        }
    }

    private static bool WasUnder18(in PersonRow person, in ConvictionRow conviction)
    {
        if (person.AgeIsDisputed == Yes) return conviction.WasUnder18IfAgeIsDisputed == Yes;
        var eighteen = person.DateOfBirth + (18 << 9);
        // Who was born on 29 February turns 18 on the 28th here; whether not on 1 March the law leaves open.
        if ((person.DateOfBirth & 511) == ((2 << 5) | 29) && ((eighteen >> 9) & 3) != 0) eighteen--;
        return conviction.DateOfConviction < eighteen;
    }

    private static bool IsProtectedForEarlierConduct(in PersonRow person, in ConvictionRow conviction) =>
        person.IsARelevantPerson == Yes && conviction.OffenceFrom < IpCompletionDay;

    private static bool WouldBreachARight(in PersonRow person) =>
        person.RemovalWouldBreachARight == Yes
        || person.BreachOfArticle3 == Yes
        || person.BreachOfTheRefugeeConvention == Yes
        || person.DisproportionateForAChild == Yes
        || person.BreachOfArticle2 == Yes
        || person.BreachOfArticles4To6 == Yes
        || person.ParentOfAQualifyingChild == Yes;

    // ---- Nationality, Immigration and Asylum Act 2002, ss. 117C and 117D ----

    private static bool IsAForeignCriminalOfPart5A(Caseload all, in PersonRow person, ReadOnlySpan<ConvictionRow> convictions)
    {
        if (IsBritishOnTheEvidence(person)) return false;
        foreach (ref readonly var conviction in convictions)
        {
            if (!WasConvictedHere(conviction)) continue;
            if (person.IsAPersistentOffender == Yes) return true;
            if (conviction.SeriousHarmIsAlleged == Yes && conviction.CausedSeriousHarm == Yes) return true;
            if (LongestFor(all, conviction) >= Tier.Medium) return true;
        }

        return false;
    }

    private static (bool IsAReason, Tier Longest) ReasonsForTheDecision(Caseload all, ReadOnlySpan<ConvictionRow> convictions)
    {
        var isAReason = false;
        var longest = Tier.Low;
        foreach (ref readonly var conviction in convictions)
        {
            if (conviction.IsAReasonForTheDecision != Yes || !WasConvictedHere(conviction)) continue;
            isAReason = true;
            var tier = LongestFor(all, conviction);
            if (tier > longest) longest = tier;
            if (longest == Tier.Serious) break;
        }

        return (isAReason, longest);
    }

    private static bool WasConvictedHere(in ConvictionRow conviction) =>
        conviction.WasInTheUnitedKingdom == Yes && conviction.Finding == Finding.Convicted && conviction.IsQuashed != Yes;

    private static Tier LongestFor(Caseload all, in ConvictionRow conviction)
    {
        var saved = IsSaved(conviction);
        var longest = Tier.Low;
        foreach (ref readonly var sentence in all.Sentences.AsSpan(conviction.FirstSentence, conviction.Sentences))
        {
            if (!Counts(sentence, saved)) continue;
            var tier = LengthOf(sentence);
            if (tier == Tier.Serious) return tier;
            if (tier > longest) longest = tier;
        }

        return longest;
    }

    private static Tier LengthOf(in SentenceRow sentence)
    {
        switch (sentence.Type)
        {
            case SentenceType.Imprisonment or SentenceType.Detention or SentenceType.DetentionAndTraining or SentenceType.Hospital:
                return sentence.Term >= FourYears ? Tier.Serious : sentence.Term >= TwelveMonths ? Tier.Medium : Tier.Low;
            case SentenceType.Extended:
                return sentence.CustodialTerm >= FourYears ? Tier.Serious : sentence.CustodialTerm >= TwelveMonths ? Tier.Medium : Tier.Low;
            case SentenceType.Life or SentenceType.ImprisonmentForPublicProtection:
                return Tier.Serious;
            case SentenceType.OtherIndeterminate or SentenceType.HospitalWithoutLimitOfTime:
                return sentence.MayLastFourYears == Yes ? Tier.Serious : sentence.MayLastTwelveMonths == Yes ? Tier.Medium : Tier.Low;
            default:
                return Tier.Low;
        }
    }

    private static bool WouldBreachArticle8(in PersonRow person, Tier tier)
    {
        if (person.VeryCompellingCircumstances == Yes) return true;
        if (tier == Tier.Serious) return false;
        return person.UndulyHarshOnAChild == Yes || person.UndulyHarshOnAPartner == Yes
            || (person.LawfulForMostOfLife == Yes && person.IsIntegrated == Yes && person.VerySignificantObstacles == Yes);
    }

    /// <summary>Decides cases in order.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Decide(Caseload all, int from, int to, Decided[] into)
    {
        var people = all.People;
        for (var i = from; i < to; i++) into[i] = Decide(all, people[i]);
    }
}
