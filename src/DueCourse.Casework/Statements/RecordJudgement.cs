namespace DueCourse.Casework.Statements;

using System.Reflection;

/// <summary>Records a judgement that a named person made.</summary>
/// <param name="In">The compartment.</param>
/// <param name="Made">The judgement.</param>
public sealed record RecordJudgement(Compartment In, JudgementRecorded Made) : Command
{
    private static readonly Dictionary<string, Judgement> Register = typeof(Law.Judgements).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => f.GetValue(null)).OfType<Judgement>().ToDictionary(j => j.Id);

    /// <summary>The points on which the register asks for reasons, in its order: "The relationship", "each child".</summary>
    public static IReadOnlyList<string> PointsOf(string judgement) =>
        Register.TryGetValue(judgement, out var entry) ? entry.Reasons.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];

    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (Checks.Opened(c) is { } refused) return refused;
        if (!Register.ContainsKey(Made.Judgement))
            return new Refusal("judgement.none", $"The register has no judgement {Made.Judgement}.", "The law asks only for those in the register.", "docs/ids.md lists them.");
        foreach (var named in Retention.RestsOn.Names(Made))
            if (Words.OutOfSight(In, named) is { } unseen) return unseen;
        if (Made.About is { } about && !c.Statements.Subjects.ContainsKey(about)) return Words.NoSuch("subject", about);
        if (Made.On > now.InUtc().Date.PlusDays(1))
            return new Refusal("judgement.future", $"The judgement is dated {Made.On.Words()}, which has not come.", "Nobody has made it yet.", "Record it when it is made.");
        return Incomplete() ?? Words.Refused(Made.Reasons, "reasons", 20_000) ?? Words.Refused(Made.MadeBy, "name of whoever made it", 200)
            ?? Words.Refused(Made.InRole, "role", 200) ?? Decision.Record(In, Made);
    }

    // A judgement is as good as its reasons: each point of the register is answered, or nobody has judged.
    private Refusal? Incomplete()
    {
        if (Made.Answer == JudgementAnswer.CannotDecide && Made.Points is null) return null;
        var asked = PointsOf(Made.Judgement);
        var said = Made.Points ?? [];
        var open = asked.Where((_, i) => i >= said.Count || string.IsNullOrWhiteSpace(said[i])).ToList();
        if (open.Count > 0)
            return new("judgement.points", $"The reasons say nothing on: {string.Join("; ", open)}.", "The register asks for reasons on each of these, and a court will.", "Say something on each, if only that it does not arise and why; or record that it cannot be decided.") { Citation = Register[Made.Judgement].Source };
        return said.Count > asked.Count
            ? new("judgement.points", $"The register asks for reasons on {asked.Count} points, and {said.Count} are given.", "Nobody could tell which is which.", "Give one for each, in the register's order.")
            : said.Select(point => Words.Refused(point, "reason on a point", 4000)).FirstOrDefault(refused => refused is not null);
    }
}
