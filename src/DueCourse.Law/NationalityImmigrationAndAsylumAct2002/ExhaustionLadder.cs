namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Clock;
using DueCourse.Law.Record;

/// <summary>
/// On which day rights of appeal were exhausted, at the earliest and at the latest: each rung of the ladder adds its own
/// limit of time, and the other side has a ladder of its own.
/// </summary>
/// <remarks>
/// https://www.legislation.gov.uk/ukpga/2002/41/section/104. An appeal that was allowed is no more final than one that was
/// dismissed: while the Secretary of State could ask for permission it is pending (section 104(2)(a)).
/// </remarks>
public static class ExhaustionLadder
{
    private const string Person = "person";
    private const string HomeOffice = "home-office";
    private const string TheStartOfTheDay = "the start of the day";

    /// <summary>The two days are the earliest and the latest on which rights were, or will be, exhausted.</summary>
    public static TimeLimit RightsAreExhausted => Section104.Pendency.TimeLimit(
        "niaa2002.s104.exhaustion-ladder", TimeLimitKind.DeemedOn,
        "Rights of appeal are exhausted when nothing more can be asked for in time, by the person or by the Home Office, and nothing asked for is undecided",
        RunningTime.Of<Appeal>("the end of rights of appeal", Section104.UnderSection82, TheAppeal.FinallyDeterminedOn))
        with { Follows = Climb };

    private static TimeLimitResult Climb(Situation s)
    {
        var appeal = s.Bound;
        if (Word(s, TheAppeal.Status) == "no-right") return new DoesNotApply(["The file says that there is no right of appeal."]);
        var (items, isComplete, completeName) = s.Facts.List(appeal, AppealStage.Kind);
        var (stages, missing) = DatedStage.Of(s, items);
        if (missing.Count > 0) return new CannotYetBeFixed(missing, ["A stage of the appeal is on file without its kind or its day, so the rung on which it stands is not known."]);

        var stands = new[] { Stand.Of(s, stages, Person), stages.Any(x => !x.IsOnTheFirstRung) ? Stand.Of(s, stages, HomeOffice) : null }.OfType<Stand>().ToArray();
        if (stands.FirstOrDefault(x => x.Waits is not null) is { } waits) return ByDeparture(s, stages, null, waits.Waits!);

        var earliest = stands.Max(x => x.Earliest);
        var latest = stands.Max(x => x.Latest);
        var decisive = stands.MaxBy(x => x.Latest)!;
        var working = stands.SelectMany(x => x.Working).Distinct().ToList();
        working.Add(earliest == latest
            ? $"Rights of appeal are exhausted on {earliest.DayAndDate()}{(decisive.IsATime ? ", the day after, if nothing was lodged by then" : "")}."
            : $"Rights of appeal are exhausted on {earliest.DayAndDate()} at the earliest and on {latest.DayAndDate()} at the latest{(decisive.IsATime ? ", if nothing was lodged by then" : "")}.");
        var falls = new FallsOn(
            earliest, latest, LocalDate.Min(stands.Min(x => x.Certain), earliest), latest, TheStartOfTheDay,
            working, ["Before anything that waits for this, the tribunal or court is asked whether anything was lodged, in time or late."])
        { Missing = [.. stands.SelectMany(x => x.Missing).Distinct()] };
        return ByDeparture(s, stages, falls, Lodged(s, falls, stands, isComplete, completeName, stages));
    }

    // What the file says of an application since the last stage on it.
    private static TimeLimitResult Lodged(Situation s, FallsOn falls, Stand[] stands, bool isComplete, string completeName, IReadOnlyList<DatedStage> stages)
    {
        var onTheFirstRung = stages.All(x => x.IsOnTheFirstRung);
        var without = $"Without it, rights would be exhausted on {falls.SafeBy.DayAndDate()} at the earliest.";
        var ended = Missing.Of(s.Bound, TheAppeal.FinallyDeterminedOn.Definition);
        if (!stands.Any(x => x.IsATime)) return falls;
        var status = Word(s, TheAppeal.Status);
        switch (onTheFirstRung || status == "pending" ? status : Word(s, TheAppeal.PermissionStep))
        {
            case "pending" or "application-undecided" or "granted" or "remitted":
                return new CannotYetBeFixed([ended], ["The appeal, or an application for permission, is pending: rights of appeal are not exhausted.", without]);
            case "late-application" or "late-application-undecided":
                return new CannotYetBeFixed([Missing.Ruling(onTheFirstRung ? "doubt.niaa2002.s104-1.late-notice" : "doubt.niaa2002.s104-2.late-permission-application",
                    "Is the appeal pending while what was lodged late is undecided?"), ended], ["Something was lodged late and is undecided.", without]);
            case "none-open" when !onTheFirstRung: return falls;
        }

        if (isComplete || falls.GateAfter > s.Day || (onTheFirstRung && Yes(s, TheAppeal.LodgementWasChecked))) return falls;
        return new CannotYetBeFixed(
            [onTheFirstRung ? Missing.Of(s.Bound, TheAppeal.LodgementWasChecked.Definition) : Missing.Of(s.Bound, TheAppeal.PermissionStep.Definition), Missing.Complete(completeName, AppealStage.Kind)],
            [.. falls.Working, "Whether anything was lodged in that time is not on file, so no latest day can be given."]);
    }

    // Section 92(8): an appeal brought here ends with the person's departure, if that comes first.
    private static TimeLimitResult ByDeparture(Situation s, IReadOnlyList<DatedStage> stages, FallsOn? falls, TimeLimitResult otherwise)
    {
        // A departure among the stages, after the appeal was brought, that the file does not otherwise speak of.
        if (!Yes(s, TheAppeal.PersonLeftSince) && stages.LastOrDefault(x => x.Type == "person-left") is { } departure
            && stages.Any(x => !x.IsOnTheFirstRung && x.Day.Earliest <= departure.Day.Latest) && (falls is null || falls.GateAfter > departure.Day.Earliest))
            return new CannotYetBeFixed([Missing.Of(s.Bound, TheAppeal.PersonLeftSince.Definition)],
                [$"A departure on {departure.Day.Words()} is on file among the stages, after the appeal was brought; whether the appeal counts as abandoned from that day (section 92(8)) is not."]);

        var left = Interpreter.Read(Section92.IsAbandonedByDeparture.Node, s);
        if (left.Answer == Answer.No) return otherwise;
        if (left.Answer == Answer.Unknown && !Yes(s, TheAppeal.PersonLeftSince))
        {
            // A departure could only have ended it sooner, so the latest day stands, and a silent file is not read as one.
            return otherwise is FallsOn later && s.Facts.List(s.Bound, AppealStage.Kind).Items.Count > 0
                ? later with { Working = [.. later.Working, "If the person left while it was pending, it ended on that day (section 92(8)); nothing on file says so."] }
                : otherwise;
        }

        if (left.Answer == Answer.Unknown) return new CannotYetBeFixed(left.AllMissing(), ["The person may have left since bringing the appeal, which then counts as abandoned (section 92(8))."]);
        if (s.Find(TheAppeal.PersonLeftOn.Definition).Value is not DayValue { Range: var day })
            return new CannotYetBeFixed([Missing.Of(s.Bound, TheAppeal.PersonLeftOn.Definition)], ["The person left, and the appeal counts as abandoned from that day (section 92(8)), which is not on file."]);
        if (falls is not null && falls.GateAfter <= day.Earliest) return otherwise;
        var over = Stand.Over(day, "The person left the United Kingdom, so that the appeal counts as abandoned (section 92(8)),");
        if (over.Waits is { } past) return past;
        return new FallsOn(
            falls is null ? over.Earliest : LocalDate.Min(over.Earliest, falls.SafeBy), over.Latest, over.Certain, over.Latest, TheStartOfTheDay,
            [.. over.Working, $"Rights of appeal were exhausted on that day, {day.Words()}."], []);
    }

    private static string? Word(Situation s, ChoiceFact<Appeal> fact) => (s.Find(fact.Definition).Value as WordValue)?.Word;

    private static bool Yes(Situation s, YesNoFact<Appeal> fact) => s.Find(fact.Definition).Value is YesNoValue { IsYes: true };
}
