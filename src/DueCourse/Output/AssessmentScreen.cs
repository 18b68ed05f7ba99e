using DueCourse.Law;
using DueCourse.Law.Drafting;
using NodaTime.Text;

namespace DueCourse.Output;

/// <summary>The standing of a case on one screen.</summary>
internal static class AssessmentScreen
{
    private const int MissingShown = 8;
    private const int LimitsNamed = 8;

    public static void Show(Screen screen, Assessment a, string title, string? clockNote, bool all)
    {
        screen.Title(title.Length > 0 ? $"{a.Case.Name}: {title}" : a.Case.Name);
        screen.Paragraph(
            $"As at {a.AsAt.Words()}" +
            (a.AsKnownAt is { } known ? $", as known at {InstantPattern.General.Format(known)}" : "") +
            $". Law checked to {Edition.CheckedTo.Words()}." + (clockNote is null ? "" : " " + clockNote));

        screen.Heading("Where it stands");
        foreach (var line in a.InWords()) screen.Paragraph(line, indent: 2);

        if (a.Routes.Count > 0)
        {
            screen.Heading("Routes");
            foreach (var route in a.Routes.Where(r => all || r.Status != RouteStatus.NotApplicable))
                screen.Row(route.Status.Word(), $"{route.Route.Id} {route.Route.Name}{Why(route)}", column: 16);
            var not = a.Routes.Where(r => r.Status == RouteStatus.NotApplicable).Select(r => r.Route.Id).ToList();
            if (!all && not.Count > 0) screen.Row("not applicable", string.Join(", ", not), column: 16);
        }

        if (a.Gates.Count > 0)
        {
            screen.Heading("Gates before any departure");
            foreach (var gate in a.Gates.Where(g => all || g.Status == "shut"))
                screen.Row(gate.Status, $"{gate.Gate.Id} {gate.Gate.Name}: {string.Join(" ", gate.Sentences.Take(all ? 6 : 2))}", column: 10);
            if (!all)
            {
                foreach (var status in new[] { "unknown", "open" })
                    if (a.Gates.Where(g => g.Status == status).Select(g => g.Gate.Id).ToList() is { Count: > 0 } ids)
                        screen.Row(status, string.Join(", ", ids), column: 10);
            }
        }

        Deadlines(screen, a, all);
        Tracks(screen, a);

        var parting = a.Conclusions.Where(c => c.Person != c.State).ToList();
        if (parting.Count > 0)
        {
            screen.Heading("Where the two sides' cases part");
            foreach (var c in parting)
                screen.Row(c.Answer.Word(), $"{c.Rule.Question} On the person's case: {c.Person.Word()}. On the state's: {c.State.Word()}. ({c.Rule.Id})", column: 10);
        }

        screen.Heading(all ? "Conclusions" : "Conclusions reached");
        foreach (var c in a.Conclusions.Where(c => all || c.Answer == Answer.Yes))
            screen.Row(c.Answer.Word(), $"{c.Rule.Question} ({c.Rule.Citation.Text}; {c.Rule.Id})", column: 10);
        if (!all)
        {
            screen.Paragraph(
                $"No to {a.Conclusions.Count(c => c.Answer == Answer.No)}, not known of {a.Conclusions.Count(c => c.Answer == Answer.Unknown)}. " +
                "Everything: --all. The reasoning for one: duecourse why FILE ID.", indent: 2);
        }

        Missing(screen, a);
    }

    private static void Deadlines(Screen screen, Assessment a, bool all)
    {
        if (a.Deadlines.All(d => d.Result is DoesNotApply) && !all) return;
        screen.Heading("Limits of time");
        foreach (var (deadline, falls) in Fixed(a).Where(d => all || d.Falls.EarliestNextStep > a.AsAt.Date))
        {
            screen.Paragraph($"{Named(deadline)}{(falls.EarliestNextStep <= a.AsAt.Date ? ": the time has passed." : "")}", indent: 2);
            DeadlineScreen.Dates(screen, deadline.Limit.Kind, falls, indent: 4);
            if (all)
                foreach (var sentence in falls.Working) screen.Paragraph(sentence, indent: 6, hanging: 2);
        }

        if (all)
        {
            foreach (var deadline in a.Deadlines)
                if (deadline.Result is CannotYetBeFixed or DoesNotApply)
                    screen.Paragraph(deadline.Result is CannotYetBeFixed open
                        ? $"{Named(deadline)}: cannot yet be fixed. {string.Join(" ", open.Working)}"
                        : $"{Named(deadline)}: does not apply.", indent: 2, hanging: 2);
            return;
        }

        Listed(screen, "Passed", Fixed(a).Where(d => d.Falls.EarliestNextStep <= a.AsAt.Date).Select(d => $"{d.Deadline.What}, {d.Falls.GateAfter.Words()} ({d.Deadline.Limit.Id})"));
        Listed(screen, "Cannot yet be fixed", a.Deadlines.Where(d => d.Result is CannotYetBeFixed && !d.WaitsForAnEvent).Select(d => $"{d.What} ({d.Limit.Id})"));
        if (a.Deadlines.Count(d => d.WaitsForAnEvent) is > 0 and var waiting)
            screen.Paragraph($"{waiting} more wait for an event that is not on file. All, with the working: --all. One by itself: duecourse deadline.", indent: 2);
    }

    private static IEnumerable<(Deadline Deadline, FallsOn Falls)> Fixed(Assessment a) =>
        a.Deadlines.Where(d => d.Result is FallsOn).Select(d => (d, (FallsOn)d.Result)).OrderBy(d => d.Item2.SafeBy);

    private static void Listed(Screen screen, string what, IEnumerable<string> items)
    {
        var list = items.Distinct().ToList();
        if (list.Count is > 0 and <= LimitsNamed) screen.Paragraph($"{what}: {string.Join("; ", list)}.", indent: 2, hanging: 2);
        if (list.Count > LimitsNamed) screen.Paragraph($"{what}: {list.Count}, among them {string.Join("; ", list.Take(3))}.", indent: 2, hanging: 2);
    }

    private static string Named(Deadline deadline) => $"{Capital(deadline.What)} ({deadline.Limit.Id})";

    private static void Tracks(Screen screen, Assessment a)
    {
        var known = a.Tracks.Where(t => t.Shown.State is not null).ToList();
        if (known.Count == 0) return;
        screen.Heading("Where each track is");
        foreach (var track in known)
            screen.Row(track.Track.Id, $"{track.Shown.Id}{(track.Shown.Since is { } since ? " since " + since.Words() : "")}. {track.Shown.State!.Says}", column: 26);
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Why(RouteStanding route) =>
        route.Status == RouteStatus.Blocked && route.BlockedBy.Count > 0 ? ": " + route.BlockedBy[0]
        : route.Parts.Count > 0 ? $" ({string.Join("; ", route.Parts.Select(p => $"{p.Route.Name}: {p.Status.Word()}"))})"
        : "";

    private static void Missing(Screen screen, Assessment a)
    {
        var missing = a.MissingNext();
        screen.Heading("What would have to be established next");
        if (missing.Count == 0) screen.Paragraph("Nothing: no route is open or unknown.", indent: 2);
        foreach (var (item, settles, touches) in missing.Take(MissingShown))
        {
            screen.Paragraph($"{Kind(item.Kind)} {item.Question}", indent: 2, hanging: 2);
            screen.Paragraph($"{item.Evidence}. By: {item.By}. [{item.Id}; could settle {settles}, bears on {touches}]", indent: 4);
        }

        if (missing.Count > MissingShown) screen.Paragraph($"and {missing.Count - MissingShown} more: --format json lists them all.", indent: 2);
    }

    private static string Kind(MissingKind kind) => kind switch
    {
        MissingKind.Fact => "Fact.",
        MissingKind.Judgement => "Judgement.",
        _ => "Ruling.",
    };
}
