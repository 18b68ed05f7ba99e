using DueCourse.Casework.Ledger;
using DueCourse.Record;
using DueCourse.Web.Uploads;
using Microsoft.AspNetCore.DataProtection;
using NodaTime;

namespace DueCourse.Web.Tests.Uploads;

public sealed class UploadsOnDiskTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("uploads-");

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public async Task A_note_is_its_persons_alone_for_fifty_minutes_and_then_nothing_is_left_of_it()
    {
        var stop = TestContext.Current.CancellationToken;
        var notes = new UploadsOnDisk(new(Path.Combine(data.FullName, "uploads")), new EphemeralDataProtectionProvider());
        var upload = new Upload("0123", null, Digest.Of("bytes"u8), 5, "text/plain", "Nguyễn.txt", RunningSite.Now);
        await notes.Keep("c.osei caseworker", upload, stop);
        var file = Assert.Single(data.GetFiles("*", SearchOption.AllDirectories));

        Assert.Equal([upload], await notes.Of("c.osei caseworker", RunningSite.Now + Duration.FromMinutes(49), stop));
        Assert.Empty(await notes.Of("c.osei senior-officer", RunningSite.Now, stop));
        Assert.DoesNotContain("Nguyễn", await File.ReadAllTextAsync(file.FullName, stop), StringComparison.Ordinal);

        // Whoever put it in never comes back: it goes by the clock of the disk.
        var written = Instant.FromDateTimeUtc(file.LastWriteTimeUtc);
        UploadsOnDisk.ForgetOld(data.FullName, written + Duration.FromMinutes(49));
        Assert.Single(data.GetFiles("*", SearchOption.AllDirectories));
        UploadsOnDisk.ForgetOld(data.FullName, written + Duration.FromMinutes(50));
        Assert.Empty(data.GetFiles("*", SearchOption.AllDirectories));

        await notes.Keep("c.osei caseworker", upload, stop);
        Assert.Empty(await notes.Of("c.osei caseworker", RunningSite.Now + IUploads.Longest, stop));
        Assert.Empty(data.GetFiles("*", SearchOption.AllDirectories));
    }
}
