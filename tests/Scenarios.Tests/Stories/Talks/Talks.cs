using DueCourse.Casework.Access;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.TravelDocument;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Talks;

/// <summary>
/// A man of Ghana whose case lacks nothing but what his country has to say: the nationality is not asked about, no request is made
/// and no document held. The steps of the talks, each done on its day.
/// </summary>
internal static class Talks
{
    public const string Country = "GHA";

    public static readonly LocalDate Day1 = new(2026, 9, 1);

    /// <summary>What bars every departure of the scenario until it is said by the tracks.</summary>
    public static Story Begun(Func<string, string>? changed = null)
    {
        var story = From("ready-on-every-gate", Day1, text => (changed ?? (t => t))(Cut(text,
            ("  destinationAcceptance: {value: yes, assertedBy: destination, source: \"signed acceptance of 2 November, in date and unconditional\"}\n", "  humanitarianProtection: no\n"),
            ("readmission: {acceptedOn: 2026-11-02}\n", ""),
            ("    - {country: GHA, held: {value: yes, assertedBy: destination, source: signed reply}, renunciationRaised: no, confirmedOn: 2026-09-14}", "    - {country: GHA, renunciationRaised: no}"),
            ("travelDocument: {held: yes, validToArrivalPlusMargin: yes, type: passport, expiry: 2031-01-15}\n", ""))));
        story.Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = story.Next() });
        story.Done(Officer, by => new AssignToCase(Adviser, "advises") { By = by, Id = story.Next() });
        return story.Done(Officer, by => new AssignToCase(Liaison, "speaks to the other state") { By = by, Id = story.Next() });
    }

    public static CountryProfileAdopted Profile(SilenceEffect silence = SilenceEffect.None, int? reply = null, int? transfer = null) => new(
        Country, "test.1", ProfileStatus.Active, ["Ana Brenner", "Kofi Mensah"], silence == SilenceEffect.None ? null : "an invented instrument, art. 8", reply,
        reply is null ? null : ReplyDays.Calendar, reply is null ? null : ClockStart.ConfirmedReceipt, null, silence, transfer, "Africa/Accra", null, null, null, null);

    /// <summary>On the first day, up to a question that is ready on the ninth.</summary>
    public static Story Ready(this Story story, CountryProfileAdopted? profile = null)
    {
        story.At(Day1, 10, 0).Done(Liaison, by => new AdoptCountryProfile(profile ?? Profile()) { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new TakeNationalityAccount(Country, Day1, "He was born in Kumasi to parents from there.", "none needed") { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new GatherNationalityEvidence(Country, Day1, "UK Borders Act 2007, s. 44") { By = by, Id = story.Next() });
        return story.At(new(2026, 9, 9), 10, 0).Done(Caseworker, by => new PutNationalityQuestion(Country, new(2026, 9, 9), "No conflicts; an expired passport and a birth certificate.", "Ioana Marin", Day1) { By = by, Id = story.Next() });
    }

    public static Story Drafted(this Story story) => story.Done(Liaison, by => new DraftReadmission(Country, "Please say whether the person named below is your national.") { By = by, Id = story.Next() });

    public static Story Sent(this Story story)
    {
        story.Drafted().Done(Caseworker, by => new ClearReadmission { By = by, Id = story.Next() });
        return story.At(new(2026, 9, 9), 14, 0).Done(Liaison, by => new SendReadmission { By = by, Id = story.Next() });
    }

    /// <summary>A message to the other state, written by the liaison officer and, unless it is left to the test, read and cleared by the caseworker.</summary>
    public static EntryId Written(this Story story, MessageFor @for, string text, IReadOnlyList<EntryId>? enclosed = null, bool cleared = true)
    {
        story.Done(Liaison, by => new WriteMessage(@for, text) { By = by, Id = story.Next(), Enclosed = enclosed });
        var written = story.EntryOf<MessageWritten>();
        if (cleared) story.Done(Caseworker, by => new ClearMessage(written) { By = by, Id = story.Next() });
        return written;
    }

    public static Story Received(this Story story) => story.At(new(2026, 9, 10), 9, 0)
        .Done(Liaison, by => new RecordReceipt(new(2026, 9, 10), Confirmed: true, "its signed receipt") { By = by, Id = story.Next() });

    public static EntryId Document(this Story story, Compartment @in = Compartment.Destination, Actor? by = null)
    {
        var who = by ?? (@in == Compartment.Destination ? Liaison : Caseworker);
        story.Done(who, actor => new ReceiveDocument(@in, new(Digest.Of([1]), 100, "application/pdf", DocumentType.Letter, null, null, null, null, null, Holding.Original, "by the mission", Confidentiality.Open, null, null, null)) { By = actor, Id = story.Next() });
        return story.EntryOf<DocumentReceived>();
    }

    public static Story Confirmed(this Story story)
    {
        var document = story.At(new(2026, 9, 14), 9, 0).Document();
        return story.Done(Liaison, by => new RecordConfirmation(Country, new(2026, 9, 14), document, "by fingerprints") { By = by, Id = story.Next() });
    }

    public static Story Accepted(this Story story, LocalDate? lapses = null)
    {
        var document = story.At(new(2026, 9, 14), 9, 30).Document();
        return story.Done(Liaison, by => new RecordAcceptance(new(2026, 9, 14), document, lapses) { By = by, Id = story.Next() });
    }

    public static Story Documented(this Story story, LocalDate? expires = null)
    {
        story.At(new(2026, 9, 21), 9, 0).Done(Caseworker, by => new AssessDocumentNeed(Country, new(2026, 9, 21), "The passport has expired.") { By = by, Id = story.Next() });
        var application = story.Written(MessageFor.DocumentApplication, "Please issue a document for one journey.");
        story.Done(Liaison, by => new ApplyForDocument(application, "by air, in November") { By = by, Id = story.Next() });
        var letter = story.Document();
        story.Done(Liaison, by => new RecordDocumentAgreed(new(2026, 9, 21), letter) { By = by, Id = story.Next() });
        var document = story.At(new(2026, 9, 25), 9, 0).Document();
        return story.Done(Liaison, by => new RecordDocumentIssued(new(2026, 9, 25), TravelDocumentKind.EmergencyTravelDocument, "E 117", expires ?? new(2027, 3, 1), "in the safe of the returns desk", document) { By = by, Id = story.Next() });
    }

    public static Story Checked(this Story story) => story.Done(Caseworker, by => new CheckTravelDocument("Name, birth, photograph and route were held against the file.", new(2026, 11, 23)) { By = by, Id = story.Next() });

    /// <summary>Everything that the other state has to say, said, and a departure booked and noticed for the 23rd of November.</summary>
    public static Story Booked(this Story story)
    {
        story.At(new(2026, 11, 20), 10, 0).Done(Caseworker, by => new PlanDeparture(new(Country, new(2026, 11, 23), "BA 78", [])) { By = by, Id = story.Next() });
        return story.DetailsServed();
    }

    public static Story AllReady() => Begun().Ready().Sent().Received().Confirmed().Accepted().Documented().Checked();

    /// <summary>A claim for protection is put on file where it belongs.</summary>
    public static Story Claimed(this Story story, string status = "undetermined")
    {
        story.Done(Caseworker, by => new AddSubject(Compartment.Protection, "protectionClaims", null) { By = by, Id = story.Next() });
        var claim = story.EntryOf<SubjectAdded>();
        return story.Done(Caseworker, by => new AssertFact(Compartment.Protection, new(claim, "status", new WordValue(status), null, null, "the claim", null, null, Side.File, null)) { By = by, Id = story.Next() });
    }

    /// <summary>Where the law's own track stands.</summary>
    public static string Law(this Story story, string track) => StatuteBook.Current.Tracks.Single(t => t.Id == track)
        .Standing(Situation.Of(story.Case.ToRecord().Read(Reading.Established), story.Now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).LocalDateTime)).Shown.Id;

    private static string Cut(string text, params (string Was, string Becomes)[] changes)
    {
        foreach (var (was, becomes) in changes)
        {
            Assert.Contains(was, text, StringComparison.Ordinal);
            text = text.Replace(was, becomes, StringComparison.Ordinal);
        }

        return text;
    }
}
