namespace DueCourse.Law.UkBordersAct2007;

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
        Counting: null,
        [RunningTime.Of<Conviction>("an automatic deportation order", Section32.QualifyingConviction, TheConviction.DateOfConviction)])
    {
        Follows = BothWindows,
    };

    // A written statement lifts only the bar for an appeal that could be brought; one already lodged bars until it is decided.
    private static TimeLimitResult BothWindows(Situation s)
    {
        var pending = Interpreter.Read(Section34.AnAppealIsPending.Node, s);
        if (pending.Answer == Answer.Yes)
            return new CannotYetBeFixed(
                [Missing.Of(s.Bound, TheConviction.AppealStatus.Definition)],
                ["An appeal is pending, so no order may be made until it is determined or withdrawn, whatever the days say."]);

        var waived = Interpreter.Read(Section34.HasWaived.Node, s).Answer == Answer.Yes;
        if (waived && pending.Answer == Answer.No)
            return new DoesNotApply(["The person has told the Secretary of State in writing that they do not intend to appeal, and no appeal is pending (section 34(3)(b))."]);
        if (waived) return new CannotYetBeFixed(pending.AllMissing(), ["The person has written that they do not intend to appeal; whether one is pending is not on file."]);

        var conviction = Window("conviction", TheConviction.ConvictionAppealDeadline, TheConviction.DateOfConviction, s);
        var sentence = Window("sentence", TheConviction.SentenceAppealDeadline, TheConviction.SentencedOn, s);
        if (conviction.LastDay is not { } first || sentence.LastDay is not { } second)
            return new CannotYetBeFixed([.. conviction.Missing.Concat(sentence.Missing).Distinct()], [.. conviction.Working, .. sentence.Working]);
        var last = first > second ? first : second;
        return new FallsOn(last, last, last, last.PlusDays(1), "24:00 Europe/London",
            [.. conviction.Working, .. sentence.Working, $"The later of the two is {last.Words()}; an appeal out of time is left out of account (section 34(3)(a))."],
            ["Before an order, the registry must be asked whether anything was lodged."]);
    }

    // The day on file and the day counted may differ; the state waits for the later.
    private static (LocalDate? LastDay, IReadOnlyList<Missing> Missing, IReadOnlyList<string> Working) Window(
        string what, DateFact<Conviction> onFile, DateFact<Conviction> from, Situation s)
    {
        var recorded = s.Find(onFile.Definition).Value is DayValue { Range.Latest: var latest } && latest < LocalDate.MaxIsoValue ? latest : (LocalDate?)null;
        LocalDate? counted = null;
        if (Interpreter.Read(Section18.InTheCrownCourt.Node, s).Answer == Answer.Yes
            && s.Find(from.Definition).Value is DayValue { Range: { IsExact: true } day }
            && Section18.TwentyEightDays(day.Earliest, null) is FallsOn falls)
            counted = falls.GateAfter;
        var last = recorded > counted ? recorded : counted ?? recorded;
        return last is { } known
            ? (known, [], [$"An appeal against {what} could be brought in time until {known.Words()}{(recorded is null ? " (Criminal Appeal Act 1968, s. 18)" : "")}."])
            : (null, [Missing.Of(s.Bound, from.Definition), Missing.Of(s.Bound, onFile.Definition)],
                [$"The last day for an appeal against {what} is not on file, and cannot be counted: the court, its place and the day are needed."]);
    }
}
