using System.Globalization;
using DueCourse.Law.Drafting;
using DueCourse.Law.Impact;
using NodaTime;

namespace DueCourse.Output;

/// <summary>What a change of the law changes, for a terminal.</summary>
internal static class ImpactScreen
{
    public static void Show(Screen screen, Comparison comparison, ImpactReport report, LocalDateTime from, LocalDateTime to, long bad)
    {
        screen.Title($"The law of {from.Words()} and of {to.Words()}, on the facts of each case's own day");
        screen.Line();
        screen.Paragraph(
            $"{Many(report.Cases, "case")} compared; {Count(report.Changed)} {(report.Changed == 1 ? "has" : "have")} at least one other answer."
            + (bad > 0 ? $" {Many(bad, "case")} could not be read and {(bad == 1 ? "is" : "are")} not among them." : ""));
        Law(screen, comparison);
        foreach (var (because, rows) in report.Grouped())
        {
            screen.Heading(because.Count == 0 ? "Because of several changes together" : "Because of " + string.Join(", or of ", because.Select(p => p.Citation)));
            foreach (var row in rows)
            {
                screen.Paragraph($"{Count(row.Cases).PadLeft(9)}  {row.Before} → {row.After}  {row.Question}", indent: 2, hanging: 13);
                screen.Paragraph($"{comparison.Asks[row.Question]} For example {string.Join(", ", row.First.Select(f => f.Case))}.", indent: 13);
            }
        }
    }

    private static void Law(Screen screen, Comparison comparison)
    {
        screen.Heading($"What differs in the law: {Many(comparison.Changes.Count, "limb")}");
        foreach (var change in comparison.Changes)
        {
            screen.Row(Word(change.Kind), $"{change.Limb.Citation.Text}{By(change)}", column: 14);
            if (change.Kind is LawChangeKind.Amended or LawChangeKind.Reworded)
            {
                screen.Paragraph("was: " + change.Before!.Says, indent: 16, hanging: 5);
                screen.Paragraph("is:  " + change.After!.Says, indent: 16, hanging: 5);
            }
        }
    }

    private static string By(LawChange change) => change.After is { By.Length: > 0 } after ? $" ({after.By})" : "";

    private static string Word(LawChangeKind kind) => kind switch
    {
        LawChangeKind.Commenced => "commenced",
        LawChangeKind.Ended => "ended",
        LawChangeKind.Amended => "amended",
        LawChangeKind.Reworded => "reworded",
        _ => "not known",
    };

    private static string Many(long count, string one) => $"{Count(count)} {one}{(count == 1 ? "" : "s")}";

    private static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
