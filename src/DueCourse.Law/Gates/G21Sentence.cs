namespace DueCourse.Law.Gates;

/// <summary>G21: the person is not serving a sentence, unless a window to leave prison early is open.</summary>
public static class G21
{
    /// <summary>The gate. Release dates are the prison's own and are never computed here.</summary>
    public static Gate Gate => Gate.Statutory(
        "G21", "No sentence is being served, or a window to leave early is open",
        TheCustody.IsServingASentence & !(EarlyRemovalIsOpen | TheTariffHasExpired | TransferIsAgreed),
        Role.Prison,
        "Criminal Justice Act 2003, s. 260; Crime (Sentences) Act 1997, s. 32A; Repatriation of Prisoners Act 1984",
        "Early removal, from the day the prison gives (Criminal Justice Act 2003, s. 260)",
        "Removal after the tariff has expired (Crime (Sentences) Act 1997, s. 32A)",
        "Transfer agreed by both states (Repatriation of Prisoners Act 1984)");

    private static Condition EarlyRemovalIsOpen =>
        TheCustody.EarlyDepartureWindow.Is("early-removal")
        & TheCustody.EarlyRemovalEligibleOn.HasCome
        & !TheCustody.IsExcludedFromEarlyRemoval;

    private static Condition TheTariffHasExpired =>
        TheCustody.EarlyDepartureWindow.Is("tariff-expired") & TheCustody.TariffExpiresOn.HasCome;

    private static Condition TransferIsAgreed =>
        TheCustody.EarlyDepartureWindow.Is("transfer") & ThePrisonerTransfer.BothStatesAgree;
}
