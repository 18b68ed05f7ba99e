namespace DueCourse.Casework.Tests.Tracks;

using DueCourse.Casework.Timers;
using DueCourse.Casework.Tracks;

public sealed class TrackPageTests
{
    public static TheoryData<string> Tracks => [.. TrackPage.All.Select(t => t.Id)];

    [Fact]
    public void The_page_in_docs_is_what_the_tables_write()
    {
        var path = Path.Combine(Docs(), "tracks.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(path, TrackPage.Text());

        Assert.True(File.Exists(path) && File.ReadAllText(path) == TrackPage.Text(),
            "docs/tracks.md is not what the tables write. Look at what changed, then write it again: UPDATE_DOCS=1 ./test Casework --filter-class '*TrackPageTests'");
    }

    [Theory]
    [MemberData(nameof(Tracks))]
    public void Every_state_is_reached_and_every_step_has_an_actor_an_authority_and_a_command(string id)
    {
        var track = TrackPage.All.Single(t => t.Id == id);
        var reached = new HashSet<Type> { track.Start };
        for (var before = 0; before != reached.Count;)
        {
            before = reached.Count;
            foreach (var way in track.Transitions.Where(t => reached.Contains(t.From))) reached.Add(way.To);
        }

        Assert.Equal(track.States.ToHashSet(), reached);
        Assert.All(track.Transitions, t =>
        {
            Assert.NotEmpty(t.Actors);
            Assert.NotEmpty(t.Authority);
            Assert.True(t.By.IsSubclassOf(typeof(Command)), $"{t.By.Name} is no command");
            Assert.Equal(t.From.BaseType, t.To.BaseType);
        });
    }

    [Fact]
    public void No_two_tracks_share_a_state_or_a_command()
    {
        Assert.All(TrackPage.All.SelectMany(t => t.States).GroupBy(s => s), g => Assert.Single(g));
        Assert.All(TrackPage.All.SelectMany(t => t.Transitions.Select(w => w.By).Where(b => b != typeof(FireTimer) && b != typeof(ByItself)).Distinct()).GroupBy(c => c), g => Assert.Single(g));
    }

    [Fact]
    public void No_two_states_of_any_tracks_have_the_same_name() =>
        Assert.All(TrackPage.All.SelectMany(t => t.States).GroupBy(s => s.Name), g => Assert.Single(g));

    [Fact]
    public void By_the_clock_alone_nothing_is_entered_but_what_the_dossiers_name()
    {
        var entered = TrackPage.All.SelectMany(t => t.Transitions).Where(t => t.By == typeof(FireTimer)).Select(t => t.To.Name).Distinct().Order(StringComparer.Ordinal);

        // A missed review, and the hours of a child or a pregnant woman that have run; R10 and R14; D6 and D7.
        Assert.Equal(["AcceptanceLapsed", "AnswerOverdue", "DocumentExpiresSoon", "DocumentHasExpired", "ReviewMissed", "TimeRanOut"], entered);
    }

    // From where the test runs, not from where it was compiled: a deterministic build writes "/_/" for the source folder.
    private static string Docs()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DueCourse.slnx")))
                return Path.Combine(folder.FullName, "docs");
        throw new DirectoryNotFoundException("No folder above the tests holds DueCourse.slnx: run them inside the repository.");
    }
}
