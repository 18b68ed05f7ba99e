namespace DueCourse.Casework.Projections;

using System.Globalization;
using DueCourse.Casework.Audiences;

/// <summary>A case in the list of somebody who sees parts of it alone.</summary>
/// <param name="Case">Which.</param>
/// <param name="LastAt">When the last of what their page shows was recorded; null: it shows nothing yet.</param>
/// <param name="Count">How many messages, outcomes or victims their page shows.</param>
/// <param name="Says">The last of these, in words; null: there is none.</param>
public sealed record SeenLine(CaseId Case, Instant? LastAt, int Count, string? Says);

/// <summary>A line of such a list, and whose it is.</summary>
/// <param name="Who">Whose.</param>
/// <param name="Line">The line.</param>
public sealed record SeenRow(Actor Who, SeenLine Line);

/// <summary>
/// The cases of those who read no file: the press office, victim liaison, the authority of another state; and those in which somebody acted for the person and no longer does. A line is made of the same
/// view as the page that it leads to, and of nothing else: no title, no day of opening, no count of entries.
/// </summary>
public static class SeenRows
{
    private const int Longest = 200;

    /// <summary>The roles that have such a list.</summary>
    public static IReadOnlyList<ActorRole> Roles { get; } = [ActorRole.PressOfficer, ActorRole.VictimLiaisonOfficer, ActorRole.DestinationAuthority];

    /// <summary>The lines of a case, by reader. Whoever sees nothing of it has no line: to them it looks as if there were no case, as on their page.</summary>
    /// <param name="whole">The whole case.</param>
    public static IReadOnlyList<SeenRow> Of(LiveCase whole) =>
        [.. whole.Access.Assignments.Select(a => a.Who).Where(who => Roles.Contains(who.Role) && whole.Access.IsAssigned(who)).DistinctBy(who => (who.Id, who.Role))
            .OrderBy(who => who.Id, StringComparer.Ordinal).ThenBy(who => who.Role).Select(who => (who, Line(whole, who))).Where(one => one.Item2 is not null).Select(one => new SeenRow(one.who, one.Item2!)),
            .. Former(whole)];

    // Whoever acted for the person and no longer does finds their letters again, by a line that is made of these alone.
    private static IEnumerable<SeenRow> Former(LiveCase whole) =>
        from who in whole.Access.Assignments.Select(a => a.Who).Where(who => who.Role == ActorRole.Representative).DistinctBy(who => who.Id).OrderBy(who => who.Id, StringComparer.Ordinal)
        let letters = ForTheFormerRepresentative.Of(whole, who)?.Letters
        where letters is not null
        select new SeenRow(who, new(whole.Id, letters.Count == 0 ? null : letters[^1].At, letters.Count,
            letters.Count == 0 ? null : Cut($"{(letters[^1].Way == Way.Sent ? "to you" : "from you")}: {letters[^1].Text}")));

    private static SeenLine? Line(LiveCase whole, Actor who)
    {
        // At an instant that does not come: access that was granted for a time is not what a list of this kind is made of.
        var seen = SeenCase.By(whole, who, Instant.MaxValue);
        if (seen.Case.History.Count == 0) return null;
        IReadOnlyList<string> all = who.Role switch
        {
            ActorRole.PressOfficer => [.. new ForThePress(seen).Outcomes.Select(o => $"{o.Outcome}, {o.On.Words()}")],
            ActorRole.DestinationAuthority => [.. new ForTheDestination(seen).Messages.Select(m => $"{(m.Way == Way.Sent ? "to you" : "from you")}: {m.Text}")],
            _ => [.. new ForTheVictim(seen).Victims.Select(v => v.WantsToBeTold ? $"{v.Victim} wants to be told, by {v.Channel}" : $"{v.Victim} does not want to be told")],
        };
        var last = seen.Case.History.Where(r => r.Event is MessageExchanged or RequestRecalled or OutcomeForThePress or OutcomeForVictimLiaison or ContactPreferenceRecorded or VictimTold).Select(r => (Instant?)r.At).LastOrDefault();
        return new(whole.Id, last, all.Count, all.Count == 0 ? null : Cut(all[^1]));
    }

    private static string Cut(string says) => says.Length <= Longest ? says : string.Create(CultureInfo.InvariantCulture, $"{says.AsSpan(0, Longest)} …");
}
