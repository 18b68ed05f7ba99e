namespace DueCourse.Casework.Retention;

using System.Collections.Concurrent;
using System.Reflection;

/// <summary>Which entries name which, found in the events themselves, so that a new kind of event is taken in without a line here.</summary>
public static class RestsOn
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Naming = new();

    /// <summary>The entries that an event names.</summary>
    public static IReadOnlyList<EntryId> Names(CaseEvent happened)
    {
        var named = new List<EntryId>();
        foreach (var property in Naming.GetOrAdd(happened.GetType(), NamingProperties))
            switch (property.GetValue(happened))
            {
                case EntryId id:
                    named.Add(id);
                    break;
                case IEnumerable<EntryId> ids:
                    named.AddRange(ids);
                    break;
                case IEnumerable<string> texts:
                    foreach (var text in texts)
                        if (EntryId.TryParse(text, out var id)) named.Add(id);
                    break;
            }

        return named;
    }

    /// <summary>What rests on some entries: those that name one of them, and those that name these, in the order of the case.</summary>
    public static IReadOnlyList<Recorded> Of(LiveCase c, IEnumerable<EntryId> entries)
    {
        var reached = entries.ToHashSet();
        var resting = new List<Recorded>();

        // What is named stands earlier, or in the same command; a second round finds those of one moment that are out of order.
        for (var before = -1; before != reached.Count;)
        {
            before = reached.Count;
            foreach (var entry in c.History)
                if (!reached.Contains(entry.Id) && Names(entry.Event).Any(reached.Contains))
                {
                    reached.Add(entry.Id);
                    resting.Add(entry);
                }
        }

        return [.. LiveCase.InOrder(resting)];
    }

    private static PropertyInfo[] NamingProperties(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0
            && (p.PropertyType == typeof(EntryId) || p.PropertyType == typeof(EntryId?)
                || typeof(IEnumerable<EntryId>).IsAssignableFrom(p.PropertyType) || typeof(IEnumerable<string>).IsAssignableFrom(p.PropertyType)))];
}
