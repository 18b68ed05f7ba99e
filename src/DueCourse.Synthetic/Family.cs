namespace DueCourse.Synthetic;

/// <summary>Children, partners, and the relatives on whom a case may depend. All shares are synthetic.</summary>
internal static class Family
{
    public static void Write(Draft draft, Life life)
    {
        var chance = draft.Streams.Of("family");
        Children(draft, chance, life);
        Partners(draft, chance, life);
        if (!chance.Happens(15)) return;
        draft.Say(draft.Person, ThePrincipal.IsOrderedToBeDeported, true);
        draft.Say(draft.Person, ThePrincipal.Relationship, chance.One(ThePrincipal.Relationship.Definition.Options));
        draft.Say(draft.Person, ThePrincipal.OrderStatesAutomatic, chance.Happens(500));
        if (chance.Happens(300)) draft.Say(draft.Person, ThePrincipal.DepartedOn, chance.Day(draft.AsAt.PlusDays(-200), draft.AsAt));
    }

    private static void Children(Draft draft, Chance chance, Life life)
    {
        var adult = life.Birth.PlusYears(16);
        var children = adult < draft.AsAt ? chance.Weighted((55, 0), (20, 1), (15, 2), (7, 3), (3, 4)) : 0;
        for (var n = 0; n < children; n++)
        {
            var born = chance.Day(adult, draft.AsAt);
            var child = draft.Add(draft.Person, Child.Kind, born);
            draft.Say(child, TheChild.DateOfBirth, born);
            if (chance.Happens(500)) draft.Say(child, TheChild.Name, $"{chance.One(Words.GivenNames)[0]}.");
            draft.Say(child, TheChild.IsABritishCitizen, chance.Happens(550), born);
            draft.Say(child, TheChild.IsInTheUnitedKingdom, chance.Happens(900), born);
            draft.Say(child, TheChild.ResidentSince, chance.Happens(700) ? born : chance.Day(born, draft.AsAt));
            draft.Say(child, TheChild.LivesWithThePerson, chance.Happens(550));
            draft.Say(child, TheChild.Relationship, chance.Weighted((85, "biological"), (3, "adoptive"), (9, "step"), (3, "other")));
            if (chance.Happens(350)) draft.Say(child, TheChild.BestInterestsRecordedOn, chance.Day(Crime.Later(born, draft.AsAt.PlusDays(-300)), draft.AsAt));
            if (chance.Happens(200)) draft.Say(child, TheChild.BestInterestsReport, chance.One(Words.Sources));
            draft.Say(child, TheChild.WouldLeaveToo, chance.Happens(120));
            draft.Say(child, TheChild.AnotherCarerWouldRemain, chance.Happens(800));
        }

        draft.Close(draft.Person, Child.Kind);
    }

    private static void Partners(Draft draft, Chance chance, Life life)
    {
        var adult = life.Birth.PlusYears(16);
        if (adult < draft.AsAt && chance.Happens(420))
        {
            var formed = chance.Day(adult, draft.AsAt);
            var partner = draft.Add(draft.Person, Partner.Kind, formed);
            draft.Say(partner, ThePartner.Relationship, chance.Weighted((45, "spouse"), (4, "civil-partner"), (40, "unmarried-partner"), (11, "former")), formed);
            draft.Say(partner, ThePartner.IsABritishCitizen, chance.Happens(500), formed);
            draft.Say(partner, ThePartner.IsSettled, chance.Happens(650), formed);
            draft.Say(partner, ThePartner.FormedOn, formed);
            draft.Say(partner, ThePartner.FormedWhenUnlawful, chance.Happens(250));
        }

        draft.Close(draft.Person, Partner.Kind);
    }
}
