namespace DueCourse.Store;

using System.Globalization;
using System.Text;

/// <summary>A step of a schema: its number from 1, its name, its SQL, and the hash of that. A released step never changes.</summary>
internal sealed record Migration(int Number, string Name, string Sql, Digest Hash);

/// <summary>
/// The steps that make an engine's schema, forward only, from the SQL files beside the engine. A store remembers which steps it
/// has taken, with their hashes.
/// </summary>
internal static class Migrations
{
    /// <summary>An engine's steps in order.</summary>
    /// <param name="engine">The engine's folder: <c>Sqlite</c>.</param>
    public static IReadOnlyList<Migration> Of(string engine)
    {
        var assembly = typeof(Migrations).Assembly;
        var prefix = $"{engine}/";
        var steps = assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(resource =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
                var sql = reader.ReadToEnd().ReplaceLineEndings("\n");
                var name = Path.GetFileNameWithoutExtension(resource[prefix.Length..]);
                return new Migration(int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), name, sql, Digest.Of(Encoding.UTF8.GetBytes(sql)));
            }).ToArray();
        for (var i = 0; i < steps.Length; i++)
            if (steps[i].Number != i + 1) throw new InvalidOperationException($"{engine}: step {i + 1} is missing, or stands twice");
        return steps;
    }

    /// <summary>The steps that a store has still to take.</summary>
    /// <param name="all">The program's steps.</param>
    /// <param name="taken">The store's, in order, as number, name and hash in hexadecimal digits.</param>
    /// <exception cref="StoreException">The store is newer than the program, or took a step that is not the program's.</exception>
    public static IEnumerable<Migration> Missing(IReadOnlyList<Migration> all, IReadOnlyList<(int Number, string Name, string Hash)> taken)
    {
        if (taken.Count > 0 && taken[^1].Number > all.Count)
            throw new StoreException("store.newer", $"The store's schema is at step {taken[^1].Number} ({taken[^1].Name}); this version of DueCourse knows {all.Count}.",
                "An older program would not see, or would damage, what a newer one keeps there. Nothing was changed.", "Use the version of DueCourse that wrote it, or a later one.");
        for (var i = 0; i < taken.Count; i++)
        {
            if (taken[i].Number != i + 1 || taken[i].Hash != all[i].Hash.ToString())
                throw new StoreException("store.other-schema", $"The store took step {taken[i].Number} ({taken[i].Name}) in another form than this version of DueCourse has it.",
                    "A step that was released never changes, so the store or the program is not what it should be. Nothing was changed.", "Use a released version of DueCourse, or restore the store from a backup.");
        }

        return all.Skip(taken.Count);
    }
}
