namespace DueCourse.Casework.Tracks.Criminal;

/// <summary>Criminal proceedings as sentences. Before a conviction nobody is called anything but accused, and that is said to be no finding.</summary>
internal static class CriminalInWords
{
    private const string Proves = " It proves nothing.";

    /// <summary>The sentence; null for events of another kind.</summary>
    public static string? Tell(Telling t, CaseEvent happened) => happened switch
    {
        ProceedingsOpened e => $"{Told(e.ToldBy)} of {t.The("criminal proceedings", e.Proceedings)}. What is alleged, and not found: {Telling.Ended(e.Accusation)}",
        CriminalStepRecorded e => $"{Told(e.ToldBy)} of {t.The("criminal proceedings", e.Proceedings)}: on {e.On.Words()} {Step(e.Step)}",
        ConvictionRecorded e => $"{Told(e.ToldBy)} that on {e.On.Words()} the court convicted the person in {t.The("criminal proceedings", e.Proceedings)}: {t.The("conviction", e.Conviction)}. An appeal may follow.",
        SentenceRecorded e => $"{Told(e.ToldBy)} that on {e.On.Words()} the court passed {t.The("sentence", e.Sentence)} for {t.The("conviction", e.Conviction)}.",
        CriminalAppealRecorded e => $"{Told(e.ToldBy)} that on {e.On.Words()} an appeal was lodged in {t.The("criminal proceedings", e.Proceedings)}, so that {t.The("conviction", e.Conviction)} is not final.",
        SentenceVaried e => $"{Told(e.ToldBy)} that on {e.On.Words()} the appeal court put another sentence in the place of {t.The("sentence", e.Sentence)}.",
        ConvictionWasQuashed e => $"{Told(e.ToldBy)} that on {e.On.Words()} the appeal court quashed {t.The("conviction", e.Conviction)}{(e.RetrialOrdered ? ", and ordered another trial" : "")}. Whatever rests on it is looked at again.",
        ReleasedFromProceedings { By: LetGoBy.Court } e => $"{Told(e.ToldBy)} that on {e.On.Words()} the court lifted what bound the person in {t.The("criminal proceedings", e.Proceedings)}.",
        ReleasedFromProceedings e => $"{Told(e.ToldBy)} that from {e.On.Words()} the police or the prosecutor do not stand in the way of removal because of {t.The("criminal proceedings", e.Proceedings)}. That lifts no order of a court.",
        CustodyRecorded e => $"{Told(e.ToldBy)} that from {e.On.Words()} the person {(e.IsServing ? "is" : "is not")} serving the custodial part of a sentence passed in {t.The("criminal proceedings", e.Proceedings)}.",
        _ => null,
    };

    private static string Told(string by) => $"{Telling.Capital(by)} told";

    private static string Step(CriminalStep step) => step switch
    {
        CriminalStep.Reported => "an allegation was reported." + Proves,
        CriminalStep.Suspected => "the police named the person as a suspect." + Proves,
        CriminalStep.Investigated => "an investigation began." + Proves,
        CriminalStep.Arrested => "the person was arrested on suspicion." + Proves,
        CriminalStep.BailedByPolice => "the police gave bail." + Proves,
        CriminalStep.ReleasedUnderInvestigation => "the person was released, and the investigation went on." + Proves,
        CriminalStep.Charged => "the person was charged. They are accused, and not convicted.",
        CriminalStep.Remanded => "the court remanded the person in custody.",
        CriminalStep.BailedByCourt => "the court gave bail.",
        CriminalStep.SentForTrial => "the case was sent for trial. The person is accused, and not convicted.",
        CriminalStep.TrialBegan => "the trial began. The person is accused, and not convicted.",
        CriminalStep.Cautioned => "the person accepted a caution. That is an admission, and no conviction.",
        CriminalStep.NoFurtherAction => "it was said that no further action is taken. The proceedings are over, and nobody was convicted.",
        CriminalStep.Discontinued => "the prosecution was discontinued. The proceedings are over, and nobody was convicted.",
        CriminalStep.Acquitted => "the court acquitted the person. The proceedings are over.",
        CriminalStep.FoundUnfit => "the court found the person unfit to be tried, or insane. That is no conviction.",
        CriminalStep.AppealDismissed => "the appeal court left conviction and sentence as they were.",
        _ => "no appeal was open any more, as the registry answered.",
    };
}
