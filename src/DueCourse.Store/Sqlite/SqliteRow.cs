namespace DueCourse.Store.Sqlite;

using Microsoft.Data.Sqlite;
using SQLitePCL;

/// <summary>
/// The row at which a reader stands, column by column without a copy of each. A file that was damaged can hold any kind of value
/// anywhere, so the kind is asked of every one.
/// </summary>
internal readonly ref struct SqliteRow(SqliteDataReader rows)
{
    private readonly sqlite3_stmt _statement = rows.Handle!;

    /// <summary>A whole number.</summary>
    /// <exception cref="InvalidCastException">It is none.</exception>
    public long Number(int column) =>
        raw.sqlite3_column_type(_statement, column) == raw.SQLITE_INTEGER ? raw.sqlite3_column_int64(_statement, column) : throw Other(column, "number");

    /// <summary>Bytes; they are gone with the next row.</summary>
    /// <exception cref="InvalidCastException">There are none.</exception>
    public ReadOnlySpan<byte> Bytes(int column) =>
        raw.sqlite3_column_type(_statement, column) == raw.SQLITE_BLOB ? raw.sqlite3_column_blob(_statement, column) : throw Other(column, "row of bytes");

    /// <summary>A copy of bytes; null for NULL.</summary>
    /// <exception cref="InvalidCastException">It is something else.</exception>
    public byte[]? BytesOrNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL ? null : Bytes(column).ToArray();

    private static InvalidCastException Other(int column, string kind) => new($"column {column} holds no {kind}");
}
