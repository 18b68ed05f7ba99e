namespace DueCourse.Law.Routes;

using DueCourse.Law.ImmigrationAct1971;

/// <summary>R3: deportation as a member of the family of someone ordered to be deported.</summary>
public static class R03FamilyMember
{
    /// <summary>The route.</summary>
    public static Route Route => new("R3", "Deportation of a family member (Immigration Act 1971, s. 3(5)(b))",
        Applies: ThePrincipal.IsOrderedToBeDeported,
        Requires:
        [
            new("the relationship is one the Act lists: spouse, civil partner or child under 18 (Immigration Act 1971, s. 5(4))",
                Section5.BelongsToTheFamily,
                "A marriage, civil partnership, birth or adoption record"),
            new("the person is liable to deportation as a member of that family (Immigration Act 1971, s. 3(5)(b))",
                Section3.LiableAsAFamilyMember, "The principal's order, and the record of the relationship"),
            new("the family member should be deported too, their own circumstances considered (J10)",
                Judgements.J10.IsMet, "A named officer's judgement J10, with reasons"),
            new("the step is proportionate for each child (J07)",
                ThePerson.EveryChild(Judgements.J07.IsMetFor<Child>()), "A judgement J07 for each child"),
        ],
        Blocks:
        [
            CommonBlockers.BritishCitizen, CommonBlockers.RightOfAbode, CommonBlockers.LongResident, CommonBlockers.Exempt,
            new("More than eight weeks have passed (Immigration Act 1971, s. 5(3); UK Borders Act 2007, s. 37)",
                Section5.FamilyOrderIsOutOfTime, "Nothing: the time cannot be extended"),
            CommonBlockers.ConventionRights, CommonBlockers.RefugeeConvention, CommonBlockers.OrderBarredByAnAppeal,
        ]);
}
