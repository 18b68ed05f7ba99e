using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace DueCourse.Mutation;

/// <summary>
/// Takes "readonly" from the static fields of a copied program. What a class of tests keeps in such a field is worked out anew
/// for each mutant; once the compiler has taken a readonly field for a constant, the tests would go on asking the old one.
/// </summary>
internal static class Reassignable
{
    public static void InPlace(string program)
    {
        var bytes = File.ReadAllBytes(program);
        using var read = new PEReader(new MemoryStream([.. bytes]));
        var metadata = read.GetMetadataReader();
        var table = read.PEHeaders.MetadataStartOffset + metadata.GetTableMetadataOffset(TableIndex.Field);
        for (var row = 0; row < metadata.GetTableRowCount(TableIndex.Field); row++)
        {
            // The flags are the first two bytes of a row, the lower first.
            var at = table + (row * metadata.GetTableRowSize(TableIndex.Field));
            if (((FieldAttributes)bytes[at]).HasFlag(FieldAttributes.Static)) bytes[at] &= unchecked((byte)~(byte)FieldAttributes.InitOnly);
        }

        File.WriteAllBytes(program, bytes);
    }
}
