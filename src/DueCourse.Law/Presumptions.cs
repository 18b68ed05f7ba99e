namespace DueCourse.Law;

using System.Text;

/// <summary>Writes docs/presumptions.md from the questions of fact themselves.</summary>
public static class Presumptions
{
    /// <summary>Every presumption, by kind: what is taken, from what, and why.</summary>
    public static string Page()
    {
        var page = new StringBuilder();
        page.Append("# Presumptions\n\nGenerated from the questions of fact; do not edit. Regenerate with `./run law --presumptions > docs/presumptions.md`.\n\n")
            .Append("While the file says nothing of the first fact, it is taken to have the value shown because of the second. ")
            .Append("Where it is used the explanation says so. Why there are three kinds and no more: [decision 0005](decisions/0005-presumptions-of-three-kinds-each-shown.md).\n");
        foreach (var kind in Enum.GetValues<PresumptionKind>())
        {
            page.Append("\n## ").Append(Heading(kind)).Append("\n\n| Fact | Is taken to be | From | Because | Gives way to |\n|---|---|---|---|---|\n");
            foreach (var fact in FactCatalogue.All)
            {
                foreach (var presumption in fact.Presumed.Where(p => p.Kind == kind))
                {
                    page.Append("| `").Append(fact.Id).Append("` | ").Append(presumption.Value?.Words() ?? "the same day").Append(" | `").Append(presumption.Given).Append('`')
                        .Append(Values(presumption)).Append(presumption.OnlyOnceItHasCome ? ", once it has come" : "").Append(" | ")
                        .Append(presumption.Because).Append(" | ").AppendJoin(", ", presumption.Unless.Select(u => $"`{u}`")).Append(" |\n");
                }
            }
        }

        return page.ToString();
    }

    private static string Heading(PresumptionKind kind) => kind switch
    {
        PresumptionKind.Follows => "It follows from the other fact",
        PresumptionKind.ProtectsThePerson => "It protects the person",
        PresumptionKind.SameRecord => "The same record would show the opposite",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind without a heading"),
    };

    // The lists of countries are long, and stand with their law.
    private static string Values(Presumption presumption) => presumption.Words.Count switch
    {
        0 => "",
        > 8 => $" (one of {presumption.Words.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} countries on the statute's dated list)",
        _ => " (" + string.Join(", ", presumption.Words) + ")",
    };
}
