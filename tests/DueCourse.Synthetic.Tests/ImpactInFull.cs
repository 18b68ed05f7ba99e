using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Impact;

namespace DueCourse.Synthetic.Tests;

/// <summary>
/// What impact says, worked out in full: every condition of the book under both laws, and under the first with one provision
/// at a time as it is under the second, every atom of it placed and every gate run. It takes no short cut.
/// </summary>
internal sealed class ImpactInFull
{
    private readonly IReadOnlyList<Node> conditions = StatuteBook.Current.Conditions();
    private readonly IReadOnlyList<Question> questions = Questions.Of(StatuteBook.Current);
    private readonly IReadOnlyList<Provision> provisions;
    private readonly IReadOnlyList<LawChoice> laws;
    private readonly List<(Intake Intake, Program Program)> made = [];

    public ImpactInFull(LocalDateTime from, LocalDateTime to)
    {
        provisions = [.. StatuteBook.Current.Between(from, to).Select(c => c.Limb.Citation.Source).Distinct()];
        laws = [LawChoice.Of(from), LawChoice.Of(to), .. provisions.Select(p => LawChoice.Of(from).But(new HashSet<Provision> { p }, to))];
    }

    public IReadOnlyList<AnswerChange> Of(CaseRecord record)
    {
        var s = Situation.Of(record.Read(Reading.Established), record.AsAt.AtMidnight());
        var (intake, program) = For(Shape.Roomy(record));
        var (atoms, answers) = (new Answer[program.Circuit.Atoms.Count], new Answer[program.Circuit.Outputs.Count]);
        intake.Fill(s, atoms);
        program.Run(atoms, answers);
        string Word(Question question, int law) => question.Word(condition => answers[(law * conditions.Count) + BookCircuit.NumberOf(condition.Node)]);
        return
        [
            .. questions.Where(q => Word(q, 0) != Word(q, 1)).Select(q => new AnswerChange(
                q.Id, Word(q, 0), Word(q, 1), [.. provisions.Where((_, number) => Word(q, number + 2) == Word(q, 1))])),
        ];
    }

    // Circuits of so many laws are slow to make, so a few are made, with room for all.
    private (Intake Intake, Program Program) For(Shape shape)
    {
        foreach (var known in made)
            if (known.Program.Circuit.Shape.Holds(shape))
                return known;
        var room = made.Aggregate(shape.And(Shape.Of(1)), (s, m) => s.And(m.Program.Circuit.Shape));
        var circuit = Grounding.Of(laws.SelectMany(law => conditions.Select(c => (c, law))), room);
        made.Add((Intake.Of(circuit), Program.Of(circuit)));
        return made[^1];
    }
}
