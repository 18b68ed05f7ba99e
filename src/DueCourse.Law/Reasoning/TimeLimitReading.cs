namespace DueCourse.Law.Drafting;

using DueCourse.Law.Record;

/// <summary>What a time limit comes to for one subject of a case.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="About">The subject: a conviction, an appeal, or the person.</param>
/// <param name="What">What the limit is for.</param>
/// <param name="Result">When it ends, what is missing, or that it does not apply.</param>
public sealed record Deadline(TimeLimit Limit, SubjectRecord About, string What, TimeLimitResult Result);

/// <summary>Reads time limits on a case.</summary>
public static class TimeLimitReading
{
    /// <summary>Every time that the limit runs in the case; at least one result, so that silence never reads as "none".</summary>
    public static IReadOnlyList<Deadline> In(this TimeLimit limit, Situation s)
    {
        var deadlines = new List<Deadline>();
        foreach (var run in limit.Runs)
        {
            if (run.Kind.Parent is null)
            {
                deadlines.Add(new(limit, s.Facts.Person, run.What, Of(limit, run, s)));
                continue;
            }

            var (items, isComplete, completeName) = s.Facts.List(s.Facts.Person, run.Kind);
            deadlines.AddRange(items.Select(item => new Deadline(limit, item, run.What, Of(limit, run, s with { Bound = item }))));
            if (items.Count == 0)
                deadlines.Add(new(limit, s.Facts.Person, run.What, isComplete
                    ? new DoesNotApply([$"The file lists no {run.Kind.Singular}, and says that the list is complete."])
                    : new CannotYetBeFixed([Missing.Complete(completeName, run.Kind)], [$"The file does not say whether there is any {run.Kind.Singular}."])));
        }

        return deadlines;
    }

    private static TimeLimitResult Of(TimeLimit limit, RunningTime run, Situation s)
    {
        var when = Interpreter.Read(run.When, s);
        if (when.Answer == Answer.No) return new DoesNotApply(Reasons(when));
        if (when.Answer == Answer.Unknown) return new CannotYetBeFixed(when.AllMissing(), Reasons(when));
        if (limit.Counting is null) return limit.Follows!(s);

        var (range, missing) = s.DayOf(run.From);
        if (range is not { IsExact: true } from)
            return new CannotYetBeFixed(missing, [$"It runs from {run.From.Words()}, which is {(range is { } r ? "known only as " + r.Words() : "not on file")}."]);
        if (from.Earliest > s.Day)
            return new DoesNotApply([$"It runs from {run.From.Words()}, {from.Words()}, which has not come."]);

        var beside = new List<string>();
        foreach (var caution in run.Cautions)
        {
            var so = Interpreter.Read(caution.When, s).Answer;
            if (so == Answer.Yes && caution.IfSo is { } instead) return instead;
            if (so != Answer.No) beside.Add(caution.Says);
        }

        var result = limit.Counting(from.Earliest, Division(run, s));
        return result is FallsOn falls ? falls with { Working = [.. falls.Working, .. beside] } : result;
    }

    private static UkDivision? Division(RunningTime run, Situation s) =>
        run.Division is not { } fact ? null
        : s.Find(fact).Value is not WordValue { Word: var word } ? null
        : word switch
        {
            "england-and-wales" => UkDivision.EnglandAndWales,
            "scotland" => UkDivision.Scotland,
            _ => UkDivision.NorthernIreland,
        };

    private static List<string> Reasons(Finding finding) =>
        [.. Leaves(finding).Select(leaf => leaf.Sentence).Where(sentence => sentence.Length > 0).Distinct()];

    private static IEnumerable<Finding> Leaves(Finding finding)
    {
        if (finding.Sentence.Length > 0) yield return finding;
        foreach (var child in finding.Deciding)
            foreach (var leaf in Leaves(child))
                yield return leaf;
    }
}
