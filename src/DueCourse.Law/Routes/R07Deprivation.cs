namespace DueCourse.Law.Routes;

using DueCourse.Law.BritishNationalityAct1981;

/// <summary>R7: deprivation of British citizenship, and only then routes R1 or R2.</summary>
public static class R07Deprivation
{
    /// <summary>The route.</summary>
    public static Route Route => new("R7", "Deprivation of citizenship, then deportation (British Nationality Act 1981, s. 40)",
        Applies: ImmigrationAct1971.Section3NotBritish.IsABritishCitizen | (Section40.OrderIsMade & TheDeprivation.OrderHasEffect),
        Requires:
        [
            new("a ground is made out: conducive to the public good (J42); or fraud (J44) and the discretion (J45), for a status that came by registration or naturalisation (British Nationality Act 1981, s. 40(2), (3) and (6))",
                AGroundIsMadeOut,
                "The certificate of registration or naturalisation, and a named officer's judgement with reasons that meet each thing the person says"),
            new("the ground made out is the one relied on, and the power is there (British Nationality Act 1981, s. 40(1) to (6))",
                Section40.DepriveAsConducive.Condition | Section40.DepriveForDeception.Condition | (TheDeprivation.Ground.Is("none") & !AGroundIsMadeOut),
                "The decision, and the ground it relies on"),
        ],
        Blocks:
        [
            new("On the conducive ground, an order would make the person stateless (British Nationality Act 1981, s. 40(4))",
                Section40.WouldBeStateless & !Section40.MayBeMadeStateless & !DeceptionIsMadeOut,
                "The country's confirmation, or an expert's opinion, that it considers the person its national; or section 40(4A) for a naturalised person (J43)"),
            new("The notice lacks the decision, the reasons or the right of appeal (British Nationality Act 1981, s. 40(5))",
                Section40.NoticeLacksSomething,
                "A complete notice, given before any order"),
            new("An appeal against the deprivation is open; nothing may be built on it as final (British Nationality Act 1981, s. 40A)",
                Gates.G19.Gate.ShutWhen, "The appeal is finally determined, withdrawn or abandoned"),
            CommonBlockers.ConventionRights,
        ]);

    // Asked before any ground is relied on, too: then the route is open to nobody, and may yet come to be.
    private static Condition AGroundIsMadeOut => Judgements.J42.IsMet | DeceptionIsMadeOut;

    // Statelessness is no bar to the other ground, but only a status that was given, or came from one that was, can be
    // taken away for deception.
    private static Condition DeceptionIsMadeOut =>
        !TheDeprivation.Ground.Is("s40-2")
        & (TheDeprivation.StatusResultsFromRegistrationOrNaturalisation | TheDeprivation.Ground.Is("s40-6"))
        & Judgements.J44.IsMet & Judgements.J45.IsMet;
}
