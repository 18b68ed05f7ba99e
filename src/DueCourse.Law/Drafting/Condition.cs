namespace DueCourse.Law.Drafting;

/// <summary>
/// What must hold, of a subject. It is a handle on a tree of data; <c>&amp;</c>, <c>|</c> and <c>!</c> build larger trees.
/// There is no <c>&amp;&amp;</c>: short-circuiting would hide half the reasons.
/// </summary>
/// <typeparam name="TSubject">What it is asked of: the person, a conviction, a child.</typeparam>
public class Condition<TSubject>(Node node) where TSubject : ISubject
{
    /// <summary>The tree.</summary>
    public virtual Node Node { get; } = node;

    /// <summary>Both.</summary>
    public static Condition<TSubject> operator &(Condition<TSubject> left, Condition<TSubject> right) =>
        new(new All([.. Flat<All>(left.Node), .. Flat<All>(right.Node)]));

    /// <summary>Either.</summary>
    public static Condition<TSubject> operator |(Condition<TSubject> left, Condition<TSubject> right) =>
        new(new Any([.. Flat<Any>(left.Node), .. Flat<Any>(right.Node)]));

    /// <summary>The opposite.</summary>
    public static Condition<TSubject> operator !(Condition<TSubject> condition) => new(new Not(condition.Node));

    /// <summary>A condition on the person may stand among the limbs of a condition on any subject of their case.</summary>
    public static implicit operator Condition<TSubject>(Condition<Person> ofTheCase) => new(ofTheCase.Node);

    /// <summary>The condition as facts and law stood on another day.</summary>
    public Condition<TSubject> AsAt(Day<TSubject> day) => new(new AsAt(day.Expression, Node));

    private static IReadOnlyList<Node> Flat<TNode>(Node node) where TNode : Node => node is TNode ? node.Children : [node];
}

/// <summary>A day, of a subject, that conditions compare.</summary>
public class Day<TSubject>(DateExpression expression) where TSubject : ISubject
{
    /// <summary>The expression.</summary>
    public DateExpression Expression { get; } = expression;

    /// <summary>Strictly earlier.</summary>
    public Condition<TSubject> IsBefore(Day<TSubject> other) => Compare(Order.Before, other);

    /// <summary>The same day or earlier.</summary>
    public Condition<TSubject> IsOnOrBefore(Day<TSubject> other) => Compare(Order.OnOrBefore, other);

    /// <summary>Strictly later.</summary>
    public Condition<TSubject> IsAfter(Day<TSubject> other) => Compare(Order.After, other);

    /// <summary>The same day or later.</summary>
    public Condition<TSubject> IsOnOrAfter(Day<TSubject> other) => Compare(Order.OnOrAfter, other);

    /// <summary>It has come by the day of assessment.</summary>
    public Condition<TSubject> HasCome => IsOnOrBefore(new Day<TSubject>(new DayOfAssessment()));

    /// <summary>So much later.</summary>
    public Day<TSubject> Plus(Period period) => new(new DateMoved(Expression, period));

    /// <summary>A fixed day.</summary>
    public static implicit operator Day<TSubject>(LocalDate day) => new(new FixedDay(day));

    /// <summary>A fixed moment.</summary>
    public static implicit operator Day<TSubject>(LocalDateTime moment) => new(new FixedMoment(moment));

    /// <summary>A day of the case may be compared with a day of any subject in it.</summary>
    public static implicit operator Day<TSubject>(Day<Person> ofTheCase) => new(ofTheCase.Expression);

    private Condition<TSubject> Compare(Order order, Day<TSubject> other) =>
        new(new DatesInOrder(Expression, order, other.Expression));
}

/// <summary>Words that begin a condition.</summary>
public static class It
{
    /// <summary>Without condition: yes.</summary>
    public static Condition<Person> Always { get; } = new(new Always(true));

    /// <summary>Never: no.</summary>
    public static Condition<Person> Never { get; } = new(new Always(false));

    /// <summary>The day for which the case is assessed.</summary>
    public static Day<Person> IsAssessedOn { get; } = new(new DayOfAssessment());
}
