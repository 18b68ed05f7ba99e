using System.Diagnostics;
using System.Globalization;
using DueCourse.Law;
using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using NodaTime;

namespace DueCourse.Benchmarks.Clock;

/// <summary>
/// Time limits with their working, on one thread: the 14 days of rule 19, and every limit of the book in turn, from days and
/// parts of the United Kingdom drawn from a seed. Beside them the least that can be done: 14 days added, with no working.
/// </summary>
internal static class DeadlineRun
{
    private static readonly LocalDate First = new(2014, 2, 1);

    public static int Run(Options options)
    {
        var starts = new Start[options.Cases];
        var parts = new UkDivision?[options.Cases];
        var days = Period.DaysBetween(First, new(2028, 6, 1));
        var drawn = 2463534242u;
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = Start.On(First.PlusDays((int)(Next(ref drawn) % (uint)days)));
            parts[i] = (Next(ref drawn) % 4) is var part and < 3 ? (UkDivision)part : null;
        }

        var reckonings = StatuteBook.Current.TimeLimits.SelectMany(l => l.Lengths).Select(l => l.Reckoning).OfType<Reckoning>().ToArray();
        var fourteen = Law.TribunalProcedureRules2014.Rule19.FromInsideTheUnitedKingdom.Lengths[0].Reckoning!;
        var rounds = Math.Min(options.Rounds, 7);
        Print("clock.rule-19", rounds, options.Cases, i => Sentences(fourteen.From(starts[i], parts[i])));
        Print("clock.every-limit", rounds, options.Cases, i => Sentences(reckonings[i % reckonings.Length].From(starts[i], parts[i])), reckonings.Length);
        Print("clock.fourteen-days-added", rounds, options.Cases, i => starts[i].Day.Earliest.PlusDays(14).Day);
        return 0;
    }

    private static int Sentences(TimeLimitResult result) => result switch
    {
        FallsOn falls => falls.Working.Count,
        CannotYetBeFixed open => open.Working.Count,
        DoesNotApply not => not.Working.Count,
        _ => 0,
    };

    private static void Print(string name, int rounds, int count, Func<int, int> once, int of = 1)
    {
        var seconds = new double[rounds];
        long kept = 0;
        for (var round = -1; round < rounds; round++)
        {
            var before = Process.GetCurrentProcess().UserProcessorTime;
            for (var i = 0; i < count; i++) kept += once(i);
            if (round >= 0) seconds[round] = (Process.GetCurrentProcess().UserProcessorTime - before).TotalSeconds;
        }

        Array.Sort(seconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{{\"name\": \"{name}\", \"value\": {seconds[rounds / 2] * 1_000_000 / count:0.000}, \"unit\": \"seconds of one processor for a million\", \"least\": {seconds[0] * 1_000_000 / count:0.000}, \"most\": {seconds[^1] * 1_000_000 / count:0.000}, \"limits\": {of}, \"sentences\": {kept / (rounds + 1)}}}"));
    }

    private static uint Next(ref uint state)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return state;
    }
}
