namespace DueCourse.Law.Routes;

using DueCourse.Law.ExtraditionAct2003;

/// <summary>R8: extradition, which a judge decides; it is not a caseworker's choice.</summary>
public static class R08Extradition
{
    /// <summary>The route.</summary>
    public static Route Route => new("R8", "Extradition (Extradition Act 2003)",
        Applies: !TheExtradition.Status.Is("none", "discharged"),
        Requires:
        [
            new("there is a valid certificate, warrant or authority (Extradition Act 2003, ss. 2, 5, 70, 73 and 74B)",
                Section2.AStepHasBeenTaken, "The certificate or warrant"),
            new("the court has decided the bars and extradition is ordered (Extradition Act 2003, Parts 1 and 2)",
                TheExtradition.Status.Is("ordered"), "The court's order"),
        ],
        Blocks:
        [
            // Whether an application for permission made out of time keeps a claim open was left undecided
            // ([2022] EWHC 3114 (Admin), paras. 29-31), and is left so where the appeal is read.
            new("A claim for asylum is not finally determined, its appeals included (Extradition Act 2003, ss. 39 and 121)",
                Section39.ExtraditionIsBarred, "The claim is finally determined and no appeal is pending or in time; or a certificate under section 40"),
            CommonBlockers.ConventionRights,
        ]);
}
