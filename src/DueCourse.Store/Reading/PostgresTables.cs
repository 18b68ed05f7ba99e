namespace DueCourse.Store.Reading;

using System.Globalization;
using DueCourse.Store.Postgres;
using Npgsql;
using NpgsqlTypes;

/// <summary>The tables beside the record in a PostgreSQL database.</summary>
internal sealed class PostgresTables(PostgresDatabase database) : ITables
{
    public async Task<List<object?[]>> Ask(Sql sql, IReadOnlyList<object?> values, CancellationToken stop)
    {
        try
        {
            await using var command = database.Source.CreateCommand(sql.ForPostgres);
            return await Rows(command, values, stop).ConfigureAwait(false);
        }
        catch (NpgsqlException fault)
        {
            throw PostgresDatabase.Fault(fault);
        }
    }

    public async Task<T> Together<T>(Func<ITogether, Task<T>> work, CancellationToken stop)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await using var connection = await database.Source.OpenConnectionAsync(stop).ConfigureAwait(false);
                await using var transaction = await connection.BeginTransactionAsync(stop).ConfigureAwait(false);
                var result = await work(new OneTransaction(connection, stop)).ConfigureAwait(false);
                await transaction.CommitAsync(stop).ConfigureAwait(false);
                return result;
            }
            catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure && attempt < 10)
            {
                // Nothing was done; what is done here can be done again.
            }
            catch (NpgsqlException fault)
            {
                throw PostgresDatabase.Fault(fault);
            }
        }
    }

    public async Task<List<object?[]>> Search(Sql before, Sql after, SearchQuery query, IReadOnlyList<object?> values, CancellationToken stop)
    {
        try
        {
            var groups = string.Join(" AND ", query.Groups.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"d.keys && ${values.Count + i + 1}")));
            await using var command = database.Source.CreateCommand(before.ForPostgres + groups + after.ForPostgres);
            return await Rows(command, [.. values, .. query.Groups], stop).ConfigureAwait(false);
        }
        catch (NpgsqlException fault)
        {
            throw PostgresDatabase.Fault(fault);
        }
    }

    private static async Task<List<object?[]>> Rows(NpgsqlCommand command, IReadOnlyList<object?> values, CancellationToken stop)
    {
        Give(command, values);
        await using var reader = await command.ExecuteReaderAsync(stop).ConfigureAwait(false);
        var rows = new List<object?[]>();
        while (await reader.ReadAsync(stop).ConfigureAwait(false))
        {
            var row = new object?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
                row[i] = reader.GetValue(i) switch { DBNull => null, Guid id => CaseId.From(id.ToByteArray(bigEndian: true)), int number => (long)number, var other => other };
            rows.Add(row);
        }

        return rows;
    }

    private static void Give(NpgsqlCommand command, IReadOnlyList<object?> values)
    {
        foreach (var value in values)
        {
            command.Parameters.Add(value switch
            {
                CaseId id => new NpgsqlParameter<Guid> { TypedValue = Guid(id) },
                long number => new NpgsqlParameter<long> { TypedValue = number },
                string text => new NpgsqlParameter<string> { TypedValue = text },
                IReadOnlyList<CaseId> ids => new NpgsqlParameter<Guid[]> { TypedValue = [.. ids.Select(Guid)] },
                IReadOnlyList<string> texts => new NpgsqlParameter<string[]> { TypedValue = [.. texts] },
                _ => throw new ArgumentException($"{value?.GetType().Name ?? "null"} is no value for a statement", nameof(values)),
            });
        }
    }

    private static Guid Guid(CaseId id) => new(id.ToBytes(), bigEndian: true);

    private sealed class OneTransaction(NpgsqlConnection connection, CancellationToken stop) : ITogether
    {
        public async Task<List<object?[]>> Ask(Sql sql, params IReadOnlyList<object?> values)
        {
            await using var command = new NpgsqlCommand(sql.ForPostgres, connection);
            return await Rows(command, values, stop).ConfigureAwait(false);
        }

        public async Task<long> Do(Sql sql, params IReadOnlyList<object?> values)
        {
            await using var command = new NpgsqlCommand(sql.ForPostgres, connection);
            Give(command, values);
            return await command.ExecuteNonQueryAsync(stop).ConfigureAwait(false);
        }

        public Task Delete(Table table, IReadOnlyList<CaseId> cases) => cases.Count == 0 ? Task.CompletedTask : Do(table.Delete, cases);

        public async Task Put(Table table, IReadOnlyList<object?[]> rows)
        {
            if (rows.Count == 0) return;
            await using var command = new NpgsqlCommand(table.InsertMany.ForPostgres, connection);
            for (var i = 0; i < table.Columns.Count; i++)
            {
                var column = i;
                command.Parameters.Add(table.Columns[column].Kind switch
                {
                    Kind.Case => new NpgsqlParameter { Value = Each(r => Guid((CaseId)r!)), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid },
                    Kind.Number => new NpgsqlParameter { Value = Each(r => (long?)r), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint },
                    _ => new NpgsqlParameter { Value = Each(r => (string?)r), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
                });

                T[] Each<T>(Func<object?, T> of) => [.. rows.Select(r => of(r[column]))];
            }

            await command.ExecuteNonQueryAsync(stop).ConfigureAwait(false);
        }
    }
}
