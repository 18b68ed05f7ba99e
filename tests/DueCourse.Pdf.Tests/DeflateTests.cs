using System.IO.Compression;
using CsCheck;
using DueCourse.Pdf.Writing;

namespace DueCourse.Pdf.Tests;

/// <summary>The platform's own decompressor reads what ours wrote.</summary>
public sealed class DeflateTests
{
    [Fact]
    public void Any_bytes_come_back() => Gen.Byte.Array[0, 5_000].Sample(bytes => Read(Deflate.Of(bytes)).AsSpan().SequenceEqual(bytes));

    [Fact]
    public void Bytes_that_repeat_come_back_and_are_shorter() => Gen.Select(Gen.Byte.Array[1, 300], Gen.Int[200, 400]).Sample((part, times) =>
    {
        var bytes = Enumerable.Repeat(part, times).SelectMany(p => p).ToArray();
        var compressed = Deflate.Of(bytes);
        return Read(compressed).AsSpan().SequenceEqual(bytes) && compressed.Length < bytes.Length / 2 + 700;
    }, iter: 50);

    [Fact]
    public void What_repeats_further_back_than_can_be_said_comes_back()
    {
        var random = new Random(7);
        var (part, gap) = (new byte[400], new byte[32_768]);
        random.NextBytes(part);
        random.NextBytes(gap);
        byte[] bytes = [.. part, .. gap, .. part, .. gap[..32_368], .. part];

        Assert.Equal(bytes, Read(Deflate.Of(bytes)));
    }

    [Fact]
    public void A_font_takes_less_room()
    {
        var font = TheFonts.Bytes("LiberationSans-Regular.ttf");
        var compressed = Deflate.Of(font);

        Assert.Equal(font, Read(compressed));
        Assert.True(compressed.Length < font.Length * 3 / 4);
    }

    private static byte[] Read(byte[] compressed)
    {
        using var stream = new ZLibStream(new MemoryStream(compressed), CompressionMode.Decompress);
        var to = new MemoryStream();
        stream.CopyTo(to);
        return to.ToArray();
    }
}
