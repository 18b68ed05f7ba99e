namespace DueCourse.Store.Logs;

/// <summary>
/// The file in which a store's own signing key lies. It is made at first use, for its owner alone. Nodes of one store share it: each is
/// given the same file, or a copy.
/// </summary>
public static class SigningKeyFile
{
    private const int Largest = 1 << 16;

    /// <summary>Reads the key, or makes one where there is none.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="StoreException">There is a file and it holds no such key, or others may read it, or it cannot be written.</exception>
    public static SigningKey OpenOrMake(string path)
    {
        try
        {
            if (!File.Exists(path)) Make(path);
            return Read(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException("key.cannot-open", $"The signing key {path} cannot be read, or made: {fault.Message}", "Without it nobody answers for the heads of the logs. Nothing was signed.",
                "Look whether its folder is there and may be written to by this user, or name another file.", fault);
        }
    }

    private static void Make(string path)
    {
        using var made = SigningKey.Make();
        var half = path + "." + Path.GetRandomFileName();
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using (var file = new FileStream(half, options))
            {
                file.Write(System.Text.Encoding.ASCII.GetBytes(made.ToPem()));
                file.Flush(flushToDisk: true);
            }

            // Where another node made one at the same time, that one is used.
            _ = FreeName.Take(half, path);
        }
        finally
        {
            File.Delete(half);
        }
    }

    private static SigningKey Read(string path)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)) is var others && others != UnixFileMode.None)
            throw new StoreException("key.not-alone", $"Others than its owner may use the signing key {path}.", "Whoever has it can sign in the store's name. Nothing was signed.", "Take the rights of others away (chmod 600); if somebody may have read it, put a new key in its place.");
        using var reader = new StreamReader(path);
        var text = new char[Largest];
        var length = reader.ReadBlock(text, 0, text.Length);
        var key = SigningKey.FromPem(text.AsSpan(0, length));
        Array.Clear(text);
        return key ?? throw new StoreException("key.none", $"The file {path} holds no private key on the curve P-256.", "Nothing can be signed with it. Nothing was signed.", "Name a file that begins -----BEGIN PRIVATE KEY-----, or take it away: a new key is made then.");
    }
}
