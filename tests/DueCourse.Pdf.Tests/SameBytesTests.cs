using System.Globalization;
using System.Security.Cryptography;
using DueCourse.Pdf.Fonts;

namespace DueCourse.Pdf.Tests;

public sealed class SameBytesTests
{
    [Fact]
    public void The_same_paper_gives_the_same_bytes()
    {
        var first = Typesetter.Set(ALetter.Paper, TheFonts.Liberation).File;

        Assert.Equal(first, Typesetter.Set(ALetter.Paper, TheFonts.Liberation).File);
        Assert.Equal(first, Typesetter.Set(ALetter.Paper with { Blocks = [.. ALetter.Paper.Blocks] }, new(TrueTypeFont.Read(TheFonts.Bytes("LiberationSans-Regular.ttf")), TrueTypeFont.Read(TheFonts.Bytes("LiberationSans-Bold.ttf")))).File);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("de-CH")]
    public void The_machines_language_changes_nothing(string culture)
    {
        var here = Typesetter.Set(ALetter.Paper, TheFonts.Liberation).File;
        var there = Array.Empty<byte>();
        var thread = new Thread(() => there = Typesetter.Set(ALetter.Paper, TheFonts.Liberation).File) { CurrentCulture = CultureInfo.GetCultureInfo(culture) };
        thread.Start();
        thread.Join();

        Assert.Equal(here, there);
    }

    // Known bytes: whoever changes how papers are set changes what people hold in their hands, and says so by changing this line.
    [Fact]
    public void The_letter_has_the_bytes_that_it_had_on_other_machines() =>
        Assert.Equal("2887a1a2e247a9e2bb816bec6e9d60e81a400390064e8fc213efef6212f0fd80", Convert.ToHexStringLower(SHA256.HashData(Typesetter.Set(ALetter.Paper, TheFonts.Liberation).File)));

    [Fact]
    public void Another_word_or_another_day_gives_another_identifier()
    {
        var letter = Identifier(Typesetter.Set(ALetter.Paper, TheFonts.Liberation).File);

        Assert.NotEqual(letter, Identifier(Typesetter.Set(ALetter.Paper with { Title = "Notice of another decision" }, TheFonts.Liberation).File));
        Assert.NotEqual(letter, Identifier(Typesetter.Set(ALetter.Paper with { Dated = ALetter.Paper.Dated!.Value.PlusDays(1) }, TheFonts.Liberation).File));
    }

    private static string Identifier(byte[] file)
    {
        var end = System.Text.Encoding.ASCII.GetString(file.AsSpan(file.Length - 400));
        return end[(end.IndexOf("/ID[<", StringComparison.Ordinal) + 5)..][..32];
    }
}
