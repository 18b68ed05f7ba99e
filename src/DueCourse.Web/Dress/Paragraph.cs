using DueCourse.Law.Drafting;

namespace DueCourse.Web.Dress;

/// <summary>Where a case stands, in one paragraph of plain English.</summary>
public static class Paragraph
{
    private const int Shut = 6, NotKnown = 3;

    /// <summary>Whether the person could be removed on the day and what stands in the way by name; where each course of the case stands; what is open.</summary>
    public static string Of(Assessment a)
    {
        var says = a.InWords();
        var sentences = new List<string> { says[0] };
        sentences.AddRange(Gates(a, "shut", Shut, "What is needed and is not so"));
        sentences.AddRange(Gates(a, "unknown", NotKnown, "What is needed and is not known"));
        var courses = a.Tracks.Where(t => t.Shown.State is not null).Select(t => $"{Lower(t.Track.Name)}: {Lower(t.Shown.State!.Says).TrimEnd('.')}{(t.Shown.Since is { } since ? $" (since {since.Words()})" : "")}").ToList();
        if (courses.Count > 0) sentences.Add($"The facts say of {string.Join("; ", courses)}.");
        sentences.AddRange(says.Skip(1));
        return string.Join(" ", sentences);
    }

    private static IEnumerable<string> Gates(Assessment a, string status, int most, string lead)
    {
        var names = a.Gates.Where(g => g.Status == status).Select(g => $"{Lower(g.Gate.Name)} ({g.Gate.Id})").ToList();
        if (names.Count == 0) yield break;
        yield return names.Count <= most ? $"{lead}: {string.Join("; ", names)}." : $"{lead}: {string.Join("; ", names.Take(most))}; and {names.Count - most} more.";
    }

    private static string Lower(string name) => name.Length > 1 && (char.IsLower(name[1]) || name[1] == ' ') ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
