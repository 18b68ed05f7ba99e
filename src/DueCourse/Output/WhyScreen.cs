using DueCourse.Law.Drafting;
using DueCourse.Law.Exact;

namespace DueCourse.Output;

/// <summary>The full reasoning for one conclusion, and the fewest facts that would change it.</summary>
internal static class WhyScreen
{
    public static void Show(Screen screen, string heading, Answer answer, IReadOnlyList<Reason> tree, CounterfactualsFound changes, TurningOn turning)
    {
        screen.Title(heading);
        screen.Paragraph(Sentence(answer));
        screen.Line();
        foreach (var reason in tree) Show(screen, reason, 0);
        if (answer == Answer.Unknown) Show(screen, turning);
        screen.Heading("The fewest changes that would give another answer");
        foreach (var change in changes.Sets)
            screen.Row(change.Answer.Word(), string.Join("; and ", change.Set.Select(c => $"{c.Fact}: {c.To} (now: {c.From})")), column: 6);
        screen.Paragraph(Proof(changes), indent: 2);
    }

    // What is claimed is what was tried, and no more.
    private static string Proof(CounterfactualsFound changes)
    {
        var what = $"changes of the facts, judgements and rulings that this question reads of what is on the file";
        if (changes.TriedTo == 0) return "Not every set of changes could be tried, so there may be smaller ones.";
        var tried = $"Every set of up to {changes.TriedTo} {what} was tried: {(changes.Sets.Count == 0 ? "none gives another answer." : "no smaller set does.")}";
        return changes.TriedTo < changes.LookedFor ? $"{tried} Sets of {changes.LookedFor} were too many to try them all." : tried;
    }

    private static void Show(Screen screen, TurningOn turning)
    {
        screen.Heading("What it still turns on");
        if (turning.IsDecided)
        {
            screen.Paragraph($"Nothing: whatever the missing facts are, the answer would be {turning.Answer.Word()}. It is reported as not known until they are on file.", indent: 2);
            return;
        }

        foreach (var missing in turning.Missing)
            screen.Paragraph($"{missing.Id}: {missing.Question}{(turning.SettleAlone.Contains(missing.Id) ? " Some answer to this settles the question by itself." : "")}", indent: 2, hanging: 2);
        if (!turning.IsExact) screen.Paragraph("This was too much to work out exactly: some of these may no longer matter.", indent: 2);
    }

    private static void Show(Screen screen, Reason reason, int depth)
    {
        var indent = 2 * depth;
        if (reason.IsALimb)
            screen.Row(Mark(reason.Answer), $"{reason.Citation}: {reason.Says}", column: 9, indent: indent);
        else
            screen.Paragraph(reason.Says, indent: indent + 9);
        foreach (var under in reason.Because) Show(screen, under, depth + 1);
    }

    private static string Mark(Answer answer) => answer switch { Answer.Yes => "yes", Answer.No => "no", _ => "unknown" };

    private static string Sentence(Answer answer) => answer switch { Answer.Yes => "Yes.", Answer.No => "No.", _ => "Not known." };
}
