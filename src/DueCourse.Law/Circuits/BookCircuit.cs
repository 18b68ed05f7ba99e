namespace DueCourse.Law.Circuits;

using System.Collections.Concurrent;
using DueCourse.Law.Exact;
using DueCourse.Law.Record;

/// <summary>Every condition of the statute book as one circuit, for one edition of the law and one shape of case.</summary>
public sealed class BookCircuit
{
    // A caseload has few shapes at few dates; beyond this many they are made again.
    private const int MostKept = 512;
    private const int MostDaysKept = 64;

    private static readonly ConcurrentDictionary<(LocalDateTime Edition, Shape Shape), Lazy<BookCircuit>> Made = new();
    private static readonly Lazy<IReadOnlyList<LocalDateTime>> EditionsOfTheBook = new(() => Editions.Of(StatuteBook.Current));
    private static readonly Lazy<IReadOnlyList<Node>> ConditionsOfTheBook = new(() => StatuteBook.Current.Conditions());

    private static readonly Lazy<Dictionary<Node, int>> Numbers = new(() =>
        ConditionsOfTheBook.Value.Select((node, number) => (node, number)).ToDictionary(c => c.node, c => c.number));

    private readonly ConcurrentDictionary<LocalDateTime, Topics> topics = new();

    private BookCircuit(LocalDateTime moment, Shape shape)
    {
        Circuit = Grounding.Of(ConditionsOfTheBook.Value, moment, shape, gapsApart: true);
        Program = Program.Of(Circuit);
        Intake = Intake.Of(Circuit);
        WhatIfs = new(Circuit, Program);
    }

    /// <summary>What its atoms ask about, for cases assessed at a moment.</summary>
    internal Topics TopicsAt(LocalDateTime moment)
    {
        if (topics.Count > MostDaysKept) topics.Clear();
        return topics.GetOrAdd(moment, m => Topics.Of(Circuit, m));
    }

    /// <summary>The circuit, with an output for each of the book's conditions.</summary>
    public Circuit Circuit { get; }

    /// <summary>Its compiled form.</summary>
    public Program Program { get; }

    /// <summary>What tells it about a case.</summary>
    public Intake Intake { get; }

    /// <summary>What asks it many what-ifs at once.</summary>
    internal WhatIfs WhatIfs { get; }

    /// <summary>That for a case at a moment of the law, United Kingdom time.</summary>
    public static BookCircuit For(CaseRecord record, LocalDateTime moment) => For(Shape.Roomy(record), moment);

    /// <summary>That for cases of a shape at a moment of the law.</summary>
    public static BookCircuit For(Shape shape, LocalDateTime moment)
    {
        // Outside the statute book's span it says nothing, whichever moment it is.
        var edition = EditionsOfTheBook.Value.Around(moment) ?? LocalDate.MinIsoValue.AtMidnight();
        if (Made.Count > MostKept) Made.Clear();
        return Made.GetOrAdd((edition, shape), key => new(() => new(key.Edition, key.Shape))).Value;
    }

    /// <summary>Makes ready what an assessment of a case at a moment will ask for, so that it need not wait for it.</summary>
    public static void Prepare(CaseRecord record, LocalDateTime moment) => For(record, moment).TopicsAt(moment);

    /// <summary>Is that one of the book's conditions?</summary>
    public static bool IsAsked(Node condition) => Numbers.Value.ContainsKey(condition);

    /// <summary>The number of a condition of the book among the outputs.</summary>
    public static int NumberOf(Node condition) => Numbers.Value[condition];

    /// <summary>The answers of all the book's conditions on a case.</summary>
    /// <param name="s">The case as a whole, with nothing supposed.</param>
    public Answer[] Answers(Situation s)
    {
        var answers = new Answer[Circuit.Outputs.Count];
        Program.Run(Atoms(s), answers);
        return answers;
    }

    /// <summary>The answers of the atoms; under a side's own reading every doubt is settled that side's way.</summary>
    internal Answer[] Atoms(Situation s)
    {
        var atoms = new Answer[Circuit.Atoms.Count];
        Intake.Fill(s, atoms);
        return atoms;
    }
}
