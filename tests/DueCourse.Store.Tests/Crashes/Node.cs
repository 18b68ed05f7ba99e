namespace DueCourse.Store.Tests.Crashes;

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

/// <summary>A node in a process of its own, seen from outside.</summary>
internal sealed class Node : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();
    private readonly Task _listening;

    private Node(Process process)
    {
        _process = process;
        _listening = Task.Run(async () =>
        {
            while (await process.StandardOutput.ReadLineAsync() is { } line) _said.Enqueue(line);
        });
    }

    /// <summary>Starts a node and waits until it works.</summary>
    /// <param name="store">The store.</param>
    /// <param name="name">Its name; commands are called after it.</param>
    /// <param name="group">Which cases.</param>
    /// <param name="pending">Commands that it is to do first.</param>
    /// <param name="mostFileBytes">How long a file it writes may become; null: any length.</param>
    /// <param name="word">Which kind of node, by its argument; null: a <see cref="Victim"/>.</param>
    public static async Task<Node> Start(string store, string name, string group, IEnumerable<string> pending, long? mostFileBytes = null, string? word = null)
    {
        var program = Environment.ProcessPath!;
        string[] itself = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [program, typeof(Node).Assembly.Location] : [program];
        // Past its limit a write fails, as on a full disk; the signal that would end the process first is ignored.
        string[] limited = mostFileBytes is { } most ? ["sh", "-c", "trap '' XFSZ; exec \"$@\"", "sh", "prlimit", string.Create(CultureInfo.InvariantCulture, $"--fsize={most}")] : [];
        string[] command = [.. limited, .. itself, word ?? Victim.Word, store, name, group];
        var start = new ProcessStartInfo(command[0]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var argument in command.Skip(1)) start.ArgumentList.Add(argument);
        // The runtime would map its own code through files, for which the limit holds too.
        if (mostFileBytes is not null) start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        var node = new Node(Process.Start(start)!);
        foreach (var line in pending) await node._process.StandardInput.WriteLineAsync(line);
        await node._process.StandardInput.WriteLineAsync();
        await node._process.StandardInput.FlushAsync();
        await node.Until(said => said.Contains("ready"));
        return node;
    }

    /// <summary>What it has said.</summary>
    public IReadOnlyCollection<string> Said => _said;

    /// <summary>Waits until it has said something.</summary>
    public async Task Until(Func<IReadOnlyCollection<string>, bool> is_so)
    {
        for (var began = Stopwatch.GetTimestamp(); !is_so(_said); await Task.Delay(5))
            if (_process.HasExited || Stopwatch.GetElapsedTime(began) > TimeSpan.FromMinutes(2))
                throw new InvalidOperationException($"The node ended or fell silent; it had said: {string.Join(" | ", _said.TakeLast(5))}");
    }

    /// <summary>Waits until it has been acknowledged some more.</summary>
    public Task Further(int commands)
    {
        var before = Count();
        return Until(_ => Count() >= before + commands);

        int Count() => _said.Count(l => l.StartsWith("done ", StringComparison.Ordinal));
    }

    /// <summary>Holds it in the middle of whatever it does, and lets it go on later.</summary>
    public async Task Pause(TimeSpan time)
    {
        await Signal("STOP");
        await Task.Delay(time);
        await Signal("CONT");
    }

    /// <summary>kill -9, and all that it said before.</summary>
    public async Task<IReadOnlyCollection<string>> Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        await _listening;
        return _said;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    private async Task Signal(string name)
    {
        using var kill = Process.Start("sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -{name} {_process.Id}")]);
        await kill.WaitForExitAsync();
    }
}
