namespace DueCourse.Law.ImmigrationAct1971;

using DueCourse.Law.ImmigrationAndAsylumAct1999;

/// <summary>Removal of those refused leave to enter, of illegal entrants, and of their families.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1971/77/schedule/2</remarks>
public static class Schedule2
{
    private static readonly Provision Paragraphs = Provision
        .Schedule("2", paragraph: "8", of: "Immigration Act 1971", uri: "ukpga/1971/77")
        .InForce(from: 1.January(1973), by: "S.I. 1972/1514")
        .TextNotReadBefore(25.April(2024), "paragraphs 8 to 10A as they stood before 25 April 2024")
        .TextRead(asAt: 25.April(2024));

    /// <summary>The power to give directions.</summary>
    public static Rule IllegalEntrants => Paragraphs[" to 10A"]
        .Power("ia1971.sch2.illegal-entrant",
            "May directions for removal be given because the person was refused leave to enter or is an illegal entrant?",
            when: DirectionsMayBeGiven)
        .Then("ia1971.sch2.illegal-entrant.carried-out", "Removal under these directions may be carried out: no deportation order takes their place, and notice was given and has run", RemovalMayBeCarriedOut)
        .EncodedInPart(
            "8(2) the two months within which directions go to the carrier: after them paragraph 10 lets the Secretary of State give them instead",
            "10A members of the family of someone in respect of whom directions are given",
            "12 to 14 crews");

    /// <summary>Either ground.</summary>
    public static Condition DirectionsMayBeGiven => Paragraphs[" to 10"].AnyOf(
        "was refused leave to enter, or is an illegal entrant who has not been given leave",
        WasRefusedLeaveToEnter,
        IsAnIllegalEntrantWithoutLeave);

    /// <summary>
    /// Directions may be given, no deportation order takes their place, and the notice that section 10 would ask was given
    /// and has run.
    /// </summary>
    // Interpretation: sections 10A to 10E of the 1999 Act speak of removal under section 10. Paragraphs 8 to 10 are another
    // power over people who are within section 10 too, and a choice of power would take the notice away; so the notice is
    // asked for (section 10C for a refusal on arrival), and without it the answer waits for a lawyer.
    public static Condition RemovalMayBeCarriedOut => Paragraphs[" to 10"].AllOf(
        "may be given directions, no deportation order is in force, and notice before removal was given and has run",
        DirectionsMayBeGiven,
        !(Condition)Section5.OrderIsInForce,
        Section10A.TheRegimeIsSatisfied.OrInTheStatesReading(
            It.Always,
            "doubt.ia1971.sch2.notice-before-removal",
            "Must the notice of sections 10A to 10E of the 1999 Act be given before removal under Schedule 2, which those sections do not name?"));

    /// <summary>Paragraph 8. A later grant of leave ends it.</summary>
    public static Condition WasRefusedLeaveToEnter => Paragraphs["(1)"].Says(
        "was refused leave to enter on arrival, and has not been given leave since",
        RefusedAndNotGivenLeaveSince);

    /// <summary>Refused leave to enter and not given leave since: section 8(1)(b) asks the same.</summary>
    internal static Condition RefusedAndNotGivenLeaveSince =>
        (TheLeave.WasRefusedLeaveToEnter & TheLeave.Status.Is("none")).NotYetEncoded(
            "not-encoded.ia1971.sch2.leave-since",
            "leave was held and has ended: whether it was given after the refusal, so that the refusal no longer counts, is not on file",
            matters: TheLeave.WasRefusedLeaveToEnter & LeaveWasHeldAndHasEnded);

    /// <summary>Paragraph 9. A court decides for itself whether someone is an illegal entrant (Khawaja [1984] AC 74).</summary>
    public static Condition IsAnIllegalEntrantWithoutLeave => Paragraphs[" and 9"].Says(
        "entered in breach of immigration law or by deception, and has been given no leave; leave to enter got by deception does not count",
        !Section3.BritishCitizen
        & (TheLeave.EntryMode.Is("illegal-entry", "deception") & TheLeave.Status.Is("none")).NotYetEncoded(
            "not-encoded.ia1971.sch2.leave-after-entry",
            "leave is or was held: whether it is the leave to enter got by deception, which paragraph 9(2) disregards, or leave given later, is not on file",
            matters: (TheLeave.EntryMode.Is("deception") & !TheLeave.Status.Is("none"))
                | (TheLeave.EntryMode.Is("illegal-entry") & LeaveWasHeldAndHasEnded)));

    private static Condition LeaveWasHeldAndHasEnded => TheLeave.Status.Is("limited-expired", "revoked", "invalidated");
}
