namespace DueCourse.Proofs;

using DueCourse.Law.Record;

/// <summary>Takes out of a case what the fault does not need, so that a person can read it.</summary>
internal static class SmallerCase
{
    /// <summary>The smallest case found by taking one thing out after another while the fault stays.</summary>
    /// <param name="first">The case.</param>
    /// <param name="second">The other case; null where there is one only.</param>
    /// <param name="still">Is the fault still there?</param>
    public static (CaseRecord First, CaseRecord? Second) Of(CaseRecord first, CaseRecord? second, Func<CaseRecord, CaseRecord?, bool> still)
    {
        foreach (var thing in Things(first).Concat(second is null ? [] : Things(second)).Distinct().ToList())
        {
            if (!CanGo(first, thing) || (second is not null && !CanGo(second, thing))) continue;
            // Out of both, so that the one still is the other with more known.
            var (one, other) = (Without(first, thing), second is null ? null : Without(second, thing));
            if (still(one, other)) (first, second) = (one, other);
        }

        return (first, second);
    }

    // A subject goes from the end of its list only, so that the numbers of the others stay.
    private static bool CanGo(CaseRecord record, string thing) =>
        !thing.StartsWith("subject ", StringComparison.Ordinal)
        || record.Person.SelfAndAllBelow().SelectMany(s => s.Lists.Values).All(l => !l.Items.SkipLast(1).Any(i => "subject " + i.Id == thing));

    // Facts first, then judgements, then what is said of lists, and last the subjects, from the end of each list.
    private static IEnumerable<string> Things(CaseRecord record) =>
    [
        .. record.Person.SelfAndAllBelow().SelectMany(s => s.Facts.Select(f => "fact " + s.NameOf(f))),
        .. record.Judgements.Select(j => $"judgement {j.Id} {j.About}"),
        .. record.Person.SelfAndAllBelow().SelectMany(s => s.Lists.Values).Where(l => l.IsComplete).Select(l => "list " + l.CompleteName),
        .. record.Person.SelfAndAllBelow().Where(s => s.Parent is not null).Select(s => "subject " + s.Id).Reverse(),
    ];

    private static CaseRecord Without(CaseRecord record, string thing)
    {
        var copy = new CaseRecord { Name = record.Name, AsAt = record.AsAt };
        Copy(record.Person, copy.Person, thing);
        var ids = copy.Person.SelfAndAllBelow().Select(s => s.Id).ToHashSet();
        foreach (var judgement in record.Judgements)
            if ($"judgement {judgement.Id} {judgement.About}" != thing && (judgement.About is null || ids.Contains(judgement.About))) copy.Judgements.Add(judgement);
        return copy;
    }

    private static void Copy(SubjectRecord from, SubjectRecord to, string thing)
    {
        foreach (var fact in from.Facts)
            if ("fact " + from.NameOf(fact) != thing)
                foreach (var assertion in from.Of(fact)) to.Assert(fact, assertion);
        foreach (var (kind, list) in from.Lists)
        {
            var last = list.Items.Count > 0 && "subject " + list.Items[^1].Id == thing ? list.Items.Count - 1 : list.Items.Count;
            var complete = list.IsComplete && "list " + list.CompleteName != thing;
            if (last == 0 && !complete) continue;
            var copy = to.List(kind);
            copy.IsComplete = complete;
            for (var i = 0; i < last; i++) Copy(list.Items[i], copy.Add(), thing);
        }
    }
}
