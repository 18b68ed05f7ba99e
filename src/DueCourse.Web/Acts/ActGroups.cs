using DueCourse.Casework.Tracks;

namespace DueCourse.Web.Acts;

/// <summary>What acts belong to, in the order in which they are listed.</summary>
internal static class ActGroups
{
    private const string Root = "DueCourse.Casework.";

    private static readonly (string Folder, string Title)[] Work =
    [
        ("Stays", "Orders that stop removal"),
        ("Decisions", "Decisions"),
        ("Notices", "Notices and their service"),
        ("Statements", "Facts and judgements"),
        ("Evidence", "Documents and evidence"),
        ("People", "Names and identities"),
        ("Gates", "Gates"),
        ("Work", "Tasks and cover"),
        ("Access", "Who has the case"),
        ("Audiences", "Disclosure and release"),
        ("Reopening", "A removal without a ground"),
        ("Retention", "Outcome, holds and erasure"),
        ("Timers", "Reminders"),
        ("Cases", "The case itself"),
    ];

    private static readonly Dictionary<string, string> Tracks = TrackPage.All
        .SelectMany(t => t.Transitions.Where(w => w.By != typeof(ByItself)).Select(w => (Folder: Folder(w.By), t.Name)))
        .GroupBy(t => t.Folder, StringComparer.Ordinal).ToDictionary(t => t.Key, t => t.First().Name, StringComparer.Ordinal);

    /// <summary>All, in order: the courses of the case first.</summary>
    public static IReadOnlyList<ActGroup> All { get; } = [.. Tracks.Where(t => !Work.Any(w => w.Folder == t.Key)).Select(t => Group(t.Key, t.Value)), .. Work.Select(w => Group(w.Folder, w.Title))];

    /// <summary>The group of a command.</summary>
    /// <exception cref="InvalidOperationException">Its folder has none: a fault in this list.</exception>
    public static ActGroup Of(Type command) => All.FirstOrDefault(g => g.Id == Id(Folder(command)))
        ?? throw new InvalidOperationException($"{command.FullName} belongs to no group; add its folder to ActGroups");

    // "Tracks.Appeal" for a track, "Notices" for everything below Notices.
    private static string Folder(Type command)
    {
        var parts = command.Namespace![Root.Length..].Split('.');
        return parts[0] == "Tracks" ? string.Join('.', parts) : parts[0];
    }

    private static ActGroup Group(string folder, string title) => new(Id(folder), title);

    private static string Id(string folder) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(folder.Replace("Tracks.", "", StringComparison.Ordinal));
}
