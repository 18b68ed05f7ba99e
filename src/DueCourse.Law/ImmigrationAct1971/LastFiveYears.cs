namespace DueCourse.Law.ImmigrationAct1971;

/// <summary>
/// The computation of section 7(3) and (4): how much ordinary residence in the United Kingdom and Islands counts towards
/// the last five years, leaving out time held under a sentence that was served for six months or more.
/// </summary>
/// <remarks>
/// It counts back from the day of assessment. Days of ordinary residence count, lawful or not (subsection (2)); days left
/// out neither count nor break the count, so that residence on either side of them is added; any other day without
/// ordinary residence ends it. What the file leaves open widens the bounds and never narrows them.
/// </remarks>
public sealed class LastFiveYears : Measure
{
    private const int FiveYears = 60;

    /// <inheritdoc/>
    public override string Id => "ia1971.s7-3.last-five-years";

    /// <inheritdoc/>
    public override string Noun => "ordinary residence that counts towards the last five years";

    /// <inheritdoc/>
    public override string Unit => "months";

    /// <inheritdoc/>
    public override IReadOnlyList<FactDefinition> Reads => [];

    /// <inheritdoc/>
    public override IReadOnlyList<SubjectKind> ReadsLists => [ResidencePeriod.Kind, ImprisonmentPeriod.Kind];

    /// <inheritdoc/>
    public override Measured Of(Situation situation)
    {
        var residence = Residence.Of(situation);
        var held = TimeLeftOut.Of(situation);
        var least = CountBack(situation.Day, residence, held, generous: false);
        var most = CountBack(situation.Day, residence, held, generous: true);
        return new(
            Math.Min(FiveYears, least.FewestMonths), Math.Min(FiveYears, most.MostMonths),
            [.. Working(situation.Day, least, most), .. held.Working],
            [.. residence.Missing, .. held.Missing]);
    }

    // A day that may or may not be left out is taken whichever way gives less (or, generously, more).
    private static Count CountBack(LocalDate day, Residence residence, TimeLeftOut held, bool generous)
    {
        var (start, leftOut) = (day, 0);
        var edges = residence.Edges.Concat(held.Edges).Append(Stretch.Earliest(day)).Where(e => e < day).Distinct().OrderDescending();
        foreach (var from in edges)
        {
            var (resident, leftOutThen) = (residence.On(from), held.On(from));
            var skip = leftOutThen == Answer.Yes
                || (leftOutThen == Answer.Unknown && resident == (generous ? Answer.No : Answer.Yes));
            if (skip) leftOut += Period.DaysBetween(from, start);
            else if (!(generous ? resident != Answer.No : resident == Answer.Yes)) break;
            start = from;
        }

        return new(start, leftOut, day);
    }

    private static IEnumerable<string> Working(LocalDate day, Count least, Count most)
    {
        if (least == most)
        {
            yield return least.Start == day
                ? $"The file shows no ordinary residence just before {day.Words()}."
                : $"Counted back from {day.Words()}, it is unbroken from {least.Start.Words()}{least.LeftOutWords()}.";
            yield break;
        }

        yield return least.Start == day
            ? $"Counted back from {day.Words()}, none is certain."
            : $"Counted back from {day.Words()}, it is certain from {least.Start.Words()}{least.LeftOutWords()}.";
        yield return most.Start == Stretch.Earliest(day)
            ? "Nothing in the file shows when it would have begun at the earliest."
            : $"At most it is unbroken from {most.Start.Words()}{most.LeftOutWords()}.";
    }

    // Days left out are taken off at either end of the calendar stretch; where months of unequal length make that differ, both are kept.
    private sealed record Count(LocalDate Start, int LeftOut, LocalDate Day)
    {
        public int FewestMonths => Math.Min(FromTheStart, FromTheEnd);

        public int MostMonths => Math.Max(FromTheStart, FromTheEnd);

        private int FromTheStart => Period.Between(Start.PlusDays(LeftOut), Day, PeriodUnits.Months).Months;

        private int FromTheEnd => Period.Between(Start, Day.PlusDays(-LeftOut), PeriodUnits.Months).Months;

        public string LeftOutWords() => LeftOut == 0 ? "" : $", {(LeftOut == 1 ? "1 day" : $"{LeftOut} days")} left out";
    }
}

/// <summary>Section 7(1)(a), as it stood to 2003: days since 1 January 1973 without ordinary residence.</summary>
public sealed class DaysWithoutResidenceSince1973 : Measure
{
    /// <inheritdoc/>
    public override string Id => "ia1971.s7-1-a.days-without-residence";

    /// <inheritdoc/>
    public override string Noun => "time since 1 January 1973 without ordinary residence";

    /// <inheritdoc/>
    public override string Unit => "days";

    /// <inheritdoc/>
    public override IReadOnlyList<FactDefinition> Reads => [];

    /// <inheritdoc/>
    public override IReadOnlyList<SubjectKind> ReadsLists => [ResidencePeriod.Kind];

    /// <inheritdoc/>
    public override Measured Of(Situation situation)
    {
        var residence = Residence.Of(situation);
        var (least, most, until) = (0, 0, situation.Day);
        var edges = residence.Edges.Append(CommonwealthCountries.Commencement)
            .Where(e => CommonwealthCountries.Commencement <= e && e < situation.Day).Distinct().OrderDescending();
        foreach (var from in edges)
        {
            var days = Period.DaysBetween(from, until);
            if (residence.On(from) == Answer.No) least += days;
            if (residence.On(from) != Answer.Yes) most += days;
            until = from;
        }

        return new(least, most, [], residence.Missing);
    }
}
