namespace DueCourse.Store.Documents;

using System.Buffers;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Log;

/// <summary>
/// Documents in a folder: <c>aa/bb/aabb…</c>, by the digits of their hash. Written to <c>incoming/</c>, flushed to disk, put in
/// place by one rename, and the folder flushed after it: at every moment a document is there whole or not at all.
/// </summary>
public sealed class DocumentFolder : IDocumentStore
{
    private const int BufferSize = 128 * 1024;
    private readonly string root;
    private readonly string incoming;
    private readonly string owner;
    private readonly long most;

    /// <summary>Opens a folder of documents, or makes one. Half-written ones that nobody is writing any longer are taken away.</summary>
    /// <param name="root">The folder. Several processes may use it at once.</param>
    /// <param name="most">The most bytes that a document may have.</param>
    public DocumentFolder(string root, long most = ReceiveDocument.Most)
    {
        this.root = Path.GetFullPath(root);
        this.most = most;
        incoming = Path.Combine(this.root, "incoming");
        owner = Path.Combine(this.root, "store");
        FolderOnDisk.Make(incoming);
        HalfWritten.TakeAwayLeft(incoming);
    }

    /// <summary>Whether a store has said that the folder is its own.</summary>
    public bool IsOwned => File.Exists(owner);

    /// <summary>
    /// Says of which store the documents are, in a file <c>store</c> of the folder; what no case of that store holds may then be
    /// erased from it. Several nodes of one store may say it at once.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <exception cref="StoreException">They are another store's.</exception>
    public void BelongsTo(StoreId store)
    {
        if (!IsOwned)
        {
            using var half = HalfWritten.Begin(incoming);
            half.Content.Write(System.Text.Encoding.ASCII.GetBytes(store + "\n"));
            half.Close();
            // Where another node was first, what it said is read below.
            if (FreeName.Take(half.Path, owner)) FolderOnDisk.Flush(root);
        }

        var said = ReadOwner();
        if (said != store.ToString())
            throw new StoreException("documents.another-store", $"The documents in {root} belong to another store ({said}).",
                "A document that no case of this store holds could be erased there, while a case of the other needs it.",
                "Name the folder of this store with --data. If the file \"store\" in the folder of documents is damaged, restore it from a backup.");
    }

    /// <inheritdoc/>
    public Task<Intake> Put(Stream content, CancellationToken stop = default) => Put(content, null, stop);

    /// <inheritdoc/>
    public async Task<Intake> Put(Stream content, LookAtDocument? look, CancellationToken stop)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var (length, start) = (0L, Array.Empty<byte>());
            using var half = HalfWritten.Begin(incoming);
            for (int read; (read = await content.ReadAtLeastAsync(buffer.AsMemory(0, BufferSize), BufferSize, throwOnEndOfStream: false, stop).ConfigureAwait(false)) > 0;)
            {
                length += read;
                if (length > most) return TooLong();
                if (start.Length == 0) start = buffer[..Math.Min(read, MediaTypes.Enough)];
                hash.AppendData(buffer, 0, read);
                await NoRoom.Told(root, () => half.Content.WriteAsync(buffer.AsMemory(0, read), stop).AsTask()).ConfigureAwait(false);
            }

            if (length == 0)
                return new NotTaken(new("document.empty", "The document has no bytes.", "There is nothing to keep.", "Look at what was sent, and send it again."));
            if (look is not null)
            {
                half.Content.Position = 0;
                if (await look(half.Content, MediaTypes.Of(start), stop).ConfigureAwait(false) is { } refusal) return new NotTaken(refusal);
            }

            var digest = Digest.From(hash.GetHashAndReset());
            var place = PlaceOf(digest);
            // What lies there under the name of its hash may be damaged; this one was hashed a moment ago, so it takes its place.
            var there = File.Exists(place);
            await NoRoom.Told(root, () =>
            {
                half.Close();
                var folder = Path.GetDirectoryName(place)!;
                FolderOnDisk.Make(folder);
                File.Move(half.Path, place, overwrite: true);
                FolderOnDisk.Flush(folder);
                return Task.CompletedTask;
            }).ConfigureAwait(false);
            return new Kept(digest, length, MediaTypes.Of(start), there);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <inheritdoc/>
    public Stream? Open(Digest content)
    {
        try
        {
            return new HashedStream(Reading(PlaceOf(content)), content);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public bool Erase(Digest content)
    {
        var place = PlaceOf(content);
        if (!File.Exists(place)) return false;
        File.Delete(place);
        FolderOnDisk.Flush(Path.GetDirectoryName(place)!);
        return true;
    }

    /// <inheritdoc/>
    public IEnumerable<Digest> PutBefore(Instant moment) =>
        from file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
        where Path.GetDirectoryName(file) != incoming && file != owner
        select Digest.TryParse(Path.GetFileName(file), out var digest) && PlaceOf(digest) == file ? digest : (Digest?)null into found
        where found is { } content && WasPutBefore(content, moment)
        select found.Value;

    /// <inheritdoc/>
    public bool WasPutBefore(Digest content, Instant moment) =>
        PlaceOf(content) is var place && File.Exists(place) && Instant.FromDateTimeUtc(File.GetLastWriteTimeUtc(place)) < moment;

    /// <inheritdoc/>
    public async IAsyncEnumerable<DocumentFault> Check(IProgress<long>? progress = null, [EnumeratorCancellation] CancellationToken stop = default)
    {
        var count = 0L;
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            stop.ThrowIfCancellationRequested();
            if (Path.GetDirectoryName(file) == incoming || file == owner) continue;
            if (!Digest.TryParse(Path.GetFileName(file), out var digest) || PlaceOf(digest) != file)
                yield return new("document.stray", null, $"A file lies in the store that no document put there: {Path.GetRelativePath(root, file)}. Look at it, and take it away.");
            else if (await Hash(file, stop).ConfigureAwait(false) is var found && found != digest)
                yield return new("document.damaged", digest, found is null
                    ? $"The document {digest} was erased while the store was checked, or cannot be read. Check again."
                    : $"The document {digest} is not what was put in: its bytes hash to {found}. Restore it from a backup.");
            progress?.Report(++count);
        }
    }

    // A hostile or damaged file must not be read whole.
    private string ReadOwner()
    {
        using var file = Reading(owner);
        var bytes = new byte[64];
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return System.Text.Encoding.ASCII.GetString(bytes, 0, length).TrimEnd('\n') is var text && StoreId.TryParse(text, out _) ? text : "its name cannot be read";
    }

    private static FileStream Reading(string place) =>
        new(place, new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.Read | FileShare.Delete, BufferSize = BufferSize, Options = FileOptions.Asynchronous | FileOptions.SequentialScan });

    private static async Task<Digest?> Hash(string place, CancellationToken stop)
    {
        try
        {
            var file = Reading(place);
            await using (file.ConfigureAwait(false))
                return Digest.From(await SHA256.HashDataAsync(file, stop).ConfigureAwait(false));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private string PlaceOf(Digest content)
    {
        var digits = content.ToString();
        return Path.Combine(root, digits[..2], digits[2..4], digits);
    }

    private NotTaken TooLong() => new(new("document.size", $"The document has more than {most} bytes.", "It could not be kept whole, so nothing of it was kept.", "Split it, or store it in a smaller form, and say so."));
}
