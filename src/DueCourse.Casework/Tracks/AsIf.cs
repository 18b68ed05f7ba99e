namespace DueCourse.Casework.Tracks;

/// <summary>A case as it would be if something were recorded: how a step asks the law what would follow from it.</summary>
internal static class AsIf
{
    /// <summary>The case with events added.</summary>
    public static LiveCase Recorded(this LiveCase c, Events events, Actor by, Instant now)
    {
        var counts = Compartments.All.ToDictionary(x => x, c.Count);
        return LiveCase.From(c.Id, [.. c.History, .. events.All.Select(e => new Recorded(new(e.In, ++counts[e.In]), now, by, "", e.Event))]);
    }
}
