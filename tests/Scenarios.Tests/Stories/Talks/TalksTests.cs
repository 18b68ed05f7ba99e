using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.TravelDocument;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Talks;

/// <summary>The talks with another state, told by commands: each step shows in the law's own track, and G22 follows.</summary>
public sealed class TalksTests
{
    [Fact]
    public void From_the_persons_account_to_a_departure_each_step_shows_in_the_laws_own_tracks()
    {
        var story = Talks.Begun();
        story.Ready();
        Assert.Equal("V4", story.Law("identity-and-nationality"));
        story.Drafted();
        Assert.Equal("readmission.R0", story.Law("readmission"));
        story.Done(Caseworker, by => new ClearReadmission { By = by, Id = story.Next() });
        Assert.Equal("readmission.R1", story.Law("readmission"));
        story.At(new(2026, 9, 9), 14, 0).Done(Liaison, by => new SendReadmission { By = by, Id = story.Next() });
        Assert.Equal("readmission.R2", story.Law("readmission"));
        story.Received();
        Assert.Equal(("readmission.R3", "V5"), (story.Law("readmission"), story.Law("identity-and-nationality")));
        story.Confirmed();
        Assert.Equal("V6", story.Law("identity-and-nationality"));
        story.Accepted();
        Assert.Equal("readmission.R8", story.Law("readmission"));
        Assert.NotEqual("open", story.Gate("G22"));
        story.Documented();
        Assert.Equal("D4", story.Law("travel-document"));
        Assert.NotEqual("open", story.Gate("G22"));
        story.Checked();
        Assert.Equal("D5", story.Law("travel-document"));
        Assert.Equal("open", story.Gate("G22"));
        Assert.Equal("T1", story.Law("transfer"));

        story.Booked().At(new(2026, 11, 23), 8, 0).Escorted();
        Assert.IsType<NationalityIsConfirmed>(story.Case.Nationalities.Of(Talks.Country));
        story.Done(Caseworker, by => new RecordDeparture { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new RecordHandover("K. Boateng") { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new RecordDocumentUse { By = by, Id = story.Next() });
        Assert.Equal("D10", story.Law("travel-document"));
    }

    [Fact]
    public void A_question_that_is_asked_and_answered_runs_through_the_whole_case_again()
    {
        var story = Talks.Begun().Ready().Sent().Received();
        story.Done(Liaison, by => new RecordAcknowledgement(new(2026, 9, 10)) { By = by, Id = story.Next() });
        story.At(new(2026, 9, 11), 9, 0).Done(Liaison, by => new RecordQuestion(new(2026, 9, 11), "the parents' names") { By = by, Id = story.Next() });
        Assert.Equal("readmission.R5", story.Law("readmission"));
        var parents = story.At(new(2026, 9, 12), 9, 0).Written(MessageFor.Answer, "Kwame and Abena.");
        story.Done(Liaison, by => new AnswerQuestion(parents) { By = by, Id = story.Next() });
        Assert.IsType<RequestFoundComplete>(story.Case.Readmission.State);
        var day = story.At(new(2026, 9, 12), 15, 0).Written(MessageFor.Answer, "On Monday.");
        story.Done(Officer, by => new HoldContact("talks between ministers") { By = by, Id = story.Next() });
        story.At(new(2026, 9, 13), 9, 0).Done(Liaison, by => new RecordInterviewAsked(new(2026, 9, 13), "by video") { By = by, Id = story.Next() });

        Assert.Equal("contact.not-now", story.Refused(Liaison, by => new AnswerQuestion(day) { By = by, Id = "m3" }).Code);
    }

    [Fact]
    public void Our_own_view_and_the_countrys_no_are_kept_side_by_side_and_no_record_is_no_denial()
    {
        var denied = Talks.Begun().Ready().Sent().Received();
        var document = denied.Document();
        denied.Done(Liaison, by => new RecordDenial(Talks.Country, new(2026, 9, 10), document, "not in the register of citizens") { By = by, Id = denied.Next() });
        Assert.Equal("V7", denied.Law("identity-and-nationality"));
        Assert.NotEqual("open", denied.Gate("G1"));
        Assert.Contains(denied.Case.Statements.All, s => s is { Ended: null, Said: { Fact: "held", Value: DueCourse.Law.Record.YesNoValue { IsYes: false } } });
        denied.At(new(2026, 9, 11), 9, 0).Done(Caseworker, by => new ReopenNationality(Talks.Country, new(2026, 9, 11), "his mother's certificate came in") { By = by, Id = denied.Next() });
        Assert.IsType<GatheringEvidence>(denied.Case.Nationalities.Of(Talks.Country));

        var silent = Talks.Begun().Ready().Sent().Received();
        document = silent.Document();
        silent.Done(Liaison, by => new RecordNoRecord(Talks.Country, new(2026, 9, 10), document, "the register of one region") { By = by, Id = silent.Next() });
        Assert.Equal("V7n", silent.Law("identity-and-nationality"));
        Assert.DoesNotContain(silent.Case.Statements.All, s => s.Said.Fact == "held");
        silent.Done(Officer, by => new LeaveNationalityUndetermined(Talks.Country, new(2026, 9, 10), "no other hypothesis") { By = by, Id = silent.Next() });
        Assert.Equal("V9", silent.Law("identity-and-nationality"));
    }

    [Fact]
    public void An_answer_without_the_countrys_own_document_or_with_a_rejected_one_is_refused()
    {
        var story = Talks.Begun().Ready().Sent().Received();
        var elsewhere = story.Document(Compartment.Open);
        Assert.Equal("destination.no-document", story.Refused(Liaison, by => new RecordConfirmation(Talks.Country, new(2026, 9, 10), elsewhere, "x") { By = by, Id = "c" }).Code);
        var forged = story.Document();
        story.Done(Liaison, by => new CheckGenuineness(new GenuinenessChecked(forged, "the examiner", new(2026, 9, 10), Genuineness.Forged, "no watermark")) { By = by, Id = story.Next() });
        Assert.Equal("destination.rejected-document", story.Refused(Liaison, by => new RecordConfirmation(Talks.Country, new(2026, 9, 10), forged, "x") { By = by, Id = "c" }).Code);
    }

    [Fact]
    public void A_request_is_cleared_by_somebody_else_within_a_day_of_sending_under_an_active_profile()
    {
        var draft = Talks.Begun().Ready(Talks.Profile() with { Status = ProfileStatus.Draft, VerifiedBy = [] }).Drafted();
        Assert.Equal("readmission.profile", draft.Refused(Caseworker, by => new ClearReadmission { By = by, Id = "c" }).Code);
        Assert.Equal("track.readmission.actor", draft.Refused(Liaison, by => new ClearReadmission { By = by, Id = "c" }).Code);

        var story = Talks.Begun().Ready().Drafted();
        Assert.Equal("track.readmission.impossible", story.Refused(Liaison, by => new SendReadmission { By = by, Id = "s" }).Code);
        story.Done(Caseworker, by => new ClearReadmission { By = by, Id = story.Next() });
        Assert.Equal("readmission.clearance-over", story.At(new(2026, 9, 10), 10, 1).Refused(Liaison, by => new SendReadmission { By = by, Id = "s" }).Code);
    }

    [Theory]
    [InlineData("He is a failed asylum seeker.")]
    [InlineData("He has not claimed asylum.")]
    [InlineData("His appeal was dismissed.")]
    [InlineData("There is no trafficking concern.")]
    [InlineData("He fears perse\u00adcution. Persecution.")]
    public void Words_that_never_cross_do_not_cross_whatever_they_say(string text) =>
        Assert.Equal("message.words", Talks.Begun().Ready().Refused(Liaison, by => new DraftReadmission(Talks.Country, text) { By = by, Id = "d" }).Code);

    [Theory]
    [InlineData("profile.not-verified")]
    [InlineData("profile.silence")]
    [InlineData("profile.uk-letter")]
    [InlineData("profile.country")]
    [InlineData("profile.zone")]
    public void A_profile_that_says_more_than_anybody_verified_is_refused(string code)
    {
        var profile = code switch
        {
            "profile.not-verified" => Talks.Profile() with { VerifiedBy = ["Ana Brenner", "Ana Brenner"] },
            "profile.silence" => Talks.Profile(SilenceEffect.ReadmissionAgreed, 30) with { TextVerified = null },
            "profile.uk-letter" => Talks.Profile() with { UkLetterAcceptedFrom = new LocalDate(2026, 3, 1) },
            "profile.country" => Talks.Profile() with { Country = "XQX" },
            _ => Talks.Profile() with { Zone = "Africa/Nowhere" },
        };
        Assert.Equal(code, Talks.Begun().Refused(Liaison, by => new AdoptCountryProfile(profile) { By = by, Id = "p" }).Code);
    }

    [Fact]
    public void A_letter_of_this_state_is_issued_only_on_a_dated_and_verified_acceptance()
    {
        var story = Talks.Begun().Ready().Sent().Received().Confirmed().Accepted();
        story.Done(Caseworker, by => new AssessDocumentNeed(Talks.Country, new(2026, 9, 14), "an expired passport, copy only") { By = by, Id = story.Next() });
        Assert.Equal("document.uk-letter", story.Refused(Caseworker, by => new FindUkLetterPossible { By = by, Id = "u" }).Code);
        story.Done(Liaison, by => new AdoptCountryProfile(Talks.Profile() with { Version = "test.2", UkLetterAcceptedFrom = new LocalDate(2026, 3, 1), UkLetterSource = "an invented memorandum, para. 4" }) { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new FindUkLetterPossible { By = by, Id = story.Next() });
        var letter = story.Document();
        story.Done(Caseworker, by => new IssueUkLetter("UKL 3", new(2027, 1, 1), letter) { By = by, Id = story.Next() });
        story.Checked();

        Assert.Equal(("D5", "T1"), (story.Law("travel-document"), story.Law("transfer")));
    }

    [Fact]
    public void A_stay_recalls_the_request_and_the_law_reads_that_it_was_withdrawn()
    {
        var story = Talks.AllReady().Booked();
        story.Done(OnDuty, by => new RecordStay(new(StayKind.Injunction, "High Court", "the clerk", "telephone", story.Now, "no removal")) { By = by, Id = "call" });

        Assert.IsType<RequestWithdrawn>(story.Case.Readmission.State);
        Assert.Equal("readmission.R12", story.Law("readmission"));
        Assert.Equal("shut", story.Gate("G22"));
        Assert.Single(story.Happened<DepartureStopped>());
        Assert.All(story.Case.History.Where(r => r.Id.Compartment == Compartment.Destination && r.At == story.Now), r => Assert.Equal(ActorRole.System, r.By!.Role));
    }
}
