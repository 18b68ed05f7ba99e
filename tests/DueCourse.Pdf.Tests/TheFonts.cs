using DueCourse.Pdf.Fonts;

namespace DueCourse.Pdf.Tests;

/// <summary>The fonts that come with the program.</summary>
internal static class TheFonts
{
    public static Typeface Liberation { get; } = new(Read("LiberationSans-Regular.ttf"), Read("LiberationSans-Bold.ttf"));

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fonts", name));

    private static TrueTypeFont Read(string name) => TrueTypeFont.Read(Bytes(name));
}
