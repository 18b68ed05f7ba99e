namespace DueCourse.Casework.Statements;

using System.Reflection;

/// <summary>Records a judgement that a named person made.</summary>
/// <param name="In">The compartment.</param>
/// <param name="Made">The judgement.</param>
public sealed record RecordJudgement(Compartment In, JudgementRecorded Made) : Command
{
    private static readonly HashSet<string> Register = [.. typeof(Law.Judgements).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => f.GetValue(null)).OfType<Judgement>().Select(j => j.Id)];

    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (Checks.Opened(c) is { } refused) return refused;
        if (!Register.Contains(Made.Judgement))
            return new Refusal("judgement.none", $"The register has no judgement {Made.Judgement}.", "The law asks only for those in the register.", "docs/ids.md lists them.");
        foreach (var named in Retention.RestsOn.Names(Made))
            if (Words.OutOfSight(In, named) is { } unseen) return unseen;
        if (Made.About is { } about && !c.Statements.Subjects.ContainsKey(about)) return Words.NoSuch("subject", about);
        if (Made.On > now.InUtc().Date.PlusDays(1))
            return new Refusal("judgement.future", $"The judgement is dated {Made.On.Words()}, which has not come.", "Nobody has made it yet.", "Record it when it is made.");
        return Words.Refused(Made.Reasons, "reasons", 20_000) ?? Words.Refused(Made.MadeBy, "name of whoever made it", 200)
            ?? Words.Refused(Made.InRole, "role", 200) ?? Decision.Record(In, Made);
    }
}
