namespace DueCourse.Casework.Work;

using DueCourse.Casework.Gates;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Law.Facts;

/// <summary>What an open case can lack.</summary>
public enum Lack
{
    /// <summary>Nobody works it who may.</summary>
    Owner,

    /// <summary>Nothing says where it stands.</summary>
    State,

    /// <summary>No day is set on which it is looked at again.</summary>
    Review,

    /// <summary>The day on which it was to be looked at again has passed.</summary>
    ReviewOverdue,

    /// <summary>The law has changed under a decision that stands.</summary>
    Law,

    /// <summary>A removal may have been without a ground, and nobody has closed the matter.</summary>
    WrongfulRemoval,

    /// <summary>A sealed case was to be disposed of by now, and nobody reads it who could see that.</summary>
    Disposal,
}

/// <summary>Something that an open case lacks.</summary>
/// <param name="What">What.</param>
/// <param name="Says">As a sentence. It names nothing that stands in a compartment.</param>
public sealed record CaseLack(Lack What, string Says);

/// <summary>Whether an open case has an owner, a state and a next review. For whoever keeps the record: asked of the whole case, every night.</summary>
public static class OpenCaseCheck
{
    /// <summary>Whether a case is open: it was opened, and no outcome stands, or a removal without a ground is not closed.</summary>
    public static bool IsOpen(LiveCase c) => c.IsOpened && (c.Retention.Outcome is null || Reopening.WrongfulRemovals.KeepsOpen(c) is not null);

    /// <summary>What the case lacks; of one that is not open: whether it is sealed and was to be disposed of, and nothing else.</summary>
    public static IReadOnlyList<CaseLack> Of(LiveCase c, Instant now) => IsOpen(c) ? [.. Lacks(c, now)]
        : WaitsForDisposal(c, now) ? [new(Lack.Disposal, "It is sealed, and the day has passed on which it was to be disposed of.")] : [];

    /// <summary>What the check says of many cases, as a sentence.</summary>
    /// <param name="open">How many are open.</param>
    /// <param name="lacking">How many of them lack something.</param>
    public static string InWords(int open, int lacking) => lacking == 0
        ? $"Each of {open} open cases has an owner, a state and a next review."
        : $"Of {open} open cases {lacking} {(lacking == 1 ? "lacks" : "lack")} an owner, a state or a next review, {(lacking == 1 ? "rests" : "rest")} on what has changed, or {(lacking == 1 ? "waits" : "wait")} sealed to be disposed of.";

    /// <summary>When the case is next looked at again; null: no day is set.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="now">The moment as of which the file is read.</param>
    public static LocalDate? NextReview(LiveCase c, Instant now)
    {
        // What a decision sets takes the place of what the file said; what the file says since may put it off.
        var decided = c.Decisions.LastWithReview?.Made.ReviewOn;
        var onFile = LawCheck.SituationAt(c, now).Find(TheDecision.ReviewOn.Definition).Value is DayValue { Range.Latest: var day } ? day : (LocalDate?)null;
        return onFile ?? decided;
    }

    private static bool WaitsForDisposal(LiveCase c, Instant now) =>
        c.Retention is { IsSealed: true, IsHeld: false, DisposalDue: { } due } && due.Between.Latest <= now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;

    private static IEnumerable<CaseLack> Lacks(LiveCase c, Instant now)
    {
        if (!c.Access.Assignments.Any(a => a.Until is null && a.Who.Role is (ActorRole.Caseworker or ActorRole.SeniorOfficer) && !c.Access.HasConflict(a.Who.Id)))
            yield return new(Lack.Owner, "No caseworker or senior officer has the case.");
        if (c.LegalDecision.State is (NothingBegun or CourseClosed) && LegalDecisionTrack().Standing(LawCheck.SituationAt(c, now)).Shown.State is null)
            yield return new(Lack.State, "Nothing says where the decision stands.");
        if (NextReview(c, now) is not { } review) yield return new(Lack.Review, "No day is set on which it is looked at again.");
        else if (review < now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date) yield return new(Lack.ReviewOverdue, $"It was to be looked at again on {review.Words()}.");
        if (InQuestion.In(c, now).Count > InQuestion.In(c).Count) yield return new(Lack.Law, "The law has changed under a decision that stands.");
        if (Reopening.WrongfulRemovals.KeepsOpen(c) is not null) yield return new(Lack.WrongfulRemoval, "The person has left, and a ground of the removal has proved missing; the matter is not closed.");
    }

    private static Track LegalDecisionTrack() => Law.StatuteBook.Current.Tracks.Single(t => t.Id == "legal-decision");
}
