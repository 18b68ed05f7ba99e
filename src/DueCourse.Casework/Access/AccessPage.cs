namespace DueCourse.Casework.Access;

using System.Globalization;
using System.Text;

/// <summary>Writes docs/access.md from the table.</summary>
public static class AccessPage
{
    /// <summary>A role in words.</summary>
    public static string Name(ActorRole role) => role switch
    {
        ActorRole.SeniorOfficer => "senior officer",
        ActorRole.LegalAdviser => "legal adviser",
        ActorRole.ReturnsLiaisonOfficer => "returns liaison officer",
        ActorRole.DestinationAuthority => "destination authority",
        ActorRole.ThePerson => "the person",
        ActorRole.VictimLiaisonOfficer => "victim liaison officer",
        ActorRole.PressOfficer => "press officer",
        ActorRole.System => "the program",
        _ => role.ToString().ToLowerInvariant(),
    };

    /// <summary>Rights in words.</summary>
    public static string Words(Right right) => right == Right.None ? "–" : string.Join(", ",
        new[] { (Right.Read, "read"), (Right.Write, "write"), (Right.View, "view"), (Right.Ask, "ask"), (Right.MustNotKnow, "must not know") }
            .Where(r => right.HasFlag(r.Item1)).Select(r => r.Item2));

    /// <summary>The page.</summary>
    public static string Write()
    {
        var page = new StringBuilder("# Who may see what\n\n")
            .Append("Generated from `src/DueCourse.Casework/Access/AccessTable.cs`; do not edit. Regenerate with `UPDATE_DOCS=1 ./test Casework --filter-class '*AccessPageTests'`. [Decision 0019](decisions/0019-who-may-see-what-and-that-they-looked.md) says why it is so.\n\n")
            .Append("What is not listed is refused. **Read**: every entry of the compartment. **Write**: record entries there. **View**: only what the type of the role's own view takes. **Ask**: request access, with a reason and an end. **Must not know**: cannot ask; whoever could read it in a case cannot take the role there.\n\n")
            .Append("| Role |");
        foreach (var compartment in Compartments.All) page.Append(CultureInfo.InvariantCulture, $" {compartment.Name()} |");
        page.Append("\n|---|").Append(string.Concat(Compartments.All.Select(_ => "---|"))).Append('\n');
        foreach (var row in AccessTable.Rows)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {Name(row.Role)} |");
            foreach (var compartment in Compartments.All) page.Append(CultureInfo.InvariantCulture, $" {Words(row.In(compartment))} |");
            page.Append('\n');
        }

        page.Append("\n## Access that is asked for\n\n| Compartment | granted by | two people |\n|---|---|---|\n");
        foreach (var compartment in Compartments.All)
            page.Append(CultureInfo.InvariantCulture, $"| {compartment.Name()} | {Names(AccessTable.MayGrant(compartment))} | {(AccessTable.NeedsTwoPersons(compartment) ? "yes" : "no")} |\n");
        page.Append(CultureInfo.InvariantCulture, $"\nNever by whoever asked, for at most {AccessTable.LongestGrant.Days} days, to read and not to write. It ends by itself.\n\n");
        page.Append(CultureInfo.InvariantCulture, $"## When a case is sealed\n\nA case that ended in an acquittal is sealed by its outcome, whatever is listed here and whatever was granted. It is sealed against those who work it: {Names([.. AccessTable.Rows.Select(r => r.Role).Where(Sealing.IsAgainst)])}. An auditor reads it as before, and the person and whoever represents them theirs. [Decision 0029](decisions/0029-a-case-that-ended-in-an-acquittal-is-sealed.md) says why.\n\n## Why\n");
        foreach (var row in AccessTable.Rows)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n**{Capital(Name(row.Role))}.** {row.Because} ")
                .Append(row.AssignedBy.Count == 0 ? "" : $"Given by: {Names(row.AssignedBy)}.").Append("\n\n");
            foreach (var (compartment, may, because) in row.Cells)
                page.Append(CultureInfo.InvariantCulture, $"- {compartment.Name()} ({Words(may)}): {because}\n");
        }

        return page.ToString();
    }

    private static string Names(IReadOnlyList<ActorRole> roles) => string.Join(", ", roles.Select(Name));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
