using System.IO.Compression;
using System.Text;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Record;
using DueCourse.Store;
using DueCourse.Store.Documents;
using UglyToad.PdfPig;

namespace DueCourse.Tests;

/// <summary>A bundle for the Tribunal, as whoever makes it does.</summary>
public sealed class TribunalBundleTests : IDisposable
{
    private static readonly CaseId Case = CaseId.From([.. Enumerable.Range(1, 16).Select(n => (byte)n)]);
    private static readonly Actor Me = new(Environment.UserName, Environment.UserName, ActorRole.Caseworker);
    private static readonly string[] Cover = ["--as", "caseworker", "--appellant", "Amara Diallo", "--appeal", "HU/51234/2026"];

    private readonly string folder = Directory.CreateTempSubdirectory("duecourse-").FullName;
    private int commands;

    private string Data => Path.Combine(folder, "data");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Documents_that_may_go_are_written_with_an_index_and_it_is_recorded_that_they_went()
    {
        await Opened();
        var letter = await Received("I came to Leeds in 2009.", permitted: true);
        await Received("An internal note.", permitted: false);
        await Received("%PDF-1.7\nbroken", permitted: true);
        var (exit, said, error) = await Make("a.zip", "--directed", "2026-01-31");

        Assert.True(exit == 0, error);
        Assert.Contains("2 documents, ", said, StringComparison.Ordinal);
        Assert.Contains("2 late", said, StringComparison.Ordinal);
        Assert.Contains("takes no page numbers", error, StringComparison.Ordinal);
        await using var zip = await ZipFile.OpenReadAsync(Path.Combine(folder, "a.zip"), TestContext.Current.CancellationToken);
        Assert.Equal(["index.pdf", "documents/001-letter.pdf", "as-kept/001-letter.txt", "documents/002-letter.pdf"], zip.Entries.Select(e => e.FullName));
        Assert.Equal("I came to Leeds in 2009.", Encoding.UTF8.GetString(await Bytes(zip.Entries[2])));
        using (var index = PdfDocument.Open(await Bytes(zip.Entries[0]))) Assert.Contains("Late evidence", index.GetPage(1).Text, StringComparison.Ordinal);
        using (var pages = PdfDocument.Open(await Bytes(zip.Entries[1]))) Assert.Contains("I came to Leeds in 2009.", pages.GetPage(1).Text, StringComparison.Ordinal);
        var (_, history, _) = await TheProgram.Run("history", Case.ToString(), "--data", Data);
        Assert.Contains("for disclosure", history, StringComparison.Ordinal);

        // The same documents on the same day give the same bytes.
        Assert.Equal(0, (await Make("b.zip", "--directed", "2026-01-31")).Exit);
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(folder, "a.zip"), TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(Path.Combine(folder, "b.zip"), TestContext.Current.CancellationToken));

        Assert.Equal(0, (await Make("c.zip", "--document", letter.ToString())).Exit);
        await using var one = await ZipFile.OpenReadAsync(Path.Combine(folder, "c.zip"), TestContext.Current.CancellationToken);
        Assert.Equal(["index.pdf", "documents/001-letter.pdf", "as-kept/001-letter.txt"], one.Entries.Select(e => e.FullName));
    }

    [Fact]
    public async Task What_may_not_go_is_refused_and_nothing_is_written()
    {
        await Opened();
        var note = await Received("An internal note.", permitted: false);

        await IsRefused(1, "permitted for a court");
        await IsRefused(1, "Nobody has permitted this use", "--document", note.ToString());
        await IsRefused(1, "The case holds no document", "--document", "open.900");
        await IsRefused(1, "may not read", "--document", "intelligence.1");
        await IsRefused(2, "is not an entry", "--document", "note 7");
        await IsRefused(2, "is not a day", "--directed", "soon");

        var (exit, _, error) = await TheProgram.Run(["tribunal-bundle", "--case", new string('f', 32), .. Cover, "-o", Path.Combine(folder, "x.zip"), "--data", Data]);
        Assert.Equal(1, exit);
        Assert.Contains("no such case", error, StringComparison.Ordinal);
        Assert.Equal(2, (await TheProgram.Run(["tribunal-bundle", "--case", "one", .. Cover, "-o", Path.Combine(folder, "x.zip"), "--data", Data])).Exit);
        Assert.Equal(2, (await TheProgram.Run(["tribunal-bundle", "--case", Case.ToString(), .. Cover, "-o", Path.Combine(folder, "x.zip"), "--data", Path.Combine(folder, "nowhere")])).Exit);
        Assert.NotEqual(0, (await TheProgram.Run("tribunal-bundle", "--case", Case.ToString(), "--data", Data)).Exit);
    }

    [Fact]
    public async Task A_document_whose_bytes_are_gone_or_changed_stops_the_bundle_and_a_file_that_is_there_is_kept()
    {
        await Opened();
        await Received("I came to Leeds in 2009.", permitted: true);
        await File.WriteAllTextAsync(Path.Combine(folder, "taken.zip"), "mine", TestContext.Current.CancellationToken);
        Assert.Equal(2, (await Make("taken.zip")).Exit);
        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Combine(folder, "taken.zip"), TestContext.Current.CancellationToken));

        var file = Directory.EnumerateFiles(Path.Combine(Data, "documents"), "*", SearchOption.AllDirectories).Single(f => Path.GetFileName(f).Length == 64);
        await File.WriteAllTextAsync(file, "I came to Leeds in 2019.", TestContext.Current.CancellationToken);
        await IsRefused(1, "not what was put in");
        File.Delete(file);
        await IsRefused(1, "not among the documents");
    }

    private async Task IsRefused(int exit, string because, params string[] arguments)
    {
        var (code, _, error) = await Make("x.zip", arguments);
        Assert.Equal(exit, code);
        Assert.Contains(because, error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder, "x.zip")));
    }

    private Task<(int Exit, string Out, string Error)> Make(string to, params string[] arguments) =>
        TheProgram.Run(["tribunal-bundle", "--case", Case.ToString(), .. Cover, "-o", Path.Combine(folder, to), "--data", Data, .. arguments]);

    private Task Opened() => Do(new OpenCase("A case for a bundle", new(2026, 5, 1)) { By = Me, Id = Next() });

    private async Task<EntryId> Received(string text, bool permitted)
    {
        await using var ledger = await StorePlace.Open(Data, null, TestContext.Current.CancellationToken);
        var documents = await StorePlace.Documents(Data, ledger, TestContext.Current.CancellationToken);
        var kept = Assert.IsType<Kept>(await documents.Put(new MemoryStream(Encoding.UTF8.GetBytes(text)), TestContext.Current.CancellationToken));
        var letter = new DocumentReceived(kept.Content, kept.Length, kept.MediaType, DocumentType.Letter, null, null, null, null, null, Holding.Original, "by post", Confidentiality.Open, null, null, null);
        var id = await Do(new ReceiveDocument(Compartment.Open, letter) { By = Me, Id = Next() });
        if (permitted) await Do(new PermitUse(new(id, OnwardUse.Court, "FtT (IAC) Procedure Rules 2014", "the appeal turns on it", null)) { By = Me, Id = Next() });
        return id;
    }

    private async Task<EntryId> Do(Command command)
    {
        await using var ledger = await StorePlace.Open(Data, null, TestContext.Current.CancellationToken);
        var outcome = await new CaseDesk(ledger, new ChanceSalts(), TheClock.OfThisMachine.GetCurrentInstant).Do(Case, command, TestContext.Current.CancellationToken);
        return Assert.IsType<Done>(outcome).Recorded[0].Id;
    }

    private string Next() => $"command {++commands}";

    private static async Task<byte[]> Bytes(ZipArchiveEntry entry)
    {
        await using var from = await entry.OpenAsync(TestContext.Current.CancellationToken);
        var to = new MemoryStream();
        await from.CopyToAsync(to);
        return to.ToArray();
    }
}
