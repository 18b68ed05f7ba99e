namespace DueCourse.Casework.Statements;

using DueCourse.Casework.Tracks;

/// <summary>
/// Records a judgement that somebody else made: a tribunal, the competent authority, the authority of another state, or an officer
/// before the case was kept here. It is theirs, as their paper shows it; whoever records it judges nothing.
/// </summary>
/// <param name="In">The compartment.</param>
/// <param name="Judgement">The question, as the register numbers it.</param>
/// <param name="About">Of whom or what it is asked; null: of the case.</param>
/// <param name="Answer">The answer.</param>
/// <param name="On">The day on which it was made.</param>
/// <param name="Reasons">Why, as the paper says.</param>
/// <param name="Points">What the paper says on each point that the register asks reasons for, in its order; null: it decides nothing.</param>
/// <param name="MadeBy">Who made it, by name.</param>
/// <param name="Office">What they are.</param>
/// <param name="ShownBy">The document that shows it.</param>
/// <param name="ReliedOn">The facts that it rests on, each with the value it had.</param>
public sealed record RecordJudgement(
    Compartment In, string Judgement, EntryId? About, JudgementAnswer Answer, LocalDate On, string Reasons, IReadOnlyList<string>? Points,
    string MadeBy, Role Office, EntryId ShownBy, IReadOnlyList<Reliance> ReliedOn) : Command
{
    private static readonly ActorRole[] Officials = [ActorRole.Caseworker, ActorRole.SeniorOfficer, ActorRole.LegalAdviser, ActorRole.ReturnsLiaisonOfficer];

    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        var made = new JudgementRecorded(Judgement, About, Answer, On, Reasons, MadeBy, Office.Words(), ReliedOn, [ShownBy.ToString()])
        { Points = Points, Office = Office, ShownBy = ShownBy, Law = Law.Edition.Version };
        if (!Officials.Contains(By.Role))
            return new Refusal("judgement.recorded-by", "A judgement of somebody else is recorded by an official who works on the case.", "The program's own conclusion is no judgement, and nobody records one who does not answer for what the paper says.", "An official reads the paper and records what it says.");
        if (JudgementRegister.Refused(c, In, made, now) is { } refused) return refused;
        var asked = JudgementRegister.Find(Judgement)!;
        if (Office != asked.By && Office != Role.TribunalOrCourt)
            return new Refusal("judgement.role", $"{Judgement} is not for the {Office.Words()} to answer: the register leaves it to the {asked.By.Words()}, and a tribunal or court can answer it on an appeal or a claim.", "A judgement of whoever has no authority to make it is none, and what is built on it falls with it.", "Name who made it and what they are; what others think of the question is a statement.") { Citation = asked.Source };
        if (JudgementRegister.SignsInAs(Office) is { } role && On >= UkDays.Of(c.History[0].At))
            return new Refusal("judgement.own", $"A {Office.Words()} answers {Judgement} here, in their own name.", "Since the case is kept here, the record shows what whoever judges had read, and that they declared no interest; a paper shows neither.", $"Somebody signed in as {Access.AccessPage.Name(role)} answers it.");
        return SourcePaper.Refused(c, In, ShownBy, $"the {Office.Words()}") ?? Decision.Record(In, made);
    }
}
