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

        // Deportation, removal and notice; service; detention and bail; criminal appeals and prison; victims and data.
        Guidance.ReferralByThePrison.TenWorkingDays,
        Guidance.DeportationDecisionNotice.TimeToAnswer,
        UkBordersAct2007.Section37.LastDayForAFamilyOrder,
        ImmigrationAct1971.Section5.LastDayForAFamilyOrder,
        ImmigrationAndAsylumAct1999.Section10A.NoticePeriod,
        ImmigrationAndAsylumAct1999.Section10B.LastDay,
        ImmigrationAndAsylumAct1999.Section10C.LastStatedDate,
        ImmigrationAndAsylumAct1999.Section10D.LastDay,
        ImmigrationAndAsylumAct1999.Section10E.LastDay,
        Guidance.NoticeBeforeDeportation.FiveWorkingDays,
        Guidance.RemovalNoticeBefore2023.Notice,
        NationalityImmigrationAndAsylumAct2002.Section78A.TwentyEightDays,
        NationalityAndBordersAct2022.Section61.ThirtyDays,
        NoticesRegulations2003.Regulation7.DeemedDay,
        NoticesRegulations2003.Regulation7.ServedToFile,
        LeaveToEnterAndRemainOrder2000.Article8ZB.PresumedDay,
        ImmigrationRules.AppendixSN.DeemedDay,
        Guidance.DetentionReviews.Series,
        DetentionCentreRules2001.Rule9.MonthlyReasons,
        DetentionCentreRules2001.Rule35.Reply,
        ImmigrationAct1971.Schedule2Paragraph16.TwelveHours,
        ImmigrationAct1971.Schedule2Paragraph18B.TwentyFourHours,
        ImmigrationAndAsylumAct1999.Section147.LongestStay,
        ImmigrationAct2016.Section60.LongestDetention,
        ImmigrationAct2016.Schedule10Paragraph3.AfterArrival,
        ImmigrationAct2016.Schedule10Paragraph3.ConsentIsNeeded,
        ImmigrationAct2016.Schedule10Paragraph11.AutomaticReferral,
        ImmigrationAct2016.Schedule10Paragraph11.PromptInDeportationCases,
        ImmigrationAct2016.Schedule10Paragraph12.FurtherApplication,
        TribunalProcedureRules2014.Rule39.RepeatApplication,
        TribunalProcedureRules2014.Rule40.Opposition,
        TribunalProcedureRules2014.Rule40.StatementOnAReferral,
        CriminalProcedureRules2020.Rule34Point2.NoticeOfAppeal,
        MagistratesCourtsAct1980.Section111.ApplicationToStateACase,
        CriminalJusticeAct1988.Schedule3Paragraph1.Application,
        VictimsAndCourtsAct2026.UndulyLenientSentences.Warning,
        CriminalAppealNorthernIrelandAct1980.Section16.NoticeOfAppeal,
        CriminalProcedureScotlandAct1995.SolemnAppeals.Intimation,
        CriminalProcedureScotlandAct1995.SolemnAppeals.NoteOfAppeal,
        CriminalJusticeAct2003.EarliestRemoval.FirstDay,
        Guidance.VictimContactScheme.Referral,
        Guidance.VictimContactScheme.FirstContact,
        UkGdpr.Article12A.TheAnswer,
        DataProtectionAct2018.Section164A.Acknowledgement,
    ];
}
