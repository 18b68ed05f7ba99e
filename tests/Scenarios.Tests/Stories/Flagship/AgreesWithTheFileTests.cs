using DueCourse.CaseFiles;
using DueCourse.Casework.Statements;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using NodaTime;
using NodaTime.Text;

namespace Scenarios.Tests.Stories.Flagship;

/// <summary>The case told by commands and the case told by a file say the same of every gate, on each of the six dates.</summary>
public sealed class AgreesWithTheFileTests
{
    [Theory]
    [InlineData("2026-05-04", 1)]
    [InlineData("2026-06-20", 1)]
    [InlineData("2026-07-15", 1)]
    [InlineData("2026-07-24", 1)]
    [InlineData("2026-08-03", 1)]
    [InlineData("2026-11-23", 1)]
    [InlineData("2026-11-23", 2)]
    public void What_the_file_expects_holds_and_each_gate_and_route_stands_as_in_the_file(string date, int variant)
    {
        var on = LocalDatePattern.Iso.Parse(date).Value;
        var story = date switch
        {
            "2026-05-04" => Verrin.OnTrial(),
            "2026-06-20" => Verrin.Sentenced(),
            "2026-07-15" => Verrin.Notified(),
            "2026-07-24" => Verrin.Renounced(),
            "2026-08-03" => Verrin.Ordered(),
            _ => Verrin.Certified(variant == 1 ? "2026-07-28" : "2026-08-12"),
        };
        var differences = Differences(story, ScenarioTests.Read($"scenarios/kamal-verrin-{(variant == 1 ? "1-before" : "2-after")}.yaml"), on).ToList();

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    // Where the case told by commands says more than the file, and why.
    private static readonly (string Gate, string Commands, string File, string Why)[] Richer =
    [
        ("G18", "shut", "unknown", "victim liaison has recorded that the victim is not told yet; the file says nothing of it"),
        ("G10", "open", "unknown", "no first notice goes out before each child's best interests are recorded; the file holds no record"),
        ("G20", "open", "unknown", "a decision is a named officer's on a file that was read; the file does not say who signed it"),
    ];

    private static IEnumerable<string> Differences(Story story, CaseFile file, LocalDate on)
    {
        var expected = file.Expect.Single(e => e.At.Date == on);
        foreach (var difference in ExpectationCheck.Differences(StatuteBook.Current.Assess(story.Case.ToRecord(), expected.At, expected.Known), expected)) yield return $"expected of the file: {difference}";
        var (told, filed) = (story.Assessed(), StatuteBook.Current.Assess(file.Record, expected.At, expected.Known));
        foreach (var gate in filed.Gates)
            if (told.Gates.Single(g => g.Gate.Id == gate.Gate.Id) is var ours && ours.Status != gate.Status && !Richer.Any(r => (r.Gate, r.Commands, r.File) == (gate.Gate.Id, ours.Status, gate.Status))) yield return $"{on}: {gate.Gate.Id} is {ours.Status} by commands, {gate.Status} by the file: {string.Join(" ", ours.Sentences.Take(3))} / {string.Join(" ", gate.Sentences.Take(3))}";
        foreach (var route in filed.Routes)
            if (told.Routes.Single(r => r.Route.Id == route.Route.Id) is var ours && ours.Status != route.Status) yield return $"{on}: {route.Route.Id} is {ours.Status.Word()} by commands, {route.Status.Word()} by the file: {string.Join(" ", ours.BlockedBy)} / {string.Join(" ", route.BlockedBy)}";
    }
}
