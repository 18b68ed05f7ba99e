namespace DueCourse.Store.Tests.Crashes;

using System.Diagnostics;
using DueCourse.Store.Logs;
using DueCourse.Store.Tests.Conformance;
using DueCourse.Store.Tests.Throwaway;

/// <summary>A disk on which there is no room: the error of a full one, not that of a limit.</summary>
public sealed class FullDiskTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Under_PostgreSQL_it_refuses_commands_in_words_half_records_nothing_and_goes_on_when_there_is_room()
    {
        Assert.SkipUnless(SmallDisk.IsPossible, SmallDisk.NotHere);
        using var folder = new Folder();
        // Its own files, where other users may come to them.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.Path, (UnixFileMode)0b111_101_101);
        var small = new SmallDisk(folder.Path, 24);
        await using var server = await Postgres.Start(small, null);
        var (all, within) = (server.Database("postgres"), Path.Combine(small.Path, "space"));
        await Shell(all, $"mkdir {within}");
        await SchemaTests.Run(all, $"CREATE TABLESPACE small LOCATION '{within}'");
        await SchemaTests.Run(all, "CREATE DATABASE full_disk TABLESPACE small");
        using var key = SigningKey.Make();
        await using var ledger = await Ledgers.Open(server.Database("full_disk"), TestContext.Current.CancellationToken);

        await OnSmallDisk.Fill(
            ledger, new LogFollower(ledger, key, () => Given.Start),
            full: () => Shell(all, $"head -c 100M /dev/zero >{small.Path}/filler 2>/dev/null; true"), room: () => Shell(all, $"rm {small.Path}/filler"), output.WriteLine);
    }

    [Fact]
    public async Task Under_SQLite_under_documents_and_under_a_backup_nothing_half_written_passes_for_whole_and_it_goes_on_when_there_is_room()
    {
        Assert.SkipUnless(SmallDisk.IsPossible, SmallDisk.NotHere);
        using var small = new Folder();
        using var large = new Folder();
        string[] command = new SmallDisk(small.Path, 4).SeenBy([.. Node.Itself(), OnSmallDisk.Word, small.Path, large.Path]);
        using var running = Process.Start(new ProcessStartInfo(command[0], command.Skip(1)) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var said = await running.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await running.WaitForExitAsync(TestContext.Current.CancellationToken);

        output.WriteLine(said);
        Assert.True(running.ExitCode == 0, said);
    }

    // As the server, which alone sees its small disk.
    private static Task Shell(string database, string command) => SchemaTests.Run(database, $"COPY (SELECT 1) TO PROGRAM 'cat >/dev/null; {command}'");
}
