namespace DueCourse.CaseFiles.Lines;

using System.Text.Json;

/// <content>Judgements, which stand after everything that they may be about.</content>
internal sealed partial class QuickReading
{
    // The places of the fields in JudgementReading.Fields.
    private const int IdAt = 0, AboutAt = 1, AnswerAt = 2, ByAt = 3, RoleAt = 4, OnAt = 5, ReasonsAt = 6, EvidenceAt = 7, ReliedOnAt = 8;

    private bool Judgements(ref Utf8JsonReader reader, CaseRecord record)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            if (Judgement(ref reader, record) is not { } judgement) return false;
            record.Judgements.Add(judgement);
        }

        return reader.TokenType == JsonTokenType.EndArray;
    }

    private JudgementRecord? Judgement(ref Utf8JsonReader reader, CaseRecord record)
    {
        var seen = 0;
        string? id = null, about = null, by = null, role = null, reasons = null;
        JudgementAnswer? answer = null;
        LocalDate? on = null;
        Instant? recordedAt = null;
        List<string>? evidence = null;
        List<(string, string?)>? reliedOn = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueIsEscaped || LineLayout.Judgement.Find(reader.ValueSpan) is not { } field || (seen & 1 << field.Number) != 0) return null;
            seen |= 1 << field.Number;
            reader.Read();
            var isRead = field.Number switch
            {
                IdAt => IsSingle(reader.TokenType) && !reader.ValueIsEscaped && (id = LineLayout.JudgementIds.Find(reader.ValueSpan)) is not null,
                AboutAt => (about = Words(ref reader)) is not null && (about == record.Person.Id || SubjectOf(record.Person, about) is not null),
                AnswerAt => (answer = AnswerOf(Words(ref reader)?.Trim())) is not null,
                ByAt => (by = Words(ref reader)) is not null,
                RoleAt => (role = Words(ref reader)) is not null,
                OnAt => Range(ref reader, out var day) && day is { IsExact: true } && (on = day.Value.Earliest) is not null,
                ReasonsAt => (reasons = Words(ref reader)) is not null,
                EvidenceAt => Evidence(ref reader, evidence = []),
                ReliedOnAt => ReliedOn(ref reader, record, reliedOn = []),
                _ => At(ref reader, out recordedAt),
            };
            if (!isRead) return null;
        }

        if (reader.TokenType != JsonTokenType.EndObject || id is null || answer is null || by is null || role is null || reasons is null || on is null) return null;
        return new(id, about == record.Person.Id ? null : about, answer.Value, by, role, on.Value, reasons) { Evidence = evidence ?? [], ReliedOn = reliedOn ?? [], RecordedAt = recordedAt };
    }

    private static JudgementAnswer? AnswerOf(string? word)
    {
        for (var i = 0; i < JudgementReading.Answers.Count; i++)
            if (JudgementReading.Answers[i] == word)
                return (JudgementAnswer)i;
        return null;
    }

    private bool Evidence(ref Utf8JsonReader reader, List<string> evidence)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Words(ref reader) is not { } text) return false;
            evidence.Add(text);
        }

        return true;
    }

    private bool ReliedOn(ref Utf8JsonReader reader, CaseRecord record, List<(string, string?)> reliedOn)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            string? name = null, text = null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueIsEscaped || LineLayout.ReliedOn.Find(reader.ValueSpan) is not { } field) return false;
                reader.Read();
                ref var into = ref field.Number == 0 ? ref name : ref text;
                if (into is not null || (into = Words(ref reader)) is null) return false;
            }

            if (reader.TokenType != JsonTokenType.EndObject || name is null || FactOf(record, name) is not { } fact) return false;
            if (text is null) reliedOn.Add((name, null));
            else if (FactText.TryRead(fact, text, out var value, out _)) reliedOn.Add((name, JudgementReading.AsCompared(value)));
            else return false;
        }

        return reader.TokenType == JsonTokenType.EndArray;
    }

    private static FactDefinition? FactOf(CaseRecord record, string name)
    {
        if (FactCatalogue.Find(Person.Kind, name) is { } ofThePerson) return ofThePerson;
        return name.LastIndexOf('.') is > 0 and var dot && SubjectOf(record.Person, name.AsSpan(0, dot)) is { } subject
            ? FactCatalogue.Find(subject.Kind, name[(dot + 1)..])
            : null;
    }

    private static SubjectRecord? SubjectOf(SubjectRecord person, ReadOnlySpan<char> id) =>
        id.SequenceEqual(person.Id) ? person : Listed(person, id);

    // The item of a list below, by its number, and so on: convictions.2.sentences.1.
    private static SubjectRecord? Listed(SubjectRecord under, ReadOnlySpan<char> id)
    {
        foreach (var (kind, list) in under.Lists)
        {
            if (!id.StartsWith(kind.ListName) || id[kind.ListName.Length..] is not ['.', >= '1' and <= '9', ..] rest) continue;
            rest = rest[1..];
            var end = rest.IndexOf('.');
            var number = end < 0 ? rest : rest[..end];
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) || place > list.Items.Count) continue;
            return end < 0 ? list.Items[place - 1] : Listed(list.Items[place - 1], rest[(end + 1)..]);
        }

        return null;
    }
}
