namespace DueCourse.Casework.Gates;

using DueCourse.Casework.Tracks;
using DueCourse.Law;
using DueCourse.Law.Facts;
using DueCourse.Law.Gates;

/// <summary>
/// The gates before departure, asked of the whole case at the moment of a step. A step is refused while any gate that it needs is
/// shut or unknown: what nobody knows does not open a door.
/// </summary>
public static class GateCheck
{
    private static readonly Condition<Person> Otherwise = (Condition<Person>)RemovalOnTheDay.NothingElseIsInTheWay!;

    /// <summary>How every gate stands at an instant, on what is established. On a day on which the law stays the same it is asked for the day.</summary>
    public static IReadOnlyList<GateStanding> At(LiveCase c, Instant now)
    {
        var situation = SituationAt(c, now);
        situation = situation with { Moment = WithinADay.SameLaw(situation.Moment) };
        return [.. StatuteBook.Current.Gates.Select(gate => new GateStanding(gate, gate.ShutWhen.Read(situation)))];
    }

    /// <summary>A guard: every gate is open.</summary>
    public static Guard EveryGateIsOpen { get; } = new("every gate is open", (c, now) => Refusal(c, now, _ => true));

    /// <summary>A guard: every gate is open but those named.</summary>
    public static Guard EveryGateIsOpenBut(params string[] ids) =>
        new($"every gate is open but {string.Join(", ", ids)}", (c, now) => Refusal(c, now, gate => !ids.Contains(gate.Id)));

    /// <summary>The refusal while one gate is shut or not known to be open; null when it is open.</summary>
    internal static Refusal? Refuses(LiveCase c, Instant now, string id) => Refusal(c, now, gate => gate.Id == id);

    /// <summary>A guard: the destination is lawful, and no bar stands in the way that no gate holds.</summary>
    public static Guard NothingElseIsInTheWay { get; } = new("the destination is lawful, and no bar stands outside the gates", (c, now) =>
    {
        var asked = Otherwise.Read(SituationAt(c, now));
        return asked.Answer == Answer.Yes ? null : new Refusal("removal.barred",
            asked.Answer == Answer.No ? "Something stands in the way of removal that no gate holds: the destination, or a bar." : "It is not known that the destination is lawful and that no bar stands in the way.",
            string.Join(" ", asked.Sentences.Take(3)),
            "Look at \"May the person be removed on this day\" on the case's page: it says which, and what would change it.");
    });

    /// <summary>How a condition stands at an instant, on what is established.</summary>
    internal static Answer Asked(LiveCase c, Condition<Person> condition, Instant now) => condition.Read(SituationAt(c, now)).Answer;

    /// <summary>The earliest day that an established date can be; null where none is established.</summary>
    internal static LocalDate? EarliestOf(LiveCase c, FactDefinition fact, Instant now) =>
        SituationAt(c, now).Find(fact).Value is DayValue { Range.Earliest: var earliest } && earliest > LocalDate.MinIsoValue ? earliest : null;

    private static Situation SituationAt(LiveCase c, Instant now) => LawCheck.SituationAt(c, now);

    private static Refusal? Refusal(LiveCase c, Instant now, Func<Gate, bool> asked)
    {
        var closed = At(c, now).Where(g => asked(g.Gate) && g.Status != "open" && !c.Overrides.Opens(g.Gate, now)).ToList();
        if (closed.Count == 0) return null;
        // An absolute gate leads, and a shut one before one that is not known.
        var first = closed.OrderBy(g => g.Gate.Class).ThenBy(g => g.Status == "shut" ? 0 : 1).First();
        return new($"gate.{first.Gate.Id}", $"{first.Gate.Id} is {(first.Status == "shut" ? "shut" : "not known to be open")}: {first.Gate.Name}.",
            string.Join(" ", first.Sentences.Take(3).Append(closed.Count > 1 ? $"{closed.Count - 1} more {(closed.Count == 2 ? "gate is" : "gates are")} not open: {string.Join(", ", closed.Where(g => g != first).Select(g => g.Gate.Id))}." : "")).Trim(),
            first.Gate.Class switch
            {
                GateClass.Abs => "Nobody can open it: it opens when the facts change. Establish them, with evidence.",
                GateClass.Stat => $"It opens when the facts change, or on a statutory exception, recorded with evidence: {(first.Gate.Exceptions.Count == 0 ? "there is none" : string.Join("; ", first.Gate.Exceptions))}.",
                _ => "A named senior officer can open it for this step, with reasons and the sign-off of a legal adviser.",
            })
        { Citation = first.Gate.Citation };
    }
}
