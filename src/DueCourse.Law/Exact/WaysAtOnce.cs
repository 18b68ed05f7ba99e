namespace DueCourse.Law.Exact;

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using DueCourse.Law.Drafting;

/// <summary>
/// What is open of a condition, answered for many ways to fill it in at once, a bit for each: in the lanes of a topic it has each
/// of its values in turn, and every other topic has a value that was chosen for it, or is open.
/// </summary>
/// <remarks>
/// A value is a class of values that the law tells apart (<see cref="Topic.Classes"/>). Either it is asked where the condition is no,
/// and then where each literal that it uses is no, or where they are yes: a plane of bits for each. The lanes of a topic lie in one
/// word; a topic of which one literal is used has one lane, in which that literal is what is asked for.
/// </remarks>
internal sealed class WaysAtOnce(OpenGates open)
{
    /// <summary>A lane in which every topic is as chosen.</summary>
    public const int AsChosen = 0;

    private const int WordBits = 64, VectorWords = 4, FirstOfATopic = 1;

    // Nothing was chosen.
    private const int Open = -1;

    // By topic of the condition: in which round it was met, and its number among those that are open.
    private (int Round, int Number)[] met = [];
    private int round;

    // By number of an open topic.
    private OpenTopic[] topics = [];

    // By node of an open atom: the number of its topic.
    private int[] topicAt = [];

    // The literals of open atoms that are used, and with what each was last filled: twice the value that was chosen, and one more where it was asked for yes.
    private UsedAtom[] atoms = [];
    private int[] filled = [];
    private int atomCount;

    // By word: which lanes are those of a value that a topic can still have.
    private ulong[] lanesOf = [];

    // By literal that is used: a plane of lanes, in which it is what is asked for.
    private ulong[] planes = [];

    /// <summary>How many words a plane has.</summary>
    public int Words { get; private set; }

    /// <summary>How many topics are open.</summary>
    public int TopicCount { get; private set; }

    /// <summary>Which topic has a number among those that are open.</summary>
    public int TopicOf(int number) => open.Condition.TopicNumbers[topics[number].Topic];

    /// <summary>The number of the topic of an open atom.</summary>
    public int TopicAt(int node) => topicAt[node];

    /// <summary>The first lane of a topic.</summary>
    public int FirstLane(int topic) => (topics[topic].Word * WordBits) + topics[topic].Bit;

    /// <summary>Of the lanes of a topic those that are asked, as bits from its first one.</summary>
    public ulong LanesOfTopic(int topic) => topics[topic].Lanes;

    /// <summary>The values that a topic has in one of its lanes, as bits: one of them stands for all.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="lane">The lane, from the first one of the topic.</param>
    /// <param name="isNo">Asked for is where the condition is no; otherwise where it is yes.</param>
    public ulong ValuesIn(int topic, int lane, bool isNo)
    {
        ref readonly var about = ref topics[topic];
        return about.Only == 0 ? 1UL << lane : open.Condition.NoIn[about.Only ^ (isNo ? 0 : 1)];
    }

    /// <summary>The values that a topic can still have, as bits.</summary>
    public ulong AllOf(int topic) => topics[topic].All;

    /// <summary>The literals of open atoms that the condition uses.</summary>
    public ReadOnlySpan<UsedAtom> Atoms => atoms.AsSpan(0, atomCount);

    /// <summary>Which lanes of a word are some topic's.</summary>
    public ulong LanesOf(int word) => lanesOf[word];

    /// <summary>Is a literal that the condition uses what was asked for last, in a lane?</summary>
    public bool IsSo(int literal, int lane) => (planes[(literal * Words) + (lane / WordBits)] >> (lane % WordBits) & 1) != 0;

    /// <summary>Gives each open topic its lanes.</summary>
    /// <param name="answers">The answers of the atoms.</param>
    public void Begin(ReadOnlySpan<Answer> answers)
    {
        var condition = open.Condition;
        MakeRoom(condition);
        round++;
        var (count, lanes, number) = (0, FirstOfATopic, 0);
        lanesOf[0] = 0;
        var used = open.UsedAtoms;
        for (var i = 0; i < used.Length; i++)
        {
            var literal = used[i];
            var topic = condition.TopicOf[literal >> 1];
            ref var at = ref met[topic];
            if (at.Round != round)
            {
                at = (round, count);
                var (values, all, isEither) = condition.ValuesOf[topic];
                if (all == 0) all = condition.Topics[topic].Allowed(answers);
                // Where one literal is all that is used of a topic, one answer of it is nearer to what is not asked for, and so no bar;
                // and what is so while it stays unknown is so whatever it is. One lane is left for the other.
                var only = isEither && (i + 1 == used.Length || used[i + 1] != (literal ^ 1)) ? literal : 0;
                var (own, wide) = only == 0 ? (all, values) : (1, 1);
                if ((lanes & (WordBits - 1)) + wide > WordBits) lanes = (lanes + WordBits - 1) & -WordBits;
                topics[count++] = new(all, own, topic, only, lanes / WordBits, lanes & (WordBits - 1));
                if ((lanes & (WordBits - 1)) == 0) lanesOf[lanes / WordBits] = 0;
                lanesOf[lanes / WordBits] |= own << lanes;
                lanes += wide;
            }

            topicAt[literal >> 1] = at.Number;
            ref readonly var about = ref topics[at.Number];
            var (no, yes) = (condition.NoIn[literal], condition.NoIn[literal ^ 1]);
            var (noInLanes, yesInLanes) = about.Only == 0 ? (no & about.All, yes & about.All) : (1, 1);
            atoms[number++] = new(literal, at.Number, about.Word, about.Lanes << about.Bit, noInLanes << about.Bit, yesInLanes << about.Bit, no, yes);
        }

        (TopicCount, atomCount) = (count, number);
        Words = Math.Max(1, (lanes + (WordBits * VectorWords) - 1) / (WordBits * VectorWords)) * VectorWords;
        for (var word = (lanes + WordBits - 1) / WordBits; word < Words; word++) lanesOf[word] = 0;
        if (planes.Length < 2 * condition.Count * Words) planes = new ulong[4 * condition.Count * Words];
        planes.AsSpan(PlainCondition.StaysUnknown * Words, 2 * Words).Clear();
    }

    private void MakeRoom(PlainCondition condition)
    {
        var nodes = condition.FirstGate;
        if (topicAt.Length < nodes) (topicAt, filled, atoms) = (new int[2 * nodes], new int[4 * nodes], new UsedAtom[4 * nodes]);
        var count = condition.Topics.Length;
        // A topic takes a word at most.
        if (lanesOf.Length < count + VectorWords) (met, topics, lanesOf) = (new (int, int)[2 * count], new OpenTopic[2 * count], new ulong[(2 * count) + VectorWords]);
    }

    /// <summary>Answers everything, with nothing chosen.</summary>
    /// <param name="isNo">Asked for is where the condition is no; otherwise where it is yes.</param>
    public void RunOpen(bool isNo)
    {
        Array.Fill(filled, Open, 0, atomCount);
        foreach (ref readonly var atom in Atoms) Fill(in atom, 0, isNo, Words);
        Run(isNo);
    }

    /// <summary>Answers everything, with a value chosen for each topic.</summary>
    /// <param name="isNo">Asked for is where the condition is no; otherwise where it is yes.</param>
    /// <param name="chosen">By number of an open topic: the value.</param>
    public void Run(bool isNo, ReadOnlySpan<int> chosen)
    {
        var (words, turn) = (Words, isNo ? 0 : 1);
        ref var before = ref MemoryMarshal.GetArrayDataReference(filled);
        foreach (ref readonly var atom in Atoms)
        {
            var value = chosen[atom.Topic];
            var now = (2 * value) + turn;
            if (before != now)
            {
                before = now;
                Fill(in atom, 0 - ((isNo ? atom.NoIn : atom.YesIn) >> value & 1), isNo, words);
            }

            before = ref Unsafe.Add(ref before, 1);
        }

        Run(isNo);
    }

    /// <summary>The lanes in which the condition is what was asked for.</summary>
    public ReadOnlySpan<ulong> Outcome => planes.AsSpan(open.Root * Words, Words);

    // What it is in the chosen value in every lane; in the lanes of its own topic what it is in each value.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Fill(in UsedAtom atom, ulong isSo, bool isNo, int words)
    {
        ref var plane = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(planes), atom.Literal * words);
        var everywhere = Vector256.Create(isSo);
        everywhere.StoreUnsafe(ref plane);
        for (nuint w = VectorWords; w < (uint)words; w += VectorWords) everywhere.StoreUnsafe(ref plane, w);
        Unsafe.Add(ref plane, atom.Word) = (isSo & ~atom.Lanes) | (isNo ? atom.NoInLanes : atom.YesInLanes);
    }

    private void Run(bool isNo)
    {
        if (Words == VectorWords) RunOne(isNo ? 0 : 1);
        else if (Words == 2 * VectorWords) RunTwo(isNo ? 0 : 1);
        else RunMany(isNo ? 0 : 1);
    }

    private void RunOne(int turn)
    {
        ref var of = ref MemoryMarshal.GetArrayDataReference(planes);
        foreach (var gate in open.UsedGates)
            Combine(ref of, gate, (uint)gate.One * VectorWords, (uint)gate.Other * VectorWords, (uint)gate.Literal * VectorWords, turn);
    }

    private void RunTwo(int turn)
    {
        ref var of = ref MemoryMarshal.GetArrayDataReference(planes);
        foreach (var gate in open.UsedGates)
        {
            nuint one = (uint)gate.One * (2 * VectorWords), other = (uint)gate.Other * (2 * VectorWords), to = (uint)gate.Literal * (2 * VectorWords);
            Combine(ref of, gate, one, other, to, turn);
            Combine(ref of, gate, one + VectorWords, other + VectorWords, to + VectorWords, turn);
        }
    }

    private void RunMany(int turn)
    {
        ref var of = ref MemoryMarshal.GetArrayDataReference(planes);
        var words = (nuint)Words;
        foreach (var gate in open.UsedGates)
        {
            nuint one = (uint)gate.One * words, other = (uint)gate.Other * words, to = (uint)gate.Literal * words;
            for (nuint w = 0; w < words; w += VectorWords) Combine(ref of, gate, one + w, other + w, to + w, turn);
        }
    }

    // An "and" is no where either of two is, and yes where both are; the opposite of one the other way round.
    private static void Combine(ref ulong of, OpenGates.UsedGate gate, nuint one, nuint other, nuint to, int turn)
    {
        var both = Vector256.Create(0UL - (uint)((gate.Literal ^ turn) & 1));
        var (x, y) = (Vector256.LoadUnsafe(ref of, one), Vector256.LoadUnsafe(ref of, other));
        (((x ^ both) | (y ^ both)) ^ both).StoreUnsafe(ref of, to);
    }

    /// <summary>A literal of an open atom that a condition uses.</summary>
    /// <param name="Literal">The literal.</param>
    /// <param name="Topic">The number of its topic among those that are open.</param>
    /// <param name="Word">The word in which the lanes of the topic lie.</param>
    /// <param name="Lanes">Those that are asked.</param>
    /// <param name="NoInLanes">Those of them in which the literal is no, where that is asked for.</param>
    /// <param name="YesInLanes">Those of them in which it is yes, where that is.</param>
    /// <param name="NoIn">The values of the topic in which it is no, as bits.</param>
    /// <param name="YesIn">Those in which it is yes.</param>
    internal readonly record struct UsedAtom(int Literal, int Topic, int Word, ulong Lanes, ulong NoInLanes, ulong YesInLanes, ulong NoIn, ulong YesIn);

    // The values that it can still have, and of its lanes those that are asked, as bits; which of the condition's it is; its literal where one alone is used, and 0 otherwise; and where its lanes begin.
    private readonly record struct OpenTopic(ulong All, ulong Lanes, int Topic, int Only, int Word, int Bit);
}
