namespace DueCourse.CaseFiles.Text;

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

/// <summary>
/// Reads a file written in YAML: the plain part of it. Anchors, aliases, tags, merge keys, directives and several
/// documents in one file are refused: with them a file does not say where it stands what it says.
/// </summary>
internal static class YamlText
{
    private const string WhyPlain = "A case file must say what it says in the place where it says it, so that a reader sees what the program sees.";

    /// <summary>The whole, or null when there are faults.</summary>
    public static Node? Read(string text, Faults faults)
    {
        FindTabs(text, faults);
        if (faults.Any) return null;
        var builder = new NodeBuilder(faults);
        var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        var documents = 0;
        while (!builder.MustStop && documents < 2 && Next(parser, faults))
            Take(parser.Current!, builder, faults, ref documents);
        return faults.Any ? null : builder.Root;
    }

    // Some malformed files end the scanner not with its own exception but with a general one. Only the scanner runs here.
    private static bool Next(Parser parser, Faults faults)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            var at = PlaceOf(fault is YamlException yaml ? yaml.Start : parser.Current?.End ?? Mark.Empty);
            faults.Add(at, "yaml.syntax", "Here the file stops being YAML.", Meaning(fault), "Check this line and the one before it; put quotation marks around a text with special characters.");
            return false;
        }
    }

    private static void Take(ParsingEvent current, NodeBuilder builder, Faults faults, ref int documents)
    {
        var at = PlaceOf(current.Start);
        switch (current)
        {
            case DocumentStart start:
                if (++documents > 1)
                    faults.Add(at, "yaml.several-documents", "A second document begins here.", "A file holds one case; which of the two it is about would be a guess.", "Give each case its own file.");
                else if (start.Version is not null || start.Tags is { Count: > 0 } && start.Tags.Any(tag => !tag.Handle.StartsWith('!') || tag.Handle is not ("!" or "!!")))
                    faults.Add(at, "yaml.directive", "The file begins with a YAML directive.", WhyPlain, "Delete the line that begins with %.");
                break;
            case AnchorAlias alias:
                faults.Add(at, "yaml.alias", $"{Faults.Quoted("*" + alias.Value)} stands for something written elsewhere (an alias).", WhyPlain, "Write the value itself.");
                builder.Add(at, "", isPlain: false);
                break;
            case NodeEvent node:
                Refuse(node, at, faults);
                if (node is YamlDotNet.Core.Events.Scalar scalar) Add(scalar, at, builder, faults);
                else builder.Begin(at, node is MappingStart);
                break;
            case MappingEnd or SequenceEnd:
                builder.End();
                break;
        }
    }

    private static void Refuse(NodeEvent node, Place at, Faults faults)
    {
        if (!node.Anchor.IsEmpty)
            faults.Add(at, "yaml.anchor", $"{Faults.Quoted("&" + node.Anchor.Value)} names a part of the file (an anchor).", WhyPlain, "Delete it, and write the value wherever it is meant.");
        if (!node.Tag.IsEmpty)
            faults.Add(at, "yaml.tag", $"{Faults.Quoted(node.Tag.Value)} says of what type the value is (a tag).", "The question says of what type its answer is, and a tag can make a program do what nobody intended.", "Delete it; put quotation marks around a text that begins with an exclamation mark.");
    }

    private static void Add(YamlDotNet.Core.Events.Scalar scalar, Place at, NodeBuilder builder, Faults faults)
    {
        if (scalar is { Value: "<<", Style: ScalarStyle.Plain })
            faults.Add(at, "yaml.merge-key", "'<<' takes over fields written elsewhere (a merge key).", WhyPlain, "Write the fields themselves.");
        builder.Add(at, scalar.Value, scalar.Style == ScalarStyle.Plain);
    }

    private static void FindTabs(string text, Faults faults)
    {
        var line = 0;
        foreach (var each in text.AsSpan().EnumerateLines())
        {
            line++;
            var indentation = each.IndexOfAnyExcept(' ', '\t');
            if (indentation < 0 || each[indentation] == '#' || !each[..indentation].Contains('\t')) continue;
            faults.Add(new(line, each.IndexOf('\t') + 1), "yaml.tab", "The line is indented with a tab.", "How wide a tab is differs between editors, so what belongs under what would be a guess.", "Indent with spaces.");
            if (faults.IsFull) return;
        }
    }

    private static string Meaning(Exception fault) => fault.Message switch
    {
        // The scanner's general exception: a list or group in brackets runs into the next field.
        _ when fault is InvalidOperationException => "A bracket or brace opens and none closes.",
        var m when Says(m, "invalid mapping") => "A colon and a space begin a value, and none can begin here: a text with a colon lacks quotation marks, the line above lacks its colon, or a line is indented unlike its neighbours.",
        var m when Says(m, "unknown escape") => "In double quotation marks a backslash has a meaning of its own, and here it has none.",
        var m when Says(m, "quoted scalar") => "A quotation mark opens and none closes.",
        var m when Says(m, "cannot start any token") => "A text cannot begin with this character.",
        var m when Says(m, "flow") || Says(m, "node content") => "A bracket or brace opens and none closes, or closes and none opened.",
        var m when Says(m, "expected key") || Says(m, "'-' indicator") => "The line is indented unlike its neighbours, or something follows where a value has ended.",
        _ => "What belongs together cannot be told, and half a file is never read.",
    };

    private static bool Says(string message, string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static Place PlaceOf(Mark mark) => new((int)Math.Clamp(mark.Line, 1, int.MaxValue), (int)Math.Clamp(mark.Column, 1, int.MaxValue));
}
