namespace DueCourse.CaseFiles;

using DueCourse.CaseFiles.Text;
using DueCourse.CaseFiles.Values;

/// <summary>Reads what a file says that an assessment must show. Whether such a rule exists is asked where it is compared.</summary>
internal sealed class ExpectationReading(FieldReading fields, LocalDate asAt)
{
    public static IReadOnlyList<string> Fields { get; } = ["at", "known", "conclusions", "routes", "gates", "tracks", "deadlines", "judgements"];

    public static IReadOnlyList<string> ConclusionFields { get; } = ["answer", "readings", "because", "missing", "notMissing", "consequences"];

    public static IReadOnlyList<string> DeadlineFields { get; } = ["result", "safeBy", "gateAfter", "safeWorkingDay", "earliestNextStep"];

    public static IReadOnlyList<string> AnswerWords { get; } = ["yes", "no", "unknown"];

    public static IReadOnlyList<string> RouteWords { get; } = ["open", "blocked", "unknown", "not-applicable"];

    public static IReadOnlyList<string> GateWords { get; } = ["open", "shut", "unknown"];

    public static IReadOnlyList<string> DeadlineWords { get; } = ["falls-on", "cannot-yet-be-fixed", "does-not-apply"];

    public static IReadOnlyList<string> JudgementWords { get; } = ["missing", "recorded", "stale", "not-asked"];

    private const string WhyWord = "An assessment shows no other word here.";

    private readonly Faults _faults = fields.Faults;

    /// <summary>All of them.</summary>
    public IReadOnlyList<Expectation> Read(Node node)
    {
        if (fields.List(node, "'expect'", "Begin each expectation with a hyphen.") is not { } list) return [];
        return [.. list.Items.TakeWhile(_ => !_faults.IsFull).Select(One).OfType<Expectation>()];
    }

    private Expectation? One(Node node)
    {
        if (fields.Group(node, "An item of 'expect'", "Write 'at' and what is expected.") is not { } mapping) return null;
        fields.Only(mapping, "An expectation", Fields);
        var at = fields.Value<LocalDateTime>(mapping["at"], "at", MomentText.TryReadByTheClock);
        return new(at ?? asAt.AtMidnight(), fields.Value<Instant>(mapping["known"], "known", MomentText.TryReadKnown), _faults.LineOf(node.At))
        {
            Conclusions = Each(mapping, "conclusions", Conclusion),
            Routes = Each(mapping, "routes", e => fields.Word(e.Value, e.Name, RouteWords, WhyWord)),
            Gates = Each(mapping, "gates", e => fields.Word(e.Value, e.Name, GateWords, WhyWord)),
            Tracks = Each(mapping, "tracks", e => fields.Text(e.Value, e.Name)),
            Deadlines = Each(mapping, "deadlines", Deadline),
            Judgements = Each(mapping, "judgements", e => fields.Word(e.Value, e.Name, JudgementWords, WhyWord)),
        };
    }

    private ExpectedConclusion? Conclusion(Entry entry)
    {
        if (entry.Value is not Mapping mapping) return AnswerOf(entry.Value, entry.Name) is { } answer ? new(answer, null, null) : null;
        fields.Only(mapping, "An expected conclusion", ConclusionFields);
        var readings = fields.Group(mapping["readings"], "'readings'", "Write {person: …, state: …}.");
        if (readings is not null) fields.Only(readings, "'readings'", ["person", "state"]);
        return new(AnswerOf(mapping["answer"], "answer"), AnswerOf(readings?["person"], "person"), AnswerOf(readings?["state"], "state"))
        {
            Because = fields.Texts(mapping["because"], "because"),
            Missing = fields.Texts(mapping["missing"], "missing"),
            NotMissing = fields.Texts(mapping["notMissing"], "notMissing"),
            Consequences = Each(mapping, "consequences", e => AnswerOf(e.Value, e.Name) is { } a ? Tuple.Create(a) : null)
                .ToDictionary(pair => pair.Key, pair => pair.Value.Item1),
        };
    }

    private ExpectedDeadline? Deadline(Entry entry)
    {
        if (entry.Value is not Mapping mapping)
            return fields.Word(entry.Value, entry.Name, DeadlineWords, WhyWord) is { } word ? new(word, null, null, null, null) : null;
        fields.Only(mapping, "An expected deadline", DeadlineFields);
        return new(fields.Word(mapping["result"], "result", DeadlineWords, WhyWord), Day("safeBy"), Day("gateAfter"), Day("safeWorkingDay"), Day("earliestNextStep"));

        LocalDate? Day(string name) => fields.Value<LocalDate>(mapping[name], name, DateText.TryReadDay);
    }

    private Answer? AnswerOf(Node? node, string name) => fields.Word(node, name, [.. AnswerWords, "true", "false"], WhyWord) switch
    {
        "yes" or "true" => Answer.Yes,
        "no" or "false" => Answer.No,
        "unknown" => Answer.Unknown,
        _ => null,
    };

    private Dictionary<string, T> Each<T>(Mapping of, string name, Func<Entry, T?> read) where T : class
    {
        var found = new Dictionary<string, T>();
        if (fields.Group(of[name], $"'{name}'", "Write each id and, after a colon, what is expected of it.") is not { } mapping) return found;
        foreach (var entry in mapping.Entries)
            if (read(entry) is { } value)
                found[entry.Name] = value;
        return found;
    }
}
