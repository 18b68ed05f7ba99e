namespace DueCourse.CaseFiles;

using DueCourse.CaseFiles.Text;
using DueCourse.CaseFiles.Values;

/// <summary>Reads what a file states about one fact: a value, a statement with all that belongs to it, or several.</summary>
internal sealed class StatementReading(FieldReading fields)
{
    /// <summary>So many statements of one fact are no case any more.</summary>
    public const int Most = 200;

    private readonly Faults _faults = fields.Faults;

    /// <summary>The statements, each with its place.</summary>
    public IEnumerable<(Assertion Assertion, Place At)> Read(FactDefinition fact, string name, Node node, Instant? recordedAt)
    {
        if (node is not Sequence sequence)
        {
            if (One(fact, name, node, recordedAt) is { } single) yield return (single, node.At);
            yield break;
        }

        if (sequence.Items.Count is 0 or > Most)
        {
            _faults.Add(node.At, "fact.statements", $"'{name}' is a list of {sequence.Items.Count.ToString(CultureInfo.InvariantCulture)} statements.", $"A fact is stated once or up to {Most} times.", "Delete the field if nothing is stated.");
            yield break;
        }

        foreach (var item in sequence.Items)
        {
            if (_faults.IsFull) yield break;
            if (item is not Mapping)
                fields.WrongKind(item, $"An item of '{name}'", "a statement", $"Write '- value: …' for each statement. {(fact.Type == FactType.Text ? "Several names or references are one text." : "Two values without more would contradict each other.")}");
            else if (One(fact, name, item, recordedAt) is { } one)
                yield return (one, item.At);
        }
    }

    private Assertion? One(FactDefinition fact, string name, Node node, Instant? recordedAt)
    {
        var where = string.Create(CultureInfo.InvariantCulture, $"{_faults.FileName}:{_faults.LineOf(node.At)}");
        if (node is not Mapping mapping)
            return Value(fact, name, node) is { } bare ? new Assertion(bare) { RecordedAt = recordedAt, Where = where } : null;

        fields.Only(mapping, $"A statement of '{name}'", Layout.StatementFields);
        if (mapping["value"] is not { } valueNode)
        {
            _faults.Add(mapping.At, "assertion.no-value", $"This statement of '{name}' has no 'value'.", "Without a value nothing is stated.", "Write 'value', or delete the statement.");
            return null;
        }

        var value = Value(fact, name, valueNode);
        var from = fields.Value<DateRange>(mapping["from"], "from", DateText.TryRead);
        var to = fields.Value<DateRange>(mapping["to"], "to", DateText.TryRead);
        if (from is { } first && to is { } end && end.Latest <= first.Earliest)
            _faults.Add(mapping["to"]!.At, "assertion.to-before-from", $"This statement of '{name}' holds from {first.Words()} to {end.Words()}.", "'to' is the first day on which it no longer holds, so it must lie after 'from'.", "Check the two days; leave 'to' out if it still holds.");
        var assertedBy = fields.Text(mapping["assertedBy"], "assertedBy")?.Trim();
        var disputedBy = fields.Text(mapping["disputedBy"], "disputedBy")?.Trim();
        var verifiedBy = fields.Text(mapping["verifiedBy"], "verifiedBy");
        Needs(mapping, "verifiedAt", "verifiedBy", "verified");
        Needs(mapping, "disputedAt", "disputedBy", "disputed");
        var recorded = mapping[Layout.RecordedAt] is { } own ? fields.Recorded(own, Layout.RecordedAt) : recordedAt;
        var withdrawn = fields.Recorded(mapping["withdrawnAt"], "withdrawnAt");
        if (withdrawn < recorded)
            _faults.Add(mapping["withdrawnAt"]!.At, "assertion.withdrawn-before-recorded", $"This statement of '{name}' is withdrawn before it was recorded.", "It would never have stood on the file.", "Check the two moments, or delete the statement.");
        fields.Text(mapping["note"], "note");

        // Without a value too everything else is looked at, so that all faults are found at once.
        var statement = new Assertion(value ?? new NotKnownValue())
        {
            From = from,
            To = to,
            Source = fields.Text(mapping["source"], "source"),
            AssertedBy = assertedBy,
            Side = Side(mapping["assertedBy"], "assertedBy", assertedBy),
            VerifiedBy = verifiedBy,
            VerifiedAt = fields.Recorded(mapping["verifiedAt"], "verifiedAt"),
            DisputedBy = disputedBy,
            DisputedSide = Side(mapping["disputedBy"], "disputedBy", disputedBy),
            DisputedAt = fields.Recorded(mapping["disputedAt"], "disputedAt"),
            RecordedAt = recorded,
            WithdrawnAt = withdrawn,
            Where = where,
        };
        return value is null ? null : statement;
    }

    private FactValue? Value(FactDefinition fact, string name, Node node)
    {
        if (node is Mapping or Sequence)
        {
            fields.WrongKind(node, $"The value of '{name}'", "a single value", FactText.Forms(fact));
            return null;
        }

        if (fields.Text(node, name) is not { } text) return null;
        if (FactText.TryRead(fact, text, out var value, out var fault)) return value;
        _faults.Add(node.At, name, text, fault);
        return null;
    }

    private Side Side(Node? node, string name, string? word)
    {
        if (word is null) return Law.Record.Side.File;
        if (!Sides.TryRead(word, out var side, out var fault)) _faults.Add(node!.At, name, word, fault);
        return side;
    }

    private void Needs(Mapping mapping, string moment, string who, string done)
    {
        if (mapping[moment] is { } node && mapping[who] is null)
            _faults.Add(node.At, "assertion.moment-without-name", $"'{moment}' stands here without '{who}'.", $"What nobody {done} is not {done}.", $"Write '{who}', or delete '{moment}'.");
    }
}
