namespace DueCourse.Casework.Projections;

using DueCourse.Casework.Access;

/// <summary>That somebody may read a compartment of a case.</summary>
/// <param name="Who">Who, by the sign-in's name.</param>
/// <param name="Role">In what role.</param>
/// <param name="In">The compartment.</param>
/// <param name="Until">The instant at which that ends by itself; null: it does not.</param>
/// <param name="IsAssigned">Whether they have the case, rather than access to a part of it.</param>
public sealed record CaseReader(string Who, ActorRole Role, Compartment In, Instant? Until, bool IsAssigned);

/// <summary>
/// Who may read what in a case, as <see cref="AccessCheck"/> says of the whole case. Lists are chosen by it and never show it: who
/// has the case is shown from the compartments in which that stands (<see cref="CompartmentRows.Team"/>).
/// </summary>
public static class CaseReaders
{
    /// <summary>Those who were given the case or access to a part of it. Roles that read every case are not among them, but for what they were granted.</summary>
    /// <param name="whole">The whole case.</param>
    public static IReadOnlyList<CaseReader> Of(LiveCase whole)
    {
        var people = whole.Access.Assignments.Select(a => a.Who).Concat(whole.Access.Grants.Select(g => g.Given.To))
            .DistinctBy(w => (w.Id, w.Role)).OrderBy(w => w.Id, StringComparer.Ordinal).ThenBy(w => w.Role);
        return [.. from who in people
                   from compartment in Compartments.All
                   let until = Until(whole, who, compartment)
                   where until is not null && !(AccessTable.Of(who.Role).Everywhere && until == Instant.MaxValue)
                   select new CaseReader(who.Id, who.Role, compartment, until == Instant.MaxValue ? null : until, whole.Access.IsAssigned(who))];
    }

    /// <summary>
    /// Those from whom the case is kept though their role reads every case: whoever declared an interest, and of auditors whoever
    /// worked it. The flag says that an interest stands, which keeps it from every role.
    /// </summary>
    /// <param name="whole">The whole case.</param>
    public static IReadOnlyList<(string Who, bool HasInterest)> KeptFrom(LiveCase whole) =>
        [.. whole.Access.Assignments.Select(a => a.Who.Id).Concat(whole.History.Where(r => r.Event is ConflictDeclared).Select(r => r.By!.Id))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(who => (who, whole.Access.HasConflict(who)))
            .Where(kept => kept.Item2 || whole.Access.Assignments.Any(a => a.Who.Id == kept.who))];

    // Rights change with time only where a grant ends.
    private static Instant? Until(LiveCase whole, Actor who, Compartment compartment)
    {
        if (Reads(Instant.MaxValue)) return Instant.MaxValue;
        var ends = whole.Access.Grants.Where(g => g.Entry.Compartment == compartment && AccessBook.Same(g.Given.To, who)).Select(g => g.Given.ExpiresAt).ToList();
        return ends.Count > 0 && ends.Max() is var last && Reads(last - Duration.Epsilon) ? last : null;

        bool Reads(Instant at) => whole.Rights(who, compartment, at).HasFlag(Right.Read);
    }
}
