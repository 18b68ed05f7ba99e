namespace DueCourse.Store.Tests.Reading;

using DueCourse.Store.Reading;
using DueCourse.Store.Tests.Throwaway;
using Npgsql;

public sealed class SqliteReadingTests : ReadingTests, IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override Task<string> Fresh() => Task.FromResult("sqlite:" + _folder.At("cases.sqlite"));
}

public sealed class PostgresReadingTests(SharedPostgres postgres) : ReadingTests
{
    [Fact]
    public async Task A_transaction_that_stays_open_somewhere_hides_nothing_from_lists_and_what_it_holds_back_is_followed_later()
    {
        var stop = TestContext.Current.CancellationToken;
        var store = await postgres.Fresh();
        await using var ledger = await Ledgers.Open(store, stop);
        using var follower = Follower.Of(ledger);
        var (desk, lists, now) = (Given.Desk(ledger), new WorkLists(follower), Given.Start + Duration.FromDays(1));
        await follower.CatchUp(stop);
        await using (var other = new NpgsqlConnection(store + ";Pooling=false"))
        {
            await other.OpenAsync(stop);
            await using var begun = new NpgsqlCommand("BEGIN; SELECT pg_current_xact_id()", other);
            await begun.ExecuteScalarAsync(stop);
            await desk.Do(Given.Case("one"), Given.Open(), stop);
            Assert.Empty(await ledger.Changes(Position.Start, 10, stop));
            Assert.Single((await lists.Cases(Given.Caseworker, new(), now, stop: stop)).Lines);
            await desk.Do(Given.Case("one"), Given.Fact("a"), stop);
            Assert.Equal(2, Assert.Single((await lists.Cases(Given.Caseworker, new(), now, stop: stop)).Lines).Counts[Compartment.Open]);
        }

        Assert.Equal(2, (await Given.Changes(ledger, Position.Start, 2)).Count);
        Assert.Equal(2, Assert.Single((await lists.Cases(Given.Caseworker, new(), now, stop: stop)).Lines).Counts[Compartment.Open]);
    }

    protected override Task<string> Fresh() => postgres.Fresh();
}
