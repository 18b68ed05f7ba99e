namespace DueCourse.Law.HumanRightsConvention;

/// <summary>Right to life, with Protocol 13 (no death penalty).</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1998/42/schedule/1/part/I/chapter/1</remarks>
public static class Article2
{
    private static readonly Provision Article = Provision
        .Article("2", of: "European Convention on Human Rights", url: "https://www.legislation.gov.uk/ukpga/1998/42/schedule/1/part/I/chapter/1")
        .InForce(from: 3.September(1953), by: "entry into force of the Convention")
        .TextRead(asAt: 2.October(2000))
        .Sure(Confidence.Medium, "the articles were read in Schedule 1 to the Human Rights Act 1998; Protocol 13 was not, nor the day it joined the Schedule");

    /// <summary>Absolute: what the person did weighs nothing against it.</summary>
    public static Rule Bar => Article[""]
        .Bar("echr.art2", "Would removal breach article 2 (a raised risk to life, found real together with article 3)?", RemovalWouldBreachIt);

    /// <summary>Removal would breach the article.</summary>
    /// <remarks>One question (J29) is put for articles 2 and 3 together; whether it arises is a fact for each.</remarks>
    public static Condition RemovalWouldBreachIt => Article[""].AllOf(
        "A risk to life is raised, and there are substantial grounds for believing in a real risk, which no assurance removes",
        TheRisk.Article2IsRaised | TheRisk.DeathPenaltyRisk,
        Judgements.J29.IsMet,
        !Assurances.RemoveTheRiskToLife);
}
