using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using DueCourse.Law.Impact;
using NodaTime;

namespace Scenarios.Tests;

/// <summary>What a change of the law changes in a case.</summary>
public sealed class ImpactTests
{
    private static readonly LocalDateTime LastDayOfTwelveMonths = new(2026, 3, 21, 0, 0);

    private static readonly ConcurrentDictionary<(LocalDateTime From, LocalDateTime To), Comparison> Compared = new();

    public static TheoryData<string> Files => ScenarioTests.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void The_answers_before_and_after_are_those_that_an_assessment_gives_under_that_law(string file)
    {
        var record = ScenarioTests.Read(file).Record;
        var today = record.AsAt.AtMidnight();
        var words = Words(StatuteBook.Current.Assess(record, today));
        foreach (var other in new[] { new LocalDateTime(2012, 1, 1, 0, 0), LastDayOfTwelveMonths, new LocalDateTime(2027, 6, 1, 0, 0) })
        {
            var away = Between(today, other).Of(record);
            var back = Between(other, today).Of(record);

            Assert.All(away, change => Assert.Equal(words[change.Question], change.Before));
            Assert.All(back, change => Assert.Equal(words[change.Question], change.After));
            Assert.Equal(
                away.Select(c => (c.Question, c.Before, c.After)),
                back.Select(c => (c.Question, Before: c.After, After: c.Before)));
        }
    }

    [Fact]
    public void Between_two_days_with_the_same_law_nothing_changes()
    {
        var comparison = Comparison.Between(StatuteBook.Current, new(2026, 11, 23, 0, 0), new(2026, 11, 24, 0, 0));

        Assert.Empty(comparison.Changes);
        Assert.Empty(comparison.Of(ScenarioTests.Read("scenarios/kamal-verrin-1-before.yaml").Record));
    }

    [Fact]
    public void The_provision_that_changed_is_named_as_the_reason()
    {
        var comparison = Comparison.Between(StatuteBook.Current, new(2008, 7, 31, 0, 0), new(2026, 11, 23, 0, 0));
        var changes = comparison.Of(ScenarioTests.Read("scenarios/four-years-exactly-is-the-highest-tier.yaml").Record);

        var foreignCriminal = Assert.Single(changes, c => c.Question == "ukba2007.s32-1.foreign-criminal");
        Assert.Equal(("no", "yes"), (foreignCriminal.Before, foreignCriminal.After));
        Assert.All(comparison.Changes, change => Assert.False(ReferenceEquals(change.Before, change.After)));
    }

    [Fact]
    public void Once_a_case_is_compared_nothing_of_it_is_held()
    {
        var comparison = Comparison.Between(StatuteBook.Current, LastDayOfTwelveMonths, new(2026, 11, 23, 0, 0));

        var record = ComparedOnce(comparison);
        GC.Collect();

        Assert.False(record.IsAlive);
        GC.KeepAlive(comparison);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference ComparedOnce(Comparison comparison)
    {
        var record = ScenarioTests.Read("scenarios/kamal-verrin-1-before.yaml").Record;
        Assert.NotEmpty(comparison.Of(record));
        return new(record);
    }

    // Most files speak of the same day.
    private static Comparison Between(LocalDateTime from, LocalDateTime to) => Compared.GetOrAdd((from, to), days => Comparison.Between(StatuteBook.Current, days.From, days.To));

    private static Dictionary<string, string> Words(Assessment a)
    {
        var words = a.Conclusions.ToDictionary(c => c.Rule.Id, c => c.Answer.Word());
        foreach (var (consequence, answer) in a.Conclusions.SelectMany(c => c.Consequences)) words[consequence.Id] = answer.Word();
        foreach (var route in a.Routes.SelectMany(r => r.Parts.Prepend(r))) words[route.Route.Id] = route.Status.Word();
        foreach (var gate in a.Gates) words[gate.Gate.Id] = gate.Status;
        return words;
    }
}
