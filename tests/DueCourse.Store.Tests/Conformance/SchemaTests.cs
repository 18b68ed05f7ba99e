namespace DueCourse.Store.Tests.Conformance;

using DueCourse.Store.Tests.Throwaway;
using Microsoft.Data.Sqlite;
using Npgsql;

/// <summary>Stores that earlier and later programs made. The scripts under Fixtures make one of each released schema.</summary>
public sealed class SchemaTests(SharedPostgres postgres) : IDisposable
{
    private readonly Folder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Engine, step, and the hash of the step as it was released.</summary>
    public static TheoryData<string, int, string> Released => new()
    {
        { "Sqlite", 1, "f259ddd09e580aded1a33ffe41ffa2da314046d0a3698cf69cb04f009751878b" },
        { "Postgres", 1, "9093b90191ab7c9768f94044d48d4db7eb6d4cee05d489be6c97bf189c69b8fd" },
        { "Sqlite", 2, "dcaf3f820b1798ddfe7020fa377c0938e64defb611a10da1ba626c0bf6ad4456" },
        { "Postgres", 2, "2428e9d5f5eee8578a3a2ba5aebd3d188c79c9896e6f2c5405d7af6264748a6c" },
        { "Sqlite", 3, "fae58822fe49763e0e890359cc00bde0840c60bf3b9a790b4b50695358a653bc" },
        { "Postgres", 3, "ec6c6d43475a38258f8305342ec1e4c7ab7d593cf1bf7b5fba208ae6fc5a010b" },
        { "Sqlite", 4, "fed7ebc3859c8c93941245c936a73f905cdce5375bddb24a2dece8629773b6e8" },
        { "Postgres", 4, "050efe3c20cc1db267686f00e92cd6669d54fdd867e98ecab41b87e75f3bd9f8" },
        { "Sqlite", 5, "1571b2a2c2ddc95e9d06066987aa27909779bd4fb31c4eb95573ef126068762c" },
        { "Postgres", 5, "179cd5b709b33a88ad4a32ceed4ec26e2682dcd61379a1f6d04db57328ebfbb7" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Released))]
    public async Task A_released_step_does_not_change_and_a_store_of_its_time_can_be_read_and_written(string engine, int step, string hash)
    {
        Assert.Equal(hash, Migrations.Of(engine)[step - 1].Hash.ToString());

        await using var ledger = await Ledgers.Open(await Old(engine, step), Stop);
        Assert.Equal(Migrations.Of(engine).Count, (await ledger.Health(Stop)).Schema);
        var (one, two) = (await ledger.Read(Given.Case("one"), stop: Stop), await ledger.Read(Given.Case("two"), stop: Stop));
        Assert.Equal((3, 4), (one.Entries.Count, two.Entries.Count));
        Assert.Empty(Given.Faults(one).Concat(Given.Faults(two)));
        // The stores of that time were made with an erasure that no entry orders, which is found.
        Assert.Equal(["chain.erased-without-order"], (await LogTests.Wrong(ledger, [])).Select(f => f.Code));
        Assert.Equal([false, false, true, false], two.Entries.Select(e => e.IsErased));
        Assert.Equal(7, (await Given.Changes(ledger, Position.Start, 7)).Count);

        var before = (await ledger.Health(Stop)).Last;
        Assert.IsType<Done>(await Given.Desk(ledger).Do(Given.Case("one"), Given.Fact("later"), Stop));
        Assert.Single(await Given.Changes(ledger, before, 1));
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres")]
    public void Every_step_of_an_engine_is_among_those_that_may_not_change(string engine) => Assert.Equal(
        Migrations.Of(engine).Select(step => (engine, step.Number, step.Hash.ToString())), Released.Select(row => row.Data).Where(step => step.Item1 == engine));

    [Theory]
    [InlineData("Sqlite", "INSERT INTO migration VALUES (99, '0099-later', 'x')", "store.newer")]
    [InlineData("Postgres", "INSERT INTO duecourse.migration VALUES (99, '0099-later', 'x')", "store.newer")]
    [InlineData("Sqlite", "UPDATE migration SET hash = '00'", "store.other-schema")]
    [InlineData("Postgres", "UPDATE duecourse.migration SET hash = '00'", "store.other-schema")]
    public async Task A_store_that_is_newer_or_other_than_the_program_is_left_as_it_is(string engine, string changed, string code)
    {
        var store = await Old(engine, 1);
        await Run(store, changed);
        var before = engine == "Sqlite" ? await File.ReadAllBytesAsync(store["sqlite:".Length..], Stop) : [];

        var fault = await Assert.ThrowsAsync<StoreException>(() => Ledgers.Open(store, Stop));
        Assert.Equal(code, fault.Code);
        Assert.Contains("Nothing was changed.", fault.Message, StringComparison.Ordinal);
        if (engine == "Sqlite") Assert.Equal(before, await File.ReadAllBytesAsync(store["sqlite:".Length..], Stop));
    }

    [Fact]
    public async Task A_store_restored_into_a_server_whose_transactions_count_from_lower_gives_followers_everything_in_order()
    {
        var store = await Old("Postgres", 1);
        await Run(store, "UPDATE duecourse.entry SET turn = turn + 5000000000");
        await using var ledger = await Ledgers.Open(store, Stop);
        var restored = await Given.Changes(ledger, Position.Start, 7);
        Assert.Equal(7, restored.Count);

        await Given.Desk(ledger).Do(Given.Case("one"), Given.Fact("later"), Stop);
        Assert.Single(await Given.Changes(ledger, restored[^1].At, 1));
        await using var again = await Ledgers.Open(store, Stop);
        Assert.Equal(8, (await Given.Changes(again, Position.Start, 8)).Count);
    }

    [Fact]
    public async Task Another_programs_database_is_left_as_it_is()
    {
        var path = _folder.At("other.sqlite");
        await Run("sqlite:" + path, "CREATE TABLE entry (x)");
        var before = await File.ReadAllBytesAsync(path, Stop);

        Assert.Equal("store.not-ours", (await Assert.ThrowsAsync<StoreException>(() => Ledgers.Open("sqlite:" + path, Stop))).Code);
        Assert.Equal(before, await File.ReadAllBytesAsync(path, Stop));
        await File.WriteAllTextAsync(path, "This is a letter and no database at all. " + new string('x', 2000), Stop);
        Assert.Equal("store.damaged", (await Assert.ThrowsAsync<StoreException>(() => Ledgers.Open("sqlite:" + path, Stop))).Code);
    }

    [Theory]
    [InlineData("", "store.name")]
    [InlineData("sqlite:", "store.name")]
    [InlineData("/var/lib/cases", "store.name")]
    [InlineData("mysql://localhost/cases", "store.name")]
    [InlineData("Database=cases;Password=hush", "store.name")]
    [InlineData("postgres://:::/", "store.name")]
    [InlineData("sqlite:/no/such/folder/cases.sqlite", "store.cannot-open")]
    [InlineData("postgres://nobody:hush@localhost:1/cases", "store.unreachable")]
    [InlineData("Host=localhost;Port=1;Database=cases", "store.unreachable")]
    public async Task What_names_no_store_is_refused_in_words_and_no_password_is_repeated(string store, string code)
    {
        var fault = await Assert.ThrowsAsync<StoreException>(() => Ledgers.Open(store, Stop));

        Assert.Equal(code, fault.Code);
        Assert.DoesNotContain("hush", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_can_be_named_as_an_address()
    {
        var parts = (await postgres.Fresh()).Split(';').Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1]);
        await using var ledger = await Ledgers.Open($"postgres:///{parts["Database"]}?user={parts["Username"]}&host={Uri.EscapeDataString(parts["Host"])}&port={parts["Port"]}", Stop);

        Assert.StartsWith("PostgreSQL ", (await ledger.Health(Stop)).Engine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_would_acknowledge_what_is_not_on_disk_is_refused()
    {
        var store = await postgres.Fresh();
        await Run(store, "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = off', current_database()); END $$");
        Assert.Equal("store.not-durable", (await Assert.ThrowsAsync<StoreException>(() => Ledgers.Open(store, Stop))).Code);

        await Run(store, "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I RESET synchronous_commit', current_database()); END $$");
        await (await Ledgers.Open(store + ";Application Name=again", Stop)).DisposeAsync();
    }

    private async Task<string> Old(string engine, int step)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Fixtures", $"{engine.ToLowerInvariant()}-{step.ToString(System.Globalization.CultureInfo.InvariantCulture)}.sql");
        var store = engine == "Sqlite" ? "sqlite:" + _folder.At("old.sqlite") : await postgres.Fresh();
        await Run(store, await File.ReadAllTextAsync(script, Stop));
        return store;
    }

    internal static async Task Run(string store, string sql)
    {
        await using var connection = await Connected(store);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Stop);
    }

    internal static async Task<System.Data.Common.DbConnection> Connected(string store)
    {
        System.Data.Common.DbConnection connection = store.StartsWith("sqlite:", StringComparison.Ordinal)
            ? new SqliteConnection($"Data Source={store["sqlite:".Length..]};Pooling=False") : new NpgsqlConnection(store + ";Pooling=false");
        await connection.OpenAsync(Stop);
        return connection;
    }
}
