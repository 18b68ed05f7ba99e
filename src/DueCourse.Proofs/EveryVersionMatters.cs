namespace DueCourse.Proofs;

using static DueCourse.Proofs.Formula;

/// <summary>
/// Shows of every change in the words of a limb, unless it is declared textual, that it changes an answer: by a case that the
/// reference reading answers differently under the words before and after.
/// </summary>
public sealed class EveryVersionMatters : IDisposable
{
    private const string Invariant = "Every boundary between two versions of a limb changes an answer or is declared textual.";

    private readonly Solver _solver = new();

    /// <summary>How many cases the solver made.</summary>
    public int CasesMade { get; private set; }

    /// <summary>Of every limb.</summary>
    public Proof EveryBoundary(IEnumerable<Provided> limbs)
    {
        var (claims, largest, faults) = (0, 0, new List<Fault>());
        foreach (var limb in limbs)
        {
            foreach (var (before, after) in limb.Versions.Zip(limb.Versions.Skip(1)))
            {
                if (after.IsTextualOnly) continue;
                claims++;
                if (!IsShown(limb, before, after, ref largest))
                    faults.Add(new(Invariant, new(limb.Citation.Text, after.Says, limb, Does.Describes), after.From,
                        $"No case was found that is answered differently before {after.From.Words()} ({before.Status}) and from then on ({after.Status}, {after.By}).", null, null, false));
            }
        }

        return new(Invariant, claims, CasesMade, largest, faults);
    }

    /// <inheritdoc/>
    public void Dispose() => _solver.Dispose();

    private bool IsShown(Provided limb, Law.Drafting.Version before, Law.Drafting.Version after, ref int largest)
    {
        if (before.Status != VersionStatus.TextRead && after.Status != VersionStatus.TextRead) return before.Status != after.Status;
        var (old, now) = (Bound(limb, Words(before)), Bound(limb, Words(after)));
        // The words alone: both under the law, and on the day, of the change.
        foreach (var oldLaw in new[] { after.From, after.From.PlusMinutes(-1) })
        {
            foreach (var shape in new[] { 1, 2 })
            {
                var net = new Net();
                var oldGate = net.Add(Grounding.Of([old], oldLaw, Shape.Of(shape)))[0];
                var newGate = net.Add(Grounding.Of([now], after.From, Shape.Of(shape)))[0];
                foreach (var measuresOpen in new[] { true, false })
                {
                    using var cone = new Cone(net, _solver, new Terms(Pairing.One) { Plain = true, MeasuresOpen = measuresOpen });
                    var (one, other) = (cone.Of(0, oldGate), cone.Of(0, newGate));
                    largest = Math.Max(largest, cone.Size);
                    var differ = And(cone.IsAssessedAt(after.From), Or(And(one.Yes, Not(other.Yes)), And(one.No, Not(other.No)), And(other.Yes, Not(one.Yes)), And(other.No, Not(one.No))));
                    foreach (var found in cone.Find(differ))
                    {
                        var record = CaseFound.Build(found, 0, "witness");
                        CasesMade++;
                        var facts = CaseFound.Read(found, 0, record);
                        if (Answering.Of(old, Situation.Of(facts, oldLaw)) != Answering.Of(now, Situation.Of(facts, after.From))) return true;
                    }
                }
            }
        }

        return false;
    }

    private static Node Words(Law.Drafting.Version version) => version.Status switch
    {
        VersionStatus.TextRead => version.Text!,
        VersionStatus.NotInForce => new Always(false),
        // A text that was not read is unknown, whatever the case.
        _ => new NotEncoded("not-read", version.Says, new Always(true), new Always(false)),
    };

    // A limb about a conviction is asked of any one conviction.
    private static Node Bound(Provided limb, Node words)
    {
        var kinds = limb.Versions.Where(v => v.Text is not null).SelectMany(v => KindsOf(v.Text!)).ToHashSet();
        var innermost = kinds.OrderByDescending(Depth).FirstOrDefault(Person.Kind);
        for (var kind = innermost; kind.Parent is not null; kind = kind.Parent) words = new Quantified(Quantifier.Some, kind, words);
        return words;
    }

    private static HashSet<SubjectKind> KindsOf(Node node)
    {
        // A computed quantity finds the subjects it reads by itself.
        var kinds = node is MeasureReaches ? [] : Corpus.FactsOf(node).Select(f => f.Kind).ToHashSet();
        if (node is JudgementIsMet judgement) kinds.Add(judgement.Of);
        foreach (var child in node.Children) kinds.UnionWith(KindsOf(child));
        if (node is Quantified q)
        {
            kinds.Remove(q.Kind);
            kinds.Add(q.Kind.Parent!);
        }

        return kinds;
    }

    private static int Depth(SubjectKind kind) => kind.Parent is null ? 0 : 1 + Depth(kind.Parent);
}
