namespace DueCourse.Law.Exact;

using System.Numerics;
using DueCourse.Law.Circuits;

/// <summary>What settles an open condition by itself, whatever else is so.</summary>
/// <param name="Answer">The one answer that every completion gives, where that was found; unknown where they differ.</param>
/// <param name="Open">What Kleene's logic takes to matter, with the values of each that settle the condition.</param>
/// <param name="IsExact">Every value that settles it was found. Where not, those that were found do all the same.</param>
public sealed record SettledAnswer(Answer Answer, IReadOnlyList<Live> Open, bool IsExact);

/// <summary>
/// Finds which single values settle a condition, exactly and without a diagram. A value settles it where Kleene's logic says so;
/// it does not where two ways to fill in the rest part; and only for what neither shows such ways are looked for, until one is
/// found or all are ruled out. One instance serves one case after another, and not two at a time.
/// </summary>
/// <remarks>
/// Everything that is open is supposed at once, a lane for each value (<see cref="WaysAtOnce"/>): so the first way to fill in the
/// rest that is looked at refutes nearly all of what does not settle. What an answer turns on it does not say: for that the
/// diagram is needed (<see cref="Restriction"/>).
/// </remarks>
public sealed class SettledAlone
{
    // For fewer values than that a way each is looked for, without answering everything anew for what it refutes besides.
    private const int Few = 3;

    private readonly OpenGates open;
    private readonly WaysAtOnce ways;
    private readonly Leaning leaning;
    private readonly FillingIn filling;

    // By topic: the value that was chosen.
    private int[] chosen = new int[128];

    // By word of lanes: what was found, and in which of them the condition was seen not to be no, and not to be yes.
    private ulong[] settledYes = new ulong[8];
    private ulong[] settledNo = new ulong[8];
    private ulong[] notNo = new ulong[8];
    private ulong[] notYes = new ulong[8];
    private ulong[] isYes = new ulong[8];
    private ulong[] isNotNo = new ulong[8];

    /// <summary>For the conditions of a circuit, which keeps its gaps apart.</summary>
    public SettledAlone(Circuit circuit, Topics topics)
    {
        open = new(circuit, topics);
        ways = new(topics, open);
        leaning = new(open, ways);
        filling = new(open, ways);
    }

    /// <summary>What settles one condition of a case.</summary>
    /// <param name="output">The gate of the condition.</param>
    /// <param name="answers">The answers of the atoms, after <see cref="Topics.OpenUp"/>, and then of the gates.</param>
    public SettledAnswer Of(int output, ReadOnlySpan<Answer> answers)
    {
        if (answers[output] != Answer.Unknown) return new(answers[output], [], true);
        open.Look(output, answers);
        ways.Begin(answers);
        leaning.Begin();
        MakeRoom();
        ways.RunOpen();
        ways.Outcomes(settledYes, settledNo);
        for (var w = 0; w < ways.Words; w++) settledNo[w] = ~settledNo[w];
        var search = Refute(towardsNotNo: true);
        if (search == Search.None) return new(Answer.No, [], true);
        if (search == Search.Found) search = Refute(towardsNotNo: false);
        return search == Search.None ? new(Answer.Yes, [], true) : new(Answer.Unknown, Told(), search == Search.Found);
    }

    // A lane in which everything is as chosen: that of some topic in its own value.
    private int AsChosen => ways.FirstLane(0) + chosen[0];

    private void MakeRoom()
    {
        if (chosen.Length < open.TopicCount) chosen = new int[2 * open.TopicCount];
        var words = ways.Words;
        if (settledYes.Length < words)
            (settledYes, settledNo, notNo, notYes, isYes, isNotNo) = (new ulong[words], new ulong[words], new ulong[words], new ulong[words], new ulong[words], new ulong[words]);
        Array.Clear(notNo);
        Array.Clear(notYes);
    }

    // Shows for every value that does not settle a "no" (or a "yes") a way in which the condition is something else; what has none settles it.
    private Search Refute(bool towardsNotNo)
    {
        var seen = towardsNotNo ? notNo : notYes;
        Choose(towardsNotNo, anything: true);
        Try();
        if (seen.AsSpan(0, ways.Words).IndexOfAnyExcept(0UL) < 0)
        {
            var search = filling.Look(towardsNotNo, -1, 0, AsChosen);
            if (search != Search.Found) return search;
            Choose(towardsNotNo, anything: false);
            Try();
        }

        for (var topic = 0; topic < open.TopicCount; topic++)
        {
            var (word, shift) = (ways.FirstLane(topic) / 64, ways.FirstLane(topic) % 64);
            for (ulong left; (left = ways.AllOf(topic) & ~((settledYes[word] | settledNo[word] | seen[word]) >> shift)) != 0;)
            {
                var value = BitOperations.TrailingZeroCount(left);
                var lane = ways.FirstLane(topic) + value;
                if (filling.Mend(towardsNotNo, topic, value, lane))
                {
                    Mended(towardsNotNo);
                    Try();
                    if ((seen[word] >> (shift + value) & 1) != 0) continue;
                }

                var search = filling.Look(towardsNotNo, topic, value, lane);
                if (search == Search.GivenUp) return search;
                (search == Search.Found ? seen : towardsNotNo ? settledNo : settledYes)[word] |= 1UL << (shift + value);
                // What was found refutes other values too; for a few it is quicker to look for a way each.
                if (search == Search.None || Left(seen) < Few) continue;
                Choose(towardsNotNo, anything: false);
                Try();
            }
        }

        return Search.Found;
    }

    private int Left(ulong[] seen)
    {
        var left = 0;
        for (var w = 0; w < ways.Words; w++) left += BitOperations.PopCount(ways.LanesOf(w) & ~(settledYes[w] | settledNo[w] | seen[w]));
        return left;
    }

    private void Choose(bool towardsNotNo, bool anything)
    {
        for (var topic = 0; topic < open.TopicCount; topic++)
            chosen[topic] = leaning.Best(topic, anything ? ways.AllOf(topic) : filling.Left(topic), towardsNotNo);
    }

    private void Mended(bool towardsNotNo)
    {
        for (var topic = 0; topic < open.TopicCount; topic++)
            if (filling.Left(topic) is var left && left != ways.AllOf(topic)) chosen[topic] = leaning.Best(topic, left, towardsNotNo);
    }

    private void Try()
    {
        ways.Run(chosen);
        ways.Outcomes(isYes, isNotNo);
        for (var w = 0; w < ways.Words; w++)
        {
            notNo[w] |= isNotNo[w];
            notYes[w] |= ~isYes[w];
        }
    }

    private Live[] Told()
    {
        var told = new Live[open.TopicCount];
        for (var topic = 0; topic < told.Length; topic++)
        {
            var (word, shift) = (ways.FirstLane(topic) / 64, ways.FirstLane(topic) % 64);
            var all = ways.AllOf(topic);
            told[topic] = new(open.TopicAt(topic), all & (settledYes[word] >> shift), all & (settledNo[word] >> shift));
        }

        return told;
    }
}
