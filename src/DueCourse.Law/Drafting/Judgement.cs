namespace DueCourse.Law.Drafting;

/// <summary>
/// A question of evaluation that the law leaves to a named person: an entry of the judgement register.
/// The engine asks it and never answers it.
/// </summary>
/// <param name="Id">J01 to J51; never reused.</param>
/// <param name="Question">The question, in the words put to the person who answers.</param>
/// <param name="By">Who may answer.</param>
/// <param name="Reasons">The least that the reasons must deal with.</param>
/// <param name="Source">The provision or case that calls for it.</param>
public sealed record Judgement(
    string Id, string Question, Role By, string Reasons, string Source)
{
    /// <summary>Asked of the case as a whole.</summary>
    public Judged<Person> IsMet => new(this);

    /// <summary>Asked of each of a kind: a child, a conviction.</summary>
    public Judged<TSubject> IsMetFor<TSubject>() where TSubject : ISubject => new(this);

    /// <inheritdoc/>
    public override string ToString() => Id;
}

/// <summary>A judgement asked of a subject; it is a condition, met when the recorded answer is "met".</summary>
public sealed class Judged<TSubject>(Judgement entry) : Condition<TSubject>(new JudgementIsMet(entry, SubjectKind.Of<TSubject>())) where TSubject : ISubject
{
    /// <summary>The entry in the register.</summary>
    public Judgement Entry { get; } = entry;

    /// <summary>Answered, and met; until it is answered, not met. For one side of a doubt only.</summary>
    public Condition<TSubject> HasBeenAnsweredMet =>
        new(new JudgementIsMet(Entry, SubjectKind.Of<TSubject>(), notMetUntilAnswered: true));
}
