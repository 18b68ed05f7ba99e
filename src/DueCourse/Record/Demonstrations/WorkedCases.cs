using System.Text.RegularExpressions;
using DueCourse.Store;
using NodaTime;

namespace DueCourse.Record.Demonstrations;

/// <summary>
/// The demonstration cases that are told by commands, so that courses, notices, stays and tasks are to be seen. Their days lie
/// before the moment at which they are told, always on the same days of the week.
/// </summary>
internal static class WorkedCases
{
    /// <summary>The scenario that they begin with: every gate is open. It speaks of Monday 23 November 2026, and lies in the folder of scenarios.</summary>
    public const string Scenario = "ready-on-every-gate.yaml";

    /// <summary>The Friday on which most of them begin, in the scenario's own days.</summary>
    public static readonly LocalDate Friday = new(2026, 11, 20);

    private static readonly IReadOnlyList<Func<ILedger, string, LocalDate, CancellationToken, Task>> Stories =
        [StayByTelephone.Tell, NoticeWithItsCard.Tell, RequestToAnotherState.Tell, HeldWithAnAppeal.Tell];

    /// <summary>Tells all of them. Gives how many were told, and what stopped the others.</summary>
    /// <param name="ledger">The record.</param>
    /// <param name="scenario">The scenario, in YAML.</param>
    /// <param name="now">The moment: everything told lies before it.</param>
    /// <param name="stop">To stop.</param>
    public static async Task<(int Told, IReadOnlyList<string> Stopped)> Tell(ILedger ledger, string scenario, Instant now, CancellationToken stop)
    {
        var friday = Before(now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date);
        var (told, stopped) = (0, new List<string>());
        foreach (var story in Stories)
            try
            {
                await story(ledger, scenario, friday, stop);
                told++;
            }
            catch (TellingStopped fault)
            {
                // The case stands as far as it was told; a refusal shows that a day or the law has moved under the story.
                stopped.Add(fault.Message);
            }

        return (told, stopped);
    }

    /// <summary>The last Friday whose Monday is over.</summary>
    internal static LocalDate Before(LocalDate today) => today.PlusDays(-3).Previous(IsoDayOfWeek.Friday);

    /// <summary>The scenario under another title, of another country and with nothing said of days in words.</summary>
    internal static string Of(string scenario, string title, string country, params (string Was, string Becomes)[] changes)
    {
        var text = Regex.Replace(scenario, "(?m)^title: .*$", $"title: \"{title}\"", RegexOptions.NonBacktracking);
        text = text[..text.IndexOf("\nexpect:", StringComparison.Ordinal)] + "\n";
        foreach (var (was, becomes) in changes)
            text = text.Contains(was, StringComparison.Ordinal) ? text.Replace(was, becomes, StringComparison.Ordinal)
                : throw new TellingStopped($"{title}: the scenario {Scenario} no longer says \"{was}\".");
        return text.Replace("signed acceptance of 2 November, in date and unconditional", "a signed acceptance, in date and unconditional", StringComparison.Ordinal)
            .Replace("GHA", country, StringComparison.Ordinal);
    }
}
