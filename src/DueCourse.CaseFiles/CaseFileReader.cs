namespace DueCourse.CaseFiles;

using DueCourse.CaseFiles.Text;
using DueCourse.CaseFiles.Values;

/// <summary>Reads case files, in YAML or JSON: either the whole file, or everything that is wrong with it.</summary>
public static class CaseFileReader
{
    /// <summary>A case file has at most so many bytes.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    internal const int LongestTitle = 200;

    private const int LongestName = 64;

    /// <summary>Reads a file that is in memory.</summary>
    /// <param name="utf8">Its bytes.</param>
    /// <param name="fileName">Its name, for messages.</param>
    /// <param name="asAtIfAbsent">The day to take where the file does not say of which day it speaks; null: the file must say.</param>
    public static CaseFileResult Read(ReadOnlyMemory<byte> utf8, string fileName, LocalDate? asAtIfAbsent)
    {
        if (utf8.Length > MostBytes) return TooLarge(fileName);
        var faults = new Faults(fileName);
        var bytes = FileText.WithoutMark(utf8.Span);
        if (FileText.Of(bytes, faults) is not { } text) return CaseFileResult.Of(faults);
        var root = JsonText.Is(bytes) ? JsonText.Read(bytes, faults) : YamlText.Read(text, faults);
        return Of(root, faults, asAtIfAbsent);
    }

    private static CaseFileResult Of(Node? root, Faults faults, LocalDate? asAtIfAbsent)
    {
        if (faults.Any) return CaseFileResult.Of(faults);
        var file = Read(root, new FieldReading(faults), asAtIfAbsent);
        return file is null || faults.Any ? CaseFileResult.Of(faults) : CaseFileResult.Of(file);
    }

    /// <summary>Reads one line of a file of JSON Lines.</summary>
    internal static CaseFileResult ReadLine(ReadOnlySpan<byte> utf8, string fileName, int line, LocalDate? asAtIfAbsent)
    {
        var faults = new Faults(fileName, line);
        var bytes = FileText.WithoutMark(utf8);
        if (FileText.Of(bytes, faults) is null) return CaseFileResult.Of(faults);
        if (!JsonText.Is(bytes))
            faults.Add(Place.WholeFile, "lines.not-an-object", "The line does not begin with a brace.", "In a file of JSON Lines each line is one case, written as a JSON object.", "Write the whole case on one line that begins with {, or give it a file of its own.");
        if (faults.Any) return CaseFileResult.Of(faults);
        return Of(JsonText.Read(bytes, faults), faults, asAtIfAbsent);
    }

    /// <summary>Reads a stream, and no more of it than a case file may have.</summary>
    public static CaseFileResult Read(Stream stream, string fileName, LocalDate? asAtIfAbsent)
    {
        using var held = new MemoryStream();
        var part = new byte[64 * 1024];
        while (stream.Read(part) is > 0 and var length)
        {
            held.Write(part, 0, length);
            if (held.Length > MostBytes) return TooLarge(fileName);
        }

        return Read(held.GetBuffer().AsMemory(0, (int)held.Length), fileName, asAtIfAbsent);
    }

    private static CaseFileResult TooLarge(string fileName) => CaseFileResult.Refused(new(
        fileName, 0, 0, "The file is larger than 2 MB.", "A case file describes one case and names its documents; it does not hold them, and a very large file can be made to exhaust the machine.", "Leave documents out, and name them under 'source'.", "file.too-large"));

    private static CaseFile? Read(Node? node, FieldReading fields, LocalDate? asAtIfAbsent)
    {
        var faults = fields.Faults;
        if (node is not Mapping root)
        {
            faults.Add(node?.At ?? Place.WholeFile, "file.not-a-case", "The file is not a group of named fields.", "A case file begins with fields such as 'schema' and 'case'.", "Write 'schema: \"1\"' in the first line and 'case: a-name' in the second.");
            return null;
        }

        var name = Header(root, fields);
        var asAt = fields.Value<LocalDate>(root["asAt"], "asAt", DateText.TryReadDay);
        if (root["asAt"] is null && asAtIfAbsent is null)
            faults.Add(root.At, "asAt.missing", "The file does not say of which day it speaks.", "What holds now and what the law is depend on the day, and nothing takes a day by default.", "Write 'asAt: ' and the day.");
        var record = new CaseRecord
        {
            Name = name ?? "", Title = Title(root, fields), AsAt = asAt ?? asAtIfAbsent ?? LocalDate.MinIsoValue,
        };
        var subjects = new SubjectReading(fields, record);
        foreach (var entry in root.Entries)
            ReadFacts(entry, subjects, record, fields);
        // Without a sound day of the file, what follows would find faults that are none.
        var expect = root["expect"] is { } expected ? new ExpectationReading(fields, record.AsAt).Read(expected) : [];
        if (root["judgements"] is { } judgements) new JudgementReading(fields, record).Read(judgements);
        if (!faults.IsFull && record.AsAt != LocalDate.MinIsoValue) new Consistency(faults, record, subjects.All).Check();
        return new()
        {
            Record = record, AsAtWasGiven = asAt is not null, Expect = expect, Decision = IsReported(root["decision"]) ? Decision((Mapping)root["decision"]!, fields) : null,
        };
    }

    private static void ReadFacts(Entry entry, SubjectReading subjects, CaseRecord record, FieldReading fields)
    {
        if (fields.Faults.IsFull) return;
        if (entry.Name == Layout.Person)
            subjects.ReadPerson(entry.Value);
        else if (Layout.Sections.Contains(entry.Name) && !(entry.Name == "decision" && IsReported(entry.Value)))
            subjects.ReadSection(entry.Name, entry.Value);
        else if (Layout.FindList(Person.Kind, entry.Name) is { } kind)
            subjects.ReadList(record.Person, kind, entry.Value, recordedAt: null);
        else if (!Layout.Header.Contains(entry.Name))
            fields.Unknown(entry, "A case file", Layout.TopLevel);
    }

    private static string? Header(Mapping root, FieldReading fields)
    {
        if (fields.Required(root, "schema", "The file", "It says by which rules the file is to be read, also in years to come.") is { } schema && schema != Layout.Version)
            fields.Faults.Add(root["schema"]!.At, "schema.unsupported", $"The file is written for version {Faults.Quoted(schema)} of the format.", "This program reads version \"1\", and would misread another.", "Write 'schema: \"1\"' if that is what it is, or use a newer program.");
        if (fields.Required(root, "case", "The file", "Every answer names the case that it is about.") is not { } name) return null;
        if (IsName(name)) return name;
        fields.Faults.Add(root["case"]!.At, "case.name", $"The case is called {Faults.Quoted(name)}.", "The name is used in file names and links.", $"Write small letters, digits and hyphens, at most {LongestName}.");
        return null;
    }

    /// <summary>A case may be called so.</summary>
    internal static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
                return false;
        return name.Length <= LongestName;
    }

    private static string Title(Mapping root, FieldReading fields)
    {
        var title = fields.Text(root["title"], "title") ?? "";
        if (title.Length > LongestTitle)
            fields.Faults.Add(root["title"]!.At, "text.too-long", $"The title has {title.Length.ToString(CultureInfo.InvariantCulture)} characters.", $"A title is shown on one line, and has at most {LongestTitle}.", "Shorten it.");
        return title;
    }

    // 'decision' with a citation or the like is the reported decision from which the case was made; otherwise a section of facts.
    private static bool IsReported(Node? node) => node is Mapping mapping && mapping.Entries.Exists(e => Layout.DecisionFields.Contains(e.Name));

    private static ReportedDecision? Decision(Mapping mapping, FieldReading fields)
    {
        foreach (var entry in mapping.Entries.Where(e => !Layout.DecisionFields.Contains(e.Name)))
            fields.Unknown(entry, "A reported decision", Layout.DecisionFields, FactCatalogue.Find(Person.Kind, $"decision.{entry.Name}") is null ? null : $"In a file made from a reported decision, write 'decision.{entry.Name}' in the section 'person'.");
        var citation = fields.Required(mapping, "citation", "The reported decision", "Without it nobody can find the decision.");
        var read = fields.Value<LocalDate>(mapping["read"], "read", DateText.TryReadDay);
        return citation is null ? null : new(citation, Text("court"), Text("paragraph"), Text("url"), read, Text("note"));

        string? Text(string name) => fields.Text(mapping[name], name);
    }
}
