namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

using System.Globalization;
using DueCourse.Law.Record;

/// <summary>
/// Section 117C(4)(a): the days of lawful residence, less the other days of life, to the day of assessment. Above nothing,
/// the person has been lawfully resident for more than half of their life.
/// </summary>
/// <remarks>
/// A day counts as lawful, or as not lawful, only where the file makes it certain; every other day stands between the
/// bounds. Time in prison is neither left out nor put in: the file says whether residence was lawful.
/// </remarks>
public sealed class LawfulShareOfLife : Measure
{
    /// <inheritdoc/>
    public override string Id => "lawfulResidenceShareOfLife";

    /// <inheritdoc/>
    public override string Noun => "lawful residence, less the rest of life,";

    /// <inheritdoc/>
    public override string Unit => "days";

    /// <inheritdoc/>
    public override IReadOnlyList<FactDefinition> Reads =>
    [
        ThePerson.DateOfBirth.Definition, TheResidence.From.Definition, TheResidence.To.Definition, TheResidence.GoesOn.Definition,
        TheResidence.WasLawful.Definition, TheResidence.WasUnlawfulOnlyByTheOrder.Definition, TheDeportationOrder.MadeOn.Definition,
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<SubjectKind> ReadsLists => [ResidencePeriod.Kind, DeportationOrder.Kind];

    /// <inheritdoc/>
    public override Measured Of(Situation situation)
    {
        var missing = new List<Missing>();
        var (born, bornMissing) = situation.DayOf(ThePerson.DateOfBirth.Expression);
        missing.AddRange(bornMissing);
        if (born is not { } birth || birth.Earliest == LocalDate.MinIsoValue)
            return new(int.MinValue, int.MaxValue, ["The length of life is not known."], missing);

        var today = situation.Day;
        var (records, isComplete, completeName) = situation.Facts.List(situation.Facts.Person, ResidencePeriod.Kind);
        var firstOrder = FirstOrder(situation);
        Stretch[] stretches = [.. records.Select(r => Read(r, situation, firstOrder, missing))];
        if (!isComplete) missing.Add(Missing.Complete(completeName, ResidencePeriod.Kind));

        int surely = 0, perhaps = 0;
        foreach (var (from, until) in Segments(birth, today, stretches))
        {
            var days = Period.DaysBetween(from, until);
            var last = until.PlusDays(-1);
            var lawful = stretches.Any(s => s.Lawful == Answer.Yes && s.Surely(from, last));
            var unlawful = stretches.Any(s => s.Lawful == Answer.No && s.Surely(from, last));
            var open = stretches.Any(s => s.Lawful != Answer.No && s.Perhaps(from, last));
            if (lawful && !unlawful && from >= birth.Latest) surely += days;
            // A day that an entry makes certain is not opened by another that may hold it, listed or not; two that contradict each other open it.
            if (lawful || (!unlawful && (open || !isComplete))) perhaps += days;
        }

        var livedLeast = Lived(birth.Latest, today);
        var livedMost = Lived(birth.Earliest, today);
        return new(2 * surely - livedMost, 2 * perhaps - livedLeast,
            [
                $"Life to {today.Words()}: {Days(livedLeast, livedMost)}, born {birth.Words()}.",
                $"Lawfully resident: {Days(surely, perhaps)}.",
                "More than half of life is needed, and time lost only because a deportation order ended leave is counted as lawful.",
            ], missing);
    }

    // Interpretation: leave lost only because the deportation order itself ended it is not held against the person
    // (Tirabi [2018] UKUT 199 (IAC), headnote). Until the file says why residence was unlawful, time after an order is open.
    private static Stretch Read(SubjectRecord record, Situation s, DateRange firstOrder, List<Missing> missing)
    {
        var from = Day(record, TheResidence.From, s, missing) ?? DateRange.Any;
        var to = LastDay(record, s, missing);
        var lawful = YesNo(record, TheResidence.WasLawful, s);
        if (lawful == Answer.Unknown) missing.Add(Missing.Of(record, TheResidence.WasLawful.Definition));
        if (lawful == Answer.No && to.Latest >= firstOrder.Earliest)
        {
            lawful = YesNo(record, TheResidence.WasUnlawfulOnlyByTheOrder, s);
            if (lawful == Answer.Unknown) missing.Add(Missing.Of(record, TheResidence.WasUnlawfulOnlyByTheOrder.Definition));
        }

        return new(from, to, lawful);
    }

    // A last day on file is the last day, whatever else is said of whether it goes on.
    private static DateRange LastDay(SubjectRecord record, Situation s, List<Missing> missing)
    {
        if (s.Facts.Find(record, TheResidence.To.Definition, s.Day).Value is null)
        {
            var goesOn = YesNo(record, TheResidence.GoesOn, s);
            if (goesOn == Answer.Yes) return DateRange.On(LocalDate.MaxIsoValue);
            if (goesOn == Answer.Unknown) missing.Add(Missing.Of(record, TheResidence.GoesOn.Definition));
        }

        return Day(record, TheResidence.To, s, missing) ?? DateRange.Any;
    }

    // The day from which an order could have ended leave; a list not said to be complete may lack an earlier one.
    private static DateRange FirstOrder(Situation s)
    {
        var (orders, isComplete, _) = s.Facts.List(s.Facts.Person, DeportationOrder.Kind);
        if (!isComplete) return DateRange.Any;
        var made = orders.Select(o => s.Facts.Find(o, TheDeportationOrder.MadeOn.Definition, s.Day).Value is DayValue d ? d.Range : DateRange.Any).ToList();
        return made.Count == 0 ? DateRange.On(LocalDate.MaxIsoValue) : made.MinBy(d => d.Earliest);
    }

    private static IEnumerable<(LocalDate From, LocalDate Until)> Segments(DateRange birth, LocalDate today, Stretch[] stretches)
    {
        var end = today.PlusDays(1);
        var cuts = stretches.SelectMany(s => s.Cuts()).Append(birth.Latest).Append(birth.Earliest).Append(end)
            .Where(d => d >= birth.Earliest && d <= end).Distinct().Order().ToList();
        return cuts.Zip(cuts.Skip(1));
    }

    private static DateRange? Day(SubjectRecord record, DateFact<ResidencePeriod> fact, Situation s, List<Missing> missing)
    {
        var range = (s.Facts.Find(record, fact.Definition, s.Day).Value as DayValue)?.Range;
        if (range is not { IsExact: true }) missing.Add(Missing.Of(record, fact.Definition));
        return range;
    }

    private static Answer YesNo(SubjectRecord record, YesNoFact<ResidencePeriod> fact, Situation s) =>
        s.Facts.Find(record, fact.Definition, s.Day).Value is YesNoValue { IsYes: var yes } ? yes ? Answer.Yes : Answer.No : Answer.Unknown;

    private static int Lived(LocalDate born, LocalDate today) => born > today ? 0 : Period.DaysBetween(born, today) + 1;

    private static string Days(int least, int most) => least == most
        ? string.Create(CultureInfo.InvariantCulture, $"{least} days")
        : string.Create(CultureInfo.InvariantCulture, $"between {least} and {most} days");

    // One period of residence, from its first day to its last, each perhaps known only in part.
    private readonly record struct Stretch(DateRange From, DateRange To, Answer Lawful)
    {
        public bool Surely(LocalDate first, LocalDate last) => From.Latest <= first && last <= To.Earliest;

        public bool Perhaps(LocalDate first, LocalDate last) => From.Earliest <= first && last <= To.Latest;

        public IEnumerable<LocalDate> Cuts() => [From.Earliest, From.Latest, DayAfter(To.Earliest), DayAfter(To.Latest)];

        private static LocalDate DayAfter(LocalDate day) => day == LocalDate.MaxIsoValue ? day : day.PlusDays(1);
    }
}
