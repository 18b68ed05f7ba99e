namespace DueCourse.Law.Exact;

/// <summary>
/// Reads off a diagram what its answer turns on, and which value of which topic settles it alone: the condition itself first, and
/// then each part that it turns on, with what the part's own answers would make of the whole.
/// </summary>
internal sealed class ReadingOff(Diagram diagram, OpenLevels levels)
{
    // After the constants.
    private const int FirstNode = 3;

    private readonly Influence influence = new(diagram);

    // The parts still to look at, three numbers each.
    private int[] waiting = new int[64];
    private Live[] found = new Live[64];

    /// <summary>What a diagram turns on.</summary>
    /// <param name="root">The node at its head; no constant.</param>
    /// <param name="count">How many levels there are.</param>
    public Live[] Of(int root, int count)
    {
        var n = 0;
        var waits = 0;
        Wait(ref waits, root, FirstNode, Whole(1, 2, 4));
        while (waits > 0)
        {
            waits -= 3;
            var (part, begins, whole) = (waiting[waits], waiting[waits + 1], waiting[waits + 2]);
            influence.Look(part, begins, count);
            for (var level = influence.Lowest; level <= influence.Highest; level++)
            {
                if (!influence.IsMet(level)) continue;
                if (levels.TopicAt(level) < 0)
                {
                    Look(level, whole, ref waits);
                    continue;
                }

                ulong yes = 0, no = 0;
                var groups = levels.GroupsAt(level);
                for (var i = 0; i < groups.Length; i++)
                {
                    var answers = OfTheWhole(influence.Left(level, i), whole);
                    if (answers == 1 << (int)Answer.Yes) yes |= groups[i];
                    else if (answers == 1 << (int)Answer.No) no |= groups[i];
                }

                if (n == found.Length) Array.Resize(ref found, 2 * n);
                found[n++] = new(levels.TopicAt(level), yes, no);
            }
        }

        return found[..n];
    }

    private void Look(int level, int whole, ref int waits)
    {
        var (part, begins) = levels.PartAt(level);
        var outcomes = diagram.OutcomesOf(part);
        int ofTheWhole = 0, place = 0;
        for (var answer = 0; answer < 3; answer++)
            if ((outcomes & (1 << answer)) != 0) ofTheWhole |= OfTheWhole(influence.Left(level, place++), whole) << (3 * answer);
        if (outcomes == 7)
        {
            // What the rest does not tell apart is the same answer; otherwise a thing that only changes the one into the other would seem to matter.
            var apart = influence.ToldApart(level);
            if ((apart & 1) == 0) part = diagram.Merged(part, Answer.Unknown, Answer.No);
            else if ((apart & 2) == 0) part = diagram.Merged(part, Answer.Unknown, Answer.Yes);
            else if ((apart & 4) == 0) part = diagram.Merged(part, Answer.Yes, Answer.No);
        }

        Wait(ref waits, part, begins, ofTheWhole);
    }

    private void Wait(ref int waits, int part, int begins, int whole)
    {
        if (waits + 3 > waiting.Length) Array.Resize(ref waiting, 2 * waiting.Length);
        waiting[waits++] = part;
        waiting[waits++] = begins;
        waiting[waits++] = whole;
    }

    // What the whole can still answer if the part answers no, unknown, yes: three bits each.
    private static int Whole(int ifNo, int ifUnknown, int ifYes) => ifNo | (ifUnknown << 3) | (ifYes << 6);

    private static int OfTheWhole(int ofThePart, int whole)
    {
        var answers = 0;
        if ((ofThePart & 1) != 0) answers |= whole & 7;
        if ((ofThePart & 2) != 0) answers |= (whole >> 3) & 7;
        if ((ofThePart & 4) != 0) answers |= (whole >> 6) & 7;
        return answers;
    }
}
