using System.CommandLine;
using DueCourse.CaseFiles;
using DueCourse.CaseFiles.Output;
using DueCourse.CaseFiles.Values;
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
        if (id is null && (from is not null || facts.Length > 0 || divisionText is not null || format == "ics"))
            return Bad($"Which limit of time? Name it first: duecourse deadline {StatuteBook.Current.TimeLimits[0].Id} --from 2026-12-11. The whole list: duecourse deadline.");
        if (id is null) return List(format);
        if (StatuteBook.Current.TimeLimits.FirstOrDefault(l => string.Equals(l.Id, id, StringComparison.OrdinalIgnoreCase)) is not { } limit)
            return Bad($"There is no limit of time '{id}'. {(Near(id, StatuteBook.Current.TimeLimits.Select(l => l.Id)) is { } near ? $"Did you mean {near}? " : "")}The whole list: duecourse deadline.");
        if (from is null) return Bad($"{limit.Id} runs from {limit.Runs[0].From.Words()}. Give the day: --from 2026-12-11.");
        if (!StartText.TryRead(from, out var start, out var fault)) return Bad($"--from {Shown(from)}: {fault.Why} {fault.Do}");
        UkDivision? division = null;
        if (divisionText is not null && (division = UkDivisions.Named(divisionText.Trim().ToLowerInvariant().Replace(' ', '-'))) is null)
            return Bad($"--division {Shown(divisionText)}: bank holidays are not published under that name. It is england-and-wales (one calendar for both), scotland or northern-ireland.");

        var run = limit.Runs[0];
        var record = new CaseRecord { Name = "deadline", AsAt = LaterOf(start.Day.Latest, start.Day.Earliest) };
        var subject = Under(record.Person, run.Kind);
        foreach (var fact in facts)
            if (Assert(subject, run, fact) is { } wrong)
                return Bad(wrong);
        PutTheStart(subject, run, start, division);

        var situation = Situation.Of(record.Read(Reading.Established), record.AsAt.At(LocalTime.Midnight)) with { Bound = subject };
        // Of a limit that follows from more than a day, what else is said is asked too.
        var result = facts.Length > 0 && limit.Follows is { } follows ? follows(situation) : limit.For(run, start, division, situation);
        if (result is FallsOn falls && division is { } part) result = falls with { Working = [WhatThePartIs(limit, part), .. falls.Working] };
        var deadline = new Deadline(limit, subject, run.What, result);
        switch (format)
        {
            case "json": Console.Out.WriteLine(DeadlineJson.Text(deadline)); break;
            case "ics":
                Console.Out.Write(DeadlineCalendar.Text("deadline", record.AsAt, [deadline]));
                if (result is not FallsOn) Console.Error.WriteLine("No day can be given, so the calendar is empty. Ask again without --format ics to see why.");
                break;
            default: DeadlineScreen.Show(Screen.To(Console.Out, !Console.IsOutputRedirected), deadline, start, division); break;
        }

        return Given.Done;
    }

    private static int List(string format)
    {
        if (format == "json")
        {
            foreach (var limit in StatuteBook.Current.TimeLimits) Console.Out.WriteLine(DeadlineJson.Text(limit));
            return Given.Done;
        }

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

    private static string Shown(string given) => string.IsNullOrWhiteSpace(given) ? "''" : given;

    // Which place the part of the United Kingdom was taken for, as the limit needs it.
    private static string WhatThePartIs(TimeLimit limit, UkDivision part)
    {
        var calendars = limit.Lengths.Select(l => l.Reckoning).OfType<Reckoning>().SelectMany(r => r.Calendars).ToList();
        return calendars.Find(c => c.Whose is Whose.OfThePlace or Whose.NotSaid) is { } open ? $"{part.Words()} is read as {open.Place}."
            : calendars.FirstOrDefault() is { } settled ? $"Naming {part.Words()} changes nothing: this limit goes by the calendar of {settled.Place}."
            : $"Naming {part.Words()} changes nothing: no bank holiday moves this limit.";
    }

    // The fact may be one of the event itself, of what it belongs to, or of the case.
    private static string? Assert(SubjectRecord subject, RunningTime run, string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        if (at < 1) return $"--fact {Shown(text)}: a fact is written NAME=VALUE, for example sentBy=post.";
        var (name, value) = (text[..at].Trim(), text[(at + 1)..].Trim());
        for (var about = subject; about is not null; about = about.Parent)
        {
            if (FactCatalogue.Find(about.Kind, name) is not { } fact) continue;
            if (!FactText.TryRead(fact, value, out var parsed, out var fault)) return $"--fact {name}={value}: {fault.Why} {fault.Do}";
            if (run.From is FactDate { Fact: var starting } && fact == starting) return $"--fact {name}: the time runs from that day. Give it with --from.";
            if (fact == run.Hour || fact == run.Minute) return $"--fact {name}: give the time of day with the day, --from 2026-12-11T16:31.";
            Put(about, fact, parsed);
            return null;
        }

        var kinds = new List<SubjectKind>();
        for (var about = subject; about is not null; about = about.Parent) kinds.Add(about.Kind);
        var names = FactCatalogue.All.Where(f => kinds.Contains(f.Kind)).Select(f => f.Name);
        return $"--fact {name}: no such fact of {(subject.Parent is null ? "the case" : "the " + subject.Kind.Singular)}.{(Near(name, names) is { } near ? $" Did you mean {near}?" : "")}";
    }

    private static void PutTheStart(SubjectRecord subject, RunningTime run, Start start, UkDivision? division)
    {
        if (run.From is FactDate { Fact: var starting }) Put(subject, starting, new DayValue(start.Day));
        if (start.Time is { } time && run is { Hour: { } hour, Minute: { } minute })
        {
            Put(subject, hour, new NumberValue(time.Hour, time.Hour));
            Put(subject, minute, new NumberValue(time.Minute, time.Minute));
        }

        if (division is { } part && run.Division is { } where)
            for (var about = subject; about is not null; about = about.Parent)
                if (about.Kind == where.Kind)
                    Put(about, where, new WordValue(part.Named()));
    }

    private static void Put(SubjectRecord subject, FactDefinition fact, FactValue value) => subject.Assert(fact, new Assertion(value));

    private static SubjectRecord Under(SubjectRecord person, SubjectKind kind) =>
        kind.Parent is not { } parent ? person : Under(person, parent).List(kind).Add();

    private static LocalDate LaterOf(LocalDate latest, LocalDate earliest) => latest == LocalDate.MaxIsoValue ? earliest : latest;

    // A misspelling, or a part of the name.
    private static string? Near(string text, IEnumerable<string> words)
    {
        var all = words.ToList();
        return Nearest.To(text, all) ?? (text.Trim().Length < 3 ? null
            : all.Find(w => w.Contains(text, StringComparison.OrdinalIgnoreCase) || text.Contains(w, StringComparison.OrdinalIgnoreCase)));
    }
}
