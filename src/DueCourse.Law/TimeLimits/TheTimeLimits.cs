namespace DueCourse.Law.TimeLimits;

/// <summary>Every limit of time that this book counts.</summary>
public static class TheTimeLimits
{
    /// <summary>In the order in which they come up in a case.</summary>
    public static IReadOnlyList<TimeLimit> All { get; } =
    [
        CriminalAppealAct1968.Section18.NoticeOfAppeal,
        UkBordersAct2007.Section34Timing.StateWaits,
        TribunalProcedureRules2014.Rule19.FromInsideTheUnitedKingdom,

        // Appeals to the First-tier Tribunal.
        TribunalProcedureRules2014.Rule19.AfterDeparture,
        TribunalProcedureRules2014.Rule19.FromAbroad,
        TribunalProcedureRules2014.Rule19.CitizensRights,
        TribunalProcedureRules2014.Rule19.CitizensRightsAfterReview,
        TribunalProcedureRules2014.Rule16.PursuitAfterAGrantOfLeave,
        TribunalProcedureRules2014.Rule24.RespondentsBundle,
        TribunalProcedureRules2014.Rule24A.SkeletonArgument,
        TribunalProcedureRules2014.Rule24A.RespondentsReview,
        TribunalProcedureRules2014.Rule29.WrittenReasons,
        TribunalProcedureRules2014.Rule32.SettingAside,
        TribunalProcedureRules2014.Rule7.Reinstatement,
        TribunalProcedureRules2014.Rule3.FreshConsideration,
        TribunalProcedureRules2014.Rule9.CostsApplication,
        TribunalProcedureRules2014.Rule33.PermissionInCountry,
        TribunalProcedureRules2014.Rule33.PermissionFromAbroad,
        NationalityImmigrationAndAsylumAct2002.Section86A.AccommodatedPersons,
        NationalityImmigrationAndAsylumAct2002.Section86B.PersonsLiableToDeportation,
        NationalityAndBordersAct2022.Section27.NoticeOfAppeal,
        NationalityAndBordersAct2022.Section27.Decision,
        NationalityAndBordersAct2022.Section27.Permission,

        // Appeals to the Upper Tribunal and beyond.
        UpperTribunalRules2008.Rule21.PermissionInCountry,
        UpperTribunalRules2008.Rule21.PermissionFromAbroad,
        UpperTribunalRules2008.Rule21.PermissionAfterARefusalToAdmit,
        UpperTribunalRules2008.Rule24.Response,
        UpperTribunalRules2008.Rule25.Reply,
        UpperTribunalRules2008.Rule17.Reinstatement,
        UpperTribunalRules2008.Rule43.SettingAside,
        UpperTribunalRules2008.Rule44.PermissionInCountry,
        UpperTribunalRules2008.Rule44.PermissionFromAbroad,
        CivilProcedureRules1998.PracticeDirection52D.AppellantsNotice,
        RulesOfTheCourtOfSession1994.Chapter41.Appeal,
        RulesOfTheCourtOfJudicatureNorthernIreland1980.AppealsFromTheUpperTribunal.Appeal,
        SupremeCourtRules2024.Rule13.Permission,
        SupremeCourtRules2024.Rule20.NoticeOfAppeal,

        NationalityImmigrationAndAsylumAct2002.ExhaustionLadder.RightsAreExhausted,

        // The Special Immigration Appeals Commission.
        SpecialImmigrationAppealsCommissionRules2003.Rule8.InCountry,
        SpecialImmigrationAppealsCommissionRules2003.Rule8.FromAbroad,
        SpecialImmigrationAppealsCommissionRules2003.Rule8.AfterDeparture,

        // Judicial review.
        Guidance.LetterBeforeClaim.Reply,
        UpperTribunalRules2008.Rule28.Claim,
        UpperTribunalRules2008.Rule28.AgainstTheFirstTierTribunal,
        UpperTribunalRules2008.Rule28A.Copies,
        UpperTribunalRules2008.Rule29.Acknowledgment,
        UpperTribunalRules2008.Rule30.OralRenewal,
        UpperTribunalRules2008.Rule31.DetailedGrounds,
        UpperTribunalRules2008.Rule44.AfterTotallyWithoutMerit,
        CivilProcedureRules1998.Rule54Point5.Claim,
        CivilProcedureRules1998.Rule54Point12.OralRenewal,
        CivilProcedureRules1998.Rule52Point8.AfterAHearing,
        CivilProcedureRules1998.Rule52Point8.AfterTheOrderIsServed,
        CivilProcedureRules1998.Rule52Point9.FromTheUpperTribunal,
        CourtOfSessionAct1988.Section27A.Petition,
        CourtOfSessionAct1988.Section27C.SevenDays,
        CourtOfSessionAct1988.Section27D.SevenDays,
        RulesOfTheCourtOfJudicatureNorthernIreland1980.Order53.Application,
        HumanRightsConvention.Article35.Application,

        // When what is sent to or by a tribunal or court counts as received.
        UpperTribunalRules2008.Rule13.FirstClassPost,
        CivilProcedureRules1998.Rule6Point26.DeemedService,
        SpecialImmigrationAppealsCommissionRules2003.Rule49.DeemedService,
    ];
}
