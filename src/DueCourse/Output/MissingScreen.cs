using System.Globalization;
using DueCourse.Law.Drafting;
using DueCourse.Law.Exact;
using NodaTime;

namespace DueCourse.Output;

/// <summary>What a caseload lacks for one question, for a terminal.</summary>
internal static class MissingScreen
{
    public static void Show(Screen screen, Asked asked, MissingReport report, LocalDateTime? asAt, long bad)
    {
        screen.Title(asked.Question);
        screen.Line();
        screen.Paragraph(
            $"{Many(report.Cases, "case")} asked, by the law and on what is established on {asAt?.Words() ?? "each case's own day"}: yes in {Count(report.Yes)}, no in {Count(report.No)}, not known in {Count(report.Unknown)}."
            + (bad > 0 ? $" {Many(bad, "case")} could not be read and {(bad == 1 ? "is" : "are")} not among them." : ""));
        if (report.YesWhateverIsMissing + report.NoWhateverIsMissing > 0)
            screen.Paragraph($"Of those not known, the answer would be yes in {Count(report.YesWhateverIsMissing)} and no in {Count(report.NoWhateverIsMissing)} whatever is found out. It is reported as not known until that is on file.");
        if (report.NotExact > 0)
            screen.Paragraph($"In {Many(report.NotExact, "case")} this was too much to work out exactly: some of what is listed for {(report.NotExact == 1 ? "it" : "them")} may no longer matter, and what would settle {(report.NotExact == 1 ? "it" : "them")} alone is not counted.");
        if (report.Rows() is not { Count: > 0 } rows) return;
        screen.Heading("What is missing and can still change the answer");
        foreach (var row in rows)
        {
            screen.Paragraph($"In {Many(row.Cases, "case")}: {row.Id} ({Word(row.Kind)}). {Alone(row)}", indent: 2, hanging: 2);
            screen.Paragraph($"{row.Question} For example {string.Join(", ", row.First.Select(f => f.Case))}.", indent: 4);
        }
    }

    private static string Alone(MissingRow row) =>
        row.SettlesAlone == 0 ? "It settles none alone."
        : "Some answer to it settles the question alone" + (row.Cases == 1 ? "." : row.SettlesAlone == row.Cases ? " in all of them." : $" in {Count(row.SettlesAlone)} of them.");

    private static string Word(MissingKind kind) => kind switch
    {
        MissingKind.Fact => "a fact",
        MissingKind.Judgement => "a judgement",
        _ => "a point of law",
    };

    private static string Many(long count, string one) => $"{Count(count)} {one}{(count == 1 ? "" : "s")}";

    private static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
