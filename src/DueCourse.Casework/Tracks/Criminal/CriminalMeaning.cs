namespace DueCourse.Casework.Tracks.Criminal;

using DueCourse.Law.Facts;

/// <summary>What each plain step says to the law: its day, whether the proceedings are pending, and whether they bind the person to stay.</summary>
/// <remarks>
/// Pending, by the guidance of 12 March 2024, is a live investigation, an arrest or charge that is not disposed of, and an unfinished
/// appeal. A report or a suspicion alone is not said to be: the police have to be asked, and until then it is not known.
/// </remarks>
internal static class CriminalMeaning
{
    private static readonly FactValue Yes = new YesNoValue(IsYes: true);
    private static readonly FactValue No = new YesNoValue(IsYes: false);
    private static readonly FactValue NotKnown = new NotKnownValue();

    /// <summary>The question whose answer is the day, and what is said of the other two; null: it is as before.</summary>
    public static (FactDefinition? Day, FactValue? Pending, FactValue? Binds) Of(CriminalStep step) => step switch
    {
        CriminalStep.Reported => (TheProceedings.ReportedOn.Definition, NotKnown, No),
        CriminalStep.Suspected => (null, NotKnown, No),
        CriminalStep.Investigated => (TheProceedings.InvestigatedFrom.Definition, Yes, No),
        // While the police hold the person nobody else may take them; what follows says whether they are bound.
        CriminalStep.Arrested => (TheProceedings.ArrestedOn.Definition, Yes, Yes),
        CriminalStep.BailedByPolice => (TheProceedings.PoliceBailFrom.Definition, Yes, Yes),
        CriminalStep.ReleasedUnderInvestigation => (TheProceedings.ReleasedUnderInvestigationOn.Definition, Yes, No),
        // Bailed to the court, remanded or summoned: the court's own record says which.
        CriminalStep.Charged => (TheProceedings.ChargedOn.Definition, Yes, NotKnown),
        CriminalStep.Remanded => (TheProceedings.RemandedOn.Definition, Yes, Yes),
        CriminalStep.BailedByCourt => (TheProceedings.CourtBailFrom.Definition, Yes, Yes),
        CriminalStep.SentForTrial => (TheProceedings.SentForTrialOn.Definition, Yes, null),
        CriminalStep.TrialBegan => (TheProceedings.TrialBeganOn.Definition, Yes, null),
        CriminalStep.Cautioned => (TheProceedings.CautionedOn.Definition, No, No),
        CriminalStep.NoFurtherAction or CriminalStep.Discontinued => (TheProceedings.DiscontinuedOn.Definition, No, No),
        CriminalStep.Acquitted => (TheProceedings.AcquittedOn.Definition, No, No),
        // A hospital or supervision order may follow.
        CriminalStep.FoundUnfit => (TheProceedings.FoundUnfitOn.Definition, No, NotKnown),
        CriminalStep.AppealDismissed => (TheProceedings.AppealDismissedOn.Definition, No, null),
        _ => (TheProceedings.BecameFinalOn.Definition, No, null),
    };

    /// <summary>Whether an earlier letter of the police or the prosecutor, that they do not stand in the way, was about something else.</summary>
    public static bool BeginsAnew(CriminalStep step) => step is CriminalStep.Investigated or CriminalStep.Arrested or CriminalStep.Charged;

    /// <summary>Whether it binds the person anew, so that an earlier order lifting what bound them no longer answers it.</summary>
    public static bool Binds(CriminalStep step) => step is CriminalStep.Arrested or CriminalStep.BailedByPolice or CriminalStep.Charged or CriminalStep.Remanded or CriminalStep.BailedByCourt;
}
