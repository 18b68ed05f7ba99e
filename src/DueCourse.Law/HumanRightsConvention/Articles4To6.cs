namespace DueCourse.Law.HumanRightsConvention;

/// <summary>Slavery, and flagrant denial of liberty or of fair trial, in the country of return.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1998/42/schedule/1/part/I</remarks>
public static class Articles4To6
{
    private static readonly Provision Articles = Provision
        .Article("4, 5 and 6", of: "European Convention on Human Rights", url: "https://www.legislation.gov.uk/ukpga/1998/42/schedule/1/part/I")
        .InForce(from: 3.September(1953), by: "entry into force of the Convention")
        .TextRead(asAt: 2.October(2000))
        .Sure(Confidence.Medium, "that removal is barred comes from the cases (Othman v United Kingdom (2012) 55 EHRR 1), which were not re-read");

    /// <summary>The bar.</summary>
    public static Rule Bar => Articles[""]
        .Bar("echr.art4-5-6.flagrant",
            "Would removal expose the person to a real risk of slavery, or of a flagrant denial of liberty or fair trial?",
            RemovalWouldBreachThem);

    /// <summary>Removal would breach one of the three.</summary>
    public static Condition RemovalWouldBreachThem => Articles[""].AllOf(
        "There is a real risk of slavery, or of a flagrant denial of liberty or fair trial, which no assurance removes",
        TheRisk.Articles4To6AreRaised,
        Judgements.J31.IsMet,
        !Assurances.RemoveTheRiskToLibertyOrTrial);
}
