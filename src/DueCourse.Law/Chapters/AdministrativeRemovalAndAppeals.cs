namespace DueCourse.Law.Chapters;

using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.ImmigrationAndAsylumAct1999;
using DueCourse.Law.ImmigrationRules;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.TribunalProcedureRules2014;

/// <summary>Administrative removal, notice before it, the bars of the 2002 Act, and appeals.</summary>
internal static class AdministrativeRemovalAndAppeals
{
    public static IReadOnlyList<Rule> Rules =>
    [
        Section10.Liability,
        Section10.Removal,
        Schedule2.IllegalEntrants,
        Section10A.NoticeRegime,
        Section10A.Notice,
        Section10B.FailedRemoval,
        Section10C.PortRefusal,
        Section10D.PriorityRemoval,
        Section10E.AfterJudicialReview,
        Section77.NoRemovalWhileAClaimIsPending,
        Section78.NoRemovalWhileAnAppealIsPending,
        Section78A.NoRemovalOfAFamilyForTwentyEightDays,
        Section82.RightOfAppeal,
        Section92.FromWithinTheUnitedKingdom,
        Section94.ClearlyUnfounded,
        Section94.SafeThirdCountry,
        Section94B.AppealFromAbroad,
        Section96.EarlierRightOfAppeal,
        Section97.NationalSecurity,
        Section97A.NationalSecurityDeportation,
        Section104.AnAppealIsPending,
        Section104.AnAppealIsAbandonedByAGrantOfLeave,
        Section104.AppealRightsAreExhausted,
        Section120.OneStop,
        Rule12A.TellTheTribunal,
        Rule21.ImminentRemoval,
        Paragraph353A.NoRemovalBeforeTheyAreConsidered,
        CourtOrders.EffectOnRemoval,
    ];
}
