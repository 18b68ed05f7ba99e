using System.Collections;
using System.Reflection;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks;

namespace Scenarios.Tests.Model;

/// <summary>Where one course of a case stands: the only one of its track, or one of several, each of a country, victim, claim or proceedings.</summary>
/// <param name="Table">Its track.</param>
/// <param name="Key">Which of several, by the word or the entry that its commands name; null: there is but one, or it is one that has not begun.</param>
/// <param name="State">Where it stands.</param>
/// <param name="IsBeneath">That this is the course beneath what is laid upon it: a claim on which a judge's order stands goes on all the same.</param>
internal sealed record Place(TrackTable Table, object? Key, object State, bool IsBeneath = false)
{
    /// <summary>That it has not begun: any step of the track's beginning begins it.</summary>
    public bool IsNew { get; init; }
}

/// <summary>Where every track of a case stands, found in the live case itself: a new track is taken up without a line here.</summary>
internal static class Standing
{
    private static readonly (TrackTable Table, Func<LiveCase, IEnumerable<Place>> Places)[] Tracks =
    [
        .. from part in typeof(LiveCase).GetProperties()
           let table = part.PropertyType.GetProperty("Table", BindingFlags.Public | BindingFlags.Static)
           where table?.PropertyType == typeof(TrackTable)
           let drawn = (TrackTable)table.GetValue(null)!
           let places = Places(part, drawn)
           where places is not null
           select (drawn, places),
    ];

    /// <summary>The tracks that are found.</summary>
    public static IEnumerable<string> Ids => Tracks.Select(t => t.Table.Id);

    /// <summary>Every course of every track; of a track that can have several, also one that has not begun.</summary>
    public static IReadOnlyList<Place> Of(LiveCase c)
    {
        var all = new List<Place>(24);
        foreach (var (_, places) in Tracks) all.AddRange(places(c));
        return all;
    }

    /// <summary>All of it in words: two cases with the same are in the same state, as far as the tracks, stays and gates opened go.</summary>
    public static string Words(LiveCase c) => string.Join(' ', Of(c).Where(p => !p.IsNew && !p.IsBeneath).Select(p => p.State.GetType().Name))
        + $" stays {Math.Min(3, c.Stays.All.Count(s => s.Binds))} unanswered {c.Stays.Unanswered.Any()} question {DueCourse.Casework.Work.InQuestion.In(c).Count > 0} outcome {c.Retention.Outcome?.Reached.Outcome}";

    private static Func<LiveCase, IEnumerable<Place>>? Places(PropertyInfo part, TrackTable drawn)
    {
        var whole = Reading(typeof(LiveCase), part);
        if (part.PropertyType.GetProperty("All") is { } all && Course(all.PropertyType) is var (key, state, itself))
        {
            var several = Reading(part.PropertyType, all);
            var start = Activator.CreateInstance(drawn.Start)!;
            return c => Several((IEnumerable)several(whole(c))!);

            IEnumerable<Place> Several(IEnumerable courses)
            {
                foreach (var course in courses)
                {
                    yield return new(drawn, key(course), state(course)!);
                    if (itself?.Invoke(course) is { } beneath && beneath.GetType() != state(course)!.GetType()) yield return new(drawn, key(course), beneath, IsBeneath: true);
                }

                yield return new(drawn, null, start) { IsNew = true };
            }
        }

        return part.PropertyType.GetProperty("State") is { } only && Reading(part.PropertyType, only) is var one ? c => [new(drawn, null, one(whole(c))!)] : null;
    }

    // One course of several: a pair of its key and state, or a record with an id and a state.
    private static (Func<object?, object?> Key, Func<object?, object?> State, Func<object?, object?>? Itself)? Course(Type several)
    {
        if (several.GenericTypeArguments is not [var course]) return null;
        if (course.GetField("Item1") is { } key && course.GetField("Item2") is { } state) return (key.GetValue, state.GetValue, null);
        return course.GetProperty("Id") is { } id && id.PropertyType == typeof(EntryId) && course.GetProperty("State") is { } at
            ? (Reading(course, id), Reading(course, at), course.GetProperty("Itself") is { } itself ? Reading(course, itself) : null) : null;
    }

    // Compiled: it is read after every step.
    private static Func<object?, object?> Reading(Type of, PropertyInfo property)
    {
        var given = System.Linq.Expressions.Expression.Parameter(typeof(object));
        return System.Linq.Expressions.Expression.Lambda<Func<object?, object?>>(System.Linq.Expressions.Expression.Convert(
            System.Linq.Expressions.Expression.Property(System.Linq.Expressions.Expression.Convert(given, of), property), typeof(object)), given).Compile();
    }
}
