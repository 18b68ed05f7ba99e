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

    // How many of them are looked at for what they say.
    private static readonly int Looked = Math.Min(Pairs, 1000);

    private static readonly Lazy<Tried> OnAll = new(() => new(Outputs.All, Pairs));

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
        Assert.Empty(OnAll.Value.Differences);

    [Fact]
    public void Each_output_that_leaks_is_caught()
    {
        var caught = new Tried(Leaky, 300).Differences.Select(d => d.Output).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(Leaky.Select(l => l.Name).Order(StringComparer.Ordinal), caught.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_pairs_do_differ_and_the_outputs_do_say_something()
    {
        // An auditor's pairs differ only in two compartments of which a part is seen; of the others nearly all differ.
        Assert.InRange(OnAll.Value.Differing, Looked * 9 / 10, Looked);
        // What blocks a case and what it lacks are a few sentences, and these cases are on few courses: Scenarios.Tests has others.
        Assert.All(OnAll.Value.Saying, said => Assert.True(said.Value.Count > (said.Key is "what blocks it" or "what it lacks" ? 1 : 5), $"{said.Key} says only {said.Value.Count} different things"));
    }

    /// <summary>Outputs tried on pairs of cases.</summary>
    private sealed class Tried
    {
        public Tried(IReadOnlyList<(string Name, Func<Subject, object?> Output)> outputs, int pairs)
        {
            Saying = outputs.ToDictionary(o => o.Name, _ => new ConcurrentDictionary<Digest, byte>(), StringComparer.Ordinal);
            var (found, differing) = (new ConcurrentBag<(string Output, int Pair, ActorRole Audience)>(), 0);
            Parallel.For(0, pairs, number =>
            {
                var (one, other) = NonInterference.Pairs.Pair(number);
                if (number < Looked && !one.Entries.Select(e => e.Hash).SequenceEqual(other.Entries.Select(e => e.Hash))) Interlocked.Increment(ref differing);
                foreach (var (name, output) in outputs)
                {
                    var (says, saysOther) = (Outputs.Bytes(output(one)), Outputs.Bytes(output(other)));
                    if (!says.AsSpan().SequenceEqual(saysOther)) found.Add((name, number, one.Audience));
                    if (number < Looked) Saying[name].TryAdd(Digest.Of(says), 0);
                }
            });
            (Differences, Differing) = ([.. found.OrderBy(f => f.Pair)], differing);
        }

        /// <summary>Which output differs on which pair.</summary>
        public IReadOnlyList<(string Output, int Pair, ActorRole Audience)> Differences { get; }

        /// <summary>How many of the pairs that are looked at do differ.</summary>
        public int Differing { get; }

        /// <summary>What each output says of those, by its hash.</summary>
        public IReadOnlyDictionary<string, ConcurrentDictionary<Digest, byte>> Saying { get; }
    }
}
