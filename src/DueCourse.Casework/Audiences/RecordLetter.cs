namespace DueCourse.Casework.Audiences;

using DueCourse.Casework.Statements;

/// <summary>
/// Records a letter to or from somebody on the person's side. Whoever wrote or got it keeps it when they no longer act, and sees nothing
/// else of the case then (<see cref="ForTheFormerRepresentative"/>).
/// </summary>
/// <param name="In">The compartment: what speaks of a claim or of health stands with that, since others read the open file.</param>
/// <param name="Said">The letter.</param>
public sealed record RecordLetter(Compartment In, LetterExchanged Said) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (Checks.Opened(c) is { } refused) return refused;
        if (In is not (Compartment.Open or Compartment.Protection or Compartment.Medical))
            return new Refusal("letter.compartment", $"The person's side is not shown its letters in the compartment \"{In.Name()}\".", "A letter that its own writer cannot find again is lost to them.", "Record it in the open file; or with the claim or with health, where it speaks of one.");
        var times = c.Access.Assignments.Where(a => a.Who.Id == Said.With && a.Who.Role is ActorRole.Representative or ActorRole.ThePerson).ToList();
        if (times.Count == 0)
            return new Refusal("letter.not-on-record", $"Nobody with the sign-in name \"{Said.With}\" is or was on record for the person.", "A letter is kept for whoever wrote or got it, by that name.", "Give the name as it stands where the case was given to them.");
        if (Said.Way == Way.Sent && times.TrueForAll(a => a.Until is not null))
            return new Refusal("letter.no-longer-acts", $"{times[^1].Who.Name} no longer acts for the person.", "What is sent to them now tells somebody of the case who has no part in it.", "Write to whoever acts now, or to the person.");
        return Words.Refused(Said.Text, "letter", 20_000) ?? Decision.Record(In, Said);
    }
}
