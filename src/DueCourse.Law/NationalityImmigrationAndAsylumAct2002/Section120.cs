namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>The one-stop notice, and the continuing duty to add new grounds.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/120</remarks>
public static class Section120
{
    private static readonly Provision Section = Provision
        .Section("120", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 1.April(2003), by: "S.I. 2003/754, Sch. 1")
        .TextNotReadBefore(20.October(2014), "the section as it stood before Schedule 9 to the Immigration Act 2014 substituted it")
        .TextRead(asAt: 1.September(2025));

    /// <summary>The continuing duty.</summary>
    /// <remarks>The Act sets no period. Silence permits, and never compels, a certificate under section 96(2); it never proves that there is no claim.</remarks>
    public static Rule OneStop => Section["(4)-(5)"]
        .Duty("niaa2002.s120.one-stop",
            "Must the person state new reasons and grounds as soon as reasonably practicable when circumstances change?",
            when: TheContinuingDutyApplies)
        .EncodedInPart(
            "(1)-(2) whether a notice may be served: it may wherever a claim or application was made, or a decision to deport or remove has been or may be taken",
            "(5) whether circumstances have changed is for the person to say");

    /// <summary>A notice was served, and the person has no leave, or only leave extended by section 3C.</summary>
    public static Condition TheContinuingDutyApplies => Section["(4)"].AllOf(
        "a notice under subsection (2) was served, and the person requires leave and has none, or has it only by section 3C",
        ThePerson.AnyNotice(TheNotice.Type.Is("one-stop-s120") & TheNotice.ServedOn.HasCome),
        (TheLeave.IsRequired & !TheLeave.Status.Is("limited", "indefinite")) | ImmigrationAct1971.Section3C.LeaveContinues);
}
