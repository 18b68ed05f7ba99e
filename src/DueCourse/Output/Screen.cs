using DueCourse.Law.Drafting;
using Spectre.Console;

namespace DueCourse.Output;

/// <summary>Text for a terminal: wrapped to its width, coloured only when it is one that wants colour.</summary>
internal sealed class Screen(IAnsiConsole console)
{
    private const int Widest = 110;

    /// <summary>The terminal, or the file or pipe that stands in its place.</summary>
    public static Screen To(TextWriter writer, bool isTerminal) => new(AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
    }));

    private int Width => Math.Min(Widest, Math.Max(40, console.Profile.Width));

    public void Title(string text) => Wrapped(text, 0, 0, "bold");

    public void Heading(string text)
    {
        Line();
        Wrapped(text, 0, 0, "bold underline");
    }

    public void Line(string text = "") => console.Profile.Out.Writer.WriteLine(text);

    /// <summary>A paragraph, wrapped; later lines are indented by <paramref name="hanging"/>.</summary>
    public void Paragraph(string text, int indent = 0, int hanging = 0) => Wrapped(text, indent, hanging, null);

    /// <summary>A word in a column, coloured by what it says, then text wrapped beside it.</summary>
    public void Row(string word, string text, int column = 12, int indent = 2)
    {
        var lines = Wrap(text, Width - indent - column);
        console.Profile.Out.Writer.Write(new string(' ', indent));
        Styled(word.PadRight(column), Style(word));
        Line(lines[0]);
        foreach (var line in lines.Skip(1)) Line(new string(' ', indent + column) + line);
    }

    /// <summary>The colour of an answer or a status. Never the only sign: the word stands beside it.</summary>
    public static string? Style(string word) => word switch
    {
        "open" => "green",
        "shut" or "blocked" => "red",
        "unknown" => "yellow",
        "yes" or "no" => "bold",
        _ => null,
    };

    /// <summary>Words broken into lines of at most so many characters.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : line + " " + word;
        }

        lines.Add(line);
        return lines;
    }

    private void Wrapped(string text, int indent, int hanging, string? style)
    {
        var lines = Wrap(text, Width - indent - hanging);
        for (var i = 0; i < lines.Count; i++)
        {
            console.Profile.Out.Writer.Write(new string(' ', indent + (i == 0 ? 0 : hanging)));
            Styled(lines[i], style);
            Line();
        }
    }

    private void Styled(string text, string? style)
    {
        if (style is null || !console.Profile.Capabilities.Ansi) console.Profile.Out.Writer.Write(text);
        else console.Markup($"[{style}]{Markup.Escape(text)}[/]");
    }

    /// <summary>The word for an answer.</summary>
    public static string Word(Answer answer) => answer.Word();
}
