namespace DueCourse.Pdf.Setting;

/// <summary>Breaks pieces into lines: as many as fit, at blanks; a word that is longer than a line wherever the line ends.</summary>
/// <param name="lettering">For the widths of parts of a word.</param>
/// <param name="most">The width of a line, in thousandths of the size.</param>
internal sealed class Lines(Lettering lettering, int most)
{
    private readonly List<IReadOnlyList<Piece>> _done = [];
    private List<Piece> _line = [];
    private int _width;

    public IReadOnlyList<IReadOnlyList<Piece>> Break(IReadOnlyList<Piece> pieces)
    {
        for (int from = 0, to; from < pieces.Count; from = to)
        {
            for (to = from; to < pieces.Count && !pieces[to].EndsLine;)
                if (pieces[to++].MayEndLine) break;
            if (to > from) Take([.. pieces.Skip(from).Take(to - from)]);
            else
            {
                EndLine();
                to++;
            }
        }

        if (_line.Count > 0) EndLine();
        return _done;
    }

    // Blanks at the end of a line hang over its edge.
    private void Take(List<Piece> word)
    {
        var inked = word.Where(p => !p.IsSpace).Sum(p => p.Width);
        if (_width + inked > most && _line.Count > 0) EndLine();
        if (inked <= most) word.ForEach(Put);
        else word.ForEach(TakeInParts);
    }

    private void TakeInParts(Piece piece)
    {
        if (_width + piece.Width <= most || piece.IsSpace)
        {
            Put(piece);
            return;
        }

        if (piece.Meant is not null && piece.Width <= most)
        {
            EndLine();
            Put(piece);
            return;
        }

        foreach (var rune in piece.Characters)
        {
            var part = piece with { Shown = rune.ToString(), Meant = null, Width = lettering.Width(rune.ToString(), piece.IsStrong), MayEndLine = false };
            if (_width + part.Width > most && _line.Count > 0) EndLine();
            Put(part);
        }
    }

    private void Put(Piece piece)
    {
        _line.Add(piece);
        _width += piece.Width;
    }

    private void EndLine()
    {
        _done.Add(_line);
        (_line, _width) = ([], 0);
    }
}
