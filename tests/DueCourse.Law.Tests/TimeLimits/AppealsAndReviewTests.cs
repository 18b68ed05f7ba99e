namespace DueCourse.Law.Tests.TimeLimits;

using DueCourse.Law.Drafting;
using DueCourse.Law.TimeLimits;

/// <summary>What must be so of all the limits of appeals, judicial review and service before tribunals and courts.</summary>
public sealed class AppealsAndReviewTests
{
    private static readonly string[] Prefixes =
        ["fttiac2014.r1", "fttiac2014.r2", "fttiac2014.r3", "fttiac2014.r7", "fttiac2014.r9", "ut2008.", "pd52d.", "uksc.", "siac2003.", "jr.", "cpr5", "cpr6", "cos.", "nica.", "ecthr.art35", "niaa2002.s86", "naba2022.s27"];

    // The First-tier Tribunal's rules of bail are limits of detention.
    private static IEnumerable<TimeLimit> Limits => TheTimeLimits.All.Where(l =>
        Prefixes.Any(p => l.Id.StartsWith(p, StringComparison.Ordinal)) && !l.Id.StartsWith("fttiac2014.r39", StringComparison.Ordinal));

    [Fact]
    public void Whoever_missed_a_time_is_told_what_can_be_done()
    {
        // No power to extend, or nothing in force, or a text that was not read.
        string[] none = ["cos.appeal-from-ut", "ecthr.art35", "naba2022.s27", "nica.appeal-from-ut"];

        Assert.Equal(none, Limits.Where(l => l.Kind == TimeLimitKind.PersonActsBy && l.IfLate is null).Select(l => l.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_limit_has_a_table_of_days_or_is_tested_by_name()
    {
        string[] byName =
        [
            "fttiac2014.r19.time-limit.in-country", "fttiac2014.r24A", "ut2008.r25", "niaa2002.s86A", "niaa2002.s86B", "naba2022.s27", "naba2022.s27.decision",
            "naba2022.s27.permission", "cos.appeal-from-ut", "nica.appeal-from-ut",
        ];
        var tables = typeof(LimitTests).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(LimitTests))).SelectMany(t => ((LimitTests)Activator.CreateInstance(t)!).Setups);

        Assert.Empty(Limits.Select(l => l.Id).Except(tables.Select(t => t.Limit)).Except(byName));
    }

    [Fact]
    public void No_two_limits_share_an_id() =>
        Assert.Empty(TheTimeLimits.All.GroupBy(l => l.Id).Where(g => g.Count() > 1).Select(g => g.Key));
}
