namespace DueCourse.Casework.Access;

/// <summary>What one role may do in one compartment, and why.</summary>
/// <param name="In">The compartment.</param>
/// <param name="May">The rights.</param>
/// <param name="Because">Why, as a sentence.</param>
public sealed record Cell(Compartment In, Right May, string Because);

/// <summary>One role: where it works, who gives it a case, and what it may do there.</summary>
/// <param name="Role">The role.</param>
/// <param name="Home">The compartment in which it is recorded who has the role in a case.</param>
/// <param name="Everywhere">Reads every case without being given it.</param>
/// <param name="HasAuthority">Assigns, grants and confirms in every case, also in those that it may not read.</param>
/// <param name="MayAsk">May ask for access to a case that it was not given.</param>
/// <param name="AssignedBy">The roles that may give the role in a case.</param>
/// <param name="Because">Why the role has its case in this way, as a sentence.</param>
/// <param name="Cells">The compartments; what is not listed is refused.</param>
public sealed record RoleRow(
    ActorRole Role, Compartment Home, bool Everywhere, bool HasAuthority, bool MayAsk, IReadOnlyList<ActorRole> AssignedBy, string Because,
    IReadOnlyList<Cell> Cells)
{
    /// <summary>The rights in a compartment.</summary>
    public Right In(Compartment compartment) => Cells.FirstOrDefault(c => c.In == compartment)?.May ?? Right.None;
}

/// <summary>
/// Who may see what: the whole of it, one row for each role. What a row does not name is refused. docs/access.md is written from
/// this table (decision 0019).
/// </summary>
public static class AccessTable
{
    private const Right ReadAndWrite = Right.Read | Right.Write;

    /// <summary>The rows, in the order of the roles.</summary>
    public static IReadOnlyList<RoleRow> Rows { get; } =
    [
        new(ActorRole.Caseworker, Compartment.Working, false, false, true, [ActorRole.SeniorOfficer],
            "Whoever opens a case works it; everybody else is given it, or asks.",
            [
                new(Compartment.Open, ReadAndWrite, "The file itself."),
                new(Compartment.Working, ReadAndWrite, "The working papers are theirs."),
                new(Compartment.Protection, ReadAndWrite, "A claim reaches the person who works the case first, and blocks what they do."),
                new(Compartment.Medical, ReadAndWrite, "Fitness decides what may be done, and evidence of it is sent to them."),
                new(Compartment.Destination, Right.Read, "They must know what was said to the other state, and do not speak to it: who speaks to it must not know of a claim."),
                new(Compartment.Victim, Right.Ask, "Victims are walled off from the file of the person."),
                new(Compartment.Intelligence, Right.Ask, "Sensitive sources are shown where one is needed, not by office."),
                new(Compartment.Privilege, Right.Ask, "Legal advice is shown by whoever gave it."),
            ]),
        new(ActorRole.SeniorOfficer, Compartment.Working, false, true, true, [ActorRole.Caseworker, ActorRole.SeniorOfficer],
            "Reads the cases that are theirs to decide; gives out cases and access in all, never to themselves.",
            [
                new(Compartment.Open, ReadAndWrite, "They decide on the file."),
                new(Compartment.Working, ReadAndWrite, "They decide on the working papers too."),
                new(Compartment.Protection, ReadAndWrite, "A decision that overlooks a claim is unlawful."),
                new(Compartment.Medical, ReadAndWrite, "A decision that overlooks health is unlawful."),
                new(Compartment.Privilege, Right.Read, "They are the client whom the adviser advises."),
                new(Compartment.Destination, Right.Read, "They must know where talks stand."),
                new(Compartment.Victim, Right.Ask, "A victim's wishes never decide whether somebody is removed."),
                new(Compartment.Intelligence, Right.Ask, "Sensitive sources are shown where one is needed, not by office."),
            ]),
        new(ActorRole.LegalAdviser, Compartment.Working, false, false, true, [ActorRole.Caseworker, ActorRole.SeniorOfficer],
            "Asked for advice in a case by those who work it.",
            [
                new(Compartment.Open, Right.Read, "Advice is given on the file."),
                new(Compartment.Working, Right.Read, "Advice is given on the working papers too."),
                new(Compartment.Protection, Right.Read, "A claim decides what the law allows."),
                new(Compartment.Medical, Right.Read, "Health decides what the law allows."),
                new(Compartment.Privilege, ReadAndWrite, "The advice is theirs."),
                new(Compartment.Destination, Right.Read, "Assurances and what was promised are questions of law."),
                new(Compartment.Victim, Right.Ask, "Rarely needed."),
                new(Compartment.Intelligence, Right.Ask, "Shown where advice depends on it."),
            ]),
        new(ActorRole.ReturnsLiaisonOfficer, Compartment.Destination, false, false, true, [ActorRole.SeniorOfficer],
            "Speaks to the other state, and is therefore kept from what it must not learn.",
            [
                new(Compartment.Open, Right.Read, "A request is made from the file."),
                new(Compartment.Destination, ReadAndWrite, "The talks are theirs."),
                new(Compartment.Medical, Right.Ask, "Fitness to travel may have to be told."),
                new(Compartment.Working, Right.MustNotKnow, "Working papers may speak of a claim."),
                new(Compartment.Protection, Right.MustNotKnow, "Neither that somebody claimed protection nor that nobody did may reach the other state; what is not known cannot slip."),
                new(Compartment.Privilege, Right.MustNotKnow, "Advice may speak of a claim."),
                new(Compartment.Victim, Right.MustNotKnow, "Nothing of a victim may reach another state."),
                new(Compartment.Intelligence, Right.MustNotKnow, "A source may be in that state."),
            ]),
        new(ActorRole.DestinationAuthority, Compartment.Destination, false, false, false, [ActorRole.ReturnsLiaisonOfficer, ActorRole.SeniorOfficer],
            "The other side of the talks.",
            [
                new(Compartment.Destination, Right.View, "The messages to it and from it, and nothing that is noted about them."),
                new(Compartment.Working, Right.MustNotKnow, "It is another state's authority."),
                new(Compartment.Protection, Right.MustNotKnow, "It may be the persecutor."),
                new(Compartment.Medical, Right.MustNotKnow, "Health is told by message where it must be."),
                new(Compartment.Victim, Right.MustNotKnow, "It is another state's authority."),
                new(Compartment.Intelligence, Right.MustNotKnow, "It is another state's authority."),
                new(Compartment.Privilege, Right.MustNotKnow, "It is another state's authority."),
            ]),
        new(ActorRole.ThePerson, Compartment.Open, false, false, false, [ActorRole.Caseworker, ActorRole.SeniorOfficer],
            "The case is about them.",
            [
                new(Compartment.Open, Right.Read, "What both sides may read."),
                new(Compartment.Protection, Right.View, "What their own side put there, what was disclosed by name, and who looked."),
                new(Compartment.Medical, Right.View, "What their own side put there, what was disclosed by name, and who looked."),
                new(Compartment.Victim, Right.MustNotKnow, "Not even that there is anything."),
                new(Compartment.Intelligence, Right.MustNotKnow, "Reached by disclosure only."),
                new(Compartment.Privilege, Right.MustNotKnow, "The other side's advice."),
            ]),
        new(ActorRole.Representative, Compartment.Open, false, false, false, [ActorRole.Caseworker, ActorRole.SeniorOfficer],
            "Acts for the person while on record, and keeps their own correspondence afterwards.",
            [
                new(Compartment.Open, Right.Read, "What both sides may read."),
                new(Compartment.Protection, Right.View, "What their client's side put there, what was disclosed by name, and who looked."),
                new(Compartment.Medical, Right.View, "What their client's side put there, what was disclosed by name, and who looked."),
                new(Compartment.Victim, Right.MustNotKnow, "Not even that there is anything."),
                new(Compartment.Intelligence, Right.MustNotKnow, "Reached by disclosure only."),
                new(Compartment.Privilege, Right.MustNotKnow, "The other side's advice."),
            ]),
        new(ActorRole.VictimLiaisonOfficer, Compartment.Victim, false, false, false, [ActorRole.SeniorOfficer],
            "Keeps victims informed, of outcomes and not of the case.",
            [
                new(Compartment.Victim, ReadAndWrite, "The contact is theirs."),
                new(Compartment.Working, Right.MustNotKnow, "What they know, a victim could be told."),
                new(Compartment.Protection, Right.MustNotKnow, "Nothing sent to a victim may reveal a claim."),
                new(Compartment.Medical, Right.MustNotKnow, "Nothing sent to a victim may reveal health."),
                new(Compartment.Intelligence, Right.MustNotKnow, "What they know, a victim could be told."),
                new(Compartment.Privilege, Right.MustNotKnow, "What they know, a victim could be told."),
            ]),
        new(ActorRole.PressOfficer, Compartment.Working, false, false, false, [ActorRole.SeniorOfficer],
            "Speaks for the public of what was released to be said.",
            [
                new(Compartment.Open, Right.View, "The outcomes that were released for the press."),
                new(Compartment.Working, Right.MustNotKnow, "What is not known cannot slip."),
                new(Compartment.Protection, Right.MustNotKnow, "Never published, nor hinted at."),
                new(Compartment.Medical, Right.MustNotKnow, "Never published."),
                new(Compartment.Victim, Right.MustNotKnow, "Anonymous for life."),
                new(Compartment.Intelligence, Right.MustNotKnow, "Never published."),
                new(Compartment.Privilege, Right.MustNotKnow, "Never published."),
                new(Compartment.Destination, Right.MustNotKnow, "Talks are not public while they last."),
            ]),
        new(ActorRole.Auditor, Compartment.Open, true, false, true, [],
            "Chooses for themselves what to inspect. Each look of theirs is recorded as well.",
            [
                new(Compartment.Open, Right.Read, "An inspection reads the file."),
                new(Compartment.Working, Right.Read, "An inspection reads how it was worked."),
                new(Compartment.Protection, Right.Read, "Claims are among what is inspected."),
                new(Compartment.Medical, Right.Read, "Care is among what is inspected."),
                new(Compartment.Victim, Right.Read, "Contact with victims is among what is inspected."),
                new(Compartment.Destination, Right.Read, "Talks are among what is inspected."),
                new(Compartment.Intelligence, Right.View | Right.Ask, "Who had access and who looked; what it says, on request."),
                new(Compartment.Privilege, Right.View | Right.Ask, "Who had access and who looked; what it says, on request."),
            ]),
        new(ActorRole.System, Compartment.Working, true, false, false, [],
            "The program, where a timer or an import acts. Nobody signs in as it.",
            [.. Compartments.All.Select(c => new Cell(c, ReadAndWrite, "A timer acts where it was set."))]),
    ];

    /// <summary>The row of a role.</summary>
    public static RoleRow Of(ActorRole role) => Rows.Single(r => r.Role == role);

    /// <summary>Who may grant access to a compartment.</summary>
    public static IReadOnlyList<ActorRole> MayGrant(Compartment compartment) => compartment switch
    {
        Compartment.Privilege => [ActorRole.LegalAdviser],
        Compartment.Victim => [ActorRole.VictimLiaisonOfficer, ActorRole.SeniorOfficer],
        _ => [ActorRole.SeniorOfficer],
    };

    /// <summary>Whether two people must agree before somebody is let into a compartment.</summary>
    public static bool NeedsTwoPersons(Compartment compartment) =>
        compartment is Compartment.Protection or Compartment.Victim or Compartment.Intelligence;

    /// <summary>The longest for which access is granted at a time. Ours; no law sets it.</summary>
    public static Duration LongestGrant { get; } = Duration.FromDays(90);
}
