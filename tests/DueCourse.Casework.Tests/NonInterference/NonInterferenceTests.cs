namespace DueCourse.Casework.Tests.NonInterference;

using System.Collections.Concurrent;
using System.Globalization;
using DueCourse.Casework.Audiences;

public sealed class NonInterferenceTests
{
    /// <summary>The most pairs that there are; then every output is tried on every pair, and none on a share of them.</summary>
    internal const int All = 10_000;

    /// <summary>How many pairs: some in the ordinary run, all in the long one (<c>./soak</c>).</summary>
    internal static int Pairs { get; } = int.Parse(Environment.GetEnvironmentVariable("NON_INTERFERENCE_PAIRS") ?? "2500", CultureInfo.InvariantCulture);

    // Outputs that tell of what their audience may not see, each in a way that is easily overlooked.
    private static readonly IReadOnlyList<(string Name, Func<Subject, object?> Output)> Leaky =
    [
        ("how many entries the case has", s => s.Whole.History.Count),
        ("each entry's place in the whole", s => s.Whole.History.Select((r, i) => (r, i)).Where(x => s.Seen.Whole.Contains(x.r.Id.Compartment)).Select(x => x.i)),
        ("when the case was last touched", s => s.Whole.History.Max(r => r.At)),
        ("a chain over all compartments", s => s.Entries.Aggregate(Digest.None, (hash, e) => Digest.Of([.. hash.ToBytes(), .. e.Hash.ToBytes()]))),
        ("the keys of the whole, where the audience has none", s => SearchKeys.Of(SeenCase.As(s.Whole, ActorRole.Caseworker))),
        ("the number of an entry of which a part is seen", s => s.Seen.Case.History.Select(r => r.Id)),
        ("a timer of another compartment", s => s.Whole.Timers.Pending.Select(t => t.Set.DueAt)),
    ];

    [Fact]
    public void Cases_that_differ_only_in_what_an_audience_may_not_see_give_it_the_same_bytes() =>
        Assert.Empty(Differences(Outputs.All, Pairs));

    [Fact]
    public void Each_output_that_leaks_is_caught()
    {
        var caught = Differences(Leaky, 300).Select(d => d.Output).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(Leaky.Select(l => l.Name).Order(StringComparer.Ordinal), caught.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_pairs_do_differ_and_the_outputs_do_say_something()
    {
        var (differing, saying) = (0, Outputs.All.ToDictionary(o => o.Name, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal));
        for (var number = 0; number < 1000; number++)
        {
            var (one, other) = NonInterference.Pairs.Pair(number);
            if (!one.Entries.Select(e => e.Hash).SequenceEqual(other.Entries.Select(e => e.Hash))) differing++;
            foreach (var (name, output) in Outputs.All) saying[name].Add(Convert.ToHexString(Outputs.Bytes(output(one))));
        }

        // An auditor's pairs differ only in two compartments of which a part is seen; of the others nearly all differ.
        Assert.InRange(differing, 900, 1000);
        // What blocks a case and what it lacks are a few sentences, and these cases are on few courses: Scenarios.Tests has others.
        Assert.All(saying, said => Assert.True(said.Value.Count > (said.Key is "what blocks it" or "what it lacks" ? 1 : 5), $"{said.Key} says only {said.Value.Count} different things"));
    }

    private static List<(string Output, int Pair, ActorRole Audience)> Differences(IReadOnlyList<(string Name, Func<Subject, object?> Output)> outputs, int pairs)
    {
        var found = new ConcurrentBag<(string Output, int Pair, ActorRole Audience)>();
        Parallel.For(0, pairs, number =>
        {
            var (one, other) = NonInterference.Pairs.Pair(number);
            foreach (var (name, output) in outputs)
                if (!Outputs.Bytes(output(one)).AsSpan().SequenceEqual(Outputs.Bytes(output(other)))) found.Add((name, number, one.Audience));
        });
        return [.. found.OrderBy(f => f.Pair)];
    }
}
