using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.People;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Timers;
using DueCourse.Law.Record;
using Microsoft.Data.Sqlite;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace DueCourse.Benchmarks.Pages;

/// <summary>
/// Sealed cases of 50 entries, the same for a number every time, and a quick way into an empty store: around the ledger, by the
/// engine's own bulk path, so that a million can be had in minutes. Each caseworker has 500 cases, however many there are.
/// </summary>
internal static class SealedCases
{
    public const int EntriesEach = 50;
    public const int CasesOfOne = 500;

    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 9, 0);
    private static readonly ISalts Salts = new OfPlace();

    private static readonly string[] Given =
    [
        "Muhammad", "محمد", "Amina", "Юрий", "Γιώργος", "Nguyễn", "Chidi", "Ioana", "Parvaneh", "José", "Fatou", "习近", "Olena", "Arjun", "Mehmet", "Łukasz", "Tesfaye", "Ana", "Bogdan", "Zahra",
        "Kwame", "Linh", "Samir", "Ivana", "Yaw", "Leyla", "Dmitri", "Rosa", "Abdul", "Mirela", "Omar", "Farida", "Tariq", "Elif", "Hamid", "Natalia", "Goran", "Esther", "Ravi", "Ngozi",
    ];

    private static readonly string[] Family =
    [
        "al-Ahmad", "الأحمد", "Rahimi", "Щербаков", "Papadopoulos", "Thị Ánh", "Okafor", "Marin", "Rostami", "García", "Diallo", "平", "Shevchenko", "Sharma", "Yılmaz", "Kowalski", "Bekele", "Silva", "Ionescu", "Noori",
        "Mensah", "Tran", "Haddad", "Novak", "Boateng", "Aliyev", "Petrov", "Lopez", "Karimi", "Popescu", "Hussain", "Ahmadi", "Aziz", "Demir", "Reza", "Bondar", "Jovanovic", "Adeyemi", "Patel", "Eze",
    ];

    public static CaseId Id(int n) => CaseId.From(SHA256.HashData(Encoding.ASCII.GetBytes(Text($"page {n}"))).AsSpan(0, CaseId.Size));

    public static Actor Caseworker(int n) => new(Text($"c.{n}"), Text($"Caseworker {n}"), ActorRole.Caseworker);

    public static string Name(int n) => $"{Given[n % Given.Length]} {Family[n / Given.Length % Family.Length]}";

    public static string Reference(int n) => Text($"A{1_000_000 + n}/{n % 7}");

    /// <summary>The entries of a case.</summary>
    public static Entry[] Make(int n)
    {
        var (id, by, at) = (Id(n), Caseworker(n / CasesOfOne), Start + Duration.FromMinutes(n));
        var heads = new ChainHead?[Compartments.All.Count];
        var entries = new List<Entry>(EntriesEach);
        var identity = new EntryId(Compartment.Open, 2);
        var review = Start + Duration.FromDays(400 + n % 1000);
        Put(Compartment.Open, new CaseOpened(Text($"Case {n}"), new(2026, 1, 1)) { Team = [new(Text($"s.{n / CasesOfOne / 4}"), "An officer", ActorRole.SeniorOfficer)] });
        Put(Compartment.Open, new IdentityRecorded("as in custody", "the prison's record", null));
        Put(Compartment.Open, new NameRecorded(identity, NameKind.Full, new UntrustedText(Name(n)), null, null, "a letter", null));
        Put(Compartment.Open, new ReferenceRecorded(identity, ReferenceKind.HomeOffice, new UntrustedText(Reference(n)), "a card", null));
        Put(Compartment.Protection, new NameRecorded(identity, NameKind.AlsoKnownAs, new UntrustedText(Name(n * 31 + 7)), null, null, "a claim", null));
        Put(Compartment.Working, new LegalHoldPlaced("a claim", review));
        Put(Compartment.Working, new TimerSet(TimerKind.HoldReview, review, new(Compartment.Working, 1)));
        while (entries.Count < EntriesEach)
            Put(
                (entries.Count % 5) switch { 0 => Compartment.Working, 1 => Compartment.Medical, _ => Compartment.Open },
                new FactAsserted(null, "isBritishCitizen", new YesNoValue(entries.Count % 2 == 0), null, null, Text($"Letter {entries.Count} of the file"), null, null, Side.File, null));
        return [.. entries];

        void Put(Compartment @in, CaseEvent happened)
        {
            var head = heads[(int)@in] ?? ChainHead.Empty(id, @in);
            var entry = Entry.Seal(head, Payload.Write(happened, by, Text($"command {entries.Count}")), at + Duration.FromDays(entries.Count), Salts);
            heads[(int)@in] = head.Then(entry);
            entries.Add(entry);
        }
    }

    /// <summary>Puts cases into an empty SQLite store whose schema is there.</summary>
    public static void IntoSqlite(string path, int cases, Func<int, Entry[]>? make = null)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Run("PRAGMA synchronous=OFF; PRAGMA journal_mode=WAL; PRAGMA cache_size=-400000");
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO entry VALUES ($a, $b, $c, $d, $e, $f, $g, $h, $i, $j, $k)";
        for (var c = 'a'; c <= 'k'; c++) insert.Parameters.Add(new SqliteParameter($"${c}", null));

        // In the order of ids, in which the table lies.
        var turn = 0L;
        foreach (var batch in Order(cases).Chunk(2_000))
        {
            Run("BEGIN");
            foreach (var made in batch.AsParallel().AsOrdered().Select(make ?? Make))
            {
                turn++;
                for (var i = 0; i < made.Length; i++)
                {
                    var values = Values(made[i], i + 1, turn);
                    for (var p = 0; p < values.Length; p++) insert.Parameters[p].Value = values[p];
                    insert.ExecuteNonQuery();
                }
            }

            Run("COMMIT");
        }

        Run("PRAGMA wal_checkpoint(TRUNCATE)");

        void Run(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }

    /// <summary>Puts cases into an empty PostgreSQL store whose schema is there. The store is to be opened afterwards, not before: turns run ahead of transactions.</summary>
    public static async Task IntoPostgres(string store, int cases)
    {
        await using var connection = new NpgsqlConnection(store + ";Pooling=false");
        await connection.OpenAsync();
        var turn = 0L;
        foreach (var batch in Order(cases).Chunk(10_000))
        {
            await using var copy = await connection.BeginBinaryImportAsync("COPY duecourse.entry (case_id, version, turn, compartment, number, recorded_at, previous, commitment, hash, salt, payload) FROM STDIN (FORMAT BINARY)");
            foreach (var made in batch.AsParallel().AsOrdered().Select(Make))
            {
                turn++;
                for (var i = 0; i < made.Length; i++)
                {
                    var values = Values(made[i], i + 1, turn);
                    await copy.StartRowAsync();
                    await copy.WriteAsync(new Guid((byte[])values[0], bigEndian: true), NpgsqlDbType.Uuid);
                    await copy.WriteAsync((long)values[1], NpgsqlDbType.Bigint);
                    await copy.WriteAsync((long)values[2], NpgsqlDbType.Bigint);
                    await copy.WriteAsync((short)(long)values[3], NpgsqlDbType.Smallint);
                    await copy.WriteAsync((int)(long)values[4], NpgsqlDbType.Integer);
                    await copy.WriteAsync((long)values[5], NpgsqlDbType.Bigint);
                    for (var p = 6; p < values.Length; p++) await copy.WriteAsync((byte[])values[p], NpgsqlDbType.Bytea);
                }
            }

            await copy.CompleteAsync();
        }

        await using var analyze = new NpgsqlCommand("ANALYZE duecourse.entry", connection) { CommandTimeout = 0 };
        await analyze.ExecuteNonQueryAsync();
    }

    private static IEnumerable<int> Order(int cases) => Enumerable.Range(0, cases).Select(n => (n, Id: Convert.ToHexString(Id(n).ToBytes()))).OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => c.n);

    private static object[] Values(Entry entry, long version, long turn)
    {
        var envelope = entry.Envelope;
        return
        [
            envelope.Case.ToBytes(), version, turn, (long)envelope.Id.Compartment, (long)envelope.Id.Number, envelope.RecordedAt.ToUnixTimeTicks() / 10,
            envelope.Previous.ToBytes(), envelope.Commitment.ToBytes(), entry.Hash.ToBytes(), entry.Salt!, entry.Payload!,
        ];
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed class OfPlace : ISalts
    {
        public void Fill(CaseId of, EntryId entry, Span<byte> salt) => SHA256.HashData(Encoding.ASCII.GetBytes($"{of} {entry}"), salt);
    }
}
