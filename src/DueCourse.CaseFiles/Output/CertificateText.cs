namespace DueCourse.CaseFiles.Output;

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DueCourse.Law;
using DueCourse.Law.Exact;
using NodaTime.Text;

/// <summary>
/// Writes a certificate as text that a person can read and a short script can check; docs/certificates.md says how.
/// </summary>
public static class CertificateText
{
    /// <summary>The whole text, ending with the sum over all before it.</summary>
    public static string Of(Certificate certificate, CaseRecord record, Situation s, string id, string question, IReadOnlyList<string> supposed)
    {
        var text = new StringBuilder();
        Line("DUECOURSE CERTIFICATE 1");
        Line($"case: {Plain(record.Name)}");
        Line($"as at: {(s.Moment.TimeOfDay == NodaTime.LocalTime.Midnight ? LocalDatePattern.Iso.Format(s.Day) : LocalDateTimePattern.GeneralIso.Format(s.Moment))}");
        Line($"law: {Edition.Version}");
        Line($"supposed: {(supposed.Count == 0 ? "nothing" : Plain(string.Join("; ", supposed)))}");
        Line($"question: {id}: {Plain(question)}");
        Line($"answer: {certificate.Steps[^1].Answer.Word()}");
        Line("");
        Line("WHAT THE CASE HOLDS (label | name | value | on | from)");
        foreach (var given in certificate.Givens)
            Line($"{given.Label} | {given.Name} | {given.Value} | {LocalDatePattern.Iso.Format(given.On)} | {Plain(given.Source)}");
        Line("");
        Line("STEPS (number | answer | by which rule | in words | limb of the law)");
        foreach (var step in certificate.Steps)
            Line($"{step.Number.ToString(CultureInfo.InvariantCulture)} | {step.Answer.Word()} | {step.Rule} | {Plain(step.Says)} | {Plain(step.Citation)}");
        Line("");
        Line($"sum: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))}");
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');
    }

    // The bar parts columns and the end of a line parts lines, so neither stands in one.
    private static string Plain(string text) => text.Replace('|', '/').ReplaceLineEndings(" ").Trim();
}
