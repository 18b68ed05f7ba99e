namespace DueCourse.Casework.Tracks.Appeal;

using DueCourse.Casework.Access;
using DueCourse.Casework.Statements;

/// <summary>Somebody who knows told that the file lists every appeal of the person, and every right to bring one, as of a day.</summary>
/// <param name="AsOf">The day of which they spoke.</param>
/// <param name="ToldBy">Who told it.</param>
[Act("appeals-confirmed")]
public sealed record AppealsConfirmed(LocalDate AsOf, string ToldBy) : CaseEvent;

/// <summary>
/// Records that somebody who knows, as a rule the Tribunal, told that there is no other appeal than those on the file. Until that is
/// said, and after every new refusal that can be appealed, nobody knows; the program never concludes it.
/// </summary>
/// <param name="AsOf">The day of which they spoke: not before the last right of appeal arose.</param>
/// <param name="ToldBy">Who told it.</param>
public sealed record ConfirmAppeals(LocalDate AsOf, string ToldBy) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Open];

    /// <inheritdoc/>
    // Of whoever sees where appeals on claims stand: to anybody else the list would look complete without them.
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        By.Role is ActorRole.Caseworker or ActorRole.SeniorOfficer && c.Access.IsAssigned(By) && !c.Access.HasConflict(By.Id)
        && c.Rights(By, Compartment.Open, now).HasFlag(Right.Write) && c.Rights(By, Compartment.Protection, now).HasFlag(Right.Write) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if ((Checks.Opened(c) ?? Words.Refused(ToldBy, "name of whoever told it", 200)) is { } unfit) return unfit;
        if (AsOf > UkDays.Of(now))
            return new Refusal("appeal.as-of", $"{AsOf.Words()} has not come.", "Nobody knows today which appeals there will be.", "Give the day of which they spoke.");
        if (AppealListing.Refuses(c) is { } missing) return missing;
        if (LastArose(c) is { } arose && AsOf < arose)
            return new Refusal("appeal.as-of", $"A right of appeal arose on {arose.Words()}, after {AsOf.Words()}.", "What was told of a day before says nothing of an appeal since.", "Ask again, and record what is said of a day since then.");
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new AppealsConfirmed(AsOf, ToldBy));
        // Wherever it was said that the list is open, so that whoever reads there sees that it no longer is.
        var places = Compartments.All.Where(place => AppealListing.IsOpen(LiveCase.PartOf(c, r => r.Id.Compartment == place))).ToList();
        if (places.Count == 0 && !c.Statements.IsComplete(null, Law.Facts.Appeal.Kind.ListName)) places.Add(Compartment.Open);
        foreach (var place in places) happening.Add(place, new ListDeclared(Law.Facts.Appeal.Kind.ListName, null, IsComplete: true));
        return happening.Events;
    }

    private static LocalDate? LastArose(LiveCase c) => c.History.Select(r => r.Event).OfType<RightOfAppealArose>().Select(e => (LocalDate?)e.On).Max();
}
