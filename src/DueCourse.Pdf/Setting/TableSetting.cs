namespace DueCourse.Pdf.Setting;

using DueCourse.Pdf.Papers;

/// <summary>Sets tables. A row is as many slabs as its longest cell has lines, so that a row longer than a page can go on over it.</summary>
internal sealed class TableSetting(TextSetting texts)
{
    private const double Padding = 5, Gap = 12, LongestKept = 300;
    private const string OfColumn = "<</O/Table/Scope/Column>>", OfRow = "<</O/Table/Scope/Row>>";

    public List<Slab> Set(Table table, Place at)
    {
        var whole = new Element("Table", at.Of).Attach();
        var caption = texts.Set(table.Caption, Look.Cell with { IsStrong = true }, "Caption", new(whole, at.X, at.Width));
        var columns = Columns([.. table.Columns.Select(c => c.Share)], at);
        var head = new Element("TR", new Element("THead", whole).Attach()).Attach();
        var headers = Row(head, [.. table.Columns.Select((c, i) => new Cell(c.Header, OfColumn, c.IsRightAligned, columns[i]))], 1.5, Ink.Text, at);
        var body = new Element("TBody", whole);
        var slabs = new List<Slab>(caption.Concat(headers).Select(h => h with { StaysWithNext = table.Rows.Count > 0 }));
        foreach (var row in table.Rows)
        {
            var cells = row.Select((cell, i) => new Cell(cell, table.HasRowHeaders && i == 0 ? OfRow : null, table.Columns[i].IsRightAligned, columns[i])).ToList();
            slabs.AddRange(Row(new Element("TR", body.Attach()).Attach(), cells, 0.75, Ink.Rule, at).Select(slab => slab with { Headers = headers }));
        }

        return Spaced(slabs);
    }

    public List<Slab> Set(Particulars particulars, Place at)
    {
        if (particulars.Rows.Count == 0) return [];
        var whole = new Element("Table", at.Of).Attach();
        var columns = Columns([1, 2], at);
        return Spaced([.. particulars.Rows.SelectMany(row => Row(
            new Element("TR", whole).Attach(), [new(Run.Of(row.Name), OfRow, false, columns[0]), new(row.Is, null, false, columns[1])], 0.75, Ink.Rule, at))]);
    }

    private sealed record Cell(IReadOnlyList<Run> Runs, string? Scope, bool IsRightAligned, (double X, double Width) Column);

    private List<Slab> Row(Element row, IReadOnlyList<Cell> cells, double weight, Ink ink, Place at)
    {
        var lines = cells.Select(cell => texts.Set(
            cell.Runs, cell.Scope is null ? Look.Cell : Look.CellHeader,
            new Element(cell.Scope is null ? "TD" : "TH", row) { Attributes = cell.Scope }.Attach(), new(row, cell.Column.X, cell.Column.Width), cell.IsRightAligned)).ToList();
        var count = Math.Max(1, lines.Max(l => l.Count));
        var slabs = new List<Slab>();
        for (var i = 0; i < count; i++)
        {
            var (top, bottom) = (i == 0 ? Padding : 0, i == count - 1 ? Padding : 0);
            var height = top + Look.Cell.Leading + bottom;
            slabs.Add(new(height)
            {
                StaysWithNext = i < count - 1 && count * Look.Cell.Leading <= LongestKept,
                Texts = [.. lines.Where(l => i < l.Count).SelectMany(l => l[i].Texts).Select(t => t with { Baseline = t.Baseline + top })],
                Strokes = bottom > 0 ? [new(at.X, height, at.Width, weight, ink)] : [],
            });
        }

        return slabs;
    }

    private static List<(double X, double Width)> Columns(IReadOnlyList<int> shares, Place at)
    {
        var (columns, x) = (new List<(double, double)>(), at.X);
        foreach (var share in shares)
        {
            var width = at.Width * share / shares.Sum();
            columns.Add((x, width - (columns.Count < shares.Count - 1 ? Gap : 0)));
            x += width;
        }

        return columns;
    }

    private static List<Slab> Spaced(List<Slab> slabs)
    {
        slabs[0] = slabs[0] with { Before = 4 };
        slabs[^1] = slabs[^1] with { After = 14 };
        return slabs;
    }
}
