using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace DueCourse.Benchmarks.Rows;

/// <summary>Puts rows where they wait to be turned into columns.</summary>
internal static unsafe class Waiting
{
    /// <summary>So many cases are taken up at once: rows that are asked of the memory ahead are further away than that.</summary>
    public const int Chunk = 256;

    private const int Margin = 64;

    // Asks the memory for rows that come after those in hand. Past the end of all rows it asks for nothing that is read.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Ahead(void* row)
    {
        if (Sse.IsSupported) Sse.Prefetch0(row);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ConvictionRow* Put(PersonRow* person, ConvictionRow* convictions, byte* waiting, nint row)
    {
        Ahead(person + Chunk + Margin);
        Vector256.Load((byte*)person).StoreAligned(waiting + (row * 32));
        *(int*)(waiting + (RowColumns.Line * 32) + (row * sizeof(int))) = person->DateOfBirth;
        return convictions + person->FirstConviction;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Put(ConvictionRow* conviction, byte* waiting, nint row)
    {
        Ahead(conviction + ((Chunk + Margin) * 5 / 4));
        Vector128.Load((byte*)conviction).StoreAligned(waiting + (row * 16));
        *(long*)(waiting + (RowColumns.Line * 16) + (row * 8)) = *(long*)&conviction->DateOfConviction;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Put(SentenceRow* sentence, byte* waiting, nint row)
    {
        Ahead(sentence + ((Chunk + Margin) * 5 / 4));
        *(long*)(waiting + (row * 8)) = *(long*)sentence;
        Vector128.Load((byte*)&sentence->Term).StoreAligned(waiting + (RowColumns.Line * 8) + (row * 16));
    }
}
