namespace DueCourse.Law.Exact;

using System.Collections.Concurrent;
using DueCourse.Law.Circuits;

/// <summary>
/// One question, asked of many cases: what each answer turns on, exactly. What is the same for cases of one shape on one day is
/// made once, and the diagram of the whole question where so many cases have a use for it that making it pays.
/// </summary>
/// <remarks>Whichever way a case is read, the same is found; so nothing depends on the order of the cases, nor on who reads them.</remarks>
public sealed class AskedOfMany
{
    /// <summary>Of how many cases of one shape on one day making the diagram of the whole question is worth while, unless told otherwise: it takes what so many take without it.</summary>
    public const int UsuallyWorthAWhole = 100;

    // A caseload has few shapes; on more days than that what was made for one is made again.
    private const int MostKept = 256;

    private readonly int worthAWhole;
    private readonly Condition<Person> condition;
    private readonly IReadOnlySet<SubjectKind> kinds;
    private readonly IReadOnlyList<LocalDateTime> editions;
    private readonly ConcurrentDictionary<(LocalDateTime Edition, Shape Shape), Lazy<(Circuit Circuit, Intake Intake)>> circuits = new();
    private readonly ConcurrentDictionary<(LocalDateTime Moment, Shape Shape), Alike> alike = new();

    /// <summary>For a condition of the statute book.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="worthAWhole">After how many cases of one shape on one day the diagram of the whole question is made. It changes no answer.</param>
    public AskedOfMany(Condition<Person> condition, int worthAWhole = UsuallyWorthAWhole)
    {
        this.worthAWhole = worthAWhole;
        this.condition = condition;
        kinds = Shape.KindsIn(condition.Node);
        editions = Editions.Of(StatuteBook.Current);
    }

    /// <summary>Somebody who reads one case after another, and not two at a time; several may read at once.</summary>
    public Reader NewReader() => new(this);

    private Alike For(Situation s)
    {
        if (alike.Count > MostKept) alike.Clear();
        var shape = Shape.For(s.Facts.Record).Of(kinds);
        return alike.GetOrAdd((s.Moment, shape), key =>
        {
            var edition = editions.Around(key.Moment) ?? LocalDate.MinIsoValue.AtMidnight();
            var (circuit, intake) = circuits.GetOrAdd((edition, key.Shape), made => new(() => Made(made.Edition, made.Shape))).Value;
            return new(circuit, intake, key.Moment);
        });
    }

    private (Circuit Circuit, Intake Intake) Made(LocalDateTime edition, Shape shape)
    {
        var circuit = Grounding.Of([condition.Node], edition, shape, gapsApart: true);
        return (circuit, Intake.Of(circuit));
    }

    // What cases of one shape on one day have in common.
    private sealed class Alike
    {
        private readonly Lazy<Topics> topics;
        private readonly Lazy<WholeDiagram?> whole;
        private readonly Lazy<PlainCondition> plain;
        private int cases;

        public Alike(Circuit circuit, Intake intake, LocalDateTime moment)
        {
            (Circuit, Intake) = (circuit, intake);
            topics = new(() => Topics.Of(circuit, moment));
            whole = new(() => WholeDiagram.Of(circuit, circuit.Outputs[0], Topics));
            plain = new(() => new(circuit, circuit.Outputs[0], Topics));
        }

        public Circuit Circuit { get; }

        public Intake Intake { get; }

        public Topics Topics => topics.Value;

        /// <summary>The diagram of the whole question; null where it does not fit.</summary>
        public WholeDiagram? Whole => whole.Value;

        public PlainCondition Plain => plain.Value;

        public bool IsWorthAWhole(int from) => Interlocked.Increment(ref cases) > from;
    }

    /// <summary>Reads one case after another.</summary>
    public sealed class Reader
    {
        private readonly AskedOfMany many;
        private readonly Lazy<SettledAlone> settled = new(() => new());
        private readonly Dictionary<Alike, (Restriction Restriction, Answer[] Answers)> restrictions = [];
        private readonly Dictionary<Alike, Cutting?> cuttings = [];

        internal Reader(AskedOfMany many) => this.many = many;

        /// <summary>The answer on what is on the file, and what it turns on where that is not known.</summary>
        public (Answer Answer, TurningOn Turning) Of(Situation s)
        {
            var answer = Answering.Of(many.condition.Node, s);
            if (answer != Answer.Unknown) return (answer, new(answer, [], new HashSet<string>(), true));
            var alike = many.For(s);
            var (restriction, answers) = For(alike);
            alike.Intake.Fill(s, answers.AsSpan(0, alike.Circuit.Atoms.Count));
            alike.Topics.OpenUp(answers);
            var exact = alike.IsWorthAWhole(many.worthAWhole) && Cutting(alike) is { } cutting ? cutting.Of(answers) : Restricted(alike, restriction, answers);
            var kleene = many.condition.Read(s).AllMissing();
            var lacking = new LackingIn(alike.Circuit, alike.Topics, answers, s);
            if (exact.IsExact) return (answer, Turning.Told(exact, kleene, lacking));
            return (answer, Turning.Told(settled.Value.Of(alike.Plain, answers), kleene, lacking));
        }

        private ExactAnswer Restricted(Alike alike, Restriction restriction, Answer[] answers)
        {
            alike.Circuit.Run(answers);
            var exact = restriction.Of(alike.Circuit.Outputs[0], answers);
            // What grows too large in the one way need not in the other.
            return exact.IsExact || Cutting(alike) is not { } cutting ? exact : cutting.Of(answers);
        }

        private (Restriction Restriction, Answer[] Answers) For(Alike alike)
        {
            if (restrictions.TryGetValue(alike, out var known)) return known;
            if (restrictions.Count > MostKept)
            {
                restrictions.Clear();
                cuttings.Clear();
            }

            return restrictions[alike] = (new(alike.Circuit, alike.Topics), new Answer[alike.Circuit.Count]);
        }

        private Cutting? Cutting(Alike alike)
        {
            if (cuttings.TryGetValue(alike, out var known)) return known;
            return cuttings[alike] = alike.Whole is { } whole ? new(whole) : null;
        }
    }
}
