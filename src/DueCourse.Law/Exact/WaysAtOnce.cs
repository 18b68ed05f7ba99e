namespace DueCourse.Law.Exact;

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

/// <summary>
/// What is open of a condition, answered for many ways to fill it in at once, a bit for each: in the lanes of a topic it has each
/// of its values in turn, and every other topic has a value that was chosen for it, or is open.
/// </summary>
/// <remarks>
/// A value is a class of values that the law tells apart (<see cref="Topic.Classes"/>). An answer is two bits: is it yes, and is
/// it not no. The lanes of a topic lie in one word.
/// </remarks>
internal sealed class WaysAtOnce(Topics topics, OpenGates open)
{
    private const int WordBits = 64, VectorWords = 4;

    // Nothing is chosen.
    private const int Open = -1;

    private readonly Topic[] all = [.. topics.All];

    // By place, a plane of lanes each.
    private ulong[] yes = new ulong[1024];
    private ulong[] notNo = new ulong[1024];

    // By place of an atom: the values of its topic in which it is yes, and no, as bits; and what was chosen when it was last filled.
    private ulong[] yesIn = new ulong[128];
    private ulong[] noIn = new ulong[128];
    private int[] filled = new int[128];

    // By number of a topic: its first lane, and the values that it can still have, as bits.
    private int[] firstLane = new int[128];
    private ulong[] allOf = new ulong[128];

    private ulong[] lanesOf = new ulong[8];

    /// <summary>How many words a plane has.</summary>
    public int Words { get; private set; }

    /// <summary>The first lane of a topic.</summary>
    public int FirstLane(int topic) => firstLane[topic];

    /// <summary>The values that a topic can still have, as bits.</summary>
    public ulong AllOf(int topic) => allOf[topic];

    /// <summary>The values in which an atom is yes, as bits.</summary>
    public ulong YesIn(int place) => yesIn[place];

    /// <summary>Those in which it is no.</summary>
    public ulong NoIn(int place) => noIn[place];

    /// <summary>Which lanes of a word are some topic's.</summary>
    public ulong LanesOf(int word) => lanesOf[word];

    /// <summary>Is what stands at a place not no in a lane?</summary>
    public bool IsNotNo(int place, int lane) => (notNo[(place * Words) + (lane / WordBits)] >> (lane % WordBits) & 1) != 0;

    /// <summary>Is it not yes?</summary>
    public bool IsNotYes(int place, int lane) => (yes[(place * Words) + (lane / WordBits)] >> (lane % WordBits) & 1) == 0;

    /// <summary>Gives each topic its lanes.</summary>
    /// <param name="answers">The answers of the atoms.</param>
    public void Begin(ReadOnlySpan<Answer> answers)
    {
        if (yesIn.Length < open.FirstGate) (yesIn, noIn, filled) = (new ulong[2 * open.FirstGate], new ulong[2 * open.FirstGate], new int[2 * open.FirstGate]);
        if (firstLane.Length < open.TopicCount) (firstLane, allOf) = (new int[2 * open.TopicCount], new ulong[2 * open.TopicCount]);
        // A topic takes a word at most.
        if (lanesOf.Length < open.TopicCount + VectorWords) lanesOf = new ulong[2 * (open.TopicCount + VectorWords)];
        Array.Clear(lanesOf);
        var lanes = 0;
        for (var number = 0; number < open.TopicCount; number++)
        {
            var topic = all[open.TopicAt(number)];
            var count = topic.Classes.Count;
            if ((lanes % WordBits) + count > WordBits) lanes = (lanes + WordBits - 1) / WordBits * WordBits;
            firstLane[number] = lanes;
            allOf[number] = topic.Allowed(answers);
            lanesOf[lanes / WordBits] |= allOf[number] << (lanes % WordBits);
            lanes += count;
        }

        Words = Math.Max(1, (lanes + (WordBits * VectorWords) - 1) / (WordBits * VectorWords)) * VectorWords;
        if (yes.Length < open.Count * Words) (yes, notNo) = (new ulong[2 * open.Count * Words], new ulong[2 * open.Count * Words]);
        for (var place = 1; place < open.FirstGate; place++)
        {
            var topic = all[open.TopicAt(open.TopicOf(place))];
            var at = topics.PlaceOf(open.AtomAt(place));
            (yesIn[place], noIn[place]) = (topic.YesIn(at), topic.NoIn(at));
        }

        yes.AsSpan(OpenGates.StaysUnknown, Words).Clear();
        notNo.AsSpan(OpenGates.StaysUnknown, Words).Fill(ulong.MaxValue);
    }

    /// <summary>Answers everything, with nothing chosen.</summary>
    public void RunOpen()
    {
        for (var place = 1; place < open.FirstGate; place++) Fill(place, Open);
        Run();
    }

    /// <summary>Answers everything, with a value chosen for each topic.</summary>
    public void Run(ReadOnlySpan<int> chosen)
    {
        for (var place = 1; place < open.FirstGate; place++)
            if (chosen[open.TopicOf(place)] is var value && value != filled[place]) Fill(place, value);
        Run();
    }

    /// <summary>The lanes in which the condition is yes, and in which it is not no.</summary>
    public void Outcomes(Span<ulong> isYes, Span<ulong> isNotNo)
    {
        var at = (open.Root >> 1) * Words;
        var isTurned = (open.Root & 1) != 0;
        for (var w = 0; w < Words; w++)
        {
            isYes[w] = isTurned ? ~notNo[at + w] : yes[at + w];
            isNotNo[w] = isTurned ? ~yes[at + w] : notNo[at + w];
        }
    }

    // The answer in the chosen value in every lane; in the lanes of its own topic what it is in each value.
    private void Fill(int place, int value)
    {
        filled[place] = value;
        ulong inYes = yesIn[place], inNo = noIn[place];
        var isYes = value != Open && (inYes >> value & 1) != 0 ? Vector256<ulong>.AllBitsSet : default;
        var isNotNo = value != Open && (inNo >> value & 1) != 0 ? default : Vector256<ulong>.AllBitsSet;
        ref var ofYes = ref MemoryMarshal.GetArrayDataReference(yes);
        ref var ofNotNo = ref MemoryMarshal.GetArrayDataReference(notNo);
        var at = place * Words;
        for (var w = 0; w < Words; w += VectorWords)
        {
            isYes.StoreUnsafe(ref ofYes, (nuint)(at + w));
            isNotNo.StoreUnsafe(ref ofNotNo, (nuint)(at + w));
        }

        var topic = open.TopicOf(place);
        var lane = firstLane[topic];
        at += lane / WordBits;
        lane %= WordBits;
        var own = allOf[topic] << lane;
        yes[at] = (yes[at] & ~own) | (own & (inYes << lane));
        notNo[at] = (notNo[at] & ~own) | (own & ~(inNo << lane));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Run()
    {
        ref var ofYes = ref MemoryMarshal.GetArrayDataReference(yes);
        ref var ofNotNo = ref MemoryMarshal.GetArrayDataReference(notNo);
        for (var place = open.FirstGate; place < open.Count; place++)
        {
            var references = open.ReferencesOf(place);
            var isAnd = open.IsAnd(place);
            for (var w = 0; w < Words; w += VectorWords)
            {
                // Either of several is the opposite of all of their opposites.
                var turn = isAnd ? default : Vector256<ulong>.AllBitsSet;
                var (isYes, isNotNo) = (Vector256<ulong>.AllBitsSet, Vector256<ulong>.AllBitsSet);
                foreach (var reference in references)
                {
                    var at = (nuint)(((reference >> 1) * Words) + w);
                    var (y, n) = (Vector256.LoadUnsafe(ref ofYes, at), Vector256.LoadUnsafe(ref ofNotNo, at));
                    if ((reference & 1) != 0) (y, n) = (~n, ~y);
                    isYes &= y ^ turn;
                    isNotNo &= n ^ turn;
                }

                (isYes ^ turn).StoreUnsafe(ref ofYes, (nuint)((place * Words) + w));
                (isNotNo ^ turn).StoreUnsafe(ref ofNotNo, (nuint)((place * Words) + w));
            }
        }
    }
}
