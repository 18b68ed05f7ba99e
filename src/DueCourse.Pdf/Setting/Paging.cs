namespace DueCourse.Pdf.Setting;

/// <summary>A slab in its place. <paramref name="Y"/> is from the top of the page's body down to the slab's top.</summary>
/// <param name="Y">Where.</param>
/// <param name="Slab">What.</param>
/// <param name="IsRepeated">Whether it was read before and is shown again.</param>
internal sealed record PlacedSlab(double Y, Slab Slab, bool IsRepeated);

/// <summary>Divides slabs among pages.</summary>
internal sealed class Paging
{
    private readonly double _height;
    private readonly List<List<PlacedSlab>> _pages = [[]];
    private double _y, _after;

    private Paging(double height) => _height = height;

    /// <summary>The pages, each with what stands on it.</summary>
    /// <param name="slabs">The slabs.</param>
    /// <param name="height">The height of a page's body.</param>
    public static IReadOnlyList<IReadOnlyList<PlacedSlab>> Of(IReadOnlyList<Slab> slabs, double height)
    {
        var paging = new Paging(height);
        for (int from = 0, to; from < slabs.Count; from = to)
        {
            for (to = from + 1; to < slabs.Count && slabs[to - 1].StaysWithNext && !slabs[to].BeginsPage;) to++;
            paging.Put([.. slabs.Skip(from).Take(to - from)]);
        }

        return paging._pages;
    }

    private void Put(IReadOnlyList<Slab> together)
    {
        if (together[0].BeginsPage) NewPage();
        // What is longer than a page is divided where it must be.
        if (!Fits(together) && (_y == 0 || Height(together, _height) > _height))
        {
            foreach (var slab in together)
            {
                if (!Fits([slab])) NewPage();
                Place(slab);
            }

            return;
        }

        if (!Fits(together)) NewPage();
        foreach (var slab in together) Place(slab);
    }

    private bool Fits(IReadOnlyList<Slab> together) => _y + (_y > 0 ? Math.Max(_after, together[0].Before) : 0) + Height(together, _height) <= _height;

    private static double Height(IReadOnlyList<Slab> together, double enough)
    {
        var height = together[0].Height;
        for (var i = 1; i < together.Count && height <= enough; i++) height += Math.Max(together[i - 1].After, together[i].Before) + together[i].Height;
        return height;
    }

    private void Place(Slab slab)
    {
        if (_y == 0 && _pages.Count > 1)
            foreach (var header in slab.Headers) At(header, isRepeated: true);
        At(slab, isRepeated: false);
    }

    private void At(Slab slab, bool isRepeated)
    {
        if (_y > 0) _y += Math.Max(_after, slab.Before);
        _pages[^1].Add(new(_y, slab, isRepeated));
        _y += slab.Height;
        _after = slab.After;
    }

    private void NewPage()
    {
        if (_pages[^1].Count == 0) return;
        _pages.Add([]);
        (_y, _after) = (0, 0);
    }
}
