namespace DueCourse.Law.Exact;

/// <summary>
/// Puts side by side what stands side by side: each vertex of a hypergraph is moved to the middle of its edges, again and again.
/// A diagram whose levels stand in such an order is often a hundredth of what it is in another.
/// </summary>
/// <remarks>Aloul, Markov and Sakallah, "FORCE: a fast and easy-to-implement variable-ordering heuristic" (2003).</remarks>
internal static class Arrangement
{
    private const int Rounds = 100;

    // An edge that joins nearly everything pulls everything to one place.
    private const int WidestEdge = 11;

    /// <summary>The places of the vertices, from 0.</summary>
    /// <param name="first">The order to begin with: the vertices, each once.</param>
    /// <param name="edges">The vertices of each edge.</param>
    public static int[] Of(int[] first, IReadOnlyList<int[]> edges)
    {
        var order = (int[])first.Clone();
        var place = new int[order.Length];
        for (var i = 0; i < order.Length; i++) place[order[i]] = i;
        var narrow = edges.Where(e => e.Length <= WidestEdge).ToList();
        var (middles, count, sums) = (new double[order.Length], new int[order.Length], new double[order.Length]);
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(sums);
            Array.Clear(count);
            foreach (var edge in narrow)
            {
                double middle = 0;
                foreach (var vertex in edge) middle += place[vertex];
                middle /= edge.Length;
                foreach (var vertex in edge)
                {
                    sums[vertex] += middle;
                    count[vertex]++;
                }
            }

            // Of two with one middle the one that stood first stays first.
            for (var i = 0; i < order.Length; i++) middles[i] = count[order[i]] == 0 ? i : sums[order[i]] / count[order[i]];
            int[] next = [.. Enumerable.Range(0, order.Length).OrderBy(i => middles[i]).Select(i => order[i])];
            if (next.AsSpan().SequenceEqual(order)) break;
            order = next;
            for (var i = 0; i < order.Length; i++) place[order[i]] = i;
        }

        return place;
    }
}
