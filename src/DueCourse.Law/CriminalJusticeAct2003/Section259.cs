namespace DueCourse.Law.CriminalJusticeAct2003;

/// <summary>Who is liable to removal, for early removal from prison.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2003/44/section/259</remarks>
public static class Section259
{
    private static readonly Provision Section = Provision
        .Section("259", of: "Criminal Justice Act 2003", uri: "ukpga/2003/44")
        .InForce(from: 26.January(2004), by: "S.I. 2003/3282, art. 2, for certain purposes; fully S.I. 2005/950, art. 2(1), Sch. 1, para. 19")
        .TextNotReadBefore(4.April(2005), "for which purposes it was in force before 4 April 2005")
        .TextRead(asAt: 1.April(2020))
        .Extends("England and Wales");

    /// <summary>Liable to removal, which for section 3(5) of the 1971 Act also asks that the decision was notified.</summary>
    public static Condition LiableToRemoval => field ??= Section[""].AnyOf(
        "liable to removal from the United Kingdom",
        Section["(a)"].Says(
            "is liable to deportation under section 3(5) of the 1971 Act, and has been notified of a decision to make a deportation order",
            (ImmigrationAct1971.Section3.LiableAsConducive | ImmigrationAct1971.Section3.LiableAsAFamilyMember) & NotifiedOfADecision),
        Section["(b)"].Says(
            "is liable to deportation under section 3(6) of the 1971 Act, on a criminal court's recommendation",
            ImmigrationAct1971.Section3.LiableOnARecommendation),
        Section["(c)"].Says(
            "has been notified of a refusal of leave to enter",
            TheLeave.WasRefusedLeaveToEnter),
        Section["(d)"].Says(
            "is an illegal entrant",
            TheLeave.EntryMode.Is("illegal-entry", "deception")),
        Section["(e)"].Says(
            "is liable to administrative removal",
            ImmigrationAndAsylumAct1999.Section10.LiableToRemoval));

    private static Condition NotifiedOfADecision =>
        Notified("stage-2-decision", "deportation-order").OrInTheStatesReading(
            Notified("stage-1-deportation", "stage-2-decision", "deportation-order"),
            "doubt.cja2003.s259.stage-1",
            "Is a stage 1 notice the notification of a decision to make a deportation order, which section 259(a) asks for, or only a later one?");

    private static Condition Notified(params string[] types) =>
        ThePerson.AnyNotice(TheNotice.Type.Is(types) & TheNotice.ServedOn.HasCome);
}
