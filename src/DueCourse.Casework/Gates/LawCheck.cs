namespace DueCourse.Casework.Gates;

using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks;
using DueCourse.Law.Facts;

/// <summary>
/// A condition of the law asked of the whole case at the moment of a step, on what is established. What is not known is never taken
/// for the answer that a step needs.
/// </summary>
internal static class LawCheck
{
    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>The case on what is established, at an instant.</summary>
    public static Situation SituationAt(LiveCase c, Instant now) => Situation.Of(c.OnWhatIsEstablished(), now.InZone(Uk).LocalDateTime);

    /// <summary>What the law answers.</summary>
    public static Answer Answers(LiveCase c, Condition<Person> condition, Instant now) => condition.Read(SituationAt(c, now)).Answer;

    /// <summary>The refusal of a step that needs an answer which the law does not give; null where it gives it.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="now">The moment of the step.</param>
    /// <param name="condition">What is asked.</param>
    /// <param name="needed">The answer that the step needs.</param>
    /// <param name="code">The refusal's code.</param>
    /// <param name="holds">What has to hold, as a clause: "no criminal appeal is open".</param>
    /// <param name="whatToDo">What to do.</param>
    /// <param name="citation">The provision.</param>
    public static Refusal? Refuses(LiveCase c, Instant now, Condition<Person> condition, Answer needed, string code, string holds, string whatToDo, string citation)
    {
        var asked = condition.Read(SituationAt(c, now));
        if (asked.Answer == needed) return null;
        var why = string.Join(" ", asked.Sentences.Take(3));
        return new(code, asked.Answer == Answer.Unknown ? $"It is not established that {holds}." : $"It is not so that {holds}.",
            why.Length > 0 ? why : "The law asks for it before this step.", whatToDo)
        { Citation = citation };
    }

    /// <summary>The same as a guard. The condition is looked up when it is asked.</summary>
    public static Guard Guard(string name, Func<Condition<Person>> condition, Answer needed, string code, string holds, string whatToDo, string citation) =>
        new(name, (c, now) => Refuses(c, now, condition(), needed, code, holds, whatToDo, citation));
}
