using DueCourse.CaseFiles.Output;
using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;

namespace DueCourse.Output;

/// <summary>One limit of time as a card: three dates, the working, what follows, and what can be done when it was missed.</summary>
internal static class DeadlineScreen
{
    private const int Column = 44;

    public static void Show(Screen screen, Deadline deadline, Start start, UkDivision? division)
    {
        screen.Title($"{deadline.Limit.Says}");
        screen.Paragraph($"{deadline.Limit.Citation.Text} ({deadline.Limit.Id})");
        screen.Paragraph($"From {start.Words()}{(division is { } part ? $", {part.Words()}" : "")}.");
        screen.Line();
        switch (deadline.Result)
        {
            case FallsOn falls:
                Dates(screen, deadline.Limit.Kind, falls, indent: 0);
                Section(screen, "The working", falls.Working);
                if (falls.Missing.Count > 0) Section(screen, "What would bring the two dates closer", [.. falls.Missing.Select(m => $"{m.Question} [{m.Id}]")]);
                Section(screen, "What follows", falls.Then);
                Chain(screen, falls);
                Late(screen, deadline.Limit.IfLate);
                break;
            case CannotYetBeFixed open:
                screen.Paragraph("It cannot yet be fixed.");
                Section(screen, "Why", open.Working);
                Section(screen, "What is missing", [.. open.Missing.Select(m => $"{m.Question} [{m.Id}]")]);
                break;
            case DoesNotApply not:
                screen.Paragraph("It does not apply.");
                Section(screen, "Why", not.Working);
                break;
        }
    }

    /// <summary>The three dates.</summary>
    public static void Dates(Screen screen, TimeLimitKind kind, FallsOn falls, int indent)
    {
        var words = DeadlineWords.For(kind);
        screen.Row(words.LastDay, $"{DeadlineWords.Days(falls, kind)}, {falls.At}", Column, indent);
        if (kind is TimeLimitKind.PersonActsBy or TimeLimitKind.StateActsBy) screen.Row(words.SafeDay, DeadlineWords.Day(falls.SafeWorkingDay), Column, indent);
        if (falls.EarliestNextStep != falls.SafeBy && falls.EarliestNextStep != falls.GateAfter) screen.Row(words.NextStep, DeadlineWords.Day(falls.EarliestNextStep), Column, indent);
    }

    private static void Section(Screen screen, string heading, IReadOnlyList<string> sentences)
    {
        if (sentences.Count == 0) return;
        screen.Heading(heading);
        foreach (var sentence in sentences) screen.Paragraph(sentence, indent: 2, hanging: 2);
    }

    private static void Chain(Screen screen, FallsOn falls)
    {
        if (falls.Chain.Count == 0) return;
        screen.Heading("Later limits that hang on it");
        foreach (var next in falls.Chain)
            screen.Paragraph(next.Result switch
            {
                FallsOn f => $"{next.Says}: {DeadlineWords.Days(f)}. ({next.Id})",
                CannotYetBeFixed c => $"{next.Says}: it cannot yet be fixed. {string.Join(" ", c.Working)} ({next.Id})",
                _ => $"{next.Says}: it does not apply. ({next.Id})",
            }, indent: 2, hanging: 2);
    }

    private static void Late(Screen screen, LateAct? late)
    {
        if (late is null) return;
        screen.Heading("If it was missed");
        screen.Paragraph($"{late.Ask} {late.Reasons} {late.Decides} ({late.Citation.Text})", indent: 2, hanging: 2);
        screen.Paragraph($"Meanwhile: {late.Meanwhile}", indent: 2, hanging: 2);
    }
}
