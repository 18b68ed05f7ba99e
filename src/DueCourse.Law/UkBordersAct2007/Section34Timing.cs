namespace DueCourse.Law.UkBordersAct2007;

using DueCourse.Law.Clock;
using DueCourse.Law.CriminalAppealAct1968;
using DueCourse.Law.Record;

/// <summary>How long the state must wait before an automatic deportation order: section 34 as a limit of time.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2007/30/section/34</remarks>
public static class Section34Timing
{
    /// <summary>The wait, for each conviction on which an automatic order could rest.</summary>
    public static TimeLimit StateWaits => new(
        "ukba2007.s34.timing", TimeLimitKind.StateWaitsUntil,
        "No automatic deportation order may be made while a criminal appeal is pending or could still be brought in time",
        Section34.Section["(2)-(3)"].Citation,
        [],
        [RunningTime.Of<Conviction>("an automatic deportation order", Section32.QualifyingConviction, TheConviction.DateOfConviction)])
    {
        Follows = EveryWindow,
    };

    // A written statement lifts only the bar for an appeal that could be brought; one already lodged bars until it is decided.
    private static TimeLimitResult EveryWindow(Situation s)
    {
        var pending = Interpreter.Read(Section34.AnAppealIsPending.Node, s);
        if (pending.Answer == Answer.Yes)
            return new CannotYetBeFixed(
                [Missing.Of(s.Bound, TheConviction.AppealStatus.Definition)],
                ["An appeal is pending, so no order may be made until it is determined or withdrawn, whatever the days say."]);
        if (pending.Answer == Answer.Unknown)
            return new CannotYetBeFixed(pending.AllMissing(), ["Whether an appeal or a further appeal is pending is not on file, and while one is no day can be given."]);
        if (Interpreter.Read(Section34.ThePersonDoesNotIntendToAppeal.Node, s).Answer == Answer.Yes)
            return new DoesNotApply(["The person has told the Secretary of State in writing that they do not intend to appeal, and no appeal is pending (section 34(3)(b))."]);

        List<Window> windows =
        [
            FirstAppeal("conviction", TheConviction.ConvictionAppealDeadline, TheConviction.DateOfConviction, s),
            FirstAppeal("sentence", TheConviction.SentenceAppealDeadline, TheConviction.SentencedOn, s),
            .. FurtherAppeals(s),
        ];
        IReadOnlyList<string> working = [.. windows.Select(w => w.Working)];
        if (windows.Any(w => w.LastDay is null))
            return new CannotYetBeFixed([.. windows.SelectMany(w => w.Missing).Distinct()], working);
        var last = windows.Max(w => w.LastDay!.Value);
        return new FallsOn(last, last, last, last.PlusDays(1), "24:00 Europe/London",
            [.. working, $"The latest of them is {last.Words()}; an appeal out of time is left out of account (section 34(3)(a))."],
            ["Before an order, the registry must be asked whether anything was lodged."]);
    }

    // Subsection (2) speaks of an appeal or further appeal: when one has ended, the next may still be brought.
    private static IEnumerable<Window> FurtherAppeals(Situation s)
    {
        var (ended, _, _) = s.Facts.List(s.Subject(Conviction.Kind), CriminalAppeal.Kind);
        foreach (var appeal in ended)
            yield return s.Facts.Find(appeal, TheCriminalAppeal.FurtherAppealDeadline.Definition, s.Day).Value is DayValue { Range: { Latest: var last } }
                && last < LocalDate.MaxIsoValue
                ? new(last, [], $"A further appeal, after the one that has ended, could be brought in time until {last.Words()}.")
                : new(null, [Missing.Of(appeal, TheCriminalAppeal.FurtherAppealDeadline.Definition)],
                    "An appeal has ended, and until when a further one could be brought in time is not on file.");

        // The file says how an appeal ended, and does not list it.
        if (ended.Count == 0 && Interpreter.Read(AnAppealHasEnded.Node, s).Answer == Answer.Yes)
            yield return new(null, [Missing.Of(s.Bound, TheConviction.AppealStatus.Definition)],
                "An appeal has ended and is not among the criminal appeals on file, so until when a further one could be brought is not known.");
    }

    private static Condition<Conviction> AnAppealHasEnded => TheConviction.AppealStatus.Is("dismissed", "allowed", "abandoned");

    // The day on file and the day counted may differ; the state waits for the later.
    private static Window FirstAppeal(
        string what, DateFact<Conviction> onFile, DateFact<Conviction> from, Situation s)
    {
        var recorded = s.Find(onFile.Definition).Value is DayValue { Range.Latest: var latest } && latest < LocalDate.MaxIsoValue ? latest : (LocalDate?)null;
        LocalDate? counted = null;
        if (Interpreter.Read(Section18.InTheCrownCourt.Node, s).Answer == Answer.Yes
            && s.Find(from.Definition).Value is DayValue { Range: { IsExact: true } day }
            && Section18.TwentyEightDays.From(Start.On(day.Earliest), null) is FallsOn falls)
            counted = falls.GateAfter;
        var last = recorded > counted ? recorded : counted ?? recorded;
        return last is { } known
            ? new(known, [], $"An appeal against {what} could be brought in time until {known.Words()}{(recorded is null ? " (Criminal Appeal Act 1968, s. 18)" : "")}.")
            : new(null, [Missing.Of(s.Bound, from.Definition), Missing.Of(s.Bound, onFile.Definition)],
                $"The last day for an appeal against {what} is not on file, and cannot be counted: the court, its place and the day are needed.");
    }

    /// <summary>One time in which an appeal could be brought; no last day while it is not known.</summary>
    private sealed record Window(LocalDate? LastDay, IReadOnlyList<Missing> Missing, string Working);
}
