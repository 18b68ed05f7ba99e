using System.CommandLine;
using DueCourse.CaseFiles;
using DueCourse.CaseFiles.Output;
using DueCourse.Law;
using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Output;
using NodaTime;

namespace DueCourse.Commands;

/// <summary>deadline: one limit of time from one day, with its working.</summary>
internal static class DeadlineCommand
{
    public static Command Build()
    {
        var rule = new Argument<string?>("rule") { Description = "The id of a limit: fttiac2014.r19.time-limit.in-country. Without it, every limit is listed.", Arity = ArgumentArity.ZeroOrOne };
        var from = new Option<string?>("--from") { Description = "What starts the time: 2026-12-11, 2026-12-11T16:31 (United Kingdom time), or what is known of it: 2026-12, 2026-12-01..2026-12-09." };
        var facts = new Option<string[]>("--fact")
        {
            Description = "Another fact on which the length depends: sentBy=post, personDetained=no. A later --fact may say the same thing of the case.",
            DefaultValueFactory = _ => [],
        };
        var division = new Option<string?>("--division") { Description = "england-and-wales, scotland or northern-ireland: the tribunal's seat, the place of service or the person's place, as the rule needs." };
        var format = new Option<string>("--format") { Description = "text, json for other software, or ics for a calendar.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "ics");
        var command = new Command("deadline", "Counts one limit of time from one day, and shows the working.") { rule, from, facts, division, format };
        command.SetAction(given => Run(
            given.GetValue(rule), given.GetValue(from), given.GetValue(facts) ?? [], given.GetValue(division), given.GetRequiredValue(format)));
        return command;
    }

    private static int Run(string? id, string? from, string[] facts, string? divisionText, string format)
    {
        if (id is null) return List();
        if (StatuteBook.Current.TimeLimits.FirstOrDefault(l => string.Equals(l.Id, id, StringComparison.OrdinalIgnoreCase)) is not { } limit)
            return Bad($"There is no limit of time '{id}'. {Nearest(id)}The whole list: duecourse deadline.");
        if (from is null) return Bad($"{limit.Id} runs from {limit.Runs[0].From.Words()}. Give the day: --from 2026-12-11.");
        if (!StartText.TryRead(from, out var start, out var fault)) return Bad($"--from {from}: {fault.Why} {fault.Do}");
        UkDivision? division = null;
        if (divisionText is not null && (division = UkDivisions.Named(divisionText)) is null)
            return Bad($"--division {divisionText}: there is no such part of the United Kingdom. It is england-and-wales, scotland or northern-ireland.");

        var run = limit.Runs[0];
        var record = new CaseRecord { Name = "deadline", AsAt = LaterOf(start.Day.Latest, start.Day.Earliest) };
        var subject = Under(record.Person, run.Kind);
        if (run.From is FactDate { Fact: var starting }) Put(subject, starting, new DayValue(start.Day));
        foreach (var fact in facts)
            if (Assert(subject, fact) is { } wrong)
                return Bad(wrong);

        var situation = Situation.Of(record.Read(Reading.Established), record.AsAt.At(LocalTime.Midnight)) with { Bound = subject };
        var deadline = new Deadline(limit, subject, run.What, limit.For(run, start, division, situation));
        switch (format)
        {
            case "json": Console.Out.WriteLine(DeadlineJson.Text(deadline)); break;
            case "ics": Console.Out.Write(DeadlineCalendar.Text("deadline", record.AsAt, [deadline])); break;
            default: DeadlineScreen.Show(Screen.To(Console.Out, !Console.IsOutputRedirected), deadline, start, division); break;
        }

        return Given.Done;
    }

    private static int List()
    {
        var screen = Screen.To(Console.Out, !Console.IsOutputRedirected);
        screen.Title("Limits of time");
        foreach (var limit in StatuteBook.Current.TimeLimits)
            screen.Paragraph($"{limit.Id}: {limit.Says}. ({limit.Citation.Text})", indent: 2, hanging: 2);
        screen.Line();
        screen.Paragraph("Count one: duecourse deadline ID --from 2026-12-11 [--division scotland].");
        return Given.Done;
    }

    private static int Bad(string message)
    {
        Console.Error.WriteLine(message);
        return Given.BadInput;
    }

    // The fact may be one of the event itself, of what it belongs to, or of the case.
    private static string? Assert(SubjectRecord subject, string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        if (at < 1) return $"--fact {text}: a fact is written NAME=VALUE, for example sentBy=post.";
        var (name, value) = (text[..at].Trim(), text[(at + 1)..].Trim());
        for (var about = subject; about is not null; about = about.Parent)
        {
            if (FactCatalogue.Find(about.Kind, name) is not { } fact) continue;
            if (!FactText.TryRead(fact, value, out var parsed, out var fault)) return $"--fact {name}={value}: {fault.Why} {fault.Do}";
            Put(about, fact, parsed);
            return null;
        }

        var kinds = new List<SubjectKind>();
        for (var about = subject; about is not null; about = about.Parent) kinds.Add(about.Kind);
        var names = FactCatalogue.All.Where(f => kinds.Contains(f.Kind)).Select(f => f.Name);
        return $"--fact {name}: no such fact of {(subject.Parent is null ? "the case" : "the " + subject.Kind.Singular)}.{(Near(name, names) is { } near ? $" Did you mean {near}?" : "")}";
    }

    private static void Put(SubjectRecord subject, FactDefinition fact, FactValue value) => subject.Assert(fact, new Assertion(value));

    private static SubjectRecord Under(SubjectRecord person, SubjectKind kind) =>
        kind.Parent is not { } parent ? person : Under(person, parent).List(kind).Add();

    private static LocalDate LaterOf(LocalDate latest, LocalDate earliest) => latest == LocalDate.MaxIsoValue ? earliest : latest;

    private static string Nearest(string id) =>
        Near(id, StatuteBook.Current.TimeLimits.Select(l => l.Id)) is { } near ? $"Did you mean {near}? " : "";

    private static string? Near(string text, IEnumerable<string> words) =>
        words.FirstOrDefault(w => w.Contains(text, StringComparison.OrdinalIgnoreCase) || text.Contains(w, StringComparison.OrdinalIgnoreCase));
}
