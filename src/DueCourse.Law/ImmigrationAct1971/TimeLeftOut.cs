namespace DueCourse.Law.ImmigrationAct1971;

using DueCourse.Law.Record;

/// <summary>
/// Section 7(3) and (4): on which days the person was held under a sentence whose time actually served came to six months
/// or more. Those days are left out of the five years. What counts is time held, not the sentence pronounced.
/// </summary>
internal sealed class TimeLeftOut
{
    private readonly List<(Stretch Certain, Stretch Possible, Answer LeftOut)> stretches = [];
    private readonly bool nothingElseIsPossible;

    private TimeLeftOut(Situation s)
    {
        var (items, complete, completeName) = s.Facts.List(s.Facts.Person, ImprisonmentPeriod.Kind);
        var neverConvicted = WasNeverConvicted(s);
        nothingElseIsPossible = complete || neverConvicted;
        if (!nothingElseIsPossible) Missing.Add(Drafting.Missing.Complete(completeName, ImprisonmentPeriod.Kind));
        var periods = items.Select(i => new Held(s, i, Missing)).ToList();
        foreach (var period in periods)
        {
            var sentence = SentenceOf(period, periods);
            var leftOut = neverConvicted ? Answer.No : period.WasUnderASentencePassedHere.And(period.SentenceWasPassedBy(s.Day)).And(sentence.CameToSixMonths());
            stretches.Add((period.Certain, period.Possible, leftOut));
            if (period.Certain.IsEmpty && period.Possible.IsEmpty) continue;
            Working.Add($"Time held from {period.Words()} {Says(leftOut)}.");
            Missing.AddRange(sentence.Missing(s, leftOut));
        }
    }

    public List<Missing> Missing { get; } = [];

    public List<string> Working { get; } = [];

    public IEnumerable<LocalDate> Edges => stretches.SelectMany(p => new[] { p.Certain.From, p.Certain.Until, p.Possible.From, p.Possible.Until });

    public static TimeLeftOut Of(Situation s) => new(s);

    /// <summary>Is that day left out?</summary>
    public Answer On(LocalDate day)
    {
        if (stretches.Exists(p => p.LeftOut == Answer.Yes && p.Certain.Holds(day))) return Answer.Yes;
        if (stretches.Exists(p => p.LeftOut != Answer.No && p.Possible.Holds(day))) return Answer.Unknown;
        return nothingElseIsPossible || stretches.Exists(p => p.Certain.Holds(day)) ? Answer.No : Answer.Unknown;
    }

    private static string Says(Answer leftOut) => leftOut switch
    {
        Answer.Yes => "is left out: six months or more were served under the sentence",
        Answer.No => "is not left out",
        _ => "may have to be left out",
    };

    // Nobody is held under a sentence passed on conviction who was never convicted.
    private static bool WasNeverConvicted(Situation s) =>
        s.Facts.List(s.Facts.Person, Conviction.Kind) is { IsComplete: true, Items.Count: 0 };

    // Subsection (4)(b): for this test consecutive and partly consecutive terms are one sentence (contrast section 38 of
    // the UK Borders Act 2007). Periods share a sentence when the file gives them one number; without numbers they might.
    private static Sentence SentenceOf(Held period, List<Held> all) => new(
        [.. all.Where(p => ReferenceEquals(p, period) || (p.Number is { } n && n == period.Number))],
        [.. all.Where(p => ReferenceEquals(p, period) || p.Number is null || period.Number is null || p.Number == period.Number)]);

    /// <summary>One period of the file.</summary>
    private sealed class Held
    {
        private readonly DateRange? passedOn;

        public Held(Situation s, SubjectRecord item, ICollection<Missing> missing)
        {
            Item = item;
            (Certain, Possible) = Stretch.Of(s, item, TheImprisonment.From.Definition, TheImprisonment.To.Definition, TheImprisonment.GoesOn.Definition, missing);
            Number = s.Facts.Find(item, TheImprisonment.SentenceNumber.Definition, s.Day).Value is NumberValue n && n.Least == n.Most ? n.Least : null;
            passedOn = (s.Facts.Find(item, TheImprisonment.SentencePassedOn.Definition, s.Day).Value as DayValue)?.Range;
            WasUnderASentencePassedHere = s.Facts.Find(item, TheImprisonment.IsUnderASentencePassedHere.Definition, s.Day).Value switch
            {
                YesNoValue { IsYes: true } => Answer.Yes,
                YesNoValue => Answer.No,
                _ => Answer.Unknown,
            };
            if (WasUnderASentencePassedHere == Answer.Unknown) missing.Add(Drafting.Missing.Of(item, TheImprisonment.IsUnderASentencePassedHere.Definition));
            GoesOnAfter = s.Facts.Find(item, TheImprisonment.To.Definition, s.Day).Value is DayValue last
                ? last.Range.Latest >= s.Day
                : Possible.Until == s.Day;
            if (SentenceWasPassedBy(s.Day) == Answer.Unknown) missing.Add(Drafting.Missing.Of(item, TheImprisonment.SentencePassedOn.Definition));
        }

        public SubjectRecord Item { get; }

        public Stretch Certain { get; }

        public Stretch Possible { get; }

        public int? Number { get; }

        public Answer WasUnderASentencePassedHere { get; }

        public bool GoesOnAfter { get; }

        // Subsection (4)(c)(ii): remand counts as time held, unless the sentence came after the material time.
        // Interpretation: a period that ended before that time is listed as one under a sentence, so the sentence had been passed.
        public Answer SentenceWasPassedBy(LocalDate day) => passedOn switch
        {
            null => GoesOnAfter ? Answer.Unknown : Answer.Yes,
            { } range when range.Latest <= day => Answer.Yes,
            { } range when range.Earliest > day => Answer.No,
            _ => Answer.Unknown,
        };

        public string Words() => Certain == Possible
            ? $"{Certain.From.Words()} to {Certain.Until.PlusDays(-1).Words()}"
            : "days not wholly known";
    }

    /// <summary>A sentence, as the periods certainly and possibly served under it.</summary>
    private sealed class Sentence(IReadOnlyList<Held> certainly, IReadOnlyList<Held> possibly)
    {
        public Answer CameToSixMonths()
        {
            if (SixMonths([.. certainly.Select(p => p.Certain)]) == Answer.Yes) return Answer.Yes;
            return SixMonths([.. possibly.Select(p => p.Possible)]) == Answer.No && !MayYetComeToSixMonths ? Answer.No : Answer.Unknown;
        }

        public IEnumerable<Missing> Missing(Situation s, Answer leftOut)
        {
            if (leftOut != Answer.Unknown) yield break;
            foreach (var period in possibly.Where(_ => possibly.Count > certainly.Count).Where(p => p.Number is null))
                yield return Drafting.Missing.Of(period.Item, TheImprisonment.SentenceNumber.Definition);
            if (MayYetComeToSixMonths)
                yield return Drafting.Missing.Ruling("doubt.ia1971.s7-3.still-held",
                    $"Is time held up to {s.Day.Words()} left out of the five years, where less than six months of the sentence had been served by then and the person was still held?");
        }

        private bool MayYetComeToSixMonths =>
            possibly.Any(p => p.GoesOnAfter) && SixMonths([.. possibly.Select(p => p.Possible)]) != Answer.Yes;

        // Six months are calendar months. Where several periods add up, they are measured from the first day and to the last;
        // if months of unequal length make that differ, it is left open.
        private static Answer SixMonths(Stretch[] served)
        {
            var days = Days(served);
            if (days == 0) return Answer.No;
            var (first, end) = (served.Where(p => !p.IsEmpty).Min(p => p.From), served.Where(p => !p.IsEmpty).Max(p => p.Until));
            var forward = Reaches(first, first.PlusDays(days));
            var back = Reaches(end.PlusDays(-days), end);
            return forward == back ? forward : Answer.Unknown;
        }

        private static Answer Reaches(LocalDate from, LocalDate until)
        {
            var sixMonths = DateRange.On(from).Plus(Period.FromMonths(6));
            return sixMonths.Latest <= until ? Answer.Yes : sixMonths.Earliest > until ? Answer.No : Answer.Unknown;
        }

        private static int Days(Stretch[] served)
        {
            var (days, reached) = (0, LocalDate.MinIsoValue);
            foreach (var part in served.Where(p => !p.IsEmpty).OrderBy(p => p.From))
            {
                days += new Stretch(LocalDate.Max(part.From, reached), part.Until).Days;
                reached = LocalDate.Max(reached, part.Until);
            }

            return days;
        }
    }
}
