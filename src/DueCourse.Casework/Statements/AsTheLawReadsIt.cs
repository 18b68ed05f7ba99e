namespace DueCourse.Casework.Statements;

using DueCourse.Casework.Audiences;
using DueCourse.Casework.Tracks.Courts;
using DueCourse.Law.Facts;

/// <summary>Turns a case into the record on which the law is read.</summary>
public static class AsTheLawReadsIt
{
    /// <summary>
    /// The case as the statute book takes it. Build the case up to the moment that is meant (<see cref="LiveCase.From"/>): subjects
    /// and lists count as they stood at its last entry.
    /// </summary>
    /// <exception cref="InvalidOperationException">The case was not opened.</exception>
    public static CaseRecord ToRecord(this LiveCase c) => c.ToRecord(out _);

    /// <summary>The same, and which entry put each subject on the file.</summary>
    internal static CaseRecord ToRecord(this LiveCase c, out IReadOnlyDictionary<EntryId, SubjectRecord> places) => Of(c, _ => true, out places);

    /// <summary>
    /// The case as the statute book takes it for an audience. Where it sees a part of a compartment, no statement there says where
    /// it stands: the number would tell of the rest.
    /// </summary>
    /// <exception cref="InvalidOperationException">The audience does not see that the case was opened.</exception>
    public static CaseRecord ToRecord(this SeenCase seen) => Of(seen.Case, seen.Whole.Contains, out _);

    private static CaseRecord Of(LiveCase c, Func<Compartment, bool> isNumbered, out IReadOnlyDictionary<EntryId, SubjectRecord> placed)
    {
        var record = new CaseRecord
        {
            Name = c.Id.ToString(),
            Title = c.Standing.Title,
            AsAt = c.Standing.AsAt ?? throw new InvalidOperationException("the case was not opened"),
        };
        var places = new Dictionary<EntryId, SubjectRecord>();
        placed = places;
        foreach (var subject in c.Statements.Subjects.Values)
            if (Place(record, places, subject.Under) is { } above && subject.Kind.Parent == above.Kind)
                places[subject.Id] = above.List(subject.Kind).Add(subject.AddedAt);
        // What a court holds is read as its own record says it, whatever was stated, taken back or called a mistake beside it.
        var held = HeldByCourts.In(c);
        foreach (var (id, kind, at) in held.Subjects)
            if (!places.ContainsKey(id)) places[id] = record.Person.List(kind).Add(at);
        foreach (var (under, name, isComplete) in c.Statements.Lists)
            if (Kinds.Find(name) is { } kind && Place(record, places, under) is { } owner && kind.Parent == owner.Kind)
                owner.List(kind).IsComplete = isComplete;
        foreach (var statement in c.Statements.All)
            if (Place(record, places, statement.Said.Subject) is { } subject && FactCatalogue.Find(subject.Kind, statement.Said.Fact) is { } fact && !held.Silences(statement))
                subject.Assert(fact, Asserted(c, held.Keeps(statement) ? statement with { Ended = null } : statement, isNumbered));
        foreach (var (id, at, made) in c.Judgements.All)
            if (Place(record, places, made.About) is { } about)
                record.Judgements.Add(new(made.Judgement, made.About is null ? null : about.Id, made.Answer, made.MadeBy, made.InRole, made.On, made.Reasons)
                {
                    Evidence = made.Evidence,
                    ReliedOn = [.. made.ReliedOn.Select(r => (r.Fact, r.Value))],
                    RecordedAt = at,
                });
        return record;
    }

    private static SubjectRecord? Place(CaseRecord record, Dictionary<EntryId, SubjectRecord> places, EntryId? id) =>
        id is { } entry ? places.GetValueOrDefault(entry) : record.Person;

    private static Assertion Asserted(LiveCase c, Statement s, Func<Compartment, bool> isNumbered)
    {
        var dispute = s.Disputes.Count == 0 ? default : s.Disputes[0];
        var check = s.Verifications.Count == 0 ? default : s.Verifications[0];
        return new(s.Said.Value)
        {
            From = s.Said.From,
            To = s.Said.To,
            Source = s.Said.Source ?? (s.Said.Document is { } document && isNumbered(document.Compartment) ? document.ToString() : null),
            AssertedBy = s.Said.AssertedBy,
            Side = s.Said.Side,
            RecordedAt = s.At,
            VerifiedBy = check.By?.Name,
            VerifiedAt = check.By is null ? null : check.At,
            DisputedBy = dispute.Disputed?.DisputedBy,
            DisputedSide = dispute.Disputed?.Side ?? default,
            DisputedAt = dispute.Disputed is null ? null : dispute.At,
            WithdrawnAt = s.Ended?.At,
            Quarantines = s.Said.Identity is { } identity ? c.People.QuarantinesOf(identity, s.At) : [],
            Where = isNumbered(s.Id.Compartment) ? s.Id.ToString() : s.Id.Compartment.Name(),
        };
    }
}
