namespace DueCourse.Web.Uploads;

/// <summary>A part of a request as it arrives. What breaks off is the sender's fault and is told apart from a disk that breaks.</summary>
internal sealed class AsItArrives(Stream from) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException("how long it is shows at its end");

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException("it is read once");
        set => throw new NotSupportedException("it is read once");
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await from.ReadAsync(buffer, cancellationToken);
        }
        catch (Exception fault) when (fault is InvalidDataException || (fault is IOException && fault is not BadHttpRequestException))
        {
            throw new BadHttpRequestException("what was sent broke off, or is malformed", StatusCodes.Status400BadRequest, fault);
        }
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("a request is read without blocking");

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("it is read once");

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException("it is only read");

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("it is only read");
}
