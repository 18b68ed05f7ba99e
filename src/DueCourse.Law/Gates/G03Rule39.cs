namespace DueCourse.Law.Gates;

using DueCourse.Law.HumanRightsConvention;

/// <summary>G3: the European Court of Human Rights has indicated no interim measure.</summary>
public static class G03
{
    /// <summary>The gate. Lifting needs the Court's own document.</summary>
    public static Gate Gate => Gate.Absolute(
        "G3", "No Rule 39 indication",
        Rule39.RemovalIsBarred | (Rule39.RequestIsOpen & ARequestHoldsRemoval),
        Role.StrasbourgCourt,
        "European Convention on Human Rights, art. 34; Rules of Court, r. 39");

    private static Condition ARequestHoldsRemoval => It.Always.OrInTheStatesReading(It.Never,
        "doubt.ecthr.rule39.requested",
        "An interim measure has been requested and not yet answered: whether removal may go on meanwhile is for a lawyer, after asking the Court's registry.");
}
