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
    private const int LongestMonth = 31;
    private const int ShortestMonth = 28;

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
        var (counted, leftOut, start) = (new List<Stretch>(), 0, day);
        var edges = residence.Edges.Concat(held.Edges).Append(Stretch.Earliest(day)).Where(e => e < day).Distinct().OrderDescending();
        foreach (var from in edges)
        {
            var (resident, leftOutThen) = (residence.On(from), held.On(from));
            if (leftOutThen == Answer.Yes || (leftOutThen == Answer.Unknown && resident == (generous ? Answer.No : Answer.Yes)))
                leftOut += Period.DaysBetween(from, start);
            else if (generous ? resident == Answer.No : resident != Answer.Yes)
                break;
            else if (counted.Count > 0 && counted[^1].From == start)
                counted[^1] = counted[^1] with { From = from };
            else
                counted.Add(new(from, start));
            start = from;
        }

        return new(counted, leftOut);
    }

    private static IEnumerable<string> Working(LocalDate day, Count least, Count most)
    {
        if (least.Start == most.Start && least.LeftOut == most.LeftOut)
        {
            yield return least.Start is not { } only
                ? $"The file shows no ordinary residence just before {day.Words()}."
                : $"Counted back from {day.Words()}, it is unbroken from {only.Words()}{least.LeftOutWords()}.";
            yield break;
        }

        yield return least.Start is not { } certain
            ? $"Counted back from {day.Words()}, none is certain."
            : $"Counted back from {day.Words()}, it is certain from {certain.Words()}{least.LeftOutWords()}.";
        yield return most.Start is not { } earliest || earliest == Stretch.Earliest(day)
            ? "Nothing in the file shows when it would have begun at the earliest."
            : $"At most it is unbroken from {earliest.Words()}{most.LeftOutWords()}.";
    }

    // Each stretch is counted in calendar months. The odd days of several, put together, may or may not come to months more.
    private sealed class Count(List<Stretch> counted, int leftOut)
    {
        private readonly Period[] lengths = [.. counted.Select(c => Period.Between(c.From, c.Until, PeriodUnits.Months | PeriodUnits.Days))];

        public LocalDate? Start => counted.Count == 0 ? null : counted[^1].From;

        public int LeftOut => leftOut;

        public int FewestMonths => WholeMonths + OddDays / LongestMonth;

        public int MostMonths => lengths.Length == 1 ? WholeMonths : WholeMonths + OddDays / ShortestMonth;

        private int WholeMonths => lengths.Sum(l => l.Months);

        private int OddDays => lengths.Sum(l => l.Days);

        public string LeftOutWords() => leftOut == 0 ? "" : $", {(leftOut == 1 ? "1 day" : $"{leftOut} days")} left out";
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
