namespace DueCourse.Law;

/// <summary>Persons protected by the Withdrawal Agreement.</summary>
public static class WithdrawalAgreement
{
    /// <summary>A relevant person.</summary>
    public static Condition RelevantPerson => TheSettlementScheme.Status.Is("pre-settled", "settled");
}
