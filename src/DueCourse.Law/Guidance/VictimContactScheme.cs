namespace DueCourse.Law.Guidance;

using DueCourse.Law.Clock;

/// <summary>The days of the Victims' Code, right 11: referral to the Victim Contact Scheme, and the first contact.</summary>
/// <remarks>It never delays a release or a court's order. A new Code was to be consulted on, so both numbers are dated.</remarks>
public static class VictimContactScheme
{
    private static readonly Provision Code = Provision
        .Guidance("Code of Practice for Victims of Crime in England and Wales, right 11", "https://www.gov.uk/government/publications/the-code-of-practice-for-victims-of-crime")
        .InForce(from: 1.April(2021), by: "the Code of 2021")
        .Extends("England and Wales")
        .Sure(Confidence.Medium, "the Code of 2021 was read in part; whether the twenty days run from sentence or from referral was not read");

    /// <summary>Ten working days from sentence.</summary>
    public static TimeLimit Referral => Code[""].TimeLimit(
        "ho.victim-contact.referral", TimeLimitKind.StateActsBy,
        "The victim of a specified violent or sexual offence with a sentence of twelve months or more is referred to the Victim Contact Scheme within ten working days of sentence",
        Within(10, "Sentence was passed"),
        RunningTime.FromAStep("referral of the victim", TheStep.Type.Is("sentenced-within-victim-scheme")))
        .ThenRuns("If the referral is made on the last day", () => FirstContact);

    /// <summary>Twenty working days for the first contact.</summary>
    public static TimeLimit FirstContact => Code[""].TimeLimit(
        "ho.victim-contact.contact", TimeLimitKind.StateActsBy,
        "The victim liaison officer contacts the victim within twenty working days",
        Within(20, "The time began"),
        RunningTime.FromAStep("first contact with the victim, counted from the referral", TheStep.Type.Is("victim-referred")),
        RunningTime.FromAStep("first contact with the victim, if it is counted from sentence", TheStep.Type.Is("sentenced-within-victim-scheme")));

    private static Reckoning Within(int days, string began) => new InDays(
        began, days.WorkingDaysAfter(), OfficeDays.OfEnglandAndWales, AtTheEnd.DoesNotMove(), CutOff.EndOfDay)
    { TheEarlierBinds = true };
}
