namespace DueCourse.Law.Routes;

/// <summary>R5: deportation of a person whom the Withdrawal Agreement protects.</summary>
public static class R05WithdrawalAgreement
{
    /// <summary>The route. For conduct wholly after the transition period the ordinary routes apply instead.</summary>
    public static Route Route => new("R5", "Deportation under the European test (Withdrawal Agreement, art. 20; S.I. 2016/1052, regs. 23 and 27, as saved)",
        Applies: WithdrawalAgreement.RelevantPerson,
        Requires:
        [
            new("the conduct relied on began before 23:00 on 31 December 2020 (Withdrawal Agreement, art. 20(1))",
                ThePerson.AnyConviction(WithdrawalAgreement.ConductIncludesTimeBeforeTheTransitionEnded), "The indictment, for the first day of the conduct"),
            new("personal conduct is a genuine, present and sufficiently serious threat, and the measure is proportionate (J05)",
                Judgements.J05.IsMet, "Evidence of a present threat, and a named officer's judgement J05"),
            new("the grounds reach the level of protection that the person has (J06)",
                Judgements.J06.IsMet, "The residence record, and a named officer's judgement J06"),
        ],
        Blocks:
        [
            CommonBlockers.BritishCitizen, CommonBlockers.RightOfAbode, CommonBlockers.LongResident, CommonBlockers.Exempt,
            CommonBlockers.ConventionRights, CommonBlockers.RefugeeConvention,
        ]);
}
