namespace DueCourse.Casework.Tracks.Deprivation;

/// <summary>On which ground citizenship is taken away. The words are stored: never change one.</summary>
public enum DeprivationGround
{
    /// <summary>It is conducive to the public good: British Nationality Act 1981, s. 40(2).</summary>
    ConduciveToThePublicGood,

    /// <summary>It was obtained by deception: s. 40(3).</summary>
    Deception,

    /// <summary>It came by law from one obtained by deception before 1983: s. 40(6).</summary>
    EarlierDeception,
}

/// <summary>A decision to take citizenship away was taken up.</summary>
/// <param name="Decision">The decision that a person made.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="On">Its day.</param>
[Act("deprivation-decided")]
public sealed record DeprivationWasDecided(EntryId Decision, DeprivationGround Ground, LocalDate On) : CaseEvent;

/// <summary>Notice of the decision was given: the decision, the reasons and the right of appeal (s. 40(5)).</summary>
/// <param name="Decision">The decision.</param>
/// <param name="On">The day on which it was given.</param>
/// <param name="How">How, and to whom.</param>
/// <param name="Document">The entry by which the notice is on file.</param>
[Act("deprivation-notice-given")]
public sealed record DeprivationNoticeGiven(EntryId Decision, LocalDate On, string How, EntryId Document) : CaseEvent;

/// <summary>The order was made. It has effect at once.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="On">The day of the order.</param>
/// <param name="Document">The entry by which the order is on file.</param>
[Act("deprivation-order-made")]
public sealed record DeprivationOrderMade(EntryId Decision, LocalDate On, EntryId Document) : CaseEvent
{
    /// <summary>Who told that it was made although the law did not show here that it makes nobody stateless; null: the law showed it.</summary>
    public string? InDoubtToldBy { get; init; }
}

/// <summary>Where an appeal against deprivation goes. The words are stored: never change one.</summary>
public enum DeprivationForum
{
    /// <summary>The First-tier Tribunal.</summary>
    Tribunal,

    /// <summary>The Special Immigration Appeals Commission, where the decision is certified (s. 40A(2)).</summary>
    Commission,
}

/// <summary>An appeal against deprivation was lodged.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Forum">Where.</param>
/// <param name="On">The day.</param>
/// <param name="ToldBy">Who told of it, in words.</param>
[Act("deprivation-appeal-lodged")]
public sealed record DeprivationAppealLodged(EntryId Decision, DeprivationForum Forum, LocalDate On, string ToldBy) : CaseEvent;

/// <summary>What came of an appeal against deprivation. The words are stored: never change one.</summary>
public enum DeprivationAppealOutcome
{
    /// <summary>Allowed, and a further appeal can still change it: the order keeps its effect (s. 40A(2B) to (2D)).</summary>
    AllowedNotFinal,

    /// <summary>Dismissed, and a further appeal can still change it.</summary>
    DismissedNotFinal,

    /// <summary>Allowed, finally.</summary>
    AllowedFinally,

    /// <summary>Dismissed, finally.</summary>
    DismissedFinally,

    /// <summary>Withdrawn.</summary>
    Withdrawn,

    /// <summary>Abandoned.</summary>
    Abandoned,

    /// <summary>None was brought in time, as the tribunal answered.</summary>
    NotBroughtInTime,
}

/// <summary>What came of the appeal, from the tribunal's or court's own paper.</summary>
/// <param name="Decision">The decision appealed.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="On">The day.</param>
/// <param name="ToldBy">Who told of it, in words.</param>
/// <param name="Document">The entry by which the paper was received.</param>
[Act("deprivation-appeal-decided")]
public sealed record DeprivationAppealDecided(EntryId Decision, DeprivationAppealOutcome Outcome, LocalDate On, string ToldBy, EntryId Document) : CaseEvent;

/// <summary>The Secretary of State gave up the decision, or the order.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="On">From which day.</param>
/// <param name="Because">Why.</param>
[Act("deprivation-given-up")]
public sealed record DeprivationWasGivenUp(EntryId Decision, LocalDate On, string Because) : CaseEvent;
