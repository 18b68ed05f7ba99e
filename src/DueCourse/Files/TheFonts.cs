using DueCourse.Pdf.Fonts;

namespace DueCourse.Files;

/// <summary>The fonts that come with the program.</summary>
internal static class TheFonts
{
    private const string Plain = "LiberationSans-Regular.ttf", Strong = "LiberationSans-Bold.ttf";

    /// <summary>Whether they lie beside the program.</summary>
    public static bool AreThere => File.Exists(NameOf(Plain)) && File.Exists(NameOf(Strong));

    /// <summary>Reads them.</summary>
    /// <exception cref="IOException">They do not lie beside the program: it was not put in place whole.</exception>
    public static Typeface Read() => new(Font(Plain), Font(Strong));

    private static TrueTypeFont Font(string name) => TrueTypeFont.Read(File.ReadAllBytes(NameOf(name)));

    private static string NameOf(string name) => Path.Combine(AppContext.BaseDirectory, "fonts", name);
}
