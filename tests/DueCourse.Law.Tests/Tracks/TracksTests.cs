namespace DueCourse.Law.Tests.Tracks;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.Tracks;
using NodaTime;

public sealed class TracksTests
{
    public static TheoryData<string> ThatCanBeUnknown => [.. TheTracks.All.Select(t => t.Id).Where(id => id != "transfer")];

    [Theory]
    [MemberData(nameof(ThatCanBeUnknown))]
    public void Where_nothing_is_known_the_state_is_UNKNOWN(string id) =>
        Assert.Equal("UNKNOWN", On(TheTracks.All.Single(t => t.Id == id), 23.November(2026), _ => { }).Shown.Id);

    [Fact]
    public void With_nothing_known_transfer_is_not_ready() =>
        Assert.Equal("T0", On(TransferTrack.Track, 23.November(2026), _ => { }).Shown.Id);

    [Theory]
    [InlineData(4, 11, 2024, "UNKNOWN")]
    [InlineData(5, 11, 2024, "ARRESTED")]
    [InlineData(6, 11, 2024, "POLICE_BAIL")]
    [InlineData(20, 2, 2025, "COURT_BAIL")]
    [InlineData(4, 5, 2026, "ON_TRIAL")]
    [InlineData(29, 5, 2026, "CONVICTED")]
    [InlineData(19, 6, 2026, "SENTENCED")]
    [InlineData(20, 7, 2026, "FINAL")]
    public void Proceedings_pass_from_state_to_state_on_their_days(int day, int month, int year, string state) =>
        Assert.Equal(state, On(CriminalTrack.Track, new(year, month, day), p => p.Has<Proceedings>(c => AWholeTrial(c))).Shown.Id);

    [Fact]
    public void Of_a_mixed_verdict_the_conviction_is_the_state_and_the_path_says_both()
    {
        var standing = On(CriminalTrack.Track, 30.May(2026), p => p.Has<Proceedings>(c => AWholeTrial(c).On(TheProceedings.AcquittedOn, 29.May(2026))));

        Assert.Equal("CONVICTED", standing.Shown.Id);
        Assert.Contains("ACQUITTED", standing.Shown.Path.Select(s => s.State.Id));
    }

    [Fact]
    public void An_acquittal_alone_is_an_acquittal() =>
        Assert.Equal("ACQUITTED", On(CriminalTrack.Track, 30.May(2026), p => p.Has<Proceedings>(c => c
            .On(TheProceedings.ChargedOn, 20.February(2025)).On(TheProceedings.AcquittedOn, 29.May(2026)))).Shown.Id);

    [Fact]
    public void An_investigation_still_open_is_shown_before_proceedings_that_ended()
    {
        var standing = On(CriminalTrack.Track, 23.November(2026), p => p
            .Has<Proceedings>(c => AWholeTrial(c))
            .Has<Proceedings>(c => c.On(TheProceedings.InvestigatedFrom, 1.October(2026))));

        Assert.Equal("UNDER_INVESTIGATION", standing.Shown.Id);
        Assert.Equal(["FINAL", "UNDER_INVESTIGATION"], standing.All.Select(p => p.Id));
    }

    [Fact]
    public void A_quashed_conviction_is_shown_as_quashed() =>
        Assert.Equal("QUASHED", On(CriminalTrack.Track, 23.November(2026), p => p.Has<Proceedings>(c => AWholeTrial(c).On(TheProceedings.QuashedOn, 1.November(2026)))).Shown.Id);

    [Fact]
    public void The_day_since_which_it_stands_is_the_day_it_was_reached() =>
        Assert.Equal(19.June(2026), On(CriminalTrack.Track, 1.July(2026), p => p.Has<Proceedings>(c => AWholeTrial(c))).Shown.Since!.Value.Earliest);

    [Theory]
    [InlineData(14, 7, 2026, "NOT_CONSIDERED", null)]
    [InlineData(15, 7, 2026, "NOTICE_GIVEN", "2026-07-15")]
    [InlineData(27, 7, 2026, "NOTICE_UNDER_APPEAL", "2026-07-27")]
    [InlineData(3, 8, 2026, "ORDER_UNDER_APPEAL", "2026-08-03")]
    [InlineData(10, 1, 2027, "FINAL", "2027-01-10")]
    public void Deprivation_is_not_final_while_an_appeal_is_open(int day, int month, int year, string state, string? since)
    {
        var shown = On(DeprivationTrack.Track, new(year, month, day), p => p
            .Says(TheDeprivation.Ground.Definition, new WordValue("none"), to: 15.July(2026))
            .On(TheDeprivation.NoticeDate, 15.July(2026)).On(TheDeprivation.OrderDate, 3.August(2026))
            .Says(TheDeprivation.AppealStatus.Definition, new WordValue("pending"), from: 27.July(2026), to: 10.January(2027))
            .Says(TheDeprivation.AppealStatus.Definition, new WordValue("dismissed-final"), from: 10.January(2027))).Shown;

        Assert.Equal(state, shown.Id);
        Assert.Equal(since, shown.Since is { } s ? NodaTime.Text.LocalDatePattern.Iso.Format(s.Earliest) : null);
    }

    [Fact]
    public void Talks_are_talks_and_never_more() =>
        Assert.Equal("TALKS_REPORTED", On(ReadmissionTrack.Track, 23.November(2026), p => p.On(TheReadmission.TalksReportedOn, 4.May(2026))).Shown.Id);

    [Fact]
    public void Talks_reported_again_do_not_undo_a_request() =>
        Assert.Equal("readmission.R2", On(ReadmissionTrack.Track, 23.November(2026), p => p.On(TheReadmission.RequestSentOn, 1.September(2026)).On(TheReadmission.TalksReportedOn, 1.October(2026))).Shown.Id);

    [Fact]
    public void A_suspension_ends_with_a_later_acceptance()
    {
        Assert.Equal("readmission.R13", On(ReadmissionTrack.Track, 23.November(2026), p => p.On(TheReadmission.AcceptedOn, 1.September(2026)).On(TheReadmission.SuspendedOn, 1.October(2026))).Shown.Id);
        Assert.Equal("readmission.R8", On(ReadmissionTrack.Track, 23.November(2026), p => p.On(TheReadmission.SuspendedOn, 1.September(2026)).On(TheReadmission.AcceptedOn, 1.October(2026))).Shown.Id);
    }

    [Fact]
    public void A_renunciation_asserted_by_one_side_undermines_a_confirmation_at_once()
    {
        var standing = On(NationalityTrack.Track, 24.July(2026), ConfirmedAndSaidToBeRenounced);

        Assert.Equal("V10", standing.Shown.Id);
        Assert.Equal("V6", On(NationalityTrack.Track, 19.July(2026), ConfirmedAndSaidToBeRenounced).Shown.Id);
    }

    [Fact]
    public void A_confirmation_after_the_renunciation_restores_it() =>
        Assert.Equal("V6", On(NationalityTrack.Track, 23.November(2026), p => p.Has<Nationality>(n => n
            .On(TheNationality.RenunciationSignedOn, 20.July(2026)).On(TheNationality.ConfirmedOn, 1.November(2026)))).Shown.Id);

    [Fact]
    public void An_asserted_renunciation_closes_transfer_although_everything_else_is_ready()
    {
        Assert.Equal("T1", On(TransferTrack.Track, 23.November(2026), p => Ready(p, n => n)).Shown.Id);
        Assert.Equal("T0", On(TransferTrack.Track, 23.November(2026), p => Ready(p, n => n.Asserts(
            TheNationality.RenunciationSignedOn.Definition, BySolicitor(20.July(2026))))).Shown.Id);
    }

    [Fact]
    public void A_suspended_request_closes_transfer() =>
        Assert.Equal("T0", On(TransferTrack.Track, 23.November(2026), p => Ready(p.On(TheReadmission.SuspendedOn, 1.November(2026)), n => n)).Shown.Id);

    [Fact]
    public void Custody_under_a_sentence_is_not_immigration_detention() =>
        Assert.Equal("CRIMINAL_CUSTODY", On(DetentionTrack.Track, 20.June(2026), p => p.Yes(TheCustody.IsServingASentence)).Shown.Id);

    [Fact]
    public void Not_serving_a_sentence_is_not_yet_liberty() =>
        Assert.Equal("UNKNOWN", On(DetentionTrack.Track, 1.June(2026), p => p.No(TheCustody.IsServingASentence).No(TheCustody.IsInImmigrationDetention)).Shown.Id);

    [Fact]
    public void An_allowed_appeal_is_not_final() =>
        Assert.Equal("ALLOWED", On(AppealTrack.Track, 23.November(2026), p => p.Has<Appeal>(a => a.Is(TheAppeal.Status, "pending").Is(TheAppeal.Outcome, "allowed"))).Shown.Id);

    [Fact]
    public void A_stage_1_notice_can_be_answered_until_the_day_it_gives()
    {
        static void Says(Subject p) => p.Has<Notice>(n => n.Is(TheNotice.Type, "stage-1-deportation").On(TheNotice.Dated, 2.September(2026))
            .On(TheNotice.ServedOn, 2.September(2026)).On(TheNotice.RespondBy, 30.September(2026)));

        Assert.Equal("REPS_OPEN", On(LegalDecisionTrack.Track, 30.September(2026), Says).Shown.Id);
        Assert.Equal("STAGE1_ISSUED", On(LegalDecisionTrack.Track, 1.October(2026), Says).Shown.Id);
    }

    [Fact]
    public void No_two_states_of_a_track_share_a_meaning() =>
        Assert.All(TheTracks.All, t => Assert.Equal(t.States.Count, t.States.Select(s => s.Says).Distinct().Count()));

    private static void ConfirmedAndSaidToBeRenounced(Subject person) => person.Has<Nationality>(n => n
        .On(TheNationality.ConfirmedOn, 8.July(2026))
        .Asserts(TheNationality.RenunciationSignedOn.Definition, BySolicitor(20.July(2026))));

    private static Assertion BySolicitor(LocalDate day) =>
        new(new DayValue(DateRange.On(day))) { Side = Side.Person, AssertedBy = "solicitor" };

    private static Subject AWholeTrial(Subject proceedings) => proceedings
        .On(TheProceedings.ArrestedOn, 5.November(2024)).On(TheProceedings.PoliceBailFrom, 6.November(2024))
        .On(TheProceedings.ChargedOn, 20.February(2025)).On(TheProceedings.CourtBailFrom, 20.February(2025))
        .On(TheProceedings.TrialBeganOn, 13.April(2026)).On(TheProceedings.ConvictedOn, 29.May(2026))
        .On(TheProceedings.SentencedOn, 19.June(2026)).On(TheProceedings.BecameFinalOn, 18.July(2026));

    private static Subject Ready(Subject person, Func<Subject, Subject> nationality) => person
        .On(TheReadmission.AcceptedOn, 1.October(2026))
        .Yes(TheDestination.DocumentIsHeld).Yes(TheDestination.DocumentCoversArrivalWithMargin).Yes(TheDestination.AcceptsThePersonNow)
        .Has<Nationality>(n => nationality(n.Yes(TheNationality.IsHeld).Is(TheNationality.RenunciationStage, "none").On(TheNationality.ConfirmedOn, 8.July(2026))));

    private static TrackStanding On(Track track, LocalDate day, Action<Subject> says) =>
        track.Standing(Situation.Of(A.Case(says).Read(Reading.Established), day.At(LocalTime.Midnight)));
}
