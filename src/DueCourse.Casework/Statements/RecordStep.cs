namespace DueCourse.Casework.Statements;

/// <summary>
/// A case record, read from a file, as the entries of a case that would tell the same: in the order in which the file says that
/// they were recorded. What the file says without a moment comes first.
/// </summary>
/// <param name="At">When the file says that it was recorded; null: from the beginning.</param>
/// <param name="What">The event, and the compartment in which it belongs.</param>
public sealed record RecordStep(Instant? At, ToRecord What)
{
    /// <summary>The steps, the opening of the case first. Entries are numbered on the understanding that nothing else is recorded in between.</summary>
    /// <param name="record">The record.</param>
    /// <param name="origin">What it was made from, for the opening of the case; null: not said.</param>
    public static IReadOnlyList<RecordStep> Of(CaseRecord record, string? origin = null)
    {
        var drafts = new List<Draft> { new(null, Compartment.Open, record, _ => new CaseOpened(Title(record), record.AsAt, origin)) };
        foreach (var subject in record.Person.SelfAndAllBelow()) Drafted(subject, drafts);
        foreach (var made in record.Judgements)
        {
            var about = made.About is null ? null : record.Person.SelfAndAllBelow().FirstOrDefault(s => s.Id == made.About);
            drafts.Add(new(about is null ? made.RecordedAt : Later(made.RecordedAt, Begins(about)), about is null ? Compartment.Open : WhereItBelongs.Of(about), made, named => new JudgementRecorded(
                made.Id, about?.Parent is null ? null : named[about], made.Answer, made.On, made.Reasons, made.By, made.Role,
                [.. made.ReliedOn.Select(r => new Reliance(r.Fact, r.Value))], made.Evidence)));
        }

        var named = new Dictionary<object, EntryId>(ReferenceEqualityComparer.Instance);
        var counts = new int[Compartments.All.Count];
        var steps = new List<RecordStep>(drafts.Count);
        foreach (var draft in drafts.OrderBy(d => d.At ?? Instant.MinValue))
        {
            named.TryAdd(draft.Of, new(draft.In, ++counts[(int)draft.In]));
            steps.Add(new(draft.At, new(draft.In, draft.Event(named))));
        }

        return steps;
    }

    private static string Title(CaseRecord record) => record.Title.Length > 0 ? record.Title : record.Name;

    private static void Drafted(SubjectRecord subject, List<Draft> drafts)
    {
        if (subject.Parent is { } above)
            drafts.Add(new(Begins(subject), WhereItBelongs.Of(subject), subject, named => new SubjectAdded(subject.Kind.ListName, Named(above, named))));
        foreach (var list in subject.Lists.Values.Where(l => l.IsComplete))
            drafts.Add(new(Begins(subject), WhereItBelongs.Of(subject) is not Compartment.Open and var place ? place : WhereItBelongs.Of(list.Kind), list, named => new ListDeclared(list.Kind.ListName, Named(subject, named), IsComplete: true)));
        foreach (var fact in subject.Facts)
            foreach (var said in subject.Of(fact))
                Drafted(subject, fact, said, drafts);
    }

    private static void Drafted(SubjectRecord subject, FactDefinition fact, Assertion said, List<Draft> drafts)
    {
        var place = WhereItBelongs.Of(fact, subject);
        var at = Later(said.RecordedAt, Begins(subject));
        drafts.Add(new(at, place, said, named => new FactAsserted(
            Named(subject, named), fact.Name, said.Value, said.From, said.To, said.Source, null, said.AssertedBy, said.Side, null)));
        if (said.VerifiedBy is { } by)
            drafts.Add(new(Later(said.VerifiedAt, at), place, new object(), named => new FactVerified(named[said], $"Verified by {by}, as the case file says.")));
        if (said.DisputedBy is { } disputed)
            drafts.Add(new(Later(said.DisputedAt, at), place, new object(), named => new FactDisputed(named[said], disputed, said.DisputedSide, null)));
        if (said.WithdrawnAt is { } withdrawn)
            drafts.Add(new(Later(withdrawn, at), place, new object(), named => new FactWithdrawn(named[said], "Withdrawn, as the case file says.")));
    }

    // A subject that hangs on a later one cannot come before it.
    private static Instant? Begins(SubjectRecord subject) =>
        subject.Parent is null ? subject.RecordedAt : Later(subject.RecordedAt, Begins(subject.Parent));

    private static Instant? Later(Instant? one, Instant? other) =>
        one is null ? other : other is null ? one : Instant.Max(one.Value, other.Value);

    private static EntryId? Named(SubjectRecord subject, Dictionary<object, EntryId> named) => subject.Parent is null ? null : named[subject];

    private sealed record Draft(Instant? At, Compartment In, object Of, Func<Dictionary<object, EntryId>, CaseEvent> Event);
}
