namespace DueCourse.Bench.Exact;

using DueCourse.CaseFiles;
using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Drafting;
using DueCourse.Law.Exact;
using DueCourse.Law.Record;
using NodaTime;

/// <summary>The scenarios, each several times with other things forgotten: the same cases every time.</summary>
internal static class Caseload
{
    public static IEnumerable<CaseRecord> FromScenarios(int variants)
    {
        var chance = new Random(1);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Root(), "scenarios"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var read = CaseFileReader.Read(File.ReadAllBytes(path), path, null);
            if (!read.IsRead) continue;
            for (var i = 0; i < variants; i++) yield return Forgetting(read.File.Record, i, chance);
        }
    }

    /// <summary>Every rule and gate on every case: how much Kleene's list holds too much, and what is decided although it is open.</summary>
    public static void ListDecided(IReadOnlyList<CaseRecord> records)
    {
        var questions = StatuteBook.Current.Rules.Select(r => (r.Id, r.Condition.Node)).Concat(StatuteBook.Current.Gates.Select(g => (g.Id, g.ShutWhen.Node))).ToList();
        long open = 0, kleene = 0, exact = 0, givenUp = 0, decided = 0;
        var dropped = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            foreach (var reading in Enum.GetValues<Reading>())
            {
                var s = Situation.Of(record.Read(reading), record.AsAt.AtMidnight());
                var findings = questions.Select(q => Interpreter.Read(q.Node, s)).ToList();
                var turning = findings.TurnOnExactly(s);
                for (var i = 0; i < findings.Count; i++)
                {
                    if (findings[i].Answer != Answer.Unknown) continue;
                    var all = findings[i].AllMissing();
                    open++;
                    kleene += all.Count;
                    exact += turning[i].Missing.Count;
                    givenUp += turning[i].IsExact ? 0 : 1;
                    foreach (var item in all.Except(turning[i].Missing).Select(m => $"{questions[i].Id}: {m.Id}")) dropped[item] = dropped.GetValueOrDefault(item) + 1;
                    if (!turning[i].IsDecided) continue;
                    decided++;
                    Console.WriteLine($"{record.Name}, {reading}, {questions[i].Id}: {turning[i].Answer.Word()}, whatever these are: {string.Join(", ", all.Select(m => m.Id))}");
                }
            }
        }

        foreach (var (item, times) in dropped.OrderByDescending(d => d.Value).Take(40)) Console.WriteLine(FormattableString.Invariant($"left out {times} times: {item}"));
        Console.WriteLine(FormattableString.Invariant($"{open} open answers; {decided} decided; Kleene lists {kleene} missing, {exact} can matter; given up {givenUp} times"));
    }

    // Each variant forgets more than the one before; the first nothing.
    private static CaseRecord Forgetting(CaseRecord record, int variant, Random chance)
    {
        var copy = new CaseRecord { Name = record.Name, AsAt = record.AsAt };
        Copy(record.Person, copy.Person);
        foreach (var judgement in record.Judgements)
            if (Kept()) copy.Judgements.Add(judgement);
        return copy;

        bool Kept() => chance.Next(24) >= variant;

        void Copy(SubjectRecord from, SubjectRecord to)
        {
            foreach (var fact in from.Facts)
                if (Kept())
                    foreach (var assertion in from.Of(fact)) to.Assert(fact, assertion);
            foreach (var (kind, list) in from.Lists)
            {
                var into = to.List(kind);
                into.IsComplete = list.IsComplete && Kept();
                foreach (var item in list.Items) Copy(item, into.Add(item.RecordedAt));
            }
        }
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DueCourse.slnx")))
                return folder.FullName;
        throw new DirectoryNotFoundException("No folder above holds DueCourse.slnx: run this inside the repository.");
    }
}

/// <summary>One question for one shape of case, read case after case.</summary>
internal sealed class Reader
{
    private readonly Topics topics;
    private readonly Restriction restriction;
    private readonly PlainCondition plain;
    private readonly SettledAlone settled;
    private readonly Answer[] answers;

    public Reader(Node question, LocalDateTime moment, Shape shape, SettledAlone settled)
    {
        Circuit = Grounding.Of([question], moment, shape, gapsApart: true);
        topics = Topics.Of(Circuit, moment);
        restriction = new(Circuit, topics);
        plain = new(Circuit, Circuit.Outputs[0], topics);
        this.settled = settled;
        answers = new Answer[Circuit.Count];
    }

    public Circuit Circuit { get; }

    /// <summary>The diagram of the whole question, cut for one case after another; null where it does not fit.</summary>
    public Cutting? Cutting { get; private set; }

    /// <summary>Makes that, and says how many nodes it has.</summary>
    public int MakeWhole()
    {
        var whole = WholeDiagram.Of(Circuit, Circuit.Outputs[0], topics);
        Cutting = whole is null ? null : new(whole);
        return whole?.Count ?? 0;
    }

    /// <summary>As <see cref="Read"/>, by cutting the diagram of the whole question.</summary>
    public ExactAnswer Cut(Answer[] atoms)
    {
        atoms.CopyTo(answers.AsSpan());
        topics.OpenUp(answers);
        return Cutting!.Of(answers);
    }

    /// <summary>From the answers of the atoms to what Kleene's logic takes to matter and what settles it alone, exactly, without a diagram.</summary>
    public SettledAnswer Settle(Answer[] atoms)
    {
        atoms.CopyTo(answers.AsSpan());
        topics.OpenUp(answers);
        return settled.Of(plain, answers);
    }

    /// <summary>From the answers of the atoms to what the question turns on and what settles it alone.</summary>
    public ExactAnswer Read(Answer[] atoms)
    {
        atoms.CopyTo(answers.AsSpan());
        topics.OpenUp(answers);
        Circuit.Run(answers);
        return restriction.Of(Circuit.Outputs[0], answers);
    }
}
