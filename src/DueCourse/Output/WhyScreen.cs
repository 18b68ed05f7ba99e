using DueCourse.Law.Drafting;

namespace DueCourse.Output;

/// <summary>The full reasoning for one conclusion, and the fewest facts that would change it.</summary>
internal static class WhyScreen
{
    public static void Show(Screen screen, string heading, Answer answer, IReadOnlyList<Reason> tree, IReadOnlyList<Counterfactual> changes)
    {
        screen.Title(heading);
        screen.Paragraph(Sentence(answer));
        screen.Line();
        foreach (var reason in tree) Show(screen, reason, 0);
        screen.Heading("The fewest changes that would give another answer");
        if (changes.Count == 0)
        {
            screen.Paragraph($"None of up to {Counterfactuals.Largest} facts, judgements or rulings about what is on the file.", indent: 2);
            return;
        }

        foreach (var change in changes)
            screen.Row(change.Answer.Word(), string.Join("; and ", change.Set.Select(c => $"{c.Fact}: {c.To} (now: {c.From})")), column: 6);
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
