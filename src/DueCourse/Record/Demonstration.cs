using System.Security.Cryptography;
using System.Text;
using DueCourse.CaseFiles;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Commands;
using DueCourse.Record.Demonstrations;
using DueCourse.Store;
using DueCourse.Store.Documents;
using DueCourse.Web.SignIn;
using NodaTime;

namespace DueCourse.Record;

/// <summary>
/// The demonstration cases: some thirty worked by commands (<see cref="WorkedCases"/>), and the flagship's files told again on the
/// ledger, entry by entry, at the moments that they name; or a folder of files alone. Only an empty store is filled, because here
/// alone the ledger takes moments that have passed.
/// </summary>
internal static class Demonstration
{
    public const string Worked = "Cases being worked";
    public const string Flagship = "The flagship case", Fictional = "Fictional cases", Reported = "Made from reported decisions";

    private const string FlagshipFiles = "kamal-verrin-*.yaml";

    private static readonly Actor Narrator = new("demonstration", "Demonstration", ActorRole.System);

    /// <summary>The folder of scenarios: below the current folder, or beside the program; null when there is none.</summary>
    public static string? DefaultFolder() =>
        new[] { "scenarios", Path.Combine(AppContext.BaseDirectory, "scenarios") }.FirstOrDefault(Directory.Exists);

    /// <summary>Fills an empty record as <c>serve</c> does: with a folder that was asked for, or else with the demonstration. Invented cases among real ones would be taken for such, so beside a provider there are none unless somebody asks.</summary>
    /// <param name="ledger">The store.</param>
    /// <param name="documents">Where the papers of the demonstration's files are put.</param>
    /// <param name="named">The folder that was asked for; null: none was.</param>
    /// <param name="provider">The provider that people sign in with; null: none.</param>
    /// <param name="now">The moment.</param>
    /// <param name="stop">To stop.</param>
    public static async Task<(int Cases, IReadOnlyList<string> Errors)> FillAsAsked(ILedger ledger, IDocumentStore documents, string? named, OpenIdProvider? provider, Instant now, CancellationToken stop) =>
        named is not null ? await FillFrom(ledger, named, now, stop)
        : provider is null ? await Fill(ledger, documents, DefaultFolder(), Cast.Seed, now, stop) : (0, []);

    /// <summary>Whether a case was told by the demonstration, by what it says it was made from.</summary>
    public static bool IsOurs(string? origin) =>
        origin is not null && new[] { Worked, Flagship, Fictional, Reported }.Any(group => origin == group || origin.StartsWith(group + ":", StringComparison.Ordinal));

    /// <summary>The cases of the demonstration in an empty store: those told by commands, and those of the flagship. Gives how many were told and what was wrong with the others, as sentences.</summary>
    /// <param name="ledger">The store.</param>
    /// <param name="documents">Where the papers of the demonstration's files are put.</param>
    /// <param name="scenarios">The folder of scenarios, of which the flagship's are taken; null: there is none.</param>
    /// <param name="seed">From which the others are drawn.</param>
    /// <param name="now">The moment: everything told lies before it.</param>
    /// <param name="stop">To stop.</param>
    public static async Task<(int Cases, IReadOnlyList<string> Errors)> Fill(ILedger ledger, IDocumentStore documents, string? scenarios, ulong seed, Instant now, CancellationToken stop)
    {
        if (!await IsEmpty(ledger, stop)) return (0, []);
        var (worked, stopped) = await WorkedCases.Tell(ledger, documents, seed, now, stop);
        if (scenarios is null) return (worked, stopped);
        var (told, errors) = await Tell(ledger, Directory.EnumerateFiles(scenarios, FlagshipFiles), new SaltsOfASeed(seed), now, stop);
        return (worked + told, [.. stopped, .. errors]);
    }

    /// <summary>Fills an empty store from a folder of case files, and with nothing else.</summary>
    public static async Task<(int Cases, IReadOnlyList<string> Errors)> FillFrom(ILedger ledger, string folder, Instant now, CancellationToken stop) =>
        await IsEmpty(ledger, stop) ? await Tell(ledger, Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories), new ChanceSalts(), now, stop) : (0, []);

    /// <summary>The case with which somebody new begins.</summary>
    public static CaseId BeginsWith { get; } = IdOf("kamal-verrin-1-before");

    private static async Task<bool> IsEmpty(ILedger ledger, CancellationToken stop) => (await ledger.Changes(Position.Start, 1, stop)).Count == 0;

    private static async Task<(int Cases, IReadOnlyList<string> Errors)> Tell(ILedger ledger, IEnumerable<string> paths, ISalts salts, Instant now, CancellationToken stop)
    {
        var today = now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;
        var (told, errors) = (0, new List<string>());
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            var result = Given.Read(path, today);
            if (result.IsRead && await Tell(ledger, result.File, salts, stop)) told++;
            errors.AddRange(result.Errors.Select(e => e.Words()));
        }

        return (told, errors);
    }

    private static CaseId IdOf(string name) => CaseId.From(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, CaseId.Size));

    private static async Task<bool> Tell(ILedger ledger, CaseFile file, ISalts salts, CancellationToken stop)
    {
        var id = IdOf(file.Record.Name);
        var steps = RecordStep.Of(file.Record, Origin(file));
        var morning = file.Record.AsAt.AtMidnight().PlusHours(9).InUtc().ToInstant();
        var first = steps.Where(s => s.At is not null).Select(s => s.At!.Value).Append(morning).Min();
        var heads = new Dictionary<Compartment, ChainHead>();
        var entries = new List<Entry>(steps.Count);
        foreach (var (at, (compartment, happened)) in steps)
        {
            var head = heads.GetValueOrDefault(compartment) ?? ChainHead.Empty(id, compartment);
            var told = happened is CaseOpened opened ? opened with { Team = DemonstrationPeople.OfEveryScenario } : happened;
            var entry = Entry.Seal(head, Payload.Write(told, Narrator, "demonstration"), at ?? first, salts);
            heads[compartment] = head.Then(entry);
            entries.Add(entry);
        }

        return await ledger.Append(new(id, After: 0, entries), stop) is Appended;
    }

    private static string Origin(CaseFile file) =>
        file.Record.Name.StartsWith("kamal-verrin", StringComparison.Ordinal) ? Flagship
        : file.Decision is { } d ? $"{Reported}: {d.Citation}{(d.Paragraph is { } p ? $", {p}" : "")}"
        : Fictional;
}
