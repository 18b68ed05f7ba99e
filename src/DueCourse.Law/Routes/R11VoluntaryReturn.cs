namespace DueCourse.Law.Routes;

using DueCourse.Law.ImmigrationAct1971;

/// <summary>R11: leaving by choice, with or without support.</summary>
public static class R11VoluntaryReturn
{
    /// <summary>The route. A choice made under pressure, or without advice, is not one.</summary>
    public static Route Route => new("R11", "Voluntary return (Immigration Act 1971, s. 5(6); Facilitated Return Scheme)",
        Applies: Section3NotBritish.IsNotABritishCitizen,
        Requires:
        [
            new("the person has chosen to go", TheOtherRoutes.VoluntaryReturn.Is("agreed"), "The person's own signed choice"),
            new("the choice is informed, free and advised", TheOtherRoutes.ConsentIsInformed, "A record of advice, language and capacity"),
            new("there is a travel document", TheDestination.DocumentIsHeld, "The document"),
        ],
        Blocks:
        [
            new("Capacity is in doubt or lacking", TheSafeguards.Capacity.Is("doubted", "assessed-lacks-capacity"), "An assessment, and a decision made for the person by lawful means"),
            new("A court's order or criminal proceedings bind the person to stay", Gates.G04.Gate.ShutWhen, "Release in writing by the court, police or prosecutor"),
        ])
    {
        Parts = [AtTheirOwnExpense, WithThePassagePaid],
    };

    // Nobody needs a power to leave: section 5(6) is needed only to pay.
    private static Route AtTheirOwnExpense => new("R11.own-expense", "Leaving without payment under section 5(6)", Applies: It.Always, Requires: [], Blocks: []);

    private static Route WithThePassagePaid => new("R11.paid", "Leaving with the passage paid (Immigration Act 1971, s. 5(6))",
        Applies: It.Always,
        Requires:
        [
            new("the person is liable to deportation, is under no order, and has chosen to leave (Immigration Act 1971, s. 5(6))",
                Section5.VoluntaryDeparture.Condition, "What makes the person liable; the signed choice"),
        ],
        Blocks: []);
}
