namespace DueCourse.Law.Exact;

using DueCourse.Law.Circuits;

/// <summary>
/// A circuit answered for many changes of one case at once, a bit for each. An answer is two bits: is it yes, and is it not no.
/// </summary>
internal sealed class Lanes
{
    private readonly Circuit circuit;
    private readonly int words;

    public Lanes(Circuit circuit, int count)
    {
        this.circuit = circuit;
        words = (count + 63) / 64;
        Yes = new ulong[circuit.Count * words];
        NotNo = new ulong[circuit.Count * words];
    }

    public ulong[] Yes { get; }

    public ulong[] NotNo { get; }

    /// <summary>One answer in every lane.</summary>
    public void Fill(int gate, Answer answer)
    {
        Yes.AsSpan(gate * words, words).Fill(answer == Answer.Yes ? ulong.MaxValue : 0);
        NotNo.AsSpan(gate * words, words).Fill(answer == Answer.No ? 0 : ulong.MaxValue);
    }

    /// <summary>The answer in one lane.</summary>
    public void Set(int gate, int lane, Answer answer)
    {
        var place = (gate * words) + (lane / 64);
        var bit = 1UL << (lane % 64);
        Yes[place] = answer == Answer.Yes ? Yes[place] | bit : Yes[place] & ~bit;
        NotNo[place] = answer == Answer.No ? NotNo[place] & ~bit : NotNo[place] | bit;
    }

    /// <summary>The answer of a gate in one lane.</summary>
    public Answer Get(int gate, int lane)
    {
        var place = (gate * words) + (lane / 64);
        var bit = 1UL << (lane % 64);
        return (Yes[place] & bit) != 0 ? Answer.Yes : (NotNo[place] & bit) == 0 ? Answer.No : Answer.Unknown;
    }

    /// <summary>Takes a gate's answers from elsewhere.</summary>
    public void Take(int gate, Lanes from)
    {
        from.Yes.AsSpan(gate * words, words).CopyTo(Yes.AsSpan(gate * words, words));
        from.NotNo.AsSpan(gate * words, words).CopyTo(NotNo.AsSpan(gate * words, words));
    }

    /// <summary>Works some gates out, operands before what uses them, from one word of lanes on.</summary>
    public void Run(ReadOnlySpan<int> gates, int fromWord)
    {
        foreach (var gate in gates)
        {
            var operands = circuit.OperandsOf(gate);
            var op = circuit.OpOf(gate);
            for (var w = fromWord; w < words; w++)
            {
                ulong yes, notNo;
                switch (op)
                {
                    case Op.And:
                        yes = notNo = ulong.MaxValue;
                        foreach (var o in operands)
                        {
                            yes &= Yes[(o * words) + w];
                            notNo &= NotNo[(o * words) + w];
                        }

                        break;
                    case Op.Or:
                        yes = notNo = 0;
                        foreach (var o in operands)
                        {
                            yes |= Yes[(o * words) + w];
                            notNo |= NotNo[(o * words) + w];
                        }

                        break;
                    case Op.Not:
                        yes = ~NotNo[(operands[0] * words) + w];
                        notNo = ~Yes[(operands[0] * words) + w];
                        break;
                    default:
                        yes = op == Op.Yes ? ulong.MaxValue : 0;
                        notNo = op == Op.No ? 0 : ulong.MaxValue;
                        break;
                }

                Yes[(gate * words) + w] = yes;
                NotNo[(gate * words) + w] = notNo;
            }
        }
    }
}
