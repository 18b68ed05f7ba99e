namespace DueCourse.Benchmarks.Agreement;

/// <summary>What was compared in a run, added up over blocks of cases.</summary>
internal sealed class Count
{
    /// <summary>Cases, and answers of the interpreter, the compiled circuit and the planes, three ways each.</summary>
    public long Cases, Answers, Unknown;

    /// <summary>Answers asked of decision diagrams; of them those Kleene leaves open, those decided all the same, those given up for size; and completed cases on which diagram and circuit were compared; cases that nothing completes, because one thing is said in two ways.</summary>
    public long Diagrams, Open, Decided, TooLarge, Completions, Contradictory;

    /// <summary>Answers asked of the solver, and those at which it gave up.</summary>
    public long Solved, GaveUp;

    /// <summary>Differences of any kind.</summary>
    public long Different;

    public void Add(Count other)
    {
        Cases += other.Cases;
        Answers += other.Answers;
        Unknown += other.Unknown;
        Diagrams += other.Diagrams;
        Open += other.Open;
        Decided += other.Decided;
        TooLarge += other.TooLarge;
        Completions += other.Completions;
        Contradictory += other.Contradictory;
        Solved += other.Solved;
        GaveUp += other.GaveUp;
        Different += other.Different;
    }

    public override string ToString() => FormattableString.Invariant(
        $"{Cases:N0} cases, {Answers:N0} answers three ways ({Unknown:N0} unknown); diagrams: {Diagrams:N0} answers, {Open:N0} open, of these {Decided:N0} decided and {TooLarge:N0} given up, {Completions:N0} completions ({Contradictory:N0} cases cannot be completed); solver: {Solved:N0} answers, {GaveUp:N0} given up; {Different:N0} different");
}
