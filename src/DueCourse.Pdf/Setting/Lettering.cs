namespace DueCourse.Pdf.Setting;

using System.Globalization;
using System.Text;
using DueCourse.Pdf.Fonts;
using DueCourse.Pdf.Papers;

/// <summary>Spells texts in the paper's fonts, and keeps which characters were used and which could not be shown.</summary>
/// <param name="face">The fonts.</param>
/// <param name="pageOf">The pages of the anchors, as far as they are known.</param>
internal sealed class Lettering(Typeface face, IReadOnlyDictionary<string, int> pageOf)
{
    private readonly SortedDictionary<int, int> _missing = [];

    public Typeface Face => face;

    public HashSet<Rune> UsedPlain { get; } = [];

    public HashSet<Rune> UsedStrong { get; } = [];

    /// <summary>The numbers of the characters that could not be shown, each with how often.</summary>
    public IReadOnlyDictionary<int, int> Missing => _missing;

    public TrueTypeFont Font(bool isStrong) => isStrong ? face.Strong : face.Plain;

    /// <summary>A text in pieces.</summary>
    /// <param name="runs">The text.</param>
    /// <param name="allStrong">Whether all of it is bold, as a heading is.</param>
    public List<Piece> Spell(IReadOnlyList<Run> runs, bool allStrong)
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < runs.Count; i++) Spell(runs[i], i, allStrong || runs[i].IsStrong, pieces);
        return pieces;
    }

    public int Width(string shown, bool isStrong) => shown.EnumerateRunes().Sum(rune => Font(isStrong).Advance(Font(isStrong).GlyphOf(rune)));

    private void Spell(Run run, int number, bool isStrong, List<Piece> pieces)
    {
        var text = run.PageOf is { } anchor ? pageOf.GetValueOrDefault(anchor).ToString(CultureInfo.InvariantCulture) : run.Text;
        var word = new StringBuilder();
        foreach (var sign in Signs.Of(text, Font(isStrong)))
        {
            foreach (var rune in sign.Shown.Replace('\n', ' ').EnumerateRunes()) (isStrong ? UsedStrong : UsedPlain).Add(rune);
            if (sign.Missing is { } missing) _missing[missing] = _missing.GetValueOrDefault(missing) + 1;
            // After a hyphen between letters the line may be broken.
            if (word.Length > 1 && word[^1] is '-' or '\u2010' && char.IsLetter(word[^2]) && char.IsLetter(sign.Shown[0])) End(mayEndLine: true);
            if (sign.Missing is null && sign.Shown is not (" " or "\n"))
            {
                word.Append(sign.Shown);
                continue;
            }

            End(mayEndLine: false);
            // A blank before the end of a line keeps what is read aloud, or copied, from running together.
            var shown = sign.Shown == "\n" ? " " : sign.Shown;
            pieces.Add(new(number, isStrong, shown, sign.Meant, Width(shown, isStrong)) { MayEndLine = sign.Shown == " " });
            if (sign.Shown == "\n") pieces.Add(new(number, isStrong, "", null, 0));
        }

        End(mayEndLine: false);

        void End(bool mayEndLine)
        {
            if (word.Length == 0) return;
            pieces.Add(new(number, isStrong, word.ToString(), null, Width(word.ToString(), isStrong)) { MayEndLine = mayEndLine });
            word.Clear();
        }
    }
}
