namespace DueCourse.Law.Exact;

using DueCourse.Law.Circuits;

/// <summary>
/// One thing that may be so or otherwise (a fact of a subject, a judgement, whether a list is complete, a ruling), with the
/// classes of value that the law tells apart: within a class every atom of the circuit has the same answer.
/// </summary>
public sealed class Topic
{
    private const int MostClasses = 64;

    private readonly int[] places;
    private readonly ulong all;

    // By atom: the classes in which it is yes, and in which it is no, as bits.
    private readonly ulong[] yes;
    private readonly ulong[] no;

    private Topic(Slot slot, FactDefinition? fact, int[] atoms, Answer[][] classes, bool[] isOpen)
    {
        Slot = slot;
        Fact = fact;
        Atoms = atoms;
        Classes = classes;
        IsOpen = isOpen;
        places = atoms;
        all = classes.Length == 64 ? ulong.MaxValue : (1UL << classes.Length) - 1;
        yes = new ulong[atoms.Length];
        no = new ulong[atoms.Length];
        for (var i = 0; i < atoms.Length; i++)
        {
            for (var c = 0; c < classes.Length; c++)
            {
                if (classes[c][i] == Answer.Yes) yes[i] |= 1UL << c;
                if (classes[c][i] == Answer.No) no[i] |= 1UL << c;
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
    internal ulong YesIn(int place) => yes[place];

    /// <summary>The classes in which an atom is no, as bits.</summary>
    internal ulong NoIn(int place) => no[place];

    /// <summary>All classes, as bits.</summary>
    internal ulong Every => all;

    /// <summary>The classes that agree with what is known, as bits; all of them where none does.</summary>
    internal ulong Allowed(ReadOnlySpan<Answer> answers) => Agreeing(answers) is var agreeing and not 0 ? agreeing : all;

    /// <summary>
    /// The classes that agree with what is known, as bits: none where a file contradicts itself. What is known of an atom stays
    /// so however the rest is filled in, so a class in which the atom would stay unknown does not agree.
    /// </summary>
    internal ulong Agreeing(ReadOnlySpan<Answer> answers)
    {
        var agreeing = all;
        for (var i = 0; i < places.Length; i++)
        {
            var answer = answers[places[i]];
            if (answer == Answer.Yes) agreeing &= yes[i];
            else if (answer == Answer.No) agreeing &= no[i];
        }

        return agreeing;
    }
}
