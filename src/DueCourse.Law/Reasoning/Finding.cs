namespace DueCourse.Law.Drafting;

using DueCourse.Law.Record;

/// <summary>What one node of a rule answered, and why. A tree of findings is the full reasoning.</summary>
/// <param name="Node">The node of the rule.</param>
/// <param name="Answer">Its answer.</param>
/// <param name="About">The subject it was asked of.</param>
/// <param name="Children">The findings below it; all of them, also those that did not decide.</param>
public sealed record Finding(Node Node, Answer Answer, SubjectRecord About, IReadOnlyList<Finding> Children)
{
    private Finding? told;

    /// <summary>For a leaf, a sentence: "The person is a British citizen."</summary>
    public string Sentence { get => field ?? Told?.Sentence ?? ""; init; }

    /// <summary>The facts read, by their names in the case.</summary>
    public IReadOnlyList<string> Facts { get => field ?? Told?.Facts ?? []; init; }

    /// <summary>What this node itself lacks; for the whole of what is missing below it see <see cref="AllMissing"/>.</summary>
    public IReadOnlyList<Missing> Lacks { get => field ?? Told?.Lacks ?? []; init; }

    /// <summary>The case as it was asked about; a leaf is put into words only when somebody reads them.</summary>
    internal Situation? Asked { get; init; }

    // The words must give the answer that was given without them.
    private Finding? Told => Asked is not { } asked ? null
        : told ??= LeafReading.Of(Node, asked) is { } words && words.Node == Node && LeafAnswer.Of(Node, asked) == words.Answer ? words
        : throw new InvalidOperationException($"the words of {Node.GetType().Name} give another answer than it has");

    /// <summary>For a provision, the version that spoke.</summary>
    public Version? Version { get; init; }

    /// <summary>
    /// The children that matter for this answer: what made a "yes" yes, what made a "no" no, what keeps it open.
    /// </summary>
    public IEnumerable<Finding> Deciding => Node switch
    {
        Not => Children,
        Doubted or NotEncoded => Children.Where(c => c.Answer == Answer || Answer == Answer.Unknown),
        Quantified or All or Any => Children.Where(c => c.Answer == Answer),
        _ => Children,
    };

    /// <summary>Why, as sentences about the facts that decide it; at most twelve.</summary>
    public IReadOnlyList<string> Sentences => [.. Leaves(this).Where(l => l.Length > 0).Distinct().Take(12)];

    /// <summary>What could still change this answer; nothing when it is not Unknown.</summary>
    public IReadOnlyList<Missing> AllMissing()
    {
        if (Answer != Answer.Unknown) return [];
        var found = new List<Missing>();
        var seen = new HashSet<Missing>();
        // A provision that is asked in several places has one finding, which has nothing more to say the second time.
        var looked = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        Collect(this);
        return found;

        void Collect(Finding finding)
        {
            if (finding.Answer != Answer.Unknown || (finding.Node is Provided && !looked.Add(finding))) return;
            foreach (var lack in finding.Lacks)
                if (seen.Add(lack)) found.Add(lack);
            // Of an answer that is unknown, the children that are unknown decide.
            foreach (var child in finding.Children) Collect(child);
        }
    }

    /// <summary>Every judgement asked in this reasoning that could matter, with the subject it is asked of.</summary>
    public IEnumerable<Finding> SelfAndAllBelow()
    {
        yield return this;
        foreach (var child in Children)
            foreach (var below in child.SelfAndAllBelow())
                yield return below;
    }

    private static IEnumerable<string> Leaves(Finding finding) =>
        finding.Children.Count == 0 || finding.Sentence.Length > 0
            ? [finding.Sentence, .. finding.Children.Count == 0 ? [] : finding.Deciding.SelectMany(Leaves)]
            : finding.Deciding.SelectMany(Leaves);
}
