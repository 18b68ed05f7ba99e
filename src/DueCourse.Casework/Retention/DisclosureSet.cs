namespace DueCourse.Casework.Retention;

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

/// <summary>Something that is to be taken out of an entry before it is disclosed.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Field">Which of its event's fields, as the record writes it: <c>source</c>.</param>
/// <param name="Because">Why.</param>
public sealed record Redaction(EntryId Entry, string Field, string Because);

/// <summary>One entry as disclosed.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Says">What happened, as canonical JSON, with what was taken out replaced by null.</param>
public sealed record DisclosedItem(EntryId Entry, Instant At, string Says);

/// <summary>What is disclosed to the other side or to a court, and what was taken out of it. The same choice gives the same bytes.</summary>
/// <param name="Items">The entries, in the order of the case.</param>
/// <param name="Redactions">What was taken out, in the same order.</param>
public sealed record DisclosureSet(IReadOnlyList<DisclosedItem> Items, IReadOnlyList<Redaction> Redactions)
{
    /// <summary>Whether entries of a compartment can be in one at all: what a victim, a sensitive source or a lawyer said goes to no other side by this way.</summary>
    public static bool MayHold(Compartment compartment) => compartment is not (Compartment.Victim or Compartment.Intelligence or Compartment.Privilege);

    /// <summary>Makes the set of the entries that somebody chose.</summary>
    /// <param name="c">The case, as whoever chose may read it.</param>
    /// <param name="chosen">The entries.</param>
    /// <param name="redactions">What is to be taken out.</param>
    /// <returns>The set, or the refusal: nothing is left out without a word.</returns>
    public static (DisclosureSet? Set, Refusal? Refused) Of(LiveCase c, IReadOnlyList<EntryId> chosen, IReadOnlyList<Redaction> redactions)
    {
        var all = c.History.ToDictionary(r => r.Id);
        foreach (var id in chosen.Concat(redactions.Select(r => r.Entry)))
            if (!all.ContainsKey(id)) return (null, Words.NoSuch("entry", id));
        foreach (var r in redactions)
            if (!chosen.Contains(r.Entry))
                return (null, new("disclosure.not-chosen", $"{r.Entry} is not among what is disclosed.", "Something would be said to be taken out of what nobody gets.", "Choose the entry, or leave the redaction out."));
            else if (Words.Refused(r.Because, "reason for a redaction", 500) is { } refused) return (null, refused);
        var items = new List<DisclosedItem>();
        foreach (var entry in LiveCase.InOrder(chosen.Distinct().Select(id => all[id])))
        {
            if (entry.Event is Erased)
            {
                items.Add(new(entry.Id, entry.At, "null"));
                continue;
            }

            var act = Acts.Of(entry.Event);
            var what = JsonSerializer.SerializeToNode(entry.Event, act.Form)!.AsObject();
            foreach (var r in redactions.Where(r => r.Entry == entry.Id))
                if (!what.ContainsKey(r.Field))
                    return (null, new("disclosure.field", $"{entry.Id} has no field \"{r.Field}\".", "What should be taken out would be left in.", $"Name one of: {string.Join(", ", what.Select(f => f.Key))}."));
                else what[r.Field] = null;
            var whole = new JsonObject { ["act"] = act.Word, ["what"] = what };
            items.Add(new(entry.Id, entry.At, Encoding.UTF8.GetString(CanonicalJson.Of(Encoding.UTF8.GetBytes(whole.ToJsonString())))));
        }

        return (new(items, [.. redactions.OrderBy(r => items.FindIndex(i => i.Entry == r.Entry)).ThenBy(r => r.Field, StringComparer.Ordinal)]), null);
    }
}
