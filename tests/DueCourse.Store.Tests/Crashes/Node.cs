namespace DueCourse.Store.Tests.Crashes;

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

/// <summary>A node in a process of its own, seen from outside: <see cref="Serving"/> is what it does.</summary>
internal sealed class Node : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();
    private readonly Task _listening;
    private int _done;

    private Node(Process process)
    {
        _process = process;
        _listening = Task.Run(async () =>
        {
            while (await process.StandardOutput.ReadLineAsync() is { } line)
            {
                _said.Enqueue(line);
                if (line.StartsWith("done ", StringComparison.Ordinal)) Interlocked.Increment(ref _done);
            }
        });
    }

    /// <summary>Where a node's clock stands at the beginning; the same for all nodes of a store.</summary>
    public static long Began { get; } = Stopwatch.GetTimestamp();

    /// <summary>Starts a process that waits for its orders.</summary>
    /// <param name="mostFileBytes">How long a file it writes may become; null: any length.</param>
    public static Node Waiting(long? mostFileBytes = null)
    {
        // Past its limit a write fails, as on a full disk; the signal that would end the process first is ignored.
        string[] limited = mostFileBytes is { } most ? ["sh", "-c", "trap '' XFSZ; exec \"$@\"", "sh", "prlimit", string.Create(CultureInfo.InvariantCulture, $"--fsize={most}")] : [];
        string[] command = [.. limited, .. Itself(), Serving.Word];
        var start = new ProcessStartInfo(command[0]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var argument in command.Skip(1)) start.ArgumentList.Add(argument);
        // The runtime would map its own code through files, for which the limit holds too.
        if (mostFileBytes is not null) start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return new(Process.Start(start)!);
    }

    /// <summary>The test program as a command.</summary>
    public static string[] Itself()
    {
        var program = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(program) == "dotnet" ? [program, typeof(Node).Assembly.Location] : [program];
    }

    /// <summary>Gives it its orders, and waits until it works.</summary>
    /// <param name="store">The store.</param>
    /// <param name="name">Its name; commands are called after it.</param>
    /// <param name="group">Which cases.</param>
    /// <param name="key">The file of the signing key.</param>
    /// <param name="pending">Commands that it is to do first, as <c>CASE COMMAND</c>.</param>
    /// <param name="lease">How long its leases last; null: a second.</param>
    /// <param name="halts">Where it is to halt: <c>take</c> after it took leases, <c>fire</c> before it fires, <c>move</c> before it moves the logs, <c>append</c>.</param>
    public async Task<Node> Start(string store, string name, string group, string key, IEnumerable<string> pending, TimeSpan? lease = null, string halts = "")
    {
        string[] orders =
        [
            store, name, group, key, Began.ToString(CultureInfo.InvariantCulture), ((long)(lease ?? TimeSpan.FromSeconds(1)).TotalMilliseconds).ToString(CultureInfo.InvariantCulture),
            halts, .. pending, "",
        ];
        await GoOn(string.Join('\n', orders));
        await Until(said => said.Contains("ready"));
        return this;
    }

    /// <summary>What it has said.</summary>
    public IReadOnlyCollection<string> Said => _said;

    /// <summary>Waits until it has said something.</summary>
    public async Task Until(Func<IReadOnlyCollection<string>, bool> is_so)
    {
        for (var began = Stopwatch.GetTimestamp(); !is_so(_said); await Task.Delay(5))
            if (_process.HasExited || Stopwatch.GetElapsedTime(began) > TimeSpan.FromMinutes(6))
                throw new InvalidOperationException($"The node ended or fell silent; it had said: {string.Join(" | ", _said.TakeLast(5))}");
    }

    /// <summary>Waits until it has been acknowledged some more.</summary>
    public Task Further(int commands)
    {
        var before = Volatile.Read(ref _done);
        return Until(_ => Volatile.Read(ref _done) >= before + commands);
    }

    /// <summary>Holds it in the middle of whatever it does, and lets it go on later.</summary>
    public async Task Pause(TimeSpan time)
    {
        await Stop();
        await Task.Delay(time);
        await Continue();
    }

    /// <summary>Holds it in the middle of whatever it does.</summary>
    public Task Stop() => Signal("STOP");

    /// <summary>Lets it go on.</summary>
    public Task Continue() => Signal("CONT");

    /// <summary>Gives it a line.</summary>
    public async Task GoOn(string line = "")
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
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
