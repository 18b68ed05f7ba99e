namespace DueCourse.Casework.Decisions;

using DueCourse.Casework.Access;
using DueCourse.Casework.Timers;
using DueCourse.Law;
using DueCourse.Law.Facts;

/// <summary>
/// A person with authority decides. The program never does, and its own conclusion never counts as a reason: what is recorded is who
/// decided, what they had read, on what it rests, and why, under which version of the law.
/// </summary>
/// <param name="Kind">What.</param>
/// <param name="Reasons">Why, in full.</param>
/// <param name="RestsOn">The entries that it rests on; at least one.</param>
/// <param name="ReviewOn">When it is looked at again; null: no day is set.</param>
public sealed record MakeDecision(DecisionKind Kind, string Reasons, IReadOnlyList<EntryId> RestsOn, LocalDate? ReviewOn) : Command, IOwnAccess
{
    private const int FewestWords = 20;

    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Open];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        By.Role == ActorRole.SeniorOfficer && c.Access.IsAssigned(By) && !c.Access.HasConflict(By.Id) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (Words.Refused(Reasons, "reasons", 40_000) is { } empty) return empty;
        if (Reasons.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length < FewestWords)
            return new Refusal("decision.reasons", $"The reasons have fewer than {FewestWords} words.", "Whoever reads the decision has to learn why it was made, and a court will ask.", "Say what was found, on what evidence, and why it leads to this.");
        if (RestsOn.Count == 0)
            return new Refusal("decision.rests-on-nothing", "The decision names nothing that it rests on.", "When something on the file changes, nobody could tell whether this has to be looked at again.", "Name the statements, judgements and documents that it rests on.");
        var readable = c.Readable(By, now);
        foreach (var entry in RestsOn)
            if (Grounds.Refused(c, readable, entry, Kind) is { } unfit) return unfit;
        if (FileView.NotRead(c, By, now) is { } unread) return unread;
        if (Tracks.ThePersonIsHere.IsPresumedBy(Kind) && Tracks.ThePersonIsHere.Refuses(c, now) is { } left) return left;
        if (ReviewOn is { } day && day <= now.InUtc().Date)
            return new Refusal("decision.review", $"The review is set for {day.Words()}, which does not lie ahead.", "A review that has passed is never held.", "Set a day to come.");
        if (Kind == DecisionKind.ContinueEngagement && ReviewOn is null)
            return new Refusal("decision.no-review", "To go on without a day of review is to forget the case.", "Every open case has a day on which it is looked at again.", "Set the day.");
        var walled = RestsOn.Select(e => e.Compartment).Where(x => x != Compartment.Open).Distinct().ToList();
        if (walled.Count > 1)
            return new Refusal("decision.across-walls", $"The decision rests on entries of several compartments: {string.Join(", ", walled.Order().Select(x => x.Name()))}.",
                "It stands in one of them, and the readers of that one would learn that something stands in the others.", "Name the grounds of one compartment, beside the open ones; the looks at the others are on record where they stand.");

        var place = walled.Count == 0 ? Compartment.Open : walled[0];
        var happening = new Happening(c);
        var made = happening.Add(place, new DecisionMade(Kind, Reasons, RestsOn, Edition.Version,
            FileView.Of(c, place), ReviewOn));
        if (ReviewOn is not { } review) return happening.Events;
        // From now on this is the case's next review, for the law, in lists and at night.
        happening.Settle(place, null, TheDecision.ReviewOn.Definition, new DayValue(DateRange.On(review)), review, $"the decision, {made}", By.Name);
        happening.Add(place, new TimerSet(TimerKind.CaseReviewDue, Tracks.UkDays.Start(review), made));
        return happening.Events;
    }
}
