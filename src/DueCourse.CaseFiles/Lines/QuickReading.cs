namespace DueCourse.CaseFiles.Lines;

using System.Buffers;
using System.Text;
using System.Text.Json;
using DueCourse.CaseFiles.Text;
using DueCourse.CaseFiles.Values;

/// <summary>
/// Reads a line that is well-formed and usual straight into a record. It reads values with the readers of values that every
/// file is read with. Whatever it is not certain of it leaves: then the ordinary reader reads the line from its beginning.
/// </summary>
internal sealed partial class QuickReading(string fileName, LocalDate? asAtIfAbsent, FactsAsked? asked)
{
    private const int LongestValue = 200;

    private readonly bool[] _seen = new bool[LineLayout.TopCount];
    private readonly List<(SubjectRecord Subject, OrderOfDays[] After)> _orders = [];
    private readonly RememberedValues<FactValue> _values = new();
    private readonly RememberedValues<Assertion> _plain = new();
    private readonly RememberedValues<Instant> _moments = new();
    private readonly RememberedValues<(string Word, Side Side)> _sides = new();
    private readonly RememberedDays _days = new();
    private readonly RememberedTexts _texts = new();

    private CaseRecord? _record;
    private string? _name;
    private string _title = "";
    private LocalDate? _asAt;
    private string? _where;
    private bool _holdsJudgements;

    /// <summary>The case, or null: ask the ordinary reader.</summary>
    public CaseFile? Read(ReadOnlySpan<byte> line, int number)
    {
        if (!LineLayout.MayBeQuick(line)) return null;
        Array.Clear(_seen);
        _orders.Clear();
        (_record, _name, _title, _asAt, _holdsJudgements) = (null, null, "", null, false);
        // What is read for some facts is shared between lines, and shown to nobody.
        _where = asked is null ? string.Create(CultureInfo.InvariantCulture, $"{fileName}:{number}") : null;
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = NodeBuilder.Deepest + 2 });
        try
        {
            if (!Whole(ref reader) || reader.Read()) return null;
        }
        catch (JsonException)
        {
            // Not JSON: the ordinary reader says where it stops being so.
            return null;
        }

        if (!_seen[0] || _name is null || Record is not { } record || !OrdersHold(record)) return null;
        return new() { Record = record, AsAtWasGiven = _asAt is not null };
    }

    // Begun with the first field that is not of the head; the head must stand before it.
    private CaseRecord? Record => _record ??= _name is null || (_asAt ?? asAtIfAbsent) is not { } day ? null : new() { Name = _name, Title = _title, AsAt = day, ReadFor = asked };

    private bool Whole(ref Utf8JsonReader reader)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueIsEscaped || LineLayout.Top.Find(reader.ValueSpan) is not { } field || _seen[field.Number]) return false;
            _seen[field.Number] = true;
            reader.Read();
            if (!Field(ref reader, field)) return false;
        }

        return reader.TokenType == JsonTokenType.EndObject;
    }

    private bool Field(ref Utf8JsonReader reader, TopField field)
    {
        if (field.Kind <= TopKind.AsAt) return _record is null && Head(ref reader, field.Kind);
        if (Record is not { } record || _holdsJudgements) return false;
        switch (field.Kind)
        {
            case TopKind.Facts:
                return Facts(ref reader, record.Person, field.Facts!);
            case TopKind.List:
                return List(ref reader, record.Person, field.List!, null);
            default:
                _holdsJudgements = true;
                return Judgements(ref reader, record);
        }
    }

    private bool Head(ref Utf8JsonReader reader, TopKind kind)
    {
        // Nearly every case has others of these, so that remembering them would only drive out what comes again.
        if (ReadWords(ref reader) is not { } text) return false;
        switch (kind)
        {
            case TopKind.Schema:
                return text == Layout.Version;
            case TopKind.Case:
                _name = text;
                return CaseFileReader.IsName(text);
            case TopKind.Title:
                _title = text;
                return text.Length <= CaseFileReader.LongestTitle;
            default:
                if (!DateText.TryReadDay(text.AsSpan().Trim(), out var day, out _)) return false;
                _asAt = day;
                return true;
        }
    }

    // The person's section, or another.
    private bool Facts(ref Utf8JsonReader reader, SubjectRecord person, Names<ItemField> fields)
    {
        if (reader.TokenType != JsonTokenType.StartObject) return false;
        Instant? recordedAt = null;
        var isFirst = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueIsEscaped || fields.Find(reader.ValueSpan) is not { } field) return false;
            reader.Read();
            if (field.Fact is null)
            {
                // What stands before it would have had another moment.
                if (!isFirst || !Moment(ref reader, out var moment)) return false;
                recordedAt = moment;
            }
            else if (!Fact(ref reader, person, field, recordedAt))
            {
                return false;
            }

            isFirst = false;
        }

        return reader.TokenType == JsonTokenType.EndObject;
    }

    private bool List(ref Utf8JsonReader reader, SubjectRecord owner, SubjectKind kind, Instant? recordedAt)
    {
        if (owner.Begin(kind) is not { } list) return false;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                return Items(ref reader, list, recordedAt);
            case JsonTokenType.String when !reader.ValueIsEscaped && reader.ValueSpan.SequenceEqual("none"u8):
                list.IsComplete = true;
                return true;
            case JsonTokenType.String:
                return !reader.ValueIsEscaped && reader.ValueSpan.SequenceEqual("unknown"u8);
            case JsonTokenType.StartObject:
                return ListGroup(ref reader, list, recordedAt);
            default:
                return false;
        }
    }

    private bool ListGroup(ref Utf8JsonReader reader, SubjectList list, Instant? recordedAt)
    {
        var (hasComplete, hasItems) = (false, false);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueIsEscaped || LineLayout.ListGroup.Find(reader.ValueSpan) is not { } field) return false;
            reader.Read();
            if (field.Number == 0)
            {
                var word = Words(ref reader)?.Trim();
                if (hasComplete || word is not ("yes" or "no" or "true" or "false")) return false;
                hasComplete = true;
                list.IsComplete = word is "yes" or "true";
                continue;
            }

            if (hasItems || reader.TokenType != JsonTokenType.StartArray || !Items(ref reader, list, recordedAt)) return false;
            hasItems = true;
        }

        return hasItems && reader.TokenType == JsonTokenType.EndObject;
    }

    private bool Items(ref Utf8JsonReader reader, SubjectList list, Instant? inherited)
    {
        var fields = LineLayout.Of(list.Kind);
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            if (!Item(ref reader, list, fields, inherited))
                return false;
        return reader.TokenType == JsonTokenType.EndArray;
    }

    private bool Item(ref Utf8JsonReader reader, SubjectList list, Names<ItemField> fields, Instant? recordedAt)
    {
        SubjectRecord? item = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueIsEscaped || fields.Find(reader.ValueSpan) is not { } field) return false;
            reader.Read();
            if (field is { Fact: null, List: null })
            {
                if (item is not null || !Moment(ref reader, out var moment)) return false;
                item = list.Add(recordedAt = moment);
                continue;
            }

            item ??= list.Add(recordedAt);
            if (field.Fact is null ? !List(ref reader, item, field.List!, recordedAt) : !Fact(ref reader, item, field, recordedAt)) return false;
        }

        if (item is null) list.Add(recordedAt);
        return reader.TokenType == JsonTokenType.EndObject;
    }

    // For each day that cannot come before another: only if some statement of the one agrees with some statement of the other.
    private bool OrdersHold(CaseRecord record)
    {
        var births = record.Person.Of(ThePerson.DateOfBirth.Definition);
        if (births.Count > 0 && First(births) is { } birth && birth > record.AsAt) return false;
        foreach (var (subject, after) in _orders)
        {
            foreach (var order in after)
            {
                var firsts = (order.First.Kind == subject.Kind ? subject : record.Person).Of(order.First);
                if (firsts.Count == 0 || First(firsts) is not { } first) continue;
                LocalDate? last = null;
                foreach (var stated in subject.Of(order.Then))
                    if (stated.WithdrawnAt is null && RangeOf(stated).Latest is var latest && (last is null || latest > last))
                        last = latest;
                if (last < first) return false;
            }
        }

        return true;
    }

    private static LocalDate? First(IReadOnlyList<Assertion> stated)
    {
        LocalDate? first = null;
        foreach (var one in stated)
            if (one.WithdrawnAt is null && RangeOf(one).Earliest is var earliest && (first is null || earliest < first))
                first = earliest;
        return first;
    }

    private static DateRange RangeOf(Assertion stated) => stated.Value is DayValue day ? day.Range : DateRange.Any;

    // A text that says something, as every text of a file; null: leave the line.
    private string? Words(ref Utf8JsonReader reader)
    {
        if (!IsSingle(reader.TokenType) || reader.ValueIsEscaped) return ReadWords(ref reader);
        if (_texts.Find(reader.ValueSpan) is { } known) return known;
        var text = ReadWords(ref reader);
        if (text is not null) _texts.Keep(reader.ValueSpan, text);
        return text;
    }

    private static string? ReadWords(ref Utf8JsonReader reader)
    {
        if (!IsSingle(reader.TokenType)) return null;
        string? text;
        if (!reader.ValueIsEscaped)
        {
            text = Encoding.UTF8.GetString(reader.ValueSpan);
        }
        else
        {
            try
            {
                text = reader.GetString();
            }
            catch (InvalidOperationException)
            {
                // Half a character: the ordinary reader says so.
                return null;
            }

            if (text is null || FileText.FirstRefused(text) is not null) return null;
        }

        return text.Length > NodeBuilder.LongestText || string.IsNullOrWhiteSpace(text) ? null : text;
    }

    // What is no text in quotation marks is read as it is written, as in YAML; null says nothing.
    private static bool IsSingle(JsonTokenType type) => type is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False;

    // The letters of a short value without an escape; false: read it as words.
    private static bool Letters(ref Utf8JsonReader reader, scoped Span<char> into, out int length)
    {
        length = 0;
        return IsSingle(reader.TokenType) && !reader.ValueIsEscaped && reader.ValueSpan.Length <= into.Length
            && Ascii.ToUtf16(reader.ValueSpan, into, out length) == OperationStatus.Done;
    }

    private bool Moment(ref Utf8JsonReader reader, out Instant moment)
    {
        moment = default;
        var isPlain = IsSingle(reader.TokenType) && !reader.ValueIsEscaped;
        if (isPlain && _moments.Find(_moments, reader.ValueSpan, out moment)) return true;
        Span<char> letters = stackalloc char[LongestValue];
        if (!Letters(ref reader, letters, out var length)) return false;
        var text = letters[..length].Trim();
        if (text.IsEmpty || !MomentText.TryReadRecorded(text, out moment, out _)) return false;
        _moments.Keep(_moments, reader.ValueSpan, moment);
        return true;
    }
}
