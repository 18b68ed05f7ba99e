namespace DueCourse.Law.Tests.Circuits;

using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using DueCourse.Law.Circuits.Planes;

public sealed unsafe class TransposingTests
{
    private const int Rows = 2 * Transposing.Tile;

    [Theory]
    [InlineData(8, false)]
    [InlineData(8, true)]
    [InlineData(16, false)]
    [InlineData(16, true)]
    [InlineData(32, false)]
    [InlineData(32, true)]
    public void Every_byte_of_a_row_goes_to_its_column(int length, bool wide)
    {
        Transpose(length, wide && Avx512Vbmi.IsSupported, isNumbers: false, (rows, columns, row, isWide) =>
        {
            if (length == 8) Transposing.Eight(rows, columns, row, isWide);
            else if (length == 16) Transposing.Sixteen(rows, columns, row, isWide);
            else Transposing.ThirtyTwo(rows, columns, row, isWide);
        });
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(8, true)]
    [InlineData(16, false)]
    [InlineData(16, true)]
    public void Every_number_of_a_row_goes_to_its_column(int length, bool wide)
    {
        Transpose(length, wide && Avx512F.IsSupported, isNumbers: true, (rows, columns, row, isWide) =>
        {
            if (length == 8) Transposing.Pairs((int*)rows, (int**)columns, row, isWide);
            else Transposing.Fours((int*)rows, (int**)columns, row, isWide);
        });
    }

    [Fact]
    public void What_this_machine_chooses_by_itself_is_right_too()
    {
        Transpose(8, false, false, (rows, columns, row, _) => Transposing.Eight(rows, columns, row));
        Transpose(16, false, false, (rows, columns, row, _) => Transposing.Sixteen(rows, columns, row));
        Transpose(32, false, false, (rows, columns, row, _) => Transposing.ThirtyTwo(rows, columns, row));
        Transpose(8, false, true, (rows, columns, row, _) => Transposing.Pairs((int*)rows, (int**)columns, row));
        Transpose(16, false, true, (rows, columns, row, _) => Transposing.Fours((int*)rows, (int**)columns, row));
        Transpose(4, false, true, (rows, columns, row, _) => Transposing.Copy((int*)rows, *(int**)columns + row));
    }

    private delegate void Turn(byte* rows, byte** columns, int row, bool wide);

    // Of numbers the fourth of a row is no column; nothing may be written past a column either.
    private static void Transpose(int length, bool wide, bool isNumbers, Turn turn)
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
            for (var row = 0; row < Rows; row += Transposing.Tile) turn(rows + (row * length), at, row, wide);
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
