namespace DueCourse.Law.Guidance;

using DueCourse.Law.Clock;

/// <summary>Referral of a foreign national by the prison to the Home Office: practice, never law.</summary>
public static class ReferralByThePrison
{
    private static readonly Provision Practice = Provision
        .Guidance("Home Office practice and an older prison instruction on referral", "https://www.gov.uk/government/publications/deporting-non-eea-foreign-nationals")
        .Sure(Confidence.Low, "ten working days stood in an older prison instruction; what is asked today was not read");

    /// <summary>Ten working days from sentence.</summary>
    public static TimeLimit TenWorkingDays => Practice[""].TimeLimit(
        "ho.referral", TimeLimitKind.StateActsBy,
        "The prison refers a foreign national to the Home Office within ten working days of sentence",
        new InDays("Sentence was passed", 10.WorkingDaysAfter(), OfficeDays.WhereThePersonIs, AtTheEnd.DoesNotMove(), CutOff.EndOfDay)
        { TheEarlierBinds = true }.FollowedBy(
            "Where release is less than a month away the referral is due at once.",
            "A late referral takes no right from anybody."),
        RunningTime.Of<Conviction>("a referral by the prison",
            TheConviction.Jurisdiction.Is("england-and-wales", "scotland", "northern-ireland") & TheConviction.SentencedOn.HasCome
            & TheConviction.AnySentence(TheSentence.Type.Is("imprisonment", "detention", "detention-and-training", "life", "imprisonment-for-public-protection", "extended", "other-indeterminate")),
            TheConviction.SentencedOn, TheConviction.Jurisdiction));
}
