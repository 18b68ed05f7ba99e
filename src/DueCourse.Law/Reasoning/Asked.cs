namespace DueCourse.Law.Drafting;

using DueCourse.Law.Facts;

/// <summary>Something that can be asked of a case by its id (docs/ids.md): a conclusion, what follows from one, a gate or a route.</summary>
/// <param name="Id">The id.</param>
/// <param name="Question">The question, or what follows.</param>
/// <param name="Condition">When it is so. Of a gate: when it is shut; of a route: when it is open.</param>
/// <param name="Citation">Where it comes from. Of a gate or a route, whose limbs come from several provisions, it names these and leads to no text.</param>
public sealed record Asked(string Id, string Question, Condition<Person> Condition, Citation Citation)
{
    /// <summary>By its id; null where there is none.</summary>
    public static Asked? Of(StatuteBook book, string id)
    {
        if (book.Find(id) is { } rule) return new(rule.Id, rule.Question, rule.Condition, rule.Citation);
        foreach (var parent in book.Rules)
            if (parent.Consequences.FirstOrDefault(c => c.Id == id) is { } consequence)
                return new(consequence.Id, consequence.Says + ":", consequence.Condition, parent.Citation);
        if (book.Gates.FirstOrDefault(g => string.Equals(g.Id, id, StringComparison.OrdinalIgnoreCase)) is { } gate)
            return new(gate.Id, $"Is gate {gate.Id} ({gate.Name}) shut?", gate.ShutWhen, new(gate.Citation, "", book.Rules[0].Citation.Source));
        if (book.Routes.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.OrdinalIgnoreCase)) is { } route)
            return new(route.Id, $"Is route {route.Id} ({route.Name}) open?", route.IsOpen, new(route.Name, "", book.Rules[0].Citation.Source));
        return null;
    }
}
