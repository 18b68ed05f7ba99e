namespace DueCourse.Law.Gates;

/// <summary>G3: the European Court of Human Rights has indicated no interim measure.</summary>
public static class G03
{
    /// <summary>The gate. Lifting needs the Court's own document.</summary>
    public static Gate Gate => Gate.Absolute(
        "G3", "No Rule 39 indication",
        InterimMeasureIsActive | (TheStrasbourgCourt.Rule39.Is("requested") & ARequestHoldsRemoval),
        Role.StrasbourgCourt,
        "European Convention on Human Rights, art. 34; Rules of Court, r. 39");

    /// <summary>An interim measure is in force, or is said to be lifted without the Court's own letter to show it.</summary>
    internal static Condition InterimMeasureIsActive =>
        TheStrasbourgCourt.Rule39.Is("active")
        | (TheStrasbourgCourt.Rule39.Is("lifted") & !TheStrasbourgCourt.LiftingLetterIsHeld);

    private static Condition ARequestHoldsRemoval => It.Always.OrInTheStatesReading(It.Never,
        "doubt.ecthr.rule39.requested",
        "An interim measure has been requested and not yet answered: whether removal may go on meanwhile is for a lawyer, after asking the Court's registry.");
}
