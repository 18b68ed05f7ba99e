namespace DueCourse.Store.Tests.Conformance;

using DueCourse.Store.Tests.Throwaway;

public sealed class PostgresLedgerTests(SharedPostgres postgres) : LedgerTests
{
    protected override Task<string> Fresh() => postgres.Fresh();
}
