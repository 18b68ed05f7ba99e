namespace DueCourse.Law.Drafting;

using DueCourse.Law.Clock;

/// <summary>Whose act a time limit governs.</summary>
public enum TimeLimitKind
{
    /// <summary>The person must act by then.</summary>
    PersonActsBy,

    /// <summary>The state must wait until then.</summary>
    StateWaitsUntil,

    /// <summary>The state must act by then.</summary>
    StateActsBy,

    /// <summary>The person does best to wait until then; an earlier act is not forbidden.</summary>
    PersonWaitsUntil,

    /// <summary>Something is taken to have happened on that day.</summary>
    DeemedOn,
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
    IReadOnlyList<string> Working, IReadOnlyList<string> Then) : TimeLimitResult
{
    /// <summary>The time of day at which it ends, United Kingdom clock; null: the end of the day, or an office's own hour.</summary>
    public LocalTime? Closes { get; init; }

    /// <summary>What would bring the two dates closer.</summary>
    public IReadOnlyList<Missing> Missing { get; init; } = [];

    /// <summary>Later limits that hang on this one, counted from it.</summary>
    public IReadOnlyList<ChainedLimit> Chain { get; init; } = [];
}

/// <summary>A later limit, counted from an earlier one as if the act was done on its last day.</summary>
/// <param name="Id">The later limit.</param>
/// <param name="Says">On what footing: "If the skeleton argument is served on the last day".</param>
/// <param name="Result">What it comes to.</param>
public sealed record ChainedLimit(string Id, string Says, TimeLimitResult Result);

/// <summary>It cannot yet be fixed; what is missing would fix it.</summary>
/// <param name="Missing">What is missing.</param>
/// <param name="Working">Why, in sentences.</param>
public sealed record CannotYetBeFixed(IReadOnlyList<Missing> Missing, IReadOnlyList<string> Working) : TimeLimitResult;

/// <summary>It does not apply.</summary>
/// <param name="Working">Why, in sentences.</param>
public sealed record DoesNotApply(IReadOnlyList<string> Working) : TimeLimitResult;

/// <summary>One length that a limit can have: under which condition, for times that start when, and how it is reckoned.</summary>
/// <param name="When">The condition; of several lengths one holds.</param>
/// <param name="From">The first starting day that it governs; null: from the beginning of the rule.</param>
/// <param name="By">What made it so from that day; empty: the rule itself.</param>
/// <param name="Reckoning">How it is reckoned; null: the text was not read, and <paramref name="By"/> says what is missing.</param>
public sealed record Length(Node When, LocalDate? From, string By, Reckoning? Reckoning);

/// <summary>What can be done when a limit has been missed.</summary>
/// <param name="Ask">What is asked for, and how.</param>
/// <param name="Reasons">What the request must say.</param>
/// <param name="Decides">Who may extend the time.</param>
/// <param name="Meanwhile">What the gates do until that is decided.</param>
/// <param name="Citation">Where it is found.</param>
public sealed record LateAct(string Ask, string Reasons, string Decides, string Meanwhile, Citation Citation);

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
    /// <summary>The subject is an event on file: events that do not start this time are passed over in silence.</summary>
    public bool IsAnEvent { get; init; }

    /// <summary>The hour of the day, for a limit in hours; null: it does not matter.</summary>
    public FactDefinition? Hour { get; init; }

    /// <summary>The minute of the hour.</summary>
    public FactDefinition? Minute { get; init; }

    /// <summary>A second event with a time of its own, the later or the earlier of the two governing.</summary>
    public OtherStart? Other { get; init; }

    /// <summary>It runs from a day that may still lie ahead, and is counted towards it: a hearing.</summary>
    public bool MayLieAhead { get; init; }

    /// <summary>A step of the case that must have happened too; the time starts with the later of the two.</summary>
    public OtherStep? NoEarlierThan { get; init; }

    /// <summary>Later steps of the case that end this time, or start it again from their own day.</summary>
    public IReadOnlyList<OtherStep> OvertakenBy { get; init; } = [];

    /// <summary>A time that runs from an event of a kind of subject.</summary>
    public static RunningTime Of<TSubject>(
        string what, Condition<TSubject> when, Day<TSubject> from, ChoiceFact<TSubject>? division = null,
        params Caution[] cautions) where TSubject : ISubject =>
        new(SubjectKind.Of<TSubject>(), what, when.Node, from.Expression, division?.Definition, cautions);

    /// <summary>A time that runs from a stage of an appeal.</summary>
    /// <param name="what">What the limit is for.</param>
    /// <param name="when">Which stage, and what else must be so.</param>
    /// <param name="cautions">What can undo the date.</param>
    public static RunningTime FromAStage(string what, Condition<AppealStage> when, params Caution[] cautions) =>
        Of<AppealStage>(what, when, TheStage.On, null, cautions) with { IsAnEvent = true, Division = TheAppeal.Seat.Definition, Hour = TheStage.Hour.Definition, Minute = TheStage.Minute.Definition };

    /// <summary>A time that runs from a step of the case.</summary>
    public static RunningTime FromAStep(string what, Condition<ProceduralStep> when, params Caution[] cautions) =>
        Of<ProceduralStep>(what, when, TheStep.On, null, cautions) with { IsAnEvent = true, Division = TheStep.Place.Definition, Hour = TheStep.Hour.Definition, Minute = TheStep.Minute.Definition };

    /// <summary>The time starts with this or with the first such step of the case, whichever is later.</summary>
    /// <param name="step">Which step.</param>
    /// <param name="says">What it is: "the day on which the pregnancy was first known".</param>
    public RunningTime NotBefore(Condition<ProceduralStep> step, string says) => this with { NoEarlierThan = new(step.Node, says) };

    /// <summary>A later step of the case ends this time, or starts it again from its own day.</summary>
    /// <param name="step">Which step.</param>
    /// <param name="says">What it was: "The person was released".</param>
    public RunningTime Until(Condition<ProceduralStep> step, string says) => this with { OvertakenBy = [.. OvertakenBy, new(step.Node, says)] };

    /// <summary>Or, if later, a time of its own length from another day.</summary>
    public RunningTime OrIfLater<TSubject>(Day<TSubject> from, Reckoning reckoning) where TSubject : ISubject =>
        this with { Other = new(from.Expression, reckoning, TheLaterGoverns: true) };

    /// <summary>Or, if earlier, a time of its own length from another day, which may be to come.</summary>
    public RunningTime OrIfEarlier<TSubject>(Day<TSubject> from, Reckoning reckoning) where TSubject : ISubject =>
        this with { Other = new(from.Expression, reckoning, TheLaterGoverns: false) };
}

/// <summary>A second event from which a time of its own runs.</summary>
/// <param name="From">The day.</param>
/// <param name="Reckoning">How it is reckoned.</param>
/// <param name="TheLaterGoverns">The later of the two governs; otherwise the earlier.</param>
public sealed record OtherStart(DateExpression From, Reckoning Reckoning, bool TheLaterGoverns);

/// <summary>Another step of the case that bears on a time.</summary>
/// <param name="When">Which step.</param>
/// <param name="Says">What it is, in words.</param>
public sealed record OtherStep(Node When, string Says);

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
/// <param name="Lengths">How long it is; empty where it follows from other limits.</param>
/// <param name="Runs">What makes it run in a case.</param>
public sealed record TimeLimit(
    string Id, TimeLimitKind Kind, string Says, Citation Citation, IReadOnlyList<Length> Lengths, IReadOnlyList<RunningTime> Runs)
{
    /// <summary>For a limit that follows from others: how it is worked out for one subject.</summary>
    public Func<Situation, TimeLimitResult>? Follows { get; init; }

    /// <summary>What can be done when it has been missed; null: nothing in the rule.</summary>
    public LateAct? IfLate { get; init; }

    /// <summary>Enacted but never commenced: why it does not apply, as a sentence. It is counted all the same, to show.</summary>
    public string? NotCommenced { get; init; }

    /// <summary>Later limits that hang on it.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>Amended for times that start on or after a day.</summary>
    public TimeLimit AsAmended(LocalDate from, string by, Reckoning reckoning) =>
        this with { Lengths = [.. Lengths, new(new Always(true), from, by, reckoning.WordedFor(Kind))] };

    /// <summary>Amended for times that start on or after a day, with lengths that depend on conditions.</summary>
    public TimeLimit AsAmended<TSubject>(LocalDate from, string by, params (Condition<TSubject> When, Reckoning Reckoning)[] lengths) where TSubject : ISubject =>
        this with { Lengths = [.. Lengths, .. lengths.Select(l => new Length(l.When.Node, from, by, l.Reckoning.WordedFor(Kind)))] };

    /// <summary>For times that start on or after a day the text was not read: no date is given.</summary>
    public TimeLimit ThenNotRead(LocalDate from, string why) =>
        this with { Lengths = [.. Lengths, new(new Always(true), from, why, null)] };

    /// <summary>Another length, when a condition holds; the others then carry their own.</summary>
    public TimeLimit Or<TSubject>(Condition<TSubject> when, Reckoning reckoning) where TSubject : ISubject =>
        this with { Lengths = [.. Lengths, new(when.Node, null, "", reckoning.WordedFor(Kind))] };

    /// <summary>What can be done when it has been missed.</summary>
    public TimeLimit Late(string ask, string reasons, string decides, string meanwhile, Limb under) =>
        this with { IfLate = new(ask, reasons, decides, meanwhile, under.Citation) };

    /// <summary>A later limit that is counted from this one.</summary>
    public TimeLimit ThenRuns(string says, Func<TimeLimit> limit) => this with { Links = [.. Links, new(says, limit)] };

    /// <summary>A later limit that runs from the same day as this one.</summary>
    public TimeLimit AlsoRuns(string says, Func<TimeLimit> limit) => this with { Links = [.. Links, new(says, limit) { FromTheSameStart = true }] };
}

/// <summary>A later limit that hangs on an earlier one.</summary>
/// <param name="Says">On what footing: "If the skeleton argument is served on the last day".</param>
/// <param name="Limit">The later limit.</param>
public sealed record Link(string Says, Func<TimeLimit> Limit)
{
    /// <summary>It is counted from what started the earlier limit, not from its last day.</summary>
    public bool FromTheSameStart { get; init; }
}

/// <summary>How a limb becomes a time limit.</summary>
public static class TimeLimitDrafting
{
    /// <summary>A time limit reckoned in one way.</summary>
    public static TimeLimit TimeLimit(
        this Limb limb, string id, TimeLimitKind kind, string says, Reckoning reckoning, params RunningTime[] runs) =>
        new(id, kind, says, limb.Citation, [new(new Always(true), null, "", reckoning.WordedFor(kind))], runs);

    /// <summary>A time limit whose length depends on conditions; each is added with <c>Or</c>.</summary>
    public static TimeLimit TimeLimit(this Limb limb, string id, TimeLimitKind kind, string says, params RunningTime[] runs) =>
        new(id, kind, says, limb.Citation, [], runs);
}
