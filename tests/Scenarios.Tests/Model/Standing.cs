using System.Reflection;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Tracks;

namespace Scenarios.Tests.Model;

/// <summary>Where every track of a case stands, found in the live case itself: a new track is taken up without a line here.</summary>
internal static class Standing
{
    private static readonly (TrackTable Table, Func<LiveCase, object> State)[] Tracks =
    [
        .. from part in typeof(LiveCase).GetProperties()
           let table = part.PropertyType.GetProperty("Table", BindingFlags.Public | BindingFlags.Static)
           let state = part.PropertyType.GetProperty("State")
           where table?.PropertyType == typeof(TrackTable) && state is not null
           select ((TrackTable)table.GetValue(null)!, (Func<LiveCase, object>)(c => state.GetValue(part.GetValue(c))!)),
    ];

    /// <summary>The tracks that are found.</summary>
    public static IEnumerable<string> Ids => Tracks.Select(t => t.Table.Id);

    /// <summary>Where each stands.</summary>
    public static IReadOnlyList<(TrackTable Table, object State)> Of(LiveCase c) => [.. Tracks.Select(t => (t.Table, t.State(c)))];

    /// <summary>All of it in words: two cases with the same are in the same state, as far as the tracks, stays and gates opened go.</summary>
    public static string Words(LiveCase c) => string.Join(' ', Of(c).Select(t => t.State.GetType().Name))
        + $" stays {Math.Min(3, c.Stays.All.Count(s => s.Binds))} unanswered {c.Stays.Unanswered.Any()} question {DueCourse.Casework.Work.InQuestion.In(c).Count > 0} outcome {c.Retention.Outcome?.Reached.Outcome}";
}
