namespace DueCourse.CaseFiles.Output;

using System.Text;
using DueCourse.Law;
using NodaTime.Text;

/// <summary>
/// Writes a commented case file that asks only what could matter next, in the order in which the law asks, and its
/// continuation once some of it is answered.
/// </summary>
public static class StarterFile
{
    /// <summary>How many questions are asked at a time.</summary>
    public const int AtATime = 12;

    /// <summary>A first file, for one route or for all.</summary>
    /// <param name="route">The route; null for the whole order of questions.</param>
    /// <param name="today">The day the file will speak of.</param>
    public static string First(Route? route, LocalDate today)
    {
        var record = new CaseRecord { Name = "new", AsAt = today };
        var file = new StringBuilder();
        file.Append("# A case file for DueCourse. Answer what you can, and leave out or write \"unknown\" for the rest:\n")
            .Append("# what is not on file is unknown, never \"no\". Dates: 2026-05-29, or 2026-05, or 2026, or 2026-05-01..2026-05-09.\n")
            .Append("schema: \"1\"\ncase: new-case\ntitle: A title for a reader\nasAt: ").Append(LocalDatePattern.Iso.Format(today)).Append("\n\n");
        Questions(file, Missing(record, route, today));
        return file.ToString();
    }

    /// <summary>What to add to a file that has been answered in part.</summary>
    /// <param name="record">The file as it stands.</param>
    /// <param name="route">The route; null for all.</param>
    /// <param name="day">The day of assessment.</param>
    public static string Continuation(CaseRecord record, Route? route, LocalDate day)
    {
        var missing = Missing(record, route, day);
        var file = new StringBuilder();
        if (missing.Count == 0) return "# Nothing more that the file could hold would change an answer.\n";
        file.Append("# Add these to the file, under the same headings. They are what could matter next.\n\n");
        Questions(file, missing);
        return file.ToString();
    }

    private static IReadOnlyList<Missing> Missing(CaseRecord record, Route? route, LocalDate day)
    {
        var situation = Situation.Of(record.Read(Reading.Established), day.At(LocalTime.Midnight));
        IEnumerable<Condition<Person>> asked = route is null
            ? StatuteBook.Current.Rules.Select(r => r.Condition)
            : [route.Applies, .. route.Blocks.Select(b => b.Condition), .. route.Requires.Select(r => r.Condition)];
        return [.. asked.SelectMany(c => c.Read(situation).AllMissing()).Distinct().Take(AtATime)];
    }

    private static void Questions(StringBuilder file, IReadOnlyList<Missing> missing)
    {
        foreach (var section in missing.Where(m => m.Kind == MissingKind.Fact).GroupBy(SectionOf))
        {
            file.Append(section.Key).Append(":\n");
            foreach (var item in section) Question(file, item);
            file.Append('\n');
        }

        foreach (var other in missing.Where(m => m.Kind != MissingKind.Fact))
        {
            file.Append("# ").Append(other.Kind == MissingKind.Judgement ? "A judgement is missing, " : "A ruling on the law is missing, ")
                .Append(other.Id).Append(": ").Append(other.Question).Append(" (").Append(other.By).Append(")\n");
        }
    }

    private static void Question(StringBuilder file, Missing item)
    {
        file.Append("  # ").Append(item.Question).Append(" Evidence: ").Append(item.Evidence).Append(". By: ").Append(item.By).Append(".\n");
        if (item.Fact is not { } fact)
        {
            file.Append("  complete: no   # yes, once the list is known to be complete; \"none\" in place of the whole list if there are none\n");
            if (FactCatalogue.Kinds.FirstOrDefault(k => item.Id == $"{k.ListName}.complete") is { } kind) Example(file, kind);
            return;
        }

        var name = item.About is { Parent: not null } about ? $"{about.Id}.{fact.Name}" : fact.Name[(fact.Name.IndexOf('.', StringComparison.Ordinal) + 1)..];
        file.Append(item.About is { Parent: not null } ? "  # " : "  ").Append(name).Append(": unknown   # ").Append(FactText.Forms(fact)).Append('\n');
    }

    private static void Example(StringBuilder file, SubjectKind kind)
    {
        file.Append("  items: []\n  # one of them looks like this:\n");
        foreach (var (fact, i) in FactCatalogue.All.Where(f => f.Kind == kind && f.Type != FactType.Text).Take(8).Select((f, i) => (f, i)))
            file.Append(CultureInfo.InvariantCulture, $"  #   {(i == 0 ? "- " : "  ")}{fact.Name}: unknown   # {FactText.Forms(fact)}\n");
    }

    private static string SectionOf(Missing item)
    {
        if (item.Fact is null) return item.Id.Split('.')[0];
        if (item.About is { Parent: not null } about) return about.Id.Split('.')[0];
        var dot = item.Fact.Name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? "person" : item.Fact.Name[..dot];
    }
}
