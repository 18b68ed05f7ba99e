namespace DueCourse.CaseFiles;

using DueCourse.CaseFiles.Text;

/// <summary>Reads the person, the sections and the lists into a record.</summary>
internal sealed class SubjectReading(FieldReading fields, CaseRecord record)
{
    private readonly Faults _faults = fields.Faults;
    private readonly StatementReading _statements = new(fields);

    /// <summary>Everything stated, with its place.</summary>
    public List<Stated> All { get; } = [];

    /// <summary>The person's section.</summary>
    public void ReadPerson(Node node)
    {
        if (fields.Group(node, $"'{Layout.Person}'", "Write the person's facts below it, each on its own line: 'dateOfBirth: 1990-05-17'.") is not { } mapping) return;
        var recordedAt = fields.Recorded(mapping[Layout.RecordedAt], Layout.RecordedAt);
        foreach (var entry in mapping.Entries)
        {
            if (entry.Name == Layout.RecordedAt) continue;
            if (FactCatalogue.Find(Person.Kind, entry.Name) is { } fact)
                Add(record.Person, fact, entry, recordedAt);
            else if (Layout.Sections.Contains(entry.Name))
                fields.Unknown(entry, $"'{Layout.Person}'", [], elsewhere: $"Write the section '{entry.Name}' at the left margin of the file, beside 'person'.");
            else
                fields.Unknown(entry, $"'{Layout.Person}'", [Layout.RecordedAt, .. Layout.FactsOf(Person.Kind).Select(f => f.Name)]);
        }
    }

    /// <summary>A section of the person's facts.</summary>
    public void ReadSection(string section, Node node)
    {
        if (fields.Group(node, $"'{section}'", "Write its facts below it, each on its own line.") is not { } mapping) return;
        var recordedAt = fields.Recorded(mapping[Layout.RecordedAt], Layout.RecordedAt);
        foreach (var entry in mapping.Entries)
        {
            if (entry.Name == Layout.RecordedAt) continue;
            if (FactCatalogue.Find(Person.Kind, $"{section}.{entry.Name}") is { } fact)
                Add(record.Person, fact, entry, recordedAt);
            else
                fields.Unknown(entry, $"'{section}'", [Layout.RecordedAt, .. Layout.FactsIn(section).Select(Layout.ShortName)]);
        }
    }

    /// <summary>A list of a subject.</summary>
    public void ReadList(SubjectRecord owner, SubjectKind kind, Node node, Instant? recordedAt)
    {
        switch (node)
        {
            case Sequence sequence:
                ReadItems(owner.List(kind), sequence, recordedAt);
                break;
            case Mapping mapping:
                ReadListGroup(owner.List(kind), mapping, recordedAt);
                break;
            case Scalar { Text: "none" }:
                owner.List(kind).IsComplete = true;
                break;
            case Scalar { Text: "unknown" }:
                owner.List(kind);
                break;
            default:
                fields.WrongKind(node, $"'{kind.ListName}'", "a list", $"Write the {kind.Plural} below it, each beginning with a hyphen; write none if it is certain that there are none, or unknown.");
                break;
        }
    }

    private void ReadListGroup(SubjectList list, Mapping mapping, Instant? recordedAt)
    {
        foreach (var entry in mapping.Entries.Where(e => e.Name is not ("complete" or "items")))
            fields.Unknown(entry, $"The list '{list.Kind.ListName}'", ["complete", "items"],
                Layout.ItemFields(list.Kind).Contains(entry.Name) ? $"Write 'items:' under '{list.Kind.ListName}', and each {list.Kind.Singular} below it, beginning with a hyphen." : null);
        list.IsComplete = fields.Word(mapping["complete"], "complete", ["yes", "no", "true", "false"], "Only a list that the file calls complete can show that there is nothing more.") is "yes" or "true";
        if (mapping["items"] is not { } items)
            _faults.Add(mapping.At, "list.no-items", $"The list '{list.Kind.ListName}' has no 'items'.", $"Whether there are {list.Kind.Plural} is left open.", "Write 'items', or none instead of the list if it is certain that there are none.");
        else if (fields.List(items, $"'items' of '{list.Kind.ListName}'", $"Begin each {list.Kind.Singular} with a hyphen.") is { } sequence)
            ReadItems(list, sequence, recordedAt);
    }

    private void ReadItems(SubjectList list, Sequence sequence, Instant? inherited)
    {
        foreach (var node in sequence.Items)
        {
            if (_faults.IsFull) return;
            if (fields.Group(node, $"An item of '{list.Kind.ListName}'", $"Write the facts of the {list.Kind.Singular}, each with its name.") is not { } mapping)
            {
                list.Add(inherited);
                continue;
            }

            var recordedAt = mapping[Layout.RecordedAt] is { } own ? fields.Recorded(own, Layout.RecordedAt) : inherited;
            var item = list.Add(recordedAt);
            foreach (var entry in mapping.Entries)
            {
                if (entry.Name == Layout.RecordedAt) continue;
                if (FactCatalogue.Find(list.Kind, entry.Name) is { } fact)
                    Add(item, fact, entry, recordedAt);
                else if (Layout.FindList(list.Kind, entry.Name) is { } below)
                    ReadList(item, below, entry.Value, recordedAt);
                else
                    fields.Unknown(entry, $"A {list.Kind.Singular}", Layout.ItemFields(list.Kind));
            }
        }
    }

    private void Add(SubjectRecord subject, FactDefinition fact, Entry entry, Instant? recordedAt)
    {
        if (subject.Of(fact).Count > 0)
        {
            _faults.Add(entry.At, "fact.given-twice", $"'{fact.Name}' stands here a second time, in another section.", "Which of the two counts would be a guess.", "Write it once. Several statements of one fact are a list under one name.");
            return;
        }

        foreach (var (assertion, at) in _statements.Read(fact, entry.Name, entry.Value, recordedAt))
        {
            subject.Assert(fact, assertion);
            All.Add(new(subject, fact, assertion, at));
        }
    }
}

/// <summary>One statement with its place in the file.</summary>
internal sealed record Stated(SubjectRecord Subject, FactDefinition Fact, Assertion Assertion, Place At)
{
    /// <summary>The fact as output names it.</summary>
    public string Name => Subject.NameOf(Fact);
}
