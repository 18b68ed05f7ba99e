namespace DueCourse.Casework.Tracks.Appeal;

/// <summary>An event of one appeal.</summary>
public interface IOfAppeal
{
    /// <summary>The appeal: the entry that put it on the file.</summary>
    EntryId Appeal { get; }
}

/// <summary>A decision was given that can be appealed.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="Against">What it would be against.</param>
/// <param name="Forum">Where.</param>
/// <param name="Reached">How the decision reached the person.</param>
/// <param name="On">On which day.</param>
/// <param name="LastDay">The last day in time, by the law's clock, at the earliest and at the latest; null: it cannot be fixed yet.</param>
[Act("right-of-appeal-arose")]
public sealed record RightOfAppealArose(EntryId Appeal, AppealAgainst Against, AppealForum Forum, DecisionReached Reached, LocalDate On, DateRange? LastDay) : CaseEvent, IOfAppeal;

/// <summary>A decision was given against which there is no appeal.</summary>
/// <param name="Appeal">The appeal that there is not.</param>
/// <param name="Against">What it would be against.</param>
/// <param name="On">On which day.</param>
/// <param name="Because">Why there is none, with the provision.</param>
[Act("right-of-appeal-excluded")]
public sealed record RightOfAppealExcluded(EntryId Appeal, AppealAgainst Against, LocalDate On, string Because) : CaseEvent, IOfAppeal;

/// <summary>A notice of appeal reached the Tribunal.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="On">The day of receipt.</param>
/// <param name="IsLate">It came after the latest day on which it can have been in time.</param>
/// <param name="ToldBy">Who says so.</param>
[Act("notice-of-appeal-received")]
public sealed record NoticeOfAppealReceived(EntryId Appeal, LocalDate On, bool IsLate, string ToldBy) : CaseEvent, IOfAppeal;

/// <summary>A judge decided whether a late notice is admitted.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="On">On which day.</param>
/// <param name="Admitted">It is.</param>
/// <param name="Document">The entry by which the judge's decision was received.</param>
[Act("late-appeal-decided")]
public sealed record LateAppealDecided(EntryId Appeal, LocalDate On, bool Admitted, EntryId Document) : CaseEvent, IOfAppeal;

/// <summary>A hearing was fixed.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="For">For which day.</param>
/// <param name="ToldBy">Who says so.</param>
[Act("appeal-hearing-fixed")]
public sealed record AppealHearingFixed(EntryId Appeal, LocalDate For, string ToldBy) : CaseEvent, IOfAppeal;

/// <summary>The appeal was heard.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="On">On which day.</param>
[Act("appeal-hearing-held")]
public sealed record AppealHearingHeld(EntryId Appeal, LocalDate On) : CaseEvent, IOfAppeal;

/// <summary>A paper was sent or given, from which a time to answer may run.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="Paper">Which.</param>
/// <param name="On">On which day.</param>
/// <param name="AnswerBy">By when the Home Office has to answer, by the law's clock; null: nothing runs, or it cannot be fixed.</param>
[Act("appeal-paper-recorded")]
public sealed record AppealPaperRecorded(EntryId Appeal, AppealPaper Paper, LocalDate On, LocalDate? AnswerBy) : CaseEvent, IOfAppeal;

/// <summary>A tribunal or court decided.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="Outcome">What.</param>
/// <param name="To">Where it was sent back to; null: it was not.</param>
/// <param name="On">The day on which notice of it was sent.</param>
/// <param name="Document">The entry by which the decision was received.</param>
/// <param name="LastDay">The last day to go on, for either side; null: it cannot be fixed yet, or nothing runs.</param>
[Act("appeal-decided")]
public sealed record AppealDecided(EntryId Appeal, AppealOutcome Outcome, RemittedTo? To, LocalDate On, EntryId Document, DateRange? LastDay) : CaseEvent, IOfAppeal;

/// <summary>Written reasons were sent, from which the time for permission runs.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="On">On which day.</param>
/// <param name="Document">The entry by which they were received.</param>
/// <param name="LastDay">The last day to ask for permission, for either side; null: it cannot be fixed yet.</param>
[Act("written-reasons-sent")]
public sealed record WrittenReasonsSent(EntryId Appeal, LocalDate On, EntryId Document, DateRange? LastDay) : CaseEvent, IOfAppeal;

/// <summary>Permission was asked.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="By">By which side.</param>
/// <param name="At">Where.</param>
/// <param name="On">On which day it was received.</param>
/// <param name="IsLate">It came after the latest day on which it can have been in time.</param>
/// <param name="ToldBy">Who says so.</param>
[Act("permission-applied-for")]
public sealed record PermissionAppliedFor(EntryId Appeal, AppealSide By, PermissionAt At, LocalDate On, bool IsLate, string ToldBy) : CaseEvent, IOfAppeal;

/// <summary>An application for permission was answered.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="At">Where.</param>
/// <param name="Answer">How.</param>
/// <param name="On">The day on which the answer was sent.</param>
/// <param name="Document">The entry by which it was received.</param>
/// <param name="IsOver">Nothing more can be asked for by either side.</param>
/// <param name="LastDay">The last day to ask the next court; null: there is none, or it cannot be fixed yet.</param>
/// <param name="AnswerBy">By when the Home Office has to respond; null: it need not.</param>
[Act("permission-answered")]
public sealed record PermissionAnswered(
    EntryId Appeal, PermissionAt At, PermissionAnswer Answer, LocalDate On, EntryId Document, bool IsOver, DateRange? LastDay, LocalDate? AnswerBy) : CaseEvent, IOfAppeal;
