namespace DueCourse.Store.Archives;

using System.Text.Json;
using System.Text.Json.Nodes;
using DueCourse.Casework.Log;
using DueCourse.Store.Logs;
using NodaTime.Text;

/// <summary>
/// A whole store as a folder, whatever engine it came from: each case as a bundle of its own, the places of its entries beside it, the
/// leaves and the heads of the logs, the documents. Names of files are made of ids and numbers of ours; no name that stands in a file is
/// ever used as one.
/// </summary>
/// <param name="root">The folder.</param>
public sealed class ArchiveFolder(string root)
{
    /// <summary>The form. A reader of this version reads no other.</summary>
    public const string Form = "duecourse-archive-1";

    private const long LargestText = 1L << 26;

    /// <summary>What the archive says of itself, once it is complete.</summary>
    public string Manifest => Path.Combine(root, "archive.json");

    /// <summary>The same before that: where the archive was cut.</summary>
    public string Begun => Path.Combine(root, "archive.begun");

    /// <summary>The documents.</summary>
    public string Documents => Path.Combine(root, "documents");

    /// <summary>The heads that are leaves of the log of logs, a line each, in the order of the leaves.</summary>
    public string Heads => Path.Combine(root, "logs", "heads.jsonl");

    /// <summary>The heads of the log of logs, a line each.</summary>
    public string HeadsOfLogs => Path.Combine(root, "logs", "logs.jsonl");

    /// <summary>The leaves of a log, 32 bytes each.</summary>
    public string Leaves(LogId log) => Path.Combine(root, "logs", log.ToString().Replace('/', '-') + ".leaves");

    /// <summary>A case.</summary>
    public string Bundle(CaseId id) => Path.Combine(root, "cases", id.ToString()[..2], id + ".bundle");

    /// <summary>The places of its entries.</summary>
    public string Places(CaseId id) => Path.Combine(root, "cases", id.ToString()[..2], id + ".places");

    /// <summary>The cases that lie in the folder, in the order of their ids. What is named otherwise is passed over.</summary>
    public IEnumerable<CaseId> Cases()
    {
        var cases = Path.Combine(root, "cases");
        return !Directory.Exists(cases) ? [] : Directory.EnumerateDirectories(cases).Order(StringComparer.Ordinal).SelectMany(folder => Directory.EnumerateFiles(folder, "*.bundle")
            .Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)
            .SelectMany(name => CaseId.TryParse(name, out var id) && Path.GetFileName(folder) == name![..2] ? [id] : Array.Empty<CaseId>()));
    }

    /// <summary>Writes a file whole: it is flushed to disk and then put in its place by one rename.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes it.</param>
    public static async Task Write(string path, Func<Stream, Task> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var half = path + ".half";
        try
        {
            var file = new FileStream(half, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 1 << 16, Options = FileOptions.Asynchronous });
            await using (file.ConfigureAwait(false))
            {
                await write(file).ConfigureAwait(false);
                file.Flush(flushToDisk: true);
            }

            File.Move(half, path, overwrite: true);
        }
        catch
        {
            // On a full disk what was half written would keep room from whoever goes on.
            File.Delete(half);
            throw;
        }
    }

    /// <summary>What an archive says of itself.</summary>
    internal static string Text(ArchiveManifest manifest)
    {
        var json = new JsonObject
        {
            ["form"] = Form,
            ["store"] = manifest.Cut.Store.ToString(),
            ["partitions"] = manifest.Cut.Partitions,
            ["made"] = InstantPattern.ExtendedIso.Format(manifest.Made),
            ["cases"] = manifest.Cases,
            ["entries"] = manifest.Entries,
            ["keys"] = new JsonArray([.. manifest.Cut.Keys.Select(key => JsonValue.Create(key.ToPem()))]),
            ["logs"] = manifest.Cut.OfLogs is { } ofLogs ? Node(ofLogs) : null,
            ["heads"] = new JsonArray([.. manifest.Cut.Heads.OrderBy(h => h.Key.Compartment).ThenBy(h => h.Key.Partition).Select(h => Node(h.Value))]),
        };
        return json.ToJsonString(Indented) + "\n";

        static JsonNode Node(SignedCheckpoint head) => JsonNode.Parse(head.ToCanonicalJson())!;
    }

    /// <summary>Reads what an archive says of itself; null when it is not what <see cref="Text"/> writes. Signatures are not checked here.</summary>
    internal static async Task<ArchiveManifest?> Read(string path, CancellationToken stop)
    {
        if (new FileInfo(path) is not { Exists: true, Length: <= LargestText }) return null;
        try
        {
            using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(path, stop).ConfigureAwait(false), new() { MaxDepth = 16 });
            var root = json.RootElement;
            if (root.GetProperty("form").GetString() != Form || !StoreId.TryParse(root.GetProperty("store").GetString(), out var store)) return null;
            var made = InstantPattern.ExtendedIso.Parse(root.GetProperty("made").GetString()!);
            var (partitions, cases, entries) = (root.GetProperty("partitions").GetInt32(), root.GetProperty("cases").GetInt64(), root.GetProperty("entries").GetInt64());
            if (!made.Success || partitions is < 1 or > 1 + ushort.MaxValue || cases < 0 || entries < 0) return null;
            var keys = new List<PublicKey>();
            foreach (var pem in root.GetProperty("keys").EnumerateArray())
            {
                if (PublicKey.FromPem(pem.GetString()) is not { } key) return null;
                keys.Add(key);
            }

            var heads = new Dictionary<LogId, SignedCheckpoint>();
            foreach (var element in root.GetProperty("heads").EnumerateArray())
                if (Head(element) is not { Checkpoint.Log.Compartment: not null } head || head.Checkpoint.Log.Partition >= partitions || head.Checkpoint.Store != store || !heads.TryAdd(head.Checkpoint.Log, head)) return null;
            var logs = root.GetProperty("logs");
            var ofLogs = logs.ValueKind == JsonValueKind.Null ? null : Head(logs);
            if (logs.ValueKind != JsonValueKind.Null && (ofLogs is null || ofLogs.Checkpoint.Log != LogId.OfLogs || ofLogs.Checkpoint.Store != store)) return null;
            return new(new(store, partitions, ofLogs, heads, keys), made.Value, cases, entries);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentNullException)
        {
            return null;
        }

        static SignedCheckpoint? Head(JsonElement element) => SignedCheckpoint.Read(CanonicalJson.Of(System.Text.Encoding.UTF8.GetBytes(element.GetRawText())));
    }

    private static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true };
}

/// <summary>What an archive says of itself.</summary>
/// <param name="Cut">Where the store was cut.</param>
/// <param name="Made">When it was begun.</param>
/// <param name="Cases">How many cases; 0 before it is complete.</param>
/// <param name="Entries">How many entries.</param>
internal sealed record ArchiveManifest(LogCut Cut, Instant Made, long Cases, long Entries);
