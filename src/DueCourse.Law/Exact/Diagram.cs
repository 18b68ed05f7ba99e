namespace DueCourse.Law.Exact;

/// <summary>
/// A reduced ordered decision diagram: an answer as a function of things that each have one of several classes of value.
/// Equal functions are one node, so that "it no longer matters" is a comparison of two numbers.
/// </summary>
/// <remarks>
/// The nodes 0, 1 and 2 are the constants no, unknown and yes; unknown is what stays unknown whatever is found out. A node has
/// a level, and below it one node for every class; no node has equal nodes below it only, and levels grow downwards. Beginning
/// again costs nothing: what the tables hold is stamped with the beginning that it belongs to.
/// </remarks>
public sealed class Diagram
{
    /// <summary>The level of a constant: below every other.</summary>
    public const int NoLevel = int.MaxValue;

    private const int Terminals = 3;
    private const int OfAnd = 0, OfOr = 1, OfNot = 2, OfMerge = 3;

    // A key holds two nodes, the operation and the beginning.
    private const int NodeBits = 22;
    private const int MostBeginnings = 1 << 18;

    private int limit;
    private int[] levels = new int[512];
    private int[] firsts = new int[513];
    private byte[] outcomes = new byte[512];
    private int[] next = new int[512];
    private int[] below = new int[2048];
    private int[] buckets = new int[1024];
    private int[] bucketOf = new int[1024];
    private ulong[] cacheKeys = new ulong[1024];
    private int[] cacheValues = new int[1024];
    private int count;
    private int used;
    private int beginning;

    /// <summary>An empty diagram, to begin with.</summary>
    public Diagram()
    {
        for (var answer = 0; answer < Terminals; answer++)
        {
            levels[answer] = NoLevel;
            outcomes[answer] = (byte)(1 << answer);
        }
    }

    /// <summary>It came to its limit; what it holds is then no function of anything.</summary>
    public bool IsFull { get; private set; }

    /// <summary>How many nodes it holds, constants included.</summary>
    public int Count => count;

    /// <summary>Begins, or begins again.</summary>
    /// <param name="most">The most nodes it may come to hold.</param>
    public void Begin(int most)
    {
        limit = Math.Min(most, (1 << NodeBits) - 1);
        if (++beginning == MostBeginnings)
        {
            Array.Clear(bucketOf);
            Array.Clear(cacheKeys);
            beginning = 1;
        }

        count = Terminals;
        used = 0;
        IsFull = false;
    }

    /// <summary>Is the node an answer, whatever else is so?</summary>
    public static bool IsConstant(int node) => node < Terminals;

    /// <summary>The level of a node.</summary>
    public int LevelOf(int node) => levels[node];

    /// <summary>The nodes below a node, one for each class.</summary>
    public ReadOnlySpan<int> Below(int node) => below.AsSpan(firsts[node], firsts[node + 1] - firsts[node]);

    /// <summary>The answers that can still come of a node, each as the bit of its number.</summary>
    public int OutcomesOf(int node) => outcomes[node];

    /// <summary>The node of a level over these.</summary>
    public int Node(int level, ReadOnlySpan<int> children)
    {
        var first = children[0];
        var same = true;
        var hash = unchecked((uint)level * 0x9E3779B1);
        var outcome = 0;
        foreach (var child in children)
        {
            same &= child == first;
            outcome |= outcomes[child];
            hash = unchecked((hash ^ (uint)child) * 0x85EBCA6B);
            hash ^= hash >> 15;
        }

        if (same) return first;
        var bucket = (int)hash & (buckets.Length - 1);
        if (bucketOf[bucket] != beginning)
        {
            bucketOf[bucket] = beginning;
            buckets[bucket] = 0;
        }

        for (var node = buckets[bucket]; node != 0; node = next[node])
            if (levels[node] == level && Below(node).SequenceEqual(children)) return node;
        if (count >= limit)
        {
            IsFull = true;
            return (int)Answer.Unknown;
        }

        if (used + children.Length > below.Length) Array.Resize(ref below, 2 * (used + children.Length));
        children.CopyTo(below.AsSpan(used));
        var made = count++;
        levels[made] = level;
        outcomes[made] = (byte)outcome;
        firsts[made] = used;
        used += children.Length;
        firsts[made + 1] = used;
        next[made] = buckets[bucket];
        buckets[bucket] = made;
        if (count == levels.Length) Grow();
        return made;
    }

    /// <summary>Both: the lesser.</summary>
    public int And(int a, int b)
    {
        if (a == b || b == (int)Answer.Yes || a == (int)Answer.No) return a;
        if (a == (int)Answer.Yes || b == (int)Answer.No) return b;
        if (a > b) (a, b) = (b, a);
        var key = Key(a, b, OfAnd);
        var place = Place(key);
        if (cacheKeys[place] == key) return cacheValues[place];
        if (IsFull) return (int)Answer.Unknown;
        int levelA = levels[a], levelB = levels[b], level = Math.Min(levelA, levelB);
        int atA = firsts[a], atB = firsts[b], size = levelA == level ? firsts[a + 1] - atA : firsts[b + 1] - atB;
        Span<int> children = stackalloc int[size];
        for (var i = 0; i < children.Length; i++)
            children[i] = And(levelA == level ? below[atA + i] : a, levelB == level ? below[atB + i] : b);
        return Remember(key, Node(level, children));
    }

    /// <summary>Either: the greater.</summary>
    public int Or(int a, int b)
    {
        if (a == b || b == (int)Answer.No || a == (int)Answer.Yes) return a;
        if (a == (int)Answer.No || b == (int)Answer.Yes) return b;
        if (a > b) (a, b) = (b, a);
        var key = Key(a, b, OfOr);
        var place = Place(key);
        if (cacheKeys[place] == key) return cacheValues[place];
        if (IsFull) return (int)Answer.Unknown;
        int levelA = levels[a], levelB = levels[b], level = Math.Min(levelA, levelB);
        int atA = firsts[a], atB = firsts[b], size = levelA == level ? firsts[a + 1] - atA : firsts[b + 1] - atB;
        Span<int> children = stackalloc int[size];
        for (var i = 0; i < children.Length; i++)
            children[i] = Or(levelA == level ? below[atA + i] : a, levelB == level ? below[atB + i] : b);
        return Remember(key, Node(level, children));
    }

    /// <summary>The opposite.</summary>
    public int Not(int a)
    {
        if (IsConstant(a)) return 2 - a;
        var key = Key(a, 0, OfNot);
        var place = Place(key);
        if (cacheKeys[place] == key) return cacheValues[place];
        if (IsFull) return (int)Answer.Unknown;
        Span<int> children = stackalloc int[firsts[a + 1] - firsts[a]];
        for (var i = 0; i < children.Length; i++) children[i] = Not(below[firsts[a] + i]);
        return Remember(key, Node(levels[a], children));
    }

    /// <summary>The same, where two of the three answers come to the same: the one is taken for the other.</summary>
    public int Merged(int a, Answer from, Answer into)
    {
        if (IsConstant(a)) return a == (int)from ? (int)into : a;
        if ((outcomes[a] & (1 << (int)from)) == 0) return a;
        var key = Key(a, (3 * (int)from) + (int)into, OfMerge);
        var place = Place(key);
        if (cacheKeys[place] == key) return cacheValues[place];
        if (IsFull) return (int)Answer.Unknown;
        Span<int> children = stackalloc int[firsts[a + 1] - firsts[a]];
        for (var i = 0; i < children.Length; i++) children[i] = Merged(below[firsts[a] + i], from, into);
        return Remember(key, Node(levels[a], children));
    }

    private ulong Key(int a, int b, int op) =>
        ((ulong)beginning << ((2 * NodeBits) + 2)) | ((ulong)(uint)a << (NodeBits + 2)) | ((ulong)(uint)b << 2) | (uint)op;

    private int Place(ulong key) => (int)(unchecked(key * 0x9E3779B97F4A7C15UL) >> 40) & (cacheKeys.Length - 1);

    // What was forgotten is worked out again and gives the same node.
    private int Remember(ulong key, int value)
    {
        var place = Place(key);
        cacheKeys[place] = key;
        return cacheValues[place] = value;
    }

    private void Grow()
    {
        var size = 2 * levels.Length;
        Array.Resize(ref levels, size);
        Array.Resize(ref next, size);
        Array.Resize(ref outcomes, size);
        Array.Resize(ref firsts, size + 1);
        buckets = new int[2 * size];
        bucketOf = new int[2 * size];
        cacheKeys = new ulong[2 * size];
        cacheValues = new int[2 * size];
        for (var node = Terminals; node < count; node++)
        {
            var hash = unchecked((uint)levels[node] * 0x9E3779B1);
            foreach (var child in Below(node))
            {
                hash = unchecked((hash ^ (uint)child) * 0x85EBCA6B);
                hash ^= hash >> 15;
            }

            var bucket = (int)hash & (buckets.Length - 1);
            bucketOf[bucket] = beginning;
            next[node] = buckets[bucket];
            buckets[bucket] = node;
        }
    }
}
