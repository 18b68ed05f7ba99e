using DueCourse.Casework.Ledger;
using DueCourse.Web.SignIn;

namespace DueCourse.Web.Served;

/// <summary>The menu of each role: only what it can open.</summary>
internal static class Menu
{
    private static readonly IReadOnlyList<(string Policy, string Href, string Text)> All =
    [
        (Policies.ReadsFiles, "/", "My work"),
        (Policies.ReadsFiles, "/team", "Team"),
        (Policies.ReadsFiles, "/cases", "Cases"),
        (Policies.ReadsFiles, "/search", "Search"),
        (Policies.Audits, "/sign-ins", "Sign-ins"),
        (Policies.Audits, "/day-book", "Day book"),
        (Policies.PersonsSide, "/", "My cases"),
        (Policies.Counterpart, "/", "Messages"),
        (Policies.VictimLiaison, "/", "Contact"),
        (Policies.Press, "/", "Released outcomes"),
        (Policies.RecordsStays, "/stay", "Record a stay"),
    ];

    public static IEnumerable<(string Href, string Text)> For(ActorRole role) =>
        All.Where(m => Policies.LetsIn(m.Policy, role)).Select(m => (m.Href, m.Text));

    public static bool IsCurrent(string href, PathString path) => href == "/" ? path == "/" : path == href;
}
