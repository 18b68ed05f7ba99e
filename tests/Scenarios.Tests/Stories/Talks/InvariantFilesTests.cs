using DueCourse.Casework.Gates;
using DueCourse.Casework.Timers;
using DueCourse.Casework.Tracks;

namespace Scenarios.Tests.Stories.Talks;

/// <summary>The five invariants across the talks: where each stands, and that each stands in one file.</summary>
public sealed class InvariantFilesTests
{
    // What has to hold, and the file and type that hold it.
    private static readonly (int Number, string Holds, string Type)[] Invariants =
    [
        (1, "whoever is under escort has a nationality that is confirmed now", "NationalityIsConfirmedNow"),
        (2, "an acceptance from silence makes nobody ready without a document", "SilenceCarriesNobodyWithoutADocument"),
        (3, "what takes readiness away stops the departure in the same transaction", "ReadinessLostStopsTheDeparture"),
        (4, "no message leaves while contact is barred", "NothingLeavesWhileContactIsBarred"),
        (5, "no state is entered by the clock alone but four", "ByTheClockAlone"),
    ];

    [Fact]
    public void Each_invariant_stands_in_one_file_of_its_own_that_says_which_it_is()
    {
        var folder = Path.Combine(ScenarioTests.Root, "src", "DueCourse.Casework");
        var all = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ToDictionary(f => f, File.ReadAllText);
        foreach (var (number, holds, type) in Invariants)
        {
            var says = $"Invariant {number} of five across the talks (return diplomacy, 8.4)";
            var file = Assert.Single(all, f => f.Value.ReplaceLineEndings(" ").Replace("/// ", "", StringComparison.Ordinal).Contains(says, StringComparison.Ordinal)).Key;
            Assert.True(Path.Combine(folder, "Gates", $"{type}.cs") == file, $"{holds}: {file}");
            Assert.NotNull(typeof(GateCheck).Assembly.GetType($"DueCourse.Casework.Gates.{type}"));
        }
    }

    [Fact]
    public void In_the_talks_the_clock_alone_brings_nothing_about_but_an_answer_overdue_an_acceptance_lapsed_and_a_document_near_or_past_its_end()
    {
        string[] talks = ["identity", "readmission", "travel-document", "transfer"];
        var byTheClock = TrackPage.All.Where(t => talks.Any(name => t.Id.Contains(name, StringComparison.Ordinal))).SelectMany(t => t.Transitions)
            .Where(w => w.By == typeof(FireTimer) && w.From != w.To).Select(w => w.To).Distinct().OrderBy(t => t.Name, StringComparer.Ordinal).ToList();

        Assert.Equal(ByTheClockAlone.States.OrderBy(t => t.Name, StringComparer.Ordinal), byTheClock);
    }
}
