namespace DueCourse.Casework.Log;

using System.Globalization;

/// <summary>
/// Which log of a store: that of one compartment and one partition of the cases, written <c>open/0</c>; or the log of all logs' heads,
/// written <c>logs</c>.
/// </summary>
public readonly record struct LogId
{
    private const string LogsWord = "logs";

    private readonly Compartment compartment;
    private readonly int partition;
    private readonly bool isOfCases;

    /// <summary>The log of a compartment in a partition.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The partition is below 0 or above 65,535.</exception>
    public LogId(Compartment compartment, int partition)
    {
        if (partition is < 0 or > ushort.MaxValue) throw new ArgumentOutOfRangeException(nameof(partition), "partitions are numbered from 0 to 65535");
        (this.compartment, this.partition, isOfCases) = (compartment, partition, true);
    }

    /// <summary>The log of logs.</summary>
    public static LogId OfLogs => default;

    /// <summary>The compartment whose entries it holds; null for the log of logs.</summary>
    public Compartment? Compartment => isOfCases ? compartment : null;

    /// <summary>The partition; 0 for the log of logs.</summary>
    public int Partition => partition;

    /// <summary>In which of so many partitions a case stands: by its id, which is chance, so that they fill evenly.</summary>
    /// <param name="of">The case.</param>
    /// <param name="partitions">A number that a store never changes.</param>
    public static int PartitionOf(CaseId of, int partitions)
    {
        Span<byte> bytes = stackalloc byte[CaseId.Size];
        of.CopyTo(bytes);
        return (int)(System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes) % (uint)partitions);
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out LogId id)
    {
        id = OfLogs;
        if (text.SequenceEqual(LogsWord)) return true;
        var slash = text.IndexOf('/');
        if (slash < 0 || !Compartments.TryParse(text[..slash], out var of)) return false;
        var digits = text[(slash + 1)..];
        if (digits.Length is 0 or > 5 || (digits[0] == '0' && digits.Length > 1) || digits.ContainsAnyExceptInRange('0', '9')) return false;
        var number = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (number > ushort.MaxValue) return false;
        id = new(of, number);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => isOfCases ? string.Create(CultureInfo.InvariantCulture, $"{compartment.Name()}/{partition}") : LogsWord;
}
