namespace DueCourse.Law.NationalityAndBordersAct2022;

/// <summary>How potential victims of slavery or trafficking are identified.</summary>
/// <remarks>
/// https://www.legislation.gov.uk/ukpga/2022/36/section/60. A reasonable-grounds decision asks whether there are reasonable
/// grounds to believe; a conclusive one asks on the balance of probabilities.
/// </remarks>
public static class Section60
{
    private static readonly Provision Section = Provision
        .Section("60", of: "Nationality and Borders Act 2022", uri: "ukpga/2022/36")
        .InForce(from: 30.January(2023), by: "S.I. 2023/33, reg. 3")
        .TextRead(asAt: 20.March(2026))
        .Sure(Confidence.Medium, "the anti-trafficking Convention, art. 26, and the defence of the Modern Slavery Act 2015, s. 45, were not read again");

    /// <summary>Signs of trafficking, however they come to light, which a lawyer must look at.</summary>
    public static Rule SignsOfTrafficking => Section[""]
        .Status("ecat.and.tribunal",
            "Does the file show signs that the person may be a victim of slavery or trafficking, so that a lawyer must look at what follows for the conviction and for removal?",
            Signs)
        .Then("ecat.and.tribunal.tribunal", "A decision of the competent authority is on file, and a tribunal may still find for itself: MS (Pakistan) [2020] UKSC 9", ADecisionIsOnFile)
        .Then("ecat.and.tribunal.exception-6", "Automatic deportation would contravene the anti-trafficking Convention", Judgements.J18.IsMet)
        .EncodedInPart("non-punishment (anti-trafficking Convention, art. 26) and the defence of the Modern Slavery Act 2015, s. 45, bear on the conviction itself: a lawyer is asked, nothing is computed");

    // The signs are asked of the file, whatever day it is, so the limb has no period of its own.
    private static Condition Signs =>
        TheTrafficking.IndicatorsArePresent | TheTrafficking.ReasonableGrounds.Is("positive") | TheTrafficking.ConclusiveGrounds.Is("positive");

    private static Condition ADecisionIsOnFile =>
        TheTrafficking.ReasonableGrounds.Is("positive", "negative") | TheTrafficking.ConclusiveGrounds.Is("positive", "negative");
}
