namespace DueCourse.Law;

/// <summary>What a court's order, stay or an undertaking to a court does to removal.</summary>
/// <remarks>https://caselaw.nationalarchives.gov.uk/uksc/2021/46</remarks>
public static class CourtOrders
{
    private static readonly Provision Majera = Provision
        .Judgment("R (Majera) v Secretary of State for the Home Department", "[2021] UKSC 46", url: "https://caselaw.nationalarchives.gov.uk/uksc/2021/46")
        .InForce(from: 1.January(1973), by: "the common law, as the judgment states it")
        .TextRead(asAt: 20.October(2021))
        .Sure(Confidence.Medium, "the court's own press summary was read, not the judgment");

    /// <summary>The absolute stop.</summary>
    /// <remarks>No statute stays removal when a claim is issued; what a lodged claim does is policy, and stands apart from this.</remarks>
    public static Rule EffectOnRemoval => Majera[""]
        .Bar("jr.effect-on-removal",
            "Is removal stopped by an order, a stay or an undertaking to a court?",
            when: RemovalIsForbidden)
        .EncodedInPart("when guidance defers removal because a claim for judicial review is lodged, and when a barrier assessment ends that: policy, never law");

    /// <summary>
    /// It stops removal from the moment it is communicated by any means, out of hours and by telephone too, until the court
    /// ends it or it ends by its own terms.
    /// </summary>
    /// <remarks>
    /// An order believed to be defective, or made without power, binds everyone until it is set aside (paras. 44-49 and 56 of
    /// the judgment, as the summary gives them). So what anyone says of its validity plays no part in the condition.
    /// </remarks>
    public static Condition RemovalIsForbidden => Majera[""].Says(
        "an order, stay or undertaking that forbids removal is active, whatever anyone thinks of its validity",
        ThePerson.AnyCourtOrder(TheCourtOrder.ForbidsRemoval & TheCourtOrder.IsActive));
}
