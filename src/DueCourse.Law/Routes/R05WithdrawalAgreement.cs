namespace DueCourse.Law.Routes;

using DueCourse.Law.EeaRegulations2016;
using DueCourse.Law.ImmigrationAct1971;

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
            new("personal conduct is a genuine, present and sufficiently serious threat, the measure is proportionate (J05), and the grounds reach any higher level of protection that the person has (J06)",
                Regulation27.TheTestIsMet, "Evidence of a present threat, and a named officer's judgement J05; the residence record and, where a higher level may apply, J06"),
            new("the person is liable to deportation, because it is deemed conducive to the public good (J08; Immigration Act 1971, s. 3(5)(a) and (5A))",
                Section3.LiableAsConducive, "A named officer's judgement J08, with reasons"),
            new("an order should be made (J09)", Judgements.J09.IsMet, "A named officer's judgement J09, with reasons"),
        ],
        Blocks:
        [
            CommonBlockers.BritishCitizen, CommonBlockers.RightOfAbode, CommonBlockers.LongResident, CommonBlockers.Exempt,
            CommonBlockers.ConventionRights, CommonBlockers.RefugeeConvention, CommonBlockers.OrderBarredByAnAppeal,
        ]);
}
