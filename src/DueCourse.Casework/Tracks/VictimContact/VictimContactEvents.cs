namespace DueCourse.Casework.Tracks.VictimContact;

/// <summary>The telling of a victim was dated.</summary>
/// <param name="Victim">Which victim, by a reference that says nothing of them.</param>
/// <param name="By">By which day they are told.</param>
/// <param name="Safety">How it was found to be safe to reach them so.</param>
[Act("victim-telling-dated")]
public sealed record VictimTellingDated(string Victim, LocalDate By, string Safety) : CaseEvent;

/// <summary>A victim could not be reached by the channel that they asked for. No other is tried.</summary>
/// <param name="Victim">Which victim.</param>
/// <param name="On">The day.</param>
/// <param name="What">What was tried.</param>
[Act("victim-not-reached")]
public sealed record VictimNotReached(string Victim, LocalDate On, string What) : CaseEvent;
