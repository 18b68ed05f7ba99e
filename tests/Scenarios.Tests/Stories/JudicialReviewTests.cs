using DueCourse.Casework.Gates;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.JudicialReview;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Courts;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>A claim for judicial review: what holds removal, what does not, and what only a court ends.</summary>
public sealed class JudicialReviewTests
{
    private static readonly LocalDate Friday = new(2026, 11, 20);

    [Fact]
    public void A_letter_before_claim_stops_nothing_and_is_answered()
    {
        var story = WithNothingPending(Friday);
        story.Done(Caseworker, by => new RecordLetterBeforeClaim(ClaimChallenges.Removal, ClaimForum.UpperTribunal, true, Friday) { By = by, Id = story.Next() });

        Assert.IsType<LetterBeforeClaimReceived>(story.Case.JudicialReviews.All[0].State);
        Assert.Equal("PAP_SENT", story.LawsTrack("judicial-review"));
        Assert.Equal("open", story.Gate("G13"));
        Assert.Contains(Tasks(story), t => t.What.StartsWith("Answer the letter before claim by", StringComparison.Ordinal));
        story.Done(Caseworker, by => Claim(story, by) with { Claim = story.Case.JudicialReviews.All[0].Id });
        Assert.IsType<ClaimLodged>(Assert.Single(story.Case.JudicialReviews.All).State);
        Assert.DoesNotContain(Tasks(story), t => t.What.StartsWith("Answer the letter", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lodged_claim_holds_removal_until_an_officer_with_an_advisers_sign_off_says_that_it_is_no_barrier()
    {
        var story = Lodged(out var claim);
        Assert.Equal("LODGED", story.LawsTrack("judicial-review"));
        Assert.Equal("shut", story.Gate("G13"));
        Assert.Equal("gate.G13", story.Refused(Caseworker, Plan).Code);

        Assert.Equal("claim.not-signed-off", story.Refused(Officer, by => Assess(story, by, claim)).Code);
        Assert.Equal("track.judicial-review.actor", story.Refused(Officer, by => new SignOffBarrierAssessment(claim, "because") { By = by, Id = "s" }).Code);
        story.Done(Adviser, by => new SignOffBarrierAssessment(claim, "The same ground was decided a month ago.") { By = by, Id = story.Next() });
        Assert.Equal("track.judicial-review.actor", story.Refused(Adviser, by => Assess(story, by, claim)).Code);
        story.Done(Officer, by => Assess(story, by, claim));
        Assert.Equal("open", story.Gate("G13"));

        // A new step of the claim needs a new assessment.
        story.Done(Caseworker, by => new RecordUrgentApplication(claim, Friday, "the court's office") { By = by, Id = story.Next() });
        Assert.Equal("shut", story.Gate("G13"));
        Assert.Equal("track.judicial-review.impossible", story.Refused(Officer, by => Assess(story, by, claim)).Code);
    }

    [Fact]
    public void An_injunction_is_recorded_once_and_the_claim_follows_it_to_its_end()
    {
        var story = Enjoined(out var claim);
        var enjoined = Assert.IsType<RemovalEnjoined>(story.Case.JudicialReviews.Find(claim)!.State);
        Assert.Equal([story.EntryOf<StayRecorded>()], enjoined.Stays);
        Assert.Single(story.Happened<StayRecorded>());

        var paper = story.Paper(Compartment.Open);
        // On the very day on which it was made.
        story.Done(Adviser, by => new EndStay(story.EntryOf<StayRecorded>(), paper, Friday) { By = by, Id = story.Next() });
        Assert.IsType<ClaimLodged>(story.Case.JudicialReviews.Find(claim)!.State);
        Assert.Equal("open", story.Gate("G2"));
        Assert.Equal("shut", story.Gate("G13"));
    }

    [Fact]
    public void No_Home_Office_user_clears_an_injunction()
    {
        var story = Enjoined(out var claim);
        var (stay, paper) = (story.EntryOf<StayRecorded>(), story.Paper(Compartment.Open));

        foreach (var who in new[] { Caseworker, Officer, Liaison })
            Assert.Equal("access.refused", story.Refused(who, by => new EndStay(stay, paper, Friday) { By = by, Id = "s" }).Code);
        Assert.Equal("stay.no-document", story.Refused(Adviser, by => new EndStay(stay, stay, Friday) { By = by, Id = "s" }).Code);
        Assert.Equal("track.judicial-review.impossible", story.Refused(Officer, by => new RecordUrgentRefusal(claim, Friday, paper) { By = by, Id = "u" }).Code);
        Assert.Equal("track.judicial-review.impossible", story.Refused(Officer, by => Assess(story, by, claim)).Code);
        Assert.Equal("gate.absolute", story.Refused(Officer, by => new OpenPolicyGate("G2", "because", story.Now + Duration.FromDays(1)) { By = by, Id = "o" }).Code);

        // Nor by what the file says of the order, of the claim, or of either as a mistake.
        foreach (var who in new[] { Caseworker, Officer })
        {
            Clearing.IsRefused(story, who);
            foreach (var (fact, value) in new (string, FactValue)[] { ("status", new WordValue("final")), ("challengesRemoval", new YesNoValue(IsYes: false)), ("barrierAssessmentRecorded", new YesNoValue(IsYes: true)) })
                Assert.Equal("claim.only-its-course", story.Refused(who, by => new AssertFact(claim.Compartment, new(claim, fact, value, DateRange.On(Friday), null, "a note", null, by.Name, Side.File, null)) { By = by, Id = "a" }).Code);
            Assert.Equal("claim.only-its-course", story.Refused(who, by => new CorrectEntry(claim, "it is of another case") { By = by, Id = "c" }).Code);
        }

        Assert.Equal(("shut", "stay.binds"), (story.Gate("G2"), story.Refused(Caseworker, Plan).Code));

        // Whatever becomes of the claim, what the court ordered stands.
        story.Done(Caseworker, by => new EndClaim(claim, ClaimEnd.Withdrawn, Friday, paper) { By = by, Id = story.Next() });
        Assert.IsType<RemovalEnjoined>(story.Case.JudicialReviews.Find(claim)!.State);
        Assert.Equal("shut", story.Gate("G2"));
    }

    [Fact]
    public void Removal_is_refused_while_it_is_enjoined()
    {
        var story = Enjoined(out _);

        Assert.Equal("stay.binds", story.Refused(Caseworker, Plan).Code);
    }

    [Fact]
    public void Removal_is_refused_while_permission_is_granted_and_no_assessment_opens_it()
    {
        var story = Lodged(out var claim);
        Permission(story, claim, ClaimAnswer.Granted, false, Friday);

        Assert.IsType<ClaimPermissionGranted>(story.Case.JudicialReviews.Find(claim)!.State);
        Assert.Equal("PERMISSION_GRANTED", story.LawsTrack("judicial-review"));
        Assert.Equal("claim.stops-removal", story.Refused(Caseworker, Plan).Code);
        Assert.Equal("track.judicial-review.impossible", story.Refused(Adviser, by => new SignOffBarrierAssessment(claim, "x") { By = by, Id = "s" }).Code);
        // Thirty-five days end on Christmas Day, and roll to the next working day.
        Assert.Contains(Tasks(story), t => t.What == "Answer in the claim, so that it is received by 29 December 2026.");
    }

    [Fact]
    public void A_claim_totally_without_merit_cannot_be_renewed()
    {
        var story = Lodged(out var claim);
        Permission(story, claim, ClaimAnswer.WithoutMerit, false, Friday);

        Assert.Equal("track.judicial-review.impossible", story.Refused(Caseworker, by => new RenewClaim(claim, Friday, "x") { By = by, Id = "r" }).Code);
        Assert.Equal("TWM", story.LawsTrack("judicial-review"));
        Assert.Equal("shut", story.Gate("G13"));
        Assert.Equal(new LocalDate(2026, 11, 27), story.Case.JudicialReviews.Find(claim)!.LastDay!.Value.Latest);
        story.At(Friday.PlusDays(5), 9, 0).Done(Caseworker, by => new RecordClaimAppeal(claim, Friday.PlusDays(5), "the Tribunal") { By = by, Id = story.Next() });
        Assert.IsType<ClaimOnAppeal>(story.Case.JudicialReviews.Find(claim)!.State);
        Assert.Equal("PTA_COA", story.LawsTrack("judicial-review"));
    }

    [Fact]
    public void Refused_on_the_papers_it_is_renewed_in_nine_days_and_at_the_hearing_it_ends_or_goes_on_appeal()
    {
        var story = Lodged(out var claim);
        Permission(story, claim, ClaimAnswer.Refused, false, Friday);
        Assert.Equal("PERMISSION_REFUSED", story.LawsTrack("judicial-review"));
        Assert.Equal("claim.window-open", story.At(Friday.PlusDays(9), 9, 0).Refused(Caseworker, by => new CloseClaim(claim, Friday.PlusDays(9), "the Tribunal") { By = by, Id = "c" }).Code);

        story.Done(Caseworker, by => new RenewClaim(claim, Friday.PlusDays(9), "the Tribunal") { By = by, Id = story.Next() });
        Assert.Equal("RENEWED", story.LawsTrack("judicial-review"));
        story.Done(Caseworker, by => new FixClaimHearing(claim, new(2027, 1, 12), "notice of hearing") { By = by, Id = story.Next() });
        Assert.Contains(Tasks(story), t => t.What.Contains("hearing on 12 January 2027", StringComparison.Ordinal));
        var paper = story.At(new(2027, 1, 12), 16, 0).Paper(Compartment.Open);
        Assert.Equal("claim.renewed-at-hearing", story.Refused(Caseworker, by => new RecordClaimPermission(claim, ClaimAnswer.Refused, false, new(2027, 1, 12), paper) { By = by, Id = "p" }).Code);
        Permission(story, claim, ClaimAnswer.Refused, true, new(2027, 1, 12));
        Assert.IsType<ClaimRefusedAtHearing>(story.Case.JudicialReviews.Find(claim)!.State);
        Assert.Equal("track.judicial-review.impossible", story.Refused(Caseworker, by => new RenewClaim(claim, new(2027, 1, 12), "x") { By = by, Id = "r" }).Code);
        Assert.DoesNotContain(Tasks(story), t => t.Key.StartsWith("hearing", StringComparison.Ordinal));
    }

    [Fact]
    public void A_claim_ends_after_the_last_day_when_the_court_answered_that_nothing_came()
    {
        var story = Lodged(out var claim);
        Permission(story, claim, ClaimAnswer.Refused, false, Friday);
        var last = story.Case.JudicialReviews.Find(claim)!.LastDay!.Value;
        story.At(last.Latest.PlusDays(1), 9, 0);
        Assert.Equal("shut", story.Gate("G13"));
        story.Done(Caseworker, by => new CloseClaim(claim, last.Latest.PlusDays(1), "the Tribunal") { By = by, Id = story.Next() });

        Assert.IsType<ClaimFinal>(story.Case.JudicialReviews.Find(claim)!.State);
        Assert.Equal("FINAL", story.LawsTrack("judicial-review"));
        Assert.Equal("open", story.Gate("G13"));
    }

    [Theory]
    [InlineData(true, "ALLOWED")]
    [InlineData(false, "DISMISSED")]
    public void A_claim_that_was_decided_ends_by_the_courts_own_paper(bool allowed, string track)
    {
        var story = Lodged(out var claim);
        Permission(story, claim, ClaimAnswer.Granted, false, Friday);
        story.Done(Caseworker, by => new FixClaimHearing(claim, new(2027, 3, 2), "notice of hearing") { By = by, Id = story.Next() });
        Assert.IsType<ClaimAtHearing>(story.Case.JudicialReviews.Find(claim)!.State);
        var paper = story.At(new(2027, 3, 10), 9, 0).Paper(Compartment.Open);
        Assert.Equal("claim.not-decided", story.Refused(Caseworker, by => new EndClaim(claim, ClaimEnd.Decided, new(2027, 3, 9), paper) { By = by, Id = "e" }).Code);
        story.Done(Caseworker, by => new RecordClaimDecision(claim, allowed, new(2027, 3, 9), paper) { By = by, Id = story.Next() });
        Assert.Equal(track, story.LawsTrack("judicial-review"));
        Assert.Equal("shut", story.Gate("G13"));
        Assert.Equal("track.judicial-review.impossible", story.Refused(Caseworker, by => new CloseClaim(claim, new(2027, 3, 10), "x") { By = by, Id = "c" }).Code);
        story.Done(Caseworker, by => new EndClaim(claim, ClaimEnd.Decided, new(2027, 3, 10), paper) { By = by, Id = story.Next() });
        Assert.Equal("open", story.Gate("G13"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_claim_against_the_Upper_Tribunals_refusal_is_neither_a_bar_nor_none_before_legal_review(bool withinTheExceptions)
    {
        var story = WithNothingPending(Friday);
        story.Done(Caseworker, by => Claim(story, by) with { Challenges = ClaimChallenges.UpperTribunalRefusal, Forum = ClaimForum.HighCourt });
        var claim = story.Case.JudicialReviews.All[0].Id;
        Assert.Equal(Compartment.Protection, claim.Compartment);

        Assert.Equal("unknown", story.Gate("G13"));
        Assert.Equal("claim.not-signed-off", story.Refused(Officer, by => Assess(story, by, claim)).Code);
        Assert.Contains(Tasks(story), t => t.For == ActorRole.LegalAdviser && t.What.Contains("section 11A", StringComparison.Ordinal));
        Assert.Equal("track.judicial-review.actor", story.Refused(Officer, by => new ReviewClaim(claim, false, "x") { By = by, Id = "r" }).Code);
        Assert.Equal("text.empty", story.Refused(Adviser, by => new ReviewClaim(claim, false, "") { By = by, Id = "r" }).Code);
        story.Done(Adviser, by => new ReviewClaim(claim, withinTheExceptions, "The grounds were read against section 11A(4).") { By = by, Id = story.Next() });
        Assert.DoesNotContain(Tasks(story), t => t.What.Contains("section 11A", StringComparison.Ordinal));
        Assert.Equal("shut", story.Gate("G13"));
        if (withinTheExceptions) Assert.Equal("claim.not-signed-off", story.Refused(Officer, by => Assess(story, by, claim)).Code);
        else Assert.Equal("open", story.Done(Officer, by => Assess(story, by, claim)).Gate("G13"));
    }

    [Fact]
    public void An_order_that_is_on_record_already_is_followed_and_not_recorded_again()
    {
        var story = Lodged(out var claim);
        Telephoned(story);
        Assert.IsType<ClaimLodged>(story.Case.JudicialReviews.Find(claim)!.State);
        story.Done(Caseworker, by => new FollowStay(claim, story.EntryOf<StayRecorded>()) { By = by, Id = story.Next() });

        Assert.IsType<RemovalEnjoined>(story.Case.JudicialReviews.Find(claim)!.State);
        Permission(story, claim, ClaimAnswer.Granted, false, Friday);
        Assert.IsType<ClaimPermissionGranted>(Assert.IsType<RemovalEnjoined>(story.Case.JudicialReviews.Find(claim)!.State).Beneath);
    }

    [Fact]
    public void A_refused_urgent_application_leaves_the_claim_where_it_stood()
    {
        var story = Lodged(out var claim);
        story.Done(Caseworker, by => new RecordUrgentApplication(claim, Friday, "the court's office") { By = by, Id = story.Next() });
        var paper = story.Paper(Compartment.Open);
        story.Done(Caseworker, by => new RecordUrgentRefusal(claim, Friday, paper) { By = by, Id = story.Next() });

        Assert.IsType<ClaimLodged>(story.Case.JudicialReviews.Find(claim)!.State);
    }

    [Fact]
    public void A_claim_about_protection_stands_with_the_claims_and_the_others_stand_open()
    {
        var story = WithNothingPending(Friday);
        var before = story.Case.Count(Compartment.Open);
        story.Done(Caseworker, by => Claim(story, by) with { Challenges = ClaimChallenges.ProtectionOrHumanRights });
        Assert.Equal(before, story.Case.Count(Compartment.Open));
        Assert.Equal("shut", story.Gate("G13"));

        var other = Lodged(out var claim);
        Assert.Equal(Compartment.Open, claim.Compartment);
        Assert.Equal(0, other.Case.JudicialReviews.All.Count(c => c.Id.Compartment == Compartment.Protection));
    }

    [Fact]
    public void What_is_out_of_order_in_the_future_without_paper_or_of_nothing_is_refused()
    {
        var story = Lodged(out var claim);
        Assert.Equal("step.future", story.Refused(Caseworker, by => new RecordUrgentApplication(claim, Friday.PlusDays(1), "x") { By = by, Id = "x" }).Code);
        Assert.Equal("step.order", story.Refused(Caseworker, by => new RecordUrgentApplication(claim, Friday.PlusDays(-9), "x") { By = by, Id = "x" }).Code);
        Assert.Equal("claim.no-document", story.Refused(Caseworker, by => new RecordClaimPermission(claim, ClaimAnswer.Granted, false, Friday, claim) { By = by, Id = "x" }).Code);
        Assert.Equal("track.judicial-review.impossible", story.Refused(Caseworker, by => new RecordUrgentApplication(new(Compartment.Open, 1), Friday, "x") { By = by, Id = "x" }).Code);
        Assert.Equal("text.empty", story.Refused(Caseworker, by => Claim(story, by) with { ToldBy = "" }).Code);
        Assert.Equal("entry.none", story.Refused(Caseworker, by => Claim(story, by) with { Claim = new(Compartment.Open, 1) }).Code);
        Assert.Equal("entry.none", story.Refused(Caseworker, by => new FollowStay(claim, new(Compartment.Open, 1)) { By = by, Id = "x" }).Code);
        Assert.Equal("claim.no-such-review", story.Refused(Adviser, by => new ReviewClaim(claim, false, "x") { By = by, Id = "x" }).Code);
        Assert.Equal("access.refused", story.Refused(OnDuty, by => new RecordUrgentApplication(claim, Friday, "x") { By = by, Id = "x" }).Code);
    }

    private static Story Lodged(out EntryId claim)
    {
        var story = WithNothingPending(Friday);
        story.Done(Caseworker, by => Claim(story, by));
        claim = story.Case.JudicialReviews.All[0].Id;
        return story;
    }

    private static Story Enjoined(out EntryId claim)
    {
        var story = Lodged(out claim);
        var id = claim;
        story.Done(Caseworker, by => new RecordUrgentApplication(id, Friday, "the court's office") { By = by, Id = story.Next() });
        return Telephoned(story);
    }

    private static Story Telephoned(Story story) =>
        story.Done(OnDuty, by => new RecordStay(new(StayKind.Injunction, "Upper Tribunal", "the clerk to the judge on duty", "telephone", story.Now, "He may not be removed before the hearing.")) { By = by, Id = "the call" });

    private static RecordClaim Claim(Story story, Actor by) => new(ClaimChallenges.Removal, ClaimForum.UpperTribunal, true, Friday, "the sealed claim form", null) { By = by, Id = story.Next() };

    private static RecordBarrierAssessment Assess(Story story, Actor by, EntryId claim) => new(claim, "The same ground was decided a month ago.") { By = by, Id = story.Next() };

    private static void Permission(Story story, EntryId claim, ClaimAnswer answer, bool atHearing, LocalDate on)
    {
        var paper = story.Paper(claim.Compartment);
        story.Done(Caseworker, by => new RecordClaimPermission(claim, answer, atHearing, on, paper) { By = by, Id = story.Next() });
    }

    private static PlanDeparture Plan(Actor by) => new(new("GHA", new(2026, 11, 23), "BA 78", [])) { By = by, Id = "p" };

    private static IReadOnlyList<CaseTask> Tasks(Story story) => TaskRules.In(story.Case, Compartments.All);
}
