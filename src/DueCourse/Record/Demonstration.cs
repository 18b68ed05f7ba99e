using System.Security.Cryptography;
using System.Text;
using DueCourse.CaseFiles;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Commands;
using DueCourse.Record.Demonstrations;
using DueCourse.Store;
using DueCourse.Web.SignIn;
using NodaTime;

namespace DueCourse.Record;

/// <summary>
/// The demonstration cases: each scenario told again on the ledger, entry by entry, at the moments that its file names; and some
/// worked by commands (<see cref="WorkedCases"/>). Only an empty store is filled, because here alone the ledger takes moments that
/// have passed.
/// </summary>
internal static class Demonstration
{
    public const string Worked = "Cases being worked";
    public const string Flagship = "The flagship case", Fictional = "Fictional cases", Reported = "Made from reported decisions";

    private static readonly Actor Narrator = new("demonstration", "Demonstration", ActorRole.System);

    /// <summary>The folder of scenarios: below the current folder, or beside the program; null when there is none.</summary>
    public static string? DefaultFolder() =>
        new[] { "scenarios", Path.Combine(AppContext.BaseDirectory, "scenarios") }.FirstOrDefault(Directory.Exists);

    /// <summary>The folder with which an empty record is filled; null: it stays empty. Invented cases among real ones would be taken for such, so beside a provider there are none unless somebody asks.</summary>
    /// <param name="named">The folder that was asked for; null: none was.</param>
    /// <param name="provider">The provider that people sign in with; null: none.</param>
    public static string? FolderFor(string? named, OpenIdProvider? provider) => named ?? (provider is null ? DefaultFolder() : null);

    /// <summary>Whether a case was told by the demonstration, by what it says it was made from.</summary>
    public static bool IsOurs(string? origin) =>
        origin is not null && new[] { Worked, Flagship, Fictional, Reported }.Any(group => origin == group || origin.StartsWith(group + ":", StringComparison.Ordinal));

    /// <summary>Fills an empty store from a folder of case files. Gives how many cases were told and what was wrong with the others, as sentences.</summary>
    public static async Task<(int Cases, IReadOnlyList<string> Errors)> Fill(ILedger ledger, string folder, Instant now, CancellationToken stop)
    {
        if ((await ledger.Changes(Position.Start, 1, stop)).Count > 0) return (0, []);
        var today = now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;
        var (told, errors) = (0, new List<string>());
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var result = Given.Read(path, today);
            if (result.IsRead && await Tell(ledger, result.File, stop)) told++;
            errors.AddRange(result.Errors.Select(e => e.Words()));
        }

        // Another folder than the scenarios is shown as it is.
        if (Path.Combine(folder, WorkedCases.Scenario) is var scenario && File.Exists(scenario))
        {
            var (worked, stopped) = await WorkedCases.Tell(ledger, await File.ReadAllTextAsync(scenario, stop), now, stop);
            told += worked;
            errors.AddRange(stopped);
        }

        return (told, errors);
    }

    private static async Task<bool> Tell(ILedger ledger, CaseFile file, CancellationToken stop)
    {
        var id = CaseId.From(SHA256.HashData(Encoding.UTF8.GetBytes(file.Record.Name)).AsSpan(0, CaseId.Size));
        var steps = RecordStep.Of(file.Record, Origin(file));
        var morning = file.Record.AsAt.AtMidnight().PlusHours(9).InUtc().ToInstant();
        var first = steps.Where(s => s.At is not null).Select(s => s.At!.Value).Append(morning).Min();
        var heads = new Dictionary<Compartment, ChainHead>();
        var entries = new List<Entry>(steps.Count);
        foreach (var (at, (compartment, happened)) in steps)
        {
            var head = heads.GetValueOrDefault(compartment) ?? ChainHead.Empty(id, compartment);
            var told = happened is CaseOpened opened ? opened with { Team = DemonstrationPeople.OfEveryScenario } : happened;
            var entry = Entry.Seal(head, Payload.Write(told, Narrator, "demonstration"), at ?? first, new ChanceSalts());
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
