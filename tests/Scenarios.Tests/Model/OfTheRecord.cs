using System.Collections;
using System.Reflection;
using System.Text;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Timers;
using DueCourse.Casework.Tracks;
using DueCourse.Law.Facts;

namespace Scenarios.Tests.Model;

/// <summary>What holds of every entry, whatever it says: it has its number and its sentence, is the same when it is read back, and betrays nothing in the open.</summary>
internal static class OfTheRecord
{
    // Said of nobody in the open: what the words of an entry of a track would betray there. A person who types such a word is warned
    // on the page; here nobody does.
    private static readonly string[] Betrays = ["asylum", "refugee", "protection claim", "protection-claim", "humanitarian", "traffick", "suicid", "fit-to-travel", "victim", "further-submissions", "furtherSubmissions", "protectionClaims", "readmission"];

    /// <summary>Each by its name; null: it holds.</summary>
    public static IReadOnlyList<(string Name, Func<Step, string?> Broken)> All { get; } =
    [
        ("entries are numbered without a gap", s => s.Recorded.GroupBy(r => r.Id.Compartment).Select(g => g.Last().Id.Number == s.After.Count(g.Key) && g.Count() == g.Last().Id.Number - g.First().Id.Number + 1
            && (g.First().Id.Number == 1 || s.After.Find(new(g.Key, g.First().Id.Number - 1)) is not null) ? null : $"{g.Key}").FirstOrDefault(x => x is not null)),
        ("what a track records in the open betrays nothing of protection, health, victims or talks", s => s.Wanted is TrackCommand or FireTimer
            ? s.Recorded.Where(r => r.Id.Compartment == Compartment.Open).Select(r => (r, Text: Encoding.UTF8.GetString(Payload.Write(r.Event, r.By!, ""))))
                .Select(x => Betrays.FirstOrDefault(word => x.Text.Contains(word, StringComparison.OrdinalIgnoreCase)) is { } word ? $"{x.r.Id} says \"{word}\": {x.Text}" : null).FirstOrDefault(x => x is not null)
            : null),
        ("a statement of a track stands where its question belongs", s => s.Wanted is TrackCommand
            ? s.Recorded.Where(r => r is { Id.Compartment: Compartment.Open, Event: FactAsserted { Subject: null } }).Select(r => ((FactAsserted)r.Event).Fact).FirstOrDefault(OfAnotherPlace!.Contains) : null),
    ];

    /// <summary>The same, of what costs more to ask.</summary>
    public static IReadOnlyList<(string Name, Func<Step, string?> Broken)> ReadBack { get; } =
    [
        ("every entry has a sentence of its own", s => s.Recorded.FirstOrDefault(r => s.After.InWords(r) is var said && (said.Length < 5 || said == Fallback(r.Event))) is { } silent ? $"{silent.Event}: {s.After.InWords(silent)}" : null),
        ("every entry is read back as it was written", s => s.Recorded.Select(r => Unlike(r)).FirstOrDefault(x => x is not null)),
    ];

    // Said apart from the code: questions whose answers the open may not hold.
    private static readonly HashSet<string> OfAnotherPlace = new(StringComparer.Ordinal)
    {
        TheProtectionStatus.IsARefugee.Definition.Name, TheProtectionStatus.HasHumanitarianProtection.Definition.Name, TheDeparture.IsFitToTravel.Definition.Name,
        TheDeparture.ThereIsAVictimToTell.Definition.Name, TheDeparture.VictimNoticeIsDoneOrDated.Definition.Name,
    };

    private static string Fallback(CaseEvent happened) => Acts(happened) is var words ? char.ToUpperInvariant(words[0]) + words[1..] + "." : "";

    private static string Acts(CaseEvent happened) => ((ActAttribute)happened.GetType().GetCustomAttributes(typeof(ActAttribute), inherit: false)[0]).Word.Replace('-', ' ');

    private static string? Unlike(Recorded entry)
    {
        var written = Payload.Write(entry.Event, entry.By!, entry.Command);
        var read = Payload.Read(entry.Id, entry.At, written);
        return written.AsSpan().SequenceEqual(Payload.Write(read.Event, read.By!, read.Command)) && Same(read.Event, entry.Event) ? null : $"{entry.Event}";
    }

    // Equal, lists by what is in them.
    private static bool Same(object? one, object? other) => Equals(one, other) || (one, other) switch
    {
        (string, _) or (_, string) or (null, _) or (_, null) => false,
        (IEnumerable these, IEnumerable those) => these.Cast<object?>().ToList() is var a && those.Cast<object?>().ToList() is var b && a.Count == b.Count && a.Zip(b).All(x => Same(x.First, x.Second)),
        _ => one.GetType() == other.GetType() && one.GetType().Namespace!.StartsWith("DueCourse", StringComparison.Ordinal)
            && one.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance) is { Length: > 0 } all && all.All(p => Same(p.GetValue(one), p.GetValue(other))),
    };
}
