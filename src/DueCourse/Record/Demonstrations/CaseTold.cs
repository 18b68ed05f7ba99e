using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using DueCourse.CaseFiles;
using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Store;
using NodaTime;
using NodaTime.Text;

namespace DueCourse.Record.Demonstrations;

/// <summary>
/// One demonstration case told by commands, each at a moment that the story names, on the same rules as any other case: what would
/// be refused to a caseworker is refused here, and ends the telling.
/// </summary>
/// <param name="ledger">The record.</param>
/// <param name="title">What the case is called. Its id is made of it.</param>
internal sealed class CaseTold(ILedger ledger, string title)
{
    public static readonly Actor Caseworker = new("c.osei", "Comfort Osei", ActorRole.Caseworker);
    public static readonly Actor Officer = new("m.achterberg", "Mila Achterberg", ActorRole.SeniorOfficer);
    public static readonly Actor Adviser = new("j.lindqvist", "Jonas Lindqvist", ActorRole.LegalAdviser);
    public static readonly Actor Liaison = new("r.tanaka", "Rei Tanaka", ActorRole.ReturnsLiaisonOfficer);

    /// <summary>On duty at night and at the weekend; the cases are not theirs.</summary>
    public static readonly Actor OnDuty = new("p.moyo", "Precious Moyo", ActorRole.PressOfficer);

    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];

    private static readonly Regex AsAt = new("(?m)^asAt: .*$", RegexOptions.NonBacktracking);
    private static readonly Regex IsoDay = new(@"\b\d{4}-\d{2}-\d{2}\b", RegexOptions.NonBacktracking);

    private readonly CaseId id = CaseId.From(SHA256.HashData(Encoding.UTF8.GetBytes(title)).AsSpan(0, CaseId.Size));
    private Instant now;
    private int commands;

    /// <summary>The case, as far as it is told.</summary>
    public LiveCase Case { get; private set; } = null!;

    /// <summary>The moment at which the next command is given.</summary>
    public Instant Now => now;

    /// <summary>Puts a case file on the record at nine in the morning of a day, and gives the case to those who work it.</summary>
    /// <param name="text">The file, in YAML.</param>
    /// <param name="writtenFor">The day of which the file speaks.</param>
    /// <param name="day">The day of which it is to speak: every day in it is moved by as much.</param>
    /// <param name="stop">To stop.</param>
    public async Task Open(string text, LocalDate writtenFor, LocalDate day, CancellationToken stop)
    {
        var by = Period.DaysBetween(writtenFor, day);
        var moved = IsoDay.Replace(text, found => LocalDatePattern.Iso.Format(LocalDatePattern.Iso.Parse(found.Value).Value.PlusDays(by)));
        // What the file says without a day of its own holds from the day of which it speaks: from the first day of the telling.
        moved = AsAt.Replace(moved, $"asAt: {LocalDatePattern.Iso.Format(day)}");
        var read = CaseFileReader.Read(Encoding.UTF8.GetBytes(moved), title, day);
        if (!read.IsRead) throw new TellingStopped(read.Errors[0].Words());
        At(day, 9, 0);
        await Done(Caseworker, who => new ImportCase(read.File.Record, $"{Demonstration.Worked}: an invented story, told step by step") { By = who, Id = Next() }, stop);
        await Done(Caseworker, who => new AssignToCase(Officer, "decides") { By = who, Id = Next() }, stop);
        await Done(Officer, who => new AssignToCase(Adviser, "advises") { By = who, Id = Next() }, stop);
        await Done(Officer, who => new AssignToCase(Liaison, "speaks to the other state") { By = who, Id = Next() }, stop);
        await Done(Officer, who => new AssignToCase(DemonstrationPeople.Representative, "on the record for him") { By = who, Id = Next() }, stop);
    }

    /// <summary>Sets the clock, as clocks in London show it.</summary>
    public void At(LocalDate day, int hour, int minute) => now = day.At(new LocalTime(hour, minute)).InZoneLeniently(Uk).ToInstant();

    /// <summary>Gives a command.</summary>
    /// <exception cref="TellingStopped">It was refused.</exception>
    public async Task Done(Actor by, Func<Actor, Casework.Cases.Command> wants, CancellationToken stop)
    {
        switch (await new CaseDesk(ledger, new ChanceSalts(), () => now).Do(id, wants(by), stop))
        {
            case Refused(var refusal): throw new TellingStopped($"{title}: {refusal.Words()}");
            case Conflict: throw new TellingStopped($"{title}: somebody else wrote to this case while it was being told.");
        }

        Case = LiveCase.From(id, Payload.Read((await ledger.Read(id, stop: stop)).Entries));
    }

    /// <summary>Somebody reads all that they may of the case, as they must before they decide.</summary>
    public Task Looked(Actor by, CancellationToken stop) =>
        Done(by, who => new RecordLook([.. Case.Readable(who, now).Where(x => Case.Count(x) > 0).Order()], new Viewed(LookedAt.CasePage, null)) { By = who, Id = Next() }, stop);

    /// <summary>The entry that recorded the last event of a kind.</summary>
    public EntryId EntryOf<T>() where T : CaseEvent => Case.History.Last(r => r.Event is T).Id;

    /// <summary>A statement that is on file.</summary>
    public EntryId Stated(string fact) => Case.Statements.All.First(s => s.Ended is null && s.Said.Fact == fact).Id;

    /// <summary>The id of the next command.</summary>
    public string Next() => string.Create(CultureInfo.InvariantCulture, $"demonstration {++commands}");
}

/// <summary>A demonstration case could not be told to its end; the message says where and why.</summary>
internal sealed class TellingStopped(string says) : Exception(says);
