namespace DueCourse.Casework.Work;

using DueCourse.Casework.Access;
using DueCourse.Casework.Gates;
using DueCourse.Law.Drafting;

/// <summary>Something that blocks a case.</summary>
/// <param name="Code">What it is, by its gate or in a word: <c>G6</c>, <c>in-question</c>.</param>
/// <param name="Says">As a sentence.</param>
/// <param name="Owner">Whose it is to change.</param>
/// <param name="ToDo">What would change it.</param>
public sealed record Block(string Code, string Says, string Owner, string ToDo);

/// <summary>
/// What blocks a case on its way to a departure, for one reader: an open gate is not listed. It is made of what they may see and of
/// nothing else: that something else blocks the case would tell them what stands where they may not look. The steps themselves ask
/// every gate of the whole case.
/// </summary>
public static class Blocking
{
    /// <summary>All of it, what nobody can open first.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="who">The reader.</param>
    /// <param name="now">When.</param>
    public static IReadOnlyList<Block> Of(LiveCase c, Actor who, Instant now) => Of(c, c.Readable(who, now), now);

    /// <summary>The same for whoever reads some compartments.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="readable">The compartments.</param>
    /// <param name="now">When.</param>
    public static IReadOnlyList<Block> Of(LiveCase c, IReadOnlySet<Compartment> readable, Instant now)
    {
        if (!readable.Contains(Compartment.Open)) return [];
        var seen = Compartments.All.All(x => c.Count(x) == 0 || readable.Contains(x)) ? c : LiveCase.PartOf(c, r => readable.Contains(r.Id.Compartment));
        // By which compartments they read and not by what stands in the others.
        var unknown = Compartments.All.All(readable.Contains) ? "it is not known" : "it is not known, on what you may see";
        return
        [
            .. InQuestion.In(seen, now).Select(q => new Block("in-question", $"{q.Entry.Id} is in question. {q.Why}", "senior officer", "A senior officer decides anew, on the file as it now stands.")),
            .. GateCheck.At(seen, now).Append(NoticeBeforeDeportationGate.At(seen, now)).Where(g => g.Status != "open" && !seen.Overrides.Opens(g.Gate, now)).OrderBy(g => g.Gate.Class).Select(gate =>
                new Block(gate.Gate.Id, $"{gate.Gate.Name}: {(gate.Status == "shut" ? "it is not so" : unknown)}. {string.Join(" ", gate.Sentences.Take(2))}".Trim(), Owner(gate), Opens(gate.Gate))),
        ];
    }

    private static string Owner(GateStanding gate) => Telling.Plain(gate.Gate.Owner);

    private static string Opens(Gate gate) => gate.Class switch
    {
        GateClass.Abs => "It opens when the facts change, and to nobody.",
        GateClass.Stat when gate.Exceptions.Count > 0 => $"It opens when the facts change, or on an exception of the statute, with evidence: {string.Join("; ", gate.Exceptions)}.",
        GateClass.Stat => "It opens when the facts change.",
        _ => "A senior officer can open it for a time, with reasons and a legal adviser's sign-off.",
    };
}
