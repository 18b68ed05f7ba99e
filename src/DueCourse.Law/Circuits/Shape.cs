namespace DueCourse.Law.Circuits;

using DueCourse.Law.Record;

/// <summary>
/// How many subjects of each kind a circuit has room for. Of a kind below another (sentences below convictions) it is the
/// number below each one.
/// </summary>
public sealed class Shape : IEquatable<Shape>
{
    // Room is made in steps, so that a caseload needs few circuits; a place left empty holds nothing and changes nothing.
    private static readonly int[] Steps = [0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024];

    private static readonly int[] WideSteps = [1, 3, 8, 24, 64, 192, 1024];

    private readonly int[] counts;

    private Shape(int[] counts) => this.counts = counts;

    /// <summary>No subject of any kind.</summary>
    public static Shape Empty { get; } = new(new int[SubjectKinds.All.Count]);

    /// <summary>The same room for every kind.</summary>
    public static Shape Of(int each) => new([.. Enumerable.Repeat(each, SubjectKinds.All.Count)]);

    /// <summary>How many places there are in all, those below others counted once.</summary>
    public int Places => counts.Sum();

    /// <summary>The room for a kind.</summary>
    public int this[SubjectKind kind] => counts[kind.Number];

    /// <summary>The same, with another room for one kind.</summary>
    public Shape With(SubjectKind kind, int count)
    {
        int[] changed = [.. counts];
        changed[kind.Number] = count;
        return new(changed);
    }

    /// <summary>The room a case needs, made in steps.</summary>
    /// <exception cref="ArgumentException">The case lists more of a kind than any circuit has room for.</exception>
    public static Shape For(CaseRecord record) => Stepped(record, Steps);

    /// <summary>Room for a case in a shape that many cases share: some for every kind, and more in wide steps.</summary>
    /// <exception cref="ArgumentException">The case lists more of a kind than any circuit has room for.</exception>
    public static Shape Roomy(CaseRecord record) => Stepped(record, WideSteps);

    /// <summary>The kinds of subject that a condition asks about.</summary>
    public static IReadOnlySet<SubjectKind> KindsIn(Node condition) => condition.SelfAndAllBelow().OfType<Quantified>().Select(q => q.Kind).ToHashSet();

    /// <summary>Only the kinds named, of the others none.</summary>
    public Shape Of(IReadOnlySet<SubjectKind> kinds)
    {
        var all = SubjectKinds.All;
        var named = new int[counts.Length];
        for (var i = 0; i < named.Length; i++)
            if (counts[i] > 0 && kinds.Contains(all[i])) named[i] = counts[i];
        return new(named);
    }

    /// <summary>Room for what fits in either.</summary>
    public Shape And(Shape other) => new([.. counts.Zip(other.counts, Math.Max)]);

    private static Shape Stepped(CaseRecord record, int[] steps)
    {
        var most = new int[SubjectKinds.All.Count];
        Count(record.Person, most);
        for (var i = 0; i < most.Length; i++) most[i] = Room(most[i], steps, record);
        return new(most);
    }

    /// <summary>Is there room here for everything that fits there?</summary>
    public bool Holds(Shape other)
    {
        for (var i = 0; i < counts.Length; i++)
            if (counts[i] < other.counts[i]) return false;
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Shape? other) => other is not null && counts.AsSpan().SequenceEqual(other.counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Shape);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var count in counts) hash = unchecked((hash * 31) + count);
        return hash;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(", ", SubjectKinds.All.Where(k => this[k] > 0).Select(k => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{k.ListName} {this[k]}")));

    private static void Count(SubjectRecord subject, int[] most)
    {
        foreach (var (kind, list) in subject.Begun)
        {
            ref var count = ref most[kind.Number];
            count = Math.Max(count, list.Items.Count);
            for (var i = 0; i < list.Items.Count; i++) Count(list.Items[i], most);
        }
    }

    private static int Room(int count, int[] steps, CaseRecord record)
    {
        foreach (var step in steps)
            if (step >= count) return step;
        throw new ArgumentException($"{record.Name} lists more of one kind of thing than can be read at once", nameof(record));
    }
}

/// <summary>The kinds of subjects below the person, numbered.</summary>
internal static class SubjectKinds
{
    private static readonly Dictionary<SubjectKind, int> Numbers = Numbered();

    /// <summary>All of them, those below the person before those below these.</summary>
    public static IReadOnlyList<SubjectKind> All { get; } = [.. Numbers.Keys];

    /// <summary>The number of a kind, which it keeps as <see cref="SubjectKind.Number"/>.</summary>
    public static int Number(SubjectKind kind) => Numbers[kind];

    private static Dictionary<SubjectKind, int> Numbered()
    {
        var numbers = new Dictionary<SubjectKind, int>(ReferenceEqualityComparer.Instance);
        foreach (var kind in FactCatalogue.Kinds.Where(k => k.Parent is not null).OrderBy(Depth)) numbers.Add(kind, numbers.Count);
        return numbers;
    }

    private static int Depth(SubjectKind kind) => kind.Parent is { } parent ? 1 + Depth(parent) : 0;
}
