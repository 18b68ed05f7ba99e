namespace DueCourse.Store.Documents;

using System.Security.Cryptography;

/// <summary>
/// A document as it is read out: hashed on the way, and held against its name before the last bytes are handed on, so that no
/// reader comes to the end of a document that is not what was put in.
/// </summary>
internal sealed class HashedStream(FileStream from, Digest content) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly long length = from.Length;
    private long handedOn;
    private bool isChecked;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => length;

    /// <inheritdoc/>
    public override long Position
    {
        get => handedOn;
        set => throw new NotSupportedException("a document is read from its beginning to its end");
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer) => buffer.Length == 0 ? 0 : Took(buffer, from.Read(buffer));

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.Length == 0) return 0;
        var read = await from.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Took(buffer.Span, read);
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("a document is read from its beginning to its end");

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException("a document is never changed");

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("a document is never changed");

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            hash.Dispose();
            from.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Took(Span<byte> buffer, int read)
    {
        hash.AppendData(buffer[..read]);
        handedOn += read;
        if (!isChecked && (read == 0 || handedOn >= length))
        {
            isChecked = true;
            if (handedOn != length || Digest.From(hash.GetHashAndReset()) != content)
            {
                buffer[..read].Clear();
                throw new DocumentDamagedException($"The document {content} is not what was put in. Nothing of it may be used: restore it from a backup.");
            }
        }

        return read;
    }
}
