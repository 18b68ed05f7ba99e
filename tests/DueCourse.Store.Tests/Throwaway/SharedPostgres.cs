[assembly: AssemblyFixture(typeof(DueCourse.Store.Tests.Throwaway.SharedPostgres))]

namespace DueCourse.Store.Tests.Throwaway;

using System.Globalization;

/// <summary>The one server of a run of tests, started when the first test asks; each test has a database of its own in it.</summary>
public sealed class SharedPostgres : IAsyncDisposable
{
    private readonly Lazy<Task<Postgres>> _server = new(() => Postgres.Start("max_connections=200"));
    private int _databases;

    /// <summary>The server.</summary>
    public Task<Postgres> Server => _server.Value;

    /// <summary>The connection string of an empty database.</summary>
    public async Task<string> Fresh() => await (await Server).Fresh(string.Create(CultureInfo.InvariantCulture, $"store{Interlocked.Increment(ref _databases)}"));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated) await (await Server).DisposeAsync();
    }
}
