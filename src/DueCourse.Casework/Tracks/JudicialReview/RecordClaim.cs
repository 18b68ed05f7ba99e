namespace DueCourse.Casework.Tracks.JudicialReview;

using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;

/// <summary>Records a letter before claim. It stops nothing by law, and somebody answers it.</summary>
/// <param name="Challenges">What it challenges.</param>
/// <param name="Forum">Before which court the claim would come.</param>
/// <param name="ChallengesRemoval">The claim would challenge removal.</param>
/// <param name="On">The day of it.</param>
public sealed record RecordLetterBeforeClaim(ClaimChallenges Challenges, ClaimForum Forum, bool ChallengesRemoval, LocalDate On) : ClaimCommand(About: null)
{
    /// <inheritdoc/>
    protected override Compartment In => Place(Challenges);

    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (Unfit(On, null, now) is { } no) return no;
        var facts = new TrackFacts(c, "letter before claim", "the representative");
        var claim = facts.Happening.Add(In, new SubjectAdded(Law.Facts.JudicialReview.Kind.ListName, null));
        facts.Happening.Add(In, new LetterBeforeClaimCame(claim, Challenges, Forum, On, ClaimWindow.AnswerBy(c, Law.Guidance.LetterBeforeClaim.Reply, On)));
        facts.Say(In, claim, TheJudicialReview.Status.Definition, new WordValue("pre-action"), On);
        if (Challenges != ClaimChallenges.UpperTribunalRefusal) facts.Say(In, claim, TheJudicialReview.ChallengesRemoval.Definition, new YesNoValue(ChallengesRemoval), null);
        State(facts, "letter-before-claim", Forum, On);
        return facts.Happening.Events;
    }
}

/// <summary>
/// Records a claim. Of one against the Upper Tribunal's refusal of permission nothing is stated about removal until a legal adviser
/// has looked at it: until then the gate is not known to be open, and it is neither a bar nor none.
/// </summary>
/// <param name="Challenges">What it challenges.</param>
/// <param name="Forum">Before which court.</param>
/// <param name="ChallengesRemoval">It challenges removal, as the claim form says.</param>
/// <param name="On">The day of lodging.</param>
/// <param name="ToldBy">Who says so.</param>
/// <param name="Claim">The claim, where a letter is on record or its facts were imported; null: it is put on the file now.</param>
public sealed record RecordClaim(ClaimChallenges Challenges, ClaimForum Forum, bool ChallengesRemoval, LocalDate On, string ToldBy, EntryId? Claim) : ClaimCommand(Claim)
{
    /// <inheritdoc/>
    protected override Compartment In => Place(Challenges);

    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((Unfit(On, Claim is { } known ? c.JudicialReviews.Find(known)?.Since : null, now) ?? Words.Refused(ToldBy, "name of whoever says so", 200)) is { } no) return no;
        if (Claim is { } named && c.Statements.Subjects.GetValueOrDefault(named)?.Kind != Law.Facts.JudicialReview.Kind) return Words.NoSuch("claim", named);
        if (Claim is { } there && there.Compartment != In)
            return new Refusal("claim.place", "That claim is not on the file in the compartment in which a claim of this kind stands.", "What is recorded of it there would tell of a claim for protection, or hide that there is none.", "Record the claim without naming it, and correct the entry that put it on the file.");
        var facts = new TrackFacts(c, ToldBy, "the court");
        var claim = Claim ?? facts.Happening.Add(In, new SubjectAdded(Law.Facts.JudicialReview.Kind.ListName, null));
        facts.Happening.Add(In, new ClaimWasLodged(claim, Challenges, Forum, ChallengesRemoval, On, ToldBy));
        facts.Say(In, claim, TheJudicialReview.LodgedOn.Definition, new DayValue(DateRange.On(On)), null);
        facts.Say(In, claim, TheJudicialReview.Status.Definition, new WordValue("lodged"), On);
        if (Challenges != ClaimChallenges.UpperTribunalRefusal) facts.Say(In, claim, TheJudicialReview.ChallengesRemoval.Definition, new YesNoValue(ChallengesRemoval), null);
        else if (c.Statements.All.LastOrDefault(s => s.Ended is null && s.Said.Subject == Claim && s.Said.Fact == TheJudicialReview.ChallengesRemoval.Definition.Name) is not null)
            facts.Say(In, claim, TheJudicialReview.ChallengesRemoval.Definition, new NotKnownValue(), null);
        State(facts, "claim-made", Forum, On);
        return facts.Happening.Events;
    }
}

/// <summary>
/// A legal adviser says whether a claim against the Upper Tribunal's refusal of permission raises one of the exceptions. From then on
/// it counts as what its form says; outside the exceptions an officer can record at once that it is no barrier.
/// </summary>
/// <param name="Claim">The claim.</param>
/// <param name="WithinTheExceptions">It does: no valid application, a Tribunal not properly constituted, bad faith, or a fundamental breach of fairness.</param>
/// <param name="Reasons">Why.</param>
public sealed record ReviewClaim(EntryId Claim, bool WithinTheExceptions, string Reasons) : ClaimStepCommand(Claim, On: null)
{
    private protected override Decision Record(LiveCase c, CaseClaim claim, LocalDate on)
    {
        if (Words.Refused(Reasons, "reasons", 4000) is { } empty) return empty;
        if (claim.Challenges != ClaimChallenges.UpperTribunalRefusal)
            return new Refusal("claim.no-such-review", "This claim is not against the Upper Tribunal's refusal of permission.", "The exceptions of section 11A are asked of no other.", "Record a barrier assessment, if the claim is thought to be none.") { Citation = "Tribunals, Courts and Enforcement Act 2007, s. 11A" };
        var facts = new TrackFacts(c, $"review by {By.Name}", "the legal adviser");
        facts.Happening.Add(In, new ClaimReviewedByAdviser(Claim, WithinTheExceptions, Reasons));
        facts.Say(In, Claim, TheJudicialReview.ChallengesRemoval.Definition, new YesNoValue(claim.ChallengesRemoval ?? true), null);
        return facts.Happening.Events;
    }
}
