using System.Security.Cryptography;
using System.Text;
using DueCourse.CaseFiles;
using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Gates;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Timers;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;

namespace Scenarios.Tests.Stories;

/// <summary>A case told by commands, one after another, at moments that the story names. United Kingdom time.</summary>
internal sealed class Story
{
    public static readonly Actor Caseworker = new("c.osei", "Comfort Osei", ActorRole.Caseworker);
    public static readonly Actor Officer = new("m.achterberg", "Mila Achterberg", ActorRole.SeniorOfficer);
    public static readonly Actor Adviser = new("j.lindqvist", "Jonas Lindqvist", ActorRole.LegalAdviser);
    public static readonly Actor Liaison = new("r.tanaka", "Rei Tanaka", ActorRole.ReturnsLiaisonOfficer);

    /// <summary>On duty on Sunday night; the case is not theirs.</summary>
    public static readonly Actor OnDuty = new("p.moyo", "Precious Moyo", ActorRole.PressOfficer);

    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];
    private static readonly CaseId Id = CaseId.From(new byte[CaseId.Size]);

    private readonly Dictionary<Compartment, ChainHead> heads = [];
    private readonly List<Entry> entries = [];
    private int commands;

    public LiveCase Case { get; private set; } = new(Id);

    /// <summary>What was recorded, in the order in which it was.</summary>
    public IReadOnlyList<Recorded> AsRecorded => [.. entries.Select(Payload.Read)];

    public Instant Now { get; private set; }

    /// <summary>The day in the United Kingdom.</summary>
    public LocalDate Today => Now.InZone(Uk).Date;

    /// <summary>A scenario's file, put on the record at nine in the morning of a day, speaking of that day.</summary>
    public static Story From(string scenario, LocalDate day, Func<string, string>? changed = null)
    {
        var text = File.ReadAllText(Path.Combine(ScenarioTests.Root, "scenarios", scenario + ".yaml"));
        text = System.Text.RegularExpressions.Regex.Replace(text, "(?m)^asAt: .*$", $"asAt: {NodaTime.Text.LocalDatePattern.Iso.Format(day)}");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(changed?.Invoke(text) ?? text));
        var read = CaseFileReader.Read(stream, scenario, day);
        Assert.True(read.IsRead, string.Join('\n', read.Errors.Select(e => e.Words())));
        var story = new Story();
        return story.At(day, 9, 0).Done(Caseworker, by => new ImportCase(read.File.Record, null) { By = by, Id = "import" });
    }

    /// <summary>The same case at the same moment, to go on otherwise.</summary>
    public Story Copy()
    {
        var copy = new Story { Case = Case, Now = Now, commands = commands };
        foreach (var (compartment, head) in heads) copy.heads[compartment] = head;
        copy.entries.AddRange(entries);
        return copy;
    }

    public Story At(LocalDate day, int hour, int minute)
    {
        Now = day.At(new LocalTime(hour, minute)).InZoneStrictly(Uk).ToInstant();
        return this;
    }

    /// <summary>A minute later.</summary>
    public Story Later()
    {
        Now += Duration.FromMinutes(1);
        return this;
    }

    public Decision Decide(Command command) => Case.Decide(command, Now);

    public Story Done(Actor by, Func<Actor, Command> wants)
    {
        var command = wants(by);
        var decision = Decide(command);
        if (decision is Refusal refusal) Assert.Fail($"{refusal.Code}: {refusal.Words()}");
        return Recorded(command, [.. Assert.IsType<Events>(decision).All]);
    }

    /// <summary>What stands in the record though it would be refused today: entries of an earlier day of the program.</summary>
    public Story Recorded(Command by, params ToRecord[] events)
    {
        foreach (var entry in new Events(events).Seal(Id, heads, by, Now, new ByPlace()))
        {
            var compartment = entry.Envelope.Id.Compartment;
            heads[compartment] = (heads.GetValueOrDefault(compartment) ?? ChainHead.Empty(Id, compartment)).Then(entry);
            entries.Add(entry);
        }

        Case = LiveCase.From(Id, entries.Select(Payload.Read));
        return this;
    }

    public Refusal Refused(Actor by, Func<Actor, Command> wants) => Assert.IsType<Refusal>(Decide(wants(by)));

    public string Next() => $"command {++commands}";

    /// <summary>Fires every timer that is due, in order.</summary>
    public Story TimersFire()
    {
        while (Case.Timers.Due(Now).FirstOrDefault() is { } due) Done(FireTimer.TheProgram, _ => FireTimer.Of(due.Id));
        return this;
    }

    public IEnumerable<T> Happened<T>() where T : CaseEvent => Case.History.Select(r => r.Event).OfType<T>();

    public EntryId EntryOf<T>() where T : CaseEvent => Case.History.Last(r => r.Event is T).Id;

    public string Gate(string id) => GateCheck.At(Case, Now).Single(g => g.Gate.Id == id).Status;

    /// <summary>Where the law sees a course of the case, from the facts alone.</summary>
    public TrackStanding Course(string id) => StatuteBook.Current.Tracks.Single(t => t.Id == id)
        .Standing(Situation.Of(Case.ToRecord().Read(Reading.Established), Now.InZone(Uk).LocalDateTime));

    /// <summary>The answer to a rule, on what is established.</summary>
    public Answer Conclusion(string rule) =>
        StatuteBook.Current.Assess(Case.ToRecord(), Now.InZone(Uk).LocalDateTime).Conclusions.Single(r => r.Rule.Id == rule).Answer;

    /// <summary>A paper comes in, and is named by the entry that it is.</summary>
    public EntryId Paper(Compartment @in = Compartment.Open, DocumentType type = DocumentType.CourtPaper)
    {
        Done(Caseworker, by => new ReceiveDocument(@in, new(Digest.Of(Encoding.UTF8.GetBytes($"paper {commands}")), 7, "application/pdf", type, null, null, null, null, null,
            Holding.Certified, "by post from whoever wrote it", Confidentiality.Open, null, null, null)) { By = by, Id = Next() });
        return EntryOf<DocumentReceived>();
    }

    /// <summary>
    /// The details of the booked departure were served before the case was kept here, or by others: a paper shows it, and the file says
    /// what the paper says, where it did not already.
    /// </summary>
    public Story DetailsServed(LocalDate? given = null)
    {
        var departure = Assert.IsType<DueCourse.Casework.Tracks.Transfer.Planned>(Case.Transfer.State).Departure;
        var notice = Paper(type: DocumentType.Letter);
        if (given is { } on) State(TheRemovalNotice.DepartureDetailsGivenOn.Definition, new DayValue(DateRange.On(on)), null);
        State(TheRemovalNotice.StatedDepartureDate.Definition, new DayValue(DateRange.On(departure.On)), null);
        State(TheRemovalNotice.NoticedDestination.Definition, new WordValue(departure.Destination), given ?? Today);
        if (departure.Stops.Count > 0) State(TheRemovalNotice.StopsAreAsNoticed.Definition, new YesNoValue(IsYes: true), given ?? Today);
        return Done(Caseworker, by => new DueCourse.Casework.Tracks.Transfer.ServeDepartureDetails(notice) { By = by, Id = Next() });

        void State(FactDefinition fact, FactValue value, LocalDate? from)
        {
            var before = Case.Statements.All.LastOrDefault(s => s is { Ended: null, Said: { Subject: null, To: null } } && s.Said.Fact == fact.Name && s.Id.Compartment == Compartment.Open);
            if (before?.Said.Value.Equals(value) == true) return;
            Done(Caseworker, by => new AssertFact(Compartment.Open, new(null, fact.Name, value, from is { } day ? DateRange.On(day) : null, null, "the notice, with the proof of its service", notice, "the caseworker", Side.OfficialRecord, before?.Id)) { By = by, Id = Next() });
        }
    }

    /// <summary>A paper comes in that shows what is done next: a service before the case was kept here, or by others.</summary>
    public Story Shown(Actor by, Func<Actor, EntryId, Command> wants)
    {
        var proof = Paper(type: DocumentType.Letter);
        return Done(by, who => wants(who, proof));
    }

    /// <summary>What somebody is checked against: the standing statement that it is known who the person is.</summary>
    public EntryId WhoTheyAre => Case.Statements.All.LastOrDefault(s => s.Ended is null && s.Said.Fact == "identityEstablished")?.Id ?? new(Compartment.Open, 1);

    /// <summary>The escort takes charge, as it should.</summary>
    public DueCourse.Casework.Tracks.Transfer.BeginEscort Escort(Actor by, string id) => new("Escort team 4", "the officer in charge of the escort", WhoTheyAre, "photograph and fingerprints against the file") { By = by, Id = id };

    /// <summary>The same, done.</summary>
    public Story Escorted(string? id = null) => Done(Caseworker, by => Escort(by, id ?? Next()));

    /// <summary>Somebody reads all that they may of the case as it now stands.</summary>
    public Story Looked(Actor by) =>
        Done(by, who => new RecordLook([.. Case.Readable(who, Now).Where(x => Case.Count(x) > 0).Order()], new Viewed(LookedAt.CasePage, null)) { By = who, Id = Next() });

    /// <summary>What the open compartment and the talks hold, as bytes, from a moment on: what whoever must not know of a claim can read.</summary>
    public IReadOnlyList<string> ReadByOutsiders(Instant since) =>
        [.. entries.Where(e => e.Envelope.Id.Compartment is Compartment.Open or Compartment.Destination && e.Envelope.RecordedAt >= since).Select(e => $"{e.Envelope.Id} {Encoding.UTF8.GetString(e.Payload!)}")];

    private sealed class ByPlace : ISalts
    {
        public void Fill(CaseId of, EntryId entry, Span<byte> salt) => SHA256.HashData(Encoding.ASCII.GetBytes($"{of} {entry}"), salt);
    }
}
