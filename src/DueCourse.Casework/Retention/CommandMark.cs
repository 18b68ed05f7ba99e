namespace DueCourse.Casework.Retention;

using System.Globalization;
using System.Text;

/// <summary>
/// What is left of a command whose entries were erased: a hash by which the same command, sent again, is known, and by which
/// nothing can be learned of what it recorded. Without it a repeated message could put back what was erased.
/// </summary>
public static class CommandMark
{
    /// <summary>The mark of a command: of its case, who gave it in what role, and its id.</summary>
    public static Digest Of(CaseId of, Actor by, string command) =>
        Digest.Of(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{of} {by.Role} {by.Id.Length} {by.Id} {command}")));

    /// <summary>The marks of the commands that recorded some entries, each once.</summary>
    internal static IReadOnlyList<Digest> Of(LiveCase c, IReadOnlyList<EntryId> entries)
    {
        var named = entries.ToHashSet();
        return [.. c.History.Where(r => r.By is not null && r.Command.Length > 0 && named.Contains(r.Id))
            .Select(r => Of(c.Id, r.By!, r.Command)).Distinct().OrderBy(mark => mark.ToString(), StringComparer.Ordinal)];
    }
}
