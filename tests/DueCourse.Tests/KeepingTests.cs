using System.Text.Json;

namespace DueCourse.Tests;

/// <summary>What is carried out of the record and into it, as whoever runs it does.</summary>
public sealed class KeepingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("duecourse-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Data => Path.Combine(folder, "data");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_record_is_verified_backed_up_restored_and_a_case_moved_to_another()
    {
        var id = await Imported();
        var key = Path.Combine(folder, "key.pem");
        var (exit, said, error) = await TheProgram.Run("verify", "--data", Data, "--show-key");
        Assert.Equal((0, ""), (exit, Faults(error)));
        await File.WriteAllTextAsync(key, said, TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(Data, "signing-key.pem")));

        (exit, said, error) = await TheProgram.Run("verify", "--data", Data, "--key", key, "--format", "json");
        using (var json = JsonDocument.Parse(said))
        {
            Assert.Equal((0, ""), (exit, Faults(error)));
            Assert.True(json.RootElement.GetProperty("sound").GetBoolean());
            Assert.Equal(0, json.RootElement.GetProperty("unlogged").GetInt64());
            Assert.NotEqual(0, json.RootElement.GetProperty("entries").GetInt64());
            Assert.True(json.RootElement.GetProperty("keyWasNamed").GetBoolean());
        }

        var bundle = Path.Combine(folder, "case.bundle");
        (exit, said, error) = await TheProgram.Run("export", "--case", id, "--for", "whole", "-o", bundle, "--data", Data);
        Assert.Equal((0, ""), (exit, Faults(error)));
        Assert.Contains(id, said, StringComparison.Ordinal);
        (exit, said, _) = await TheProgram.Run("verify", bundle, "--data", Data, "--key", key);
        Assert.Equal(0, exit);
        Assert.Contains("The store is sound.", said, StringComparison.Ordinal);
        Assert.Contains("for the audience \"whole\"", said, StringComparison.Ordinal);

        (exit, said, error) = await TheProgram.Run("backup", Path.Combine(folder, "backup"), "--data", Data);
        Assert.Equal((0, ""), (exit, Faults(error)));
        (exit, said, error) = await TheProgram.Run("restore", Path.Combine(folder, "backup"), "--data", Path.Combine(folder, "new"), "--key", key);
        Assert.Equal((0, ""), (exit, Faults(error)));
        Assert.Contains("Restored and checked: 1 cases", said, StringComparison.Ordinal);
        (exit, said, _) = await TheProgram.Run("verify", bundle, "--data", Path.Combine(folder, "new"), "--key", key);
        Assert.Equal(0, exit);

        var other = Path.Combine(folder, "other");
        (exit, _, error) = await TheProgram.Run("import", bundle, "--data", other);
        Assert.Equal(2, exit);
        Assert.Contains("import.no-key", error, StringComparison.Ordinal);
        (exit, said, error) = await TheProgram.Run("import", bundle, "--data", other, "--key", key);
        Assert.Equal((0, ""), (exit, Faults(error)));
        Assert.StartsWith(id, said, StringComparison.Ordinal);
        (exit, said, error) = await TheProgram.Run("import", Path.Combine(folder, "backup"), "--data", other, "--key", key);
        Assert.Equal((0, ""), (exit, said));
        Assert.Contains("holds all of case", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_in_the_file_is_found_and_what_an_earlier_state_lacks_shows_against_a_bundle()
    {
        var id = await Imported();
        await TheProgram.Run("backup", Path.Combine(folder, "backup"), "--data", Data);
        var bundle = Path.Combine(folder, "case.bundle");
        // The export itself is recorded, so the bundle is of later than the backup.
        Assert.Equal(0, (await TheProgram.Run("export", "--case", id, "--for", "whole", "-o", bundle, "--data", Data)).Exit);
        Assert.Equal(0, (await TheProgram.Run("restore", Path.Combine(folder, "backup"), "--data", Path.Combine(folder, "old"))).Exit);

        var (exit, _, error) = await TheProgram.Run("verify", bundle, "--data", Path.Combine(folder, "old"));
        Assert.Equal(1, exit);
        Assert.Contains("log.rolled-back", error, StringComparison.Ordinal);
        Assert.Contains("bundle.other-history", error, StringComparison.Ordinal);

        var file = Path.Combine(Data, "record.db");
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        var at = bytes.AsSpan().IndexOf("\"act\":\"case-opened\""u8);
        Assert.True(at > 0);
        bytes[at + 8] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        (exit, var said, error) = await TheProgram.Run("verify", "--data", Data);
        Assert.Equal(1, exit);
        Assert.Contains("chain.payload", error, StringComparison.Ordinal);
        Assert.Contains("Something is wrong", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_done_is_said_and_nothing_is_made_or_written_over()
    {
        var id = await Imported();
        var nowhere = Path.Combine(folder, "nowhere");
        foreach (var command in new[] { (string[])["verify"], ["backup", Path.Combine(folder, "b")], ["export", "--case", id, "--for", "whole", "-o", Path.Combine(folder, "x")] })
        {
            var (exit, _, error) = await TheProgram.Run([.. command, "--data", nowhere]);
            Assert.Equal(2, exit);
            Assert.Contains("There is no record at", error, StringComparison.Ordinal);
            Assert.False(Directory.Exists(nowhere));
        }

        var taken = Path.Combine(folder, "taken");
        await File.WriteAllTextAsync(taken, "mine", TestContext.Current.CancellationToken);
        Assert.Equal(2, (await TheProgram.Run("export", "--case", id, "--for", "whole", "-o", taken, "--data", Data)).Exit);
        Assert.Equal("mine", await File.ReadAllTextAsync(taken, TestContext.Current.CancellationToken));

        // Nobody is a caseworker of a case that an import put on the record; an auditor may read all that is the person's.
        var person = Path.Combine(folder, "person.bundle");
        var (refused, _, why) = await TheProgram.Run("export", "--case", id, "--for", "person", "--as", "caseworker", "-o", person, "--data", Data);
        Assert.Equal(1, refused);
        Assert.Contains("may not export", why, StringComparison.Ordinal);
        Assert.False(File.Exists(person));
        Assert.Equal(1, (await TheProgram.Run("export", "--case", id, "--for", "senior-officer", "--as", "auditor", "-o", person, "--data", Data)).Exit);
        Assert.Equal(0, (await TheProgram.Run("export", "--case", id, "--for", "person", "--as", "auditor", "-o", person, "--data", Data)).Exit);
        var text = await File.ReadAllTextAsync(person, TestContext.Current.CancellationToken);
        Assert.Contains("\"act\":\"exported\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"compartment\":\"working\"", text, StringComparison.Ordinal);

        Assert.Equal(2, (await TheProgram.Run("verify")).Exit);
        Assert.Equal(2, (await TheProgram.Run("export", "--case", id, "-o", person)).Exit);
        Assert.Equal(2, (await TheProgram.Run("restore", folder, "--data", nowhere)).Exit);
    }

    [Fact]
    public async Task Documents_are_one_stores_and_what_no_case_holds_goes_while_it_is_served()
    {
        await Imported();
        Assert.Equal(0, (await TheProgram.Run("backup", Path.Combine(folder, "backup"), "--data", Data)).Exit);
        var nobodys = await Nobodys();
        using (var serving = TheProgram.Start("serve", "--data", Data, "--urls", "http://127.0.0.1:0"))
        {
            for (var tries = 0; File.Exists(nobodys) && tries < 600; tries++) await Task.Delay(100, TestContext.Current.CancellationToken);
            serving.Kill();
        }

        Assert.False(File.Exists(nobodys));

        // Another store, whose documents these are not.
        File.Delete(Path.Combine(Data, "record.db"));
        nobodys = await Nobodys();
        var (exit, _, error) = await TheProgram.Run("restore", Path.Combine(folder, "backup"), "--data", Data);
        Assert.Equal(2, exit);
        Assert.Contains("belong to another store", error, StringComparison.Ordinal);
        (exit, _, error) = await TheProgram.Run("serve", "--data", Data, "--urls", "http://127.0.0.1:0");
        Assert.Equal(2, exit);
        Assert.Contains("belong to another store", error, StringComparison.Ordinal);
        Assert.True(File.Exists(nobodys));

        async Task<string> Nobodys()
        {
            var bytes = "A letter that no case holds."u8.ToArray();
            var digits = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
            var place = Path.Combine(Data, "documents", digits[..2], digits[2..4], digits);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            await File.WriteAllBytesAsync(place, bytes, TestContext.Current.CancellationToken);
            File.SetLastWriteTimeUtc(place, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            return place;
        }
    }

    // What takes long says how far it is; on a busy machine anything may.
    private static string Faults(string error) =>
        string.Concat(error.Split('\n').Where(line => !line.StartsWith("backup: ", StringComparison.Ordinal) && !line.StartsWith("restore: ", StringComparison.Ordinal) && !line.StartsWith("import: ", StringComparison.Ordinal) && line.Length > 0));

    [Fact]
    public async Task That_a_log_only_grew_between_two_bundles_is_proved_and_the_head_of_a_whole_case_holds_a_bundle_to_it()
    {
        var id = await Imported();
        var key = Path.Combine(folder, "key.pem");
        await File.WriteAllTextAsync(key, (await TheProgram.Run("verify", "--data", Data, "--show-key")).Out, Stop);
        var (early, late) = (Path.Combine(folder, "early.bundle"), Path.Combine(folder, "late.bundle"));
        foreach (var bundle in new[] { early, late })
        {
            // Each look is an entry, so that the logs grow between the two.
            Assert.Equal(0, (await TheProgram.Run(bundle == early ? ["history", id, "--data", Data] : ["standing", "--case", id, "--data", Data])).Exit);
            Assert.Equal(0, (await TheProgram.Run("export", "--case", id, "--for", "whole", "-o", bundle, "--data", Data)).Exit);
        }

        var (exit, said, _) = await TheProgram.Run("verify", early, late, "--key", key);
        Assert.Equal(0, exit);
        var asked = said.Split('\n').Where(l => l.StartsWith("Nobody has shown", StringComparison.Ordinal)).Select(l => l[(l.IndexOf("duecourse prove ", StringComparison.Ordinal) + 10)..l.IndexOf(';', StringComparison.Ordinal)].Split(' ')).ToList();
        Assert.NotEmpty(asked);
        var proofs = new List<string>();
        foreach (var ask in asked)
        {
            var (done, line, why) = await TheProgram.Run([.. ask, "--data", Data]);
            Assert.Equal((0, ""), (done, Faults(why)));
            proofs.AddRange("--proof", Path.Combine(folder, $"proof {proofs.Count}"));
            await File.WriteAllTextAsync(proofs[^1], line, Stop);
        }

        (exit, said, _) = await TheProgram.Run(["verify", early, late, "--key", key, .. proofs]);
        Assert.Equal(0, exit);
        Assert.DoesNotContain("Nobody has shown", said, StringComparison.Ordinal);
        var proof = await File.ReadAllTextAsync(proofs[1], Stop);
        var at = proof.IndexOf("path\":[\"", StringComparison.Ordinal) + 8;
        await File.WriteAllTextAsync(proofs[1], proof[..at] + (proof[at] == '0' ? '1' : '0') + proof[(at + 1)..], Stop);
        (exit, _, var error) = await TheProgram.Run(["verify", early, late, "--key", key, .. proofs]);
        Assert.Equal(1, exit);
        Assert.Contains("log.not-grown", error, StringComparison.Ordinal);
        Assert.Equal(2, (await TheProgram.Run("prove", "--log", "open/0", "--from", "5000", "--data", Data)).Exit);
        Assert.Equal(2, (await TheProgram.Run("verify", early, "--proof", early)).Exit);

        var head = Path.Combine(folder, "head.json");
        (exit, said, error) = await TheProgram.Run("prove", "--case", id, "--data", Data);
        Assert.Equal((0, ""), (exit, Faults(error)));
        await File.WriteAllTextAsync(head, said, Stop);
        var after = Path.Combine(folder, "after.bundle");
        Assert.Equal(0, (await TheProgram.Run("export", "--case", id, "--for", "whole", "-o", after, "--data", Data)).Exit);
        (exit, said, error) = await TheProgram.Run("verify", after, "--key", key, "--proof", head);
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains($"the case {id} had ", said, StringComparison.Ordinal);
        const string OfIntelligence = "\"compartment\":\"intelligence\",\"count\":";
        var text = await File.ReadAllTextAsync(head, Stop);
        var count = int.Parse(text[(text.IndexOf(OfIntelligence, StringComparison.Ordinal) + OfIntelligence.Length)..].Split(',')[0], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains($"{count} in intelligence", said, StringComparison.Ordinal);
        await File.WriteAllTextAsync(head, text.Replace($"{OfIntelligence}{count},", $"{OfIntelligence}{count + 1},", StringComparison.Ordinal), Stop);
        (exit, _, error) = await TheProgram.Run("verify", after, "--key", key, "--proof", head);
        Assert.Equal(1, exit);
        Assert.Contains("case-head.wrong", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_that_is_run_again_brings_no_case_twice_and_two_lines_that_say_the_same_are_two_cases()
    {
        const string Line = """{"schema":"1","case":"x","asAt":"2026-05-03","person":{"isBritishCitizen":"no"}}""";
        var lines = Path.Combine(folder, "cases.jsonl");
        await File.WriteAllTextAsync(lines, Line + "\n" + Line + "\n", Stop);
        var (_, first, _) = await TheProgram.Run("import", lines, "--data", Data);
        var ids = first.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..32]).ToList();
        Assert.Equal(2, ids.Distinct().Count());
        var (_, before, _) = await TheProgram.Run("history", ids[0], "--data", Data);

        await File.AppendAllTextAsync(lines, Line.Replace("no", "yes", StringComparison.Ordinal) + "\n", Stop);
        var (exit, again, _) = await TheProgram.Run("import", lines, "--data", Data);

        Assert.Equal(0, exit);
        Assert.Equal(first, again[..first.Length]);
        Assert.Equal(3, again.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..32]).Distinct().Count());
        // That it was looked at is recorded; nothing else is there that was not.
        var (_, after, _) = await TheProgram.Run("history", ids[0], "--data", Data);
        Assert.StartsWith(before.TrimEnd(), after, StringComparison.Ordinal);
        Assert.Contains("Somebody looked at what was recorded here.", after, StringComparison.Ordinal);
        // Another store gives other ids: what is one case there is not one case here.
        var (_, other, _) = await TheProgram.Run("import", lines, "--data", Path.Combine(folder, "other"));
        Assert.Empty(other.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..32]).Intersect(ids));
    }

    private async Task<string> Imported()
    {
        using var file = TheProgram.File("""
            schema: "1"
            case: to-keep
            title: A case to keep
            asAt: 2026-05-03
            person: {isBritishCitizen: no}
            """);
        var (exit, said, error) = await TheProgram.Run("import", file.Path, "--data", Data);
        Assert.Equal((0, ""), (exit, Faults(error)));
        return said[..32];
    }
}
