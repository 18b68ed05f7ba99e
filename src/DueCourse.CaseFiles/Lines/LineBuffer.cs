namespace DueCourse.CaseFiles.Lines;

/// <summary>Cuts a stream into lines, and holds no more than one of them.</summary>
internal sealed class LineBuffer(Stream stream, int longest)
{
    private byte[] _held = new byte[128 * 1024];
    private int _from;
    private int _to;
    private bool _hasEnded;

    /// <summary>What stands on a line.</summary>
    public enum Found
    {
        /// <summary>Something.</summary>
        Text,

        /// <summary>Nothing but spaces.</summary>
        Blank,

        /// <summary>More than a line may hold; it was passed over.</summary>
        TooLong,
    }

    /// <summary>The number of the line last found, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Its bytes, until the next is asked for.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>The next line; null at the end.</summary>
    public Found? Next()
    {
        var searched = 0;
        while (true)
        {
            var end = _held.AsSpan(_from + searched, _to - _from - searched).IndexOf((byte)'\n');
            if (end >= 0) return Take(searched + end, 1);
            searched = _to - _from;
            if (searched > longest + 1) return PassOver();
            if (_hasEnded) return searched == 0 ? null : Take(searched, 0);
            Fill();
        }
    }

    private Found Take(int length, int newline)
    {
        Number++;
        Line = _held.AsMemory(_from, length);
        _from += length + newline;
        // A carriage return before the newline is not of the line.
        if (Line.Span is [.., (byte)'\r']) Line = Line[..^1];
        if (Line.Length > longest) return Found.TooLong;
        return Line.Span.IndexOfAnyExcept(" \t\r"u8) < 0 ? Found.Blank : Found.Text;
    }

    private Found PassOver()
    {
        Number++;
        Line = default;
        while (true)
        {
            var end = _held.AsSpan(_from, _to - _from).IndexOf((byte)'\n');
            _from = end >= 0 ? _from + end + 1 : _to;
            if (end >= 0 || _hasEnded) return Found.TooLong;
            Fill();
        }
    }

    private void Fill()
    {
        if (_from > 0)
        {
            _held.AsSpan(_from, _to - _from).CopyTo(_held);
            (_from, _to) = (0, _to - _from);
        }

        if (_to == _held.Length) Array.Resize(ref _held, _held.Length * 2);
        var read = stream.Read(_held.AsSpan(_to));
        _hasEnded = read == 0;
        _to += read;
    }
}
