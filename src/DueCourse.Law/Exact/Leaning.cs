namespace DueCourse.Law.Exact;

using System.Numerics;

/// <summary>
/// Towards which answer of a condition the values of a topic lean, by the way in which its atoms are used. It is a guess that
/// saves searching; nothing that is found depends on it.
/// </summary>
internal sealed class Leaning(WaysAtOnce ways)
{
    // By number of an open topic: values that lean towards not no, and towards not yes, as bits.
    private ulong[] notNo = new ulong[128];
    private ulong[] notYes = new ulong[128];

    /// <summary>Looks at the condition.</summary>
    public void Begin()
    {
        if (notNo.Length < ways.TopicCount) (notNo, notYes) = (new ulong[2 * ways.TopicCount], new ulong[2 * ways.TopicCount]);
        for (var topic = 0; topic < ways.TopicCount; topic++) notNo[topic] = notYes[topic] = ways.AllOf(topic);
        foreach (ref readonly var atom in ways.Atoms) Lean(atom.Topic, atom.YesIn, atom.NoIn);
    }

    /// <summary>Of some values of a topic, given as bits, one that leans towards an answer.</summary>
    public int Best(int topic, ulong among, bool towardsNotNo)
    {
        var leaning = among & (towardsNotNo ? notNo : notYes)[topic];
        return BitOperations.TrailingZeroCount(leaning != 0 ? leaning : among);
    }

    // What leans the other way from what was seen before leaves it as it is.
    private void Lean(int topic, ulong yes, ulong no)
    {
        if ((notNo[topic] & (yes != 0 ? yes : ~no)) is var up && up != 0) notNo[topic] = up;
        if ((notYes[topic] & (no != 0 ? no : ~yes)) is var down && down != 0) notYes[topic] = down;
    }
}
