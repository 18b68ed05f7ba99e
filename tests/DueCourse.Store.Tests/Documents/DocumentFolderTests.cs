namespace DueCourse.Store.Tests.Documents;

using System.Security.Cryptography;
using System.Text;
using DueCourse.Casework.Log;
using DueCourse.Store.Documents;

public sealed class DocumentFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("documents-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(131_071)]
    [InlineData(131_072)]
    [InlineData(131_073)]
    [InlineData(1_000_000)]
    public async Task What_is_put_in_comes_out_byte_for_byte_under_its_hash(int length)
    {
        var bytes = Bytes(length);
        var kept = Assert.IsType<Kept>(await Folder().Put(new MemoryStream(bytes)));

        Assert.Equal((Digest.Of(bytes), length, false), (kept.Content, kept.Length, kept.WasThere));
        Assert.Equal(bytes, await Read(Folder(), kept.Content));
        Assert.Equal([Place(kept.Content)], Files());
        Assert.Empty(await Faults());
    }

    [Fact]
    public async Task The_folder_is_one_stores_and_no_others()
    {
        var (mine, other) = (new StoreId(1), new StoreId(2));
        Assert.False(Folder().IsOwned);
        Folder().BelongsTo(mine);
        Folder().BelongsTo(mine);
        var kept = Assert.IsType<Kept>(await Folder().Put(new MemoryStream(Bytes(10))));

        Assert.True(Folder().IsOwned);
        Assert.Equal("documents.another-store", Assert.Throws<StoreException>(() => Folder().BelongsTo(other)).Code);
        Assert.Empty(await Faults());
        Assert.Equal([kept.Content], Folder().PutBefore(Instant.MaxValue));
    }

    [Fact]
    public void Of_many_nodes_that_say_at_once_whose_it_is_one_is_heard()
    {
        for (var round = 0; round < 100; round++)
        {
            var (place, refused) = (Path.Combine(root, $"round {round}"), 0);
            Parallel.For(0, 8, i =>
            {
                try
                {
                    new DocumentFolder(place).BelongsTo(new StoreId((UInt128)(ulong)(i % 2)));
                }
                catch (StoreException)
                {
                    Interlocked.Increment(ref refused);
                }
            });

            Assert.Equal(4, refused);
            Assert.Empty(Directory.EnumerateFiles(Path.Combine(place, "incoming")));
        }
    }

    [Fact]
    public void Nodes_that_open_the_folder_meanwhile_keep_nobody_from_saying_whose_it_is()
    {
        for (var round = 0; round < 300; round++)
        {
            var place = Path.Combine(root, $"round {round}");
            var folder = new DocumentFolder(place);
            Parallel.Invoke(() => folder.BelongsTo(new StoreId(7)), () => Opened(place), () => Opened(place));
            folder.BelongsTo(new StoreId(7));
            Assert.True(folder.IsOwned);
        }

        static void Opened(string place)
        {
            for (var n = 0; n < 40; n++) _ = new DocumentFolder(place);
        }
    }

    [Fact]
    public void Nodes_that_open_the_folder_meanwhile_keep_no_document_from_being_put_in()
    {
        var folder = new DocumentFolder(root);
        var putting = 3;
        Parallel.Invoke([.. Enumerable.Range(0, 3).Select(who => (Action)(() => Put(who))), Open, Open]);

        void Put(int who)
        {
            try
            {
                for (var n = 0; n < 100; n++) Assert.IsType<Kept>(folder.Put(new MemoryStream(Bytes(10 + n + (1000 * who)))).GetAwaiter().GetResult());
            }
            finally
            {
                Interlocked.Decrement(ref putting);
            }
        }

        void Open()
        {
            while (Volatile.Read(ref putting) > 0) _ = new DocumentFolder(root);
        }
    }

    [Fact]
    public async Task What_is_put_in_again_and_again_while_nodes_open_the_folder_can_be_read_all_the_time()
    {
        var (folder, bytes) = (Folder(), Bytes(5000));
        var kept = Assert.IsType<Kept>(await folder.Put(new MemoryStream(bytes)));
        var putting = 1;
        var others = Task.Run(() => Parallel.Invoke(Put, Open, Open));
        do Assert.Equal(bytes, await Read(Folder(), kept.Content));
        while (Volatile.Read(ref putting) > 0);
        await others;

        void Put()
        {
            try
            {
                for (var n = 0; n < 100; n++) Assert.IsType<Kept>(folder.Put(new MemoryStream(bytes)).GetAwaiter().GetResult());
            }
            finally
            {
                Interlocked.Decrement(ref putting);
            }
        }

        void Open()
        {
            while (Volatile.Read(ref putting) > 0) _ = new DocumentFolder(root);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a store\n")]
    [InlineData("00000000000000000000000000000001 and more\n")]
    public async Task A_folder_whose_owner_cannot_be_read_is_nobodys_to_erase_from(string owner)
    {
        await File.WriteAllTextAsync(Path.Combine(root, "store"), owner);

        Assert.Equal("documents.another-store", Assert.Throws<StoreException>(() => Folder().BelongsTo(new StoreId(1))).Code);
    }

    [Fact]
    public async Task A_stream_that_gives_a_byte_at_a_time_is_kept_whole()
    {
        var bytes = Bytes(5000);
        var kept = Assert.IsType<Kept>(await Folder().Put(new Dripping(bytes)));

        Assert.Equal(Digest.Of(bytes), kept.Content);
    }

    [Fact]
    public async Task What_is_too_long_or_empty_is_not_taken_and_leaves_nothing()
    {
        var folder = new DocumentFolder(root, most: 1000);

        Assert.Equal("document.size", Assert.IsType<NotTaken>(await folder.Put(new MemoryStream(Bytes(1001)))).Because.Code);
        Assert.Equal("document.empty", Assert.IsType<NotTaken>(await folder.Put(new MemoryStream())).Because.Code);
        Assert.IsType<Kept>(await folder.Put(new MemoryStream(Bytes(1000))));
        Assert.Single(Files());
    }

    [Fact]
    public async Task A_sender_who_goes_away_or_a_stop_leaves_nothing()
    {
        await Assert.ThrowsAsync<IOException>(() => Folder().Put(new Breaking(Bytes(300_000))));
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Folder().Put(new MemoryStream(Bytes(300_000)), stop.Token));

        Assert.Empty(Files());
    }

    [Fact]
    public async Task A_half_written_document_of_a_crash_is_taken_away_and_one_that_is_being_written_is_not()
    {
        var writing = new Waiting(Bytes(200_000));
        var put = Folder().Put(writing);
        await writing.Begun;
        var begun = Files();
        foreach (var left in (string[])["left-behind", "left-behind.writing", "nothing-yet.writing", "of-an-earlier-version"])
            await File.WriteAllBytesAsync(Path.Combine(root, "incoming", left), Bytes(500));
        _ = Folder();

        Assert.NotEmpty(begun);
        Assert.Equal(begun.Order(), Files().Order());
        writing.GoOn();
        var kept = Assert.IsType<Kept>(await put);
        Assert.Equal([Place(kept.Content)], Files());
    }

    [Fact]
    public async Task Many_writers_of_the_same_bytes_keep_them_once()
    {
        var bytes = Bytes(400_000);
        var (one, two) = (Folder(), Folder());
        var kept = await Task.WhenAll(Enumerable.Range(0, 16).Select(n => Task.Run(() => (n % 2 == 0 ? one : two).Put(new MemoryStream(bytes)))));

        Assert.All(kept, k => Assert.Equal(Digest.Of(bytes), Assert.IsType<Kept>(k).Content));
        Assert.Single(Files());
        Assert.Equal(bytes, await Read(one, Digest.Of(bytes)));
    }

    [Fact]
    public async Task Every_changed_byte_and_every_torn_end_is_found_on_reading_and_on_checking()
    {
        var bytes = Bytes(300);
        var kept = (Kept)await Folder().Put(new MemoryStream(bytes));
        var place = Path.Combine(root, Place(kept.Content));
        for (var i = 0; i <= 2 * bytes.Length; i++)
        {
            var torn = i == 2 * bytes.Length ? [.. bytes, 0] : i < bytes.Length ? bytes[..i] : Flipped(bytes, i - bytes.Length);
            await File.WriteAllBytesAsync(place, torn);

            await Assert.ThrowsAsync<DocumentDamagedException>(() => Read(Folder(), kept.Content));
            if (i % 50 == 0) Assert.Equal(["document.damaged"], (await Faults()).Select(f => f.Code));
        }

        // The same document again puts it right.
        Assert.True(((Kept)await Folder().Put(new MemoryStream(bytes))).WasThere);
        Assert.Equal(bytes, await Read(Folder(), kept.Content));
    }

    [Fact]
    public async Task A_reader_of_a_damaged_document_never_gets_its_last_bytes()
    {
        var bytes = Bytes(1000);
        var kept = (Kept)await Folder().Put(new MemoryStream(bytes));
        await File.WriteAllBytesAsync(Path.Combine(root, Place(kept.Content)), Flipped(bytes, 0));
        using var stream = Folder().Open(kept.Content)!;
        var buffer = new byte[1000];

        Assert.Throws<DocumentDamagedException>(() => stream.Read(buffer, 0, 1000));
        Assert.All(buffer, b => Assert.Equal(0, b));
    }

    [Fact]
    public async Task An_erased_document_is_gone_and_can_come_in_again()
    {
        var bytes = Bytes(1000);
        var kept = (Kept)await Folder().Put(new MemoryStream(bytes));

        Assert.True(Folder().Erase(kept.Content));
        Assert.False(Folder().Erase(kept.Content));
        Assert.Null(Folder().Open(kept.Content));
        Assert.Empty(Files());
        Assert.False(((Kept)await Folder().Put(new MemoryStream(bytes))).WasThere);
    }

    [Fact]
    public async Task Files_that_no_document_put_there_are_told()
    {
        await Folder().Put(new MemoryStream(Bytes(10)));
        Directory.CreateDirectory(Path.Combine(root, "aa", "bb"));
        await File.WriteAllTextAsync(Path.Combine(root, "aa", "bb", "readme"), "hello");
        await File.WriteAllTextAsync(Path.Combine(root, Digest.Of("in the wrong place"u8).ToString()), "in the wrong place");
        var told = 0L;

        Assert.Equal(["document.stray", "document.stray"], (await Faults(new Told(n => told = n))).Select(f => f.Code));
        Assert.Equal(3, told);
    }

    [Fact]
    public async Task Whoever_looks_sees_all_of_it_before_it_is_kept_and_what_they_refuse_leaves_nothing()
    {
        var bytes = Bytes(300_000);
        var seen = new MemoryStream();
        async Task<Refusal?> look(Stream content, string mediaType, CancellationToken stop)
        {
            Assert.Equal("application/octet-stream", mediaType);
            Assert.All(Files(), file => Assert.StartsWith("incoming/", file, StringComparison.Ordinal));
            await content.CopyToAsync(seen, stop);
            return new("it.is-bad", "It is bad.", "It may not be kept.", "Send another.");
        }

        var refused = Assert.IsType<NotTaken>(await Folder().Put(new MemoryStream(bytes), look, CancellationToken.None));

        Assert.Equal("it.is-bad", refused.Because.Code);
        Assert.Equal(bytes, seen.ToArray());
        Assert.Empty(Files());
        await Assert.ThrowsAsync<IOException>(() => Folder().Put(new MemoryStream(bytes), (_, _, _) => throw new IOException("the looker broke"), CancellationToken.None));
        Assert.Empty(Files());
        Assert.Equal(Digest.Of(bytes), Assert.IsType<Kept>(await Folder().Put(new MemoryStream(bytes), (_, _, _) => Task.FromResult<Refusal?>(null), CancellationToken.None)).Content);
    }

    [Fact]
    public async Task Only_a_hash_ever_becomes_a_path()
    {
        // Whatever a sender calls a document or writes into it, what lies in the folder is named by digits alone.
        foreach (var name in new[] { "../../etc/passwd", "..\\..\\x", "CON", "a\0b", "/absolute", "<script>", "%2e%2e%2f", new string('x', 5000) })
            await Folder().Put(new MemoryStream(Encoding.UTF8.GetBytes(name)));

        Assert.Equal(8, Files().Count);
        Assert.All(Files(), file => Assert.Matches("^[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{64}$", file));
        Assert.DoesNotContain(typeof(IDocumentStore).GetMethods().SelectMany(m => m.GetParameters()), p => p.ParameterType == typeof(string));
    }

    [Theory]
    [InlineData("%PDF-1.7\n", "application/pdf")]
    [InlineData("GIF89a....", "image/gif")]
    [InlineData("PK\u0003\u0004....", "application/zip")]
    [InlineData("<html><script>alert(1)</script>", "application/octet-stream")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\">", "application/octet-stream")]
    [InlineData("<?xml version=\"1.0\"?>", "application/octet-stream")]
    [InlineData("plain words", "application/octet-stream")]
    [InlineData("RIFF", "application/octet-stream")]
    [InlineData("x", "application/octet-stream")]
    public async Task The_kind_is_told_by_the_first_bytes_and_markup_is_never_one(string content, string expected) =>
        Assert.Equal(expected, ((Kept)await Folder().Put(new MemoryStream(Encoding.UTF8.GetBytes(content)))).MediaType);

    [Fact]
    public async Task Pictures_are_known_by_their_first_bytes()
    {
        Assert.Equal("image/png", ((Kept)await Folder().Put(new MemoryStream([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]))).MediaType);
        Assert.Equal("image/jpeg", ((Kept)await Folder().Put(new MemoryStream([0xFF, 0xD8, 0xFF, 0xE0]))).MediaType);
        Assert.Equal("image/heic", ((Kept)await Folder().Put(new MemoryStream("\0\0\0\u0018ftypheic"u8.ToArray()))).MediaType);
    }

    private DocumentFolder Folder() => new(root);

    private async Task<List<DocumentFault>> Faults(IProgress<long>? progress = null)
    {
        var all = new List<DocumentFault>();
        await foreach (var fault in Folder().Check(progress)) all.Add(fault);
        return all;
    }

    private List<string> Files() => [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))];

    private static string Place(Digest content) => $"{content.ToString()[..2]}/{content.ToString()[2..4]}/{content}";

    private static async Task<byte[]> Read(DocumentFolder folder, Digest content)
    {
        using var stream = folder.Open(content)!;
        using var to = new MemoryStream();
        await stream.CopyToAsync(to);
        return to.ToArray();
    }

    private static byte[] Bytes(int length)
    {
        var seed = SHA256.HashData(BitConverter.GetBytes(length));
        return [.. Enumerable.Range(0, length).Select(i => (byte)(seed[i % 32] ^ (i >> 5) ^ (i >> 13)))];
    }

    private static byte[] Flipped(byte[] bytes, int place)
    {
        var flipped = bytes.ToArray();
        flipped[place] ^= 0x10;
        return flipped;
    }

    private sealed class Told(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }

    private class Source(byte[] bytes) : MemoryStream(bytes)
    {
        protected virtual ValueTask<int> Next(Memory<byte> buffer) => base.ReadAsync(buffer);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Next(buffer);
    }

    private sealed class Dripping(byte[] bytes) : Source(bytes)
    {
        protected override ValueTask<int> Next(Memory<byte> buffer) => base.Next(buffer[..1]);
    }

    private sealed class Breaking(byte[] bytes) : Source(bytes)
    {
        protected override ValueTask<int> Next(Memory<byte> buffer) => Position > 200_000 ? throw new IOException("the sender went away") : base.Next(buffer[..Math.Min(buffer.Length, 50_000)]);
    }

    private sealed class Waiting(byte[] bytes) : Source(bytes)
    {
        private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Begun => begun.Task;

        public void GoOn() => goOn.SetResult();

        protected override async ValueTask<int> Next(Memory<byte> buffer)
        {
            if (Position > 0)
            {
                begun.TrySetResult();
                await goOn.Task;
            }

            return await base.Next(buffer);
        }
    }
}
