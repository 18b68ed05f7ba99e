namespace DueCourse.Casework.Statements;

using DueCourse.Casework.Access;
using DueCourse.Casework.Decisions;

/// <summary>
/// Somebody with authority answers a question that the law leaves to them. The register says whose it is; nobody else answers it,
/// and the program never does. What is recorded is who judged, in which role, what they had read, on what it rests and why, under
/// which version of the law.
/// </summary>
/// <param name="In">The compartment.</param>
/// <param name="Judgement">The question, as the register numbers it.</param>
/// <param name="About">Of whom or what it is asked; null: of the case.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Points">What is said on each point that the register asks reasons for, in its order; null: it cannot be decided.</param>
/// <param name="RestsOn">The entries that it rests on, for and against; at least one, unless it cannot be decided.</param>
/// <param name="ReliedOn">The facts that it rests on, each with the value it had.</param>
/// <param name="Representations">What the person's side says to it and how that was weighed, or that it says nothing.</param>
/// <param name="HasNoInterest">That whoever judges has no interest in the case, of their own or of anybody close to them.</param>
public sealed record MakeJudgement(
    Compartment In, string Judgement, EntryId? About, JudgementAnswer Answer, string Reasons, IReadOnlyList<string>? Points,
    IReadOnlyList<EntryId> RestsOn, IReadOnlyList<Reliance> ReliedOn, string Representations, bool HasNoInterest) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now)
    {
        if (!c.Access.IsAssigned(By) || By.Role is not (ActorRole.SeniorOfficer or ActorRole.LegalAdviser) || !c.Rights(By, In, now).HasFlag(Right.Read)) return AccessCheck.Refused(By);
        if (JudgementRegister.Find(Judgement) is not { } asked || JudgementRegister.SignsInAs(asked.By) == By.Role) return null;
        return new("judgement.role", $"{Judgement} is not yours to answer: the register leaves it to the {asked.By.Words()}.", "A judgement of whoever has no authority to make it is none, and what is built on it falls with it.",
            JudgementRegister.SignsInAs(asked.By) is null ? "Record what they decided, with the paper that shows it." : "Ask them to answer it.")
        { Citation = asked.Source };
    }

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        var made = new JudgementRecorded(Judgement, About, Answer, Tracks.UkDays.Of(now), Reasons, By.Name, AccessPage.Name(By.Role), ReliedOn, [.. RestsOn.Select(e => e.ToString())])
        {
            Points = Points,
            Office = JudgementRegister.Find(Judgement)?.By,
            Law = Law.Edition.Version,
            Seen = FileView.Of(c, In),
            Representations = Representations,
            DeclaredNoInterest = HasNoInterest,
        };
        if (JudgementRegister.Refused(c, In, made, now) is { } refused) return refused;
        if (!HasNoInterest)
            return new Refusal("judgement.interest", "You have not said that you have no interest in this case.", "Nobody judges where they, or anybody close to them, have something to win or to lose.", "Say so if it is so; otherwise declare the interest, and somebody else judges.");
        if (Words.Refused(Representations, "account of what the person's side says", 20_000) is { } silent) return silent;
        if (Answer != JudgementAnswer.CannotDecide && RestsOn.Count == 0)
            return new Refusal("judgement.rests-on-nothing", "The judgement names nothing on the file that it rests on.", "When something on the file changes, nobody could tell whether it has to be made again.", "Name the statements and documents that it rests on, for and against.");
        var readable = c.Readable(By, now);
        foreach (var entry in RestsOn)
            if (Grounds.Refused(c, readable, entry, Answer == JudgementAnswer.Met ? AgainstThePerson(Judgement) : null) is { } unfit) return unfit;
        return FileView.NotRead(c, By, now) ?? Decision.Record(In, made);
    }

    // Met, these say of the person's conduct what the decisions say that are taken on them: an accusation is no ground for either.
    private static DecisionKind? AgainstThePerson(string judgement) => judgement switch
    {
        "J05" or "J06" or "J08" or "J20" or "J21" or "J34" => DecisionKind.IntendToDeport,
        "J09" or "J10" or "J11" => DecisionKind.MakeDeportationOrder,
        "J19" => DecisionKind.LiableToRemoval,
        "J42" or "J43" => DecisionKind.DepriveOfCitizenship,
        _ => null,
    };
}
