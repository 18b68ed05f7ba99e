using System.Collections.Frozen;

namespace DueCourse.Synthetic;

/// <summary>
/// Every question that no chapter answered: mostly with its usual answer, sometimes with another, often not at all. So every
/// fact of the catalogue occurs.
/// </summary>
internal static class Rest
{
    // Usually yes. Of every other question the usual answer is no.
    private static readonly FrozenSet<FactDefinition> UsuallyYes = FrozenSet.Create(
        ThePerson.IdentityIsEstablished.Definition, TheRemovalNotice.DepartureDetailsMatchIntention.Definition,
        TheRemovalNotice.TribunalWasNotifiedOfDirections.Definition, TheDeparture.TribunalWasTold.Definition,
        TheDeparture.VictimNoticeIsDoneOrDated.Definition, TheDeparture.IsFitToTravel.Definition, TheSafeguards.HasARepresentative.Definition,
        TheSafeguards.LegalAdviceWasOffered.Definition, TheSafeguards.InterpreterIsRecorded.Definition,
        TheCertificate.RemoteHearingIsPossible.Definition, TheStatelessness.HasSoughtAvailableNationality.Definition,
        TheDeportationOrder.IsSigned.Definition, TheAppeal.ClaimWasMadeHere.Definition, TheAppeal.PersonWasHereAtDecision.Definition,
        TheAppeal.WasBroughtHere.Definition, TheConviction.IsImprisonable.Definition, ThePrisonerTransfer.SentenceIsFinal.Definition);

    public static void Write(Draft draft, NationalityChapter nationality, Life life, Gaps gaps)
    {
        var chance = draft.Streams.Of("rest");
        // Synthetic: how many of the questions about the person that nobody asked a file answers all the same.
        var answered = gaps switch { Gaps.None => 1000, Gaps.Some => 200, _ => 60 };
        foreach (var subject in draft.Person.SelfAndAllBelow().ToList())
            foreach (var fact in Catalogue.FactsOf(subject.Kind))
                Answer(draft, chance, subject, fact, nationality, life, answered);
    }

    private static void Answer(Draft draft, Chance chance, SubjectRecord subject, FactDefinition fact, NationalityChapter nationality, Life life, int answered)
    {
        // The same draws for every question, whatever was said before, so that the chapters stay apart.
        var (comes, other, which) = (chance.Below(1000), chance.Happens(life.Adverse), Chance.Of(chance.Next(), 0, "which"));
        if (subject.Of(fact).Count > 0) return;
        var share = fact.Type switch
        {
            FactType.YesNo or FactType.Choice => answered,
            FactType.Text => 12,
            _ => 8,
        };
        // What follows from another fact while the file is silent is left to follow, as files leave it.
        if (comes >= share || (!other && Follows(subject, fact))) return;
        var value = fact.Type switch
        {
            FactType.YesNo => EvenValues.YesOrNo(UsuallyYes.Contains(fact) != other),
            FactType.Choice when !other => new WordValue(Usual(fact)),
            FactType.Country => new WordValue(nationality.Countries[^1]),
            FactType.Date => Day(draft, which, subject, fact),
            _ => EvenValues.Draw(fact, Catalogue.RestatesNationality(fact) ? draft.Streams.Nationality : which, draft.AsAt),
        };
        if (value is not null) draft.Say(subject, fact, value, null);
    }

    // Of what restates a nationality only that it is there counts, not which it is.
    private static bool Follows(SubjectRecord subject, FactDefinition fact)
    {
        foreach (var presumed in fact.Presumed)
            if (FactCatalogue.Find(fact.Kind, presumed.Given) is { } given && subject.Of(given) is [{ Value: var value }, ..]
                && (presumed.Words.Count == 0 || Catalogue.RestatesNationality(given) || presumed.Words.Contains(value is WordValue word ? word.Word : value.Words())))
                return true;
        return false;
    }

    // Nothing happened, nothing was raised; where no word says so, the first.
    private static string Usual(FactDefinition fact) =>
        fact.Options.FirstOrDefault(o => o is "none" or "not-raised" or "no-doubt" or "not-asked" or "not-decided" or "no-order-or-notice" or "alone" or "none-open" or "none-lodged") ?? fact.Options[0];

    // Between a year ago and a month ahead; none where another day would have to be asked whether it can be.
    private static DayValue? Day(Draft draft, Chance which, SubjectRecord subject, FactDefinition fact)
    {
        var day = draft.AsAt.PlusDays(which.Between(-365, 30));
        foreach (var order in OrderOfDays.All)
            if (order.Then == fact && (order.First.Kind == subject.Kind ? subject : draft.Person).Of(order.First).Any(a => a.Value is DayValue { Range.Earliest: var first } && first > day))
                return null;
        foreach (var order in OrderOfDays.All)
            if (order.First == fact && draft.Person.SelfAndAllBelow().Any(s => s.Kind == order.Then.Kind && s.Of(order.Then).Count > 0))
                return null;
        return fact == ThePerson.DateOfBirth.Definition ? null : new DayValue(DateRange.On(day));
    }
}
