namespace DueCourse.Law.TribunalProcedureRules2014;

/// <summary>The First-tier Tribunal's power to give more time.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2014/2604/article/4</remarks>
public static class Rule4
{
    private static readonly Provision Rule = Provision
        .Rule("4", of: "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014", uri: "uksi/2014/2604")
        .InForce(from: 20.October(2014), by: "r. 1(1)")
        .TextRead(asAt: 25.December(2023));

    /// <summary>More time, or less, for complying with a rule, practice direction or direction.</summary>
    public static Limb Extension => Rule["(3)(a)"];

    internal const string Ask = "The party asks the Tribunal for more time, in the document itself or in an application for a direction.";
    internal const string Reasons = "It gives the reason why it is late.";
    internal const string Decides = "The First-tier Tribunal.";
    internal const string Meanwhile = "No gate opens because of the lateness alone; what the Tribunal has decided stands until it decides otherwise.";
}
