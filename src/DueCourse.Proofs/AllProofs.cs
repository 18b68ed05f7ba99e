namespace DueCourse.Proofs;

/// <summary>
/// All the proofs at once of any conditions, such as the statute book with one rule changed: does any of them fail?
/// </summary>
/// <param name="questions">What is proved about.</param>
/// <param name="editions">The first moments of the periods of the law; the last is the end of the span.</param>
/// <param name="shape">The cases there is room for.</param>
/// <param name="untilAnswered">What is declared to change with a decision.</param>
/// <param name="asksByLaw">What is declared to ask for nationality and the like, by citation or question.</param>
public sealed class AllProofs(
    IReadOnlyList<Question> questions, IReadOnlyList<LocalDateTime> editions, Shape shape,
    IReadOnlyList<UntilAnswered> untilAnswered, IReadOnlySet<string> asksByLaw)
{
    /// <summary>Each proof in turn, the quickest first, so that a caller may stop at the first that fails.</summary>
    public IEnumerable<Proof> InTurn()
    {
        var law = EveryEdition.Of(questions, editions, shape);
        using (var stays = new KnownStays(law, untilAnswered))
        {
            yield return stays.EveryBar();
            yield return stays.EveryAnswer();
        }

        if (questions.Any(q => q.Id == Question.Removal))
        {
            using var past = new NoRemovalPastABar(law);
            yield return past.EveryGate();
        }

        using (var opens = new KnownStays(law, untilAnswered, gapsFilled: true)) yield return opens.EverythingThatOpens();
        using (var same = new TheSameForEveryone(questions, editions, shape, asksByLaw)) yield return same.EveryAnswer();
        using (var bites = new EveryRuleBites(law, [])) yield return bites.EveryQuestion();
    }
}
