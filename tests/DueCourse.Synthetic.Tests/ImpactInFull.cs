using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Impact;

namespace DueCourse.Synthetic.Tests;

/// <summary>
/// What impact says, worked out in full: every condition of the book under both laws, and under the first with one provision
/// at a time as it is under the second, every atom of it placed and every gate run. It takes no short cut.
/// </summary>
internal sealed class ImpactInFull(LocalDateTime from, LocalDateTime to)
{
    private readonly IReadOnlyList<Node> conditions = StatuteBook.Current.Conditions();
    private readonly IReadOnlyList<Question> questions = Questions.Of(StatuteBook.Current);
    private readonly IReadOnlyList<Provision> provisions =
        [.. StatuteBook.Current.Between(from, to).Select(c => c.Limb.Citation.Source).Distinct()];

    private readonly Dictionary<(Shape, LawChoice), (Intake, Program)> made = [];
    private readonly LawChoice before = LawChoice.Of(from);
    private readonly LawChoice after = LawChoice.Of(to);
    private readonly Dictionary<Provision, LawChoice> alone = [];

    public IReadOnlyList<AnswerChange> Of(CaseRecord record)
    {
        var s = Situation.Of(record.Read(Reading.Established), record.AsAt.AtMidnight());
        var shape = Shape.Roomy(record);
        var (old, now) = (Under(before, shape, s), Under(after, shape, s));
        var differ = questions.Select(q => (Question: q, Before: q.Word(old), After: q.Word(now))).Where(q => q.Before != q.After).ToList();
        if (differ.Count == 0) return [];
        var oneByOne = provisions.Select(p => (Provision: p, Answers: Under(With(p), shape, s))).ToList();
        return [.. differ.Select(d => new AnswerChange(d.Question.Id, d.Before, d.After, [.. oneByOne.Where(o => d.Question.Word(o.Answers) == d.After).Select(o => o.Provision)]))];
    }

    private LawChoice With(Provision provision)
    {
        if (!alone.TryGetValue(provision, out var law)) alone[provision] = law = before.But(new HashSet<Provision> { provision }, to);
        return law;
    }

    private Func<Condition<Person>, Answer> Under(LawChoice law, Shape shape, Situation s)
    {
        if (!made.TryGetValue((shape, law), out var both))
        {
            var circuit = Grounding.Of(conditions.Select(c => (c, law)), shape);
            made[(shape, law)] = both = (Intake.Of(circuit), Program.Of(circuit));
        }

        var (intake, program) = both;
        var (atoms, answers) = (new Answer[program.Circuit.Atoms.Count], new Answer[program.Circuit.Outputs.Count]);
        intake.Fill(s, atoms);
        program.Run(atoms, answers);
        return condition => answers[BookCircuit.NumberOf(condition.Node)];
    }
}
