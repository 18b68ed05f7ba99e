namespace DueCourse.Casework.Tracks.Detention;

using DueCourse.Casework.Gates;
using DueCourse.Law.Facts;

/// <summary>
/// What a grant of bail by the Tribunal binds. It ends as the law says: by the Tribunal's own decision on a breach, by leave, by
/// departure, or when the person is no longer liable to be held. Nobody here ends it by releasing the person from it, and nobody is
/// held again on what the Tribunal knew: something has to have changed since, and to be shown.
/// </summary>
internal static class TribunalsBail
{
    private const string Citation = "Immigration Act 2016, Sch. 10, paras. 1 and 10";

    private static readonly Condition<Person> HasEnded = (Condition<Person>)TheLeave.Status.Is("limited", "indefinite") | (Condition<Person>)!ThePerson.IsInTheUnitedKingdom;

    /// <summary>The refusal to end the Tribunal's grant by a release; null: it is not on its bail, or the law has ended it.</summary>
    public static Refusal? Stands(LiveCase c, Instant now) => c.Detention.State is not OnBail { By: BailAuthority.Tribunal } || LawCheck.Answers(c, HasEnded, now) == Answer.Yes || !WhomBailReaches.MayReach(c, now)
        ? null
        : new("bail.tribunals-grant", "The Tribunal granted this bail, and nothing on record ends it.", "A grant by the Tribunal ends by its own decision, by leave, by departure, or when the person is no longer liable to be held; nobody here ends it.", "If conditions are to go, ask the Tribunal. If the grant has ended by law, record what ended it.") { Citation = Citation };

    /// <summary>The refusal to hold somebody again whom the Tribunal has bailed, on nothing that came since; null where something did.</summary>
    public static Refusal? Refuses(LiveCase c, AuthoriseDetention wanted)
    {
        if (c.Detention.GrantedByTheTribunal is not var (grant, granted)) return null;
        if (wanted.ChangedSinceBail is null || wanted.ShownBy is not { } shown)
            return new("bail.tribunals-grant", "The Tribunal granted bail, and it is not said and shown what has changed since.", "Whoever the Tribunal has bailed is not held again on what it knew: only its own decision on a breach, or a material change, lets that be.", "Record the arrest for a breach and the Tribunal's decision on it; or say what has changed since the grant, and name the entry that shows it.") { Citation = Citation };
        if (Words.Refused(wanted.ChangedSinceBail, "account of what has changed", 4000) is { } empty) return empty;
        return Words.OutOfSight(Compartment.Open, shown) ?? (c.Find(shown) is { Event: Evidence.DocumentReceived or Statements.FactAsserted } found && found.At > granted ? null
            : new("bail.nothing-new", $"{shown} is no document or statement that was recorded after {grant}, by which the Tribunal granted bail.", "What was on file when the Tribunal granted bail is no change.", "Name a document or statement that came since.") { Citation = Citation });
    }
}
