// Compiled into the statute book that is mutated, never into the real one: which mutant is on, what is remembered for it,
// and the changes that are easier made to a finished condition than to its text.
using DueCourse.Law.Drafting;

internal static class Mutant
{
    private static int on = int.Parse(System.Environment.GetEnvironmentVariable("MUTANT") ?? "0", System.Globalization.CultureInfo.InvariantCulture);
    private static int turn = 1;
    private static int[] turns = new int[4096];

    public static bool Is(int number) => on == number;

    // For a process that tries one mutant after another: whatever the law worked out once is worked out anew for each.
    public static void Turn(int number)
    {
        on = number;
        turn++;
    }

    public static bool Stale(int place)
    {
        if (turns[place] == turn) return false;
        turns[place] = turn;
        return true;
    }

    public static Condition<T> Requantified<T>(Condition<T> condition) where T : ISubject =>
        condition.Node is Quantified q
            ? new(new Quantified(q.Quantifier == Quantifier.Some ? Quantifier.Each : Quantifier.Some, q.Kind, q.Condition))
            : condition;

    public static Condition<T> SidesSwapped<T>(Condition<T> condition) where T : ISubject =>
        condition.Node is Doubted d ? new(new Doubted(d.Id, d.Doubt, d.ForTheState, d.ForThePerson)) : condition;

    public static Condition<T> ForThePerson<T>(Condition<T> condition) where T : ISubject =>
        condition.Node is Doubted d ? new(d.ForThePerson) : condition;

    public static Condition<T> ForTheState<T>(Condition<T> condition) where T : ISubject =>
        condition.Node is Doubted d ? new(d.ForTheState) : condition;

    public static Condition<T> AsEncoded<T>(Condition<T> condition) where T : ISubject =>
        condition.Node is NotEncoded n ? new(n.Otherwise) : condition;
}
