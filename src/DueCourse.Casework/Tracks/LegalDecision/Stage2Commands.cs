namespace DueCourse.Casework.Tracks.LegalDecision;

using DueCourse.Law.Facts;

/// <summary>Records the decision on what the person claimed. It stands with claims.</summary>
/// <param name="Dated">The date of the decision.</param>
public abstract record DecideAtStage2(LocalDate Dated) : LegalDecisionCommand
{
    /// <inheritdoc/>
    protected override Compartment In => Compartment.Protection;

    private protected Decision Decided(LiveCase c, bool granted, Instant now)
    {
        if (NotAhead(Dated, now) is { } ahead) return ahead;
        var claims = c.Statements.Subjects.Values.Where(s => s.Kind == HumanRightsClaim.Kind && c.Statements.All.Any(x => x.Ended is null && x.Said.Subject == s.Id
            && x.Said.Fact == TheHumanRightsClaim.Status.Definition.Name && x.Said.To is null && x.Said.Value is WordValue { Word: "undetermined" })).ToList();
        if (claims.Count == 0)
            return new Refusal("stage-2.nothing-claimed", "No human rights claim waits for a decision.", "A claim that nobody made is neither granted nor refused.", "If nothing was claimed, make the order ready; if something was, record it first.") { Citation = "Nationality, Immigration and Asylum Act 2002, ss. 82 and 113" };
        var happening = new Happening(c);
        happening.Add(Compartment.Protection, new Stage2Decided(granted, Dated));
        foreach (var claim in claims)
            happening.Say(claim.Id.Compartment, claim.Id, TheHumanRightsClaim.Status.Definition, new WordValue(granted ? "granted" : "refused"), Dated, "the decision", "the deciding officer");
        return happening.Events;
    }
}

/// <summary>Grants it.</summary>
/// <param name="Dated">The date of the decision.</param>
public sealed record GrantAtStage2(LocalDate Dated) : DecideAtStage2(Dated)
{
    private protected override Decision Record(LiveCase c, Instant now) => Decided(c, granted: true, now);
}

/// <summary>Refuses it.</summary>
/// <param name="Dated">The date of the decision.</param>
public sealed record RefuseAtStage2(LocalDate Dated) : DecideAtStage2(Dated)
{
    private protected override Decision Record(LiveCase c, Instant now) => Decided(c, granted: false, now);
}
