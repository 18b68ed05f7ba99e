namespace DueCourse.Law.Gates;

using DueCourse.Law.ImmigrationAct1971;

/// <summary>G1: it is known who the person is, and that the law lets the person be removed at all.</summary>
public static class G01
{
    /// <summary>The gate. While something points to British citizenship and no enquiry into it is recorded, it stays shut.</summary>
    public static Gate Gate => Gate.Absolute(
        "G1", "Identity is established, and the person is not British, Irish or exempt",
        !ThePerson.IdentityIsEstablished
        | Section3NotBritish.AnEnquiryIsDue
        | Section3.BritishCitizen
        | AnIrishCitizenRemovedUnderSection10
        | (Section7.NotLiableToDeportation & !TheDeparture.RemovalIsUnderSection10 & !OnlyARecommendationIsCarriedOut)
        | Section8.OutsideTheDeportationProvisions
        | !(ANationalityIsHeldAndNotPutInQuestion | TheStatelessness.WasFound),
        Role.Caseworker,
        "Immigration Act 1971, ss. 2, 3(5), 3ZA, 7 and 8; Immigration and Asylum Act 1999, s. 10");

    /// <summary>
    /// A renunciation that is asserted or registered does not open the gate: it puts in question the nationality on which
    /// removal would rest, until the country or an expert on its law has answered.
    /// </summary>
    internal static Condition ANationalityIsHeldAndNotPutInQuestion => ThePerson.AnyOtherNationality(
        TheNationality.IsHeld
        & !(TheNationality.RenunciationStage.Is("signed", "registered") & TheNationality.RenunciationIsEffective));

    // Section 7(1)(b) speaks of section 3(5) alone. An order on a court's recommendation is left standing where the person is
    // liable under section 3(6), which takes in that the court was free to recommend it (section 7(1)(c)).
    private static Condition OnlyARecommendationIsCarriedOut =>
        ThePerson.AnyDeportationOrder(Section5.IsInForce & TheDeportationOrder.Basis.Is("s3-6"))
        & !ThePerson.AnyDeportationOrder(Section5.IsInForce & !TheDeportationOrder.Basis.Is("s3-6"))
        & Section3.LiableOnARecommendation;

    // Irish citizens need no leave, so section 10 cannot reach them; a deportation order still could (J03).
    private static Condition AnIrishCitizenRemovedUnderSection10 =>
        Section3ZA.NeedsNoLeaveAsAnIrishCitizen & TheDeparture.RemovalIsUnderSection10;
}
