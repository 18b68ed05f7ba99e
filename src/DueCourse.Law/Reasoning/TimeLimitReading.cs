namespace DueCourse.Law.Drafting;

using DueCourse.Law.Clock;
using DueCourse.Law.Record;

/// <summary>What a time limit comes to for one subject of a case.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="About">The subject: a conviction, an appeal, or the person.</param>
/// <param name="What">What the limit is for.</param>
/// <param name="Result">When it ends, what is missing, or that it does not apply.</param>
public sealed record Deadline(TimeLimit Limit, SubjectRecord About, string What, TimeLimitResult Result)
{
    /// <summary>Nothing on file starts it, and nothing says that nothing did.</summary>
    public bool WaitsForAnEvent { get; init; }
}

/// <summary>Reads time limits on a case.</summary>
public static class TimeLimitReading
{
    /// <summary>Every time that the limit runs in the case; at least one result, so that silence never reads as "none".</summary>
    public static IReadOnlyList<Deadline> In(this TimeLimit limit, Situation s)
    {
        var deadlines = new List<Deadline>();
        var silent = new List<Deadline>();
        foreach (var run in limit.Runs)
        {
            if (run.Kind.Parent is null)
            {
                deadlines.Add(new(limit, s.Facts.Person, run.What, Of(limit, run, s)));
                continue;
            }

            var found = new List<Deadline>();
            var (isComplete, completeName, any) = Each(run, s, item => found.Add(new(limit, item, run.What, Of(limit, run, s with { Bound = item }))));
            var told = run.IsAnEvent ? found.Where(d => d.Result is not DoesNotApply).ToList() : found;

            // The same day on file twice, as a fact and as an event, is one deadline.
            deadlines.AddRange(run.IsAnEvent ? told.Where(d => !deadlines.Any(other => IsTheSame(other, d))).ToList() : told);
            if (told.Count == 0)
                (run.IsAnEvent ? silent : deadlines).Add(new(limit, s.Facts.Person, run.What, isComplete
                    ? new DoesNotApply([any
                        ? $"The file lists every {run.Kind.Singular}, and none starts this time."
                        : $"The file lists no {run.Kind.Singular}, and says that the list is complete."])
                    : new CannotYetBeFixed([Missing.Complete(completeName, run.Kind)], [any
                        ? $"No {run.Kind.Singular} on file starts this time, and the file does not say that it lists them all."
                        : $"The file does not say whether there is any {run.Kind.Singular}."]))
                { WaitsForAnEvent = run.IsAnEvent && !isComplete });
        }

        // Where something else on file has given the answer, the silence of a list of events adds nothing to it.
        if (deadlines.All(d => d.Result is DoesNotApply)) deadlines.AddRange(silent);
        return deadlines;
    }

    private static bool IsTheSame(Deadline one, Deadline other) =>
        one.What == other.What && IsPartOf(other.About, one.About) && one.Result is FallsOn a && other.Result is FallsOn b
        && (a.SafeBy, a.GateAfter, a.Closes) == (b.SafeBy, b.GateAfter, b.Closes);

    private static bool IsPartOf(SubjectRecord part, SubjectRecord whole)
    {
        for (var above = part.Parent; above is not null; above = above.Parent)
            if (above == whole) return true;
        return false;
    }

    /// <summary>The limit reckoned from a start, on what a case says of its conditions.</summary>
    /// <param name="limit">The limit; it has lengths of its own.</param>
    /// <param name="start">What starts the time.</param>
    /// <param name="division">The part of the United Kingdom that matters; null: not known.</param>
    /// <param name="s">The case, bound to the subject.</param>
    /// <param name="run">The event that makes it run, whose day is asked for when it is not known well enough; null: any of the limit's own that is of the subject.</param>
    public static TimeLimitResult Reckon(this TimeLimit limit, Start start, UkDivision? division, Situation s, RunningTime? run = null)
    {
        var provision = limit.Citation.Source;
        if (start.Latest < provision.From)
            return new DoesNotApply([$"{limit.Citation.Text} is in force from {provision.From.Words()}, and the time would have started on {start.Day.Words()}."]);
        if (start.Earliest >= provision.To && provision.To < Provision.SpanTo)
            return new DoesNotApply([$"{limit.Citation.Text} is not in force from {provision.To.Words()}, and the time would have started on {start.Day.Words()}."]);
        if (start.Earliest < provision.From || (start.Latest >= provision.To && provision.To < Provision.SpanTo))
            return new CannotYetBeFixed(
                [.. limit.Runs.Where(r => run is null ? r.Kind == s.Bound.Kind : r == run).SelectMany(r => Facts(r, s)).Distinct()],
                [$"{limit.Citation.Text} was in force for only a part of the time in which the day can lie, {start.Day.Words()}."]);
        foreach (var gap in provision.NotRead)
            if (start.Latest >= gap.From && start.Earliest < gap.To)
                return NotRead(limit, gap.Why);

        var results = new List<TimeLimitResult>();
        var missing = new List<Missing>();
        var unread = (string?)null;
        // One group for each text that can govern; within it one length holds, or several may.
        foreach (var text in InForce(limit, start).GroupBy(l => l.From))
        {
            var possible = text.Select(l => (Length: l, When: Interpreter.Read(l.When, s))).Where(l => l.When.Answer != Answer.No).ToList();
            if (possible.Find(l => l.When.Answer == Answer.Yes && l.Length.Reckoning is not null) is { Length: not null } holds)
                possible = [.. possible.Where(l => l.Length.Reckoning is null), holds];
            foreach (var (length, when) in possible)
            {
                if (when.Answer == Answer.Unknown) missing.AddRange(when.AllMissing());
                if (length.Reckoning is null) unread = length.By;
                else results.Add(length.Reckoning.From(start, division));
            }
        }

        if (unread is not null) return NotRead(limit, unread);
        if (results.Count == 0) return new DoesNotApply(["None of the lengths that the rule gives fits what is on file."]);
        var reckoned = Reckoning.Envelope(results, "Which length governs is not on file, so the safe day is counted by the shortest and what waits for the limit by the longest.", [.. missing.Distinct()]);
        if (limit.NotCommenced is { } why)
            return new DoesNotApply([why, .. reckoned is FallsOn would ? would.Working.Prepend("If it were in force it would be counted like this.") : []]);
        return reckoned is FallsOn falls ? falls with { Chain = [.. Chain(limit, falls, start, division, s)] } : reckoned;
    }

    private static IEnumerable<ChainedLimit> Chain(TimeLimit limit, FallsOn falls, Start start, UkDivision? division, Situation s)
    {
        foreach (var link in limit.Links)
        {
            var next = link.Limit();
            yield return new(next.Id, link.Says, next.Reckon(link.FromTheSameStart ? start : new(new(falls.SafeBy, falls.GateAfter)), division, s));
        }
    }

    // Those that govern the earliest and the latest day on which the time can have started.
    private static IEnumerable<Length> InForce(TimeLimit limit, Start start)
    {
        var first = limit.Lengths.Where(l => l.From is null || l.From <= start.Day.Earliest).Select(l => l.From).Max();
        return limit.Lengths.Where(l => l.From == first || (l.From > start.Day.Earliest && l.From <= start.Day.Latest));
    }

    private static CannotYetBeFixed NotRead(TimeLimit limit, string why) =>
        new([Missing.Ruling($"{limit.Id}.text-not-read", why)], [$"No date can be given, because the text in force was not read: {why}."]);

    private static (bool IsComplete, string CompleteName, bool Any) Each(RunningTime run, Situation s, Action<SubjectRecord> found)
    {
        IReadOnlyList<SubjectRecord> parents = [s.Facts.Person];
        var (complete, name, any) = (true, "", false);
        foreach (var kind in Path(run.Kind))
        {
            var children = new List<SubjectRecord>();
            foreach (var parent in parents)
            {
                var (items, isComplete, completeName) = s.Facts.List(parent, kind);
                children.AddRange(items);
                if (isComplete) continue;
                if (complete) name = completeName;
                complete = false;
            }

            parents = children;
        }

        foreach (var item in parents)
        {
            any = true;
            found(item);
        }

        return (complete, name, any);
    }

    private static IEnumerable<SubjectKind> Path(SubjectKind kind) =>
        kind.Parent is { Parent: not null } parent ? [.. Path(parent), kind] : [kind];

    private static TimeLimitResult Of(TimeLimit limit, RunningTime run, Situation s)
    {
        var when = Interpreter.Read(run.When, s);
        if (when.Answer == Answer.No) return new DoesNotApply(Reasons(when));
        if (when.Answer == Answer.Unknown) return new CannotYetBeFixed(when.AllMissing(), Reasons(when));

        var overtaken = Overtaken(run, s);
        if (overtaken is not null) return overtaken;
        if (limit.Follows is { } follows) return follows(s);

        var (start, waiting) = StartOf(run.From, run, s);
        if (waiting is not null) return waiting;
        if (run.NoEarlierThan is { } beginning && TheLaterStart(ref start!, beginning, run, s) is { } unknown) return unknown;

        return limit.For(run, start!, Division(run, start!, s), s);
    }

    /// <summary>The limit for one event that makes it run, with what can undo it or must be said beside it.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="run">The event.</param>
    /// <param name="start">When it happened.</param>
    /// <param name="division">The part of the United Kingdom that matters; null: not known.</param>
    /// <param name="s">The case, bound to the subject.</param>
    public static TimeLimitResult For(this TimeLimit limit, RunningTime run, Start start, UkDivision? division, Situation s)
    {
        // From a day alone a limit is reckoned by its own length; what follows from the rest of a case is asked of the case.
        if (limit.Lengths.Count == 0 && limit.Follows is { } follows) return follows(s);
        var beside = new List<string>();
        foreach (var caution in run.Cautions)
        {
            var so = Interpreter.Read(caution.When, s).Answer;
            if (so == Answer.Yes && caution.IfSo is { } instead) return instead;
            if (so != Answer.No) beside.Add(caution.Says);
        }

        var isOpen = start.Day.Latest == LocalDate.MaxIsoValue;
        var result = limit.Reckon(isOpen ? start with { Day = DateRange.On(start.Day.Earliest) } : start, division, s, run);
        if (run.Other is { } other) result = WithTheOther(limit, result, other, run, start, division, s);
        if (isOpen && result is FallsOn open)
            return new CannotYetBeFixed([.. s.DayOf(run.From).Missing.Concat(Facts(run, s)).Distinct()], [.. open.Working, "That is counted from the earliest day on which it can have started. The latest is not on file, so no day can be given after which the limit has certainly passed."]);
        return result is FallsOn falls ? falls with { Working = [.. falls.Working, .. beside] } : result;
    }

    private static (Start? Start, TimeLimitResult? Waiting) StartOf(DateExpression from, RunningTime run, Situation s, bool mayBeToCome = false)
    {
        var (range, missing) = s.DayOf(from);
        if (range is not { } day || day.Earliest == LocalDate.MinIsoValue)
            return (null, new CannotYetBeFixed([.. missing, .. missing.Count == 0 ? Facts(run, s) : []],
                [$"It runs from {from.Words()}, which is {(range is { } r ? "known only as " + r.Words() : "not on file")}."]));
        if (day.Earliest > s.Day && !mayBeToCome && !run.MayLieAhead)
            return (null, new DoesNotApply([$"It runs from {from.Words()}, {day.Words()}, which has not come."]));
        return (new(day, TimeOfDay(run, s)), null);
    }

    private static TimeLimitResult WithTheOther(TimeLimit limit, TimeLimitResult result, OtherStart other, RunningTime run, Start own, UkDivision? division, Situation s)
    {
        var (start, waiting) = StartOf(other.From, run, s, mayBeToCome: !other.TheLaterGoverns);
        if (waiting is CannotYetBeFixed open) return open with { Working = [.. Working(result), $"The {(other.TheLaterGoverns ? "later" : "earlier")} of that and of a time from another day governs.", .. open.Working] };
        if (waiting is not null || result is not FallsOn one) return result;
        if (other.Reckoning.From(start!, division) is not FallsOn two) return other.Reckoning.From(start!, division);
        var (first, second) = one.SafeBy <= two.SafeBy ? (one, two) : (two, one);
        var (governs, beside) = other.TheLaterGoverns ? (second, first) : (first, second);

        // Where the starts are known only in part, one can govern the safe day and the other what waits.
        LocalDate Of(LocalDate a, LocalDate b) => other.TheLaterGoverns ? LocalDate.Max(a, b) : LocalDate.Min(a, b);
        var both = governs with
        {
            GateAfter = Of(one.GateAfter, two.GateAfter),
            SafeWorkingDay = Of(one.SafeWorkingDay, two.SafeWorkingDay),
            EarliestNextStep = Of(one.EarliestNextStep, two.EarliestNextStep),
            Missing = [.. one.Missing.Concat(two.Missing).Distinct()],
            Then = one.Then,
            Working = [.. beside.Working, .. governs.Working.Where(w => !beside.Working.Contains(w)),
                $"The {(other.TheLaterGoverns ? "later" : "earlier")} of {beside.SafeBy.DayAndDate()} and {governs.SafeBy.DayAndDate()} governs: {governs.SafeBy.DayAndDate()}."],
        };
        return both with { Chain = [.. Chain(limit, both, own, division, s)] };
    }

    private static IReadOnlyList<string> Working(TimeLimitResult result) => result switch
    {
        FallsOn falls => falls.Working,
        CannotYetBeFixed open => open.Working,
        DoesNotApply none => none.Working,
        _ => [],
    };

    // A later step of the case that ends the time. On the same day the order is not known, and the time is kept.
    private static DoesNotApply? Overtaken(RunningTime run, Situation s)
    {
        if (run.OvertakenBy.Count == 0 || s.DayOf(run.From).Range is not { } from) return null;
        foreach (var step in s.Facts.List(s.Facts.Person, ProceduralStep.Kind).Items)
        {
            var there = s with { Bound = step };
            if (there.DayOf(TheStep.On.Expression).Range is not { } on || on.Earliest <= from.Latest || on.Latest > s.Day) continue;
            foreach (var later in run.OvertakenBy)
                if (Interpreter.Read(later.When, there).Answer == Answer.Yes)
                    return new([$"{later.Says} on {on.Words()}, after {from.Words()}, and from then on this time no longer runs."]);
        }

        return null;
    }

    // The later of the run's own moment and of the first step of the other kind.
    private static TimeLimitResult? TheLaterStart(ref Start start, OtherStep other, RunningTime run, Situation s)
    {
        var (steps, isComplete, completeName) = s.Facts.List(s.Facts.Person, ProceduralStep.Kind);
        Start? first = null;
        foreach (var step in steps)
        {
            var there = s with { Bound = step };
            if (Interpreter.Read(other.When, there).Answer != Answer.Yes || there.DayOf(TheStep.On.Expression).Range is not { } on) continue;
            var found = new Start(on, TimeOfDay(run, there));
            if (first is null || found.Earliest < first.Earliest) first = found;
        }

        if (first is null)
        {
            var none = $"It runs from the later of {run.From.Words()} and {other.Says}, and no step on file is that";
            return isComplete
                ? new DoesNotApply([$"{none}; the file says that it lists them all."])
                : new CannotYetBeFixed([Missing.Complete(completeName, ProceduralStep.Kind)], [$"{none}."]);
        }

        var (earliest, latest) = (Later(start.Earliest, first.Earliest), Later(start.Latest, first.Latest));
        start = new(new(earliest.Date, latest.Date), earliest == latest ? earliest.TimeOfDay : earliest == start.Earliest ? start.Time : first.Time);
        return null;
    }

    private static LocalDateTime Later(LocalDateTime one, LocalDateTime other) => one > other ? one : other;

    internal static LocalTime? TimeOfDay(RunningTime run, Situation s) =>
        run.Hour is { } hour && s.Find(hour).Value is NumberValue { Least: >= 0 and < 24 } h && h.Most == h.Least
        && run.Minute is { } minute && s.Find(minute).Value is NumberValue { Least: >= 0 and < 60 } m && m.Most == m.Least
            ? new(h.Least, m.Least)
            : null;

    internal static UkDivision? Division(RunningTime run, Start start, Situation s) =>
        run.Division is not { } fact ? null
        : s.Facts.Find(s.Subject(fact.Kind), fact, start.Day.IsExact ? start.Day.Earliest : s.Day).Value is WordValue { Word: var word } ? UkDivisions.Named(word)
        : null;

    private static IEnumerable<Missing> Facts(RunningTime run, Situation s) => run.From.Facts.Select(f => Missing.Of(s.Subject(f.Kind), f));

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
