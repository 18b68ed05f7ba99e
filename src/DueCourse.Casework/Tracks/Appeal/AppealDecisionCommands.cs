namespace DueCourse.Casework.Tracks.Appeal;

using DueCourse.Law.Facts;

/// <summary>Records what a tribunal or court decided. The appeal is not over by it: either side may go on.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="Outcome">What was decided of the person's appeal.</param>
/// <param name="To">Where it was sent back to; null: it was not.</param>
/// <param name="Sent">When and how notice of the decision was sent, and where it found the person.</param>
/// <param name="Document">The entry by which the decision was received.</param>
public sealed record RecordAppealDecision(EntryId Appeal, AppealOutcome Outcome, RemittedTo? To, Sending Sent, EntryId Document) : AppealStepCommand(Appeal, Sent.On)
{
    private protected override Decision Record(LiveCase c, CaseAppeal appeal, Instant now)
    {
        if (NoPaper(c, Document, In) is { } no) return no;
        if ((Outcome == AppealOutcome.Remitted) != To.HasValue)
            return new Refusal("appeal.remitted-where", "An appeal that is sent back is sent back somewhere, and another is not.", "From there it is decided again, on the times of that tribunal.", "Say where it was sent back to, or leave that out.");
        var stage = Stage(appeal);
        if (stage is "decision-notice-sent" or "siac-determined" && To.HasValue)
            return new Refusal("appeal.remitted-by-whom", "The tribunal of first instance does not send an appeal back.", "There is nobody below it.", "Look at the decision again.");
        return stage == "sc-decided" || Outcome == AppealOutcome.Remitted ? Drafted(c, appeal, stage, AppealWindow.NotWorkedOut)
            : WithTheWindow(c, now, On, window => Drafted(c, appeal, stage, window));
    }

    private Events Drafted(LiveCase c, CaseAppeal appeal, string stage, AppealWindow window)
    {
        var facts = new AppealFacts(c, Appeal, $"the decision, {Document}");
        facts.Happening.Add(In, new AppealDecided(Appeal, Outcome, To, On, Document, window.LastDay));
        facts.Stage(stage, Sent, Outcome).Word(TheAppeal.Outcome.Definition, AppealFacts.Named(Outcome), On);
        if (Outcome == AppealOutcome.Remitted)
            return facts.Status("pending", On).Further("remitted", On).Deprivation(appeal.Against, "pending", On)
                .Word(TheAppeal.Forum.Definition, To == RemittedTo.FirstTier ? "first-tier-tribunal" : "upper-tribunal", On).Happening.Events;
        facts.Status("finally-determined", On);
        return stage == "sc-decided"
            ? facts.Further("none-open", On).Day(TheAppeal.FinallyDeterminedOn.Definition, DateRange.On(On)).Deprivation(appeal.Against, $"{AppealFacts.Named(Outcome)}-final", On).Happening.Events
            : facts.Further("could-be-asked-for", On, window.LastDay).Deprivation(appeal.Against, $"{AppealFacts.Named(Outcome)}-not-final", On).Happening.Events;
    }

    private static string Stage(CaseAppeal appeal) => appeal.State switch
    {
        BeforeUpperTribunal or AppealRemitted { To: RemittedTo.UpperTribunal } => "ut-decision-sent",
        BeforeCourtOfAppeal => "coa-decided",
        BeforeSupremeCourt => "sc-decided",
        _ => appeal.Forum == AppealForum.Commission ? "siac-determined" : "decision-notice-sent",
    };
}

/// <summary>Records that written reasons were sent: the time for permission runs from them, for either side.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="Sent">When and how, and where they found the person.</param>
/// <param name="Document">The entry by which they were received.</param>
public sealed record RecordWrittenReasons(EntryId Appeal, Sending Sent, EntryId Document) : AppealStepCommand(Appeal, Sent.On)
{
    private protected override Decision Record(LiveCase c, CaseAppeal appeal, Instant now) => NoPaper(c, Document, In) ?? (Decision)WithTheWindow(c, now, On, window =>
    {
        var facts = new AppealFacts(c, Appeal, $"the written reasons, {Document}");
        facts.Happening.Add(In, new WrittenReasonsSent(Appeal, On, Document, window.LastDay));
        return facts.Stage("reasons-sent", Sent, appeal.WasAllowed == true ? AppealOutcome.Allowed : AppealOutcome.Dismissed)
            .Further("could-be-asked-for", On, window.LastDay).Happening.Events;
    });
}
