namespace DueCourse.Law.Gates;

/// <summary>G22: a travel document lasts to arrival and beyond, and the destination accepts the person now.</summary>
public static class G22
{
    /// <summary>The gate. An acceptance given once is not a current acceptance.</summary>
    public static Gate Gate => Gate.Statutory(
        "G22", "A valid travel document, and the destination's current acceptance",
        !TheDestination.DocumentIsHeld
        | !TheDestination.DocumentCoversArrivalWithMargin
        | !TheDestination.AcceptsThePersonNow,
        Role.ForeignAuthorityOrExpert,
        "Immigration Act 1971, Sch. 2, para. 8 and Sch. 3, para. 1; the destination's own terms");
}
