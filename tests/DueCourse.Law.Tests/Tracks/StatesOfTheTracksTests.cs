namespace DueCourse.Law.Tests.Tracks;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.Tracks;
using NodaTime;

/// <summary>The states of each course, in order; which of them end it; and which give way when an earlier one comes again.</summary>
public sealed class StatesOfTheTracksTests
{
    private static readonly LocalDate Today = 23.November(2026);

    [Theory]
    [InlineData("criminal", "REPORTED UNDER_INVESTIGATION ARRESTED POLICE_BAIL RUI CAUTIONED CHARGED REMANDED COURT_BAIL SENT_FOR_TRIAL ON_TRIAL DISCONTINUED UNFIT ACQUITTED CONVICTED SENTENCED APPEAL_PENDING UPHELD VARIED FINAL QUASHED")]
    [InlineData("appeal", "NO_RIGHT WINDOW_OPEN LATE_PENDING LODGED ALLOWED DISMISSED REMITTED WITHDRAWN ABANDONED LAPSED WINDOW_CLOSED FINAL")]
    [InlineData("deprivation", "NOT_CONSIDERED DECIDED NOTICE_GIVEN NOTICE_UNDER_APPEAL ORDER_MADE ORDER_UNDER_APPEAL FINAL SET_ASIDE")]
    [InlineData("detention", "LIBERTY ON_BAIL DETAINED CRIMINAL_CUSTODY REMOVED")]
    [InlineData("judicial-review", "PAP_SENT LODGED PERMISSION_REFUSED TWM RENEWED PERMISSION_GRANTED DISMISSED ALLOWED PTA_COA FINAL")]
    [InlineData("legal-decision", "NOTHING_DECIDED REFERRED LIABLE_NOTIFIED STAGE1_ISSUED REPS_OPEN REPS_RECEIVED CLAIM_REFUSED CLAIM_GRANTED ORDER_MADE ORDER_SERVED NIR_GIVEN NDD_GIVEN NOTICE_EXPIRED REVOKED CLOSED REMOVED")]
    [InlineData("identity-and-nationality", "V1 V2 V4 V3 V5 V6 V7 V7n V8 V9 V10")]
    [InlineData("protection", "MADE UNDETERMINED REFUSED WITHDRAWN TREATED_AS_WITHDRAWN GRANTED")]
    [InlineData("readmission", "TALKS_REPORTED R0 R1 R2 R3 R4 R5 R6 R7 R10 R11 R9 R8 R14 R13 R12")]
    [InlineData("trafficking", "NOT_REFERRED REFERRED REASONABLE_GROUNDS_PENDING REASONABLE_GROUNDS_NEGATIVE REASONABLE_GROUNDS_POSITIVE CONCLUSIVE_GROUNDS_NEGATIVE CONCLUSIVE_GROUNDS_POSITIVE DISQUALIFIED LEAVE_DECIDED")]
    [InlineData("transfer", "T0 T1 T0 T0")]
    [InlineData("travel-document", "D0 D1 D2 D3 D4 D5 D6 D7 D8 D9 D10")]
    public void The_states_of_each_course_stand_in_this_order(string track, string states) =>
        Assert.Equal(states, string.Join(' ', Of(track).States.Select(Id)));

    [Theory]
    [InlineData("criminal", "CAUTIONED DISCONTINUED UNFIT ACQUITTED FINAL QUASHED")]
    [InlineData("appeal", "NO_RIGHT WITHDRAWN ABANDONED LAPSED WINDOW_CLOSED FINAL")]
    [InlineData("deprivation", "FINAL SET_ASIDE")]
    [InlineData("detention", "REMOVED")]
    [InlineData("judicial-review", "FINAL")]
    [InlineData("legal-decision", "CLOSED REMOVED")]
    [InlineData("identity-and-nationality", "")]
    [InlineData("protection", "WITHDRAWN TREATED_AS_WITHDRAWN GRANTED")]
    [InlineData("readmission", "R12")]
    [InlineData("trafficking", "CONCLUSIVE_GROUNDS_NEGATIVE LEAVE_DECIDED")]
    [InlineData("transfer", "")]
    [InlineData("travel-document", "D9 D10")]
    public void Nothing_more_is_to_come_after_these_states_and_no_others(string track, string ends) =>
        Assert.Equal(ends, string.Join(' ', Of(track).States.Where(s => s.IsAnEnd).Select(Id)));

    [Theory]
    [InlineData("criminal", "RUI: ARRESTED POLICE_BAIL; COURT_BAIL: REMANDED; DISCONTINUED: ARRESTED CHARGED; QUASHED: ON_TRIAL DISCONTINUED ACQUITTED CONVICTED")]
    [InlineData("appeal", "")]
    [InlineData("legal-decision", "CLAIM_REFUSED: REPS_RECEIVED; ORDER_SERVED: ORDER_MADE; NOTICE_EXPIRED: NIR_GIVEN NDD_GIVEN; REVOKED: ORDER_MADE ORDER_SERVED")]
    [InlineData("identity-and-nationality", "V7: V5 V6; V7n: V5 V6 V7; V8: V2 V4 V5 V6 V7; V9: V2 V5 V6; V10: V6")]
    [InlineData("readmission", "R6: R5; R7: R5 R6; R10: R7; R9: R2 R3; R8: R9; R14: R2 R8; R13: R2 R8 R9; R12: R2 R3")]
    [InlineData("travel-document", "D5: D4; D7: D4 D5; D8: D4 D5; D9: D1 D4 D5")]
    public void These_states_give_way_when_one_of_these_is_reached_on_a_later_day(string track, string states) =>
        Assert.Equal(states, string.Join("; ", Of(track).States.Where(s => s.OvertakenBy.Count > 0)
            .Select(s => $"{Id(s)}: {string.Join(' ', s.OvertakenBy.Select(o => o.Split('.')[^1]))}")));

    [Theory]
    [InlineData("no-right", "NO_RIGHT")]
    [InlineData("window-open", "WINDOW_OPEN")]
    [InlineData("late-application", "LATE_PENDING")]
    [InlineData("pending", "LODGED")]
    [InlineData("withdrawn", "WITHDRAWN")]
    [InlineData("abandoned", "ABANDONED")]
    [InlineData("lapsed", "LAPSED")]
    [InlineData("window-closed", "WINDOW_CLOSED")]
    [InlineData("finally-determined", "FINAL")]
    public void An_appeal_stands_as_its_status_says(string status, string state) =>
        Assert.Equal(state, Shown(AppealTrack.Track, p => p.Has<Appeal>(a => a.Is(TheAppeal.Status, status).Is(TheAppeal.PermissionStep, "none-open"))));

    [Theory]
    [InlineData("allowed", "ALLOWED")]
    [InlineData("dismissed", "DISMISSED")]
    [InlineData("remitted", "REMITTED")]
    public void A_decision_on_an_appeal_that_is_still_pending_is_shown_as_not_final(string outcome, string state)
    {
        Assert.Equal(state, Shown(AppealTrack.Track, p => p.Has<Appeal>(a => a.Is(TheAppeal.Status, "pending").Is(TheAppeal.Outcome, outcome))));
        Assert.Equal("FINAL", Shown(AppealTrack.Track, p => p.Has<Appeal>(a => a.Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.Outcome, outcome).Is(TheAppeal.PermissionStep, "none-open"))));
        Assert.Equal(state, Shown(AppealTrack.Track, p => p.Has<Appeal>(a => a.Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.Outcome, outcome).Is(TheAppeal.PermissionStep, "application-undecided"))));
        Assert.Equal("UNKNOWN", Shown(AppealTrack.Track, p => p.Has<Appeal>(a => a.Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.Outcome, outcome))));
        Assert.Equal("UNKNOWN", Shown(AppealTrack.Track, p => p.Has<Appeal>(a => a.Is(TheAppeal.Outcome, outcome))));
    }

    [Theory]
    [InlineData("pre-action", "PAP_SENT")]
    [InlineData("lodged", "LODGED")]
    [InlineData("permission-refused", "PERMISSION_REFUSED")]
    [InlineData("totally-without-merit", "TWM")]
    [InlineData("renewed", "RENEWED")]
    [InlineData("permission-granted", "PERMISSION_GRANTED")]
    [InlineData("dismissed", "DISMISSED")]
    [InlineData("allowed", "ALLOWED")]
    [InlineData("appeal", "PTA_COA")]
    [InlineData("final", "FINAL")]
    public void A_judicial_review_stands_as_its_status_says(string status, string state) =>
        Assert.Equal(state, Shown(JudicialReviewTrack.Track, p => p.Has<JudicialReview>(j => j.Is(TheJudicialReview.Status, status))));

    [Theory]
    [InlineData("undetermined", "UNDETERMINED")]
    [InlineData("refused", "REFUSED")]
    [InlineData("withdrawn", "WITHDRAWN")]
    [InlineData("treated-as-withdrawn", "TREATED_AS_WITHDRAWN")]
    [InlineData("granted", "GRANTED")]
    public void A_claim_for_protection_stands_as_its_status_says(string status, string state) =>
        Assert.Equal(state, Shown(ProtectionTrack.Track, p => p.Has<ProtectionClaim>(c => c.Is(TheProtectionClaim.Status, status))));

    [Theory]
    [InlineData("pending", "NOTICE_UNDER_APPEAL", "ORDER_UNDER_APPEAL")]
    [InlineData("allowed-not-final", "NOTICE_UNDER_APPEAL", "ORDER_UNDER_APPEAL")]
    [InlineData("dismissed-not-final", "NOTICE_UNDER_APPEAL", "ORDER_UNDER_APPEAL")]
    [InlineData("dismissed-final", "NOTICE_GIVEN", "FINAL")]
    [InlineData("withdrawn", "NOTICE_GIVEN", "FINAL")]
    [InlineData("abandoned", "NOTICE_GIVEN", "FINAL")]
    [InlineData("window-closed", "NOTICE_GIVEN", "FINAL")]
    [InlineData("allowed-final", "SET_ASIDE", "SET_ASIDE")]
    public void Where_an_appeal_against_deprivation_stands_decides_how_final_the_notice_and_the_order_are(
        string appeal, string withNotice, string withOrder)
    {
        Assert.Equal(withNotice, Shown(DeprivationTrack.Track, p => p.On(TheDeprivation.NoticeDate, 1.June(2026)).Is(TheDeprivation.AppealStatus, appeal)));
        Assert.Equal(withOrder, Shown(DeprivationTrack.Track, p => p.On(TheDeprivation.NoticeDate, 1.June(2026)).On(TheDeprivation.OrderDate, 2.June(2026)).Is(TheDeprivation.AppealStatus, appeal)));
    }

    [Fact]
    public void An_appeal_brought_before_any_notice_or_order_puts_neither_under_appeal() =>
        Assert.Equal("DECIDED", Shown(DeprivationTrack.Track, p => p.On(TheDeprivation.DecisionDate, 1.June(2026))
            .On(TheDeprivation.NoticeDate, 24.November(2026)).On(TheDeprivation.OrderDate, 24.November(2026)).Is(TheDeprivation.AppealStatus, "pending")));

    [Fact]
    public void An_order_not_yet_made_is_not_final() =>
        Assert.Equal("DECIDED", Shown(DeprivationTrack.Track, p => p.On(TheDeprivation.DecisionDate, 1.June(2026)).On(TheDeprivation.OrderDate, 24.November(2026)).Is(TheDeprivation.AppealStatus, "dismissed-final")));

    [Fact]
    public void A_ground_that_is_not_relied_on_is_not_considered() =>
        Assert.Equal("NOT_CONSIDERED", Shown(DeprivationTrack.Track, p => p.Is(TheDeprivation.Ground, "none")));

    [Theory]
    [InlineData("none", "NOT_REFERRED")]
    [InlineData("pending", "REASONABLE_GROUNDS_PENDING")]
    [InlineData("negative", "REASONABLE_GROUNDS_NEGATIVE")]
    [InlineData("positive", "REASONABLE_GROUNDS_POSITIVE")]
    public void The_first_decision_on_trafficking_is_shown(string decision, string state) =>
        Assert.Equal(state, Shown(TraffickingTrack.Track, p => p.Is(TheTrafficking.ReasonableGrounds, decision)));

    [Theory]
    [InlineData("negative", "CONCLUSIVE_GROUNDS_NEGATIVE")]
    [InlineData("positive", "CONCLUSIVE_GROUNDS_POSITIVE")]
    public void The_second_decision_on_trafficking_comes_after_the_first(string decision, string state) =>
        Assert.Equal(state, Shown(TraffickingTrack.Track, p => p.Is(TheTrafficking.ReasonableGrounds, "positive").Is(TheTrafficking.ConclusiveGrounds, decision)));

    [Theory]
    [InlineData("decided-public-order")]
    [InlineData("decided-bad-faith")]
    public void A_disqualification_decided_is_shown_after_a_positive_decision(string decided) =>
        Assert.Equal("DISQUALIFIED", Shown(TraffickingTrack.Track, p => p.Is(TheTrafficking.ReasonableGrounds, "positive").Is(TheTrafficking.Disqualification, decided)));

    [Theory]
    [InlineData("necessary")]
    [InlineData("not-necessary")]
    [InlineData("refused-public-order")]
    public void A_decision_on_leave_for_a_victim_ends_the_course(string leave) =>
        Assert.Equal("LEAVE_DECIDED", Shown(TraffickingTrack.Track, p => p.Is(TheTrafficking.ConclusiveGrounds, "positive").Is(TheTrafficking.LeaveAssessment, leave)));

    [Fact]
    public void At_liberty_is_neither_in_criminal_custody_nor_in_immigration_detention()
    {
        Assert.Equal("LIBERTY", Shown(DetentionTrack.Track, p => p.No(TheCustody.IsServingASentence).No(TheCustody.IsInCriminalCustody).No(TheCustody.IsInImmigrationDetention)));
        Assert.Equal("DETAINED", Shown(DetentionTrack.Track, p => p.No(TheCustody.IsServingASentence).No(TheCustody.IsInCriminalCustody).Yes(TheCustody.IsInImmigrationDetention)));
        Assert.Equal("CRIMINAL_CUSTODY", Shown(DetentionTrack.Track, p => p.No(TheCustody.IsServingASentence).Yes(TheCustody.IsInCriminalCustody).No(TheCustody.IsInImmigrationDetention)));
        Assert.Equal("ON_BAIL", Shown(DetentionTrack.Track, p => p.Yes(TheCustody.IsOnImmigrationBail)));
    }

    [Fact]
    public void At_liberty_is_shown_only_when_neither_kind_of_custody_is_in_question()
    {
        Assert.Equal("LIBERTY", Shown(DetentionTrack.Track, p => p.No(TheCustody.IsInCriminalCustody).No(TheCustody.IsInImmigrationDetention)));
        Assert.Equal("UNKNOWN", Shown(DetentionTrack.Track, p => p.No(TheCustody.IsInCriminalCustody)));
        Assert.Equal("UNKNOWN", Shown(DetentionTrack.Track, p => p.No(TheCustody.IsInImmigrationDetention)));
    }

    [Theory]
    [InlineData("liability-to-removal", "LIABLE_NOTIFIED")]
    [InlineData("stage-1-deportation", "STAGE1_ISSUED")]
    [InlineData("stage-2-decision", "CLAIM_REFUSED")]
    public void A_notice_counts_by_its_kind_from_the_day_it_bears(string notice, string state)
    {
        Assert.Equal(state, Shown(LegalDecisionTrack.Track, p => p.Has<Notice>(n => n.Is(TheNotice.Type, notice).On(TheNotice.Dated, 23.November(2026)))));
        Assert.Equal("UNKNOWN", Shown(LegalDecisionTrack.Track, p => p.Has<Notice>(n => n.Is(TheNotice.Type, notice).On(TheNotice.Dated, 24.November(2026)))));
    }

    [Fact]
    public void Only_a_first_decision_notice_that_was_served_opens_the_time_to_answer_it()
    {
        Assert.Equal("REPS_OPEN", Shown(LegalDecisionTrack.Track, p => Served(p, "stage-1-deportation", 1.November(2026))));
        Assert.Equal("STAGE1_ISSUED", Shown(LegalDecisionTrack.Track, p => Served(p, "stage-1-deportation", 24.November(2026))));
        Assert.Equal("LIABLE_NOTIFIED", Shown(LegalDecisionTrack.Track, p => Served(p, "liability-to-removal", 1.November(2026))));

        static Subject Served(Subject person, string type, LocalDate on) => person.Has<Notice>(n => n.Is(TheNotice.Type, type)
            .On(TheNotice.Dated, 1.November(2026)).On(TheNotice.ServedOn, on).On(TheNotice.RespondBy, 30.November(2026)));
    }

    [Fact]
    public void A_claim_made_and_undecided_is_an_answer_to_the_notice()
    {
        Assert.Equal("REPS_RECEIVED", Shown(LegalDecisionTrack.Track, p => p.Has<HumanRightsClaim>(c => c.Is(TheHumanRightsClaim.Status, "undetermined").On(TheHumanRightsClaim.MadeOn, 23.November(2026)))));
        Assert.Equal("UNKNOWN", Shown(LegalDecisionTrack.Track, p => p.Has<HumanRightsClaim>(c => c.Is(TheHumanRightsClaim.Status, "undetermined").On(TheHumanRightsClaim.MadeOn, 24.November(2026)))));
        Assert.Equal("UNKNOWN", Shown(LegalDecisionTrack.Track, p => p.Has<HumanRightsClaim>(c => c.Is(TheHumanRightsClaim.Status, "refused").On(TheHumanRightsClaim.MadeOn, 1.November(2026)))));
        Assert.Equal("CLAIM_GRANTED", Shown(LegalDecisionTrack.Track, p => p.Has<HumanRightsClaim>(c => c.Is(TheHumanRightsClaim.Status, "granted").On(TheHumanRightsClaim.MadeOn, 1.November(2026)))));
    }

    [Theory]
    [InlineData("none", "NOTHING_DECIDED")]
    [InlineData("no-action", "CLOSED")]
    [InlineData("grant-leave", "CLOSED")]
    [InlineData("restricted-leave", "CLOSED")]
    [InlineData("deport-conducive", "UNKNOWN")]
    public void A_decision_not_to_act_or_to_grant_leave_closes_the_course(string decision, string state) =>
        Assert.Equal(state, Shown(LegalDecisionTrack.Track, p => p.Is(TheDecision.Type, decision)));

    [Fact]
    public void The_notice_period_has_run_on_the_day_after_its_last()
    {
        static Subject Until(Subject p, LocalDate last) => p.On(TheRemovalNotice.IntentionGivenOn, 1.November(2026)).On(TheRemovalNotice.PeriodEnds, last);

        Assert.Equal("NIR_GIVEN", Shown(LegalDecisionTrack.Track, p => Until(p, 23.November(2026))));
        Assert.Equal("NOTICE_EXPIRED", Shown(LegalDecisionTrack.Track, p => Until(p, 22.November(2026))));
        Assert.Equal("NIR_GIVEN", Shown(LegalDecisionTrack.Track, p => p.On(TheRemovalNotice.PeriodEnds, 15.November(2026)).On(TheRemovalNotice.IntentionGivenOn, 17.November(2026))));
        Assert.Equal("NOTICE_EXPIRED", Shown(LegalDecisionTrack.Track, p => p.On(TheRemovalNotice.PeriodEnds, 15.November(2026)).On(TheRemovalNotice.IntentionGivenOn, 16.November(2026))));
    }

    [Fact]
    public void A_document_expires_on_the_day_after_its_last_and_is_good_again_when_another_is_issued_later()
    {
        Assert.Equal("D5", Shown(TravelDocumentTrack.Track, p => Checked(p).On(TheDestination.DocumentExpires, 23.November(2026))));
        Assert.Equal("D7", Shown(TravelDocumentTrack.Track, p => Checked(p).On(TheDestination.DocumentExpires, 22.November(2026))));
        Assert.Equal("D4", Shown(TravelDocumentTrack.Track, p => p.On(TheDestination.DocumentExpires, 15.November(2026)).On(TheReadmission.DocumentIssuedOn, 17.November(2026))));
        Assert.Equal("D7", Shown(TravelDocumentTrack.Track, p => p.On(TheDestination.DocumentExpires, 15.November(2026)).On(TheReadmission.DocumentIssuedOn, 16.November(2026))));
        Assert.Equal("D6", Shown(TravelDocumentTrack.Track, p => Checked(p).Yes(TheDestination.DocumentIsHeld).No(TheDestination.DocumentCoversArrivalWithMargin)));
        Assert.Equal("D5", Shown(TravelDocumentTrack.Track, p => Checked(p).Yes(TheDestination.DocumentIsHeld).Yes(TheDestination.DocumentCoversArrivalWithMargin)));
        Assert.Equal("D5", Shown(TravelDocumentTrack.Track, p => Checked(p).No(TheDestination.DocumentIsHeld).No(TheDestination.DocumentCoversArrivalWithMargin)));

        static Subject Checked(Subject p) => p.On(TheReadmission.DocumentIssuedOn, 1.June(2026)).On(TheReadmission.DocumentCheckedOn, 2.June(2026));
    }

    [Fact]
    public void An_acceptance_withdrawn_suspended_or_lapsed_on_its_day_or_later_closes_transfer_again()
    {
        Assert.Equal("T1", Shown(TransferTrack.Track, p => Ready(p)));
        Assert.Equal("T0", Shown(TransferTrack.Track, p => Ready(p).On(TheReadmission.WithdrawnOn, 1.October(2026))));
        Assert.Equal("T0", Shown(TransferTrack.Track, p => Ready(p).On(TheReadmission.SuspendedOn, 1.October(2026))));
        Assert.Equal("T0", Shown(TransferTrack.Track, p => Ready(p).On(TheReadmission.LapsedOn, 1.October(2026))));
        Assert.Equal("T1", Shown(TransferTrack.Track, p => Ready(p).On(TheReadmission.LapsedOn, 30.September(2026))));
        Assert.Equal("T1", Shown(TransferTrack.Track, p => Ready(p).On(TheReadmission.LapsedOn, 24.November(2026))));

        static Subject Ready(Subject person) => person.On(TheReadmission.AcceptedOn, 1.October(2026))
            .Yes(TheDestination.DocumentIsHeld).Yes(TheDestination.DocumentCoversArrivalWithMargin).Yes(TheDestination.AcceptsThePersonNow)
            .Has<Nationality>(n => n.Yes(TheNationality.IsHeld).Is(TheNationality.RenunciationStage, "none").On(TheNationality.ConfirmedOn, 8.July(2026)));
    }

    [Fact]
    public void An_acceptance_by_silence_that_ends_on_its_day_or_later_closes_transfer_again_too()
    {
        Assert.Equal("T1", Shown(TransferTrack.Track, p => Ready(p)));
        Assert.Equal("T0", Shown(TransferTrack.Track, p => Ready(p).On(TheReadmission.WithdrawnOn, 1.October(2026))));
        Assert.Equal("T0", Shown(TransferTrack.Track, p => Ready(p).On(TheReadmission.SuspendedOn, 1.October(2026))));
        Assert.Equal("T0", Shown(TransferTrack.Track, p => Ready(p).On(TheReadmission.LapsedOn, 1.October(2026))));
        Assert.Equal("T1", Shown(TransferTrack.Track, p => Ready(p).On(TheReadmission.WithdrawnOn, 30.September(2026))));
        Assert.Equal("T1", Shown(TransferTrack.Track, p => Ready(p).On(TheReadmission.SuspendedOn, 30.September(2026))));

        static Subject Ready(Subject person) => person.On(TheReadmission.DeemedAcceptedOn, 1.October(2026))
            .Yes(TheDestination.DocumentIsHeld).Yes(TheDestination.DocumentCoversArrivalWithMargin).Yes(TheDestination.AcceptsThePersonNow)
            .Has<Nationality>(n => n.Yes(TheNationality.IsHeld).Is(TheNationality.RenunciationStage, "none").On(TheNationality.ConfirmedOn, 8.July(2026)));
    }

    [Fact]
    public void Somebody_willing_with_a_passport_of_their_own_needs_no_request_and_each_limb_of_that_is_asked()
    {
        Assert.Equal("T1", Shown(TransferTrack.Track, p => Willing(p, "passport", "agreed", informed: true)));
        Assert.Equal("T0", Shown(TransferTrack.Track, p => Willing(p, "emergency-travel-document", "agreed", informed: true)));
        Assert.Equal("T0", Shown(TransferTrack.Track, p => Willing(p, "passport", "considering", informed: true)));
        Assert.Equal("T0", Shown(TransferTrack.Track, p => Willing(p, "passport", "agreed", informed: false)));
        Assert.Equal("T0", Shown(TransferTrack.Track, p => Willing(p, "passport", "agreed", informed: true).No(TheDestination.AcceptsThePersonNow)));

        static Subject Willing(Subject person, string document, string choice, bool informed)
        {
            var asked = person.Is(TheDestination.DocumentType, document).Is(TheOtherRoutes.VoluntaryReturn, choice)
                .Yes(TheDestination.DocumentIsHeld).Yes(TheDestination.DocumentCoversArrivalWithMargin)
                .Has<Nationality>(n => n.Yes(TheNationality.IsHeld).Is(TheNationality.RenunciationStage, "none").On(TheNationality.ConfirmedOn, 8.July(2026)));
            return (informed ? asked.Yes(TheOtherRoutes.ConsentIsInformed) : asked.No(TheOtherRoutes.ConsentIsInformed)).Yes(TheDestination.AcceptsThePersonNow);
        }
    }

    // Signed and registered in July 2026; confirmed by the country on 8 July.
    [Theory]
    [InlineData(6, 7, "T1")]
    [InlineData(7, 8, "T0")]
    [InlineData(7, 9, "T0")]
    [InlineData(8, 7, "T0")]
    [InlineData(9, 7, "T0")]
    public void Only_a_confirmation_after_signature_and_registration_answers_a_renunciation(int signed, int registered, string state) =>
        Assert.Equal(state, Shown(TransferTrack.Track, p => p.On(TheReadmission.AcceptedOn, 1.October(2026))
            .Yes(TheDestination.DocumentIsHeld).Yes(TheDestination.DocumentCoversArrivalWithMargin).Yes(TheDestination.AcceptsThePersonNow)
            .Has<Nationality>(n => n.Yes(TheNationality.IsHeld).No(TheNationality.RenunciationIsRaised).Is(TheNationality.RenunciationStage, "none").On(TheNationality.ConfirmedOn, 8.July(2026))
                .On(TheNationality.RenunciationSignedOn, signed.July(2026)).On(TheNationality.RenunciationRegisteredOn, registered.July(2026)))));

    [Fact]
    public void A_claim_or_submissions_still_open_bar_contact_with_the_country()
    {
        Assert.Equal("V3", Shown(NationalityTrack.Track, p => Gathered(p).Has<ProtectionClaim>(c => c.Is(TheProtectionClaim.Status, "undetermined"))));
        Assert.Equal("V3", Shown(NationalityTrack.Track, p => Gathered(p).Has<FurtherSubmissions>(f => f.Is(TheFurtherSubmissions.Status, "unanswered"))));
        Assert.Equal("V4", Shown(NationalityTrack.Track, p => Gathered(p)));

        static Subject Gathered(Subject p) => p.Has<Nationality>(n => n.On(TheNationality.ReadyToAskOn, 1.June(2026)));
    }

    [Fact]
    public void A_renunciation_signed_registered_or_found_effective_undermines_what_was_confirmed()
    {
        Assert.Equal("V10", Shown(NationalityTrack.Track, p => p.Has<Nationality>(n => n.On(TheNationality.RenunciationSignedOn, 1.June(2026)))));
        Assert.Equal("V10", Shown(NationalityTrack.Track, p => p.Has<Nationality>(n => n.On(TheNationality.RenunciationRegisteredOn, 1.June(2026)))));
        Assert.Equal("V10", Shown(NationalityTrack.Track, p => p.Has<Nationality>(n => n.Yes(TheNationality.RenunciationIsEffective))));
    }

    private static string Shown(Track track, Action<Subject> says) =>
        track.Standing(Situation.Of(A.Case(says).Read(Reading.Established), Today.At(LocalTime.Midnight))).Shown.Id;

    private static Track Of(string id) => TheTracks.All.Single(t => t.Id == id);

    private static string Id(TrackState state) => state.Id.Split('.')[^1];
}
