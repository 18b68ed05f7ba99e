using DueCourse.Pdf.Fonts;

namespace DueCourse.Files;

/// <summary>The fonts that come with the program.</summary>
internal static class TheFonts
{
    /// <summary>Reads them.</summary>
    /// <exception cref="IOException">They do not lie beside the program: it was not put in place whole.</exception>
    public static Typeface Read() => new(Font("LiberationSans-Regular.ttf"), Font("LiberationSans-Bold.ttf"));

    private static TrueTypeFont Font(string name) => TrueTypeFont.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fonts", name)));
}
