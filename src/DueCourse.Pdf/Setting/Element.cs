namespace DueCourse.Pdf.Setting;

/// <summary>A part of what is read, as it stands in the tree that assistive software follows.</summary>
/// <param name="type">Its kind, as PDF names it: <c>P</c>, <c>H1</c>, <c>TD</c>.</param>
/// <param name="parent">What it is part of; null: it is the whole.</param>
internal sealed class Element(string type, Element? parent)
{
    private bool _isAttached;

    public string Type => type;

    public Element? Parent => parent;

    /// <summary>Its language, where it is another than its parent's.</summary>
    public string? Language { get; init; }

    /// <summary>Its attributes, as PDF writes them; null: none.</summary>
    public string? Attributes { get; init; }

    /// <summary>Its parts in the order in which they are read: elements, marked content, annotations.</summary>
    public List<object> Kids { get; } = [];

    /// <summary>Takes its place among its parent's parts, if it has none yet.</summary>
    public Element Attach()
    {
        if (_isAttached || parent is null) return this;
        _isAttached = true;
        parent.Attach().Kids.Add(this);
        return this;
    }
}

/// <summary>A stretch of marked content.</summary>
/// <param name="Page">The page, from 0.</param>
/// <param name="Number">Its number on the page.</param>
internal sealed record Marked(int Page, int Number);

/// <summary>A link on a page.</summary>
/// <param name="Number">Its number in the paper.</param>
internal sealed record Linked(int Number);
