namespace DueCourse.Law.Tests.Clock;

using CsCheck;
using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using NodaTime;

/// <summary>What must hold of every limit, from whatever day it runs.</summary>
public sealed class EveryLimitTests
{
    private static readonly LocalDate First = BankHolidays.KnownFrom.PlusDays(30);

    private static readonly int Days = Period.DaysBetween(First, BankHolidays.KnownTo) - 1;

    private static Gen<LocalDate> Day { get; } = Gen.Int[0, Days].Select(n => First.PlusDays(n));

    private static Gen<UkDivision?> Division { get; } = Gen.Int[0, 3].Select(n => n == 3 ? (UkDivision?)null : (UkDivision)n);

    private static Gen<Start> Starts { get; } =
        from day in Day
        from more in Gen.OneOf(Gen.Const(0), Gen.Int[0, 40])
        from minute in Gen.OneOf(Gen.Const((int?)null), Gen.Int[0, 1439].Select(m => (int?)m))
        select new Start(new(day, day.PlusDays(more)), minute is { } m ? new LocalTime(m / 60, m % 60) : null);

    public static TheoryData<string> Limits => [.. StatuteBook.Current.TimeLimits.Where(l => l.Lengths.Count > 0).Select(l => l.Id)];

    [Theory]
    [MemberData(nameof(Limits))]
    public void The_safe_working_day_is_open_and_never_after_the_last_and_the_two_dates_stand_in_order(string id)
    {
        var limit = Find(id);
        Gen.Select(Starts, Division).Sample((start, division) =>
        {
            if (limit.From(start, division) is not FallsOn falls) return true;
            return IsCertainlyOpen(falls.SafeWorkingDay, limit, start, division)
                && falls.SafeWorkingDay <= falls.SafeBy
                && falls.SafeBy <= falls.GateAfter
                && falls.EarliestNextStep >= falls.GateAfter
                && falls.Working.Count > 0;
        }, iter: 400);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void Less_known_never_brings_the_two_dates_closer(string id)
    {
        var limit = Find(id);
        Gen.Select(Starts, Division).Sample((start, division) =>
        {
            var inside = Start.On(start.Day.Earliest);
            if (limit.From(start with { Time = null }, null) is not FallsOn wide || limit.From(inside, division) is not FallsOn narrow) return true;
            return wide.SafeBy <= narrow.SafeBy && (wide.GateAfter >= narrow.GateAfter || TheEarlierBinds(limit));
        }, iter: 200);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void Beyond_the_calendar_no_day_is_given(string id)
    {
        var limit = Find(id);
        Assert.IsNotType<FallsOn>(limit.From(BankHolidays.KnownTo.PlusYears(1)));
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void Every_limit_says_what_it_asks_where_it_stands_and_what_makes_it_run(string id)
    {
        var limit = Find(id);
        Assert.NotEmpty(limit.Says);
        Assert.False(limit.Says.EndsWith('.'), limit.Says);
        Assert.NotEmpty(limit.Citation.Text);
        Assert.StartsWith("https://", limit.Citation.Url, StringComparison.Ordinal);
        Assert.NotEmpty(limit.Runs);
        Assert.All(limit.Runs, run => Assert.NotEmpty(run.What));
    }

    // Nothing in the law mends a missed one (Strasbourg, a case stated), no text was read or is in force, or lateness is told with the limit.
    private static readonly string[] WithoutALateAct =
        ["cos.appeal-from-ut", "cpsa1995.intimation", "cpsa1995.note", "ecthr.art35", "fttiac2014.r40-3", "ho.deport.stage1", "mca1980.s111", "naba2022.s27", "nica.appeal-from-ut"];

    [Fact]
    public void A_limit_that_a_person_can_miss_says_what_can_be_done_then() => Assert.Equal(
        WithoutALateAct,
        StatuteBook.Current.TimeLimits.Where(l => l.Kind == TimeLimitKind.PersonActsBy && l.IfLate is null).Select(l => l.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void What_can_be_done_late_is_told_in_sentences() => Assert.All(
        StatuteBook.Current.TimeLimits.Select(l => l.IfLate).OfType<LateAct>(),
        late => Assert.All([late.Ask, late.Reasons, late.Decides, late.Meanwhile], s => Assert.Matches(@"^[A-Z].*\.$", s)));

    [Fact]
    public void No_id_is_given_twice() =>
        Assert.Empty(StatuteBook.Current.TimeLimits.GroupBy(l => l.Id).Where(g => g.Count() > 1).Select(g => g.Key));

    // Open: a weekday that is no bank holiday where the limit looks, and not a day on which offices may be shut. Where two texts can
    // govern, the earlier of their days is given, so it is one of them that must look at it.
    private static bool IsCertainlyOpen(LocalDate day, TimeLimit limit, Start start, UkDivision? division) =>
        !WorkingDays.IsWeekend(day) && !BankHolidays.OfficesMayBeShut(day) && day is not { Month: 12, Day: 25 }
        && limit.Lengths.Where(l => MayGovern(l, limit, start)).GroupBy(l => l.From)
            .Any(text => text.All(l => Where(l, division).All(part => !BankHolidays.Falls(day, part))));

    private static IEnumerable<UkDivision> Where(Length length, UkDivision? division) =>
        Calendars(length.Reckoning).Select(calendar => calendar.Whose).Distinct().SelectMany(whose => whose switch
        {
            Whose.OfEnglandAndWales => [UkDivision.EnglandAndWales],
            Whose.OfScotland => [UkDivision.Scotland],
            Whose.OfNorthernIreland => [UkDivision.NorthernIreland],
            Whose.OfThePlace when division is { } place => [place],
            _ => UkDivisions.Each,
        });

    // A length that another replaced before the time started looks at nothing any more, and one that came after it never did.
    private static bool MayGovern(Length length, TimeLimit limit, Start start) =>
        !(length.From > start.Day.Latest)
        && !limit.Lengths.Any(l => l.From is { } from && from <= start.Day.Earliest && (length.From is null || length.From < from));

    private static IEnumerable<WorkingDays> Calendars(Reckoning? reckoning) => reckoning switch
    {
        InDays days => [days.WorkingDays],
        BothHaveEnded both => [.. Calendars(both.First), .. Calendars(both.Second)],
        EitherGoverns either => [.. Calendars(either.First), .. Calendars(either.Second)],
        _ => [],
    };

    private static bool TheEarlierBinds(TimeLimit limit) => limit.Lengths.All(l => l.Reckoning is InHours or InDays { TheEarlierBinds: true });

    private static TimeLimit Find(string id) => StatuteBook.Current.TimeLimits.Single(l => l.Id == id);
}
