namespace DueCourse.Mutation;

/// <summary>What of the project is mutated: the law itself, the days and tables it reads, what is presumed, or the engine that reads it.</summary>
internal static class Parts
{
    public static readonly string[] Names = ["law", "tables", "presumptions", "engine"];

    // Lists, pages and names: no rule is stated in them.
    private static readonly string[] NoRules =
    [
        "Corpus.cs", "Coverage.cs", "Edition.cs", "Judgements.cs", "Presumptions.cs", "StatuteBook.cs", "Usings.cs",
        "Facts/Countries.cs", "Facts/CountryNames.cs", "Facts/FactCatalogue.cs", "Facts/Subjects.cs",
    ];

    private static readonly string[] Engine = ["Circuits/", "Drafting/", "Exact/", "Impact/", "Reasoning/", "Record/"];

    private static readonly string[] Tables = ["CommonwealthCountriesTable.cs", "Clock/BankHolidays.cs"];

    /// <summary>
    /// Whether a process that tries one mutant after another works the file's conditions out anew for each. Questions of fact
    /// and judgements are the same objects throughout, because cases hold them.
    /// </summary>
    public static bool IsRemade(string file) =>
        file is "StatuteBook.cs" || (Of(file, "") is "law" or "tables" && !file.StartsWith("Facts/", StringComparison.Ordinal));

    /// <summary>The part a mutation belongs to; null: none.</summary>
    public static string? Of(string file, string op)
    {
        if (NoRules.Contains(file) || file.StartsWith("Chapters/", StringComparison.Ordinal)) return null;
        if (Engine.Any(folder => file.StartsWith(folder, StringComparison.Ordinal))) return "engine";
        if (Tables.Contains(file)) return "tables";
        return op == "drop-presumption" ? "presumptions" : "law";
    }
}
