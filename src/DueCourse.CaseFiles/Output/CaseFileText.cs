namespace DueCourse.CaseFiles.Output;

using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;

/// <summary>
/// Writes a record as a case file in the published schema, in YAML or as one line of JSON. Reading it gives the record
/// again.
/// </summary>
public static class CaseFileText
{
    // For files and pipes, never for a page: accents stay as they are.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] AnswerWords = [.. JudgementReading.Answers];

    /// <summary>A writer of JSON Lines onto a buffer: one object for each record, without the newline.</summary>
    public static Utf8JsonWriter Lines(System.Buffers.IBufferWriter<byte> to) => new(to, Plain);

    /// <summary>The record as one JSON object.</summary>
    /// <exception cref="ArgumentException">The record holds what no case file can say.</exception>
    public static void Write(Utf8JsonWriter json, CaseRecord record) => Write(new JsonForm(json), record);

    /// <summary>The record as one JSON object on one line, without the newline.</summary>
    public static string Json(CaseRecord record) => AssessmentJson.Write(indented: false, json => Write(json, record));

    /// <summary>The record as a YAML file.</summary>
    /// <exception cref="ArgumentException">The record holds what no case file can say.</exception>
    public static string Yaml(CaseRecord record)
    {
        var yaml = new YamlForm();
        Write(yaml, record);
        return yaml.ToString();
    }

    private static void Write(CaseFileForm to, CaseRecord record)
    {
        to.BeginGroup(null);
        to.Value("schema", Layout.Version);
        to.Value("case", record.Name);
        if (record.Title.Length > 0) to.Value("title", record.Title);
        to.Value("asAt", LocalDatePattern.Iso.Format(record.AsAt));
        // The person's own facts first, then each section, each in the record's order.
        foreach (var section in record.Person.Facts.Select(Layout.SectionOf).Distinct().OrderBy(s => s is not null).ToList())
        {
            to.BeginGroup(section ?? Layout.Person);
            foreach (var fact in record.Person.Facts)
                if (Layout.SectionOf(fact) == section)
                    Fact(to, section is null ? fact.Name : Layout.ShortName(fact), record.Person.Of(fact), null);
            to.EndGroup();
        }

        Lists(to, record.Person, null);
        Judgements(to, record.Judgements);
        to.EndGroup();
    }

    private static void Lists(CaseFileForm to, SubjectRecord of, Instant? inherited)
    {
        foreach (var (kind, list) in of.Lists)
        {
            if (list.Items.Count == 0)
            {
                to.Value(kind.ListName, list.IsComplete ? "none" : "unknown");
                continue;
            }

            if (list.IsComplete)
            {
                to.BeginGroup(kind.ListName);
                to.Value("complete", "yes");
            }

            to.BeginList(list.IsComplete ? "items" : kind.ListName);
            foreach (var item in list.Items) Item(to, item, inherited);
            to.EndList();
            if (list.IsComplete) to.EndGroup();
        }
    }

    private static void Item(CaseFileForm to, SubjectRecord item, Instant? inherited)
    {
        to.BeginGroup(null);
        Recorded(to, item.RecordedAt, inherited, item.Id);
        foreach (var fact in item.Facts) Fact(to, fact.Name, item.Of(fact), item.RecordedAt);
        Lists(to, item, item.RecordedAt);
        to.EndGroup();
    }

    private static void Fact(CaseFileForm to, string name, IReadOnlyList<Assertion> stated, Instant? inherited)
    {
        if (stated.Count != 1)
        {
            to.BeginList(name);
            foreach (var each in stated) Statement(to, null, each, inherited);
            to.EndList();
        }
        else if (stated[0] == new Assertion(stated[0].Value) { RecordedAt = inherited, Where = stated[0].Where })
        {
            to.Value(name, FactText.Write(stated[0].Value));
        }
        else
        {
            Statement(to, name, stated[0], inherited);
        }
    }

    private static void Statement(CaseFileForm to, string? name, Assertion says, Instant? inherited)
    {
        to.BeginGroup(name);
        to.Value("value", FactText.Write(says.Value));
        if (says.From is { } from) to.Value("from", Values.DateText.Write(from));
        if (says.To is { } until) to.Value("to", Values.DateText.Write(until));
        Optional(to, "source", says.Source);
        Optional(to, "assertedBy", says.AssertedBy);
        Optional(to, "verifiedBy", says.VerifiedBy);
        Optional(to, "verifiedAt", says.VerifiedAt);
        Optional(to, "disputedBy", says.DisputedBy);
        Optional(to, "disputedAt", says.DisputedAt);
        Recorded(to, says.RecordedAt, inherited, name ?? "a statement");
        Optional(to, "withdrawnAt", says.WithdrawnAt);
        to.EndGroup();
    }

    private static void Judgements(CaseFileForm to, IList<JudgementRecord> judgements)
    {
        if (judgements.Count == 0) return;
        to.BeginList("judgements");
        foreach (var made in judgements)
        {
            to.BeginGroup(null);
            to.Value("id", made.Id);
            Optional(to, "about", made.About);
            to.Value("answer", AnswerWords[(int)made.Answer]);
            to.Value("by", made.By);
            to.Value("role", made.Role);
            to.Value("on", LocalDatePattern.Iso.Format(made.On));
            to.Value("reasons", made.Reasons);
            if (made.Evidence.Count > 0)
            {
                to.BeginList("evidence");
                foreach (var evidence in made.Evidence) to.Value(null, evidence);
                to.EndList();
            }

            if (made.ReliedOn.Count > 0)
            {
                to.BeginList("reliedOn");
                foreach (var (fact, value) in made.ReliedOn)
                {
                    to.BeginGroup(null);
                    to.Value("fact", fact);
                    Optional(to, "value", value);
                    to.EndGroup();
                }

                to.EndList();
            }

            Optional(to, Layout.RecordedAt, made.RecordedAt);
            to.EndGroup();
        }

        to.EndList();
    }

    private static void Optional(CaseFileForm to, string name, string? text)
    {
        if (text is not null) to.Value(name, text);
    }

    private static void Optional(CaseFileForm to, string name, Instant? moment)
    {
        if (moment is { } at) to.Value(name, Moment(at));
    }

    // What is in something with a moment of its own has that moment, or a later or earlier one, but never none.
    private static void Recorded(CaseFileForm to, Instant? moment, Instant? inherited, string what)
    {
        if (moment == inherited) return;
        if (moment is not { } at) throw new ArgumentException($"{what} was always there, and stands in what was put on the file later: no case file can say that", nameof(moment));
        to.Value(Layout.RecordedAt, Moment(at));
    }

    private static string Moment(Instant moment) => moment.InUtc().LocalDateTime is { TimeOfDay: var time, Date: var date } && time == LocalTime.Midnight
        ? LocalDatePattern.Iso.Format(date)
        : InstantPattern.ExtendedIso.Format(moment);
}
