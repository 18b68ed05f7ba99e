namespace DueCourse.Law.Guidance;

using DueCourse.Law.Clock;
using DueCourse.Law.Record;

/// <summary>The time to answer a deportation decision notice (stage 1): the letter's own day governs.</summary>
/// <remarks>
/// Policy, not statute. A letter whose day is not on file opens nothing: the fallback of twenty working days is for a letter
/// that gives no day or one that cannot be read, and never ends the time before the day printed.
/// </remarks>
public static class DeportationDecisionNotice
{
    private static readonly Provision Guidance = Provision
        .Guidance("Home Office guidance on deportation decision notices (stage 1)", "https://www.gov.uk/government/publications/deporting-non-eea-foreign-nationals")
        .Sure(Confidence.Low, "the period that today's letters give was not confirmed; twenty working days come from an older questionnaire");

    /// <summary>The time to answer. Reckoned from a day alone it is the fallback.</summary>
    public static TimeLimit TimeToAnswer => Guidance[""].TimeLimit(
        "ho.deport.stage1", TimeLimitKind.PersonActsBy,
        "The person should answer a deportation decision notice by the day that the letter gives; nothing may be decided at stage 2 before",
        TwentyWorkingDays, OfANotice, OfAStep) with
    { Follows = TheLettersOwnDay };

    private static RunningTime OfANotice => RunningTime.Of<Notice>("an answer to the deportation decision notice", TheNotice.Type.Is("stage-1-deportation"), TheNotice.ServedOn)
        with
    { IsAnEvent = true, Division = ThePerson.Place.Definition };

    private static RunningTime OfAStep => RunningTime.FromAStep("an answer to the deportation decision notice", TheStep.Type.Is("stage-1-served"));

    private static Reckoning TwentyWorkingDays => new InDays(
        "The deportation decision notice was served", 20.WorkingDaysAfter(), OfficeDays.WhereThePersonIs, AtTheEnd.DoesNotMove(), CutOff.EndOfDay).FollowedBy(
        "Twenty working days are only the fallback for a letter that gives no day, or one that cannot be read: nothing may be treated as out of time on this count until the letter has been looked at.",
        "The day in the letter, if later, prevails.",
        "A late answer that arrives before the decision must still be considered.");

    private static TimeLimitResult TheLettersOwnDay(Situation s)
    {
        var isAStep = s.Bound.Kind == ProceduralStep.Kind;
        var run = isAStep ? OfAStep : OfANotice;
        var printed = isAStep ? TheStep.StatedDeadline.Definition : TheNotice.RespondBy.Definition;
        var (served, missing) = s.DayOf(run.From);
        var start = served is { } day && day.Latest < LocalDate.MaxIsoValue && day.Earliest > LocalDate.MinIsoValue ? new Start(day) : null;
        var division = start is null ? null : TimeLimitReading.Division(run, start, s);
        var fallback = start is null
            ? new CannotYetBeFixed([.. missing, .. missing.Count == 0 ? [Missing.Of(s.Bound, run.From.Facts.First())] : Array.Empty<Missing>()], ["The day of service is not on file."])
            : TwentyWorkingDays.From(start, division);

        if (s.Find(printed).Value is DayValue { Range: { IsExact: true, Earliest: var given } })
            return WithTheDayGiven(given, fallback, division);
        var givesNone = Interpreter.Read(isAStep ? TheStep.StatesNoDeadline.Node : TheNotice.StatesNoDeadline.Node, s).Answer;
        if (givesNone == Answer.Yes)
            return fallback is FallsOn falls
                ? falls with { Working = ["The letter gives no day for an answer, or one that cannot be read, so the fallback is counted.", .. falls.Working] }
                : fallback;
        return new CannotYetBeFixed([Missing.Of(s.Bound, printed)],
            ["The day by which the letter asks for an answer governs, and it is not on file; nothing may be treated as out of time until it is read.",
                .. fallback is FallsOn counted ? counted.Working.Prepend("If the letter gives none, this is the fallback.") : []]);
    }

    private static TimeLimitResult WithTheDayGiven(LocalDate given, TimeLimitResult fallback, UkDivision? division)
    {
        var letter = new InDays("The letter asks for an answer", Counts.TheSameDay, OfficeDays.WhereThePersonIs, AtTheEnd.DoesNotMove(), CutOff.EndOfDay)
            .From(Start.On(given), division);
        if (letter is not FallsOn own) return letter;
        if (fallback is not FallsOn counted)
            return fallback is CannotYetBeFixed open
                ? open with { Working = [$"The letter asks for an answer by {given.Words()}.", .. open.Working, "What waits for an answer waits for the later of the letter's day and of twenty working days after service, which cannot be counted."] }
                : fallback;
        var gate = LocalDate.Max(given, counted.GateAfter);
        return own with
        {
            GateAfter = gate,
            EarliestNextStep = gate.PlusDays(1),
            Working = [.. own.Working, .. counted.Working, $"The letter's own day governs for the person; what waits for an answer waits for the later of the two, {gate.Words()}."],
            Then = ["A late answer that arrives before the decision must still be considered."],
        };
    }
}
