namespace DueCourse.Casework.Tracks.JudicialReview;

using DueCourse.Casework.Statements;
using DueCourse.Law.CivilProcedureRules1998;
using DueCourse.Law.Clock;
using DueCourse.Law.CourtOfSessionAct1988;
using DueCourse.Law.UpperTribunalRules2008;

/// <summary>Until when a claim can go on, by the limit of the court before which it is.</summary>
internal static class ClaimWindow
{
    /// <summary>The limit that runs in a state; null: none was read.</summary>
    public static TimeLimit? Limit(ClaimState state, ClaimForum forum) => (state, forum) switch
    {
        (ClaimPermissionRefused, ClaimForum.UpperTribunal) => Rule30.OralRenewal,
        (ClaimPermissionRefused, ClaimForum.HighCourt) => Rule54Point12.OralRenewal,
        (ClaimPermissionRefused, ClaimForum.CourtOfSession) => Section27C.SevenDays,
        (ClaimWithoutMerit, ClaimForum.UpperTribunal) => Rule44.AfterTotallyWithoutMerit,
        (ClaimWithoutMerit, ClaimForum.HighCourt) => Rule52Point8.AfterTheOrderIsServed,
        (ClaimRefusedAtHearing, ClaimForum.HighCourt) => Rule52Point8.AfterAHearing,
        // At the hearing the Tribunal itself decided on permission to appeal (rule 44(4A)-(4B)); the court above is asked from there.
        (ClaimRefusedAtHearing, ClaimForum.UpperTribunal) => Rule52Point9.FromTheUpperTribunal,
        (ClaimRefusedAtHearing, ClaimForum.CourtOfSession) => Section27D.SevenDays,
        _ => null,
    };

    /// <summary>The last day, at the earliest and at the latest; null: no limit was read, or it cannot be fixed.</summary>
    public static DateRange? LastDay(LiveCase c, ClaimState state, ClaimForum forum, LocalDate from) =>
        Falls(c, Limit(state, forum), from) is { } falls ? new(falls.SafeBy, falls.GateAfter) : null;

    /// <summary>The safe day of a time in which the Home Office answers; null: it cannot be fixed.</summary>
    public static LocalDate? AnswerBy(LiveCase c, TimeLimit? limit, LocalDate from) => Falls(c, limit, from)?.SafeBy;

    private static FallsOn? Falls(LiveCase c, TimeLimit? limit, LocalDate from) =>
        limit?.Reckon(Start.On(from), null, Situation.Of(c.OnWhatIsEstablished(), from.AtMidnight())) as FallsOn;
}
