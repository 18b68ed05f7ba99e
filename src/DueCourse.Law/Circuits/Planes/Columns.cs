namespace DueCourse.Law.Circuits.Planes;

/// <summary>What a column holds.</summary>
public enum ColumnType
{
    /// <summary>An <see cref="Answer"/>: a yes/no fact, a judgement, whether a list is complete, whether there is such a subject.</summary>
    Answers,

    /// <summary>A choice: 0 where it is not known, otherwise one more than the number of the option.</summary>
    Choices,

    /// <summary>Days as <see cref="Columns.Packed(LocalDate)"/> has them; 0 where it is not known.</summary>
    Days,

    /// <summary>Terms of sentence as <see cref="Columns.Packed(Term)"/> has them; -1 where it is not known.</summary>
    Terms,
}

/// <summary>
/// What some cases say, column by column, for 128 cases at a time: from it the atoms of a circuit are worked out many cases
/// at once, by the comparisons that stand in the law.
/// </summary>
/// <remarks>Values are known exactly or not at all. A case that knows one in part is placed by itself, from its record.</remarks>
public sealed unsafe class Columns : IDisposable
{
    /// <summary>How many cases there is room for: few enough that all columns stay in the nearest cache.</summary>
    public const int Rows = 128;

    private const int Line = 64;

    private readonly Dictionary<(Slot Slot, object About), (ColumnType Type, int Offset)> columns = [];
    private readonly AlignedPlanes room;
    private int used;

    /// <summary>Makes room for so many columns.</summary>
    public Columns(int atMost) => room = new(atMost * ((Rows * sizeof(int)) + Line) / sizeof(ulong), 1);

    /// <summary>A term that has no end.</summary>
    public const int Indeterminate = int.MaxValue;

    /// <summary>A day as one number, in the order of days.</summary>
    public static int Packed(LocalDate day) => (day.Year << 9) | (day.Month << 5) | day.Day;

    /// <summary>The day of a number.</summary>
    public static LocalDate Day(int packed) => new(packed >> 9, (packed >> 5) & 15, packed & 31);

    /// <summary>A term as one number: months, then days.</summary>
    public static int Packed(Term term) => term.IsIndeterminate ? Indeterminate : (term.WholeMonths << 16) | term.Days;

    /// <summary>The term of a number.</summary>
    public static Term TermOf(int packed) => packed == Indeterminate ? Term.Indeterminate : new(packed >> 16, packed & 0xFFFF);

    /// <summary>Adds a column.</summary>
    /// <param name="slot">The subject it is about.</param>
    /// <param name="about">A fact, a judgement, the kind whose list is complete; the slot itself for whether there is such a subject.</param>
    /// <param name="type">What it holds.</param>
    /// <returns>Where it begins.</returns>
    public int Add(Slot slot, object about, ColumnType type)
    {
        var offset = used;
        // A line of the cache lies between, so that the same row of many columns does not fall on the same few lines.
        used += (Rows * (type is ColumnType.Answers or ColumnType.Choices ? sizeof(byte) : sizeof(int))) + Line;
        columns.Add((slot, about), (type, offset));
        return offset;
    }

    /// <summary>The column that begins there, of bytes.</summary>
    public Span<byte> Bytes(int offset) => new((byte*)room.Block(0) + offset, Rows);

    /// <summary>The column that begins there, of numbers.</summary>
    public Span<int> Ints(int offset) => new((byte*)room.Block(0) + offset, Rows);

    /// <summary>The column that begins there, as an address that stays.</summary>
    public byte* At(int offset) => (byte*)room.Block(0) + offset;

    internal int? Find(Slot slot, object about, ColumnType type) =>
        columns.TryGetValue((slot, about), out var column) && column.Type == type ? column.Offset : null;

    /// <inheritdoc/>
    public void Dispose() => room.Dispose();
}
