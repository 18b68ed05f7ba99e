namespace DueCourse.Store;

/// <summary>Puts rows that come in the order of cases and versions together to cases, a page at a time.</summary>
internal sealed class CasePages
{
    private readonly List<StoredCase> _whole = [];
    private List<Entry> _entries = [];

    /// <summary>The last row: its case and version; null before the first.</summary>
    public (CaseId Id, long Version)? At { get; private set; }

    /// <summary>Takes the next row.</summary>
    public void Add(CaseId id, long version, Entry entry)
    {
        if (At is { } last && last.Id != id) Close(last);
        _entries.Add(entry);
        At = (id, version);
    }

    /// <summary>The cases that are whole by now.</summary>
    /// <param name="isLast">No row comes any more.</param>
    public IReadOnlyList<StoredCase> Take(bool isLast)
    {
        if (isLast && At is { } last && _entries.Count > 0) Close(last);
        var taken = _whole.ToArray();
        _whole.Clear();
        return taken;
    }

    private void Close((CaseId Id, long Version) last)
    {
        _whole.Add(new(last.Id, last.Version, _entries));
        _entries = [];
    }
}
