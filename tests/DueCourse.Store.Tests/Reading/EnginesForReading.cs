namespace DueCourse.Store.Tests.Reading;

using DueCourse.Store.Tests.Throwaway;

public sealed class SqliteReadingTests : ReadingTests, IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override Task<string> Fresh() => Task.FromResult("sqlite:" + _folder.At("cases.sqlite"));
}

public sealed class PostgresReadingTests(SharedPostgres postgres) : ReadingTests
{
    protected override Task<string> Fresh() => postgres.Fresh();
}
