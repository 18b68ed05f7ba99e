namespace DueCourse.Law.Drafting;

/// <summary>What the law says to a question, on the facts held: yes, no, or not known.</summary>
/// <remarks>The order No &lt; Unknown &lt; Yes is Kleene's: "and" is the lesser, "or" the greater.</remarks>
public enum Answer : byte
{
    /// <summary>The condition is not met.</summary>
    No = 0,

    /// <summary>The facts, a judgement or the law itself are missing; what is missing says which.</summary>
    Unknown = 1,

    /// <summary>The condition is met.</summary>
    Yes = 2,
}

/// <summary>Kleene's strong three-valued logic.</summary>
public static class Kleene
{
    /// <summary>Yes only if both are Yes; No if either is No.</summary>
    public static Answer And(this Answer left, Answer right) => left < right ? left : right;

    /// <summary>Yes if either is Yes; No only if both are No.</summary>
    public static Answer Or(this Answer left, Answer right) => left > right ? left : right;

    /// <summary>Yes and No change places; Unknown stays.</summary>
    public static Answer Not(this Answer answer) => (Answer)(Answer.Yes - (byte)answer);

    /// <summary>The word used in files and output: yes, no or unknown.</summary>
    public static string Word(this Answer answer) => answer switch
    {
        Answer.Yes => "yes",
        Answer.No => "no",
        _ => "unknown",
    };
}
