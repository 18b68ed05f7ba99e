namespace DueCourse.CaseFiles.Lines;

/// <summary>What a text was read as the last time, for texts that come again and again. It forgets all when it is full.</summary>
internal sealed class Remembered<T>
{
    private const int Most = 4096;

    private readonly Dictionary<string, T> _held = [];
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _byLetters;

    public Remembered() => _byLetters = _held.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Find(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value) => _byLetters.TryGetValue(text, out value);

    public void Keep(ReadOnlySpan<char> text, T value)
    {
        if (_held.Count >= Most) _held.Clear();
        _byLetters[text] = value;
    }
}
