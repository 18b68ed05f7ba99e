namespace DueCourse.Law.Exact;

using DueCourse.Law.Record;

/// <summary>One thing that is missing, in all the cases that lack it and turn on it.</summary>
/// <param name="Kind">Who can supply it: a fact, a judgement, a ruling.</param>
/// <param name="Id">The fact without the number of its subject (<c>convictions.sentences.term</c>), the judgement or the doubt.</param>
/// <param name="Question">What to find out.</param>
/// <param name="Cases">In how many cases some answer to it can still change the answer.</param>
/// <param name="SettlesAlone">In how many of them some answer to it settles the question, whatever else is so.</param>
/// <param name="First">The first few of the cases that it can settle alone, and where there are none of all, by their place in the caseload.</param>
public sealed record MissingRow(MissingKind Kind, string Id, string Question, long Cases, long SettlesAlone, IReadOnlyList<(long Number, string Case)> First);

/// <summary>
/// What is missing in a caseload for one question. It holds counts and a few examples, and no cases, so that a caseload of any
/// size fits; the parts that several workers counted can be put together.
/// </summary>
public sealed class MissingReport
{
    private readonly Dictionary<string, Counted> rows = new(StringComparer.Ordinal);

    /// <summary>How many cases were asked.</summary>
    public long Cases { get; private set; }

    /// <summary>In how many the answer is yes.</summary>
    public long Yes { get; private set; }

    /// <summary>In how many the answer is no.</summary>
    public long No { get; private set; }

    /// <summary>In how many it is not known.</summary>
    public long Unknown => Cases - Yes - No;

    /// <summary>In how many of these it would be yes, whatever is found out.</summary>
    public long YesWhateverIsMissing { get; private set; }

    /// <summary>In how many of these it would be no, whatever is found out.</summary>
    public long NoWhateverIsMissing { get; private set; }

    /// <summary>In how many of these what is missing was too much to work out exactly, so that some of it may no longer matter.</summary>
    public long NotExact { get; private set; }

    /// <summary>Counts a case.</summary>
    /// <param name="number">Its place in the caseload, by which the examples are chosen.</param>
    /// <param name="name">Its name.</param>
    /// <param name="kleene">The answer on what is on the file.</param>
    /// <param name="turning">What it turns on.</param>
    public void Count(long number, string name, Answer kleene, TurningOn turning)
    {
        Cases++;
        if (kleene == Answer.Yes) Yes++;
        else if (kleene == Answer.No) No++;
        else if (turning.Answer == Answer.Yes) YesWhateverIsMissing++;
        else if (turning.Answer == Answer.No) NoWhateverIsMissing++;
        else if (!turning.IsExact) NotExact++;
        // A file with three convictions lacks a thing once, however often.
        foreach (var same in turning.Missing.GroupBy(IdOf, StringComparer.Ordinal))
        {
            var row = Row(same.Key, same.First());
            row.Cases++;
            var alone = same.Any(m => turning.SettleAlone.Contains(m.Id));
            if (alone) row.SettlesAlone++;
            (alone ? row.Settled : row.Noted).Note(number, name);
        }
    }

    /// <summary>Takes in what another worker counted.</summary>
    public void Take(MissingReport other)
    {
        Cases += other.Cases;
        Yes += other.Yes;
        No += other.No;
        YesWhateverIsMissing += other.YesWhateverIsMissing;
        NoWhateverIsMissing += other.NoWhateverIsMissing;
        NotExact += other.NotExact;
        foreach (var (id, counted) in other.rows)
        {
            var row = Row(id, counted.Kind, counted.Question);
            row.Cases += counted.Cases;
            row.SettlesAlone += counted.SettlesAlone;
            row.Noted.Take(counted.Noted);
            row.Settled.Take(counted.Settled);
        }
    }

    /// <summary>What is missing: what would settle most cases alone first, then what most turn on.</summary>
    public IReadOnlyList<MissingRow> Rows() =>
    [
        .. rows.Select(r => new MissingRow(r.Value.Kind, r.Key, r.Value.Question, r.Value.Cases, r.Value.SettlesAlone,
                (r.Value.SettlesAlone > 0 ? r.Value.Settled : r.Value.Noted).All))
            .OrderByDescending(r => r.SettlesAlone).ThenByDescending(r => r.Cases).ThenBy(r => r.Id, StringComparer.Ordinal),
    ];

    // The same of every case: "convictions.2.begins" of one is "convictions.begins" of all, "J7:children.1" is "J7".
    private static string IdOf(Missing missing) => missing switch
    {
        { Judgement: { } judgement } => judgement.Id,
        { Kind: MissingKind.Fact } => string.Join('.', missing.Id.Split('.').Where(part => !part.All(char.IsAsciiDigit))),
        _ => missing.Id,
    };

    private static string QuestionOf(Missing missing) => missing.Judgement?.Question ?? missing.Fact?.Question ?? missing.Question;

    private Counted Row(string id, Missing missing) => rows.TryGetValue(id, out var row) ? row : Row(id, missing.Kind, QuestionOf(missing));

    private Counted Row(string id, MissingKind kind, string question)
    {
        if (!rows.TryGetValue(id, out var row)) rows[id] = row = new(kind, question);
        return row;
    }

    private sealed class Counted(MissingKind kind, string question)
    {
        public MissingKind Kind { get; } = kind;

        public string Question { get; } = question;

        public long Cases { get; set; }

        public long SettlesAlone { get; set; }

        public FirstCases Noted { get; } = new();

        public FirstCases Settled { get; } = new();
    }
}
