using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DueCourse.CaseFiles;
using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Timers;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Store;
using NodaTime;

namespace DueCourse.Record.Demonstrations;

/// <summary>
/// One demonstration case told by commands, each at a moment that the story names, on the same rules as any other case: what would
/// be refused to a caseworker is refused here, and ends the telling. What falls due on the way fires at its hour.
/// </summary>
internal sealed class CaseTold
{
    /// <summary>Decides in every case.</summary>
    public static readonly Actor Officer = new("m.achterberg", "Mila Achterberg", ActorRole.SeniorOfficer);
    public static readonly Actor Adviser = new("j.lindqvist", "Jonas Lindqvist", ActorRole.LegalAdviser);
    public static readonly Actor Liaison = new("r.tanaka", "Rei Tanaka", ActorRole.ReturnsLiaisonOfficer);

    /// <summary>On duty at night and at the weekend; most cases are not theirs.</summary>
    public static readonly Actor OnDuty = new("p.moyo", "Precious Moyo", ActorRole.PressOfficer);

    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];

    private readonly string _title;
    private readonly CaseId _id;
    private readonly List<Entry> _entries = [];
    private readonly List<byte[]> _papers = [];
    private readonly CaseDesk _desk;
    private readonly Instant _until;
    private readonly CancellationToken _stop;
    private int _commands;

    /// <summary>Begins to tell a case.</summary>
    /// <param name="seed">The demonstration's seed.</param>
    /// <param name="part">What, of whom, and who works it.</param>
    /// <param name="now">The moment of the demonstration: everything told lies before it.</param>
    /// <param name="stop">To stop.</param>
    public CaseTold(ulong seed, Part part, Instant now, CancellationToken stop)
    {
        (Part, _until, _stop) = (part, now, stop);
        _title = $"{part.Who.Name}: {part.Stage.Says}";
        _id = CaseId.From(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed} {part.Stage.Name}"))).AsSpan(0, CaseId.Size));
        Case = new LiveCase(_id);
        _desk = new CaseDesk(new OneCaseInMemory(_entries), new SaltsOfASeed(seed), () => Now);
        Today = now.InZone(Uk).Date;
        Friday = Today.PlusDays(-3).Previous(IsoDayOfWeek.Friday);
    }

    /// <summary>What, of whom, and who works it.</summary>
    public Part Part { get; }

    /// <summary>The person.</summary>
    public Somebody Who => Part.Who;

    /// <summary>Who works the case.</summary>
    public Actor Caseworker => Part.Caseworker;

    /// <summary>The day of the demonstration, in London.</summary>
    public LocalDate Today { get; }

    /// <summary>The last Friday whose Monday is over.</summary>
    public LocalDate Friday { get; }

    /// <summary>The case, as far as it is told.</summary>
    public LiveCase Case { get; }

    /// <summary>The case as one piece, for a store.</summary>
    public Batch Whole => new(_id, After: 0, _entries);

    /// <summary>What the papers on its file hold. Papers from one sender hold the same.</summary>
    public IReadOnlyList<byte[]> Papers => _papers;

    /// <summary>The moment at which the next command is given.</summary>
    public Instant Now { get; private set; }

    /// <summary>The last working day of the week, Monday to Friday, that is not after so many days before the demonstration.</summary>
    public LocalDate Ago(int days)
    {
        var day = Today.PlusDays(-days);
        return day.DayOfWeek >= IsoDayOfWeek.Saturday ? day.Previous(IsoDayOfWeek.Friday) : day;
    }

    /// <summary>Puts the file on the record at nine in the morning of a day, and gives the case to those who work it.</summary>
    /// <param name="come">How far it had come.</param>
    /// <param name="day">The day.</param>
    /// <param name="changed">What the file says otherwise than most.</param>
    public async Task Open(ComeTo come, LocalDate day, Func<FileOfACase, FileOfACase>? changed = null)
    {
        var file = new FileOfACase(Who, come, day, Who.Born(Today)) { Review = Today.PlusDays(28) };
        var read = CaseFileReader.Read(Encoding.UTF8.GetBytes((changed?.Invoke(file) ?? file).Text(_title)), _title, day);
        if (!read.IsRead) throw new TellingStopped($"{_title}: {read.Errors[0].Words()}");
        await At(day, 9, 0);
        await Done(Caseworker, by => new ImportCase(read.File.Record, $"{Demonstration.Worked}: an invented story, told step by step") { Team = [Officer], By = by, Id = Next() });
        if (come == ComeTo.Order) await Given(Liaison, "speaks to the other state");
        if (Part.HasAdviser) await Given(Adviser, "advises");
        if (Part.HasRepresentative) await Given(DemonstrationPeople.Representative, "on the record for the person");
    }

    /// <summary>Gives the case to somebody else too.</summary>
    public Task Given(Actor who, string why) => Done(Officer, by => new AssignToCase(who, why) { By = by, Id = Next() });

    /// <summary>Sets the clock, as clocks in London show it. What falls due until then fires.</summary>
    public async Task At(LocalDate day, int hour, int minute)
    {
        var at = day.At(new LocalTime(hour, minute)).InZoneLeniently(Uk).ToInstant();
        if (at >= _until) throw new TellingStopped($"{_title}: {day} lies after the demonstration.");
        await Fire(at);
        Now = at;
    }

    /// <summary>Ends the telling: what falls due until the demonstration fires.</summary>
    public Task End() => Fire(_until);

    /// <summary>Gives a command.</summary>
    /// <exception cref="TellingStopped">It was refused.</exception>
    public async Task Done(Actor by, Func<Actor, Casework.Cases.Command> wants)
    {
        switch (await _desk.Do(_id, wants(by), _stop))
        {
            case Casework.Cases.Done(var recorded):
                foreach (var one in recorded) Case.Take(one);
                break;
            case Refused(var refusal): throw new TellingStopped($"{_title} ({Part.Stage.Name}): {refusal.Code}: {refusal.Words()}");
            default: throw new TellingStopped($"{_title}: somebody else wrote to this case while it was being told.");
        }
    }

    /// <summary>Somebody reads all that they may of the case, as they must before they decide.</summary>
    public Task Looked(Actor by) =>
        Done(by, who => new RecordLook([.. Case.Readable(who, Now).Where(x => Case.Count(x) > 0).Order()], new Viewed(LookedAt.CasePage, null)) { By = who, Id = Next() });

    /// <summary>The officer reads the case and decides.</summary>
    /// <param name="kind">What.</param>
    /// <param name="why">Why.</param>
    /// <param name="on">The entry on which it rests; null: the statement of the conviction.</param>
    /// <param name="review">When it is looked at again.</param>
    /// <returns>The decision.</returns>
    public async Task<EntryId> Decided(DecisionKind kind, string why, EntryId? on = null, LocalDate? review = null)
    {
        await Looked(Officer);
        await Done(Officer, by => new MakeDecision(kind, why, [on ?? Stated(TheConviction.DateOfConviction.Definition.Name)], review) { By = by, Id = Next() });
        return EntryOf<DecisionMade>();
    }

    /// <summary>A paper comes in.</summary>
    /// <param name="in">Where it is put.</param>
    /// <param name="from">From whom.</param>
    /// <param name="type">What kind.</param>
    /// <param name="by">Who puts it there; null: whoever works the case.</param>
    public async Task<EntryId> Paper(Compartment @in, string from, DocumentType type = DocumentType.CourtPaper, Actor? by = null)
    {
        var content = Encoding.UTF8.GetBytes($"This paper is invented, as is the case in whose file it lies. It stands for one that came from {from}.\n");
        _papers.Add(content);
        await Done(by ?? Caseworker, who => new ReceiveDocument(@in, new(Digest.Of(content), content.Length, "text/plain", type, null, null, null, null, null,
            Holding.Certified, $"by post from {from}", Confidentiality.Open, null, null, null)) { By = who, Id = Next() });
        return EntryOf<DocumentReceived>();
    }

    /// <summary>A message to another state: the liaison officer writes it, and whoever works the case reads and clears it.</summary>
    public async Task<EntryId> Written(MessageFor @for, string text)
    {
        await Done(Liaison, by => new WriteMessage(@for, text) { By = by, Id = Next() });
        var written = EntryOf<MessageWritten>();
        await Done(Caseworker, by => new ClearMessage(written) { By = by, Id = Next() });
        return written;
    }

    /// <summary>Somebody states a fact of the person in the open.</summary>
    public Task Said(string fact, FactValue value, string source, string by) => Done(Caseworker, who => new AssertFact(Compartment.Open,
        new(null, fact, value, DateRange.On(Now.InZone(Uk).Date), null, source, null, by, Side.OfficialRecord, null)) { By = who, Id = Next() });

    /// <summary>The entry that recorded the last event of a kind.</summary>
    public EntryId EntryOf<T>() where T : CaseEvent => Case.History.Last(r => r.Event is T).Id;

    /// <summary>A statement that is on file.</summary>
    public EntryId Stated(string fact) => Case.Statements.All.First(s => s.Ended is null && s.Said.Fact == fact).Id;

    /// <summary>The id of the next command.</summary>
    public string Next() => string.Create(CultureInfo.InvariantCulture, $"demonstration {++_commands}");

    private async Task Fire(Instant until)
    {
        while (Case.Timers.Pending.FirstOrDefault() is { } first && first.Set.DueAt < until)
        {
            Now = Instant.Max(Now, first.Set.DueAt);
            var due = first.Id;
            await Done(FireTimer.TheProgram, _ => FireTimer.Of(due));
        }
    }
}

/// <summary>A demonstration case could not be told to its end; the message says where and why.</summary>
internal sealed class TellingStopped(string says) : Exception(says);
