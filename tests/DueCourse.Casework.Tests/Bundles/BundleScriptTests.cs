namespace DueCourse.Casework.Tests.Bundles;

using System.Diagnostics;
using System.Text;
using DueCourse.Casework.Tests.Log;

/// <summary>What docs/bundles.md gives to others: an example, and a script that shares no code with us.</summary>
public sealed class BundleScriptTests
{
    private const string NoPython = "python3 is not installed, so the script that checks bundles cannot run";

    private const string NoOpenssl = "openssl is not installed, so the script that checks bundles cannot check signatures";

    private static readonly string Docs = Path.Combine(Root(), "docs", "bundles");

    [Fact]
    public void The_example_is_what_is_written_today_and_verifies()
    {
        var (example, key) = (Example(), FixedSigner.OfTheStandard.Key);
        if (Environment.GetEnvironmentVariable("UPDATE_BUNDLE") == "1")
        {
            File.WriteAllBytes(Path.Combine(Docs, "example.bundle"), example);
            File.WriteAllText(Path.Combine(Docs, "example.pem"), key.ToPem());
        }

        Assert.Equal(Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Docs, "example.bundle"))), Encoding.UTF8.GetString(example));
        Assert.Equal(key, DueCourse.Casework.Log.PublicKey.FromPem(File.ReadAllText(Path.Combine(Docs, "example.pem"))));
        Assert.Null(BundleMade.Read(example).Fault);
    }

    [Fact]
    public void A_script_without_our_code_comes_to_the_same_verdict()
    {
        var example = Example();
        var lines = BundleMade.Lines(example);
        var bundles = new List<byte[]> { example, BundleMade.Bundle(BundleMade.Desk(facts: 30), unlogged: 2), BundleMade.Bundle(Given.Opened(), chains: [Compartment.Open, Compartment.Medical]) };
        var sound = bundles.Count;
        var taken = BundleMade.Desk();
        taken.Entries[1] = taken.Entries[1] with { Payload = null, Salt = null };
        bundles.Add(BundleMade.Bundle(taken));

        // Damaged, and sealed anew by the store itself, so that it is not the seal that gives it away.
        for (var i = 0; i < lines.Count - 1; i++)
        {
            bundles.Add(BundleMade.Resealed([.. lines[..i], .. lines[(i + 1)..]], FixedSigner.OfTheStandard));
            bundles.Add(BundleMade.Resealed([.. lines[..i], lines[i], .. lines[i..]], FixedSigner.OfTheStandard));
            bundles.Add(BundleMade.Resealed([.. lines[..i], Flipped(lines[i], lines[i].Length / 2), .. lines[(i + 1)..]], FixedSigner.OfTheStandard));
            bundles.Add(BundleMade.Resealed([.. lines[..i], lines[i].Replace(",", ", ", StringComparison.Ordinal), .. lines[(i + 1)..]], FixedSigner.OfTheStandard));
        }

        for (var at = 5; at < example.Length; at += 331) bundles.Add([.. example[..at], (byte)(example[at] ^ 1), .. example[(at + 1)..]]);
        bundles.AddRange([example[..^1], [.. example, (byte)'\n'], [], BundleMade.Bundle(BundleMade.Desk(), FixedSigner.Another)]);

        var said = Checked(bundles);
        if (said[0].Contains("NOT checked", StringComparison.Ordinal)) Assert.Skip(NoOpenssl);
        for (var i = 0; i < bundles.Count; i++)
        {
            var fault = BundleMade.Read(bundles[i]).Fault;
            Assert.True((fault is null) == said[i].StartsWith("Sound: ", StringComparison.Ordinal), $"{i}: {said[i]}; we: {fault?.Code}");
            if (i < sound) Assert.Null(fault);
        }

        Assert.Contains("signed with a key that was named", said[0], StringComparison.Ordinal);
    }

    private static byte[] Example()
    {
        var desk = BundleMade.Desk(words: "Ünïcödé, \"quoted\", and a line\nbroken \u2028 \U0001F600");
        return BundleMade.Bundle(desk, chains: [Compartment.Open, Compartment.Protection, Compartment.Medical], documents: [BundleMade.Letter], erase: new(Compartment.Open, 2));
    }

    private static string Flipped(string line, int at) => line[..at] + (char)(line[at] ^ 1) + line[(at + 1)..];

    private static List<string> Checked(List<byte[]> bundles)
    {
        var folder = Directory.CreateTempSubdirectory("bundles");
        try
        {
            var start = new ProcessStartInfo("python3") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
            start.Environment["PYTHONIOENCODING"] = "utf-8";
            start.ArgumentList.Add(Path.Combine(Docs, "check_bundle.py"));
            for (var i = 0; i < bundles.Count; i++)
            {
                var name = Path.Combine(folder.FullName, $"{i}.bundle");
                File.WriteAllBytes(name, bundles[i]);
                start.ArgumentList.Add(name);
            }

            start.ArgumentList.Add("--key");
            start.ArgumentList.Add(Path.Combine(Docs, "example.pem"));
            using var python = Start(start);
            if (python is null) Assert.Skip(NoPython);
            var error = python.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var lines = python.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
            Assert.True(lines.Count == bundles.Count, error.Result);
            return lines;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Process? Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DueCourse.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("No folder above the tests holds DueCourse.slnx.");
    }
}
