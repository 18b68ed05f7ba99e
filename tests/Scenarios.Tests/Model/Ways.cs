using System.Collections.Concurrent;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Tracks;

namespace Scenarios.Tests.Model;

/// <summary>One line of a track's table.</summary>
internal sealed record Way(int Number, TrackTable Table, Transition Drawn)
{
    public override string ToString() => $"{Table.Id}: {Drawn.From.Name} by {Drawn.By.Name} to {Drawn.To.Name}";
}

/// <summary>Every line of every track's table: which were taken, and how one comes to another.</summary>
internal static class Ways
{
    private static readonly ConcurrentDictionary<(Type State, Way To), int> Steps = new();
    private static readonly ConcurrentDictionary<Type, string[]> Named = new();

    /// <summary>Every line.</summary>
    public static IReadOnlyList<Way> All { get; } =
        [.. TrackPage.All.SelectMany(t => t.Transitions.Select(w => (t, w))).Select((x, i) => new Way(i, x.t, x.w))];

    private static readonly ILookup<TrackTable, Way> OfTrack = All.ToLookup(w => w.Table);

    /// <summary>The lines that a command took, from where every course stood before it to where each stands after.</summary>
    public static IEnumerable<Way> Taken(IReadOnlyList<Place> before, IReadOnlyList<Place> after, Command by)
    {
        foreach (var now in after)
        {
            if (now.IsNew) continue;
            var was = before.FirstOrDefault(p => p.Table == now.Table && p.IsBeneath == now.IsBeneath && Equals(p.Key, now.Key)) ?? before.FirstOrDefault(p => p.Table == now.Table && p.IsNew);
            if (was is null || (ReferenceEquals(was.State, now.State) && now.Key is not null && !Names(by, now.Key))) continue;
            foreach (var way in OfTrack[now.Table])
                if (way.Drawn.From.IsInstanceOfType(was.State) && way.Drawn.To.IsInstanceOfType(now.State)
                    && (way.Drawn.By == by.GetType() || (way.Drawn.By == typeof(ByItself) && was.State.GetType() != now.State.GetType())))
                    yield return way;
        }
    }

    /// <summary>The lines by which a course gets nearer to one from which a line goes; that line itself, where it stands there. Empty: there is no way.</summary>
    public static IReadOnlyList<Way> Towards(Place place, Way to)
    {
        var far = Distance(place.State.GetType(), to);
        if (far == 0) return [to];
        return far == int.MaxValue ? [] : [.. OfTrack[to.Table].Where(w => w.Drawn.From.IsInstanceOfType(place.State) && Distance(w.Drawn.To, to) < far)];
    }

    /// <summary>How many lines lie between a state and the beginning of a line; the greatest number there is: nothing leads there.</summary>
    public static int Distance(Type state, Way to) => Steps.GetOrAdd((state, to), asked =>
    {
        var (near, seen) = (new Queue<(Type, int)>([(asked.State, 0)]), new HashSet<Type> { asked.State });
        while (near.TryDequeue(out var at))
        {
            if (asked.To.Drawn.From.IsAssignableFrom(at.Item1)) return at.Item2;
            foreach (var way in OfTrack[asked.To.Table])
                if (way.Drawn.From.IsAssignableFrom(at.Item1) && seen.Add(way.Drawn.To)) near.Enqueue((way.Drawn.To, at.Item2 + 1));
        }

        return int.MaxValue;
    });

    private static bool Names(Command by, object key)
    {
        var properties = Named.GetOrAdd(by.GetType(), type => [.. type.GetProperties().Where(p => p.PropertyType == key.GetType() || p.PropertyType == typeof(DueCourse.Casework.Ledger.EntryId?)).Select(p => p.Name)]);
        return properties.Any(name => Equals(by.GetType().GetProperty(name)!.GetValue(by), key));
    }
}
