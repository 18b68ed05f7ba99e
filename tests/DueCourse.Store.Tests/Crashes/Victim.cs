namespace DueCourse.Store.Tests.Crashes;

using System.Diagnostics;

/// <summary>
/// A node that works until it is killed: some writers who do one command after another, all on the same few cases. It says what
/// it tries, and what was acknowledged: <c>try CASE COMMAND</c>, <c>done CASE COMMAND ENTRY HASH</c>, <c>fault CODE</c>.
/// </summary>
internal static class Victim
{
    /// <summary>The argument that makes the test program a node.</summary>
    public const string Word = "--be-a-node-that-is-killed";

    /// <summary>How many cases it works on.</summary>
    public const int Cases = 4;

    private const int Writers = 4;

    /// <summary>Works. Commands that are still to be done come first, one a line: <c>CASE COMMAND</c>; then an empty line.</summary>
    public static async Task<int> Run(string store, string name, string group)
    {
        var began = Stopwatch.GetTimestamp();
        var pending = new List<(CaseId Case, string Command)>();
        while (await Console.In.ReadLineAsync() is { Length: > 0 } line)
            pending.Add((CaseId.TryParse(line.AsSpan(0, 32), out var id) ? id : throw new FormatException(line), line[33..]));
        await using var ledger = await Ledgers.Open(store);
        var desk = new CaseDesk(ledger, new ChanceSalts(), () => Given.Start + Duration.FromTimeSpan(Stopwatch.GetElapsedTime(began)));
        foreach (var (of, command) in pending) await Do(desk, of, command);
        await Say("ready");
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var n = 0; ; n++)
            {
                var of = Given.Case($"{group} {(writer + n) % Cases}");
                await Do(desk, of, $"{name}.{writer}.{n}");
            }
        })));
        return 0;
    }

    private static async Task Do(CaseDesk desk, CaseId of, string command)
    {
        await Say($"try {of} {command}");
        while (true)
        {
            try
            {
                // Everybody tries to open each case; one does.
                await desk.Do(of, Given.Open("open"));
                var outcome = await desk.Do(of, Given.Fact(command, @in: command.Length % 2 == 0 ? Compartment.Open : Compartment.Working));
                var done = outcome is Done { Recorded: [var only] } ? only : throw new InvalidOperationException($"{command}: {outcome}");
                await Say($"done {of} {command} {done.Id}");
                return;
            }
            catch (StoreException fault)
            {
                // As a person would: again, the same command.
                await Say($"fault {fault.Code}");
                await Task.Delay(20);
            }
        }
    }

    private static Task Say(string line) => Console.Out.WriteLineAsync(line);
}
