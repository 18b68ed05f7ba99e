namespace DueCourse.Law.CriminalJusticeAct2003;

/// <summary>Conditional cautions for foreign offenders.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2003/44/section/22</remarks>
public static class Section22
{
    private static readonly Provision Section = Provision
        .Section("22", of: "Criminal Justice Act 2003", uri: "ukpga/2003/44")
        .InForce(from: 1.May(2012), by: "Legal Aid, Sentencing and Punishment of Offenders Act 2012, passed that day; before it a condition could not aim at departure")
        .TextNotReadBefore(25.January(2018), "(3D) to (3G), and the day on which they began")
        .TextRead(asAt: 25.January(2018))
        .TextNotReadFrom(7.April(2026), "the publisher's version of 7 April 2026, and what the Crime and Policing Act 2026 (c. 20, passed 29 April 2026) does for persons with limited leave")
        .Extends("England and Wales")
        .Sure(Confidence.Medium, "(3G), who is a relevant foreign offender, was not read");

    /// <summary>A caution whose conditions bring about departure, or keep the person from returning for a time.</summary>
    public static Rule ForeignCaution => Section["(3D)"]
        .Power("cja2003.s22.foreign-caution",
            "May the person be given a conditional caution on condition that they leave and do not return for a time?",
            when: Section["(1), (3D)-(3G)"].AllOf(
                "an adult and relevant foreign offender, for whom the five requirements are met",
                Section["(1)"].Says(
                    "is at least 18",
                    ThePerson.DateOfBirth.Plus(Period.FromYears(18)).HasCome),
                Section["(3G)"].Says(
                    "is a relevant foreign offender: may be or has been directed to be removed, or is under a deportation order",
                    TheOtherRoutes.IsARelevantForeignOffender),
                Section23.TheFiveRequirements))
        .Then("cja2003.s22.foreign-caution.advice", "Legal advice was offered, and interpretation recorded where it is needed", AdviceAndInterpretation)
        .EncodedInPart(
            "(3F): further conditions tied to securing departure were read in part",
            "the Crime and Policing Act 2026 reaches persons with limited leave: its section, words and beginning were not read");

    /// <summary>What a choice to accept needs, beyond the words of the section.</summary>
    public static Condition AdviceAndInterpretation =>
        TheSafeguards.LegalAdviceWasOffered & (!TheSafeguards.InterpreterIsNeeded | TheSafeguards.InterpreterIsRecorded);
}
