namespace DueCourse.Law.HumanRightsConvention;

/// <summary>Prohibition of torture and of inhuman or degrading treatment.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1998/42/schedule/1/part/I/chapter/2</remarks>
public static class Article3
{
    private static readonly Provision Article = Provision
        .Article("3", of: "European Convention on Human Rights", url: "https://www.legislation.gov.uk/ukpga/1998/42/schedule/1/part/I/chapter/2")
        .InForce(from: 3.September(1953), by: "entry into force of the Convention")
        .TextRead(asAt: 2.October(2000));

    /// <summary>Absolute: offending, danger and national security are not weighed against it (Chahal (1996) 23 EHRR 413).</summary>
    public static Rule Bar => Article[""]
        .Bar("echr.art3", "Would removal expose the person to a real risk of torture or of inhuman or degrading treatment, against article 3?", RemovalWouldBreachIt)
        .Then("echr.art3.treatment", "The risk comes from treatment there", RiskOfTreatment)
        .Then("echr.art3.health", "The risk comes from a decline in health there", RiskToHealth);

    /// <summary>Removal would breach the article.</summary>
    public static Condition RemovalWouldBreachIt => Article[""].AnyOf(
        "There are substantial grounds for believing in a real risk of treatment against article 3",
        RiskOfTreatment, RiskToHealth);

    /// <summary>Treatment by anyone, where protection there and moving elsewhere in the country are not enough.</summary>
    public static Condition RiskOfTreatment => Article[", treatment there"].AllOf(
        "A real risk of ill-treatment or death, which no assurance removes",
        (TheRisk.Article3IsRaised & !Assurances.RemoveTheRiskOfIllTreatment)
        | ((TheRisk.Article2IsRaised | TheRisk.DeathPenaltyRisk) & !Assurances.RemoveTheRiskToLife),
        Judgements.J29.IsMet);

    /// <summary>Health, with suicide: AM (Zimbabwe) [2020] UKSC 17, Savran v Denmark (2021), MY [2021] UKUT 232 (IAC).</summary>
    /// <remarks>Assurances of treatment are weighed in the answer itself.</remarks>
    // Interpretation: J30 asks the question of Paposhvili v Belgium (13 December 2016), para. 183, which courts here took up
    // on 29 April 2020. Before that N v United Kingdom (2008), paras. 42-51, asked for very exceptional circumstances: whoever
    // did not meet the wider question did not meet the narrower, but to have met the wider answers nothing for such a day.
    public static Condition RiskToHealth => Article[", health"]
        .AsEnacted(
            "a real risk, in very exceptional circumstances, from illness and want of treatment",
            AWiderRiskToHealth.NotYetEncoded(
                "not-encoded.echr.art3.health-before-2020",
                "until 29 April 2020 courts here asked for very exceptional circumstances (N v United Kingdom (2008), paras. 42-51), which is more than the question that was answered",
                matters: AWiderRiskToHealth))
        .AsAmended(from: 29.April(2020), by: "AM (Zimbabwe) [2020] UKSC 17, after Paposhvili v Belgium (2016), para. 183",
            "a real risk of serious, rapid and irreversible decline, or of a life much shortened, for want of treatment",
            AWiderRiskToHealth);

    private static Condition AWiderRiskToHealth =>
        (TheRisk.HealthIsRaised | TheRisk.SuicideRisk.Is("raised", "assessed")) & Judgements.J30.IsMet;
}
