using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DueCourse.CaseFiles;
using DueCourse.Files;
using DueCourse.Law;
using NodaTime;
using NodaTime.Text;

namespace DueCourse.Commands;

/// <summary>What several commands are given: files, the day, what was known, the form of the output.</summary>
internal static class Given
{
    /// <summary>Exit codes: 0 done; 1 the answer is a refusal; 2 bad input.</summary>
    public const int Done = 0, Refused = 1, BadInput = 2;

    // After so many lines that cannot be read the rest of them are counted and not printed.
    private const int MostPrinted = 20;

    public static Argument<string[]> Files() => new("files")
    {
        Description = "Case files, in YAML or JSON; or files of JSON Lines (.jsonl), a case on each line.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Case files, where a case on the record will do as well.</summary>
    public static Argument<string[]> FilesOrCase()
    {
        var files = Files();
        files.Arity = ArgumentArity.ZeroOrMore;
        return files;
    }

    /// <summary>A case file, where a case on the record will do as well.</summary>
    public static Argument<string?> FileOrCase() => new("file") { Description = "A case file, in YAML or JSON.", Arity = ArgumentArity.ZeroOrOne };

    /// <summary>Either the one or the other has to be given.</summary>
    public static void OneOf(Command command, Argument file, Option<string?> onRecord) => command.Validators.Add(given =>
    {
        var files = given.GetResult(file)?.Tokens.Count > 0;
        if (files == given.GetResult(onRecord)?.Tokens.Count > 0)
            given.AddError(files ? "Give a case file or --case, not both: they are two cases." : "Give a case file, or --case with the id of a case on the record.");
    });

    public static Argument<string> File() => new("file") { Description = "A case file, in YAML or JSON." };

    public static Option<string> Format()
    {
        var format = new Option<string>("--format") { Description = "text, or json for other software.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }

    public static Option<LocalDateTime?> AsAt() => AsAt("--as-at");

    private static Option<LocalDateTime?> AsAt(string name) => new(name)
    {
        Description = "The day (2026-11-23) or moment (2020-12-31T23:00) whose law and facts are read. Otherwise the file's own asAt; otherwise today.",
        CustomParser = given => Parse<LocalDateTime>(given, "a day such as 2026-11-23, or a moment such as 2020-12-31T23:00", text =>
            LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value.At(LocalTime.Midnight)
            : LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm").Parse(text) is { Success: true } moment ? moment.Value
            : null),
    };

    /// <summary>A day or moment that must be given.</summary>
    public static Option<LocalDateTime?> Day(string name, string description)
    {
        var day = AsAt(name);
        day.Description = description + " A day (2026-11-23), or a moment (2020-12-31T23:00).";
        day.Required = true;
        return day;
    }

    public static Option<Instant?> AsKnownAt() => new("--as-known-at")
    {
        Description = "Only what was recorded by then: an instant (2026-11-23T09:00:00Z), or a day, to its end.",
        CustomParser = given => Parse<Instant>(given, "an instant such as 2026-11-23T09:00:00Z, or a day such as 2026-11-23", text =>
            InstantPattern.ExtendedIso.Parse(text) is { Success: true } instant ? instant.Value
            : LocalDatePattern.Iso.Parse(text) is { Success: true } day ? EndOf(day.Value)
            : null),
    };

    /// <summary>The last instant of a day, in coordinated universal time.</summary>
    public static Instant EndOf(LocalDate day) => day.PlusDays(1).AtMidnight().InUtc().ToInstant() - Duration.Epsilon;

    /// <summary>Reads one case file, or says what is wrong with it.</summary>
    public static CaseFileResult Read(string path, LocalDate asAtIfAbsent) => CaseFileOnDisk.Read(path, asAtIfAbsent);

    /// <summary>Every case of some files: one of each, or of a file of JSON Lines one of each line. A bad one does not stop the others.</summary>
    public static IEnumerable<(string Name, CaseFileResult Result)> ReadAll(IEnumerable<string> paths, LocalDate asAtIfAbsent) =>
        paths.SelectMany(path => CaseFileOnDisk.IsLines(path)
            ? CaseFileOnDisk.ReadLines(path, asAtIfAbsent).Select(line => ($"{path}:{line.Number}", line.Result))
            : [(path, Read(path, asAtIfAbsent))]);

    /// <summary>Something to count in many cases: what cannot be read is told as it is met, and now and then how far it is.</summary>
    /// <param name="begin">Begins a count, for each worker its own.</param>
    /// <param name="done">What is done to a case, for the signs: "compared".</param>
    /// <param name="readsWhole">Whether every fact of a case is read, or those only that turn out to be asked.</param>
    public static Caseload<T> Caseload<T>(Func<T> begin, string done, bool readsWhole = false) where T : ICaseCount<T>
    {
        var printed = 0;
        return new(begin, TheClock.Today())
        {
            ReadsWhole = readsWhole,
            Refused = result =>
            {
                if (++printed <= MostPrinted) Report(result);
                if (printed == MostPrinted) Console.Error.WriteLine("More cannot be read; the rest are counted and not shown.");
            },
            Sign = cases => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases:N0} cases {done}.")),
        };
    }

    /// <summary>Prints what is wrong and gives the exit code for it.</summary>
    public static int Report(CaseFileResult result)
    {
        foreach (var error in result.Errors) Console.Error.WriteLine(error.Words());
        return BadInput;
    }

    /// <summary>Prints a sentence about what is wrong and gives the exit code for it.</summary>
    public static int Report(string says)
    {
        Console.Error.WriteLine(says);
        return BadInput;
    }

    /// <summary>What is said of an id that is nothing's.</summary>
    public static string NoSuchQuestion(string id)
    {
        var near = StatuteBook.Current.Rules.SelectMany(r => r.Consequences.Select(c => c.Id).Prepend(r.Id)).Where(r => r.Contains(id, StringComparison.OrdinalIgnoreCase)).Take(5).ToList();
        var meant = near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?";
        return $"There is no conclusion, gate or route '{id}'.{meant} The whole list: duecourse law --ids.";
    }

    private static T? Parse<T>(ArgumentResult given, string wanted, Func<string, T?> parse) where T : struct
    {
        var text = given.Tokens.Count == 1 ? given.Tokens[0].Value : "";
        var value = parse(text);
        if (value is null) given.AddError($"'{text}' is not {wanted}.");
        return value;
    }
}
