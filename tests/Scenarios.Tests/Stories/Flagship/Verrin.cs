using DueCourse.Casework.Decisions;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Notices.Service;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.Deprivation;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.VictimContact;
using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Flagship;

/// <summary>The flagship case, told by commands alone, one date after another. Nothing is imported.</summary>
internal static class Verrin
{
    public const string Pakistan = "PAK";

    private const string Why = "The convictions and the sentence are proved by the court's record. His years here, his wife and both children were weighed, and nothing said for him so far outweighs what was proved.";

    /// <summary>A. 4 May 2026: on trial, and in the press.</summary>
    public static Story OnTrial()
    {
        var story = FirstDay.Opened(isBritish: true).ToTrial();
        story.At(new(2026, 4, 14), 9, 0).Done(FirstDay.VictimLiaison, by => new RecordVictimWish("M.T.", "letter") { By = by, Id = story.Next() });
        return story.InThePress();
    }

    public static Story InThePress(this Story story) => story.At(new(2026, 5, 4), 9, 0)
        .Say("readmission.talksReportedOn", "2026-05-04", null, "a named spokesperson, reported by the press: exploring all possible options in this case", by: "the press office");

    /// <summary>B. 20 June 2026: sentenced yesterday.</summary>
    public static Story Sentenced() => OnTrial().Convicted().Sentenced(Term.OfMonths(168), isServing: true).At(new(2026, 6, 20), 9, 0);

    /// <summary>C. 15 July 2026: confirmed on the 8th as a citizen of Pakistan; today notice of the decision to deprive him.</summary>
    public static Story Notified()
    {
        var story = Sentenced().AskedOfPakistan(new(2026, 6, 22)).ConfirmedByPakistan(new(2026, 7, 8));
        LocalDate notice = new(2026, 7, 15);
        var paper = story.At(notice, 10, 0).Paper();
        story.Decides(DecisionKind.DepriveOfCitizenship, story.Said("dateOfConviction"), story.Said("modeOfAcquisition"));
        var decision = story.EntryOf<DecisionMade>();
        story.Done(Officer, by => new TakeUpDeprivation(decision, DeprivationGround.ConduciveToThePublicGood) { By = by, Id = story.Next() });
        story.Notice(NoticeKind.Deprivation, decision, ("ground", "s40-2"), ("reasons", Why), ("appeal", "s40A"), ("how-to-appeal", "online, or by the form"));
        story.Done(Caseworker, by => new GiveDeprivationNotice(notice, "sent to him at the prison and to his solicitor", true, true, true, paper) { By = by, Id = story.Next() });
        story.Say("deprivation.conductFrom", "2016");
        return story.Done(Caseworker, by => new RecordRightOfAppeal(AppealAgainst.Deprivation, AppealForum.FirstTierTribunal, DecisionReached.SentHere, notice, true, true, AppealCertificate.None, UkDivision.EnglandAndWales, null) { By = by, Id = story.Next() }).ThatIsAll(Appeal.Kind);
    }

    /// <summary>D. 24 July 2026: his solicitor writes that he signed a declaration of renunciation on the 20th.</summary>
    public static Story Renounced()
    {
        var story = Notified().NoAppealLodged();
        LocalDate signed = new(2026, 7, 20), letter = new(2026, 7, 24);
        story.At(letter, 10, 0).Paper(type: DocumentType.Letter);
        var pakistan = story.NationalityOf();
        story.SayInstead(pakistan, "renunciationRaised", "no", to: letter).SayOf(pakistan, "renunciationRaised", "yes", letter, "solicitor's letter");
        foreach (var (held, from, to) in new[] { ("yes", FirstDay.Birth, (LocalDate?)signed), ("no", signed, null) })
            story.SayOf(pakistan, "held", held, from, "solicitor's letter", Side.Person, "his solicitor", to);
        story.SayOf(pakistan, "renunciationSignedOn", "2026-07-20", null, "solicitor's letter", Side.Person, "his solicitor");
        story.SayOf(pakistan, "renunciationEffective", "no", null, "reply to the solicitor", Side.State, "the Home Office");
        var confirmed = story.Case.Statements.All.Last(s => s.Ended is null && s.Said.Fact == "held" && s.Id.Compartment == Compartment.Destination).Id;
        return story.Done(Liaison, by => new DisputeFact(confirmed, "his solicitor", Side.Person, "he has renounced it") { By = by, Id = story.Next() });
    }

    /// <summary>E. 3 August 2026: the appeal was received on 27 July; the order is made and served.</summary>
    public static Story Ordered()
    {
        var story = Renounced();
        var appeal = story.Case.Appeals.All.Single().Id;
        story.At(new(2026, 7, 27), 10, 0).Done(Caseworker, by => new RecordNoticeOfAppeal(appeal, new(2026, 7, 27), "the Tribunal", true) { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new RecordDeprivationAppeal(DeprivationForum.Tribunal, new(2026, 7, 27), "the Tribunal") { By = by, Id = story.Next() });
        LocalDate order = new(2026, 8, 3);
        var paper = story.At(order, 10, 0).Paper();
        Assert.Equal("deprivation.stateless", story.Refused(Officer, by => new MakeDeprivationOrder(order, paper) { By = by, Id = "not made here" }).Code);
        story.Done(Officer, by => new RecordDeprivationOrderInDoubt(order, "the Secretary of State's private office", paper) { By = by, Id = story.Next() });
        // Whether somebody who lost citizenship needs leave follows from the order; no command states it.
        return story.SayInstead(null, "requiresLeave", "no", to: order).Say("requiresLeave", "yes", order, "the order");
    }

    /// <summary>2 September to 12 October 2026: the first notice, the claim, and Pakistan's request for time.</summary>
    public static Story Claimed()
    {
        var story = Ordered();
        LocalDate notice = new(2026, 9, 2), answer = new(2026, 9, 30), note = new(2026, 10, 12);
        // Without it the first notice is refused; it is a professional's record, and no command of a track states it.
        foreach (var child in story.Case.Statements.Subjects.Values.Where(s => s.Kind == Child.Kind).ToList())
            story.At(new(2026, 9, 1), 9, 0).SayOf(child.Id, "bestInterestsRecordedOn", "2026-09-01", null, "the social worker's report");
        story.At(notice, 9, 0).Done(Caseworker, by => new ReferForDecision(notice, "HMP Elmbridge", "fourteen years' imprisonment") { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new BeginTriage([story.Said("isBritishCitizen")]) { By = by, Id = story.Next() });
        story.Say("nationalityEnquiryRecorded", "yes", notice, "the note of 2 September on the order and on Pakistan's reply");
        story.SayOf(story.Conviction(), "reasonForDecision", "yes", null, "the referral");
        story.At(notice, 11, 0).Decides(DecisionKind.IntendToDeport, story.Said("isBritishCitizen"), story.Said("dateOfConviction"));
        var decision = story.EntryOf<DecisionMade>();
        story.Done(Officer, by => new IssueStage1(DeportationBasis.Automatic, notice) { By = by, Id = story.Next() });
        story.Notice(NoticeKind.DeportationDecision, decision, ("law", "s32-5"), ("ground", "conviction"), ("reasons", Why), ("respond-by", "2026-09-30"), ("how-to-respond", "by post or email"));
        story.Done(Caseworker, by => new ServeStage1(new(notice, notice, ServedBy.Hand, true, "English; explained by Comfort Osei"), answer, notice, story.EntryOf<NoticeIssued>()) { By = by, Id = story.Next() });
        story.Say("departure.underSection10", "no", notice);
        story.At(answer, 10, 0).Done(Caseworker, by => new RecordRepresentations(answer, InFull: true, "8") { By = by, Id = story.Next() });
        return story.At(note, 10, 0).SayInTheTalks("readmission.moreTimeAskedOn", note);
    }

    /// <summary>F. 23 November 2026: a certificate, not authenticated. He is kept in view, with a day of review.</summary>
    /// <param name="registered">The day on which, by the certificate, the renunciation was registered.</param>
    public static Story Certified(string registered)
    {
        var story = Claimed();
        LocalDate today = new(2026, 11, 23);
        var certificate = story.At(today, 9, 0).Paper(type: DocumentType.Letter);
        story.SayOf(story.NationalityOf(), "renunciationRegisteredOn", registered, null, "certificate not yet authenticated", Side.Person, "his solicitor");
        // The enquiry of 2 September knew nothing of the certificate: it has to be made anew.
        story.Done(Caseworker, by => new WithdrawFact(story.Said("nationalityEnquiryRecorded"), "it was made before the certificate came") { By = by, Id = story.Next() });
        return story.Done(Caseworker, by => new CheckGenuineness(new(certificate, "the document examiner", today, Genuineness.CannotTell, "sent to the examiner; no answer yet")) { By = by, Id = story.Next() });
    }

    /// <summary>The talks: what has to be said before a question can go, the request, and its receipt.</summary>
    public static Story AskedOfPakistan(this Story story, LocalDate from)
    {
        var ready = from.PlusDays(8);
        story.At(from, 10, 0).Done(Liaison, by => new AdoptCountryProfile(new(Pakistan, "test.1", ProfileStatus.Active, ["Ana Brenner", "Kofi Mensah"], null, null, null, null, null, SilenceEffect.None, null, "Asia/Karachi", null, null, null, null)) { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new TakeNationalityAccount(Pakistan, from, "He was born in Gujrat to parents from there.", "none needed") { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new GatherNationalityEvidence(Pakistan, from, "the naturalisation file") { By = by, Id = story.Next() });
        story.At(ready, 10, 0).Done(Caseworker, by => new PutNationalityQuestion(Pakistan, ready, "No conflicts; a copy of a passport that expired in 2001.", "Ioana Marin", from) { By = by, Id = story.Next() });
        story.Done(Liaison, by => new DraftReadmission(Pakistan, "Please say whether the person named below is your national.") { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new ClearReadmission { By = by, Id = story.Next() }).At(ready, 14, 0).Done(Liaison, by => new SendReadmission { By = by, Id = story.Next() });
        return story.At(ready.PlusDays(1), 9, 0).Done(Liaison, by => new DueCourse.Casework.Tracks.Readmission.RecordReceipt(ready.PlusDays(1), Confirmed: true, "its signed receipt") { By = by, Id = story.Next() });
    }

    public static Story ConfirmedByPakistan(this Story story, LocalDate on)
    {
        var reply = story.At(on, 9, 0).FromPakistan();
        return story.Done(Liaison, by => new RecordConfirmation(Pakistan, on, reply, "by fingerprints and the birth register") { By = by, Id = story.Next() });
    }

    public static EntryId FromPakistan(this Story story)
    {
        story.Done(Liaison, by => new ReceiveDocument(Compartment.Destination, new(Digest.Of(System.Text.Encoding.UTF8.GetBytes(story.Next())), 100, "application/pdf", DocumentType.Letter, null, null, null, null, null, Holding.Original, "by the mission", DueCourse.Casework.Evidence.Confidentiality.Open, null, null, null)) { By = by, Id = story.Next() });
        return story.EntryOf<DocumentReceived>();
    }

    /// <summary>The officer reads the file, and decides.</summary>
    public static Story Decides(this Story story, DecisionKind kind, EntryId on, EntryId? also = null, LocalDate? review = null) =>
        story.Looked(Officer).Done(Officer, by => new MakeDecision(kind, Why, also is { } other ? [on, other] : [on], review) { By = by, Id = story.Next() });

    /// <summary>A notice is issued and served by hand, with a copy to the solicitor.</summary>
    public static EntryId Notice(this Story story, NoticeKind kind, EntryId decision, params (string Id, string Says)[] items)
    {
        var today = story.Now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;
        GivenItem[] common = [GivenItem.Of("name", "Kamal Verrin"), GivenItem.Of("advice", "a law centre, free of charge"), GivenItem.Of("contact", "the team, by telephone")];
        story.Done(Officer, by => new IssueNotice(kind, [.. common, .. items.Select(i => GivenItem.Of(i.Id, i.Says))], decision, today, "en") { By = by, Id = story.Next() });
        var notice = story.EntryOf<NoticeIssued>();
        story.Done(Caseworker, by => new ServeNotice(notice, new(ServiceMethod.Hand, ServedOnWhom.ThePerson, new("at the prison"), today, null, "number 4711", new("English", "Comfort Osei", "read aloud")) { Copy = new("his solicitor", ServiceMethod.Email, today, "acknowledged") }, null) { By = by, Id = story.Next() });
        return notice;
    }

    public static EntryId NationalityOf(this Story story) => story.Case.Statements.Subjects.Values.Single(s => s.Kind == Nationality.Kind).Id;

    private static Story SayInTheTalks(this Story story, string fact, LocalDate on) =>
        story.Done(Liaison, by => new AssertFact(Compartment.Destination, new(null, fact, new DayValue(DateRange.On(on)), null, null, "note verbale", null, "the mission", Side.OfficialRecord, null)) { By = by, Id = story.Next() });
}
