namespace DueCourse.Law.Tests.Corpus;

using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Tests.Clock;

/// <summary>
/// What makes each limit of time run, until when, and what each single thing on file does to that: in <c>running.txt</c>, to be
/// read beside the law. The list is written by the statute book itself: it notices every change and shows whose days change, but
/// that a day stands in it does not show that it is right. The tables of days were worked out apart from the program, and judge.
/// </summary>
public sealed class RunningTests
{
    [Fact]
    public void Each_limit_runs_as_listed_and_each_thing_on_file_does_to_it_what_is_listed()
    {
        var path = Path.Combine(Folder(), "running.txt");
        var written = Entries().ToList();
        if (Environment.GetEnvironmentVariable("UPDATE_RUNNING") is not null)
        {
            File.WriteAllText(path, string.Join("\n\n", written) + "\n");
            return;
        }

        var expected = File.ReadAllText(path).TrimEnd().Split("\n\n");
        Assert.True(written.SequenceEqual(expected), Differences(written, expected));
    }

    [Fact]
    public void Whatever_makes_a_limit_run_does_so_in_a_case_of_the_list()
    {
        // Not commenced, or of a text that was not read: no day is given in any case.
        string[] none = ["cos.appeal-from-ut", "ho.entry-ban", "iaa1999.s10D.priority-removal", "naba2022.s27", "naba2022.s27.decision", "naba2022.s27.permission", "niaa2002.s86A", "niaa2002.s86B", "nica.appeal-from-ut"];
        var runs = CasesOfLimits.All.SelectMany(c => Running.Runs(c).Select(r => (c.Limit, r.What, r.Of))).ToHashSet();

        Assert.Empty(StatuteBook.Current.TimeLimits.Where(l => !none.Contains(l.Id)).SelectMany(l => l.Runs.Select(r => (l.Id, r.What, r.Kind))).Where(r => !runs.Contains(r)));
        Assert.Equal(none, StatuteBook.Current.TimeLimits.Select(l => l.Id).Except(runs.Select(r => r.Limit)).Order(StringComparer.Ordinal));
        Assert.Empty(none.Except(CasesOfLimits.All.Select(c => c.Limit)));
    }

    [Fact]
    public void No_two_cases_of_a_limit_have_one_name() =>
        Assert.Empty(CasesOfLimits.All.GroupBy(c => (c.Limit, c.Says)).Where(g => g.Count() > 1).Select(g => g.Key));

    private const string Head =
        """
        # Every limit of time in a case or more in which it runs: from which day, until when, and by which working. Below the working stands what
        # becomes of it when one thing on file is another or is not known; what is not named changes nothing. "at most to": what waits for the
        # limit waits for that day; "surely by": the last day on which it can certainly be done; "started": the eve and the first day of a change
        # of the law; "counted from": from other days, where ew, sc and ni are the parts of the United Kingdom and "not known" that the part is not.
        # Written by the statute book (UPDATE_RUNNING=1): it notices changes, and proves of no day that it is right.
        """;

    private static IEnumerable<string> Entries()
    {
        yield return Head;
        foreach (var of in CasesOfLimits.All) yield return string.Join('\n', Running.Lines(of));
        var calendars = StatuteBook.Current.TimeLimits.SelectMany(l => l.Lengths).Select(l => l.Reckoning).OfType<Reckoning>().SelectMany(r => r.Calendars);
        foreach (var calendar in calendars.Append(OfficeDays.Everywhere).DistinctBy(c => (c.Id, c.LeavesOutChristmasWeek)).OrderBy(c => c.Id, StringComparer.Ordinal))
            yield return string.Join('\n', Running.Lines(calendar));
        yield return "What is asked for when a limit was missed, and since when it is law:\n" + string.Join('\n', StatuteBook.Current.TimeLimits.Select(l => l.IfLate).OfType<LateAct>()
            .Select(l => $"  {l.Citation.Text}: {l.Citation.Source.From.Date.Iso()}").Distinct().Order(StringComparer.Ordinal));
    }

    private static string Differences(List<string> written, string[] expected)
    {
        var differences = written.Except(expected).ToList();
        var lines = expected.SelectMany(e => e.Split('\n')).ToHashSet();
        return $"{differences.Count} entries are others, or one is gone. The first: {differences.FirstOrDefault()?.Split('\n')[0]}\n"
            + string.Join('\n', differences.SelectMany(d => d.Split('\n')).Where(l => !lines.Contains(l)).Take(20))
            + "\nRead what changed against the law. If it is right: UPDATE_RUNNING=1 ./test Law --filter-class '*RunningTests'";
    }

    // From where the test runs, not from where it was compiled: a deterministic build writes "/_/" for the source folder.
    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DueCourse.slnx")))
                return Path.Combine(folder.FullName, "tests", "DueCourse.Law.Tests", "Corpus");
        throw new DirectoryNotFoundException("No folder above the tests holds DueCourse.slnx: run them inside the repository.");
    }
}
