namespace DueCourse.Law.Drafting;

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
        var turning = findings.ConvertAll(f => f.Finding).TurnOnExactly(established);
        var settles = Settles([.. findings.Select((f, i) => (f.Rule.Condition.Node, turning[i].Missing))], established);
        var conclusions = findings.Select((f, i) => new Conclusion(
            f.Rule, f.Finding, Answering.Of(f.Rule.Condition.Node, person), Answering.Of(f.Rule.Condition.Node, state),
            [.. f.Rule.Consequences.Select(c => (c, Answering.Of(c.Condition.Node, established)))],
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
            Judgements = Judgements([.. findings.Select(f => f.Finding), .. gates.Select(g => g.Finding)], established),
            Routes = [.. book.Routes.Select(r => r.Stands(established))],
            Gates = gates,
            Deadlines = [.. book.TimeLimits.SelectMany(l => l.In(established))],
            Tracks = [.. book.Tracks.Select(t => t.Standing(established))],
        };
    }

    // How many open questions each missing item would settle by itself, on at least one of its possible answers.
    private static Dictionary<Missing, int> Settles(IReadOnlyList<(Node Node, IReadOnlyList<Missing> Missing)> open, Situation s)
    {
        var settles = new Dictionary<Missing, int>();
        foreach (var asked in open.SelectMany(o => o.Missing, (o, m) => (Item: m, o.Node)).GroupBy(a => a.Item))
        {
            // Each possible answer is supposed once, and every question that turns on it is asked again on the same facts.
            var candidate = Candidates.Of(asked.Key, Thresholds.OfTheBook, s);
            var settled = new HashSet<Node>(ReferenceEqualityComparer.Instance);
            foreach (var (_, suppose) in candidate?.Alternatives ?? [])
            {
                var supposed = s with { Facts = suppose(s.Facts) };
                foreach (var (_, node) in asked)
                    if (!settled.Contains(node) && Answering.Of(node, supposed) != Answer.Unknown)
                        settled.Add(node);
            }

            settles[asked.Key] = settled.Count;
        }

        return settles;
    }

    // A judgement is asked when it stands, open or answered, in reasoning that could matter.
    private static IReadOnlyList<JudgementStanding> Judgements(IReadOnlyList<Finding> findings, Situation s)
    {
        var asked = new Dictionary<(string, string?), JudgementStanding>();
        foreach (var missing in findings.SelectMany(f => f.AllMissing()).Where(m => m.Kind == MissingKind.Judgement))
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
