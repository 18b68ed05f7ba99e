namespace DueCourse.Synthetic;

/// <summary>Voluntary return, prisoner transfer, extradition, cautions, restricted leave. All shares are synthetic.</summary>
internal static class OtherRoutes
{
    public static void Write(Draft draft, Crime crime)
    {
        var chance = draft.Streams.Of("other routes");
        VoluntaryReturn(draft, chance);
        if (crime.Release is { } release && release > draft.AsAt && chance.Happens(150)) Transfer(draft, chance, crime, release);
        Extradition(draft, chance);
        if (chance.Happens(30)) Caution(draft, chance);
        draft.Say(draft.Person, TheOtherRoutes.RestrictedLeave, chance.Weighted((960, "none"), (20, "considered"), (12, "granted"), (8, "refused")));
        draft.Say(draft.Person, TheOtherRoutes.Exclusion, chance.Weighted((970, "none"), (15, "considered"), (10, "directed"), (5, "revoked")));
    }

    private static void VoluntaryReturn(Draft draft, Chance chance)
    {
        var choice = chance.Weighted((45, "not-asked"), (35, "declined"), (6, "considering"), (14, "agreed"));
        var since = draft.AsAt.PlusDays(-chance.Below(120));
        draft.Say(draft.Person, TheOtherRoutes.VoluntaryReturn, choice, since);
        if (choice == "agreed") draft.Say(draft.Person, TheOtherRoutes.ConsentIsInformed, chance.Happens(850), since);
    }

    private static void Transfer(Draft draft, Chance chance, Crime crime, LocalDate release)
    {
        var person = draft.Person;
        draft.Say(person, ThePrisonerTransfer.IsDetainedUnderACriminalCourtsOrder, true, crime.LastSentence);
        draft.Say(person, ThePrisonerTransfer.AgreementIsInForce, chance.Happens(800));
        draft.Say(person, ThePrisonerTransfer.BothStatesAgree, chance.Happens(700));
        draft.Say(person, ThePrisonerTransfer.SentenceIsFinal, chance.Happens(850));
        draft.Say(person, ThePrisonerTransfer.SixMonthsRemain, release >= draft.AsAt.PlusMonths(6));
        var needsConsent = chance.Happens(600);
        draft.Say(person, ThePrisonerTransfer.ConsentIsRequired, needsConsent);
        draft.Say(person, ThePrisonerTransfer.ConsentIsGiven, chance.Happens(needsConsent ? 700 : 200));
        draft.Say(person, ThePrisonerTransfer.WasInformedInWriting, chance.Happens(900));
        draft.Say(person, ThePrisonerTransfer.StepsToInformWereTaken, chance.Happens(900));
    }

    private static void Extradition(Draft draft, Chance chance)
    {
        if (!chance.Happens(25))
        {
            draft.Say(draft.Person, TheExtradition.Status, "none");
            return;
        }

        draft.Say(draft.Person, TheExtradition.Status, chance.One(TheExtradition.Status.Definition.Options), draft.AsAt.PlusDays(-chance.Below(400)));
        draft.Say(draft.Person, TheExtradition.Reference, Draft.Reference(chance, "EXT"));
    }

    private static void Caution(Draft draft, Chance chance)
    {
        var person = draft.Person;
        draft.Say(person, TheOtherRoutes.Caution, chance.Weighted((30, "offered"), (40, "accepted"), (25, "refused"), (5, "breached")));
        draft.Say(person, TheOtherRoutes.IsARelevantForeignOffender, chance.Happens(900));
        draft.Say(person, TheOtherRoutes.AdmitsTheOffence, chance.Happens(800));
        draft.Say(person, TheOtherRoutes.EvidenceSufficesForACaution, chance.Happens(900));
        draft.Say(person, TheOtherRoutes.CautionWasExplained, chance.Happens(900));
        draft.Say(person, TheOtherRoutes.CautionWasSigned, chance.Happens(800));
    }
}
