namespace DueCourse.Law.Exact;

using System.Numerics;

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

    /// <summary>For any condition.</summary>
    public SettledAlone()
    {
        open = new();
        ways = new(open);
        leaning = new(ways);
        filling = new(open, ways);
    }

    /// <summary>What settles a condition on a case.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="answers">The answers of the atoms of its circuit, after <see cref="Topics.OpenUp"/>.</param>
    public SettledAnswer Of(PlainCondition condition, ReadOnlySpan<Answer> answers)
    {
        open.Look(condition, answers);
        if (open.Answer != Answer.Unknown) return new(open.Answer, [], true);
        ways.Begin(answers);
        leaning.Begin();
        MakeRoom();
        ways.RunOpen(isNo: false);
        ways.Outcome.CopyTo(settledYes);
        ways.RunOpen(isNo: true);
        ways.Outcome.CopyTo(settledNo);
        var search = Refute(towardsNotNo: true);
        if (search == Search.None) return new(Answer.No, [], true);
        if (search == Search.Found) search = Refute(towardsNotNo: false);
        return search == Search.None ? new(Answer.Yes, [], true) : new(Answer.Unknown, Told(), search == Search.Found);
    }

    private void MakeRoom()
    {
        if (chosen.Length < ways.TopicCount) chosen = new int[2 * ways.TopicCount];
        var words = ways.Words;
        if (settledYes.Length < words)
            (settledYes, settledNo, notNo, notYes) = (new ulong[words], new ulong[words], new ulong[words], new ulong[words]);
        Array.Clear(notNo);
        Array.Clear(notYes);
    }

    // Shows for every value that does not settle a "no" (or a "yes") a way in which the condition is something else; what has none settles it.
    private Search Refute(bool towardsNotNo)
    {
        var seen = towardsNotNo ? notNo : notYes;
        Choose(towardsNotNo, anything: true);
        Try(towardsNotNo, seen);
        // One value alone may put it right; only a way that is good without it is good for nearly all.
        if (!IsSeen(seen, WaysAtOnce.AsChosen))
        {
            var search = filling.Look(towardsNotNo, -1, 0, WaysAtOnce.AsChosen);
            if (search == Search.Found)
            {
                Choose(towardsNotNo, anything: false);
                Try(towardsNotNo, seen);
            }
            else if (seen.AsSpan(0, ways.Words).IndexOfAnyExcept(0UL) < 0)
            {
                return search;
            }
        }

        var settled = towardsNotNo ? settledNo : settledYes;
        return Left(settled, seen) == 0 ? Search.Found : RefuteLeft(towardsNotNo, settled, seen);
    }

    // The same for what is left, one after another.
    private Search RefuteLeft(bool towardsNotNo, ulong[] settled, ulong[] seen)
    {
        for (var topic = 0; topic < ways.TopicCount; topic++)
        {
            var (word, shift) = (ways.FirstLane(topic) / 64, ways.FirstLane(topic) % 64);
            for (ulong left; (left = ways.LanesOfTopic(topic) & ~((settled[word] | seen[word]) >> shift)) != 0;)
            {
                var bit = BitOperations.TrailingZeroCount(left);
                var value = BitOperations.TrailingZeroCount(ways.ValuesIn(topic, bit, towardsNotNo));
                var lane = ways.FirstLane(topic) + bit;
                if (filling.Mend(towardsNotNo, topic, value, lane))
                {
                    chosen[topic] = value;
                    Mended(towardsNotNo);
                    Try(towardsNotNo, seen);
                    if (IsSeen(seen, lane)) continue;
                }

                var search = filling.Look(towardsNotNo, topic, value, lane);
                if (search == Search.GivenUp) return search;
                (search == Search.Found ? seen : settled)[word] |= 1UL << (shift + bit);
                // What was found refutes other values too; for a few it is quicker to look for a way each.
                if (search == Search.None || Left(settled, seen) < Few) continue;
                Choose(towardsNotNo, anything: false);
                Try(towardsNotNo, seen);
            }
        }

        return Search.Found;
    }

    private static bool IsSeen(ulong[] seen, int lane) => (seen[lane / 64] >> (lane % 64) & 1) != 0;

    private int Left(ulong[] settled, ulong[] seen)
    {
        var left = 0;
        for (var w = 0; w < ways.Words; w++) left += BitOperations.PopCount(ways.LanesOf(w) & ~(settled[w] | seen[w]));
        return left;
    }

    private void Choose(bool towardsNotNo, bool anything)
    {
        for (var topic = 0; topic < ways.TopicCount; topic++)
            chosen[topic] = leaning.Best(topic, anything ? ways.AllOf(topic) : filling.Left(topic), towardsNotNo);
    }

    private void Mended(bool towardsNotNo)
    {
        for (var time = 0; time < filling.NarrowedCount; time++)
            if (filling.Narrowed(time) is var topic) chosen[topic] = leaning.Best(topic, filling.Left(topic), towardsNotNo);
    }

    private void Try(bool towardsNotNo, ulong[] seen)
    {
        ways.Run(towardsNotNo, chosen);
        var outcome = ways.Outcome;
        for (var w = 0; w < outcome.Length; w++) seen[w] |= ~outcome[w];
    }

    private Live[] Told()
    {
        var told = new Live[ways.TopicCount];
        for (var topic = 0; topic < told.Length; topic++)
        {
            var (word, shift) = (ways.FirstLane(topic) / 64, ways.FirstLane(topic) % 64);
            told[topic] = new(ways.TopicOf(topic), Values(topic, settledYes[word] >> shift, isNo: false), Values(topic, settledNo[word] >> shift, isNo: true));
        }

        return told;
    }

    private ulong Values(int topic, ulong settled, bool isNo)
    {
        var values = 0UL;
        for (var left = settled & ways.LanesOfTopic(topic); left != 0; left &= left - 1) values |= ways.ValuesIn(topic, BitOperations.TrailingZeroCount(left), isNo);
        return values & ways.AllOf(topic);
    }
}
