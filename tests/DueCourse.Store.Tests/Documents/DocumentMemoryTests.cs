namespace DueCourse.Store.Tests.Documents;

using System.Globalization;
using DueCourse.Store.Documents;

/// <summary>What is allocated is counted for the whole program, so nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(DocumentMemoryTests), DisableParallelization = true)]
[Collection(nameof(DocumentMemoryTests))]
public sealed class DocumentMemoryTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("documents-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    /// <summary>Small here; DUECOURSE_DOCUMENT_MB=200 makes it the largest document that is taken.</summary>
    [Fact]
    public async Task A_large_document_goes_in_and_out_without_being_held_in_memory()
    {
        var length = 1024L * 1024 * (int.TryParse(Environment.GetEnvironmentVariable("DUECOURSE_DOCUMENT_MB"), CultureInfo.InvariantCulture, out var mb) ? mb : 24);
        var (small, large) = (await Allocated(1024 * 1024), await Allocated(length));

        // Whatever held the document, or a part that grows with it, would show here; a task for a block may.
        Assert.InRange(large, 0, small + length / 100);
        TestContext.Current.SendDiagnosticMessage("{0} bytes in and out: {1} bytes allocated; 1 MB: {2}", length, large, small);
    }

    private async Task<long> Allocated(long length)
    {
        var folder = new DocumentFolder(root);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var kept = (Kept)await folder.Put(new Counting(length));
        using (var stream = folder.Open(kept.Content)!)
        {
            var buffer = new byte[64 * 1024];
            while (await stream.ReadAsync(buffer) > 0)
            {
                // Only that it is read to its end matters.
            }
        }

        Assert.Equal(length, kept.Length);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    // So many bytes, made as they are read.
    private sealed class Counting(long length) : Stream
    {
        private long given;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get => given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - given);
            buffer.AsSpan(offset, read).Fill((byte)(given >> 16));
            given += read;
            return read;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = (int)Math.Min(buffer.Length, length - given);
            buffer.Span[..read].Fill((byte)(given >> 16));
            given += read;
            return ValueTask.FromResult(read);
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
