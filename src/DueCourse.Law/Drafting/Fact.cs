namespace DueCourse.Law.Drafting;

/// <summary>A question of fact, of whatever type.</summary>
public interface IQuestion
{
    /// <summary>What is asked, of whom, and what counts as evidence.</summary>
    FactDefinition Definition { get; }
}

/// <summary>A question answered yes or no; it is itself a condition.</summary>
public sealed class YesNoFact<TSubject>(FactDefinition definition)
    : Condition<TSubject>(new FactIsYes(definition)), IQuestion where TSubject : ISubject
{
    /// <summary>The question.</summary>
    public FactDefinition Definition { get; } = definition;

    /// <summary>Answered for another day.</summary>
    public Condition<TSubject> On(Day<TSubject> day) => new(new FactIsYes(Definition, day.Expression));

    /// <summary>While the file is silent, taken to be so because another fact of the same subject is on file.</summary>
    public YesNoFact<TSubject> PresumedFrom(PresumptionKind kind, string given, bool yes, string because, params string[] words) =>
        new(Definition.With(new(kind, given, words, new Record.YesNoValue(yes), because)));

    /// <summary>The last presumption holds only from the day that the other fact gives.</summary>
    public YesNoFact<TSubject> OnlyOnceItHasCome => new(Definition.Narrowing(p => p with { OnlyOnceItHasCome = true }));

    /// <summary>The last presumption gives way to these facts: asserted and not established, or answered yes.</summary>
    public YesNoFact<TSubject> GivesWayTo(params string[] facts) => new(Definition.Narrowing(p => p with { Unless = facts }));
}

/// <summary>A day that the file may hold.</summary>
public sealed class DateFact<TSubject>(FactDefinition definition)
    : Day<TSubject>(new FactDate(definition)), IQuestion where TSubject : ISubject
{
    /// <summary>The question.</summary>
    public FactDefinition Definition { get; } = definition;

    /// <summary>Some day is on file, whichever it is.</summary>
    public Condition<TSubject> IsRecorded => new(new FactIsRecorded(Definition));

    /// <summary>While the file is silent, taken to be the same day as another of the same subject that is on file.</summary>
    public DateFact<TSubject> PresumedFrom(PresumptionKind kind, string given, string because) =>
        new(Definition.With(new(kind, given, [], null, because)));
}

/// <summary>A length of sentence as pronounced.</summary>
public sealed class TermFact<TSubject>(FactDefinition definition) : IQuestion where TSubject : ISubject
{
    /// <summary>The question.</summary>
    public FactDefinition Definition { get; } = definition;

    /// <summary>The term pronounced is at least this long. Months and days are never converted into each other.</summary>
    public Condition<TSubject> IsAtLeast(Term threshold) => new(new TermReaches(Definition, threshold));
}

/// <summary>One of a closed list of words, or a country.</summary>
public sealed class ChoiceFact<TSubject>(FactDefinition definition) : IQuestion where TSubject : ISubject
{
    /// <summary>The question.</summary>
    public FactDefinition Definition { get; } = definition;

    /// <summary>It is one of these.</summary>
    /// <exception cref="ArgumentException">A word that is not on the fact's list: a mistake in drafting.</exception>
    public Condition<TSubject> Is(params string[] values) => new(new FactIsOneOf(Definition, Checked(values)));

    /// <summary>It has the same value as another fact, of the case or of the same subject.</summary>
    public Condition<TSubject> IsTheSameAs(ChoiceFact<Person> other) => new(new FactIsTheSameAs(Definition, other.Definition));

    /// <summary>It was one of these on another day.</summary>
    /// <exception cref="ArgumentException">A word that is not on the fact's list: a mistake in drafting.</exception>
    public Condition<TSubject> WasOn(Day<TSubject> day, params string[] values) =>
        new(new FactIsOneOf(Definition, Checked(values), day.Expression));

    /// <summary>While the file is silent, taken to be this because another fact of the same subject is on file.</summary>
    public ChoiceFact<TSubject> PresumedFrom(PresumptionKind kind, string given, string value, string because, params string[] words) =>
        new(Definition.With(new(kind, given, words, new Record.WordValue(Checked([value])[0]), because)));

    /// <summary>The last presumption holds only from the day that the other fact gives.</summary>
    public ChoiceFact<TSubject> OnlyOnceItHasCome => new(Definition.Narrowing(p => p with { OnlyOnceItHasCome = true }));

    /// <summary>The last presumption gives way to these facts: asserted and not established, or answered yes.</summary>
    public ChoiceFact<TSubject> GivesWayTo(params string[] facts) => new(Definition.Narrowing(p => p with { Unless = facts }));

    private string[] Checked(string[] values)
    {
        if (Definition.Type == FactType.Choice)
            foreach (var value in values)
                if (!Definition.Options.Contains(value))
                    throw new ArgumentException($"'{value}' is not an option of {Definition.Id}", nameof(values));
        return values;
    }
}

/// <summary>A whole number that the file may hold.</summary>
public sealed class NumberFact<TSubject>(FactDefinition definition) : IQuestion where TSubject : ISubject
{
    /// <summary>The question.</summary>
    public FactDefinition Definition { get; } = definition;

    /// <summary>At least this many.</summary>
    public Condition<TSubject> IsAtLeast(int threshold) => new(new NumberIsAtLeast(Definition, threshold));
}

/// <summary>Words or a reference: held, shown, and never decided upon.</summary>
public sealed class TextFact<TSubject>(FactDefinition definition) : IQuestion where TSubject : ISubject
{
    /// <summary>The question.</summary>
    public FactDefinition Definition { get; } = definition;
}

/// <summary>
/// Defines questions of fact. <c>YesNo("isBritishCitizen", "is a British citizen", "is not a British citizen", …)</c>.
/// </summary>
/// <typeparam name="TSubject">What the questions are asked of.</typeparam>
public static class Ask<TSubject> where TSubject : ISubject
{
    /// <summary>A yes/no question.</summary>
    public static YesNoFact<TSubject> YesNo(
        string name, string whenYes, string whenNo, string question, string evidence, Role by,
        bool changes = false, string? characteristic = null) =>
        new(Define(name, FactType.YesNo, question, evidence, by) with
        {
            WhenYes = whenYes,
            WhenNo = whenNo,
            Noun = whenYes,
            ChangesOverTime = changes,
            Characteristic = characteristic,
        });

    /// <summary>A day.</summary>
    public static DateFact<TSubject> Date(string name, string noun, string question, string evidence, Role by) =>
        new(Define(name, FactType.Date, question, evidence, by) with { Noun = noun });

    /// <summary>A length of sentence.</summary>
    public static TermFact<TSubject> Term(string name, string noun, string question, string evidence, Role by) =>
        new(Define(name, FactType.Term, question, evidence, by) with { Noun = noun });

    /// <summary>One of a closed list.</summary>
    public static ChoiceFact<TSubject> Choice(
        string name, string noun, string question, string evidence, Role by, string[] options,
        bool changes = false, string? characteristic = null) =>
        new(Define(name, FactType.Choice, question, evidence, by) with
        {
            Noun = noun,
            Options = options,
            ChangesOverTime = changes,
            Characteristic = characteristic,
        });

    /// <summary>A country.</summary>
    public static ChoiceFact<TSubject> Country(
        string name, string noun, string question, string evidence, Role by, bool changes = false, string? characteristic = null) =>
        new(Define(name, FactType.Country, question, evidence, by) with
        {
            Noun = noun,
            ChangesOverTime = changes,
            Characteristic = characteristic,
        });

    /// <summary>A whole number, from 0; no larger than <paramref name="atMost"/> where that is given.</summary>
    public static NumberFact<TSubject> Number(string name, string noun, string question, string evidence, Role by, int? atMost = null) =>
        new(Define(name, FactType.Number, question, evidence, by) with { Noun = noun, AtMost = atMost });

    /// <summary>Words or a reference, on which no rule turns.</summary>
    public static TextFact<TSubject> Text(string name, string noun, string question, string evidence, Role by) =>
        new(Define(name, FactType.Text, question, evidence, by) with { Noun = noun });

    private static FactDefinition Define(string name, FactType type, string question, string evidence, Role by) =>
        new(SubjectKind.Of<TSubject>(), name, type, question, evidence, by);
}
