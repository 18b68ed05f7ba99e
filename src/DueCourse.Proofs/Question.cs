namespace DueCourse.Proofs;

/// <summary>What an answer to a question does.</summary>
public enum Does
{
    /// <summary>Says what someone is in law.</summary>
    Describes,

    /// <summary>Yes opens: a power, a duty, an open route, removal on the day.</summary>
    OpensOnYes,

    /// <summary>No opens: an absolute gate.</summary>
    AbsoluteBar,

    /// <summary>No opens: a statutory gate.</summary>
    StatutoryBar,

    /// <summary>No opens: a gate of policy, which an officer may open too.</summary>
    PolicyBar,

    /// <summary>No clears: a rule that bars or forbids, or what blocks a route.</summary>
    Bars,
}

/// <summary>Something that is asked of a case and proved about: a rule, a consequence, a gate, a route or a part of one.</summary>
/// <param name="Id">Its id, as an assessment prints it.</param>
/// <param name="Words">The question, for a reader.</param>
/// <param name="Node">Its condition.</param>
/// <param name="Does">What an answer does.</param>
public sealed record Question(string Id, string Words, Node Node, Does Does)
{
    /// <summary>The one question whose yes lets somebody be removed.</summary>
    public const string Removal = "removal.on-the-day";

    /// <summary>Its no opens something or takes a bar away.</summary>
    public bool IsABar => Does is Does.AbsoluteBar or Does.StatutoryBar or Does.PolicyBar or Does.Bars;

    /// <summary>Everything that the statute book answers.</summary>
    public static IReadOnlyList<Question> All(StatuteBook book) =>
    [
        .. book.Rules.Select(r => new Question(r.Id, r.Question, r.Condition.Node, Kind(r))),
        .. book.Rules.SelectMany(r => r.Consequences.Select(c => new Question(c.Id, c.Says, c.Condition.Node, Does.Describes))),
        .. book.Gates.Select(g => new Question(g.Id, g.Name, g.ShutWhen.Node, g.Class switch
        {
            GateClass.Abs => Does.AbsoluteBar,
            GateClass.Stat => Does.StatutoryBar,
            _ => Does.PolicyBar,
        })),
        .. book.Routes.SelectMany(r => r.Parts.Prepend(r)).SelectMany(Of),
    ];

    private static Does Kind(Rule rule) => rule.Kind switch
    {
        RuleKind.Bar or RuleKind.Prohibition => Does.Bars,
        RuleKind.Power or RuleKind.Duty => Does.OpensOnYes,
        _ => rule.Id == Removal ? Does.OpensOnYes : Does.Describes,
    };

    private static IEnumerable<Question> Of(Route route) =>
    [
        new($"{route.Id} open", $"Is {route.Name} open?", route.IsOpen.Node, Does.OpensOnYes),
        new($"{route.Id} applies", $"Does {route.Name} come into question?", route.Applies.Node, Does.Describes),
        .. route.Requires.Select((r, i) => new Question(Number(route, "requires", i), r.Says, r.Condition.Node, Does.Describes)),
        .. route.Blocks.Select((b, i) => new Question(Number(route, "blocked", i), b.Says, b.Condition.Node, Does.Bars)),
    ];

    private static string Number(Route route, string what, int i) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{route.Id} {what} {i + 1}");
}

/// <summary>The questions under the law of every edition, as one net.</summary>
public sealed class EveryEdition
{
    private readonly IReadOnlyDictionary<(LocalDateTime, string), int> _gates;

    private EveryEdition(Net net, IReadOnlyList<Question> questions, IReadOnlyList<LocalDateTime> editions, IReadOnlyDictionary<(LocalDateTime, string), int> gates)
    {
        (Net, Questions, From) = (net, questions, editions);
        _gates = gates;
    }

    /// <summary>The net.</summary>
    public Net Net { get; }

    /// <summary>The questions.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>The first moments of the editions; the last is the end of the statute book's span.</summary>
    public IReadOnlyList<LocalDateTime> From { get; }

    /// <summary>The editions with the moments at which they end.</summary>
    public IEnumerable<(LocalDateTime From, LocalDateTime To)> Periods => From.Zip(From.Skip(1));

    /// <summary>Grounds every question under the law of every edition.</summary>
    public static EveryEdition Of(IReadOnlyList<Question> questions, IReadOnlyList<LocalDateTime> editions, Shape shape, Law.Record.Reading reading = Law.Record.Reading.Established)
    {
        var net = new Net();
        var gates = new Dictionary<(LocalDateTime, string), int>();
        foreach (var from in editions)
        {
            var outputs = net.Add(Grounding.Of(questions.Select(q => q.Node), from, shape).Where(atom => Settled(atom, reading)));
            for (var i = 0; i < questions.Count; i++) gates[(from, questions[i].Id)] = outputs[i];
        }

        return new(net, questions, editions, gates);
    }

    // A side's own reading takes every doubt as settled that side's way.
    private static Answer? Settled(Atom atom, Law.Record.Reading reading) => (atom, reading) switch
    {
        (RulingAtom, Law.Record.Reading.Person) => Answer.Yes,
        (RulingAtom, Law.Record.Reading.State) => Answer.No,
        _ => null,
    };

    /// <summary>The gate of a question in an edition.</summary>
    public int Gate(LocalDateTime from, Question question) => _gates[(from, question.Id)];

    /// <summary>Each different gate of a question, with the editions in which it is the question's.</summary>
    public IEnumerable<(int Gate, IReadOnlyList<LocalDateTime> From)> Gates(Question question) =>
        From.GroupBy(f => Gate(f, question)).Select(g => (g.Key, (IReadOnlyList<LocalDateTime>)[.. g]));
}
