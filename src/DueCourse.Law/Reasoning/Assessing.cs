namespace DueCourse.Law.Drafting;

using DueCourse.Law.Circuits;
using DueCourse.Law.Exact;
using DueCourse.Law.Record;

/// <summary>Puts the whole statute book to one case.</summary>
public static class Assessing
{
    /// <summary>Assesses a case for a moment, as known at another (null: all that is recorded).</summary>
    public static Assessment Assess(this StatuteBook book, CaseRecord record, LocalDateTime asAt, Instant? asKnownAt = null)
    {
        var established = Situation.Of(record.Read(Reading.Established, asKnownAt), asAt);
        var person = Situation.Of(record.Read(Reading.Person, asKnownAt), asAt);
        var state = Situation.Of(record.Read(Reading.State, asKnownAt), asAt);

        var findings = book.Rules.Select(r => (Rule: r, Finding: r.Condition.Read(established))).ToList();
        // Kleene's answer stands; what no longer can change it is taken from what is missing.
        var missing = findings.ConvertAll(f => f.Finding.AllMissing());
        var turning = findings.ConvertAll(f => f.Finding).TurnOnExactly(missing, established);
        var circuit = BookCircuit.For(record, asAt);
        var settles = Settles([.. findings.Select((f, i) => (f.Rule.Condition.Node, turning[i].Missing))], established, circuit);
        var (answers, personAnswers, stateAnswers) = (circuit.Answers(established), circuit.Answers(person), circuit.Answers(state));
        var conclusions = findings.Select((f, i) => new Conclusion(
            f.Rule, f.Finding, Of(f.Rule.Condition, personAnswers), Of(f.Rule.Condition, stateAnswers),
            [.. f.Rule.Consequences.Select(c => (c, Of(c.Condition, answers)))],
            [.. turning[i].Missing.Select(m => new Settling(m, settles.GetValueOrDefault(m))).OrderByDescending(m => m.Settles)])
        {
            WhateverIsMissing = turning[i].Answer,
            MissingIsExact = turning[i].IsExact,
        }).ToList();
        var gates = book.Gates.Select(g => new GateStanding(g, g.ShutWhen.Read(established))).ToList();
        return new()
        {
            Case = record,
            AsAt = asAt,
            AsKnownAt = asKnownAt,
            Conclusions = conclusions,
            Judgements = Judgements([.. missing, .. gates.Select(g => g.Finding.AllMissing())], established),
            Routes = [.. book.Routes.Select(r => r.Stands(established))],
            Gates = gates,
            Deadlines = [.. book.TimeLimits.SelectMany(l => l.In(established))],
            Tracks = [.. book.Tracks.Select(t => t.Standing(established))],
        };
    }

    private static Answer Of(Condition<Person> condition, Answer[] answers) => answers[BookCircuit.NumberOf(condition.Node)];

    // How many open questions each missing item would settle by itself, on at least one of its possible answers.
    private static Dictionary<Missing, int> Settles(IReadOnlyList<(Node Node, IReadOnlyList<Missing> Missing)> open, Situation s, BookCircuit circuit)
    {
        // Which open questions each item stands in.
        var asked = new Dictionary<Missing, List<int>>();
        foreach (var (node, missing) in open)
        {
            var number = BookCircuit.NumberOf(node);
            foreach (var item in missing)
            {
                if (!asked.TryGetValue(item, out var questions)) asked[item] = questions = [];
                if (!questions.Contains(number)) questions.Add(number);
            }
        }

        // Each possible answer of each item is supposed once, and the whole book is asked.
        var supposed = new List<(Missing Item, Situation Facts)>();
        foreach (var item in asked.Keys)
            foreach (var (_, suppose) in Candidates.Of(item, Thresholds.OfTheBook, s)?.Alternatives ?? [])
                supposed.Add((item, s with { Facts = suppose(s.Facts) }));

        var settled = asked.Keys.ToDictionary(item => item, _ => new HashSet<int>());
        circuit.WhatIfs.Ask(circuit.Atoms(s), supposed.ConvertAll(o => o.Facts), (first, known) =>
        {
            for (var lane = 0; lane < WhatIfs.Lanes && first + lane < supposed.Count; lane++)
            {
                var item = supposed[first + lane].Item;
                foreach (var question in asked[item])
                    if ((known[question] >> lane & 1) != 0) settled[item].Add(question);
            }
        });
        return settled.ToDictionary(i => i.Key, i => i.Value.Count);
    }

    // A judgement is asked when it stands, open or answered, in reasoning that could matter.
    private static IReadOnlyList<JudgementStanding> Judgements(IReadOnlyList<IReadOnlyList<Missing>> lacking, Situation s)
    {
        var asked = new Dictionary<(string, string?), JudgementStanding>();
        foreach (var missing in lacking.SelectMany(l => l).Where(m => m.Kind == MissingKind.Judgement))
            Note(missing.Judgement!, missing.About!.Parent is null ? null : missing.About.Id);
        foreach (var made in s.Facts.Record.Judgements)
            if (Law.Judgements.All.FirstOrDefault(j => j.Id == made.Id) is { } judgement)
                Note(judgement, made.About);
        foreach (var judgement in Law.Judgements.All)
            if (!asked.Keys.Any(k => k.Item1 == judgement.Id))
                asked[(judgement.Id, null)] = new(judgement, null, JudgementStatus.NotAsked, null);
        return [.. asked.Values.OrderBy(j => j.Judgement.Id, StringComparer.Ordinal).ThenBy(j => j.About, StringComparer.Ordinal)];

        void Note(Judgement judgement, string? about)
        {
            var (status, made) = s.Facts.Judgement(judgement.Id, about, s.Day);
            asked[(judgement.Id, about)] = new(judgement, about, status, made);
        }
    }
}
