namespace DueCourse.Store.Postgres;

using Npgsql;

/// <summary>The names by which a PostgreSQL database is given.</summary>
internal static class PostgresName
{
    /// <summary>Reads <c>postgres://…</c>, <c>postgresql://…</c> or Npgsql's <c>Host=…</c>; null for what is none of them.</summary>
    public static NpgsqlConnectionStringBuilder? TryRead(string name)
    {
        try
        {
            if (name.StartsWith("postgres://", StringComparison.Ordinal) || name.StartsWith("postgresql://", StringComparison.Ordinal))
                return FromUri(new Uri(name));
            return new NpgsqlConnectionStringBuilder(name) is { Host: not null } read ? read : null;
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or KeyNotFoundException)
        {
            return null;
        }
    }

    // https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS; a host that is a folder of sockets stands in the query.
    private static NpgsqlConnectionStringBuilder FromUri(Uri uri)
    {
        var read = new NpgsqlConnectionStringBuilder { Host = Uri.UnescapeDataString(uri.Host) };
        if (uri.Port > 0) read.Port = uri.Port;
        var user = uri.UserInfo.Split(':', 2);
        if (user[0].Length > 0) read.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1) read.Password = Uri.UnescapeDataString(user[1]);
        if (uri.AbsolutePath.Trim('/') is { Length: > 0 } database) read.Database = Uri.UnescapeDataString(database);
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            var value = parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "";
            var key = Uri.UnescapeDataString(parts[0]) switch
            {
                "host" => "Host",
                "port" => "Port",
                "dbname" => "Database",
                "user" => "Username",
                "password" => "Password",
                "sslmode" => "SSL Mode",
                "sslrootcert" => "Root Certificate",
                "application_name" => "Application Name",
                var other => other,
            };
            read[key] = key == "SSL Mode" ? value.Replace("-", "", StringComparison.Ordinal) : value;
        }

        return read;
    }
}
