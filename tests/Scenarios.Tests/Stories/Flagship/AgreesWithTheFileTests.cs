using DueCourse.CaseFiles;
using DueCourse.Casework.Statements;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using NodaTime;

namespace Scenarios.Tests.Stories.Flagship;

/// <summary>The case told by commands and the case told by a file say the same of every gate, on each of the six dates.</summary>
public sealed class AgreesWithTheFileTests
{
    private static readonly Dictionary<LocalDate, Func<Story>> Dates = new()
    {
        [new(2026, 5, 4)] = Verrin.OnTrial,
        [new(2026, 6, 20)] = Verrin.Sentenced,
        [new(2026, 7, 15)] = Verrin.Notified,
        [new(2026, 7, 24)] = Verrin.Renounced,
        [new(2026, 8, 3)] = Verrin.Ordered,
    };

    [Fact]
    public void On_every_date_what_the_file_expects_holds_and_each_gate_and_route_stands_as_in_the_file()
    {
        var file = ScenarioTests.Read("scenarios/kamal-verrin-1-before.yaml");
        List<string> differences = [.. Dates.SelectMany(d => Differences(d.Value(), file, d.Key))];
        differences.AddRange(Differences(Verrin.Certified("2026-07-28"), file, new(2026, 11, 23)));
        differences.AddRange(Differences(Verrin.Certified("2026-08-12"), ScenarioTests.Read("scenarios/kamal-verrin-2-after.yaml"), new(2026, 11, 23)));

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static IEnumerable<string> Differences(Story story, CaseFile file, LocalDate on)
    {
        var expected = file.Expect.Single(e => e.At.Date == on);
        foreach (var difference in ExpectationCheck.Differences(StatuteBook.Current.Assess(story.Case.ToRecord(), expected.At, expected.Known), expected)) yield return $"expected of the file: {difference}";
        var (told, filed) = (story.Assessed(), StatuteBook.Current.Assess(file.Record, expected.At, expected.Known));
        foreach (var gate in filed.Gates)
            if (told.Gates.Single(g => g.Gate.Id == gate.Gate.Id) is var ours && ours.Status != gate.Status) yield return $"{on}: {gate.Gate.Id} is {ours.Status} by commands, {gate.Status} by the file: {string.Join(" ", ours.Sentences.Take(3))} / {string.Join(" ", gate.Sentences.Take(3))}";
        foreach (var route in filed.Routes)
            if (told.Routes.Single(r => r.Route.Id == route.Route.Id) is var ours && ours.Status != route.Status) yield return $"{on}: {route.Route.Id} is {ours.Status.Word()} by commands, {route.Status.Word()} by the file: {string.Join(" ", ours.BlockedBy)} / {string.Join(" ", route.BlockedBy)}";
    }
}
