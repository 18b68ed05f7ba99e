namespace DueCourse.Proofs;

/// <summary>Numbers the words of choice facts and the countries, so that a formula can hold them.</summary>
internal static class Words
{
    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal);
    private static readonly List<string> All = [];
    private static readonly Lock Lock = new();

    // Countries that a reader knows, beside those that the law names.
    private static readonly string[] Countries = ["PAK", "IND", "FRA", "IRL", "GBR", "ALB", "NGA", "GMB", "ZAF", "BRA", "VNM"];

    /// <summary>The number of a word.</summary>
    public static int Number(string word)
    {
        lock (Lock)
        {
            if (Numbers.TryGetValue(word, out var number)) return number;
            All.Add(word);
            return Numbers[word] = All.Count - 1;
        }
    }

    /// <summary>The word of a number.</summary>
    public static string Of(long number)
    {
        lock (Lock) return All[(int)number];
    }

    /// <summary>The term is one of the words that a fact may have.</summary>
    public static string Allowed(FactDefinition fact, string term) =>
        IsOneOf(term, fact.Type == FactType.Choice ? fact.Options : [.. Countries, .. Named.Value]);

    /// <summary>The term is one of these words.</summary>
    public static string IsOneOf(string term, IEnumerable<string> words) => Formula.Or(words.Select(w => $"(= {term} {Formula.Number(Number(w))})"));

    private static readonly Lazy<string[]> Named = new(() =>
        [.. StatuteBook.Current.Nodes().OfType<FactIsOneOf>().Where(f => f.Fact.Type == FactType.Country).SelectMany(f => f.Values).Distinct()]);
}
