namespace DueCourse.Law.Tests.Corpus;

using System.Globalization;
using System.Text.RegularExpressions;
using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.Tests.Clock;
using NodaTime;

/// <summary>What a limit of time comes to in a case, and what becomes of it when one thing on file is another, or is not known.</summary>
internal static partial class Running
{
    // Before a holiday of each part of the United Kingdom, at Easter, at both turns of the year, before a leap day, and past the calendar.
    private static readonly LocalDate[] CountedFrom =
    [
        20.March(2026), 2.April(2026), 8.June(2026), 29.June(2026), 17.August(2026), 16.November(2026), 11.December(2026), 24.December(2026), 26.December(2027), 1.February(2028), 20.December(2028),
    ];

    /// <summary>The lines on a case: the answer, its working, what alters it, the days on which the law changes, and other days of the calendar.</summary>
    public static IEnumerable<string> Lines(CaseOfALimit of)
    {
        var limit = StatuteBook.Current.TimeLimits.Single(l => l.Id == of.Limit);
        var here = Comes(limit, of.From(of.Start), of.Today);
        yield return $"{of.Limit}: {of.Says}";
        yield return $"  from {of.Start.Iso()}, seen on {of.Today.Iso()}: {here.Dates}";
        foreach (var sentence in here.Working) yield return $"    {sentence}";
        foreach (var line in Altered(limit, of, here)) yield return $"  {line}";
        foreach (var line in OnOtherDays(limit, of)) yield return $"  {line}";
        foreach (var line in Followed(limit, of)) yield return $"  {line}";
        foreach (var line in Counted(limit, of)) yield return $"  {line}";
    }

    /// <summary>The weekdays that a rule leaves out, and any other day that it does not.</summary>
    public static IEnumerable<string> Lines(WorkingDays calendar)
    {
        yield return $"{calendar.Id}: days that are no {calendar.Name}";
        var days = Enumerable.Range(0, Period.DaysBetween(BankHolidays.KnownFrom, BankHolidays.KnownTo) + 1).Select(BankHolidays.KnownFrom.PlusDays);
        foreach (var year in days.GroupBy(d => d.Year))
            yield return $"  {year.Key.ToString(CultureInfo.InvariantCulture)}: " + string.Join(", ", year.Select(d => (Day: d, Out: UkDivisions.Each.Where(p => !calendar.InAll(d, p.Alone())).ToList()))
                .Where(d => WorkingDays.IsWeekend(d.Day) ? d.Out.Count < 3 : d.Out.Count > 0)
                .Select(d => $"{d.Day.Month.ToString(CultureInfo.InvariantCulture)}-{d.Day.Day.ToString(CultureInfo.InvariantCulture)}{(d.Out.Count == 3 ? "" : " " + string.Join('+', d.Out.Select(Short)))}"));
    }

    /// <summary>The runs of a limit of which a day is given in the case.</summary>
    public static IEnumerable<(string What, SubjectKind Of)> Runs(CaseOfALimit of) =>
        StatuteBook.Current.TimeLimits.Single(l => l.Id == of.Limit).In(At(of.From(of.Start), of.Today)).Where(d => d.Result is FallsOn).Select(d => (d.What, d.About.Kind));

    private static IEnumerable<string> Altered(TimeLimit limit, CaseOfALimit of, Said here)
    {
        var record = of.From(of.Start);
        var facts = record.Read(Reading.Established);
        var nodes = Nodes(limit).ToList();
        var read = Facts(limit, nodes).ToHashSet();
        var everyFact = FactCatalogue.All.Where(f => of.TriesTheWholePerson || read.Contains(f) || read.Any(r => r.Kind.Equals(f.Kind) && r.Presumed.Any(p => p.Given == f.Name))).ToList();
        foreach (var subject in record.Person.SelfAndAllBelow().ToList())
        {
            foreach (var fact in subject.Parent is null ? everyFact.Where(f => f.Kind.Equals(subject.Kind)) : FactCatalogue.All.Where(f => f.Kind.Equals(subject.Kind)))
            {
                var values = Values(fact, facts.Find(subject, fact, of.Today).Value, of);
                if (Line(subject.NameOf(fact), values.Select(v => (v.Says, Comes(limit, facts.Supposing(subject, fact, v.Value), of.Today))), here) is { } line) yield return line;
            }

            foreach (var judgement in nodes.OfType<JudgementIsMet>().Where(j => j.Of.Equals(subject.Kind)).Select(j => j.Judgement).DistinctBy(j => j.Id).OrderBy(j => j.Id, StringComparer.Ordinal))
            {
                var about = subject.Parent is null ? null : subject.Id;
                if (Line(about is null ? judgement.Id : $"{judgement.Id} of {about}", new[] { true, false }.Select(met => (met ? "met" : "not met", Comes(limit, facts.Supposing(judgement.Id, about, met), of.Today))), here) is { } line) yield return line;
            }

            foreach (var (kind, list) in subject.Lists.OrderBy(l => l.Key.ListName, StringComparer.Ordinal))
            {
                if (list.IsComplete && Line(list.CompleteName, [("not said", With(s => s.List(kind).IsComplete = false))], here) is { } open) yield return open;
                if (Line($"one more of {(subject.Parent is null ? "" : subject.Id + ".")}{kind.ListName}", [("", With(s => s.List(kind).Add()))], here) is { } more) yield return more;

                Said With(Action<SubjectRecord> change)
                {
                    var other = of.From(of.Start);
                    change(other.Person.SelfAndAllBelow().Single(s => s.Id == subject.Id));
                    return Comes(limit, other, of.Today);
                }
            }
        }
    }

    // The day of what starts the time, before and after each change that the limit knows of, and wherever else it begins or ends to run.
    private static IEnumerable<string> OnOtherDays(TimeLimit limit, CaseOfALimit of)
    {
        var known = Changes(limit).Where(d => d > 2.January(1973) && d < 1.January(2029)).ToHashSet();
        var (before, saidBefore) = (2.January(1973), How(2.January(1973)));
        while (before < 1.October(2028))
        {
            var (next, saidNext) = (before.PlusMonths(9), How(before.PlusMonths(9)));
            if (saidNext != saidBefore)
            {
                var (low, high) = (before, next);
                while (Period.DaysBetween(low, high) > 1)
                {
                    var middle = low.PlusDays(Period.DaysBetween(low, high) / 2);
                    if (How(middle) == saidBefore) low = middle;
                    else high = middle;
                }

                known.Add(high);
            }

            (before, saidBefore) = (next, saidNext);
        }

        foreach (var day in known.Order())
            foreach (var tried in new[] { day.PlusDays(-1), day })
                yield return $"started {tried.Iso()} -> {Comes(limit, of.From(tried), tried).Dates}";

        string How(LocalDate day) => Comes(limit, of.From(day), day).How;
    }

    // What follows from the rest of the case may change from one day of assessment to the next.
    private static IEnumerable<string> Followed(TimeLimit limit, CaseOfALimit of)
    {
        if (of.Followed == (0, 0)) yield break;
        var record = of.From(of.Start).Read(Reading.Established);
        var before = Comes(limit, record, of.Today.PlusDays(-of.Followed.Back)).OfNoDay;
        for (var day = of.Today.PlusDays(1 - of.Followed.Back); day <= of.Today.PlusDays(of.Followed.Forth); day = day.PlusDays(1))
        {
            var now = Comes(limit, record, day).OfNoDay;
            if (now.Differs(before) is { } differs) yield return $"seen on {day.Iso()} -> {differs}";
            before = now;
        }
    }

    private static IEnumerable<string> Counted(TimeLimit limit, CaseOfALimit of)
    {
        var situation = At(of.From(of.Start), of.Today);
        if (limit.NotCommenced is not null)
            foreach (var sentence in ((DoesNotApply)limit.Reckon(Start.On(of.Start), null, situation)).Working) yield return $"  {sentence}";
        if (limit.Lengths.Count == 0 || limit.In(situation).FirstOrDefault(d => d.Result is FallsOn) is not { } runs) yield break;
        foreach (var day in CountedFrom)
        {
            var ends = new UkDivision?[] { UkDivision.EnglandAndWales, UkDivision.Scotland, UkDivision.NorthernIreland, null }
                .Select(place => (Where: place is { } known ? Short(known) : "not known", Ends: Words(limit.Reckon(Start.On(day), place, situation with { Bound = runs.About }))))
                .GroupBy(e => e.Ends, e => e.Where).ToList();
            yield return $"counted from {day.Iso()}: " + string.Join("; ", ends.Select(g => ends.Count == 1 ? g.Key : $"{string.Join(", ", g)} {g.Key}"));
        }
    }

    private static string? Line(string name, IEnumerable<(string Says, Said Comes)> otherwise, Said here)
    {
        var all = otherwise.Select(o => (o.Says, Differs: o.Comes.Differs(here))).ToList();
        var words = all.Where(o => o.Differs is not null).GroupBy(o => o.Differs, o => o.Says).Select(g => $"{Of(g.ToList())} -> {g.Key}".Trim()).ToList();
        return words.Count == 0 ? null : $"{name} {string.Join(" | ", words)}";

        // A word of a long list that does what most of them do is not named.
        string Of(List<string> values)
        {
            var others = all.Select(o => o.Says).Except(values).ToList();
            return values.Count < 5 || others.Count >= values.Count ? string.Join(' ', values) : $"all but {string.Join(' ', others)}";
        }
    }

    private static Situation At(CaseRecord record, LocalDate day) => Situation.Of(record.Read(Reading.Established), day.At(LocalTime.Midnight));

    private static Said Comes(TimeLimit limit, CaseRecord record, LocalDate day) => Comes(limit, record.Read(Reading.Established), day);

    private static Said Comes(TimeLimit limit, FactsRead facts, LocalDate day)
    {
        var all = limit.In(Situation.Of(facts, day.At(LocalTime.Midnight))).ToList();
        var runs = all.Where(d => d.Result is not DoesNotApply).ToList();
        return new(
            string.Join(" and ", (runs.Count == 0 ? all : runs).Select(d => Words(d.Result)).Distinct()),
            [.. (runs.Count == 0 ? all : runs).SelectMany(d => d.Result switch { FallsOn f => f.Working, CannotYetBeFixed c => c.Working, DoesNotApply n => n.Working, _ => [] }).Distinct()]);
    }

    private static string Words(TimeLimitResult result)
    {
        if (result is CannotYetBeFixed open) return $"not known ({string.Join(", ", open.Missing.Select(m => m.Id))})";
        if (result is not FallsOn falls) return "does not run";
        var words = $"to {falls.SafeBy.Iso()}{(falls.Closes is { } hour ? hour.ToString(" HH:mm", CultureInfo.InvariantCulture) : "")}";
        if (falls.GateAfter != falls.SafeBy) words += $", at most to {falls.GateAfter.Iso()}";
        if (falls.SafeWorkingDay != falls.SafeBy) words += $", surely by {falls.SafeWorkingDay.Iso()}";
        if (falls.EarliestNextStep != falls.GateAfter.PlusDays(1)) words += $", next on {falls.EarliestNextStep.Iso()}";
        if (falls.Missing.Count > 0) words += $" ({string.Join(", ", falls.Missing.Select(m => m.Id))})";
        return words + string.Concat(falls.Chain.Select(c => $"; then {c.Id} {Words(c.Result)}"));
    }

    private static string Short(UkDivision division) => division switch { UkDivision.EnglandAndWales => "ew", UkDivision.Scotland => "sc", _ => "ni" };

    private static IEnumerable<Node> Nodes(TimeLimit limit) => limit.Runs
        .SelectMany(r => r.Cautions.Select(c => c.When).Concat(r.OvertakenBy.Select(o => o.When)).Prepend(r.When).Concat(r.NoEarlierThan is { } other ? [other.When] : []))
        .Concat(limit.Lengths.Select(l => l.When)).SelectMany(n => n.SelfAndAllBelow()).Distinct();

    private static IEnumerable<FactDefinition> Facts(TimeLimit limit, IEnumerable<Node> nodes) => nodes.SelectMany(Law.Corpus.FactsOf)
        .Concat(limit.Runs.SelectMany(r => r.From.Facts.Concat(r.Other?.From.Facts ?? []).Concat(r.Division is { } place ? [place] : [])));

    private static IEnumerable<LocalDate> Changes(TimeLimit limit)
    {
        var provision = limit.Citation.Source;
        LocalDate?[] days =
        [
            provision.From.Date, provision.To.Date, .. provision.NotRead.SelectMany(g => new LocalDate?[] { g.From.Date, g.To.Date }), .. limit.Lengths.Select(l => l.From),
            .. Nodes(limit).OfType<DatesInOrder>().SelectMany(d => new[] { d.Left, d.Right }).OfType<FixedDay>().Select(d => (LocalDate?)d.Day),
        ];
        return days.OfType<LocalDate>().Distinct();
    }

    private static IEnumerable<(string Says, FactValue Value)> Values(FactDefinition fact, FactValue? now, CaseOfALimit of)
    {
        (string, FactValue)[] notKnown = now is null ? [] : [("not known", new NotKnownValue())];
        return fact.Type switch
        {
            FactType.YesNo => [("yes", new YesNoValue(true)), ("no", new YesNoValue(false)), .. notKnown],
            FactType.Choice => [.. fact.Options.Select(o => (o, (FactValue)new WordValue(o))), .. notKnown],
            FactType.Country => [.. new[] { "PAK", "IRL", "FRA", "GBR" }.Select(c => (c, (FactValue)new WordValue(c))), .. notKnown],
            FactType.Date => [.. Days(now, of).Distinct().Select(d => (d.IsExact ? d.Earliest.Iso() : $"{d.Earliest.Iso()}..{d.Latest.Iso()}", (FactValue)new DayValue(d))), .. notKnown],
            FactType.Term when now is TermValue { Range.Least: { IsIndeterminate: false, WholeMonths: > 0 } term } =>
                [.. new[] { 11, 12, term.WholeMonths - 1, term.WholeMonths + 1 }.Distinct().Select(m => term with { WholeMonths = m }).Select(t => (t.Words(), (FactValue)new TermValue(TermRange.Exactly(t)))), .. notKnown],
            FactType.Number when now is NumberValue { Least: var n } => [.. new[] { n - 1, n + 1 }.Select(m => (m.ToString(CultureInfo.InvariantCulture), (FactValue)new NumberValue(m, m))), .. notKnown],
            _ => notKnown,
        };
    }

    private static IEnumerable<DateRange> Days(FactValue? now, CaseOfALimit of)
    {
        if (now is DayValue { Range: { IsExact: true, Earliest: var known } })
            return [DateRange.On(known.PlusDays(-1)), DateRange.On(known.PlusDays(1)), new(known.PlusDays(-3), known.PlusDays(4)), DateRange.On(of.Today.PlusDays(1))];
        return [DateRange.On(of.Start), DateRange.On(of.Today), DateRange.On(of.Today.PlusDays(1))];
    }

    [GeneratedRegex(@"([A-Z][a-z]+day )?\d{1,2} [A-Z][a-z]+ \d{4}")]
    private static partial Regex ADayInWords();

    private sealed record Said(string Dates, IReadOnlyList<string> Working)
    {
        /// <summary>Whether it runs, and what is missing; not until when, nor that a day lies past the bank holidays held.</summary>
        public string How => string.Join(" and ", Dates.Split(" and ")
            .Select(d => d.StartsWith("to ", StringComparison.Ordinal) || d.Contains("calendar.bank-holidays", StringComparison.Ordinal) ? "runs" : d).Distinct().Order(StringComparer.Ordinal));

        /// <summary>The same, with the days left out of the sentences.</summary>
        public Said OfNoDay => this with { Working = [.. Working.Select(w => ADayInWords().Replace(w, "a day")).Distinct()] };

        /// <summary>What is another than there; null: nothing.</summary>
        public string? Differs(Said there)
        {
            if (Dates != there.Dates) return Dates;
            var (more, less) = (Working.Except(there.Working).ToList(), there.Working.Except(Working).ToList());
            if (more.Count + less.Count == 0) return null;
            return string.Join(", ", new[] { more.Count > 0 ? $"says \"{string.Join(' ', more)}\"" : "", less.Count > 0 ? $"no longer says \"{string.Join(' ', less)}\"" : "" }.Where(w => w.Length > 0));
        }
    }
}
