namespace DueCourse.Law.ImmigrationAndAsylumAct1999;

using DueCourse.Law.Clock;

/// <summary>Removal: general notice requirements.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1999/33/section/10A</remarks>
public static class Section10A
{
    private static readonly Provision Section = Provision
        .Section("10A", of: "Immigration and Asylum Act 1999", uri: "ukpga/1999/33")
        .InForce(from: 20.November(2023), by: "Nationality and Borders Act 2022, s. 46; S.I. 2023/1130; S.I. 2023/1222")
        .TextRead(asAt: 25.April(2024))
        .Sure(Confidence.Medium, "the text was read; the commencement instruments and their saving for earlier directions were not");

    /// <summary>The notices, and their period.</summary>
    public static Rule Notice => Section["(2)"].Status(
        "iaa1999.s10A.notice",
        "Have both notices before removal been given, and has their period ended before the planned day of departure?",
        when: NoticeIsSatisfied)
        .EncodedInPart("(7), (10) the last day of the period is taken as the file states it; that it leaves five working days is computed");

    /// <summary>The whole regime of sections 10A to 10E.</summary>
    /// <remarks>
    /// A notice that opened a window of unstated days shut people out from the courts (FB (Afghanistan) [2020] EWCA Civ 1338):
    /// here there is always one stated day.
    /// </remarks>
    public static Rule NoticeRegime => Section["(1)-(2)"].Bar(
        "iaa1999.s10.notice-regime",
        "Is administrative removal barred because neither section 10A nor section 10B, 10C or 10E is satisfied?",
        when: NoticeIsNotSatisfied)
        .EncodedInPart("S.I. 2023/1130, reg. 3: directions given before 20 November 2023");

    /// <summary>Removal is under section 10, and no section of the regime is satisfied for the planned day.</summary>
    public static Condition NoticeIsNotSatisfied => field ??= Section["(1)"].Says(
        "removal is to be under section 10, and none of sections 10A, 10B, 10C and 10E is satisfied for the planned day of departure",
        TheDeparture.RemovalIsUnderSection10
        & !TheRegimeIsSatisfied);

    /// <summary>Section 10A itself, or one of the sections that stand in for its notice period, is satisfied for the planned day.</summary>
    public static Condition TheRegimeIsSatisfied =>
        NoticeIsSatisfied | Section10B.AllowsRemoval | Section10C.AllowsRemoval | Section10D.AllowsRemoval | Section10E.AllowsRemoval;

    /// <summary>Both notices, one stated day, the noticed destination and stops, and a period that has ended.</summary>
    public static Condition NoticeIsSatisfied => Section["(2)"].AllOf(
        "notice of intention to remove and notice of departure details were given, and the notice period has ended before removal",
        Section["(2)(a)(i), (3)"].Says(
            "notice of intention to remove was given",
            TheRemovalNotice.IntentionGivenOn.HasCome.NotYetEncoded(
                "not-encoded.si2023-1130.reg3",
                "the saving for directions given before 20 November 2023 was not read",
                matters: TheRemovalNotice.IntentionGivenOn.IsBefore(20.November(2023)))),
        Section["(2)(a)(ii), (4)"].Says(
            "notice of departure details was given",
            TheRemovalNotice.DepartureDetailsGivenOn.HasCome),
        DepartureIsOnTheStatedDate,
        DestinationAndStopsAreAsNoticed,
        Section["(2)(b), (7)"].Says(
            "the planned day of departure is after the last day of the notice period",
            TheRemovalNotice.PeriodEnds.IsBefore(TheDeparture.PlannedOn)),
        Section["(6)-(7), (10)"].Says(
            "the notice period holds five working days, beginning with the day after notice of intention was given or, " +
            "where the notice of departure details names another destination or a stop not named before, after that notice",
            FiveWorkingDaysAreGiven));

    /// <summary>
    /// Five working days from the notice of intention; and from the notice of departure details too, unless it names the
    /// same destination and no stop that matters and was not named before (subsection (6)).
    /// </summary>
    internal static Condition FiveWorkingDaysAreGiven =>
        FiveWorkingDaysAfter("intention to remove", TheRemovalNotice.IntentionGivenOn)
        & (TheRemovalNotice.DepartureDetailsMatchIntention
            | FiveWorkingDaysAfter("departure details", TheRemovalNotice.DepartureDetailsGivenOn));

    /// <summary>Paragraph (4)(a): a date is stated, and removal is on that date. There is no open window.</summary>
    internal static Condition DepartureIsOnTheStatedDate => Section["(4)(a)"].Says(
        "departure is planned for the date that the notice states",
        TheRemovalNotice.StatedDepartureDate.IsOnOrBefore(TheDeparture.PlannedOn)
        & TheRemovalNotice.StatedDepartureDate.IsOnOrAfter(TheDeparture.PlannedOn));

    /// <summary>Stops in the United Kingdom, or in a State listed in Part 2 of Schedule 3 to the 2004 Act, do not matter.</summary>
    internal static Condition DestinationAndStopsAreAsNoticed => Section["(4)(b), (6)"].Says(
        "the destination, and every stop that matters, are those in the notice",
        TheRemovalNotice.DestinationIsAsNoticed & TheRemovalNotice.StopsAreAsNoticed);

    private static Condition FiveWorkingDaysAfter(string notice, DateFact<Person> given) =>
        new(new MeasureReaches(new WorkingDaysOfNotice(notice, given), WorkingDaysOfNotice.Asked));

    /// <summary>The notice period as a limit: five working days of the part where the person is when given the notice.</summary>
    public static TimeLimit NoticePeriod => Section["(2)(b), (7), (10)"].TimeLimit(
        "iaa1999.s10A.notice", TimeLimitKind.StateWaitsUntil,
        "The person may not be removed under section 10 until five working days have ended, beginning with the day after notice was given",
        new InDays("The notice was given", WorkingDaysOfNotice.Asked.WorkingDaysAfter(), WorkingDaysOfNotice.WorkingDays,
            AtTheEnd.DoesNotMove(), CutOff.EndOfDay).FollowedBy(
            "Removal is only on the one day that the notice of departure details states; no notice opens a window of days.",
            "A notice of departure details that names another destination, or a stop that matters and was not named before, starts five working days of its own (subsection (6))."),
        RunningTime.Of<Person>("removal after notice of intention to remove", TheRemovalNotice.IntentionGivenOn.HasCome,
            TheRemovalNotice.IntentionGivenOn, ThePerson.Place, OutsideSection10),
        RunningTime.Of<Person>("removal to another destination, or by a new stop, after notice of departure details",
            TheRemovalNotice.DepartureDetailsGivenOn.HasCome & !TheRemovalNotice.DepartureDetailsMatchIntention,
            TheRemovalNotice.DepartureDetailsGivenOn, ThePerson.Place, OutsideSection10),
        RunningTime.FromAStep("removal after a notice", TheStep.Type.Is("removal-notice-given"), OutsideSection10));

    private static Caution OutsideSection10 => Caution.DoesNotApplyIf(
        !TheDeparture.RemovalIsUnderSection10,
        "Removal under a deportation order is outside section 10A; this project asks for the same five working days there (ho.removal.three-notices).");
}
