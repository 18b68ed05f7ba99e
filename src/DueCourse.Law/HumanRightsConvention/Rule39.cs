namespace DueCourse.Law.HumanRightsConvention;

/// <summary>Interim measures of the European Court of Human Rights.</summary>
/// <remarks>https://www.echr.coe.int/documents/d/echr/rules_court_eng</remarks>
public static class Rule39
{
    private static readonly Provision Article = Provision
        .Article("34, with rule 39 of the Rules of Court", of: "European Convention on Human Rights", url: "https://www.echr.coe.int/documents/d/echr/rules_court_eng")
        .InForce(from: 3.September(1953), by: "entry into force of the Convention")
        .Sure(Confidence.Medium, "article 34 is not in Schedule 1 to the Human Rights Act 1998, and neither it nor the Rules of Court, amended in March 2024, were re-read; that compliance binds the state is Mamatkulov (2005) 41 EHRR 494");

    /// <summary>A hard stop. Lifting it needs the Court's own letter.</summary>
    public static Rule Bar => Article[""]
        .Bar("ecthr.rule39", "Does an interim measure of the European Court of Human Rights bar removal?", RemovalIsBarred)
        .Then("ecthr.rule39.requested", "A measure was requested and has not been answered: a lawyer asks the Court's registry before any removal", RequestIsOpen);

    /// <summary>A measure is active, or is said to be lifted without the Court's letter.</summary>
    public static Condition RemovalIsBarred => Article[""]
        .AsEnacted("an interim measure is active, or is said to be lifted without the Court's letter to show it", ActiveOrNotShownLifted)
        .AsAmended(from: 20.July(2023), by: "Illegal Migration Act 2023, ss. 53 to 58; Safety of Rwanda Act 2024, s. 5",
            "an interim measure is active, or is said to be lifted without the Court's letter to show it",
            ActiveOrNotShownLifted.OrInTheStatesReading(It.Never,
                "doubt.ima2023.s55",
                "Between 20 July 2023 and 2 December 2025, could a Minister disregard an interim measure? Neither the commencement nor the words of the Acts of 2023 and 2024 were read."))
        .AsAmended(from: 2.December(2025), by: "Border Security, Asylum and Immigration Act 2025, ss. 40 and 41",
            "an interim measure is active, or is said to be lifted without the Court's letter to show it",
            ActiveOrNotShownLifted);

    /// <summary>Requested, and not answered.</summary>
    public static Condition RequestIsOpen => Article[", a request"].Says(
        "an interim measure was requested and has not been answered", TheStrasbourgCourt.Rule39.Is("requested"));

    private static Condition ActiveOrNotShownLifted =>
        TheStrasbourgCourt.Rule39.Is("active") | (TheStrasbourgCourt.Rule39.Is("lifted") & !TheStrasbourgCourt.LiftingLetterIsHeld);
}
