namespace DueCourse.Law.Exact;

/// <summary>A topic on which an open answer still turns.</summary>
/// <param name="Topic">Its number among the topics.</param>
/// <param name="ForYes">The classes that by themselves make the answer yes, as bits.</param>
/// <param name="ForNo">Those that by themselves make it no.</param>
public readonly record struct Live(int Topic, ulong ForYes, ulong ForNo)
{
    /// <summary>Some value of it settles the question, whatever else is so.</summary>
    public bool SettlesAlone => (ForYes | ForNo) != 0;
}

/// <summary>What every way to fill in what is not known gives.</summary>
/// <param name="Answer">The one answer that all of them give; unknown where they differ.</param>
/// <param name="Turning">What the answer still turns on: for each there are two completions that differ in it alone and in their answers.</param>
/// <param name="IsExact">False where the diagram would have grown too large; the rest then says nothing.</param>
/// <param name="Nodes">The size of the diagram.</param>
public sealed record ExactAnswer(Answer Answer, IReadOnlyList<Live> Turning, bool IsExact, int Nodes);
