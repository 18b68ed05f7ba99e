namespace DueCourse.Store.Documents;

/// <summary>
/// Where the bytes of documents are kept, by their SHA-256 hash and by nothing else: no name ever becomes a path. What a document
/// is, and whose, stands in the ledger.
/// </summary>
public interface IDocumentStore
{
    /// <summary>
    /// Takes a document in. When it returns <see cref="Kept"/> the bytes are on disk and survive a loss of power. The same bytes
    /// again, or from two writers at once, are kept once.
    /// </summary>
    /// <param name="content">The bytes, read to the end, without going back.</param>
    /// <param name="stop">To stop; nothing is left then.</param>
    Task<Intake> Put(Stream content, CancellationToken stop = default);

    /// <summary>Takes a document in, after somebody has looked at the whole of it: what they refuse is not kept.</summary>
    /// <param name="content">The bytes, read to the end, without going back.</param>
    /// <param name="look">Whoever looks; null: nobody.</param>
    /// <param name="stop">To stop; nothing is left then.</param>
    Task<Intake> Put(Stream content, LookAtDocument? look, CancellationToken stop);

    /// <summary>
    /// Opens a document, from its beginning. What is read is hashed on the way; where it is not what was put in, the read that
    /// comes to the end throws <see cref="DocumentDamagedException"/>. Null where there is none, or it was erased.
    /// </summary>
    Stream? Open(Digest content);

    /// <summary>
    /// Erases a document. The caller knows that no other case holds the same bytes.
    /// </summary>
    /// <returns>Whether it was there.</returns>
    bool Erase(Digest content);

    /// <summary>The documents that were last put in before a moment, as the store's own clock has it.</summary>
    IEnumerable<Digest> PutBefore(Instant moment);

    /// <summary>Whether a document is there, and was last put in before a moment.</summary>
    bool WasPutBefore(Digest content, Instant moment);

    /// <summary>Reads every document and tells each that is not what it was, and whatever else lies where documents do.</summary>
    /// <param name="progress">Told after each document how many were read.</param>
    /// <param name="stop">To stop.</param>
    IAsyncEnumerable<DocumentFault> Check(IProgress<long>? progress = null, CancellationToken stop = default);
}

/// <summary>Looks at a whole document before it is kept, and before anybody can open it.</summary>
/// <param name="content">Its bytes, from the beginning; one can go back in them, and must not write.</param>
/// <param name="mediaType">What its first bytes show it to be.</param>
/// <param name="stop">To stop.</param>
/// <returns>Why it is not to be kept; null: it is.</returns>
public delegate Task<Refusal?> LookAtDocument(Stream content, string mediaType, CancellationToken stop);

/// <summary>What came of taking a document in.</summary>
public abstract record Intake;

/// <summary>It is kept.</summary>
/// <param name="Content">Its SHA-256 hash.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="MediaType">What its first bytes show it to be.</param>
/// <param name="WasThere">The same bytes were there already.</param>
public sealed record Kept(Digest Content, long Length, string MediaType, bool WasThere) : Intake;

/// <summary>It was not taken; nothing is left of it.</summary>
public sealed record NotTaken(Refusal Because) : Intake;

/// <summary>Something wrong in the store.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Content">The document; null where what lies there is none.</param>
/// <param name="Says">What is wrong, as a sentence.</param>
public sealed record DocumentFault(string Code, Digest? Content, string Says);

/// <summary>A document is not what was put in: the disk failed, or somebody changed it.</summary>
public sealed class DocumentDamagedException : Exception
{
    /// <summary>Without words.</summary>
    public DocumentDamagedException()
    {
    }

    /// <summary>With words.</summary>
    public DocumentDamagedException(string message)
        : base(message)
    {
    }

    /// <summary>With words and a cause.</summary>
    public DocumentDamagedException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
