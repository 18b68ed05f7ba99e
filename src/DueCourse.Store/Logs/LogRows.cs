namespace DueCourse.Store.Logs;

using DueCourse.Casework.Log;

/// <summary>Columns of the logs, read back. They are not trusted.</summary>
internal static class LogRows
{
    /// <summary>A head.</summary>
    /// <exception cref="StoreException">It is none, or stands under the name or size of another.</exception>
    public static SignedCheckpoint Head(byte[] signed, string log, long size) =>
        SignedCheckpoint.Read(signed) is not { } head ? throw StoreException.Damaged("The store holds a head of a log that is none.")
        : head.Checkpoint.Size != size || head.Checkpoint.Log.ToString() != log ? throw StoreException.Damaged($"The store holds the head of {head.Checkpoint.Log} at {head.Checkpoint.Size} as that of {log} at {size}.")
        : head;

    /// <summary>A number of partitions.</summary>
    /// <exception cref="StoreException">It is none.</exception>
    public static int Partitions(long number) => number is > 0 and <= ushort.MaxValue + 1 ? (int)number : throw StoreException.Damaged("The store says that its logs have a number of partitions that none can have.");

    /// <summary>A public key.</summary>
    /// <exception cref="StoreException">It is none.</exception>
    public static PublicKey Key(byte[] spki) => PublicKey.From(spki) ?? throw StoreException.Damaged("The store holds a public key that is none.");
}
