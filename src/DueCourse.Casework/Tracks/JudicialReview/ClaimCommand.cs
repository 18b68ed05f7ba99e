namespace DueCourse.Casework.Tracks.JudicialReview;

using DueCourse.Casework.Evidence;
using DueCourse.Law.Facts;

/// <summary>A step of a claim for judicial review.</summary>
/// <remarks>
/// A claim stands open unless what it challenges would tell of a claim for protection or on human rights: then it stands in the
/// compartment of protection, and so does one against the Upper Tribunal's refusal, behind which such an appeal mostly lies. What a
/// claim says is in its papers, and not here.
/// </remarks>
/// <param name="About">The claim: the entry that put it on the file; null: none is on the file yet.</param>
public abstract record ClaimCommand(EntryId? About) : TrackCommand
{
    /// <inheritdoc/>
    protected sealed override TrackTable Table => JudicialReviewTrack.Table;

    /// <inheritdoc/>
    protected override Compartment In => About!.Value.Compartment;

    /// <summary>The step is one of the claim itself, and is taken beneath an urgent application or an order.</summary>
    private protected virtual bool IsBeneath => true;

    /// <inheritdoc/>
    protected sealed override object StateIn(LiveCase c) => (About is { } id ? c.JudicialReviews.Find(id) : null) is { } claim ? IsBeneath ? claim.Itself : claim.State : new NoClaim();

    /// <summary>The compartment of a claim.</summary>
    public static Compartment Place(ClaimChallenges challenges) =>
        challenges is ClaimChallenges.ProtectionOrHumanRights or ClaimChallenges.UpperTribunalRefusal ? Compartment.Protection : Compartment.Open;

    /// <summary>The refusal of a day that has not come, or that lies before another; null: it will do.</summary>
    private protected static Refusal? Unfit(LocalDate on, LocalDate? notBefore, Instant now) =>
        on > DayOf(now) ? new("step.future", $"{on.Words()} has not come.", "What is recorded has happened.", "Look at the day again, or record it when it has happened.")
        : on < notBefore ? new("step.order", $"{on.Words()} lies before the step that is recorded last, of {notBefore.Value.Words()}.", "Steps out of order would start a time on the wrong day.", "Look at both days again; correct the earlier step if it is the one that is wrong.")
        : null;

    /// <summary>The refusal where the court's paper is not on file; null: it is.</summary>
    private protected Refusal? NoPaper(LiveCase c, EntryId document) =>
        Words.OutOfSight(In, document) ?? (c.Find(document) is { Event: DocumentReceived } ? null
            : new("claim.no-document", $"The court's paper is not on file: {document} is no document.", "A court's act is recorded from the court's own words.", "Store the paper in the compartment of the claim, and name it here."));

    /// <summary>Puts a step of the case on the file, from which a limit of time runs.</summary>
    private protected void State(TrackFacts facts, string type, ClaimForum forum, LocalDate on)
    {
        var step = facts.Happening.Add(In, new Statements.SubjectAdded(ProceduralStep.Kind.ListName, null));
        facts.Say(In, step, TheStep.Type.Definition, new WordValue(type), null);
        facts.Say(In, step, TheStep.On.Definition, new DayValue(DateRange.On(on)), null);
        facts.Say(In, step, TheStep.Forum.Definition, new WordValue(forum switch
        {
            ClaimForum.UpperTribunal => "upper-tribunal",
            ClaimForum.HighCourt => "high-court",
            ClaimForum.CourtOfSession => "court-of-session",
            _ => "northern-ireland-high-court",
        }), null);
    }
}

/// <summary>A step of a claim whose course is on record.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="On">The day of the step; null: it is today's.</param>
public abstract record ClaimStepCommand(EntryId Claim, LocalDate? On) : ClaimCommand(Claim)
{
    private protected sealed override Decision Record(LiveCase c, Instant now) =>
        c.JudicialReviews.Find(Claim) is not { } claim ? Words.NoSuch("claim", Claim)
        : (On is { } day ? Unfit(day, claim.Since, now) : null) ?? Record(c, claim, On ?? DayOf(now));

    /// <summary>What is recorded.</summary>
    private protected abstract Decision Record(LiveCase c, CaseClaim claim, LocalDate on);

    /// <summary>Records an event of the claim, and how the claim then stands.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="happened">The event.</param>
    /// <param name="status">The law's word for how it stands; null: as before.</param>
    /// <param name="on">From which day.</param>
    /// <param name="source">The record, in words.</param>
    /// <param name="needsAssessment">An assessment that it is no barrier was one of the claim as it stood before.</param>
    private protected TrackFacts Says(LiveCase c, CaseEvent happened, string? status, LocalDate on, string source, bool needsAssessment = false)
    {
        var facts = new TrackFacts(c, source, "the court");
        facts.Happening.Add(In, happened);
        if (status is not null) facts.Say(In, Claim, TheJudicialReview.Status.Definition, new WordValue(status), on);
        if (needsAssessment) facts.Say(In, Claim, TheJudicialReview.BarrierAssessmentIsRecorded.Definition, new YesNoValue(IsYes: false), on);
        return facts;
    }
}
