namespace DueCourse.Casework.Tracks.Appeal;

/// <summary>The Tribunal or court was asked, after the last day, whether anything was lodged, and nothing was.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="AskedOn">The day on which it was asked and answered.</param>
/// <param name="AnsweredBy">Who answered.</param>
[Act("nothing-was-lodged")]
public sealed record NothingWasLodged(EntryId Appeal, LocalDate AskedOn, string AnsweredBy) : CaseEvent, IOfAppeal
{
    /// <summary>The entry by which the court's own paper was received, on which it ended because no clock could say when; null: the last day is known.</summary>
    public EntryId? Document { get; init; }
}

/// <summary>After the end somebody asked for permission late. Nothing is reopened by that; what waits for the end waits again.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="By">By which side.</param>
/// <param name="At">Where.</param>
/// <param name="On">On which day.</param>
/// <param name="ToldBy">Who says so.</param>
[Act("extension-asked")]
public sealed record ExtensionAsked(EntryId Appeal, AppealSide By, PermissionAt At, LocalDate On, string ToldBy) : CaseEvent, IOfAppeal;

/// <summary>A judge decided whether more time is given.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="Granted">It is.</param>
/// <param name="At">Where permission is then asked.</param>
/// <param name="On">On which day.</param>
/// <param name="Document">The entry by which the judge's decision was received.</param>
[Act("extension-decided")]
public sealed record ExtensionDecided(EntryId Appeal, bool Granted, PermissionAt At, LocalDate On, EntryId Document) : CaseEvent, IOfAppeal;

/// <summary>The appeal was withdrawn, or the decision that it was against.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="By">By which side.</param>
/// <param name="On">The day on which notice of it was sent.</param>
/// <param name="Reasons">Why, as given to the Tribunal.</param>
/// <param name="LastDay">The last day to ask that it be reinstated; null: no time for that is known.</param>
[Act("appeal-withdrawn")]
public sealed record AppealWasWithdrawn(EntryId Appeal, AppealSide By, LocalDate On, string Reasons, DateRange? LastDay) : CaseEvent, IOfAppeal;

/// <summary>Despite a grant of leave, notice came that the appeal goes on for protection.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="On">The day of receipt by the Tribunal.</param>
/// <param name="ToldBy">Who says so.</param>
[Act("appeal-pursued-after-leave")]
public sealed record AppealPursuedAfterLeave(EntryId Appeal, LocalDate On, string ToldBy) : CaseEvent, IOfAppeal;

/// <summary>The appeal counts as abandoned by law.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="Because">By what.</param>
/// <param name="On">The day of the departure, or on which notice of the grant was sent.</param>
[Act("appeal-abandoned")]
public sealed record AppealWasAbandoned(EntryId Appeal, AbandonedBy Because, LocalDate On) : CaseEvent, IOfAppeal;

/// <summary>The appeal lapsed by a certificate under section 97.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="On">The day of the certificate.</param>
/// <param name="SignedBy">The Secretary of State who signed it, by name and office.</param>
/// <param name="Certificate">The entry by which it was received.</param>
[Act("appeal-lapsed")]
public sealed record AppealHasLapsed(EntryId Appeal, LocalDate On, string SignedBy, EntryId Certificate) : CaseEvent, IOfAppeal;

/// <summary>The Tribunal was told of the removal or of another change, with an address abroad where it needs one.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="On">On which day.</param>
/// <param name="What">What it was told, and what was done to get an address.</param>
[Act("tribunal-told")]
public sealed record TribunalTold(EntryId Appeal, LocalDate On, string What) : CaseEvent, IOfAppeal;
