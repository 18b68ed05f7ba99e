namespace DueCourse.Law.Exact;

/// <summary>What came of looking for a way to fill in what is open.</summary>
internal enum Search
{
    /// <summary>One was found.</summary>
    Found,

    /// <summary>There is none: all were looked through, or what they have in common rules them out.</summary>
    None,

    /// <summary>It took too many steps to tell.</summary>
    GivenUp,
}

/// <summary>
/// Looks for a way to fill in what is open of a condition so that it is not no, or not yes. What must be so is followed first;
/// where something can be so in several ways, one after another is tried; and a choice that had no part in what went wrong is
/// not tried again.
/// </summary>
/// <remarks>
/// Conflict-directed backjumping: Prosser, "Hybrid algorithms for the constraint satisfaction problem" (1993). Whatever is
/// narrowed down knows the choices that did it, as the bits of their depths.
/// </remarks>
internal sealed class FillingIn(OpenGates open, WaysAtOnce ways)
{
    private const int None = -1;

    // Choices from this depth on share a bit, and are never jumped over.
    private const int Deepest = 63;

    private const int StepsToMend = 60;

    // In which order, and for how many steps: by turns, since what is long in one way is often short in another.
    private static readonly (bool FewestFirst, bool AsHinted, int Steps)[] Attempts =
        [(false, true, 200), (false, false, 200), (false, true, 600), (true, true, 600), (true, false, 600), (false, false, 600)];

    // By topic: the values that are left, as bits; the choices that narrowed them; and what both were, to go back to.
    private ulong[] left = new ulong[128];
    private ulong[] narrowedBy = new ulong[128];
    private (int Topic, ulong Left, ulong NarrowedBy)[] trail = new (int, ulong, ulong)[256];
    private int trailed;

    // Goals, as linked lists that share their ends: a literal that is not to be no; what comes after; and the choices that made it a goal.
    private (int Literal, int Next, ulong By)[] goals = new (int, int, ulong)[1024];
    private int used;

    // The choices that had a part in what went wrong last.
    private ulong conflict;
    private int steps;
    private int hint;

    // One where the condition is not to be yes, and so its opposite not no.
    private int turned;
    private bool fewestFirst;
    private bool asHinted;
    private bool mending;

    /// <summary>The values of a topic that are left in what was found: each of them is a way.</summary>
    public ulong Left(int topic) => left[topic];

    /// <summary>How often a topic was narrowed down on the way to what was found; one may be more than once.</summary>
    public int NarrowedCount => trailed;

    /// <summary>Which topic was.</summary>
    public int Narrowed(int time) => trail[time].Topic;

    /// <summary>Looks for one.</summary>
    /// <param name="notNo">The condition is not to be no; otherwise not to be yes.</param>
    /// <param name="topic">The topic that is to have one value; less than 0 for none.</param>
    /// <param name="value">The value.</param>
    /// <param name="nearLane">A lane of what was answered last: where there is a choice, what is so there is tried first.</param>
    public Search Look(bool notNo, int topic, int value, int nearLane)
    {
        (hint, turned) = (nearLane, notNo ? 0 : 1);
        foreach (var (fewest, hinted, most) in Attempts)
        {
            (fewestFirst, asHinted, steps, used, trailed) = (fewest, hinted, most, 0, 0);
            OpenAll();
            if (topic >= 0) left[topic] = 1UL << value;
            var search = Meet(Goal(Condition, 0, None), None, 0);
            if (search != Search.GivenUp) return search;
        }

        return Search.GivenUp;
    }

    /// <summary>
    /// Changes what was answered last, in one lane, as little as may be: only what is not met there is followed. Whether what was
    /// met still is has to be looked at afterwards.
    /// </summary>
    /// <param name="notNo">The condition is not to be no; otherwise not to be yes.</param>
    /// <param name="topic">The topic that is to have one value.</param>
    /// <param name="value">The value.</param>
    /// <param name="lane">The lane in which it has it.</param>
    public bool Mend(bool notNo, int topic, int value, int lane)
    {
        (hint, turned, mending, fewestFirst, asHinted, steps, used, trailed) = (lane, notNo ? 0 : 1, true, false, true, StepsToMend, 0, 0);
        OpenAll();
        left[topic] = 1UL << value;
        var search = Meet(Goal(Condition, 0, None), None, 0);
        mending = false;
        return search == Search.Found;
    }

    private static ulong BitOf(int depth) => 1UL << Math.Min(depth, Deepest);

    // What is not to be yes has an opposite that is not to be no.
    private int Condition => open.Root ^ turned;

    private void OpenAll()
    {
        if (left.Length < ways.TopicCount) (left, narrowedBy) = (new ulong[2 * ways.TopicCount], new ulong[2 * ways.TopicCount]);
        for (var topic = 0; topic < ways.TopicCount; topic++) left[topic] = ways.AllOf(topic);
        Array.Clear(narrowedBy, 0, ways.TopicCount);
    }

    private int Goal(int literal, ulong by, int then)
    {
        if (used == goals.Length) Array.Resize(ref goals, 2 * used);
        goals[used] = (literal, then, by);
        return used++;
    }

    // Two lists: what must be met, and what can be met in more ways than one.
    private Search Meet(int must, int can, int depth)
    {
        while (true)
        {
            if (!Follow(must, ref can)) return steps < 0 ? Search.GivenUp : Search.None;
            must = None;
            var chosen = None;
            if (!(fewestFirst ? Fewest(ref must, ref can, ref chosen) : First(ref must, ref can, ref chosen))) return Search.None;
            if (must >= 0) continue;
            return chosen < 0 ? Search.Found : Branch(chosen, can, depth);
        }
    }

    private bool Follow(int must, ref int can)
    {
        for (; must >= 0 && --steps >= 0; )
        {
            (var literal, must, var by) = goals[must];
            var node = literal >> 1;
            if (mending && IsMet(literal)) continue;
            if (node >= open.Condition.FirstGate)
            {
                // Not all of several are to be so; or all are.
                if ((literal & 1) != 0) can = Goal(literal, by, can);
                else foreach (var operand in open.OperandsOf(node)) must = Goal(operand, by, must);
            }
            else if (node != PlainCondition.StaysUnknown >> 1 && !Narrow(ways.TopicAt(node), Good(literal), by))
            {
                return false;
            }
        }

        return steps >= 0;
    }

    // The values in which a literal of an atom is not no.
    private ulong Good(int literal) => ~open.Condition.NoIn[literal];

    private bool Narrow(int topic, ulong to, ulong by)
    {
        var narrowed = left[topic] & to;
        if (narrowed == left[topic]) return true;
        if (narrowed == 0)
        {
            conflict = narrowedBy[topic] | by;
            return false;
        }

        if (trailed == trail.Length) Array.Resize(ref trail, 2 * trailed);
        trail[trailed++] = (topic, left[topic], narrowedBy[topic]);
        (left[topic], narrowedBy[topic]) = (narrowed, narrowedBy[topic] | by);
        return true;
    }

    // The first that is not met yet.
    private bool First(ref int must, ref int can, ref int chosen)
    {
        while (can >= 0 && chosen < 0 && must < 0)
        {
            var at = can;
            can = goals[can].Next;
            var (count, only, by) = WaysOf(at);
            if (count == 0) return false;
            if (count == 1) must = Goal(only, by, must);
            else if (count > 1) chosen = at;
        }

        return true;
    }

    // Of all that are not met yet the one with fewest ways; the others are kept.
    private bool Fewest(ref int must, ref int can, ref int chosen)
    {
        var (fewest, kept) = (int.MaxValue, None);
        for (var at = can; at >= 0; at = goals[at].Next)
        {
            var (count, only, by) = WaysOf(at);
            if (count == 0) return false;
            if (count == 1) must = Goal(only, by, must);
            if (count <= 1) continue;
            if (count >= fewest)
            {
                kept = Goal(goals[at].Literal, goals[at].By, kept);
                continue;
            }

            if (chosen >= 0) kept = Goal(goals[chosen].Literal, goals[chosen].By, kept);
            (fewest, chosen) = (count, at);
        }

        can = must >= 0 && chosen >= 0 ? Goal(goals[chosen].Literal, goals[chosen].By, kept) : kept;
        return true;
    }

    // In how many ways a goal can be met, as far as its atoms show, one of them, and the choices that left no more; less than none where it is met.
    private (int Count, int Only, ulong By) WaysOf(int at)
    {
        steps--;
        var (literal, _, by) = goals[at];
        var (count, only) = (0, None);
        foreach (var operand in open.OperandsOf(literal >> 1))
        {
            var node = operand >> 1;
            if (node == PlainCondition.StaysUnknown >> 1) return (-1, None, 0);
            if (node < open.Condition.FirstGate)
            {
                var topic = ways.TopicAt(node);
                var values = left[topic];
                var good = values & Good(operand ^ 1);
                if (good == values) return (-1, None, 0);
                if (good == 0)
                {
                    by |= narrowedBy[topic];
                    continue;
                }
            }

            count++;
            only = operand ^ 1;
        }

        if (count == 0) conflict = by;
        return (count, only, by);
    }

    private Search Branch(int at, int can, int depth)
    {
        var (literal, _, by) = goals[at];
        var allowedBy = by;
        var (before, free, own) = (trailed, used, BitOf(depth));
        for (var turn = 0; turn < 2; turn++)
        {
            foreach (var operand in open.OperandsOf(literal >> 1))
            {
                if (IsMet(operand ^ 1) != ((turn == 0) == asHinted)) continue;
                var search = Meet(Goal(operand ^ 1, by | own, None), can, depth + 1);
                if (search != Search.None) return search;
                GoBack(before);
                used = free;
                // Had this choice no part in what went wrong, then another would not help.
                if ((conflict & own) == 0) return Search.None;
                allowedBy |= depth < Deepest ? conflict & ~own : conflict;
            }
        }

        conflict = allowedBy;
        return Search.None;
    }

    private void GoBack(int to)
    {
        while (trailed > to)
        {
            var (topic, was, by) = trail[--trailed];
            (left[topic], narrowedBy[topic]) = (was, by);
        }
    }

    // In the lane near which a way is looked for.
    private bool IsMet(int literal) => !ways.IsSo(literal ^ turned, hint);
}
