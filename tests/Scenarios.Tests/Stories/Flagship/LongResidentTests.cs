using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.TravelDocument;
using DueCourse.Casework.Work;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using Scenarios.Tests.Stories.Talks;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Flagship;

/// <summary>
/// R.S., named in the same report and never charged: born in Pakistan in 1948, here since March 1971. Whether section 7 of the 1971 Act
/// protects him turns on a rule that was not read, so nobody knows; and meanwhile no step may be taken against him.
/// </summary>
public sealed class LongResidentTests
{
    private const string Pakistan = "PAK";

    private static readonly LocalDate Report = new(2026, 5, 4), Birth = new(1948, 10, 2);

    [Fact]
    public void Whether_section_7_protects_him_nobody_knows_and_a_ruling_on_the_law_is_what_is_missing()
    {
        var story = Opened();

        var rule = story.Assessed().Conclusions.Single(c => c.Rule.Id == "ia1971.s7.long-resident");
        Assert.Equal(Answer.Unknown, rule.Answer);
        Assert.Contains("doubt.ia1971.s7.pakistan", rule.Missing.Select(m => m.Item.Id));
        Assert.Equal((Answer.Yes, Answer.No), (Read(story, Reading.Person), Read(story, Reading.State)));
        Assert.Equal("unknown", story.Gate("G1"));
        Assert.Empty(story.Case.Criminal.All);
    }

    [Fact]
    public void No_first_notice_is_issued_though_an_officer_has_decided_to()
    {
        var story = Triaged(Opened());

        Assert.Equal("gate.G1", story.Refused(Officer, by => new IssueStage1(DeportationBasis.Conducive, Report) { By = by, Id = "s1" }).Code);
        Assert.Equal("track.legal-decision.impossible", story.Refused(Officer, by => new SignDeportationOrder(Report) { By = by, Id = "so" }).Code);
        Assert.NotEqual(typeof(Stage1Issued), story.Case.LegalDecision.State.GetType());
    }

    [Fact]
    public void The_same_man_come_after_1973_is_reached_and_has_his_say()
    {
        var story = Triaged(Opened(residentIn1973: false));

        Assert.Equal(Answer.No, story.Conclusion("ia1971.s7.long-resident"));
        story.Done(Officer, by => new IssueStage1(DeportationBasis.Conducive, Report) { By = by, Id = "s1" });
    }

    [Theory]
    [InlineData(DetentionPower.Schedule3Paragraph2A)]
    [InlineData(DetentionPower.Schedule3Paragraph2B)]
    [InlineData(DetentionPower.Schedule3Paragraph2C)]
    [InlineData(DetentionPower.UkBordersActSection36)]
    public void He_is_not_held_under_any_power_of_deportation(DetentionPower power)
    {
        Assert.Equal("gate.G1", Opened().Refused(Officer, by => new AuthoriseDetention(power, "He was named in the press.", "He is 77.", "Comfort Osei") { By = by, Id = "d" }).Code);
    }

    [Fact]
    public void Nor_are_conditions_of_bail_put_on_him_by_the_state()
    {
        RecordBail Bail(Actor by) => new(new(BailAuthority.SecretaryOfState, "reports weekly", "notice of today")) { By = by, Id = "b" };

        Assert.Equal("bail.not-liable", Opened().Refused(Caseworker, Bail).Code);
        Assert.IsType<Events>(Opened(residentIn1973: false).Decide(Bail(Caseworker)));
    }

    [Fact]
    public void Nothing_is_booked_for_him()
    {
        var story = Opened();

        Assert.Equal("gate.G1", story.Refused(Caseworker, by => new PlanDeparture(new(Pakistan, new(2026, 6, 1), "BA 261", [])) { By = by, Id = "p" }).Code);
        Assert.Equal("gate.absolute", story.Refused(Officer, by => new DueCourse.Casework.Gates.OpenPolicyGate("G1", "The press asks.", story.Now + Duration.FromHours(1)) { By = by, Id = "o" }).Code);
    }

    [Fact]
    public void The_other_state_is_not_even_asked_about_him_and_whoever_would_ask_learns_no_reason()
    {
        var story = Drafted(Opened());

        Assert.Equal(ContactGate.NotNow, story.Refused(Caseworker, by => new ClearReadmission { By = by, Id = "c" }));
        story.Done(Caseworker, by => new AssessDocumentNeed(Pakistan, story.Today, "none") { By = by, Id = story.Next() });
        var application = story.Written(MessageFor.DocumentApplication, "Please issue a document.", cleared: false);
        Assert.Equal(ContactGate.NotNow, story.Refused(Liaison, by => new ApplyForDocument(application, "by air") { By = by, Id = "a" }));

        Assert.IsType<Events>(Drafted(Opened(residentIn1973: false)).Decide(new ClearReadmission { By = Caseworker, Id = "c" }));
    }

    [Fact]
    public void What_is_left_is_to_keep_the_case_in_view_with_a_day_of_review_and_that_is_not_against_him()
    {
        var story = Opened();
        story.Decides(DecisionKind.ContinueEngagement, story.Said("isBritishCitizen"), review: new(2026, 8, 3));

        Assert.DoesNotContain(Lack.Review, OpenCaseCheck.Of(story.Case, story.Now).Select(l => l.What));
        Assert.Equal("open", story.Assessed().Routes.Single(r => r.Route.Id == "R15").Status.Word());
        Assert.Equal("blocked", story.Assessed().Routes.Single(r => r.Route.Id == "R1").Status.Word());
    }

    private static Answer Read(Story story, Reading reading) => StatuteBook.Current.Find("ia1971.s7.long-resident")!.Condition
        .Read(Situation.Of(story.Case.ToRecord().Read(reading), story.Now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).LocalDateTime)).Answer;

    private static Story Opened(bool residentIn1973 = true)
    {
        var story = new Story().At(Report, 9, 0);
        story.Done(Caseworker, by => new OpenCase("R. S.", Report) { Team = [Officer], By = by, Id = story.Next() });
        foreach (var who in new[] { Adviser, Liaison }) story.Done(Officer, by => new AssignToCase(who, "has a part in it") { By = by, Id = story.Next() });
        LocalDate came = residentIn1973 ? new(1971, 3, 15) : new(1974, 3, 15);
        story.Say("name", "R. S.").Say("dateOfBirth", "1948-10-02").Say("placeOfBirth", "Lyallpur").Say("identityEstablished", "yes", came, "the passport on which he came")
            .Say("bornInUkBefore1983", "no").Say("isBritishCitizen", "no", Birth).Say("irishCitizen", "no", Birth).Say("otherBritishStatus", "no", Birth).Say("rightOfAbode", "no", Birth)
            .Say("nationalityEnquiryRecorded", "yes", Report).Say("countryOfCitizenshipOn1973-01-01", Pakistan)
            .Say("ordinarilyResidentUkOn1973-01-01", residentIn1973 ? "yes" : "no", null, "college register, and the record of National Insurance contributions")
            .Say("s8ExemptCategory", "none", came).Say("inTheUnitedKingdom", "yes", came).Say("departure.underSection10", "no", Report)
            .Say("refugeeStatusHeld", "no", came).Say("humanitarianProtection", "no", came).Say("rule39", "none", Report).Say("decision.type", "none", Report)
            .Say("euNationalOrFamily", "neither", came).Say("frontierWorkerOrServiceProvider", "none", came).Say("euss.status", "none", came).Say("eussFamilyPermit", "no");
        var nationality = story.Put(Nationality.Kind);
        story.SayOf(nationality, "country", Pakistan).SayOf(nationality, "held", "yes", Birth).SayOf(nationality, "renunciationRaised", "no", Birth);
        var here = story.Put(ResidencePeriod.Kind);
        story.SayOf(here, "from", NodaTime.Text.LocalDatePattern.Iso.Format(came)).SayOf(here, "goesOn", "yes").SayOf(here, "ordinary", "yes").SayOf(here, "lawful", "yes");
        return story.ThatIsAll(Conviction.Kind, Proceedings.Kind, Nationality.Kind, ResidencePeriod.Kind, ImprisonmentPeriod.Kind, CourtOrder.Kind, JudicialReview.Kind, Appeal.Kind,
            Child.Kind, ProtectionClaim.Kind, FurtherSubmissions.Kind);
    }

    private static Story Triaged(Story story)
    {
        story.Done(Caseworker, by => new ReferForDecision(Report, "the press office", "named in a report; never charged") { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new BeginTriage([story.Said("isBritishCitizen")]) { By = by, Id = story.Next() });
        story.Looked(Officer).Done(Officer, by => new MakeJudgement(Compartment.Open, "J08", null, JudgementAnswer.Met, "What was reported of him was weighed with 55 years here.",
            [.. JudgementRegister.PointsOf("J08").Select(p => $"Looked at: {p}.")], [story.Said("isBritishCitizen")], [], "He says that the report is false; nothing was found that proves it.", HasNoInterest: true) { By = by, Id = story.Next() });
        return story.Decides(DecisionKind.IntendToDeport, story.Said("isBritishCitizen"));
    }

    private static Story Drafted(Story story)
    {
        LocalDate from = new(2026, 5, 5), ready = new(2026, 5, 14);
        story.At(from, 10, 0).Done(Liaison, by => new AdoptCountryProfile(new(Pakistan, "test.1", ProfileStatus.Active, ["Ana Brenner", "Kofi Mensah"], null, null, null, null, null, SilenceEffect.None, null, "Asia/Karachi", null, null, null, null)) { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new TakeNationalityAccount(Pakistan, from, "He was born in Lyallpur.", "none needed") { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new GatherNationalityEvidence(Pakistan, from, "the passport on which he came") { By = by, Id = story.Next() });
        story.At(ready, 10, 0).Done(Caseworker, by => new PutNationalityQuestion(Pakistan, ready, "No conflicts.", "Ioana Marin", from) { By = by, Id = story.Next() });
        return story.Done(Liaison, by => new DraftReadmission(Pakistan, "Please say whether the person named below is your national.") { By = by, Id = story.Next() });
    }
}
