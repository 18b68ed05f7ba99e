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

        // Appeals: First-tier Tribunal, Upper Tribunal, higher courts.
        TribunalProcedureRules2014.Rule33.PermissionInCountry,
        TribunalProcedureRules2014.Rule33.PermissionFromAbroad,
        UpperTribunalRules2008.Rule21.PermissionInCountry,
        UpperTribunalRules2008.Rule21.PermissionFromAbroad,
        UpperTribunalRules2008.Rule21.PermissionAfterARefusalToAdmit,
        UpperTribunalRules2008.Rule44.PermissionInCountry,
        UpperTribunalRules2008.Rule44.PermissionFromAbroad,
        CivilProcedureRules1998.PracticeDirection52D.AppellantsNotice,
        SupremeCourtRules2024.Rule13.Permission,
        SupremeCourtRules2024.Rule20.NoticeOfAppeal,

        // Judicial review.
        UpperTribunalRules2008.Rule44.AfterTotallyWithoutMerit,
    ];
}
