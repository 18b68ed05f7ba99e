namespace DueCourse.Law.Routes;

using DueCourse.Law.ImmigrationRules;

/// <summary>R14: exclusion of a person who is abroad.</summary>
public static class R14Exclusion
{
    /// <summary>The route.</summary>
    public static Route Route => new("R14", "Exclusion of a person abroad (the Secretary of State's power; Immigration Act 1971, s. 8B)",
        Applies: !ThePerson.IsInTheUnitedKingdom,
        Requires:
        [
            new("the person is abroad, is neither British nor has the right of abode, and presence here is not conducive to the public good (J50)", Exclusion.ExcludeFromAbroad.Condition, "The Secretary of State's own judgement J50, with reasons"),
        ],
        Blocks: [CommonBlockers.BritishCitizen, CommonBlockers.RightOfAbode, CommonBlockers.ProtectedByTheWithdrawalAgreement]);
}
