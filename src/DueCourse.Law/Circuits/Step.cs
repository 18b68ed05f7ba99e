namespace DueCourse.Law.Circuits;

/// <summary>
/// A question that an explanation can name: a node of the law, asked of the subject in a place, with the questions under it.
/// Made once for a circuit; a case only says what each answered.
/// </summary>
public sealed class Step
{
    internal Step(Node node, Slot slot, When? when, Drafting.Version? version, Step[] under)
    {
        Node = node;
        Slot = slot;
        When = when;
        Version = version;
        Under = under;
    }

    /// <summary>The node.</summary>
    public Node Node { get; }

    /// <summary>Whom it is asked of.</summary>
    public Slot Slot { get; }

    /// <summary>The day it is asked for; null: the day of assessment.</summary>
    public When? When { get; }

    /// <summary>For a limb, the version that speaks.</summary>
    public Drafting.Version? Version { get; }

    /// <summary>The questions under it, in the order of the provision.</summary>
    internal Step[] Under { get; }

    /// <summary>Where its answer stands in the circuit.</summary>
    internal int Gate { get; set; }

    /// <summary>It only counts another: one of a list, as far as it exists; one period of the law, if the day lies in it.</summary>
    internal bool IsCounted { get; init; }

    internal IEnumerable<Step> Counted => Under.Where(u => u.IsCounted);
}

/// <summary>What a step answered on a case, and the steps under it that matter for that answer.</summary>
/// <param name="Step">The step.</param>
/// <param name="Answer">Its answer.</param>
/// <param name="Because">The steps that decide it.</param>
public sealed record Decided(Step Step, Answer Answer, IReadOnlyList<Decided> Because)
{
    /// <summary>In words: what the limb asks, or for a leaf the sentence that answers it on this case.</summary>
    /// <param name="s">The case as it was assessed.</param>
    public string Words(Situation s)
    {
        if (Step.Node is Provided limb) return Step.Version?.Says ?? limb.Citation.Text;
        if (Step.Node.Children.Count > 0 || Step.Node is Always) return "";
        return Placing.At(Step.When, s) is { } moment && Placing.Subject(Step.Slot, s) is { } subject
            ? LeafReading.Of(Step.Node, s with { Moment = moment, Bound = subject }).Sentence
            : "";
    }
}

/// <summary>
/// Explains every condition of a circuit on a case: one pass gives every gate its answer, a second follows from each
/// condition what decided it. Words are made of a step when somebody reads it.
/// </summary>
public sealed class Explanation
{
    private readonly Circuit circuit;
    private readonly IReadOnlyList<Step> roots;
    private readonly int steps;

    private Explanation(Circuit circuit, IReadOnlyList<Step> roots)
    {
        this.circuit = circuit;
        this.roots = roots;
        Intake = Intake.Of(circuit);
        var numbers = new Dictionary<Step, int>(ReferenceEqualityComparer.Instance);
        foreach (var root in roots) Number(root, numbers);
        steps = numbers.Count;
    }

    /// <summary>What tells the circuit about a case.</summary>
    public Intake Intake { get; }

    /// <summary>The circuit, which keeps every gate that a reason could name.</summary>
    public Circuit Circuit => circuit;

    /// <summary>How many steps there are in all, each once.</summary>
    public int Steps => steps;

    /// <summary>That of some conditions under the law of a moment, for cases of a shape.</summary>
    public static Explanation Of(IReadOnlyList<Node> conditions, LocalDateTime moment, Shape shape)
    {
        var (circuit, roots) = Grounding.Explained(conditions, moment, shape);
        return new(circuit, roots);
    }

    /// <summary>What decided each condition, from the answers of the atoms.</summary>
    /// <param name="answers">As many places as the circuit has gates; the first hold the atoms' answers, the others are filled.</param>
    public Decided[] Explain(Span<Answer> answers)
    {
        circuit.Run(answers);
        var made = new Decided?[circuit.Count];
        var decided = new Decided[roots.Count];
        for (var i = 0; i < decided.Length; i++) decided[i] = Of(roots[i], answers, made);
        return decided;
    }

    private static Decided Of(Step step, ReadOnlySpan<Answer> answers, Decided?[] made)
    {
        // Two questions may share a gate (a limb and its text), and then each is a step of its own.
        if (made[step.Gate] is { } known && ReferenceEquals(known.Step, step)) return known;
        var answer = answers[step.Gate];
        Decided[] because = step.Under.Length == 0 ? [] : Deciding(step, answer, answers, made);
        return made[step.Gate] = new(step, answer, because);
    }

    private static Decided[] Deciding(Step step, Answer answer, ReadOnlySpan<Answer> answers, Decided?[] made)
    {
        var many = 0;
        foreach (var under in step.Under)
            if (Decides(step, under, answer, answers)) many++;
        if (many == 0) return [];
        var because = new Decided[many];
        many = 0;
        foreach (var under in step.Under)
            if (Decides(step, under, answer, answers)) because[many++] = Of(under.IsCounted ? under.Under[0] : under, answers, made);
        return because;
    }

    private static bool Decides(Step step, Step under, Answer answer, ReadOnlySpan<Answer> answers) => step.Node switch
    {
        All or Any or Quantified => answers[under.Gate] == answer,
        AsAt => answers[under.Gate] == Answer.Yes,
        Doubted => answer == Answer.Unknown || answers[under.Gate] == answer,
        // Where the gap is known not to matter, what is encoded decides; where that is not known, whether it matters does.
        NotEncoded => answers[step.Under[0].Gate] switch
        {
            Answer.No => !ReferenceEquals(under, step.Under[0]),
            Answer.Unknown => ReferenceEquals(under, step.Under[0]),
            _ => false,
        },
        _ => true,
    };

    private static void Number(Step step, Dictionary<Step, int> numbers)
    {
        if (!numbers.TryAdd(step, numbers.Count)) return;
        foreach (var under in step.Under) Number(under, numbers);
    }
}
