using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tribunal;
using DueCourse.Files;
using DueCourse.Record;
using DueCourse.Store;
using DueCourse.Store.Archives;
using DueCourse.Store.Documents;
using NodaTime;

namespace DueCourse.Commands;

using Command = System.CommandLine.Command;

/// <summary>tribunal-bundle: the documents of a case for the Tribunal, with a cover and an index, as one zip file.</summary>
internal static class TribunalBundleCommand
{
    private static readonly Dictionary<string, ActorRole> Roles = new(StringComparer.Ordinal)
    {
        ["caseworker"] = ActorRole.Caseworker, ["senior-officer"] = ActorRole.SeniorOfficer, ["legal-adviser"] = ActorRole.LegalAdviser,
    };

    private sealed record Asked(string Of, string[] Documents, ActorRole Role, string Appellant, string Appeal, string PreparedBy, LocalDate? Directed, string To, string? Data, string? Store);

    public static Command Build()
    {
        var of = new Option<string>("--case") { Description = "The case, by its id.", Required = true };
        var role = new Option<string>("--as") { Description = "In which role you make it. What you may not read does not go in.", Required = true };
        role.AcceptOnlyFromAmong([.. Roles.Keys]);
        var documents = new Option<string[]>("--document")
        {
            Description = "A document, by its entry (open.7), in the order in which they are to be read; may be given several times. Otherwise every document that is permitted for a court, by date.",
            AllowMultipleArgumentsPerToken = false,
        };
        var appellant = new Option<string>("--appellant") { Description = "Whose appeal it is, as the Tribunal has the name.", Required = true };
        var appeal = new Option<string>("--appeal") { Description = "The Tribunal's number of the appeal.", Required = true };
        var preparedBy = new Option<string>("--prepared-by") { Description = "Whose bundle it is.", DefaultValueFactory = _ => "The respondent, the Secretary of State for the Home Department" };
        var directed = Given.Day("--directed", "The day by which evidence was directed to be in. What came on the file after it is marked as late.");
        directed.Required = false;
        var to = new Option<string>("--output", "-o") { Description = "The zip file.", Required = true };
        var (data, store) = (StorePlace.Data(), StorePlace.Store());
        var command = new Command("tribunal-bundle", "Writes the documents of a case for the Tribunal as a zip file with a cover and an index of numbered pages, and records that they went out.")
        {
            of, role, documents, appellant, appeal, preparedBy, directed, to, data, store,
        };
        command.SetAction((given, stop) => Guarded.Run(() => Make(
            new(
                given.GetRequiredValue(of), given.GetValue(documents) ?? [], Roles[given.GetRequiredValue(role)], given.GetRequiredValue(appellant), given.GetRequiredValue(appeal),
                given.GetRequiredValue(preparedBy), given.GetValue(directed)?.Date, given.GetRequiredValue(to), given.GetValue(data), given.GetValue(store)), stop)));
        return command;
    }

    private static async Task<int> Make(Asked asked, CancellationToken stop)
    {
        if (!CaseId.TryParse(asked.Of, out var id)) return Given.Report($"'{asked.Of}' is not the id of a case. An id has 32 digits from 0 to 9 and a to f. Copy it from where the case is listed.");
        if (File.Exists(asked.To)) return Given.Report($"There is a file {asked.To} already. It could be a bundle that went out, so it is not written over. Name another.");
        var chosen = new List<EntryId>();
        foreach (var name in asked.Documents)
        {
            if (!EntryId.TryParse(name, out var entry)) return Given.Report($"'{name}' is not an entry. An entry is a compartment and a number, such as open.7. Copy it from the case's history.");
            chosen.Add(entry);
        }

        await using var ledger = await StorePlace.OpenWhatIsThere(asked.Data, asked.Store, stop);
        var now = TheClock.OfThisMachine.GetCurrentInstant;
        var by = new Actor(Environment.UserName, Environment.UserName, asked.Role);
        var whole = LiveCase.From(id, (await ledger.Read(id, stop: stop)).Entries.Select(Payload.Read));
        if (!whole.IsOpened || !whole.Readable(by, now()).Any() || chosen.Exists(e => !whole.Readable(by, now()).Contains(e.Compartment)))
            return Says($"{by.Name} may not read in this case what was asked for, or there is no such case. Whoever makes a bundle must be allowed to read what goes into it. Ask whoever works the case, or for access.");
        var seen = SeenCase.By(whole, by, now()).Case;
        var cover = new TribunalCover(asked.Appellant, asked.Appeal, asked.PreparedBy, now().InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date, asked.Directed);
        var (bundle, refused) = TribunalBundle.Of(seen, asked.Documents.Length > 0 ? chosen : TribunalBundle.Permitted(seen), cover);
        if (bundle is null) return Says(refused!.Words());

        var store = await StorePlace.Documents(asked.Data, ledger, stop);
        var contents = new Dictionary<EntryId, DocumentContent>();
        foreach (var document in bundle.Documents)
        {
            if (await Read(store, document, stop) is not { } bytes)
                return Says($"The bytes of {document.Id} are not among the documents, or are not what was put in. A bundle without it would say that it holds what it does not. Restore it from a backup, or leave it out.");
            contents.Add(document.Id, await DocumentContents.Of(bytes, stop));
        }

        var files = BundleFiles.Of(bundle, contents, TheFonts.Read());
        // Recorded before anything is written: a copy that nobody knows of is worse than a note of one that was not made.
        var look = new RecordLook([.. bundle.Documents.Select(d => d.Id.Compartment).Distinct()], new Exported(ExportedFor.Disclosure)) { By = by, Id = $"tribunal-bundle {RandomNumberGenerator.GetHexString(32, lowercase: true)}" };
        if (await new CaseDesk(ledger, new ChanceSalts(), now).Do(id, look, stop) is Refused(var refusal)) return Says(refusal.Words());
        await ArchiveFolder.Write(Path.GetFullPath(asked.To), file => Write(files, store, file, stop));
        Tell(asked.To, bundle, contents, files);
        return Given.Done;
    }

    private static async Task Write(BundleFiles files, DocumentFolder store, Stream to, CancellationToken stop)
    {
        var zip = new StoredZip(to);
        foreach (var file in files.Files)
        {
            await using var from = file.Made is { } made ? new MemoryStream(made.ToArray(), writable: false)
                : store.Open(file.AsKept!.Received.Content) ?? throw new IOException($"The document {file.AsKept.Id} was erased while the bundle was made.");
            await zip.Add(file.Path, from, stop);
        }

        await zip.End(stop);
    }

    private static async Task<byte[]?> Read(DocumentFolder store, TribunalDocument document, CancellationToken stop)
    {
        await using var from = store.Open(document.Received.Content);
        if (from is null) return null;
        try
        {
            var to = new MemoryStream();
            await from.CopyToAsync(to, stop);
            return to.ToArray();
        }
        catch (DocumentDamagedException)
        {
            return null;
        }
    }

    private static void Tell(string to, TribunalBundle bundle, Dictionary<EntryId, DocumentContent> contents, BundleFiles files)
    {
        Console.WriteLine($"{to}: {Number(bundle.Documents.Count)} documents, {Number(files.Pages)} numbered pages, {Number(bundle.Documents.Count(d => d.IsLate))} late.");
        foreach (var document in bundle.Documents)
            if (contents[document.Id] is DocumentContent.Uncounted(var because, _)) Console.Error.WriteLine($"{document.Id} takes no page numbers: {because}.");
        if (files.NotShown.Count > 0)
            Console.Error.WriteLine($"The fonts could not show {Number(files.NotShown.Sum(n => n.Times))} characters; the number of each stands in its place: {string.Join(", ", files.NotShown.Take(20).Select(n => $"U+{n.Number.ToString("X4", CultureInfo.InvariantCulture)}"))}.");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Says(string words)
    {
        Console.Error.WriteLine(words);
        return Given.Refused;
    }
}
