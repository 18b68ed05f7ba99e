namespace DueCourse.Synthetic;

/// <summary>Readmission, travel document, destination, notice before removal and departure.</summary>
internal static class Leaving
{
    public static void Write(Draft draft, NationalityChapter nationality, Deciding deciding)
    {
        var chance = draft.Streams.Of("leaving");
        if (chance.Happens(20)) Elsewhere(draft, chance);
        draft.Close(draft.Person, AdmissibleCountry.Kind);
        if (!deciding.IsUnderWay) return;
        var person = draft.Person;
        draft.Say(person, TheDestination.Country, nationality.Countries[0]);
        draft.Say(person, TheDestination.Basis, chance.Weighted((90, "nationality"), (5, "would-be-admitted"), (2, "passport-issued-there"), (2, "embarked-there"), (1, "none")));
        var began = deciding.OrderMadeOn ?? draft.AsAt.PlusDays(-chance.Below(200));
        var accepted = Document(draft, chance, nationality, began);
        if (deciding.OrderMadeOn is null || accepted is not { } ready || ready > draft.AsAt || !chance.Happens(700)) return;
        Departure(draft, chance, nationality, ready);
    }

    private static LocalDate? Document(Draft draft, Chance chance, NationalityChapter nationality, LocalDate began)
    {
        var person = draft.Person;
        if (chance.Happens(250))
        {
            draft.Say(person, TheDestination.DocumentIsHeld, true, began);
            draft.Say(person, TheDestination.DocumentType, "passport", began);
            draft.Say(person, TheDestination.DocumentCountry, nationality.Countries[0]);
            draft.Say(person, TheDestination.DocumentExpires, draft.AsAt.PlusDays(chance.Between(-100, 3000)));
            draft.Say(person, TheDestination.DocumentCoversArrivalWithMargin, chance.Happens(850));
            draft.Say(person, TheDestination.AcceptsThePersonNow, chance.Happens(850), began);
            return began;
        }

        var asked = Crime.Earlier(draft.AsAt, began.PlusDays(chance.Below(60)));
        draft.Say(person, TheReadmission.RequestSentOn, asked);
        draft.Say(person, TheReadmission.DocumentAppliedForOn, asked);
        if (chance.Happens(500)) draft.Say(person, TheReadmission.RequestReceivedOn, Crime.Earlier(draft.AsAt, asked.PlusDays(chance.Below(20))));
        // A state that answers: median 4 weeks, sigma 0.7; another: 35 % never, else median 40 weeks, sigma 0.9 (durations A9, A10) [A].
        // Which of the two it is is drawn, and is no country's.
        var answers = chance.Happens(700);
        if (!answers && chance.Happens(350))
        {
            draft.Say(person, TheDestination.DocumentIsHeld, false, asked);
            return null;
        }

        var agreed = asked.PlusDays(answers ? chance.Length(5, 11, 17, 28, 45, 69, 200) : chance.Length(30, 88, 153, 280, 514, 888, 1500));
        if (agreed > draft.AsAt)
        {
            draft.Say(person, TheDestination.DocumentIsHeld, false, asked);
            return null;
        }

        draft.Say(person, TheReadmission.AcceptedOn, agreed);
        draft.Say(person, TheReadmission.DocumentAgreedOn, agreed);
        draft.Say(person, TheReadmission.DocumentIssuedOn, agreed);
        draft.Say(person, TheDestination.AcceptedOn, agreed);
        draft.Say(person, TheDestination.AcceptsThePersonNow, chance.Happens(930), agreed);
        draft.Say(person, TheDestination.DocumentIsHeld, true, agreed);
        draft.Say(person, TheDestination.DocumentType, "emergency-travel-document", agreed);
        draft.Say(person, TheDestination.DocumentCountry, nationality.Countries[0]);
        draft.Say(person, TheDestination.DocumentCoversArrivalWithMargin, chance.Happens(850));
        return agreed;
    }

    private static void Departure(Draft draft, Chance chance, NationalityChapter nationality, LocalDate ready)
    {
        var person = draft.Person;
        var noticed = chance.Day(Crime.Later(ready, draft.AsAt.PlusDays(-40)), draft.AsAt);
        draft.Say(person, TheRemovalNotice.IntentionGivenOn, noticed);
        draft.Say(person, TheRemovalNotice.DepartureDetailsGivenOn, noticed);
        draft.Say(person, TheRemovalNotice.PeriodEnds, noticed.PlusDays(chance.Between(5, 14)));
        var planned = chance.Happens(500) ? draft.AsAt : noticed.PlusDays(chance.Between(6, 40));
        draft.Say(person, TheRemovalNotice.StatedDepartureDate, planned);
        draft.Say(person, TheRemovalNotice.NoticedDestination, nationality.Countries[0]);
        draft.Say(person, TheRemovalNotice.DestinationIsAsNoticed, chance.Happens(970));
        draft.Say(person, TheRemovalNotice.StopsAreAsNoticed, chance.Happens(960));
        draft.Say(person, TheDeparture.PlannedOn, planned);
        draft.Say(person, TheDeparture.IsFitToTravel, chance.Happens(950));
        draft.Say(person, TheDeparture.ThereIsAVictimToTell, chance.Happens(250));
        // An attempt fails in 22 of 100 ready cases (durations D5) [D].
        if (planned < draft.AsAt && chance.Happens(780)) draft.Say(person, TheDeparture.LeftOn, planned);
        else if (planned < draft.AsAt) draft.Say(person, TheRemovalNotice.FailedBeyondControl, chance.Happens(400));
        draft.Say(person, TheRemovalNotice.Exception, chance.Weighted((95, "none"), (2, "s10B"), (2, "s10C"), (1, "s10E")));
    }

    private static void Elsewhere(Draft draft, Chance chance)
    {
        var country = draft.Add(draft.Person, AdmissibleCountry.Kind);
        draft.Say(country, TheAdmissibleCountry.Country, EvenValues.Draw(TheAdmissibleCountry.Country.Definition, draft.Streams.Nationality, draft.AsAt));
        draft.Say(country, TheAdmissibleCountry.WouldAdmit, chance.Happens(600));
        draft.Say(country, TheAdmissibleCountry.GivesLawfulResidence, chance.Happens(600));
    }
}
