namespace DueCourse.Law.Guidance;

using DueCourse.Law.Clock;

/// <summary>
/// How long notice of removal had to be before the statute of 20 November 2023, for audits of old cases. Only the notice is
/// counted. The windows of up to three months without a stated day, which the policy opened after it from 2015, were suspended
/// on 14 March 2019 and held unlawful on 21 October 2020: nothing here opens one.
/// </summary>
/// <remarks>R (FB (Afghanistan)) v Secretary of State for the Home Department [2020] EWCA Civ 1338</remarks>
public static class RemovalNoticeBefore2023
{
    private static readonly Provision Policy = Provision
        .Guidance("Home Office policy on notice of removal before 20 November 2023", "https://www.gov.uk/government/publications/returns-preparation")
        .Ended(20.November(2023), by: "Immigration and Asylum Act 1999, ss. 10A-10E")
        .Sure(Confidence.Medium, "the policies of the time were not read; the periods before 6 April 2015 and from 14 March 2019 are known from practice only");

    /// <summary>The notice, by the policy of the day on which it was given.</summary>
    public static TimeLimit Notice => Policy[""].TimeLimit(
        "ho.removal.historic-notice", TimeLimitKind.StateWaitsUntil,
        "Under the policy of the time the person had to be given so much notice before removal",
        new BothHaveEnded(SeventyTwoHours, new InDays("The notice was given", 2.WorkingDaysAfter(), OfficeDays.WhereThePersonIs, AtTheEnd.DoesNotMove(), CutOff.EndOfDay)),
        RunningTime.FromAStep("removal after a notice of the time", TheStep.Type.Is("removal-notice-given"),
            Caution.Always("The hours and days are those of policy; whether the person could really reach a lawyer and a court is another question.")))
        .AsAmended<ProceduralStep>(from: 6.April(2015), by: "Home Office policy of 2015",
            (InDetention, SeventyTwoHours.FollowedBy(NoWindow)),
            (!InDetention, new InDays("The notice was given", 7.DaysAfter(), OfficeDays.Everywhere, AtTheEnd.DoesNotMove(), CutOff.EndOfDay).FollowedBy(NoWindow)))
        .AsAmended(from: 14.March(2019), by: "order of the High Court; Home Office policy after it",
            new EitherGoverns(
                SeventyTwoHours, new InDays("The notice was given", 5.WorkingDaysAfter(), OfficeDays.WhereThePersonIs, AtTheEnd.DoesNotMove(), CutOff.EndOfDay),
                "The policy gave 72 hours or five working days by the kind of case, and which kind this was is not on file.",
                Missing.Ruling("doubt.ho.removal.historic-notice.kind-of-case", "Which period did the policy of the time give for this kind of case, 72 hours or five working days?"))
            .FollowedBy(NoWindow));

    private const string NoWindow = "A window of days without a stated day of departure was not lawful (FB (Afghanistan) [2020] EWCA Civ 1338); the end of the notice opened none.";

    private static Reckoning SeventyTwoHours => new InHours("The notice was given", 72) { TheLaterBinds = true };

    private static Condition<ProceduralStep> InDetention =>
        ((Condition<ProceduralStep>)(Condition)TheCustody.IsInImmigrationDetention).AsAt(TheStep.On);
}
