namespace DueCourse.Law.Tests.TimeLimits;

using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.Tests.Clock;
using DueCourse.Law.TimeLimits;
using NodaTime;
using NodaTime.Text;

/// <summary>
/// A table of days for the limits of one provision, each read on a case: on a plain day, at a weekend, on a holiday of each
/// part of the United Kingdom, at the end of the year, on 29 February, and from a start known only as a range. The days were
/// worked out from the words of each rule by a separate reckoning, not by this program.
/// </summary>
/// <param name="days">
/// <c>limit | stage or step, and what else is on file</c>, then lines of <c>why: start, part of the United Kingdom > safe
/// day, and the day of what waits if it is later</c>.
/// </param>
public abstract class LimitTests(string days)
{
    private static readonly Dictionary<string, string> Divisions = new() { ["ew"] = "england-and-wales", ["sc"] = "scotland", ["ni"] = "northern-ireland" };

    /// <summary>The limits in the table, with what is on file.</summary>
    public IEnumerable<(string Limit, string Setup)> Setups => Lines.Where(IsHead).Select(Head);

    private IEnumerable<string> Lines => days.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void The_days_are_those_that_the_rule_gives()
    {
        var (head, read) = (("", ""), new List<string>());
        foreach (var line in Lines)
        {
            if (IsHead(line)) head = Head(line);
            read.Add(IsHead(line) ? line : Reckoned(head, line));
        }

        Assert.NotEmpty(read);
        Assert.Equal(string.Join('\n', Lines), string.Join('\n', read));
    }

    [Fact]
    public void Beyond_the_calendar_no_date_is_given() => Assert.All(Setups, row =>
        Assert.Equal(["calendar.bank-holidays"], Assert.IsType<CannotYetBeFixed>(Read(row.Limit, row.Setup, DateRange.On(new(2029, 1, 10)), null)).Missing.Select(m => m.Id)));

    [Fact]
    public void Without_the_day_of_what_starts_it_no_date_is_given() => Assert.All(Setups, row =>
        Assert.EndsWith(".on", Assert.Single(Assert.IsType<CannotYetBeFixed>(Read(row.Limit, row.Setup, null, null)).Missing).Id, StringComparison.Ordinal));

    [Fact]
    public void Before_what_starts_it_has_happened_it_does_not_run() => Assert.All(Setups, row =>
        Assert.All(Limit(row.Limit).In(At(Case(row.Setup, DateRange.On(15.June(2026)), null), 14.June(2026))), d => Assert.IsNotType<FallsOn>(d.Result)));

    [Fact]
    public void A_person_who_was_on_the_other_side_of_the_border_is_not_under_it() => Assert.All(Setups, row =>
    {
        var sides = Setups.Where(s => s.Limit == row.Limit).SelectMany(s => s.Setup.Split(' ')).Where(w => w is "here" or "abroad").ToHashSet();
        if (sides.Count != 1) return;
        var other = string.Join(' ', row.Setup.Split(' ').Select(w => w switch { "here" => "abroad", "abroad" => "here", _ => w }));
        Assert.False(Runs(row.Limit, other), other);
    });

    [Fact]
    public void Another_stage_or_step_starts_none() => Assert.All(Setups, row =>
    {
        var words = row.Setup.Split(' ');
        var isStage = TheStage.Type.Definition.Options.Contains(words[0]);
        var other = isStage ? "lodged" : "removal-failed";
        Assert.True(Runs(row.Limit, row.Setup), row.Setup);
        Assert.False(Runs(row.Limit, string.Join(' ', words.Skip(1).Prepend(other))), row.Setup);
    });

    [Fact]
    public void The_same_step_before_another_court_starts_none() => Assert.All(Setups, row =>
    {
        var words = row.Setup.Split(' ');
        if (words.Length != 2 || !TheStep.Forum.Definition.Options.Contains(words[1])) return;
        var own = Setups.Where(s => s.Limit == row.Limit).SelectMany(s => s.Setup.Split(' ')).ToHashSet();
        var other = TheStep.Forum.Definition.Options.First(o => !own.Contains(o));
        Assert.False(Runs(row.Limit, $"{words[0]} {other}"), other);
    });

    [Fact]
    public void A_file_that_lists_nothing_says_that_it_does_not_know() => Assert.All(Setups, row =>
        Assert.All(Limit(row.Limit).In(At(A.Case(_ => { }), 23.November(2026))), d => Assert.IsType<CannotYetBeFixed>(d.Result)));

    private static string Reckoned((string Limit, string Setup) head, string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var start = line[(colon + 1)..line.IndexOf('>', StringComparison.Ordinal)].Trim();
        var (first, division) = start.Split(' ') is [var day, var part] ? (day, part) : (start, null);
        var range = first.Split("..");
        var result = Read(head.Limit, head.Setup, new DateRange(Day(range[0]), Day(range[^1])), division);
        if (result is FallsOn falls)
        {
            Assert.True(falls.SafeWorkingDay <= falls.SafeBy && falls.SafeBy <= falls.GateAfter);
            Assert.False(WorkingDays.IsWeekend(falls.SafeWorkingDay) || BankHolidays.OfficesMayBeShut(falls.SafeWorkingDay));
            Assert.NotEmpty(falls.Working);
        }

        var dates = result.Dates();
        return $"{line[..colon]}: {start} > {(result is FallsOn { SafeBy: var safe, GateAfter: var gate } && safe == gate ? dates.Split(' ')[0] : dates)}";
    }

    private static bool IsHead(string line) => line.Contains('|', StringComparison.Ordinal);

    private static (string Limit, string Setup) Head(string line) => (line.Split('|')[0].Trim(), line.Split('|')[1].Trim());

    private static TimeLimit Limit(string id) => TheTimeLimits.All.Single(l => l.Id == id);

    private static Situation At(CaseRecord record, LocalDate day) => Situation.Of(record.Read(Reading.Established), day.At(LocalTime.Midnight));

    private static bool Runs(string limit, string setup) =>
        Limit(limit).In(At(Case(setup, DateRange.On(15.June(2026)), null), 15.June(2026))).Any(d => d.Result is FallsOn);

    private static TimeLimitResult Read(string limit, string setup, DateRange? on, string? division) =>
        Assert.Single(Limit(limit).In(At(Case(setup, on, division), on?.Latest ?? 23.November(2026))), d => d.About.Kind == AppealStage.Kind || d.About.Kind == ProceduralStep.Kind).Result;

    /// <summary>The case of a line: the stage or step on that day, and what else is on file.</summary>
    internal static CaseRecord Case(string setup, DateRange? on, string? division)
    {
        var words = setup.Split(' ');
        return TheStage.Type.Definition.Options.Contains(words[0])
            ? A.Case(p => p.All<Appeal>().Has<Appeal>(a => Stage(a, words, on, division)))
            : A.Case(p => p.All<ProceduralStep>().Has<ProceduralStep>(x => Step(x, words, on, division)));
    }

    private static void Stage(Subject appeal, string[] words, DateRange? on, string? division)
    {
        appeal.Is(TheAppeal.Against, words.Contains("citizens-rights") ? "citizens-rights-decision" : "human-rights-refusal")
            .Is(TheAppeal.Forum, words.Contains("commission") || words[0].StartsWith("siac", StringComparison.Ordinal) ? "siac" : "first-tier-tribunal");
        if (words.Contains("only-from-abroad")) appeal.No(TheAppeal.IsInCountry);
        if (division is not null) appeal.Is(TheAppeal.Seat, Divisions[division]);
        appeal.All<AppealStage>().Has<AppealStage>(stage =>
        {
            stage.Is(TheStage.Type, words[0]);
            if (on is { } day) stage.Within(TheStage.On, day);
            foreach (var word in words.Skip(1))
                _ = word switch
                {
                    "here" => stage.Yes(TheStage.PersonWasInTheUnitedKingdom),
                    "abroad" => stage.No(TheStage.PersonWasInTheUnitedKingdom),
                    "detained" => stage.Yes(TheStage.PersonWasDetained),
                    "free" => stage.No(TheStage.PersonWasDetained),
                    "post" or "electronically" or "by-hand" => stage.Is(TheStage.SentBy, word),
                    _ => stage,
                };
        });
    }

    private static void Step(Subject step, string[] words, DateRange? on, string? division)
    {
        step.Is(TheStep.Type, words[0]);
        if (on is { } day) step.Within(TheStep.On, day);
        if (words.Length > 1) step.Is(TheStep.Forum, words[1]);
        if (division is not null) step.Is(TheStep.Place, Divisions[division]);
    }

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
