namespace DueCourse.Law.Routes;

using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>What blocks several routes in the same way.</summary>
internal static class CommonBlockers
{
    public static Blocker BritishCitizen => new(
        "The person is a British citizen, and the power reaches only those who are not (Immigration Act 1971, s. 3(5); UK Borders Act 2007, s. 32(1)(a))",
        Section3NotBritish.IsABritishCitizen,
        "Nothing on this route. Only the loss of citizenship under route R7 could open it, and only once that is lawful");

    public static Blocker RightOfAbode => new(
        "The person has the right of abode (Immigration Act 1971, s. 2)",
        Section2.HasTheRightOfAbode,
        "An order under section 2A, where that section allows one");

    public static Blocker LongResident => new(
        "The person is a long-resident Commonwealth or Irish citizen, exempt from deportation (Immigration Act 1971, s. 7)",
        Section7.NotLiableToDeportation,
        "Evidence that a part of the test of section 7 was never met");

    public static Blocker Exempt => new(
        "The person is exempt from control, deportation included (Immigration Act 1971, s. 8)",
        Section8.OutsideTheDeportationProvisions,
        "The exemption ends");

    public static Blocker ConventionRights => new(
        "Removal would breach a Convention right (Human Rights Act 1998, s. 6)",
        HumanRights.RemovalWouldBreachAConventionRight,
        "A change in the facts: other evidence of risk, assurances that in practice suffice (J37), or a change in family or private life");

    public static Blocker RefugeeConvention => new(
        "Removal would breach the Refugee Convention (art. 33)",
        HumanRights.RemovalWouldBreachTheRefugeeConvention,
        "Lawful cessation, exclusion or article 33(2), decided in that order; article 3 of the Human Rights Convention still applies");

    public static Blocker OrderBarredByAnAppeal => new(
        "An appeal from within the United Kingdom that relates to the decision is pending or in time (Nationality, Immigration and Asylum Act 2002, s. 79)",
        Section79.OrderIsBarred,
        "The appeal is finally determined, withdrawn or abandoned, or its time has run out and the tribunal was asked");

    public static Requirement IrishPolicy => new(
        "An Irish citizen is deported only on a court's recommendation or in exceptional circumstances (policy of February 2007)",
        !ThePerson.IsAnIrishCitizen | Judgements.J03.IsMet,
        "A named officer's judgement J03, with reasons");

    /// <summary>The offence relied on has conduct from before the end of the transition period, so the European test governs.</summary>
    public static Blocker ProtectedByTheWithdrawalAgreement => new(
        "The Withdrawal Agreement protects the person, and the conduct began before 23:00 on 31 December 2020, so the test of route R5 takes the place of this one",
        WithdrawalAgreement.RelevantPerson & ThePerson.AnyConviction(WithdrawalAgreement.ConductIncludesTimeBeforeTheTransitionEnded),
        "Conduct wholly after that moment, proved; or route R5");
}
