namespace DueCourse.Law.SentencingAct2026;

using DueCourse.Law.UkBordersAct2007;

/// <summary>Suspended sentences begin to count as other sentences do, for convictions from 22 March 2026.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2026/2/section/45</remarks>
public static class Section45
{
    private static readonly Provision Section = Provision
        .Section("45", of: "Sentencing Act 2026", uri: "ukpga/2026/2")
        .InForce(from: 22.March(2026), by: "S.I. 2026/217, reg. 2")
        .TextRead(asAt: 31.March(2026));

    /// <summary>Whether a suspended sentence on the file counts because of this section.</summary>
    public static Rule SuspendedSentences => Section["(1)"]
        .Status("sa2026.s45.suspended-sentences",
            "Does a suspended sentence on this file count towards automatic deportation, because the person was convicted of the offence on or after 22 March 2026?",
            when: ASuspendedSentenceCounts)
        .Then("sa2026.s45.counts-as-activated",
            "A suspended sentence on this file counts whatever the date of conviction, because a court ordered it or part of it to take effect",
            ThePerson.AnyConviction(StandsHere & TheConviction.AnySentence(SuspendedAndLongEnough & Section38.WasActivated)));

    /// <summary>
    /// The saving: each offence is tested by its own day of conviction. The days of the offence, of sentence, of activation
    /// and of the decision to deport do not matter.
    /// </summary>
    /// <remarks>https://www.legislation.gov.uk/uksi/2026/217</remarks>
    public static Condition<Conviction> IsSavedByRegulation3 => Section["; S.I. 2026/217, reg. 3"].Says(
        "the person was convicted of the offence before 22 March 2026, so suspended sentences for it are treated as before",
        ConvictedBeforeCommencement
        | (TheConviction.DayOfConvictionIsInQuestion
            & It.Always.OrInTheStatesReading(It.Never,
                "doubt.sa2026.s45.day-of-conviction",
                "Which day is the day of conviction, where plea and verdict fell on different days, or a conviction was quashed and entered again (J15)?")));

    // A re-sentence for breach leaves the original conviction where it was, so its day governs (J15 if a lawyer says otherwise).
    private static Condition<Conviction> ConvictedBeforeCommencement =>
        !(Condition<Conviction>)TheConviction.DayOfConvictionIsInQuestion & TheConviction.DateOfConviction.IsBefore(22.March(2026));

    private static Condition ASuspendedSentenceCounts => Section["(1)"].Says(
        "has a suspended sentence of at least 12 months for an offence of which the person was convicted here on or after 22 March 2026",
        ThePerson.AnyConviction(StandsHere & !IsSavedByRegulation3 & TheConviction.AnySentence(SuspendedAndLongEnough)));

    private static Condition<Conviction> StandsHere =>
        TheConviction.WasInTheUnitedKingdom & !(Condition<Conviction>)TheConviction.IsQuashed & Section38.Convicted;

    private static Condition<Sentence> SuspendedAndLongEnough => TheSentence.IsSuspended & Section38.LongEnough(12.Months());
}
