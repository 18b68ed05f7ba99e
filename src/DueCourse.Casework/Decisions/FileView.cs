namespace DueCourse.Casework.Decisions;

using DueCourse.Casework.Access;

/// <summary>What somebody had before them when they decided or judged: the file, read by themselves, as it stood.</summary>
internal static class FileView
{
    /// <summary>How long before the file must have been read, at most. Ours; no law sets it.</summary>
    public static Duration ReadWithin { get; } = Duration.FromHours(24);

    /// <summary>
    /// The refusal where somebody has not looked at all that they may read as it now stands; null when they have. What they judged
    /// themselves since they looked is no news to them.
    /// </summary>
    public static Refusal? NotRead(LiveCase c, Actor by, Instant now)
    {
        foreach (var compartment in c.Readable(by, now))
            if (HasNotRead(c, by, compartment, now))
                return new("decision.file-not-read", $"You have not looked at the file as it now stands: {compartment.Name()}.", "A decision on a file that was not read is none; entries were recorded since you last looked, or you did not look in the last day.", "Open the case's page, read it, and decide then.");
        return null;
    }

    /// <summary>How far the open compartment had come, and the one in which the entry stands. What was read elsewhere stands in the looks there: a count here would tell of it.</summary>
    public static IReadOnlyList<SeenSoFar> Of(LiveCase c, Compartment place) =>
        [.. new[] { Compartment.Open, place }.Distinct().Where(x => c.Count(x) > 0).Select(x => new SeenSoFar(x, c.Count(x)))];

    // Looks are entries too: what was recorded after a look but by looking does not make it old.
    private static bool HasNotRead(LiveCase c, Actor by, Compartment compartment, Instant now)
    {
        var last = c.History.LastOrDefault(r => r.Id.Compartment == compartment && !Looks.IsLook(r.Event) && !(r.Event is JudgementRecorded && r.By is { } who && AccessBook.Same(who, by)));
        return last is not null && !c.Looks.All.Any(l => l.In == compartment && AccessBook.Same(l.By, by) && l.At >= last.At && now - l.At <= ReadWithin);
    }
}
