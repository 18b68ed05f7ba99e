namespace DueCourse.Store.Logs;

using DueCourse.Casework.Log;

/// <summary>Columns of the logs, read back. They are not trusted.</summary>
internal static class LogRows
{
    /// <summary>A head.</summary>
    /// <exception cref="StoreException">It is none.</exception>
    public static SignedCheckpoint Head(byte[] signed) => SignedCheckpoint.Read(signed) ?? throw StoreException.Damaged("The store holds a head of a log that is none.");

    /// <summary>A number of partitions.</summary>
    /// <exception cref="StoreException">It is none.</exception>
    public static int Partitions(long number) => number is > 0 and <= ushort.MaxValue + 1 ? (int)number : throw StoreException.Damaged("The store says that its logs have a number of partitions that none can have.");

    /// <summary>A public key.</summary>
    /// <exception cref="StoreException">It is none.</exception>
    public static PublicKey Key(byte[] spki) => PublicKey.From(spki) ?? throw StoreException.Damaged("The store holds a public key that is none.");
}
