namespace DueCourse.Pdf.Setting;

using System.Text;

/// <summary>Part of a line that is not broken, except where it alone is longer than a line.</summary>
/// <param name="Run">Which run of its text it belongs to, from 0.</param>
/// <param name="IsStrong">Whether it is bold.</param>
/// <param name="Shown">What is seen; empty: here the line ends.</param>
/// <param name="Meant">What is read aloud in its place; null: the same.</param>
/// <param name="Width">Its width in thousandths of its size.</param>
internal sealed record Piece(int Run, bool IsStrong, string Shown, string? Meant, int Width)
{
    public bool IsSpace => Shown.Length > 0 && Shown.All(c => c == ' ');

    public bool EndsLine => Shown.Length == 0;

    /// <summary>Whether a new line may begin after it: a blank, or a hyphen between letters.</summary>
    public bool MayEndLine { get; init; }

    public IEnumerable<Rune> Characters => Shown.EnumerateRunes();
}
