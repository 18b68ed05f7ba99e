namespace DueCourse.Law.ExtraditionAct2003;

/// <summary>Extradition in train, from the certificate on a warrant onwards.</summary>
/// <remarks>
/// https://www.legislation.gov.uk/ukpga/2003/41/section/2. The judge decides the bars (rights, oppression, time, health,
/// forum), and an undecided asylum claim holds surrender back. It is no choice of the caseworker. Only whether a step has
/// been taken is asked; whether its test was met is for the authority and the judge.
/// </remarks>
public static class Section2
{
    private static readonly Provision Section = Provision
        .Section("2", of: "Extradition Act 2003", uri: "ukpga/2003/41")
        .InForce(from: 1.January(2004), by: "S.I. 2003/3103")
        .TextRead(asAt: 1.January(2006))
        .Sure(Confidence.Medium, "read as it stood in 2006; sections 5, 70 and 73 in part; a step taken is a fact on file whatever was changed since");

    /// <summary>Any of the steps from which a judge, and not the caseworker, decides.</summary>
    public static Rule ExtraditionIsInTrain => Section[" (and ss. 5, 70, 73, 74B)"]
        .Status("ea2003.extradition",
            "Is extradition in train, so that a judge decides, and not the caseworker?",
            AStepHasBeenTaken)
        .Then("ea2003.extradition.requested", "A request has been made, and no step has been taken on it", TheExtradition.Status.Is("requested"))
        .Then("ea2003.extradition.exception-4", "Exception 4 to automatic deportation applies", UkBordersAct2007.Section33.Exception4)
        .Then("ea2003.s39.asylum-claim", "Extradition must wait: a claim for asylum is not finally determined, its appeals included", Section39.ExtraditionIsBarred)
        .EncodedInPart("the bars that the judge decides, and what the agreement with each territory asks");

    /// <summary>A certificate, an arrest, a warrant, an authority or an order of the court.</summary>
    public static Condition AStepHasBeenTaken => TheExtradition.Status.Is(
        "certificate-ea2003-s2", "custody-ea2003-s5", "certificate-ea2003-s70", "warrant-ea2003-s73", "certificate-ea2003-s74b",
        "ea1989-authority", "ea1989-sch1-order", "ea1989-warrant", "ea1989-sch1-warrant", "ordered");
}
