namespace DueCourse.Law.Routes;

/// <summary>R8: extradition, which a judge decides; it is not a caseworker's choice.</summary>
public static class R08Extradition
{
    /// <summary>The route.</summary>
    public static Route Route => new("R8", "Extradition (Extradition Act 2003)",
        Applies: !TheExtradition.Status.Is("none", "discharged"),
        Requires:
        [
            new("there is a valid certificate, warrant or authority (Extradition Act 2003, ss. 2, 5, 70, 73 and 74B)",
                !TheExtradition.Status.Is("requested"), "The certificate or warrant"),
            new("the court has decided the bars and extradition is ordered (Extradition Act 2003, Parts 1 and 2)",
                TheExtradition.Status.Is("ordered"), "The court's order"),
        ],
        Blocks:
        [
            new("An asylum claim is undecided (Extradition Act 2003, ss. 39 and 121)",
                Gates.G05.Gate.ShutWhen, "The claim is finally determined"),

            // The section speaks of a claim finally determined, and so of its appeals. Whether an application for permission made
            // out of time keeps it open was left undecided ([2022] EWHC 3114 (Admin), paras. 29-31), and is left so here.
            new("An appeal on an asylum claim is not finally determined (Extradition Act 2003, ss. 39 and 121)",
                ThePerson.AnyAppeal(
                    TheAppeal.Against.Is("protection-refusal", "protection-revocation")
                    & NationalityImmigrationAndAsylumAct2002.Section104.IsPending),
                "The appeal is finally determined, withdrawn or abandoned"),
            CommonBlockers.ConventionRights,
        ]);
}
