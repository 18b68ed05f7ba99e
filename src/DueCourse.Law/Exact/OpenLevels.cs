namespace DueCourse.Law.Exact;

using System.Numerics;

/// <summary>
/// What stands at each level of a diagram for one case: the values that a topic can still have, as groups of which each is told
/// apart from the others; or a part of the condition, with a diagram of its own.
/// </summary>
internal sealed class OpenLevels
{
    private int[] topics = new int[128];
    private int[] firsts = new int[128];
    private int[] counts = new int[128];
    private int[] parts = new int[128];
    private int[] begins = new int[128];
    private ulong[] groups = new ulong[256];
    private int used;

    /// <summary>Begins anew, with nothing at any level.</summary>
    public void Begin(int levels)
    {
        used = 0;
        if (counts.Length < levels)
        {
            var size = 2 * levels;
            (topics, firsts, counts, parts, begins) = (new int[size], new int[size], new int[size], new int[size], new int[size]);
            return;
        }

        Array.Clear(counts, 0, levels);
    }

    /// <summary>The topic of a level; -1 for a part's.</summary>
    public int TopicAt(int level) => topics[level];

    /// <summary>Has a topic been opened there?</summary>
    public bool IsOpened(int level) => counts[level] > 0;

    /// <summary>The groups of values of a level's topic.</summary>
    public ReadOnlySpan<ulong> GroupsAt(int level) => groups.AsSpan(firsts[level], counts[level]);

    /// <summary>The head of a part's diagram, and a number that none of its nodes undercuts.</summary>
    public (int Root, int Begins) PartAt(int level) => (parts[level], begins[level]);

    /// <summary>Puts a topic at a level: with one group of all the values that it can still have.</summary>
    public void Open(int level, int topic, ulong allowed)
    {
        topics[level] = topic;
        firsts[level] = used;
        counts[level] = 1;
        used += Math.Max(1, BitOperations.PopCount(allowed));
        if (used > groups.Length) Array.Resize(ref groups, 2 * used);
        groups[firsts[level]] = allowed;
    }

    /// <summary>Puts a topic at a level, with those groups of which a value is still possible.</summary>
    /// <returns>Which of the groups these are, as the bits of their numbers.</returns>
    public ulong Open(int level, int topic, ReadOnlySpan<ulong> all, ulong allowed)
    {
        topics[level] = topic;
        firsts[level] = used;
        counts[level] = 0;
        if (used + all.Length > groups.Length) Array.Resize(ref groups, 2 * (used + all.Length));
        var which = 0UL;
        for (var i = 0; i < all.Length; i++)
        {
            if ((all[i] & allowed) == 0) continue;
            which |= 1UL << i;
            groups[used + counts[level]++] = all[i] & allowed;
        }

        used += counts[level];
        return which;
    }

    /// <summary>Takes a level's groups apart into the values in which something is yes, no and neither.</summary>
    public void TellApart(int level, ulong yes, ulong no)
    {
        var at = firsts[level];
        var count = counts[level];
        for (var i = at; i < at + count; i++)
        {
            var group = groups[i];
            if ((group & (group - 1)) == 0) continue;
            ulong isYes = group & yes, isNo = group & no, isNeither = group & ~(yes | no);
            if (isYes == group || isNo == group || isNeither == group) continue;
            groups[i] = isYes != 0 ? isYes : isNo;
            if (isYes != 0 && isNo != 0) groups[at + counts[level]++] = isNo;
            if (isNeither != 0) groups[at + counts[level]++] = isNeither;
        }
    }

    /// <summary>Puts a part at a level.</summary>
    public void OpenPart(int level, int root, int beginsAt)
    {
        topics[level] = -1;
        parts[level] = root;
        begins[level] = beginsAt;
    }
}
