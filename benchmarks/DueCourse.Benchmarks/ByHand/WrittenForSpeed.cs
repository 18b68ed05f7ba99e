using System.Runtime.CompilerServices;
using DueCourse.Benchmarks.Rows;
using DueCourse.Law.Circuits.Planes;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

namespace DueCourse.Benchmarks.ByHand;

/// <summary>The same as <see cref="WrittenByHand"/>, by somebody who looked at a profile: each conviction and sentence is looked at once.</summary>
internal static class WrittenForSpeed
{
    private static readonly int ActPassed = Columns.Packed(new LocalDate(2007, 10, 30));
    private static readonly int ActCommenced = Columns.Packed(new LocalDate(2008, 8, 1));
    private static readonly int SentencingActCommenced = Columns.Packed(new LocalDate(2026, 3, 22));
    private static readonly int IpCompletionDay = Columns.Packed(new LocalDate(2020, 12, 31));

    private const int TwelveMonths = 12 << 16, FourYears = 48 << 16;

    public static Decided Decide(Caseload all, in PersonRow person)
    {
        var exceptions = Exceptions.None;
        bool callsForAnOrder = false, here = false, isAReason = false, byLength = false, byHarm = false;
        var longest = Tier.Low;
        var eighteen = person.DateOfBirth + (18 << 9);
        if ((person.DateOfBirth & 511) == ((2 << 5) | 29) && ((eighteen >> 9) & 3) != 0) eighteen--;

        foreach (ref readonly var conviction in all.Convictions.AsSpan(person.FirstConviction, person.Convictions))
        {
            if (conviction.WasInTheUnitedKingdom != Yes || conviction.IsQuashed == Yes || conviction.Finding != Finding.Convicted) continue;
            here = true;
            var saved = conviction.DayIsInQuestion == Yes || conviction.DateOfConviction < SentencingActCommenced;
            var tier = Tier.Low;
            var twelveMonths = false;
            foreach (ref readonly var sentence in all.Sentences.AsSpan(conviction.FirstSentence, conviction.Sentences))
            {
                if (saved && sentence.IsSuspended == Yes && sentence.Activation is not (Activation.Part or Activation.Whole)) continue;
                var (reached, indeed) = Length(sentence);
                twelveMonths |= indeed;
                if (reached > tier) tier = reached;
            }

            byLength |= tier >= Tier.Medium;
            byHarm |= conviction.SeriousHarmIsAlleged == Yes && conviction.CausedSeriousHarm == Yes;
            if (conviction.IsAReasonForTheDecision == Yes)
            {
                isAReason = true;
                if (tier > longest) longest = tier;
            }

            if (!twelveMonths || !IsReachedInTime(person, conviction)) continue;
            var two = person.AgeIsDisputed == Yes ? conviction.WasUnder18IfAgeIsDisputed == Yes : conviction.DateOfConviction < eighteen;
            var seven = person.IsARelevantPerson == Yes && conviction.OffenceFrom < IpCompletionDay;
            if (two) exceptions |= Exceptions.Two;
            if (seven) exceptions |= Exceptions.Seven;
            callsForAnOrder |= !(two | seven);
        }

        var british = (person.CitizenshipIsDisputed == Yes ? person.IsBritishOnTheEvidence : person.IsABritishCitizen) == Yes;
        var weighed = !british && isAReason && (byLength || byHarm || (here && person.IsAPersistentOffender == Yes));
        if ((weighed && WouldBreachArticle8(person, longest)) || WouldBreachARight(person)) exceptions |= Exceptions.One;
        if (person.Extradition is >= Extradition.CertificateSection2 and <= Extradition.Ordered) exceptions |= Exceptions.Four;
        if (person.HasAMentalHealthOrder == Yes) exceptions |= Exceptions.Five;
        if (person.ContraventionOfTheTraffickingConvention == Yes) exceptions |= Exceptions.Six;
        const Exceptions OfThePerson = Exceptions.One | Exceptions.Three | Exceptions.Four | Exceptions.Five | Exceptions.Six;
        var duty = callsForAnOrder && (exceptions & OfThePerson) == Exceptions.None && !british
            && person.IsTreatedAsBritish != Yes && person.IsAnIrishCitizen != Yes && person.IsExempt != Yes;
        return new(duty, exceptions, weighed ? longest : Tier.None);
    }

    /// <summary>Decides cases in order.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Decide(Caseload all, int from, int to, Decided[] into)
    {
        var people = all.People;
        for (var i = from; i < to; i++) into[i] = Decide(all, people[i]);
    }

    // The tier of Part 5A, and whether it is imprisonment of at least 12 months for the Act of 2007: they part on hospital orders.
    private static (Tier Tier, bool TwelveMonths) Length(in SentenceRow sentence)
    {
        switch (sentence.Type)
        {
            case SentenceType.Imprisonment or SentenceType.Detention or SentenceType.DetentionAndTraining: return Of(sentence.Term);
            case SentenceType.Extended: return Of(sentence.CustodialTerm);
            case SentenceType.Life or SentenceType.ImprisonmentForPublicProtection: return (Tier.Serious, true);
            case SentenceType.OtherIndeterminate: return (Indeterminate(sentence), sentence.MayLastTwelveMonths == Yes);
            case SentenceType.Hospital:
                var (tier, reached) = Of(sentence.Term);
                return (tier, reached || (sentence.MayLastTwelveMonths == Yes && sentence.HospitalCounts == Yes));
            case SentenceType.HospitalWithoutLimitOfTime:
                return (Indeterminate(sentence), sentence.MayLastTwelveMonths == Yes && sentence.HospitalCounts == Yes);
            default: return (Tier.Low, false);
        }
    }

    private static (Tier Tier, bool TwelveMonths) Of(int term) =>
        term >= FourYears ? (Tier.Serious, true) : term >= TwelveMonths ? (Tier.Medium, true) : (Tier.Low, false);

    private static Tier Indeterminate(in SentenceRow sentence) =>
        sentence.MayLastFourYears == Yes ? Tier.Serious : sentence.MayLastTwelveMonths == Yes ? Tier.Medium : Tier.Low;

    private static bool IsReachedInTime(in PersonRow person, in ConvictionRow conviction)
    {
        if (conviction.DateOfConviction >= ActCommenced) return true;
        if (person.WasNoticedBefore1August2008 == Yes) return false;
        if (conviction.DateOfConviction >= ActPassed) return true;
        return person.HeldOn1August2008 == Held.ServingSentence || conviction.WasSuspendedOn1August2008 == Yes;
    }

    private static bool WouldBreachARight(in PersonRow person) =>
        person.RemovalWouldBreachARight == Yes || person.BreachOfArticle3 == Yes || person.BreachOfTheRefugeeConvention == Yes
        || person.DisproportionateForAChild == Yes || person.BreachOfArticle2 == Yes || person.BreachOfArticles4To6 == Yes
        || person.ParentOfAQualifyingChild == Yes;

    private static bool WouldBreachArticle8(in PersonRow person, Tier tier) =>
        person.VeryCompellingCircumstances == Yes
        || (tier != Tier.Serious
            && (person.UndulyHarshOnAChild == Yes || person.UndulyHarshOnAPartner == Yes
                || (person.LawfulForMostOfLife == Yes && person.IsIntegrated == Yes && person.VerySignificantObstacles == Yes)));
}
