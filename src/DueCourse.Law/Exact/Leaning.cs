namespace DueCourse.Law.Exact;

/// <summary>
/// Towards which answer of a condition the values of a topic lean, by the way in which its atoms are used. It is a guess that
/// saves searching; nothing that is found depends on it.
/// </summary>
internal sealed class Leaning(OpenGates open, WaysAtOnce ways)
{
    private const byte AsItIs = 1, Turned = 2;

    // By place: whether the condition uses it as it is, turned round, or both.
    private byte[] uses = new byte[256];

    // By topic: values that lean towards not no, and towards not yes, as bits.
    private ulong[] notNo = new ulong[128];
    private ulong[] notYes = new ulong[128];

    /// <summary>Looks at the condition.</summary>
    public void Begin()
    {
        if (uses.Length < open.Count) uses = new byte[2 * open.Count];
        if (notNo.Length < open.TopicCount) (notNo, notYes) = (new ulong[2 * open.TopicCount], new ulong[2 * open.TopicCount]);
        for (var topic = 0; topic < open.TopicCount; topic++) notNo[topic] = notYes[topic] = ways.AllOf(topic);
        Array.Clear(uses, 0, open.Count);
        uses[open.Root >> 1] = (open.Root & 1) == 0 ? AsItIs : Turned;
        for (var place = open.Count - 1; place >= open.FirstGate; place--)
        {
            var use = uses[place];
            var turned = (byte)((use >> 1) | ((use & AsItIs) << 1));
            foreach (var reference in open.ReferencesOf(place)) uses[reference >> 1] |= (reference & 1) == 0 ? use : turned;
        }

        for (var place = 1; place < open.FirstGate; place++)
        {
            ulong yes = ways.YesIn(place), no = ways.NoIn(place);
            var topic = open.TopicOf(place);
            if ((uses[place] & AsItIs) != 0) Lean(topic, yes, no);
            if ((uses[place] & Turned) != 0) Lean(topic, no, yes);
        }
    }

    /// <summary>Of some values of a topic, given as bits, one that leans towards an answer.</summary>
    public int Best(int topic, ulong among, bool towardsNotNo)
    {
        var leaning = among & (towardsNotNo ? notNo : notYes)[topic];
        return System.Numerics.BitOperations.TrailingZeroCount(leaning != 0 ? leaning : among);
    }

    // What leans the other way from what was seen before leaves it as it is.
    private void Lean(int topic, ulong yes, ulong no)
    {
        if ((notNo[topic] & (yes != 0 ? yes : ~no)) is var up && up != 0) notNo[topic] = up;
        if ((notYes[topic] & (no != 0 ? no : ~yes)) is var down && down != 0) notYes[topic] = down;
    }
}
