namespace DueCourse.Casework.Cases;

using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

/// <summary>How the values of the domain are written in the record: each in one way only.</summary>
internal static class RecordForms
{
    /// <summary>All.</summary>
    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        new InWords<Instant>(Envelope.Moment.Format, text => Envelope.Moment.Parse(text) is { Success: true } read ? read.Value : null),
        new InWords<LocalDate>(LocalDatePattern.Iso.Format, text => LocalDatePattern.Iso.Parse(text) is { Success: true } read ? read.Value : null),
        new InWords<CaseId>(id => id.ToString(), text => CaseId.TryParse(text, out var id) ? id : null),
        new InWords<EntryId>(id => id.ToString(), text => EntryId.TryParse(text, out var id) ? id : null),
        new InWords<Digest>(digest => digest.ToString(), text => Digest.TryParse(text, out var digest) ? digest : null),
        new InWords<Evidence.UntrustedText>(text => text.AsGiven, text => new Evidence.UntrustedText(text)),
        new DateRangeForm(),
        new TermForm(),
        new FactValueForm(),
        new EventForm(),
    ];

    private static JsonException Bad(string text, Type type) => new($"\"{text}\" is not a {type.Name}");

    private sealed class InWords<T>(Func<T, string> write, Func<string, T?> read) : JsonConverter<T> where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = reader.GetString() ?? throw Bad("null", typeToConvert);
            return read(text) ?? throw Bad(text, typeToConvert);
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, typeToConvert, options);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(write(value));
    }

    // 2026-11-26 when exact, otherwise 2026-11-01/2026-11-30; an open end is "..", as in ISO 8601-2.
    private sealed class DateRangeForm : JsonConverter<DateRange>
    {
        public override DateRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = reader.GetString() ?? throw Bad("null", typeToConvert);
            var parts = text.Split('/');
            if (parts.Length > 2) throw Bad(text, typeToConvert);
            var (first, last) = (Day(parts[0], LocalDate.MinIsoValue, text), Day(parts[^1], LocalDate.MaxIsoValue, text));
            return last < first ? throw Bad(text, typeToConvert) : new(first, last);
        }

        public override void Write(Utf8JsonWriter writer, DateRange value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.IsExact ? Text(value.Earliest) : $"{Text(value.Earliest)}/{Text(value.Latest)}");

        private static LocalDate Day(string text, LocalDate open, string whole) =>
            text == ".." ? open : LocalDatePattern.Iso.Parse(text) is { Success: true } read ? read.Value : throw Bad(whole, typeof(DateRange));

        private static string Text(LocalDate day) =>
            day == LocalDate.MinIsoValue || day == LocalDate.MaxIsoValue ? ".." : LocalDatePattern.Iso.Format(day);
    }

    // {"days": 3, "months": 14}, or "indeterminate".
    private sealed class TermForm : JsonConverter<Term>
    {
        public override Term Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.String)
                return reader.GetString() == "indeterminate" ? Term.Indeterminate : throw Bad("another word", typeToConvert);
            var (days, months) = JsonSerializer.Deserialize<Length>(ref reader, options)!;
            return days < 0 || months < 0 ? throw Bad("a negative length", typeToConvert) : new(months, days);
        }

        public override void Write(Utf8JsonWriter writer, Term value, JsonSerializerOptions options)
        {
            if (value.IsIndeterminate) writer.WriteStringValue("indeterminate");
            else JsonSerializer.Serialize(writer, new Length(value.Days, value.WholeMonths), options);
        }

        private sealed record Length(int Days, int Months);
    }

    // An event inside another, where two people have to agree: {"act": word, "what": the event}.
    private sealed class EventForm : JsonConverter<CaseEvent>
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(CaseEvent);

        public override CaseEvent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (!(reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.ValueTextEquals("act"u8) && reader.Read()
                && reader.TokenType == JsonTokenType.String && Acts.Named(reader.ValueSpan) is { } kind
                && reader.Read() && reader.ValueTextEquals("what"u8) && reader.Read())) throw Bad("something else", typeToConvert);
            var happened = (CaseEvent?)JsonSerializer.Deserialize(ref reader, kind.Form) ?? throw Bad("null", typeToConvert);
            return reader.Read() && reader.TokenType == JsonTokenType.EndObject ? happened : throw Bad("something more", typeToConvert);
        }

        public override void Write(Utf8JsonWriter writer, CaseEvent value, JsonSerializerOptions options)
        {
            var kind = Acts.Of(value);
            writer.WriteStartObject();
            writer.WriteString("act"u8, kind.Word);
            writer.WritePropertyName("what"u8);
            JsonSerializer.Serialize(writer, value, kind.Form);
            writer.WriteEndObject();
        }
    }

    // One property, which says the kind: {"day": ...}, {"word": ...}, {"yes": true}.
    private sealed class FactValueForm : JsonConverter<FactValue>
    {
        public override FactValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var of = JsonSerializer.Deserialize<OneOf>(ref reader, options)!;
            var values = new FactValue?[]
            {
                of.Day is { } day ? new DayValue(day) : null,
                of.Number is { } number ? new NumberValue(number.Least, number.Most) : null,
                of.Term is { } term ? new TermValue(new(term.Least, term.Most)) : null,
                of.Text is { } text ? new TextValue(text) : null,
                of.Unknown is true ? new NotKnownValue() : null,
                of.Word is { } word ? new WordValue(word) : null,
                of.Yes is { } yes ? new YesNoValue(yes) : null,
            };
            return values.Where(v => v is not null).ToArray() is [{ } only] ? only : throw Bad("none or several", typeToConvert);
        }

        public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value switch
            {
                DayValue v => new OneOf { Day = v.Range },
                NumberValue v => new OneOf { Number = new(v.Least, v.Most) },
                TermValue v => new OneOf { Term = new(v.Range.Least, v.Range.Most) },
                TextValue v => new OneOf { Text = v.Text },
                NotKnownValue => new OneOf { Unknown = true },
                WordValue v => new OneOf { Word = v.Word },
                YesNoValue v => new OneOf { Yes = v.IsYes },
                _ => throw new ArgumentException($"{value.GetType().Name} has no form in the record", nameof(value)),
            }, options);

        private sealed record Numbers(int Least, int Most);

        private sealed record Terms(Term Least, Term? Most);

        private sealed record OneOf
        {
            public DateRange? Day { get; init; }

            public Numbers? Number { get; init; }

            public Terms? Term { get; init; }

            public string? Text { get; init; }

            public bool? Unknown { get; init; }

            public string? Word { get; init; }

            public bool? Yes { get; init; }
        }
    }
}
