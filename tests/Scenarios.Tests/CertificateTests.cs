using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using DueCourse.CaseFiles.Output;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using DueCourse.Law.Exact;
using DueCourse.Law.Record;

namespace Scenarios.Tests;

/// <summary>Certificates are checked by the script in docs/certificates, which shares no code with us.</summary>
public sealed class CertificateTests
{
    private const string NoPython = "python3 is not installed, so the script that checks certificates cannot run";

    public static TheoryData<string> Files => ScenarioTests.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void A_certificate_of_every_rule_of_a_scenario_is_accepted_by_the_script(string file)
    {
        var record = ScenarioTests.Read(file).Record;
        var certificates = new List<string>();
        foreach (var rule in StatuteBook.Current.Rules)
        {
            var s = Situation.Of(record.Read(Reading.Established), record.AsAt.AtMidnight());
            var certificate = Certificate.Of(rule.Condition.Node, s);
            Assert.Equal(rule.Condition.Read(s).Answer, certificate.Steps[^1].Answer);
            certificates.Add(CertificateText.Of(certificate, record, s, rule.Id, rule.Question, []));
        }

        Assert.All(Checked(certificates), line => Assert.StartsWith("Every one of ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("twelve-months-exactly", "ukba2007.s32-1.foreign-criminal", "12 months 0 days to 12 months 0 days", "11 months 30 days to 11 months 30 days")]
    [InlineData("twelve-months-exactly", "ukba2007.s32-1.foreign-criminal", "isBritishCitizen | yes-no no", "isBritishCitizen | yes-no yes")]
    public void A_certificate_with_one_step_or_one_value_changed_is_refused(string scenario, string id, string value, string other)
    {
        var record = ScenarioTests.Read($"scenarios/{scenario}.yaml").Record;
        var s = Situation.Of(record.Read(Reading.Established), record.AsAt.AtMidnight());
        var asked = StatuteBook.Current.Rules.SelectMany(r => r.Consequences).First(c => c.Id == id);
        var certificate = Certificate.Of(asked.Condition.Node, s);
        var text = CertificateText.Of(certificate, record, s, asked.Id, asked.Says, []);
        Assert.Contains(value, text, StringComparison.Ordinal);

        // Changed and left so; and changed with the sum made to fit again.
        var changed = new List<string> { text.Replace(value, other, StringComparison.Ordinal), Summed(text.Replace(value, other, StringComparison.Ordinal)) };
        foreach (var step in certificate.Steps)
        {
            foreach (var answer in Enum.GetValues<Answer>().Where(a => a != step.Answer))
                changed.Add(Summed(text.Replace($"\n{step.Number} | {step.Answer.Word()} | ", $"\n{step.Number} | {answer.Word()} | ", StringComparison.Ordinal)));
            if (step.Number == certificate.Steps.Count) continue;
            changed.Add(Summed(string.Join('\n', text.Split('\n').Where(l => !l.StartsWith($"{step.Number} | ", StringComparison.Ordinal)))));
        }

        changed.Add(Summed(text.Replace($"\nanswer: {certificate.Steps[^1].Answer.Word()}", "\nanswer: unknown", StringComparison.Ordinal)));
        Assert.All(Checked(changed), line => Assert.StartsWith("Refused: ", line, StringComparison.Ordinal));
    }

    private static string Summed(string text)
    {
        var body = text[..text.LastIndexOf("sum: ", StringComparison.Ordinal)];
        return $"{body}sum: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)))}\n";
    }

    private static List<string> Checked(IReadOnlyList<string> certificates)
    {
        var folder = Directory.CreateTempSubdirectory("certificates");
        try
        {
            var start = new ProcessStartInfo("python3") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
            start.Environment["PYTHONIOENCODING"] = "utf-8";
            start.ArgumentList.Add(Path.Combine(ScenarioTests.Root, "docs", "certificates", "check_certificate.py"));
            for (var i = 0; i < certificates.Count; i++)
            {
                var name = Path.Combine(folder.FullName, $"{i}.txt");
                File.WriteAllText(name, certificates[i]);
                start.ArgumentList.Add(name);
            }

            using var python = Start(start);
            if (python is null) Assert.Skip(NoPython);
            var error = python.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var lines = python.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
            Assert.True(lines.Count == certificates.Count, error.Result);
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
}
