namespace DueCourse.Law.Drafting;

/// <summary>Whose act a time limit governs.</summary>
public enum TimeLimitKind
{
    /// <summary>The person must act by then.</summary>
    PersonActsBy,

    /// <summary>The state must wait until then.</summary>
    StateWaitsUntil,

    /// <summary>The state must act by then.</summary>
    StateActsBy,
}

/// <summary>What a time limit comes to. It is one of three things, and never a guess.</summary>
public abstract record TimeLimitResult;

/// <summary>It falls on a day, or on one of two days where the law or the calendar is unclear.</summary>
/// <param name="SafeBy">The earliest defensible last day; shown to the person.</param>
/// <param name="GateAfter">The latest defensible last day; nothing that waits for the limit may happen until it has passed.</param>
/// <param name="SafeWorkingDay">The last working day on or before <paramref name="SafeBy"/> on which the act can certainly be done.</param>
/// <param name="EarliestNextStep">The first day on which what waits for the limit may happen.</param>
/// <param name="At">The hour, in words: <c>24:00 Europe/London</c>.</param>
/// <param name="Working">The working, a sentence a step.</param>
/// <param name="Then">What follows.</param>
public sealed record FallsOn(
    LocalDate SafeBy, LocalDate GateAfter, LocalDate SafeWorkingDay, LocalDate EarliestNextStep, string At,
    IReadOnlyList<string> Working, IReadOnlyList<string> Then) : TimeLimitResult;

/// <summary>It cannot yet be fixed; what is missing would fix it.</summary>
/// <param name="Missing">What is missing.</param>
/// <param name="Working">Why, in sentences.</param>
public sealed record CannotYetBeFixed(IReadOnlyList<Missing> Missing, IReadOnlyList<string> Working) : TimeLimitResult;

/// <summary>It does not apply.</summary>
/// <param name="Working">Why, in sentences.</param>
public sealed record DoesNotApply(IReadOnlyList<string> Working) : TimeLimitResult;

/// <summary>How many days, of which calendar, from the day a time starts to run.</summary>
/// <param name="from">The day that starts the time.</param>
/// <param name="division">The part of the United Kingdom whose calendar governs; null: not known.</param>
public delegate TimeLimitResult Counting(LocalDate from, UkDivision? division);

/// <summary>A part of the United Kingdom with its own bank holidays.</summary>
public enum UkDivision
{
    /// <summary>England and Wales.</summary>
    EnglandAndWales,

    /// <summary>Scotland.</summary>
    Scotland,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland,
}

/// <summary>One event that makes a time limit run: what of, when, and from which day.</summary>
/// <param name="Kind">The kind of subject it is asked of, the person for the case.</param>
/// <param name="What">What the limit is for: "an appeal against conviction".</param>
/// <param name="When">The condition under which the limit applies.</param>
/// <param name="From">The day from which it runs.</param>
/// <param name="Division">The fact that says whose calendar governs; null where the law says.</param>
/// <param name="Cautions">What can undo the date, or must be said beside it.</param>
public sealed record RunningTime(
    SubjectKind Kind, string What, Node When, DateExpression From, FactDefinition? Division, IReadOnlyList<Caution> Cautions)
{
    /// <summary>A time that runs from an event of a kind of subject.</summary>
    public static RunningTime Of<TSubject>(
        string what, Condition<TSubject> when, Day<TSubject> from, ChoiceFact<TSubject>? division = null,
        params Caution[] cautions) where TSubject : ISubject =>
        new(SubjectKind.Of<TSubject>(), what, when.Node, from.Expression, division?.Definition, cautions);
}

/// <summary>Something that undoes a date when it is so, and is said beside the date while it is not known.</summary>
/// <param name="When">The condition.</param>
/// <param name="Says">The sentence.</param>
/// <param name="IfSo">What the limit comes to when it is so; null: the sentence alone.</param>
public sealed record Caution(Node When, string Says, TimeLimitResult? IfSo)
{
    /// <summary>When it is so, the limit does not apply.</summary>
    public static Caution DoesNotApplyIf<TSubject>(Condition<TSubject> when, string says) where TSubject : ISubject =>
        new(when.Node, says, new DoesNotApply([says]));

    /// <summary>When it is so, the law itself is in doubt, and no date is given.</summary>
    public static Caution InDoubtIf<TSubject>(Condition<TSubject> when, string id, string says) where TSubject : ISubject =>
        new(when.Node, says, new CannotYetBeFixed([Missing.Ruling(id, says)], [says]));

    /// <summary>Said beside the date in any case.</summary>
    public static Caution Always(string says) => new(new Always(true), says, null);
}

/// <summary>A limit of time set by law.</summary>
/// <param name="Id">The dossiers' id; once printed it never changes.</param>
/// <param name="Kind">Whose act it governs.</param>
/// <param name="Says">What it asks, in a sentence.</param>
/// <param name="Citation">Where it is found.</param>
/// <param name="Counting">How it is counted from a given day; null where it follows from other limits.</param>
/// <param name="Runs">What makes it run in a case.</param>
public sealed record TimeLimit(
    string Id, TimeLimitKind Kind, string Says, Citation Citation, Counting? Counting, IReadOnlyList<RunningTime> Runs)
{
    /// <summary>For a limit that follows from others: how it is worked out for one subject.</summary>
    public Func<Situation, TimeLimitResult>? Follows { get; init; }
}

/// <summary>How a limb becomes a time limit.</summary>
public static class TimeLimitDrafting
{
    /// <summary>A time limit counted in days from an event.</summary>
    public static TimeLimit TimeLimit(
        this Limb limb, string id, TimeLimitKind kind, string says, Counting counting, params RunningTime[] runs) =>
        new(id, kind, says, limb.Citation, counting, runs);
}
