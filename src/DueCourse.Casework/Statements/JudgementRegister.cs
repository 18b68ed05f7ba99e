namespace DueCourse.Casework.Statements;

using DueCourse.Casework.Retention;

/// <summary>The register of judgements as commands ask it: who answers which question, and the least that their reasons say.</summary>
public static class JudgementRegister
{
    private static readonly Dictionary<string, Judgement> Entries = Law.Judgements.All.ToDictionary(j => j.Id);

    /// <summary>An entry; null: the register has none of that name.</summary>
    public static Judgement? Find(string judgement) => Entries.GetValueOrDefault(judgement);

    /// <summary>The points on which the register asks for reasons, in its order: "The relationship", "each child".</summary>
    public static IReadOnlyList<string> PointsOf(string judgement) =>
        Find(judgement)?.Reasons.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The role in which somebody signs in who answers for an office; null: nobody of that office signs in here.</summary>
    public static ActorRole? SignsInAs(Role office) => office switch
    {
        Role.SeniorOfficer => ActorRole.SeniorOfficer,
        Role.LegalAdviser => ActorRole.LegalAdviser,
        _ => null,
    };

    /// <summary>The refusal of a judgement for what it says itself, whoever made it; null when it will do.</summary>
    internal static Refusal? Refused(LiveCase c, Compartment @in, JudgementRecorded made, Instant now)
    {
        if (Checks.Opened(c) is { } unopened) return unopened;
        if (Find(made.Judgement) is not { } entry)
            return new("judgement.none", $"The register has no judgement {made.Judgement}.", "The law asks only for those in the register.", "docs/ids.md lists them.");
        foreach (var named in RestsOn.Names(made))
            if (Words.OutOfSight(@in, named) is { } unseen) return unseen;
        if (made.About is { } about && !c.Statements.Subjects.ContainsKey(about)) return Words.NoSuch("subject", about);
        if (made.On > Tracks.UkDays.Of(now))
            return new("judgement.future", $"The judgement is dated {made.On.Words()}, which has not come.", "Nobody has made it yet.", "Record it when it is made.");
        return Incomplete(entry, made) ?? Words.Refused(made.Reasons, "reasons", 20_000) ?? Words.Refused(made.MadeBy, "name of whoever made it", 200);
    }

    // A judgement is as good as its reasons: each point of the register is answered, or nobody has judged.
    private static Refusal? Incomplete(Judgement entry, JudgementRecorded made)
    {
        if (made.Answer == JudgementAnswer.CannotDecide && made.Points is null) return null;
        var asked = PointsOf(entry.Id);
        var said = made.Points ?? [];
        var open = asked.Where((_, i) => i >= said.Count || string.IsNullOrWhiteSpace(said[i])).ToList();
        if (open.Count > 0)
            return new("judgement.points", $"The reasons say nothing on: {string.Join("; ", open)}.", "The register asks for reasons on each of these, and a court will.", "Say something on each, if only that it does not arise and why; or record that it cannot be decided.") { Citation = entry.Source };
        return said.Count > asked.Count
            ? new("judgement.points", $"The register asks for reasons on {asked.Count} points, and {said.Count} are given.", "Nobody could tell which is which.", "Give one for each, in the register's order.")
            : said.Select(point => Words.Refused(point, "reason on a point", 4000)).FirstOrDefault(refused => refused is not null);
    }
}
