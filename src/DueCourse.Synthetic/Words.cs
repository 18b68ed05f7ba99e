namespace DueCourse.Synthetic;

/// <summary>Words for what no rule turns on. Names are invented, come from many languages, and are drawn apart from nationality.</summary>
internal static class Words
{
    public static IReadOnlyList<string> GivenNames { get; } =
    [
        "Adaeze", "Ana", "Arben", "Asif", "Bao", "Carlos", "Chidi", "Dalia", "Dariusz", "Elif", "Emeka", "Fatou", "Giulia", "Goran", "Hana", "Hyun-woo",
        "Ioana", "Jamila", "João", "Kofi", "Leila", "Li", "Luís", "Maëlle", "Marek", "Mele", "Mirza", "Nadia", "Ngozi", "Noor", "Olena", "Pavel",
        "Pilar", "Priya", "Quang", "Rania", "Rui", "Samuel", "Sefa", "Siobhán", "Soraya", "Tariq", "Tevita", "Tomás", "Ulla", "Valdis", "Wanjiru", "Yusuf", "Zoë",
    ];

    public static IReadOnlyList<string> FamilyNames { get; } =
    [
        "Abara", "Ahlqvist", "Benali", "Brankov", "Castellano", "Dembélé", "Dragan", "Eyre", "Farrokh", "Fonoti", "Gashi", "Grabowski", "Haddad", "Ilves",
        "Jansone", "Kaplan", "Kovač", "Lindqvist", "Mensah", "Moreau", "Mwangi", "Ncube", "Nguyen", "O'Hare", "Oyelaran", "Petrov", "Quispe", "Rahimi",
        "Rossi", "Salgado", "Silva", "Sithole", "Tanaka", "Thapa", "Ueda", "Vella", "Weaver", "Xu", "Yilmaz", "Zaman",
    ];

    public static IReadOnlyList<string> Places { get; } = ["Aldersea", "Brackmouth", "Corrie Bay", "Dunhollow", "Eastwick-on-Tarn", "Fenmarket", "Glenavar", "Highpool"];

    public static IReadOnlyList<string> Languages { get; } = ["Arabic", "Cantonese", "English", "French", "Hindi", "Portuguese", "Shona", "Spanish", "Tagalog", "Turkish", "Ukrainian", "Wolof"];

    public static IReadOnlyList<string> Courts { get; } = ["Crown Court at Aldersea", "Crown Court at Fenmarket", "Brackmouth Magistrates' Court", "High Court", "Sheriff Court at Glenavar"];

    public static IReadOnlyList<string> Offences { get; } =
        ["supply of a controlled drug", "burglary", "fraud by false representation", "assault occasioning harm", "robbery", "theft", "possession of a false document", "dangerous driving", "conspiracy to steal", "affray"];

    public static IReadOnlyList<string> Sources { get; } =
        ["certificate of conviction", "signed letter of 3 March", "police record", "prison record", "tribunal's notice", "passport, seen", "statement of the family: two pages", "report of an expert", "note of a call"];

    public static IReadOnlyList<string> Verifiers { get; } = ["records team", "nationality team", "case officer and a second officer", "document examiner"];

    public static IReadOnlyList<string> Officers { get; } = ["A. Officer", "B. Officer", "C. Adviser", "D. Authority"];

    public static IReadOnlyList<string> Roles { get; } = ["senior officer", "legal adviser", "competent authority"];

    public static IReadOnlyList<string> Reasons { get; } =
        ["What is said on both sides was weighed, with the documents.", "The evidence does not show it.", "The report and the person's own account outweigh the rest.", "Cannot be decided before the registry answers."];

    public static IReadOnlyList<string> Texts { get; } =
        ["see the bundle, tab 4", "reference 17/204", "\"as stated\" in the letter", "two reports: both dated", "Zoë's statement", "none that the file shows", "letters of support", "1 June: interview"];

    /// <summary>A name that no real person is meant by.</summary>
    public static string Name(Chance chance) => $"{chance.One(GivenNames)} {chance.One(FamilyNames)}";
}
