namespace DueCourse.Law.Drafting;

/// <summary>What kind of thing a rule yields.</summary>
public enum RuleKind
{
    /// <summary>What someone is in law.</summary>
    Status,

    /// <summary>What must be done.</summary>
    Duty,

    /// <summary>What may be done.</summary>
    Power,

    /// <summary>What must not be done.</summary>
    Prohibition,

    /// <summary>What stops a power, a duty or a removal.</summary>
    Bar,
}

/// <summary>Something that follows from a rule and can differ from its main answer.</summary>
/// <param name="Id">A stable id: <c>ukba2007.s32-4.conducive-deemed</c>.</param>
/// <param name="Says">What follows, in a sentence.</param>
/// <param name="Condition">When.</param>
public sealed record Consequence(string Id, string Says, Condition<Person> Condition);

/// <summary>A rule of the statute book that an assessment reports on: its question, and the condition that answers it.</summary>
/// <param name="Id">The dossiers' id; once printed it never changes.</param>
/// <param name="Kind">Status, duty, power, prohibition or bar.</param>
/// <param name="Question">The question put, in a sentence.</param>
/// <param name="Condition">Yes when the answer to the question is yes.</param>
/// <param name="Citation">Where it is found.</param>
public sealed record Rule(string Id, RuleKind Kind, string Question, Condition<Person> Condition, Citation Citation)
{
    /// <summary>The exceptions to a duty, apart, so that the explanation can say which half decided.</summary>
    public IReadOnlyList<Consequence> Consequences { get; init; } = [];

    /// <summary>What is knowingly left out, for the coverage page; each also stands in the tree where it could matter.</summary>
    public IReadOnlyList<string> InPart { get; init; } = [];

    /// <summary>What a policy asks, reported beside the law under the policy's own title. No law can be built on it.</summary>
    public static Rule OfPolicy(string id, RuleKind kind, string question, Policy policy) =>
        new(id, kind, question, new Condition<Person>(policy.Asks),
            new Citation($"{policy.Title}, {policy.Version}", policy.Url, Provision.Guidance(policy.Title, policy.Url)));

    /// <summary>With something more that follows.</summary>
    public Rule Then(string id, string says, Condition<Person> condition) =>
        this with { Consequences = [.. Consequences, new(id, says, condition)] };

    /// <summary>Encoded in part: what is left out, and why.</summary>
    public Rule EncodedInPart(params string[] leftOut) => this with { InPart = [.. InPart, .. leftOut] };

    /// <inheritdoc/>
    public bool Equals(Rule? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}

/// <summary>How a limb becomes a rule.</summary>
public static class RuleDrafting
{
    /// <summary>What someone is in law.</summary>
    public static Rule Status(this Limb limb, string id, string question, Condition<Person> when) =>
        new(id, RuleKind.Status, question, when, limb.Citation);

    /// <summary>A duty, with its exceptions.</summary>
    public static Rule Duty(this Limb limb, string id, string question, Condition<Person> when, Condition<Person> unless) =>
        new(id, RuleKind.Duty, question, limb.Says(question, when & !unless), limb.Citation);

    /// <summary>A duty without exceptions.</summary>
    public static Rule Duty(this Limb limb, string id, string question, Condition<Person> when) =>
        new(id, RuleKind.Duty, question, limb.Says(question, when), limb.Citation);

    /// <summary>A power, with what takes it away.</summary>
    public static Rule Power(this Limb limb, string id, string question, Condition<Person> when, Condition<Person>? unless = null) =>
        new(id, RuleKind.Power, question, limb.Says(question, unless is null ? when : when & !unless), limb.Citation);

    /// <summary>A prohibition, with its exceptions.</summary>
    public static Rule Prohibition(this Limb limb, string id, string question, Condition<Person> when, Condition<Person>? unless = null) =>
        new(id, RuleKind.Prohibition, question, limb.Says(question, unless is null ? when : when & !unless), limb.Citation);

    /// <summary>A bar, with its exceptions.</summary>
    public static Rule Bar(this Limb limb, string id, string question, Condition<Person> when, Condition<Person>? unless = null) =>
        new(id, RuleKind.Bar, question, limb.Says(question, unless is null ? when : when & !unless), limb.Citation);

    /// <summary>
    /// A rule of the design that is not encoded yet: reported Unknown with a legal ruling missing, never left out.
    /// </summary>
    public static Rule NotYetEncoded(this Limb limb, string id, RuleKind kind, string question, string why, Condition<Person>? matters = null) =>
        new(id, kind, question,
            new Condition<Person>(new NotEncoded("not-encoded." + id, why, (matters ?? It.Always).Node, new Always(false))),
            limb.Citation)
        { InPart = [why] };
}

/// <summary>How doubts and omissions are declared on a condition.</summary>
public static class DoubtDrafting
{
    /// <summary>
    /// The law is in doubt between this reading, which protects the person, and another, which the state would take.
    /// </summary>
    public static Condition<TSubject> OrInTheStatesReading<TSubject>(
        this Condition<TSubject> forThePerson, Condition<TSubject> forTheState, string id, string doubt) where TSubject : ISubject =>
        new(new Doubted(id, doubt, forThePerson.Node, forTheState.Node));

    /// <summary>Part of this is not encoded; where <paramref name="matters"/> is met or unknown the answer is Unknown.</summary>
    public static Condition<TSubject> NotYetEncoded<TSubject>(
        this Condition<TSubject> encoded, string id, string part, Condition<TSubject> matters) where TSubject : ISubject =>
        new(new NotEncoded(id, part, matters.Node, encoded.Node));
}
