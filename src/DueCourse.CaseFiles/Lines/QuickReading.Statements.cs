namespace DueCourse.CaseFiles.Lines;

using System.Text.Json;
using DueCourse.CaseFiles.Values;

/// <content>Statements of facts.</content>
internal sealed partial class QuickReading
{
    // The places of the fields in Layout.StatementFields.
    private const int ValueAt = 0, FromAt = 1, ToAt = 2, SourceAt = 3, AssertedByAt = 4, VerifiedByAt = 5, VerifiedAtAt = 6, DisputedByAt = 7, DisputedAtAt = 8, RecordedAtAt = 9, WithdrawnAtAt = 10;

    private bool Fact(ref Utf8JsonReader reader, SubjectRecord subject, ItemField field, Instant? recordedAt)
    {
        var fact = field.Fact!;
        if (subject.Says(fact)) return false;
        if (field.After.Length > 0) _orders.Add((subject, field.After));
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return One(ref reader, subject, field, recordedAt, IsPassedOver(field));
            case JsonTokenType.StartArray:
                return Several(ref reader, subject, field, recordedAt);
            default:
                if (IsPassedOver(field))
                {
                    subject.PassOver(fact);
                    return Value(ref reader, field) is not null;
                }

                if (asked is not null && recordedAt is null) return Shared(ref reader, subject, field);
                if (Value(ref reader, field) is not { } value) return false;
                subject.Assert(fact, new(value) { RecordedAt = recordedAt, Where = _where });
                return true;
        }
    }

    // Days that stand in an order are kept, for the file is tried by it.
    private bool IsPassedOver(ItemField field) => asked is not null && !field.IsOrdered && !asked.Has(field.Fact!);

    // A value of which nothing else is said, and which does not say where it stands: one for all lines.
    private bool Shared(ref Utf8JsonReader reader, SubjectRecord subject, ItemField field)
    {
        var fact = field.Fact!;
        // Of days there are too many for the same to come again soon.
        var isShort = IsSingle(reader.TokenType) && !reader.ValueIsEscaped && !field.IsDay && fact.Type != FactType.Text;
        if (isShort && _plain.Find(fact, reader.ValueSpan, out var known))
        {
            subject.Assert(fact, known);
            return true;
        }

        if (Value(ref reader, field) is not { } value) return false;
        var stated = new Assertion(value);
        if (isShort) _plain.Keep(fact, reader.ValueSpan, stated);
        subject.Assert(fact, stated);
        return true;
    }

    private bool Several(ref Utf8JsonReader reader, SubjectRecord subject, ItemField field, Instant? recordedAt)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            if (!One(ref reader, subject, field, recordedAt, isPassedOver: false))
                return false;
        var stated = subject.Of(field.Fact!);
        if (reader.TokenType != JsonTokenType.EndArray || stated.Count is 0 or > StatementReading.Most) return false;
        // Two that are verified may contradict each other: the ordinary reader compares them.
        var verified = 0;
        foreach (var one in stated)
            if (one is { VerifiedBy: not null, DisputedBy: null, WithdrawnAt: null } && ++verified > 1)
                return false;
        return true;
    }

    private bool One(ref Utf8JsonReader reader, SubjectRecord subject, ItemField of, Instant? recordedAt, bool isPassedOver)
    {
        var fact = of.Fact!;
        var seen = 0;
        FactValue? value = null;
        DateRange? from = null, until = null;
        string? source = null, assertedBy = null, verifiedBy = null, disputedBy = null;
        Side side = default, disputedSide = default;
        Instant? verifiedAt = null, disputedAt = null, recorded = recordedAt, withdrawn = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueIsEscaped || LineLayout.Statement.Find(reader.ValueSpan) is not { } field || (seen & 1 << field.Number) != 0) return false;
            seen |= 1 << field.Number;
            reader.Read();
            var isRead = field.Number switch
            {
                ValueAt => (value = Value(ref reader, of)) is not null,
                FromAt => Range(ref reader, out from),
                ToAt => Range(ref reader, out until),
                SourceAt => (source = Words(ref reader)) is not null,
                AssertedByAt => Who(ref reader, out assertedBy, out side),
                VerifiedByAt => (verifiedBy = Words(ref reader)) is not null,
                VerifiedAtAt => At(ref reader, out verifiedAt),
                DisputedByAt => Who(ref reader, out disputedBy, out disputedSide),
                DisputedAtAt => At(ref reader, out disputedAt),
                RecordedAtAt => At(ref reader, out recorded),
                WithdrawnAtAt => At(ref reader, out withdrawn),
                _ => Words(ref reader) is not null,
            };
            if (!isRead) return false;
        }

        if (reader.TokenType != JsonTokenType.EndObject || value is null) return false;
        if ((from is { } first && until is { } end && end.Latest <= first.Earliest) || withdrawn < recorded) return false;
        if ((verifiedAt is not null && verifiedBy is null) || (disputedAt is not null && disputedBy is null)) return false;
        if (isPassedOver)
        {
            subject.PassOver(fact);
            return true;
        }

        subject.Assert(fact, new(value)
        {
            From = from,
            To = until,
            Source = source,
            AssertedBy = assertedBy,
            Side = side,
            RecordedAt = recorded,
            Where = _where,
            Verified = (verifiedBy, verifiedAt),
            Disputed = (disputedBy, disputedSide, disputedAt),
            WithdrawnAt = withdrawn,
        });
        return true;
    }

    private FactValue? Value(ref Utf8JsonReader reader, ItemField field)
    {
        var fact = field.Fact!;
        if (!IsSingle(reader.TokenType)) return null;
        if (fact.Type == FactType.Text || reader.ValueIsEscaped) return ValueAfresh(ref reader, fact);
        if (field.IsDay && _days.Find(reader.ValueSpan) is { } day) return day;
        // The same values come again and again. Days, and yes and no, are read alike whichever fact has them.
        if (_values.Find(field.ReadAs!, reader.ValueSpan, out var value)) return value;
        value = ValueAfresh(ref reader, fact);
        if (value is null) return null;
        _values.Keep(field.ReadAs!, reader.ValueSpan, value);
        if (field.IsDay) _days.Keep(reader.ValueSpan, value);
        return value;
    }

    private static FactValue? ValueAfresh(ref Utf8JsonReader reader, FactDefinition fact)
    {
        FactValue? value;
        Span<char> letters = stackalloc char[LongestValue];
        if (fact.Type == FactType.Text || !Letters(ref reader, letters, out var length))
            return ReadWords(ref reader) is { } words && FactText.TryRead(fact, words, out value, out _) ? value : null;
        return FactText.TryRead(fact, letters[..length], out value, out _) ? value : null;
    }

    private bool Range(ref Utf8JsonReader reader, out DateRange? range)
    {
        range = null;
        if (IsSingle(reader.TokenType) && !reader.ValueIsEscaped && _days.Find(reader.ValueSpan) is { } day)
        {
            range = day.Range;
            return true;
        }

        Span<char> letters = stackalloc char[LongestValue];
        if (!Letters(ref reader, letters, out var length)) return false;
        var text = letters[..length].Trim();
        if (text.IsEmpty || !DateText.TryRead(text, out var read, out _)) return false;
        range = read;
        return true;
    }

    private bool Who(ref Utf8JsonReader reader, out string? who, out Side side)
    {
        (who, side) = (null, default);
        var isPlain = IsSingle(reader.TokenType) && !reader.ValueIsEscaped;
        if (isPlain && _sides.Find(_sides, reader.ValueSpan, out var known))
        {
            (who, side) = known;
            return true;
        }

        Span<char> letters = stackalloc char[LongestValue];
        if (!Letters(ref reader, letters, out var length)) return false;
        var text = letters[..length].Trim();
        if (!Sides.TryRead(text, out side, out _)) return false;
        foreach (var word in Sides.Words)
            if (text.SequenceEqual(word))
                who = word;
        if (isPlain && who is not null) _sides.Keep(_sides, reader.ValueSpan, (who, side));
        return true;
    }

    private bool At(ref Utf8JsonReader reader, out Instant? at)
    {
        var isRead = Moment(ref reader, out var moment);
        at = moment;
        return isRead;
    }
}
