namespace DueCourse.Store.Tests.Conformance;

using DueCourse.Store.Tests.Throwaway;

public sealed class SqliteLedgerTests : LedgerTests, IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override Task<string> Fresh() => Task.FromResult("sqlite:" + _folder.At("cases ' \" ; é.sqlite"));
}
