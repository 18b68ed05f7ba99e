namespace DueCourse.Store.Tests.Throwaway;

using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

/// <summary>
/// A PostgreSQL server of its own in a folder of its own, durable as in earnest. It stops when the program that started it ends,
/// however that ends: its keeper reads from a pipe whose other end dies with the program.
/// </summary>
public sealed class Postgres : IAsyncDisposable
{
    // Started again, the server has another number: the one that stands in its own file.
    private const string Keep = """
        folder=$1; shift
        "$@" &
        cat >/dev/null
        server=$(head -n 1 "$folder/data/postmaster.pid")
        kill -QUIT "$server"
        while kill -0 "$server" 2>/dev/null; do sleep 0.05; done
        rm -rf "$folder"
        """;

    private readonly Process _keeper;
    private readonly string _folder;
    private readonly string _programs;
    private readonly string[] _as;
    private readonly string[] _settings;

    private Postgres(Process keeper, string folder, string programs, string[] asUser, int port, string[] settings) =>
        (_keeper, _folder, _programs, _as, Port, _settings) = (keeper, folder, programs, asUser, port, settings);

    /// <summary>The number in its socket's name.</summary>
    public int Port { get; }

    /// <summary>Makes a server and starts it.</summary>
    /// <param name="settings">Settings beside those of a fresh installation: <c>max_connections=200</c>.</param>
    /// <exception cref="InvalidOperationException">PostgreSQL is not installed, or does not start.</exception>
    public static Task<Postgres> Start(params string[] settings) => Start(null, null, settings);

    /// <summary>Makes a server and starts it.</summary>
    /// <param name="small">A small disk that it alone sees; null: none.</param>
    /// <param name="checksums">Whether its pages bear checksums; null: as a fresh installation has it.</param>
    /// <param name="settings">Settings beside those of a fresh installation.</param>
    /// <exception cref="InvalidOperationException">PostgreSQL is not installed, or does not start.</exception>
    public static async Task<Postgres> Start(SmallDisk? small, bool? checksums, params string[] settings)
    {
        var programs = Programs() ?? throw new InvalidOperationException("PostgreSQL's server was not found under /usr/lib/postgresql. Install it: apt-get install postgresql");
        // initdb and postgres refuse to run as root.
        string[] asUser = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=" + Unprivileged(), "--regid=nogroup", "--clear-groups"] : [];
        // A socket's name may have 107 bytes, so it stands under /tmp and not under a long TMPDIR.
        var folder = Path.Combine("/tmp", "duecourse-" + Path.GetRandomFileName());
        Directory.CreateDirectory(folder);
        if (asUser.Length > 0) await Run("chown", Unprivileged(), folder);
        await Run([.. asUser, Path.Combine(programs, "initdb"), "--no-sync", "--no-instructions", "-A", "trust", "-U", "duecourse", "-E", "UTF8", "--locale=C", .. checksums is true ? ["--data-checksums"] : Array.Empty<string>(), "-D", Path.Combine(folder, "data")]);
        var port = FreePort();
        string[] seen = small?.SeenBy("sh") ?? ["sh"];
        var start = new ProcessStartInfo(seen[0]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        string[] server =
        [
            .. seen.Skip(1), "-c", Keep, "sh", folder, .. asUser, Path.Combine(programs, "postgres"), "-D", Path.Combine(folder, "data"), "-k", folder, "-p", port.ToString(CultureInfo.InvariantCulture),
            "-c", "listen_addresses=", "-c", "fsync=on", .. settings.SelectMany(s => new[] { "-c", s }),
        ];
        foreach (var argument in server) start.ArgumentList.Add(argument);
        var keeper = Process.Start(start)!;
        keeper.OutputDataReceived += (_, _) => { };
        keeper.ErrorDataReceived += (_, _) => { };
        keeper.BeginOutputReadLine();
        keeper.BeginErrorReadLine();
        var made = new Postgres(keeper, folder, programs, asUser, port, settings);
        await made.Ready();
        return made;
    }

    /// <summary>The connection string of a database.</summary>
    public string Database(string name) => $"Host={_folder};Port={Port.ToString(CultureInfo.InvariantCulture)};Username=duecourse;Database={name}";

    /// <summary>Makes an empty database and gives its connection string.</summary>
    public async Task<string> Fresh(string name)
    {
        await Run(Path.Combine(_programs, "psql"), "-h", _folder, "-p", Port.ToString(CultureInfo.InvariantCulture), "-U", "duecourse", "-d", "postgres", "-q", "-c", $"CREATE DATABASE \"{name}\"");
        return Database(name);
    }

    /// <summary>Runs a file of SQL in a database.</summary>
    public Task Script(string database, string file) =>
        Run(Path.Combine(_programs, "psql"), "-h", _folder, "-p", Port.ToString(CultureInfo.InvariantCulture), "-U", "duecourse", "-d", database, "-q", "-v", "ON_ERROR_STOP=1", "-f", file);

    /// <summary>Where its files are.</summary>
    public string Data => Path.Combine(_folder, "data");

    /// <summary>Stops the server in order, does something to its files, and starts it again.</summary>
    public async Task Stopped(Func<Task> meanwhile)
    {
        await Run([.. _as, Path.Combine(_programs, "pg_ctl"), "stop", "-m", "fast", "-w", "-D", Data]);
        await meanwhile();
        await Run([.. _as, Path.Combine(_programs, "pg_ctl"), "start", "-w", "-D", Data, "-o", $"-k {_folder} -p {Port.ToString(CultureInfo.InvariantCulture)} -c listen_addresses= {string.Join(' ', _settings.Select(s => "-c " + s))}", "-l", Path.Combine(_folder, "log")]);
        await Ready();
    }

    /// <summary>Stops the server as a crash would, and starts it again; it recovers from its log.</summary>
    public async Task Restart()
    {
        await Run([.. _as, Path.Combine(_programs, "pg_ctl"), "restart", "-m", "immediate", "-w", "-D", Path.Combine(_folder, "data"), "-l", Path.Combine(_folder, "log")]);
        await Ready();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _keeper.StandardInput.Close();
        await _keeper.WaitForExitAsync();
        _keeper.Dispose();
    }

    private static string? Programs() => !Directory.Exists("/usr/lib/postgresql") ? null
        : Directory.EnumerateDirectories("/usr/lib/postgresql").OrderByDescending(d => int.TryParse(Path.GetFileName(d), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0)
            .Select(d => Path.Combine(d, "bin")).FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")));

    private static string Unprivileged() => File.ReadLines("/etc/passwd").Any(l => l.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task Ready()
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            using var ask = Process.Start(Told([Path.Combine(_programs, "pg_isready"), "-q", "-h", _folder, "-p", Port.ToString(CultureInfo.InvariantCulture)]))!;
            await ask.WaitForExitAsync();
            if (ask.ExitCode == 0) return;
            await Task.Delay(50);
        }

        throw new InvalidOperationException("PostgreSQL did not start within half a minute");
    }

    private static async Task Run(params string[] command)
    {
        using var running = Process.Start(Told(command))!;
        var (output, errors) = (running.StandardOutput.ReadToEndAsync(), running.StandardError.ReadToEndAsync());
        await running.WaitForExitAsync();
        if (running.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', command)}: {await output} {await errors}");
    }

    private static ProcessStartInfo Told(string[] command)
    {
        var told = new ProcessStartInfo(command[0]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        foreach (var argument in command.Skip(1)) told.ArgumentList.Add(argument);
        return told;
    }
}
