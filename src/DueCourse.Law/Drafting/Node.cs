namespace DueCourse.Law.Drafting;

/// <summary>
/// One node of a condition tree. The tree is plain data: the interpreter, the explanation, what is missing, the
/// counterfactuals and the coverage page all read this one definition, and none of them is written per rule.
/// </summary>
public abstract class Node
{
    /// <summary>The nodes below, in the order in which the provision states them.</summary>
    public virtual IReadOnlyList<Node> Children => [];
}

/// <summary>A yes/no fact is answered yes, now or on another day.</summary>
public sealed class FactIsYes(FactDefinition fact, DateExpression? on = null) : Node
{
    /// <summary>The question.</summary>
    public FactDefinition Fact { get; } = fact;

    /// <summary>The day asked about; null for the day of assessment.</summary>
    public DateExpression? On { get; } = on;
}

/// <summary>A choice fact (or a country) has one of the given values.</summary>
public sealed class FactIsOneOf(FactDefinition fact, IReadOnlyList<string> values, DateExpression? on = null) : Node
{
    /// <summary>The question.</summary>
    public FactDefinition Fact { get; } = fact;

    /// <summary>The values that satisfy it.</summary>
    public IReadOnlyList<string> Values { get; } = values;

    /// <summary>The day asked about; null for the day of assessment.</summary>
    public DateExpression? On { get; } = on;
}

/// <summary>A choice fact (or a country) has the same value as another: an assurance is by the country of destination.</summary>
public sealed class FactIsTheSameAs(FactDefinition fact, FactDefinition other) : Node
{
    /// <summary>The question.</summary>
    public FactDefinition Fact { get; } = fact;

    /// <summary>The question whose value it is held against.</summary>
    public FactDefinition Other { get; } = other;
}

/// <summary>A term of sentence, as pronounced, reaches a threshold.</summary>
public sealed class TermReaches(FactDefinition fact, Term threshold) : Node
{
    /// <summary>The term fact.</summary>
    public FactDefinition Fact { get; } = fact;

    /// <summary>The threshold, in whole months.</summary>
    public Term Threshold { get; } = threshold;
}

/// <summary>A number is at least so much.</summary>
public sealed class NumberIsAtLeast(FactDefinition fact, int threshold) : Node
{
    /// <summary>The number fact.</summary>
    public FactDefinition Fact { get; } = fact;

    /// <summary>The threshold, inclusive.</summary>
    public int Threshold { get; } = threshold;
}

/// <summary>How two moments are compared.</summary>
public enum Order
{
    /// <summary>The first is before the second.</summary>
    Before,

    /// <summary>The first is the second or earlier.</summary>
    OnOrBefore,

    /// <summary>The first is after the second.</summary>
    After,

    /// <summary>The first is the second or later.</summary>
    OnOrAfter,
}

/// <summary>One day stands in an order to another.</summary>
public sealed class DatesInOrder(DateExpression left, Order order, DateExpression right) : Node
{
    /// <summary>The first day.</summary>
    public DateExpression Left { get; } = left;

    /// <summary>The order.</summary>
    public Order Order { get; } = order;

    /// <summary>The second day.</summary>
    public DateExpression Right { get; } = right;
}

/// <summary>A fact has some value on file (a date is recorded, a document held): no further test.</summary>
public sealed class FactIsRecorded(FactDefinition fact) : Node
{
    /// <summary>The fact.</summary>
    public FactDefinition Fact { get; } = fact;
}

/// <summary>A computed quantity reaches a threshold: residence in months, share of life.</summary>
public sealed class MeasureReaches(Measure measure, int threshold) : Node
{
    /// <summary>The computation.</summary>
    public Measure Measure { get; } = measure;

    /// <summary>The threshold, inclusive, in the measure's unit.</summary>
    public int Threshold { get; } = threshold;
}

/// <summary>Every limb.</summary>
public sealed class All(IReadOnlyList<Node> children) : Node
{
    /// <inheritdoc/>
    public override IReadOnlyList<Node> Children { get; } = children;
}

/// <summary>At least one limb.</summary>
public sealed class Any(IReadOnlyList<Node> children) : Node
{
    /// <inheritdoc/>
    public override IReadOnlyList<Node> Children { get; } = children;
}

/// <summary>The opposite.</summary>
public sealed class Not(Node child) : Node
{
    /// <summary>What is negated.</summary>
    public Node Child { get; } = child;

    /// <inheritdoc/>
    public override IReadOnlyList<Node> Children { get; } = [child];
}

/// <summary>How many of a list must meet a condition.</summary>
public enum Quantifier
{
    /// <summary>At least one. All limbs of the condition are tested on the same one.</summary>
    Some,

    /// <summary>Every one; of an empty complete list this is true.</summary>
    Each,
}

/// <summary>Some, or each, of the subjects of a kind meets a condition.</summary>
public sealed class Quantified(Quantifier quantifier, SubjectKind kind, Node condition) : Node
{
    /// <summary>Some or each.</summary>
    public Quantifier Quantifier { get; } = quantifier;

    /// <summary>The list.</summary>
    public SubjectKind Kind { get; } = kind;

    /// <summary>The condition on one of them.</summary>
    public Node Condition { get; } = condition;

    /// <inheritdoc/>
    public override IReadOnlyList<Node> Children { get; } = [condition];
}

/// <summary>A condition on facts and law as they stood on another day.</summary>
public sealed class AsAt(DateExpression day, Node condition) : Node
{
    /// <summary>The day; Unknown unless it is known exactly.</summary>
    public DateExpression Day { get; } = day;

    /// <summary>The condition.</summary>
    public Node Condition { get; } = condition;

    /// <inheritdoc/>
    public override IReadOnlyList<Node> Children { get; } = [condition];
}

/// <summary>A judgement that the law leaves to a named person: met, not met, or missing.</summary>
public sealed class JudgementIsMet(Judgement judgement, SubjectKind of, bool notMetUntilAnswered = false) : Node
{
    /// <summary>
    /// Until it is answered it counts as not met. Only one side of a doubt may ask it so: there the question is not the
    /// judgement itself, but whether something that needs it can be relied on before it is made.
    /// </summary>
    public bool NotMetUntilAnswered { get; } = notMetUntilAnswered;

    /// <summary>What it is asked of.</summary>
    public SubjectKind Of { get; } = of;

    /// <summary>The entry in the register.</summary>
    public Judgement Judgement { get; } = judgement;
}

/// <summary>
/// The law itself is in doubt between two readings. Where both give the same answer on these facts the doubt does not
/// matter; where they part, the answer is Unknown with a legal ruling missing, and each side's reading shows its own.
/// </summary>
public sealed class Doubted(string id, string doubt, Node forThePerson, Node forTheState) : Node
{
    /// <summary>A stable id: <c>doubt.bna1981.s40-4.date</c>.</summary>
    public string Id { get; } = id;

    /// <summary>What is in doubt, in a sentence.</summary>
    public string Doubt { get; } = doubt;

    /// <summary>The reading that protects the person.</summary>
    public Node ForThePerson { get; } = forThePerson;

    /// <summary>The reading the state would take.</summary>
    public Node ForTheState { get; } = forTheState;

    /// <inheritdoc/>
    public override IReadOnlyList<Node> Children { get; } = [forThePerson, forTheState];
}

/// <summary>
/// A part of the provision that is not yet encoded. Where the condition under which it could matter is met or unknown,
/// the answer is Unknown with a legal ruling missing, so that an omission never reads as an answer.
/// </summary>
public sealed class NotEncoded(string id, string part, Node matters, Node otherwise) : Node
{
    /// <summary>A stable id: <c>not-encoded.ukba2007.s32.art3</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Which part, and why.</summary>
    public string Part { get; } = part;

    /// <summary>When it could matter.</summary>
    public Node Matters { get; } = matters;

    /// <summary>What is encoded.</summary>
    public Node Otherwise { get; } = otherwise;

    /// <inheritdoc/>
    public override IReadOnlyList<Node> Children { get; } = [matters, otherwise];
}

/// <summary>Yes or No whatever the facts: the value of a part that has no conditions.</summary>
public sealed class Always(bool yes) : Node
{
    /// <summary>Which.</summary>
    public bool Yes { get; } = yes;
}

/// <summary>A provision or one of its limbs, with its citation and its versions over time.</summary>
public sealed class Provided(Citation citation, IReadOnlyList<Version> versions) : Node
{
    /// <summary>The citation and link.</summary>
    public Citation Citation { get; } = citation;

    /// <summary>The versions, in order; they tile the statute book's whole span exactly.</summary>
    public IReadOnlyList<Version> Versions { get; } = versions;

    /// <inheritdoc/>
    public override IReadOnlyList<Node> Children { get; } = [.. versions.Where(v => v.Text is not null).Select(v => v.Text!)];

    /// <summary>The version in force at a moment, United Kingdom time; null outside the span of the statute book.</summary>
    public Version? At(LocalDateTime moment)
    {
        foreach (var version in Versions)
            if (version.Holds(moment)) return version;
        return null;
    }
}
