namespace DueCourse.Casework.Tracks.JudicialReview;

using DueCourse.Law.UpperTribunalRules2008;

/// <summary>Records a paper of the claim.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Paper">Which.</param>
/// <param name="On">On which day.</param>
public sealed record RecordClaimPaper(EntryId Claim, ClaimPaper Paper, LocalDate? On) : ClaimStepCommand(Claim, On)
{
    private protected override Decision Record(LiveCase c, CaseClaim claim, LocalDate on)
    {
        // Of the other courts no time for the acknowledgment was read.
        var limit = Paper == ClaimPaper.CopyProvided && claim.Forum == ClaimForum.UpperTribunal ? Rule29.Acknowledgment : null;
        var facts = Says(c, new ClaimPaperRecorded(Claim, Paper, on, ClaimWindow.AnswerBy(c, limit, on)), null, on, "the papers of the claim");
        if (Paper == ClaimPaper.CopyProvided) State(facts, "claim-copy-provided", claim.Forum, on);
        return facts.Happening.Events;
    }
}

/// <summary>Records what was decided on permission.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Answer">What.</param>
/// <param name="AtHearing">At a hearing; otherwise on the papers.</param>
/// <param name="On">The day on which the reasons were sent or served, or of the hearing.</param>
/// <param name="Document">The entry by which the order was received.</param>
public sealed record RecordClaimPermission(EntryId Claim, ClaimAnswer Answer, bool AtHearing, LocalDate? On, EntryId Document) : ClaimStepCommand(Claim, On)
{
    private protected override Decision Record(LiveCase c, CaseClaim claim, LocalDate on)
    {
        if (NoPaper(c, Document) is { } no) return no;
        if (claim.Itself is ClaimRenewed && !AtHearing)
            return new Refusal("claim.renewed-at-hearing", "A renewed claim is decided at a hearing.", "What follows, and in which time, depends on it.", "Look at the order again.") { Citation = "S.I. 2008/2698, r. 30(4); CPR 54.12(3)" };
        var (status, step) = Answer switch
        {
            ClaimAnswer.Granted => ("permission-granted", "permission-granted"),
            ClaimAnswer.WithoutMerit => ("totally-without-merit", "totally-without-merit"),
            _ => ("permission-refused", AtHearing ? "permission-refused-at-hearing" : "permission-refused-on-paper"),
        };
        var to = ClaimSteps.After(claim, new(Document, default, null, "", new ClaimPermissionDecided(Claim, Answer, AtHearing, on, Document, null, null))).Itself;
        var grounds = Answer == ClaimAnswer.Granted && claim.Forum == ClaimForum.UpperTribunal ? ClaimWindow.AnswerBy(c, Rule31.DetailedGrounds, on) : null;
        var facts = Says(c, new ClaimPermissionDecided(Claim, Answer, AtHearing, on, Document, ClaimWindow.LastDay(c, to, claim.Forum, on), grounds), status, on, $"the order, {Document}");
        State(facts, step, claim.Forum, on);
        if (step == "permission-refused-on-paper" && claim.Forum == ClaimForum.HighCourt) State(facts, "reasons-served", claim.Forum, on);
        return facts.Happening.Events;
    }
}

/// <summary>Records that permission was asked again, at a hearing.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="On">The day of receipt.</param>
/// <param name="ToldBy">Who says so.</param>
public sealed record RenewClaim(EntryId Claim, LocalDate? On, string ToldBy) : ClaimStepCommand(Claim, On)
{
    private protected override Decision Record(LiveCase c, CaseClaim claim, LocalDate on) => Words.Refused(ToldBy, "name of whoever says so", 200)
        ?? (Decision)Says(c, new ClaimWasRenewed(Claim, on, ToldBy), "renewed", on, ToldBy, needsAssessment: true).Happening.Events;
}

/// <summary>Records that a hearing was fixed.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="For">For which day.</param>
/// <param name="ToldBy">Who says so.</param>
public sealed record FixClaimHearing(EntryId Claim, LocalDate For, string ToldBy) : ClaimStepCommand(Claim, On: null)
{
    private protected override Decision Record(LiveCase c, CaseClaim claim, LocalDate on) => Words.Refused(ToldBy, "name of whoever says so", 200)
        ?? (For < claim.Since
            ? new Refusal("step.order", $"{For.Words()} lies before the step that is recorded last.", "A claim is not heard before it is made.", "Look at the notice of hearing again.")
            : Decision.Record(In, new ClaimHearingFixed(Claim, For, ToldBy)));
}

/// <summary>Records how the claim was decided.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Allowed">It was allowed.</param>
/// <param name="On">On which day.</param>
/// <param name="Document">The entry by which the order was received.</param>
public sealed record RecordClaimDecision(EntryId Claim, bool Allowed, LocalDate? On, EntryId Document) : ClaimStepCommand(Claim, On)
{
    private protected override Decision Record(LiveCase c, CaseClaim claim, LocalDate on) => NoPaper(c, Document)
        ?? (Decision)Says(c, new ClaimDecided(Claim, Allowed, on, Document), Allowed ? "allowed" : "dismissed", on, $"the order, {Document}", needsAssessment: !Allowed).Happening.Events;
}

/// <summary>Records that permission to appeal was asked, by either side.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="On">The day of receipt.</param>
/// <param name="ToldBy">Who says so.</param>
public sealed record RecordClaimAppeal(EntryId Claim, LocalDate? On, string ToldBy) : ClaimStepCommand(Claim, On)
{
    private protected override Decision Record(LiveCase c, CaseClaim claim, LocalDate on) => Words.Refused(ToldBy, "name of whoever says so", 200)
        ?? (Decision)Says(c, new ClaimAppealed(Claim, on, ToldBy), "appeal", on, ToldBy).Happening.Events;
}
