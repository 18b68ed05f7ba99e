namespace DueCourse.Law.Routes;

/// <summary>R11: leaving by choice, with or without support.</summary>
public static class R11VoluntaryReturn
{
    /// <summary>The route. A choice made under pressure, or without advice, is not one.</summary>
    public static Route Route => new("R11", "Voluntary return (Immigration Act 1971, s. 5(6); Facilitated Return Scheme)",
        Applies: ImmigrationAct1971.Section3NotBritish.IsNotABritishCitizen,
        Requires:
        [
            new("the person has chosen to go", TheOtherRoutes.VoluntaryReturn.Is("agreed"), "The person's own signed choice"),
            new("the choice is informed, free and advised", TheOtherRoutes.ConsentIsInformed, "A record of advice, language and capacity"),
            new("there is a travel document", TheDestination.DocumentIsHeld, "The document"),
        ],
        Blocks:
        [
            new("Capacity is in doubt or lacking", TheSafeguards.Capacity.Is("doubted", "assessed-lacks-capacity"), "An assessment, and a decision made for the person by lawful means"),
            new("A court's order or criminal proceedings bind the person to stay", Gates.G04.Gate.ShutWhen, "An order of the court, or discontinuance"),
        ]);
}
