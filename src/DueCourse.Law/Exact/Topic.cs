namespace DueCourse.Law.Exact;

using DueCourse.Law.Circuits;

/// <summary>
/// One thing that may be so or otherwise (a fact of a subject, a judgement, whether a list is complete, a ruling), with the
/// classes of value that the law tells apart: within a class every atom of the circuit has the same answer.
/// </summary>
public sealed class Topic
{
    private const int MostClasses = 64;

    private readonly ulong[] fitsYes;
    private readonly ulong[] fitsNo;

    private Topic(Slot slot, FactDefinition? fact, int[] atoms, Answer[][] classes, bool[] isOpen)
    {
        Slot = slot;
        Fact = fact;
        Atoms = atoms;
        Classes = classes;
        IsOpen = isOpen;
        fitsYes = new ulong[atoms.Length];
        fitsNo = new ulong[atoms.Length];
        for (var i = 0; i < atoms.Length; i++)
        {
            for (var c = 0; c < classes.Length; c++)
            {
                if (classes[c][i] != Answer.No) fitsYes[i] |= 1UL << c;
                if (classes[c][i] != Answer.Yes) fitsNo[i] |= 1UL << c;
            }
        }
    }

    /// <summary>The subject.</summary>
    public Slot Slot { get; }

    /// <summary>The fact, where it is one.</summary>
    public FactDefinition? Fact { get; }

    /// <summary>The atoms it answers, as their places in the circuit.</summary>
    public IReadOnlyList<int> Atoms { get; }

    /// <summary>The classes: for each, the answer of each atom.</summary>
    public IReadOnlyList<IReadOnlyList<Answer>> Classes { get; }

    /// <summary>For each atom: its "no" means only "not said so far", so that it is open until it is "yes".</summary>
    internal IReadOnlyList<bool> IsOpen { get; }

    internal static Topic? Of(Slot slot, FactDefinition? fact, IReadOnlyList<int> atoms, IEnumerable<Answer[]> classes, Func<int, bool>? isOpen = null)
    {
        var apart = new List<Answer[]>();
        foreach (var one in classes)
            if (!apart.Exists(a => a.AsSpan().SequenceEqual(one))) apart.Add(one);
        return apart.Count > MostClasses ? null : new(slot, fact, [.. atoms], [.. apart], [.. atoms.Select((_, i) => isOpen?.Invoke(i) ?? false)]);
    }

    /// <summary>The classes in which an atom is yes, as bits.</summary>
    internal ulong YesIn(int place) => ~fitsNo[place];

    /// <summary>The classes in which an atom is no, as bits.</summary>
    internal ulong NoIn(int place) => ~fitsYes[place];

    /// <summary>The classes that agree with what is known, as bits; all of them where none does.</summary>
    internal ulong Allowed(ReadOnlySpan<Answer> answers)
    {
        var all = Classes.Count == 64 ? ulong.MaxValue : (1UL << Classes.Count) - 1;
        var allowed = all;
        for (var i = 0; i < fitsYes.Length; i++)
        {
            var answer = answers[Atoms[i]];
            if (answer == Answer.Yes) allowed &= fitsYes[i];
            else if (answer == Answer.No) allowed &= fitsNo[i];
        }

        return allowed == 0 ? all : allowed;
    }
}
