namespace DueCourse.Casework.Access;

using DueCourse.Casework.Audiences;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Stays;

/// <summary>
/// A case that ended in an acquittal is sealed with its outcome. Nothing was proved, so nobody who worked it goes on reading of the
/// accusation, and it is in no list or search of theirs. It stays open to the auditor, to the program, and to the person and whoever
/// represents them, whose data it is, until it is disposed of (decision 0029).
/// </summary>
public static class Sealing
{
    /// <summary>
    /// Whether it is sealed against a role: those that read the file to work it. What is told to victims, to the press or to another
    /// state is made of releases alone, and that it ended for them would tell how the case did, so for them nothing changes.
    /// </summary>
    public static bool IsAgainst(ActorRole role) =>
        role is ActorRole.Caseworker or ActorRole.SeniorOfficer or ActorRole.LegalAdviser or ActorRole.ReturnsLiaisonOfficer;

    /// <summary>Whether a case is sealed against a role.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="role">The role.</param>
    internal static bool Keeps(LiveCase c, ActorRole role) => c.Retention.IsSealed && IsAgainst(role);

    /// <summary>
    /// What can be done in a sealed case without reading it: open it again by an officer's reasons, give it to another officer who
    /// could, take down what a court orders, have a victim told that it is over, hold it for an inquiry, and dispose of it, which
    /// takes two.
    /// </summary>
    internal static bool LetsThrough(Command command) => command is ReverseOutcome or AssignToCase or EndAssignment or DeclareConflict or RecordStay
        or ReleaseOutcomeToVictimLiaison or PlaceLegalHold or LiftLegalHold or EraseEntries or ConfirmAct or RejectAct;

    /// <summary>Whether somebody who has a sealed case may do in it what is let through, though they do not read it.</summary>
    internal static bool LetsThrough(LiveCase c, Actor by, params IReadOnlyList<ActorRole> roles) =>
        c.Retention.IsSealed && roles.Contains(by.Role) && c.Access.IsAssigned(by) && !c.Access.HasConflict(by.Id);
}
