namespace DueCourse.Law.Routes;

using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.ImmigrationAndAsylumAct1999;
using DueCourse.Law.NationalityAndBordersAct2022;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>R6: administrative removal.</summary>
public static class R06AdministrativeRemoval
{
    /// <summary>The route.</summary>
    public static Route Route => new("R6", "Administrative removal (Immigration and Asylum Act 1999, s. 10; Immigration Act 1971, Sch. 2)",
        Applies: It.Always,
        Requires:
        [
            new("leave is needed and there is none, or entry was refused or illegal (Immigration and Asylum Act 1999, s. 10(1); Immigration Act 1971, Sch. 2, paras. 8 and 9)",
                Section10.LiableToRemoval | Schedule2.DirectionsMayBeGiven,
                "The status record and travel history"),
            new("the person should be removed administratively (J19)", Judgements.J19.IsMet, "A named officer's judgement J19, with reasons"),
        ],
        Blocks:
        [
            CommonBlockers.BritishCitizen, CommonBlockers.RightOfAbode,
            new("The person is an Irish citizen who needs no leave (Immigration Act 1971, s. 3ZA)",
                Section3ZA.NeedsNoLeaveAsAnIrishCitizen, "One of the three cases in which section 3ZA does not apply"),
            CommonBlockers.Exempt,
            new("Leave continues by statute (Immigration Act 1971, ss. 3C and 3D)",
                Section3C.LeaveContinues, "The application or appeal is finally decided"),
            new("The Withdrawal Agreement protects the person, who is not removed for want of leave alone (Withdrawal Agreement, arts. 18 to 21)",
                WithdrawalAgreement.RelevantPerson, "The protection ends; or route R5"),
            new("An asylum claim is undecided (Nationality, Immigration and Asylum Act 2002, s. 77)",
                Section77.RemovalIsBarred, "The claim is decided and the decision notified"),
            new("An appeal is pending (Nationality, Immigration and Asylum Act 2002, s. 78)",
                Section78.RemovalIsBarred, "The appeal is finally determined, withdrawn or abandoned"),
            new("The recovery period of a potential victim of trafficking runs (Nationality and Borders Act 2022, s. 61)",
                Section61.RemovalIsBarred, "The recovery period ends, or disqualification is decided"),
            new("A deportation order is in force, so section 10 is not used (Immigration and Asylum Act 1999, s. 10(8))",
                Section5.OrderIsInForce, "Removal is then under Schedule 3 to the 1971 Act"),
            new("Notice before removal is not satisfied (Immigration and Asylum Act 1999, ss. 10A to 10E)",
                Section10A.NoticeIsNotSatisfied, "A complete notice, and its full period"),
            CommonBlockers.ConventionRights, CommonBlockers.RefugeeConvention,
        ]);
}
