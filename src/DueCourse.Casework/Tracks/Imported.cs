namespace DueCourse.Casework.Tracks;

/// <summary>
/// What a file that was imported holds already: such a case is caught up by recording what happened, and what it says twice would be
/// two of one thing.
/// </summary>
internal static class Imported
{
    /// <summary>The subject that the file holds with an answer; null where there is none.</summary>
    public static EntryId? Subject(LiveCase c, SubjectKind kind, params (FactDefinition Fact, FactValue Value)[] answers)
    {
        foreach (var subject in c.Statements.Subjects.Values.Where(s => s.Kind == kind))
            if (answers.All(a => c.Statements.All.Any(s => s.Ended is null && s.Said.Subject == subject.Id && s.Said.Fact == a.Fact.Name && s.Said.Value.Equals(a.Value))))
                return subject.Id;
        return null;
    }
}
