namespace DueCourse.Law.Tests.Exact.Reference;

using DueCourse.Law.Drafting;

/// <summary>
/// A reduced ordered decision diagram: an answer as a function of things that each have one of several classes of value.
/// Equal functions are one node, so that "it no longer matters" is a comparison of two numbers.
/// </summary>
/// <remarks>
/// The nodes 0, 1 and 2 are the constants no, unknown and yes; unknown is what stays unknown whatever is found out. A node has
/// a level, and below it one node for every class; no node has equal nodes below it only, and levels grow downwards.
/// </remarks>
internal sealed class ReferenceDiagram
{
    private const int Terminals = 3;
    private const int NoLevel = int.MaxValue;

    private readonly int limit;
    private int[] levels = new int[256];
    private int[] firsts = new int[257];
    private int[] below = new int[1024];
    private int[] buckets = new int[512];
    private int[] next = new int[256];
    private ulong[] cacheKeys = new ulong[1024];
    private int[] cacheValues = new int[1024];
    private int count;
    private int used;

    /// <summary>An empty diagram.</summary>
    /// <param name="limit">The most nodes it may come to hold.</param>
    public ReferenceDiagram(int limit)
    {
        this.limit = limit;
        Clear();
    }

    /// <summary>It came to its limit; what it holds is then no function of anything.</summary>
    public bool IsFull { get; private set; }

    /// <summary>How many nodes it holds, constants included.</summary>
    public int Count => count;

    /// <summary>Begins again.</summary>
    public void Clear()
    {
        // After a large diagram the next small one need not sweep so large a table.
        if (buckets.Length > 512 && count < buckets.Length / 16)
        {
            buckets = new int[512];
            cacheKeys = new ulong[1024];
            cacheValues = new int[1024];
        }
        else if (used > 0)
        {
            Array.Clear(buckets);
            Array.Clear(cacheKeys);
        }

        levels.AsSpan(0, Terminals).Fill(NoLevel);
        firsts.AsSpan(0, Terminals + 1).Clear();
        count = Terminals;
        used = 0;
        IsFull = false;
    }

    /// <summary>Is the node an answer, whatever else is so?</summary>
    public static bool IsConstant(int node) => node < Terminals;

    /// <summary>The level of a node.</summary>
    public int LevelOf(int node) => levels[node];

    /// <summary>The nodes below a node, one for each class.</summary>
    public ReadOnlySpan<int> Below(int node) => below.AsSpan(firsts[node]..firsts[node + 1]);

    /// <summary>The node of a level over these.</summary>
    public int Node(int level, ReadOnlySpan<int> children)
    {
        var same = true;
        for (var i = 1; i < children.Length; i++) same &= children[i] == children[0];
        if (same) return children[0];
        var hash = level;
        foreach (var child in children) hash = unchecked((hash * 486187739) + child);
        hash = unchecked(hash ^ (hash >> 15)) & (buckets.Length - 1);
        for (var node = buckets[hash]; node != 0; node = next[node])
            if (levels[node] == level && Below(node).SequenceEqual(children)) return node;
        if (count >= limit)
        {
            IsFull = true;
            return (int)Answer.Unknown;
        }

        if (count == levels.Length) Grow();
        if (used + children.Length > below.Length) Array.Resize(ref below, Math.Max(2 * below.Length, used + children.Length));
        children.CopyTo(below.AsSpan(used));
        used += children.Length;
        var made = count++;
        levels[made] = level;
        firsts[made + 1] = used;
        next[made] = buckets[hash];
        buckets[hash] = made;
        if (count > buckets.Length) Rehash();
        return made;
    }

    /// <summary>Both: the lesser.</summary>
    public int And(int a, int b)
    {
        if (a == b || b == (int)Answer.Yes || a == (int)Answer.No) return a;
        if (a == (int)Answer.Yes || b == (int)Answer.No) return b;
        return Apply(a, b, and: true);
    }

    /// <summary>Either: the greater.</summary>
    public int Or(int a, int b)
    {
        if (a == b || b == (int)Answer.No || a == (int)Answer.Yes) return a;
        if (a == (int)Answer.No || b == (int)Answer.Yes) return b;
        return Apply(a, b, and: false);
    }

    /// <summary>The opposite.</summary>
    public int Not(int a)
    {
        if (IsConstant(a)) return 2 - a;
        var key = Key(a, a, 3);
        if (Cached(key, out var known)) return known;
        Span<int> children = stackalloc int[firsts[a + 1] - firsts[a]];
        for (var i = 0; i < children.Length; i++) children[i] = Not(below[firsts[a] + i]);
        return Remember(key, Node(levels[a], children));
    }

    /// <summary>The answers that can still come of a node, each as the bit of its number.</summary>
    public int Outcomes(int node, Span<int> memo)
    {
        if (IsConstant(node)) return 1 << node;
        if (memo[node] != 0) return memo[node];
        var outcomes = 0;
        foreach (var child in Below(node)) outcomes |= Outcomes(child, memo);
        return memo[node] = outcomes;
    }

    private int Apply(int a, int b, bool and)
    {
        if (IsFull) return (int)Answer.Unknown;
        if (a > b) (a, b) = (b, a);
        var key = Key(a, b, and ? 1 : 2);
        if (Cached(key, out var known)) return known;
        int levelA = levels[a], levelB = levels[b], level = Math.Min(levelA, levelB);
        var top = levelA == level ? a : b;
        Span<int> children = stackalloc int[firsts[top + 1] - firsts[top]];
        for (var i = 0; i < children.Length; i++)
        {
            var left = levelA == level ? below[firsts[a] + i] : a;
            var right = levelB == level ? below[firsts[b] + i] : b;
            children[i] = and ? And(left, right) : Or(left, right);
        }

        return Remember(key, Node(level, children));
    }

    private static ulong Key(int a, int b, int op) => ((ulong)(uint)a << 33) | ((ulong)(uint)b << 2) | (uint)op;

    private bool Cached(ulong key, out int value)
    {
        var place = Place(key);
        value = cacheValues[place];
        return cacheKeys[place] == key;
    }

    // What was forgotten is worked out again and gives the same node.
    private int Remember(ulong key, int value)
    {
        var place = Place(key);
        cacheKeys[place] = key;
        return cacheValues[place] = value;
    }

    private int Place(ulong key) => (int)(unchecked(key * 0x9E3779B97F4A7C15UL) >> 40) & (cacheKeys.Length - 1);

    private void Grow()
    {
        Array.Resize(ref levels, 2 * levels.Length);
        Array.Resize(ref next, 2 * next.Length);
        Array.Resize(ref firsts, levels.Length + 1);
    }

    private void Rehash()
    {
        buckets = new int[4 * buckets.Length];
        cacheKeys = new ulong[buckets.Length];
        cacheValues = new int[buckets.Length];
        for (var node = Terminals; node < count; node++)
        {
            var hash = levels[node];
            foreach (var child in Below(node)) hash = unchecked((hash * 486187739) + child);
            hash = unchecked(hash ^ (hash >> 15)) & (buckets.Length - 1);
            next[node] = buckets[hash];
            buckets[hash] = node;
        }
    }
}
