namespace DueCourse.Law.UpperTribunalRules2008;

/// <summary>The Upper Tribunal's power to give more time.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2008/2698/article/5</remarks>
public static class Rule5
{
    private static readonly Provision Rule = UpperTribunalRules.Rule("5");

    /// <summary>More time, or less, for complying with a rule, practice direction or direction.</summary>
    public static Limb Extension => Rule["(3)(a)"];

    internal const string Ask = "The party asks the Tribunal for more time, with the document or before it.";
    internal const string Reasons = "It gives the reason why it is late.";
    internal const string Decides = "The Upper Tribunal.";
    internal const string Meanwhile = "No gate opens because of the lateness alone; what the Tribunal has decided stands until it decides otherwise.";
    internal const string InJudicialReview = "A claim that challenges removal keeps its gate shut, late or not, until a recorded assessment or an order opens it.";
}
