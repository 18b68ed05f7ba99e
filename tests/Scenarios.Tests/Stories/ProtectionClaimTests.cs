using DueCourse.Casework.Access;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Protection;
using DueCourse.Casework.Work;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>Somebody claims protection, and the claim is decided, notified, refused, made again.</summary>
public sealed class ProtectionClaimTests
{
    private const string Why = "The account was heard over two days with an interpreter. What was said of the prison at Nsawam is borne out by two reports, and the state cannot dispel the doubt.";

    private static readonly LocalDate Friday = new(2026, 11, 20), Saturday = new(2026, 11, 21);

    [Fact]
    public void A_claim_is_pending_until_the_person_has_notice_of_the_decision()
    {
        var (story, claim) = Claimed();
        Assert.Equal(("shut", "UNDETERMINED"), (story.Gate("G5"), story.Course("protection").Shown.Id));

        Decide(story, claim, ClaimOutcome.Refused);
        Assert.Equal("shut", story.Gate("G5"));
        Notify(story, claim);
        Assert.Equal(("open", "REFUSED"), (story.Gate("G5"), story.Course("protection").Shown.Id));
    }

    [Fact]
    public void One_that_is_declared_inadmissible_goes_on_barring_removal_as_the_person_may_say()
    {
        var (story, claim) = Claimed();
        Decide(story, claim, ClaimOutcome.Inadmissible);
        Notify(story, claim);

        Assert.Equal("unknown", story.Gate("G5"));
        Assert.IsType<ProtectionInadmissible>(story.Case.Protection.Find(claim)!.State);
    }

    [Fact]
    public void A_grant_puts_every_decision_against_staying_in_question_and_says_so_where_claims_stand()
    {
        var (story, claim) = Claimed();
        story.Looked(Officer).Done(Officer, by => new MakeDecision(DecisionKind.MakeDeportationOrder, Why, [story.Case.Statements.All.First(s => s.Said.Fact == "dateOfConviction").Id], null) { By = by, Id = story.Next() });
        Decide(story.At(Friday, 12, 0), claim, ClaimOutcome.RefugeeStatus);
        Assert.Empty(InQuestion.In(story.Case));
        Notify(story.At(Friday, 13, 0), claim);

        Assert.Equal("GRANTED", story.Course("protection").Shown.Id);
        Assert.Contains(story.Case.Statements.All, s => s is { Ended: null, Said: { Fact: "refugeeStatusHeld", Value: YesNoValue { IsYes: true } } });
        Assert.Contains(InQuestion.In(story.Case), q => q.Entry.Event is DecisionMade { Kind: DecisionKind.MakeDeportationOrder } && q.Why.Contains("status was granted", StringComparison.Ordinal));
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Protection]), t => t.What.StartsWith("Look again at every decision", StringComparison.Ordinal));
        // Nobody who reads the open compartment alone is told that there is something to look at again.
        Assert.DoesNotContain(TaskRules.In(story.Case, [Compartment.Open]), t => t.What.Contains("anew", StringComparison.Ordinal));
    }

    [Fact]
    public void A_refusal_taken_back_makes_it_pending_again_and_needs_a_new_decision_and_a_new_notice()
    {
        var (story, claim) = Claimed();
        Decide(story, claim, ClaimOutcome.Refused);
        Notify(story, claim);
        var old = story.EntryOf<DecisionMade>();
        story.At(Saturday, 9, 0).Done(Caseworker, by => new ReopenProtectionClaim(claim, Saturday, "the Tribunal set the refusal aside") { By = by, Id = story.Next() });

        Assert.Equal("shut", story.Gate("G5"));
        Assert.Equal("protection.no-decision", story.Refused(Officer, by => new DecideProtectionClaim(claim, ClaimOutcome.Refused, old) { By = by, Id = "d" }).Code);
        Decide(story, claim, ClaimOutcome.Refused);
        Assert.Equal("shut", story.Gate("G5"));
        Notify(story, claim, Saturday);
        Assert.Equal("open", story.Gate("G5"));
    }

    [Fact]
    public void What_somebody_gives_up_while_their_capacity_is_doubted_is_not_given_up()
    {
        var (story, claim) = Claimed(text => text.Replace("capacity: no-doubt", "capacity: doubted", StringComparison.Ordinal));
        Assert.Equal("protection.capacity", story.Refused(Caseworker, by => new RecordProtectionWithdrawal(claim, Friday, "in writing, with her solicitor") { By = by, Id = "w" }).Code);

        var (other, made) = Claimed();
        other.Done(Caseworker, by => new RecordProtectionWithdrawal(made, Friday, "in writing, with her solicitor, in Twi") { By = by, Id = other.Next() });
        Assert.Equal(("open", "WITHDRAWN"), (other.Gate("G5"), other.Course("protection").Shown.Id));
        other.At(Saturday, 9, 0).Done(Caseworker, by => new ReopenProtectionClaim(made, Saturday, "she had signed what was not read to her") { By = by, Id = other.Next() });
        Assert.Equal("shut", other.Gate("G5"));
    }

    [Fact]
    public void Treated_as_withdrawn_it_is_pending_no_longer_once_the_person_was_told()
    {
        var (story, claim) = Claimed();
        Assert.Equal("track.protection.actor", story.Refused(Caseworker, by => new TreatAsWithdrawn(claim, Friday, "she did not come") { By = by, Id = "t" }).Code);
        story.Done(Officer, by => new TreatAsWithdrawn(claim, Friday, "she left the country on 3 November; three letters and two calls") { By = by, Id = story.Next() });

        Assert.Equal(("open", "TREATED_AS_WITHDRAWN"), (story.Gate("G5"), story.Course("protection").Shown.Id));
    }

    [Fact]
    public void Further_submissions_bar_removal_until_they_are_answered_and_a_fresh_claim_goes_its_own_course()
    {
        var story = Given();
        story.Done(Caseworker, by => new RecordFurtherSubmissions(Friday, "by e-mail from her solicitor") { By = by, Id = story.Next() });
        var submissions = story.Happened<FurtherSubmissionsMade>().Single().Submissions;
        Assert.Equal(("shut", "open"), (story.Gate("G12"), story.Gate("G5")));

        story.Done(Officer, by => new AnswerFurtherSubmissions(submissions, SubmissionsAnswer.FreshClaim, Friday, "Taken with what was there before, they have a realistic prospect.") { By = by, Id = story.Next() });
        Assert.Equal(("open", "shut"), (story.Gate("G12"), story.Gate("G5")));
        Assert.Equal(2, story.Case.Protection.All.Count());

        story.Done(Caseworker, by => new RecordFurtherSubmissions(Friday, "by hand") { By = by, Id = story.Next() });
        var more = story.Happened<FurtherSubmissionsMade>().Last().Submissions;
        story.Done(Officer, by => new AnswerFurtherSubmissions(more, SubmissionsAnswer.Rejected, Friday, "They say what was said before.") { By = by, Id = story.Next() });
        Assert.Equal("open", story.Gate("G12"));
        story.Done(Caseworker, by => new RecordFurtherSubmissions(Friday, "by hand") { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new RecordSubmissionsWithdrawal(story.Happened<FurtherSubmissionsMade>().Last().Submissions, Friday, "in writing") { By = by, Id = story.Next() });
        Assert.Equal("open", story.Gate("G12"));
    }

    [Fact]
    public void A_claim_of_an_imported_file_is_taken_up_where_the_file_left_it()
    {
        var story = Given(text => text.Replace("protectionClaims: none", "protectionClaims:\n  complete: yes\n  items: [{madeOn: 2026-01-12, status: refused, decisionNotifiedOn: 2026-03-02}]", StringComparison.Ordinal));
        var claim = Assert.Single(story.Case.Protection.All);

        Assert.IsType<ProtectionRefused>(claim.State);
        story.Done(Caseworker, by => new ReopenProtectionClaim(claim.Id, Friday, "the refusal was withdrawn for a second look") { By = by, Id = story.Next() });
        Assert.Equal("shut", story.Gate("G5"));
    }

    [Fact]
    public void A_claim_is_decided_by_a_person_where_claims_stand_and_bad_input_records_nothing()
    {
        var (story, claim) = Claimed();
        story.Looked(Officer).Done(Officer, by => new MakeDecision(DecisionKind.RefuseClaim, Why, [story.Case.Statements.All.First(s => s.Id.Compartment == Compartment.Open).Id], null) { By = by, Id = story.Next() });

        Assert.Equal("protection.no-decision", story.Refused(Officer, by => new DecideProtectionClaim(claim, ClaimOutcome.Refused, story.EntryOf<DecisionMade>()) { By = by, Id = "d" }).Code);
        Assert.Equal("track.protection.actor", story.Refused(Caseworker, by => new DecideProtectionClaim(claim, ClaimOutcome.Refused, claim) { By = by, Id = "d" }).Code);
        Assert.Equal("track.protection.impossible", story.Refused(Caseworker, by => new NotifyProtectionDecision(claim, Friday, "by hand") { By = by, Id = "n" }).Code);
        Assert.Equal("entry.none", story.Refused(Officer, by => new AnswerFurtherSubmissions(claim with { Number = 9_999 }, SubmissionsAnswer.Rejected, Friday, "no") { By = by, Id = "a" }).Code);
        Assert.Equal("track.protection.impossible", story.Refused(Officer, by => new AnswerFurtherSubmissions(claim, SubmissionsAnswer.Rejected, Friday, "no") { By = by, Id = "a" }).Code);
        Assert.Equal("step.not-yet", story.Refused(Caseworker, by => new RecordProtectionClaim(Saturday, "at the desk") { By = by, Id = "c" }).Code);
        Assert.Equal("text.empty", story.Refused(Caseworker, by => new RecordProtectionClaim(Friday, " ") { By = by, Id = "c" }).Code);
        foreach (var kept in new[] { Liaison, OnDuty, new Actor("x", "X", ActorRole.VictimLiaisonOfficer) })
            Assert.Equal("access.refused", story.Refused(kept, by => new RecordProtectionClaim(Friday, "at the desk") { By = by, Id = "c" }).Code);
    }

    private static Story Given(Func<string, string>? changed = null)
    {
        var story = Story.From("ready-on-every-gate", Friday, changed);
        return story.Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = story.Next() });
    }

    private static (Story Story, EntryId Claim) Claimed(Func<string, string>? changed = null)
    {
        var story = Given(changed);
        story.Done(Caseworker, by => new RecordProtectionClaim(Friday, "to the officer at the reporting centre, in Twi") { By = by, Id = story.Next() });
        return (story, story.Happened<ProtectionClaimMade>().Single().Claim);
    }

    private static void Decide(Story story, EntryId claim, ClaimOutcome outcome)
    {
        var kind = outcome is ClaimOutcome.RefugeeStatus or ClaimOutcome.HumanitarianProtection ? DecisionKind.GrantClaim : DecisionKind.RefuseClaim;
        story.At(DayOf(story), Hour(story), 30).Looked(Officer).Done(Officer, by => new MakeDecision(kind, Why, [story.Case.Statements.All.First(s => s.Said.Subject == claim).Id], null) { By = by, Id = story.Next() });
        story.Done(Officer, by => new DecideProtectionClaim(claim, outcome, story.EntryOf<DecisionMade>()) { By = by, Id = story.Next() });
    }

    private static LocalDate DayOf(Story story) => story.Now.InUtc().Date;

    private static int Hour(Story story) => story.Now.InUtc().Hour;

    private static void Notify(Story story, EntryId claim, LocalDate? on = null) =>
        story.Done(Caseworker, by => new NotifyProtectionDecision(claim, on ?? Friday, "by hand, read to her in Twi") { By = by, Id = story.Next() });
}
