namespace DueCourse.Law.Circuits;

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

/// <summary>
/// The compiled form of a circuit: what each gate reads is laid out for one pass, "not" is a way of reading rather than a
/// gate, and a gate that only one other uses is part of that other.
/// </summary>
/// <remarks>
/// An answer is two bits: known to be yes, and not known to be no. So No is 00, Unknown 01 and Yes 11; "and" is the and of
/// the bits, "or" their or. Sixty-four cases at once are the same with a word for each bit. Every value stands twice, as it
/// is (an even place) and reversed (the next); the first four places are No, Yes, Unknown and Unknown.
/// </remarks>
public sealed class Program
{
    internal const int Never = 0, Always = 1, Open = 2, FirstAtom = 4;

    private readonly int[] ends;
    private readonly int[] reads;
    private readonly bool[] isAnd;
    private readonly int[] outputs;

    internal Program(Circuit circuit, int[] ends, int[] reads, bool[] isAnd, int[] outputs)
    {
        Circuit = circuit;
        this.ends = ends;
        this.reads = reads;
        this.isAnd = isAnd;
        this.outputs = outputs;
    }

    /// <summary>What it was compiled from.</summary>
    public Circuit Circuit { get; }

    /// <summary>How many gates are left.</summary>
    public int Gates => ends.Length;

    /// <summary>How many values the gates read.</summary>
    public int Reads => reads.Length;

    private int Places => FirstAtom + (2 * (Circuit.Atoms.Count + ends.Length));

    /// <summary>Compiles a circuit.</summary>
    public static Program Of(Circuit circuit) => new Compiling(circuit).Finish();

    /// <summary>The answers of the circuit's outputs on one case.</summary>
    /// <param name="atoms">The answers of the atoms, in the circuit's order; more may follow and is not read.</param>
    /// <param name="answers">Filled with an answer for each output.</param>
    [SkipLocalsInit]
    public void Run(ReadOnlySpan<Answer> atoms, Span<Answer> answers)
    {
        var count = Circuit.Atoms.Count;
        if (atoms.Length < count || answers.Length < outputs.Length) throw new ArgumentException("there is too little room for the answers", nameof(atoms));
        var room = Places;
        Span<byte> values = room <= 65_536 ? stackalloc byte[room] : new byte[room];
        (values[Never], values[Always], values[Open], values[Open + 1]) = (0b00, 0b11, 0b01, 0b01);
        ref var value = ref MemoryMarshal.GetReference(values);
        for (var i = 0; i < count; i++)
        {
            // Twice the answer in order, plus one below Yes: 0, 1, 2 become 00, 01, 11.
            var bits = (int)atoms[i];
            bits += bits >> 1;
            Write(ref value, FirstAtom + (2 * i), bits);
        }

        Pass(ref value, FirstAtom + (2 * count));
        for (var i = 0; i < outputs.Length; i++)
        {
            var bits = Unsafe.Add(ref value, outputs[i]);
            answers[i] = (Answer)(bits - (bits >> 1));
        }
    }

    /// <summary>The answers of the outputs on sixty-four cases at once.</summary>
    /// <param name="atoms">For each atom two words, with a bit for each case: known to be yes, and not known to be no.</param>
    /// <param name="answers">Filled likewise, two words for each output.</param>
    public void Run(ReadOnlySpan<ulong> atoms, Span<ulong> answers)
    {
        var values = new (ulong Yes, ulong NotNo)[Places];
        values[Always] = (ulong.MaxValue, ulong.MaxValue);
        values[Open] = values[Open + 1] = (0, ulong.MaxValue);
        var place = FirstAtom;
        for (var i = 0; i < Circuit.Atoms.Count; i++, place += 2)
        {
            values[place] = (atoms[2 * i], atoms[(2 * i) + 1]);
            values[place + 1] = (~atoms[(2 * i) + 1], ~atoms[2 * i]);
        }

        var next = 0;
        for (var gate = 0; gate < ends.Length; gate++, place += 2)
        {
            var (yes, notNo) = values[reads[next++]];
            if (isAnd[gate])
                for (; next < ends[gate]; next++) (yes, notNo) = (yes & values[reads[next]].Yes, notNo & values[reads[next]].NotNo);
            else
                for (; next < ends[gate]; next++) (yes, notNo) = (yes | values[reads[next]].Yes, notNo | values[reads[next]].NotNo);
            values[place] = (yes, notNo);
            values[place + 1] = (~notNo, ~yes);
        }

        for (var i = 0; i < outputs.Length; i++) (answers[2 * i], answers[(2 * i) + 1]) = values[outputs[i]];
    }

    private void Pass(ref byte value, int place)
    {
        var (gateEnds, operands, ands) = (ends, reads, isAnd);
        var next = 0;
        for (var gate = 0; gate < gateEnds.Length; gate++, place += 2)
        {
            var end = gateEnds[gate];
            int bits = Unsafe.Add(ref value, operands[next++]);
            if (ands[gate])
                while (next < end) bits &= Unsafe.Add(ref value, operands[next++]);
            else
                while (next < end) bits |= Unsafe.Add(ref value, operands[next++]);
            Write(ref value, place, bits);
        }
    }

    // 00 reversed is 11, 01 stays, 11 reversed is 00.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(ref byte value, int place, int bits)
    {
        Unsafe.Add(ref value, place) = (byte)bits;
        Unsafe.Add(ref value, place + 1) = (byte)((0b00_00_01_11 >> (2 * bits)) & 0b11);
    }
}
