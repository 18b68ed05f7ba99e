namespace DueCourse.CaseFiles;

using DueCourse.CaseFiles.Text;
using DueCourse.CaseFiles.Values;
using DueCourse.Law;

/// <summary>Reads the judgements that people made.</summary>
internal sealed class JudgementReading(FieldReading fields, CaseRecord record)
{
    /// <summary>The fields of a judgement.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["id", "about", "answer", "by", "role", "on", "reasons", "evidence", "reliedOn", Layout.RecordedAt];

    /// <summary>The answers.</summary>
    public static IReadOnlyList<string> Answers { get; } = ["met", "not-met", "cannot-decide"];

    private const string WhyAll = "A judgement counts only as the answer of a named person with authority, on a day, with reasons.";

    private const int MostCompared = 500;

    private readonly Faults _faults = fields.Faults;
    private readonly Dictionary<string, SubjectRecord> _subjects = record.Person.SelfAndAllBelow().ToDictionary(s => s.Id);

    /// <summary>Reads them all into the record.</summary>
    public void Read(Node node)
    {
        if (fields.List(node, "'judgements'", "Begin each judgement with a hyphen.") is not { } list) return;
        foreach (var item in list.Items)
        {
            if (_faults.IsFull) return;
            if (fields.Group(item, "An item of 'judgements'", $"Write its {Sentence.Or(Fields)}.") is { } mapping && One(mapping) is { } judgement)
                record.Judgements.Add(judgement);
        }
    }

    private JudgementRecord? One(Mapping mapping)
    {
        fields.Only(mapping, "A judgement", Fields);
        var id = fields.Required(mapping, "id", "This judgement", "Without it nobody knows which question was answered.");
        if (id is not null && Judgements.All.All(j => j.Id != id))
            _faults.Add(mapping["id"]!.At, "judgement.unknown", $"{Faults.Quoted(id)} is not in the register of judgements.", $"The register runs from {Judgements.All[0].Id} to {Judgements.All[^1].Id}, and no rule asks anything else.", Nearest.To(id, Judgements.All.Select(j => j.Id)) is { } near ? $"Did you mean {near}?" : "Look the question up in the register.");
        var about = fields.Text(mapping["about"], "about");
        if (about is not null && !_subjects.ContainsKey(about))
            _faults.Add(mapping["about"]!.At, "judgement.about-nobody", $"The judgement is about {Faults.Quoted(about)}, which the file does not hold.", "It would count for nothing.", Nearest.To(about, _subjects.Keys.Take(MostCompared)) is { } near ? $"Did you mean '{near}'?" : "Write the list and the number of the item, such as 'children.1', or leave 'about' out for the case as a whole.");
        fields.Required(mapping, "answer", "This judgement", WhyAll);
        var answer = fields.Word(mapping["answer"], "answer", Answers, "A judgement says that something is met, that it is not, or that it cannot be decided.");
        var by = fields.Required(mapping, "by", "This judgement", WhyAll);
        var role = fields.Required(mapping, "role", "This judgement", WhyAll);
        var reasons = fields.Required(mapping, "reasons", "This judgement", WhyAll);
        if (mapping["on"] is null) fields.Required(mapping, "on", "This judgement", WhyAll);
        var on = fields.Value<LocalDate>(mapping["on"], "on", DateText.TryReadDay);
        var evidence = fields.Texts(mapping["evidence"], "evidence");
        var reliedOn = ReliedOn(mapping["reliedOn"]).ToList();
        var recordedAt = fields.Recorded(mapping[Layout.RecordedAt], Layout.RecordedAt);
        if (id is null || answer is null || by is null || role is null || reasons is null || on is not { } day) return null;
        return new(id, about == record.Person.Id ? null : about, (JudgementAnswer)Array.IndexOf([.. Answers], answer), by, role, day, reasons)
        {
            Evidence = evidence, ReliedOn = reliedOn, RecordedAt = recordedAt,
        };
    }

    private IEnumerable<(string Fact, string? Value)> ReliedOn(Node? node)
    {
        if (fields.List(node, "'reliedOn'", "Write '- {fact: …, value: …}' for each fact.") is not { } list) yield break;
        foreach (var item in list.Items)
        {
            if (_faults.IsFull) yield break;
            if (fields.Group(item, "An item of 'reliedOn'", "Write '- {fact: …, value: …}'.") is not { } mapping) continue;
            fields.Only(mapping, "A fact relied on", ["fact", "value"]);
            if (fields.Required(mapping, "fact", "This item of 'reliedOn'", "When the fact changes, the judgement must be looked at again.") is not { } name) continue;
            if (FactOf(name) is not { } fact)
            {
                _faults.Add(mapping["fact"]!.At, "judgement.relied-on-nothing", $"{Faults.Quoted(name)} names no fact of this file.", "When a fact changes, the judgements that relied on it must be looked at again; a name that means nothing would never change.", NearestFact(name) is { } near ? $"Did you mean '{near}'?" : "Write the name as an assessment prints it, such as 'dateOfBirth' or 'convictions.1.dateOfConviction'.");
                continue;
            }

            if (fields.Text(mapping["value"], "value") is not { } text)
                yield return (name, null);
            else if (FactText.TryRead(fact, text, out var value, out var fault))
                yield return (name, AsCompared(value));
            else
                _faults.Add(mapping["value"]!.At, name, text, fault);
        }
    }

    private FactDefinition? FactOf(string name)
    {
        if (FactCatalogue.Find(Person.Kind, name) is { } ofThePerson) return ofThePerson;
        var (subject, fact) = Split(name);
        return subject is null ? null : FactCatalogue.Find(subject.Kind, fact);
    }

    private string? NearestFact(string name)
    {
        var (subject, fact) = Split(name);
        var near = Nearest.To(fact, Layout.FactsOf(subject?.Kind ?? Person.Kind).Select(f => f.Name));
        return near is null || subject is null ? near : $"{subject.Id}.{near}";
    }

    private (SubjectRecord? Subject, string Fact) Split(string name) =>
        name.LastIndexOf('.') is > 0 and var dot && _subjects.TryGetValue(name[..dot], out var subject) ? (subject, name[(dot + 1)..]) : (null, name);

    // In the words in which the law engine compares it with the value of today.
    internal static string AsCompared(FactValue value) =>
        value is WordValue or DayValue { Range.IsExact: true } ? FactText.Write(value) : value.Words();
}
