namespace DueCourse.Law.Routes;

using DueCourse.Law.BritishNationalityAct1981;

/// <summary>R7: deprivation of British citizenship, and only then routes R1 or R2.</summary>
public static class R07Deprivation
{
    /// <summary>The route.</summary>
    public static Route Route => new("R7", "Deprivation of citizenship, then deportation (British Nationality Act 1981, s. 40)",
        Applies: ThePerson.IsABritishCitizen | (Section40.OrderIsMade & TheDeprivation.OrderHasEffect),
        Requires:
        [
            new("a ground is made out: conducive to the public good (J42); or fraud (J44) and the discretion (J45), for a status that came by registration or naturalisation (British Nationality Act 1981, s. 40(2), (3) and (6))",
                Section40.DepriveAsConducive.Condition | Section40.DepriveForDeception.Condition,
                "The ground relied on, the certificate of registration or naturalisation, and a named officer's judgement with reasons that meet each thing the person says"),
        ],
        Blocks:
        [
            new("On the conducive ground, an order would make the person stateless (British Nationality Act 1981, s. 40(4))",
                Section40.DeprivationIsBarredByStatelessness,
                "The country's confirmation, or an expert's opinion, that it considers the person its national; or section 40(4A) for a naturalised person (J43)"),
            new("The notice lacks the decision, the reasons or the right of appeal (British Nationality Act 1981, s. 40(5))",
                Section40.NoticeLacksSomething,
                "A complete notice, given before any order"),
            new("An appeal against the deprivation is open; nothing may be built on it as final (British Nationality Act 1981, s. 40A)",
                Gates.G19.Gate.ShutWhen, "The appeal is finally determined, withdrawn or abandoned"),
            CommonBlockers.ConventionRights,
        ]);
}
