namespace DueCourse.Law.Drafting;

using DueCourse.Law.Record;

/// <summary>Where one subject stands on a track.</summary>
/// <param name="About">The subject: the case, one set of proceedings, one appeal.</param>
/// <param name="State">The state; null when nothing is known.</param>
/// <param name="Since">The day it was reached, as far as known.</param>
public sealed record TrackPosition(SubjectRecord About, TrackState? State, DateRange? Since)
{
    /// <summary>Every state known to have been reached, in the track's order, each with its day.</summary>
    public IReadOnlyList<(TrackState State, DateRange? Since)> Path { get; init; } = [];

    /// <summary>The id of the state, or UNKNOWN.</summary>
    public string Id => State?.Id ?? Track.NothingKnown;
}

/// <summary>Where a case stands on a track.</summary>
/// <param name="Track">The track.</param>
/// <param name="Shown">The position shown for the case: where several differ, the furthest of those not ended.</param>
/// <param name="All">Every position.</param>
public sealed record TrackStanding(Track Track, TrackPosition Shown, IReadOnlyList<TrackPosition> All);

/// <summary>Reads a track on a case.</summary>
public static class TrackReading
{
    /// <summary>Where the case stands on the day of the situation.</summary>
    public static TrackStanding Standing(this Track track, Situation s)
    {
        IReadOnlyList<SubjectRecord> subjects = track.Each.Parent is null
            ? [s.Facts.Person]
            : s.Facts.List(s.Facts.Person, track.Each).Items;
        var all = subjects.Select(subject => Position(track, s with { Bound = subject })).ToList();
        var shown = all.Where(p => p.State is { IsAnEnd: false }).MaxBy(p => Rank(track, p))
            ?? all.Where(p => p.State is not null).MaxBy(p => Rank(track, p))
            ?? new TrackPosition(s.Facts.Person, null, null);
        // A subject of which nothing is known must not hide behind another that has ended.
        if (shown.State is { IsAnEnd: true } && all.FirstOrDefault(p => p.State is null) is { } open) shown = open;
        return new(track, shown, all);
    }

    private static int Rank(Track track, TrackPosition position)
    {
        for (var i = track.States.Count - 1; i >= 0; i--)
            if (ReferenceEquals(track.States[i], position.State)) return i;
        return -1;
    }

    private static TrackPosition Position(Track track, Situation s)
    {
        var reached = new List<TrackPosition>();
        foreach (var state in track.States)
            if (Reached(track, state, s) is { } since) reached.Add(new(s.Bound, state, since == DateRange.Any ? null : since));
        if (reached.Count == 0) return new(s.Bound, null, null);
        var shown = reached[^1];
        while (Overtaker(shown, reached) is { } later) shown = later;
        return shown with { Path = [.. reached.Select(r => (r.State!, r.Since))] };
    }

    // Days strictly increase from one to the next, so this ends.
    private static TrackPosition? Overtaker(TrackPosition shown, List<TrackPosition> reached) =>
        shown is not { Since: { } day, State.OvertakenBy: { Count: > 0 } by }
            ? null
            : reached.Where(r => by.Contains(r.State!.Id) && r.Since is { } other && other.Earliest > day.Latest)
                .MaxBy(r => r.Since!.Value.Earliest);

    // The day it was reached; DateRange.Any when it was reached on a day not known; null when it is not known to be reached.
    private static DateRange? Reached(Track track, TrackState state, Situation s)
    {
        IEnumerable<Situation> readings = state.EvenIfOnlyAsserted
            ? [s, s with { Facts = s.Facts.Record.Read(Reading.Person, s.Facts.AsKnownAt) }, s with { Facts = s.Facts.Record.Read(Reading.State, s.Facts.AsKnownAt) }]
            : [s];
        foreach (var reading in readings)
        {
            IEnumerable<Situation> among = state.Among == track.Each || state.Among.Parent is null
                ? [reading]
                : reading.Facts.List(reading.Facts.Person, state.Among).Items.Select(item => reading with { Bound = item });
            DateRange? latest = null;
            foreach (var one in among.Where(one => Interpreter.Read(state.Reached, one).Answer == Answer.Yes))
                latest = Later(latest, Since(state, one));
            if (latest is not null) return latest;
        }

        return null;
    }

    private static DateRange Since(TrackState state, Situation s)
    {
        DateRange? latest = null;
        foreach (var day in state.Since.Select(expression => s.DayOf(expression).Range))
            if (day is { } known && known.Earliest <= s.Day) latest = Later(latest, known);
        foreach (var day in state.SinceFacts.Select(fact => s.Find(fact).Since))
            if (day is { } known && known.Earliest <= s.Day) latest = Later(latest, known);
        return latest ?? DateRange.Any;
    }

    private static DateRange Later(DateRange? one, DateRange other) =>
        one is not { } known || known == DateRange.Any || (other != DateRange.Any && other.Earliest > known.Earliest) ? other : known;
}
