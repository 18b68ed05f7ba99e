namespace DueCourse.Law.Tests.Circuits;

using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using DueCourse.Law.Circuits.Planes;

public sealed unsafe class TransposingTests
{
    private const int Rows = 2 * Transposing.Tile;

    [Theory]
    [InlineData(8, 128)]
    [InlineData(8, 256)]
    [InlineData(8, 512)]
    [InlineData(16, 128)]
    [InlineData(16, 256)]
    [InlineData(16, 512)]
    [InlineData(32, 128)]
    [InlineData(32, 256)]
    [InlineData(32, 512)]
    public void Every_byte_of_a_row_goes_to_its_column(int length, int width)
    {
        Transpose(length, Known(width), isNumbers: false, (rows, columns, row, its) =>
        {
            if (length == 8) Transposing.Eight(rows, columns, row, its);
            else if (length == 16) Transposing.Sixteen(rows, columns, row, its);
            else Transposing.ThirtyTwo(rows, columns, row, its);
        });
    }

    [Theory]
    [InlineData(8, 128)]
    [InlineData(8, 256)]
    [InlineData(8, 512)]
    [InlineData(16, 128)]
    [InlineData(16, 256)]
    [InlineData(16, 512)]
    public void Every_number_of_a_row_goes_to_its_column(int length, int width)
    {
        Transpose(length, Known(width), isNumbers: true, (rows, columns, row, its) =>
        {
            if (length == 8) Transposing.Pairs((int*)rows, (int**)columns, row, its);
            else Transposing.Fours((int*)rows, (int**)columns, row, its);
        });
    }

    [Fact]
    public void What_this_machine_chooses_by_itself_is_right_too()
    {
        Transpose(8, 0, false, (rows, columns, row, _) => Transposing.Eight(rows, columns, row));
        Transpose(16, 0, false, (rows, columns, row, _) => Transposing.Sixteen(rows, columns, row));
        Transpose(32, 0, false, (rows, columns, row, _) => Transposing.ThirtyTwo(rows, columns, row));
        Transpose(8, 0, true, (rows, columns, row, _) => Transposing.Pairs((int*)rows, (int**)columns, row));
        Transpose(16, 0, true, (rows, columns, row, _) => Transposing.Fours((int*)rows, (int**)columns, row));
        Transpose(4, 0, true, (rows, columns, row, _) => Transposing.Copy((int*)rows, *(int**)columns + row));
    }

    private delegate void Turn(byte* rows, byte** columns, int row, int width);

    // What this machine lacks is tried with what it has.
    private static int Known(int width) => width == 512 && !Avx512Vbmi.IsSupported ? Known(256) : width == 256 && !Avx2.IsSupported ? 128 : width;

    // Of numbers the fourth of a row is no column; nothing may be written past a column either.
    private static void Transpose(int length, int width, bool isNumbers, Turn turn)
    {
        var size = isNumbers ? sizeof(int) : 1;
        var howMany = isNumbers ? Math.Min(3, length / size) : length;
        var rows = (byte*)NativeMemory.AlignedAlloc((nuint)(Rows * length), 64);
        var columns = (byte*)NativeMemory.AlignedAlloc((nuint)(howMany * (Rows + 1) * size), 64);
        try
        {
            var random = new Random(17);
            random.NextBytes(new Span<byte>(rows, Rows * length));
            new Span<byte>(columns, howMany * (Rows + 1) * size).Fill(0xA5);
            var at = stackalloc byte*[howMany];
            for (var c = 0; c < howMany; c++) at[c] = columns + (c * (Rows + 1) * size);
            for (var row = 0; row < Rows; row += Transposing.Tile) turn(rows + (row * length), at, row, width);
            for (var c = 0; c < howMany; c++)
            {
                for (var row = 0; row < Rows; row++)
                    Assert.True(new Span<byte>(at[c] + (row * size), size).SequenceEqual(new Span<byte>(rows + (row * length) + (c * size), size)), $"row {row}, column {c}");
                Assert.All(new Span<byte>(at[c] + (Rows * size), size).ToArray(), b => Assert.Equal(0xA5, b));
            }
        }
        finally
        {
            NativeMemory.AlignedFree(rows);
            NativeMemory.AlignedFree(columns);
        }
    }
}
