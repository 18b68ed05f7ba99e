namespace DueCourse.Casework.Tracks.JudicialReview;

/// <summary>Records that the court was asked, after the last day, whether anything was lodged, and that nothing was. The clock alone ends no claim.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="On">The day on which it was asked and answered.</param>
/// <param name="AnsweredBy">Who answered.</param>
public sealed record CloseClaim(EntryId Claim, LocalDate? On, string AnsweredBy) : ClaimStepCommand(Claim, On)
{
    private protected override Decision Record(LiveCase c, CaseClaim claim, LocalDate on)
    {
        if (Words.Refused(AnsweredBy, "name of whoever answered", 200) is { } empty) return empty;
        if (ClaimWindow.LastDay(c, claim.Itself, claim.Forum, claim.Since) is not { } last)
            return new Refusal("claim.window-unknown", "It is not known until when the claim can go on.", "The limit of that court was not read, or cannot be fixed.", "End it by the court's own paper.");
        return on <= last.Latest
            ? new Refusal("claim.window-open", $"Something may still be lodged in time: until {last.Latest.Words()}{(last.IsExact ? "" : $", though on the strictest count until {last.Earliest.Words()}")}.", "A claim is over when nothing more can be asked for.", $"Ask the court after {last.Latest.Words()}, and record its answer.") { Citation = ClaimWindow.Limit(claim.Itself, claim.Forum)!.Citation.Text }
            : Says(c, new NothingLodgedInClaim(Claim, on, AnsweredBy), "final", on, $"answer of {AnsweredBy}").Happening.Events;
    }
}

/// <summary>Records that the claim ended by the court's own paper: withdrawn, by consent, or by a decision from which nothing leads further.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="How">How.</param>
/// <param name="On">On which day.</param>
/// <param name="Document">The entry by which the paper was received.</param>
public sealed record EndClaim(EntryId Claim, ClaimEnd How, LocalDate? On, EntryId Document) : ClaimStepCommand(Claim, On)
{
    private protected override Decision Record(LiveCase c, CaseClaim claim, LocalDate on)
    {
        if (NoPaper(c, Document) is { } no) return no;
        if (How == ClaimEnd.Decided && claim.Itself is not (ClaimOnAppeal or ClaimDismissed or ClaimAllowed))
            return new Refusal("claim.not-decided", "No decision is on record from which nothing leads further.", "A claim that may go on is not over.", "Record what was decided, and after the last day the court's answer whether anything was lodged.");
        return Says(c, new ClaimEnded(Claim, How, on, Document), "final", on, $"the court's paper, {Document}").Happening.Events;
    }
}
