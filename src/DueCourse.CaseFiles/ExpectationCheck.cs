namespace DueCourse.CaseFiles;

using DueCourse.CaseFiles.Output;
using DueCourse.Law;

/// <summary>Holds an assessment against what a case file says it must show.</summary>
public static class ExpectationCheck
{
    /// <summary>Assesses the file for each of its expectations; every difference, as a sentence. None: all are met.</summary>
    public static IReadOnlyList<string> Differences(CaseFile file) => [.. file.Expect.SelectMany(e => Differences(file, e))];

    /// <summary>The differences for one expectation.</summary>
    public static IReadOnlyList<string> Differences(CaseFile file, Expectation expected) =>
        Differences(StatuteBook.Current.Assess(file.Record, expected.At, expected.Known), expected);

    /// <summary>The differences between an assessment and an expectation: of the same case told in another way.</summary>
    public static IReadOnlyList<string> Differences(Assessment a, Expectation expected)
    {
        var day = expected.At.Date.Words();
        string[] found =
        [
            .. expected.Conclusions.SelectMany(c => a.Find(c.Key) is { } conclusion ? Differences(conclusion, c.Value) : Consequence(a, c.Key, c.Value)),
            .. Words("route", expected.Routes, a.Routes.ToDictionary(r => r.Route.Id, r => r.Status.Word())),
            .. Words("gate", expected.Gates, a.Gates.ToDictionary(g => g.Gate.Id, g => g.Status)),
            .. Words("track", expected.Tracks, a.Tracks.ToDictionary(t => t.Track.Id, t => t.Shown.Id)),
            .. Words("judgement", expected.Judgements, a.Judgements.ToDictionary(
                j => j.About is null ? j.Judgement.Id : $"{j.Judgement.Id}:{j.About}", j => j.Status.Word())),
            .. expected.Deadlines.SelectMany(d => Differences(a, d.Key, d.Value)),
        ];
        return [.. found.Select(d => $"on {day}, {d}")];
    }

    private static IEnumerable<string> Differences(Conclusion c, ExpectedConclusion expected)
    {
        var id = c.Rule.Id;
        if (expected.Answer is { } answer && answer != c.Answer) yield return $"{id} is {c.Answer.Word()}, not {answer.Word()}";
        if (expected.Person is { } person && person != c.Person) yield return $"{id} on the person's case is {c.Person.Word()}, not {person.Word()}";
        if (expected.State is { } state && state != c.State) yield return $"{id} on the state's case is {c.State.Word()}, not {state.Word()}";
        var reasons = c.Because.SelectMany(All).Select(r => $"{r.Citation} {r.Says}").ToList();
        foreach (var because in expected.Because)
            if (!reasons.Any(r => r.Contains(because, StringComparison.Ordinal)))
                yield return $"{id} does not give the reason '{because}'";
        var missing = c.Missing.Select(m => m.Item.Id).ToHashSet();
        foreach (var item in expected.Missing.Where(m => !missing.Contains(m)))
            yield return $"{id} does not miss {item}; it misses {(missing.Count == 0 ? "nothing" : string.Join(", ", missing))}";
        foreach (var item in expected.NotMissing.Where(missing.Contains))
            yield return $"{id} misses {item}";
        foreach (var (consequence, wanted) in expected.Consequences)
        {
            var found = c.Consequences.Where(x => x.Consequence.Id == consequence).Select(x => (Answer?)x.Answer).FirstOrDefault();
            if (found != wanted) yield return $"{consequence} is {found?.Word() ?? "no consequence of " + id}, not {wanted.Word()}";
        }
    }

    // A consequence may stand among the conclusions by its own id. Of a consequence an assessment holds the answer, and no more.
    private static IEnumerable<string> Consequence(Assessment a, string id, ExpectedConclusion expected)
    {
        var found = a.Conclusions.SelectMany(c => c.Consequences).Where(x => x.Consequence.Id == id).Select(x => (Answer?)x.Answer).FirstOrDefault();
        if (found is null) yield return $"there is no conclusion {id}";
        else if (expected.Answer != found) yield return $"{id} is {found.Value.Word()}, not {expected.Answer?.Word() ?? "held without an answer to expect"}";
        if (expected.Person is not null || expected.State is not null || expected.Because.Count + expected.Missing.Count + expected.NotMissing.Count > 0)
            yield return $"{id} is a consequence, of which only the answer can be expected; its reasons stand with the conclusion that it belongs to";
    }

    private static IEnumerable<string> Differences(Assessment a, string id, ExpectedDeadline expected)
    {
        var found = a.Deadlines.Where(d => d.Limit.Id == id).ToList();
        if (found.Exists(d => Meets(d, expected))) return [];
        return [$"{id} comes to {(found.Count == 0 ? "nothing" : string.Join(" or ", found.Select(Words)))}"];
    }

    private static bool Meets(Deadline deadline, ExpectedDeadline expected)
    {
        if (expected.Result is { } result && result != DeadlineJson.Result(deadline.Result)) return false;
        var falls = deadline.Result as FallsOn;
        return Same(expected.SafeBy, falls?.SafeBy) && Same(expected.GateAfter, falls?.GateAfter)
            && Same(expected.SafeWorkingDay, falls?.SafeWorkingDay) && Same(expected.EarliestNextStep, falls?.EarliestNextStep);

        static bool Same(LocalDate? wanted, LocalDate? got) => wanted is null || wanted == got;
    }

    private static string Words(Deadline deadline) => deadline.Result is FallsOn falls
        ? $"{deadline.What}, safe by {falls.SafeBy.Words()}, next step from {falls.EarliestNextStep.Words()}"
        : $"{deadline.What}, {DeadlineJson.Result(deadline.Result)}";

    private static IEnumerable<string> Words(string what, IReadOnlyDictionary<string, string> expected, Dictionary<string, string> found)
    {
        foreach (var (id, wanted) in expected)
        {
            var got = found.GetValueOrDefault(id) ?? (what == "judgement" ? "not-asked" : "unknown to the statute book");
            if (got != wanted) yield return $"{what} {id} is {got}, not {wanted}";
        }
    }

    private static IEnumerable<Reason> All(Reason reason) => reason.Because.SelectMany(All).Prepend(reason);
}
