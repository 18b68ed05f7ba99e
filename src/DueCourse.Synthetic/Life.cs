namespace DueCourse.Synthetic;

/// <summary>What the later chapters need of a life.</summary>
/// <param name="Birth">The day of birth.</param>
/// <param name="Arrival">The day from which the person lived here; the day of birth for those born here.</param>
/// <param name="IsBritish">Is a British citizen.</param>
/// <param name="Adverse">How often, in a thousand, an unusual answer is given to a question that no chapter answers.</param>
internal sealed record Life(LocalDate Birth, LocalDate Arrival, bool IsBritish, int Adverse)
{
    private static readonly LocalDate TransitionEnd = new(2020, 12, 31);

    /// <summary>Birth, arrival, residence, leave, and the settlement scheme. All shares are synthetic.</summary>
    public static Life Write(Draft draft)
    {
        var chance = draft.Streams.Of("life");
        var person = draft.Person;
        var age = chance.Length(15, 21, 27, 34, 43, 54, 80);
        var birth = draft.AsAt.PlusYears(-age).PlusDays(-chance.Below(365));
        var isBornHere = chance.Happens(60);
        var arrival = isBornHere ? birth : birth.PlusDays(chance.Between(0, Math.Max(1, Period.DaysBetween(birth, draft.AsAt) - 200)));
        var isBritish = chance.Happens(70);
        var adverse = chance.Weighted((4, 5), (3, 40), (3, 120));
        draft.Say(person, ThePerson.Name, Words.Name(chance));
        if (chance.Happens(300)) draft.Say(person, ThePerson.PersonId, Draft.Reference(chance, "P"));
        if (chance.Happens(100)) draft.Say(person, ThePerson.NamesAndAliases, Words.Name(chance));
        if (chance.Happens(150)) draft.Say(person, ThePerson.PlaceOfBirth, chance.One(Words.Places));
        draft.Say(person, ThePerson.DateOfBirth, birth);
        draft.Say(person, ThePerson.IdentityIsEstablished, chance.Happens(930));
        if (birth.Year < 1983) draft.Say(person, ThePerson.WasBornInTheUnitedKingdomBefore1983, isBornHere);
        draft.Say(person, ThePerson.IsInTheUnitedKingdom, chance.Happens(940), arrival);
        draft.Say(person, ThePerson.Place, chance.Weighted((88, "england-and-wales"), (8, "scotland"), (4, "northern-ireland")));
        if (isBritish) BecameBritish(draft, chance, birth, arrival, isBornHere);
        else Leave(draft, chance, arrival, isBornHere);
        SettlementScheme(draft, chance, arrival);
        Residence(draft, chance, arrival);
        return new(birth, arrival, isBritish, adverse);
    }

    private static void BecameBritish(Draft draft, Chance chance, LocalDate birth, LocalDate arrival, bool isBornHere)
    {
        var on = isBornHere && chance.Happens(600) ? birth : chance.Day(arrival, draft.AsAt);
        draft.Say(draft.Person, ThePerson.BecameBritishOn, on);
        draft.Say(draft.Person, ThePerson.ModeOfAcquisition, on == birth ? "birth" : chance.Weighted((6, "naturalisation"), (3, "registration"), (1, "descent")));
    }

    private static void Leave(Draft draft, Chance chance, LocalDate arrival, bool isBornHere)
    {
        var person = draft.Person;
        draft.Say(person, TheLeave.EntryMode, isBornHere ? "born-here" : chance.Weighted((60, "with-leave"), (10, "without-leave-needed"), (20, "illegal-entry"), (3, "deception"), (4, "refused-and-admitted"), (3, "not-established")));
        var status = chance.Weighted((25, "none"), (20, "limited"), (30, "indefinite"), (18, "limited-expired"), (5, "revoked"), (2, "invalidated"));
        var since = chance.Day(arrival, draft.AsAt);
        draft.Say(person, TheLeave.IsRequired, chance.Happens(970), arrival);
        draft.Say(person, TheLeave.Status, status, since);
        draft.Say(person, TheLeave.IsIndefinite, status == "indefinite", since);
        if (status == "limited-expired" && chance.Happens(300))
        {
            draft.Say(person, TheLeave.ContinuesByStatute, true, since);
            draft.Say(person, TheLeave.ContinuesSince, since);
        }

        if (!chance.Happens(30)) return;
        draft.Say(person, TheLeave.WasRefusedLeaveToEnter, true, arrival);
        draft.Say(person, TheLeave.RefusedLeaveToEnterOn, arrival);
    }

    private static void SettlementScheme(Draft draft, Chance chance, LocalDate arrival)
    {
        if (!chance.Happens(150) || arrival > TransitionEnd) return;
        var person = draft.Person;
        var status = chance.Weighted((10, "none"), (10, "pending"), (35, "pre-settled"), (35, "settled"), (7, "refused"), (3, "appeal"));
        var on = chance.Day(new(2019, 3, 30), draft.AsAt);
        draft.Say(person, TheSettlementScheme.Status, status, on);
        draft.Say(person, TheSettlementScheme.WasResidentAtTransitionEnd, chance.Happens(930));
        draft.Say(person, TheSettlementScheme.AppliedInTime, status != "none" && on <= new LocalDate(2021, 6, 30));
        draft.Say(person, TheSettlementScheme.AcquiredPermanentResidence, arrival.PlusYears(5) <= TransitionEnd && chance.Happens(600));
        draft.Say(person, TheSettlementScheme.WasLawfullyResidentUnderTheRegulations, chance.Happens(850));
        if (status == "settled") draft.Say(person, TheSettlementScheme.SettledStatusGrantedOn, on);
        draft.Say(person, TheConduct.IncludesConductBeforeTransitionEnd, chance.Happens(300));
    }

    private static void Residence(Draft draft, Chance chance, LocalDate arrival)
    {
        var from = arrival;
        for (var stretches = chance.Weighted((70, 1), (22, 2), (8, 3)); stretches > 0 && from < draft.AsAt; stretches--)
        {
            var period = draft.Add(draft.Person, ResidencePeriod.Kind, from);
            var goesOn = stretches == 1;
            var to = goesOn ? draft.AsAt : chance.Day(from, draft.AsAt);
            draft.Say(period, TheResidence.From, from);
            if (!goesOn) draft.Say(period, TheResidence.To, to);
            draft.Say(period, TheResidence.GoesOn, goesOn);
            draft.Say(period, TheResidence.WasOrdinary, chance.Happens(930));
            draft.Say(period, TheResidence.WasLawful, chance.Happens(750));
            from = to.PlusDays(chance.Between(20, 400));
        }

        draft.Close(draft.Person, ResidencePeriod.Kind);
        var stillToCome = new LocalDate(1973, 1, 1);
        if (arrival <= stillToCome) draft.Say(draft.Person, ThePerson.WasOrdinarilyResidentOn1January1973, chance.Happens(950));
    }
}
