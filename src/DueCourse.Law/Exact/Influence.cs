namespace DueCourse.Law.Exact;

/// <summary>
/// What each thing on which a diagram turns can still do to its answer: for every level there is below a node, and every class
/// there, the answers that are left. All are found in one pass down the diagram.
/// </summary>
/// <remarks>
/// With a thing in one class, the answers left are those below that class, wherever the thing is met, and those that a way down
/// reaches which passes its level by. Ways pass it by where one step leads from above the level to below it; so of each level
/// it is enough to know, for each answer, how far down the longest step leads to it.
/// </remarks>
internal sealed class Influence(Diagram diagram)
{
    private int[] reached = new int[512];
    private int[] met = new int[128];
    private int[] at = new int[128];
    private int[] far = new int[4 * 128];
    private byte[] apart = new byte[128];
    private byte[] left = new byte[512];
    private int used;
    private int stamp;

    /// <summary>The first level at which there is a node.</summary>
    public int Lowest { get; private set; }

    /// <summary>The last.</summary>
    public int Highest { get; private set; }

    /// <summary>Passes down a diagram.</summary>
    /// <param name="root">The node at its head; no constant.</param>
    /// <param name="start">A number that no node below it undercuts.</param>
    /// <param name="levels">How many levels there are.</param>
    public void Look(int root, int start, int levels)
    {
        if (reached.Length < diagram.Count) Array.Resize(ref reached, 2 * diagram.Count);
        if (met.Length < levels) Room(2 * levels);
        stamp++;
        used = 0;
        reached[root] = stamp;
        Lowest = Highest = diagram.LevelOf(root);
        for (var node = root; node >= start; node--)
            if (reached[node] == stamp) Pass(node);
        int no = 0, unknown = 0, yes = 0;
        for (var level = Lowest; level <= Highest; level++)
        {
            if (met[level] != stamp) continue;
            var by = (no > level ? 1 : 0) | (unknown > level ? 2 : 0) | (yes > level ? 4 : 0);
            if (by != 0)
                for (var i = at[level]; i < at[level] + Classes(level); i++) left[i] |= (byte)by;
            no = Math.Max(no, far[4 * level]);
            unknown = Math.Max(unknown, far[(4 * level) + 1]);
            yes = Math.Max(yes, far[(4 * level) + 2]);
        }
    }

    /// <summary>Does the answer turn on what stands at a level?</summary>
    public bool IsMet(int level) => met[level] == stamp;

    /// <summary>The answers left with what stands at a level in one class, each as the bit of its number.</summary>
    public int Left(int level, int place) => left[at[level] + place];

    /// <summary>Of a level with three classes: are the first and the second, the second and the third, the first and the third told apart?</summary>
    public int ToldApart(int level) => apart[level];

    private int Classes(int level) => far[(4 * level) + 3];

    private void Pass(int node)
    {
        var level = diagram.LevelOf(node);
        var below = diagram.Below(node);
        if (met[level] != stamp) Meet(level, below.Length);
        if (below.Length == 3)
            apart[level] |= (byte)((below[0] != below[1] ? 1 : 0) | (below[1] != below[2] ? 2 : 0) | (below[0] != below[2] ? 4 : 0));
        var first = at[level];
        for (var i = 0; i < below.Length; i++)
        {
            var child = below[i];
            var outcomes = diagram.OutcomesOf(child);
            left[first + i] |= (byte)outcomes;
            reached[child] = stamp;
            var to = diagram.LevelOf(child);
            if ((outcomes & 1) != 0 && far[4 * level] < to) far[4 * level] = to;
            if ((outcomes & 2) != 0 && far[(4 * level) + 1] < to) far[(4 * level) + 1] = to;
            if ((outcomes & 4) != 0 && far[(4 * level) + 2] < to) far[(4 * level) + 2] = to;
        }
    }

    private void Meet(int level, int classes)
    {
        met[level] = stamp;
        at[level] = used;
        apart[level] = 0;
        far.AsSpan(4 * level, 3).Clear();
        far[(4 * level) + 3] = classes;
        if (left.Length < used + classes) Array.Resize(ref left, 2 * (used + classes));
        left.AsSpan(used, classes).Clear();
        used += classes;
        Highest = Math.Max(Highest, level);
    }

    private void Room(int levels)
    {
        Array.Resize(ref met, levels);
        Array.Resize(ref at, levels);
        Array.Resize(ref far, 4 * levels);
        Array.Resize(ref apart, levels);
    }
}
