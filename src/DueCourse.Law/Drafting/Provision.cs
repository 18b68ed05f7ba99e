namespace DueCourse.Law.Drafting;

/// <summary>How sure we are of a provision as encoded.</summary>
public enum Confidence
{
    /// <summary>The official text was read.</summary>
    High,

    /// <summary>Read in part, or from a good secondary source.</summary>
    Medium,

    /// <summary>Not confirmed; ships with the protective reading and a doubt.</summary>
    Low,
}

/// <summary>A period whose text was not read, and what is known of it.</summary>
public sealed record TextGap(LocalDateTime From, LocalDateTime To, string Why);

/// <summary>
/// One section, rule, article or judgment: its citation, link, extent, periods of force and the text that was read.
/// Limbs are taken from it by number: <c>Section["(1)(a)"]</c>.
/// </summary>
public sealed class Provision
{
    private readonly List<TextGap> notRead = [];

    private Provision(string citation, string url, string instrument)
    {
        Citation = citation;
        Url = url;
        Instrument = instrument;
    }

    /// <summary>The first moment the statute book speaks of.</summary>
    public static LocalDateTime SpanFrom { get; } = 1.January(1973).At(0, 0);

    /// <summary>The first moment after its horizon: three years past the day to which the law was last checked.</summary>
    public static LocalDateTime SpanTo { get; } = Edition.CheckedTo.PlusYears(3).PlusDays(1).At(0, 0);

    /// <summary>For example <c>UK Borders Act 2007, s. 32</c>.</summary>
    public string Citation { get; }

    /// <summary>The official text.</summary>
    public string Url { get; }

    /// <summary>The Act, rules or court.</summary>
    public string Instrument { get; }

    /// <summary>First moment in force.</summary>
    public LocalDateTime From { get; private set; } = SpanFrom;

    /// <summary>What brought it into force.</summary>
    public string CommencedBy { get; private set; } = "";

    /// <summary>First moment no longer in force, if ended.</summary>
    public LocalDateTime To { get; private set; } = SpanTo;

    /// <summary>What ended it.</summary>
    public string EndedBy { get; private set; } = "";

    /// <summary>The day as at which the text was read.</summary>
    public LocalDate? TextReadAsAt { get; private set; }

    /// <summary>Where it applies.</summary>
    public string ExtentWords { get; private set; } = "United Kingdom";

    /// <summary>How sure we are of what is encoded.</summary>
    public Confidence Confidence { get; private set; } = Confidence.High;

    /// <summary>Why, when not high.</summary>
    public string ConfidenceNote { get; private set; } = "";

    /// <summary>Periods whose text was not read.</summary>
    public IReadOnlyList<TextGap> NotRead => notRead;

    /// <summary>A section of an Act.</summary>
    /// <param name="number">Its number: "32".</param>
    /// <param name="of">The Act's short title.</param>
    /// <param name="uri">Its path on legislation.gov.uk: "ukpga/2007/30".</param>
    public static Provision Section(string number, string of, string uri) =>
        new($"{of}, s. {number}", $"https://www.legislation.gov.uk/{uri}/section/{number}", of);

    /// <summary>A paragraph of a Schedule: <c>Schedule("3", paragraph: "1", …)</c>.</summary>
    public static Provision Schedule(string number, string paragraph, string of, string uri) =>
        new($"{of}, Sch. {number}, para. {paragraph}",
            $"https://www.legislation.gov.uk/{uri}/schedule/{number}/paragraph/{paragraph}", of);

    /// <summary>A rule of procedure rules.</summary>
    public static Provision Rule(string number, string of, string uri) =>
        new($"{of}, r. {number}", $"https://www.legislation.gov.uk/{uri}/article/{number}", of);

    /// <summary>A regulation or article of a statutory instrument.</summary>
    public static Provision Regulation(string number, string of, string uri, string kind = "reg.") =>
        new($"{of}, {kind} {number}", $"https://www.legislation.gov.uk/{uri}/{(kind == "art." ? "article" : "regulation")}/{number}", of);

    /// <summary>An article of a convention or treaty.</summary>
    public static Provision Article(string number, string of, string url) => new($"{of}, art. {number}", url, of);

    /// <summary>A rule of court that legislation.gov.uk does not print by number: "O. 53, r. 4", "para. 3".</summary>
    public static Provision CourtRule(string number, string of, string url) => new($"{of}, {number}", url, of);

    /// <summary>A judgment, by its neutral citation or report.</summary>
    public static Provision Judgment(string name, string citation, string url) => new($"{name} {citation}", url, name);

    /// <summary>A rule of the Immigration Rules, by concept; the paragraph numbers move.</summary>
    public static Provision ImmigrationRule(string title, string url) => new($"Immigration Rules, {title}", url, "Immigration Rules");

    /// <summary>Guidance, or a rule of this project: never law.</summary>
    public static Provision Guidance(string title, string url) => new(title, url, title);

    /// <summary>In force from the start of a day.</summary>
    public Provision InForce(LocalDate from, string by) => InForce(from.At(0, 0), by);

    /// <summary>In force from a moment, United Kingdom time.</summary>
    public Provision InForce(LocalDateTime from, string by)
    {
        From = from < SpanFrom ? SpanFrom : from;
        CommencedBy = by;
        return this;
    }

    /// <summary>No longer in force from the start of a day.</summary>
    public Provision Ended(LocalDate on, string by) => Ended(on.At(0, 0), by);

    /// <summary>No longer in force from a moment.</summary>
    public Provision Ended(LocalDateTime at, string by)
    {
        To = at;
        EndedBy = by;
        return this;
    }

    /// <summary>The text was read as it stood on a day.</summary>
    public Provision TextRead(LocalDate asAt)
    {
        TextReadAsAt = asAt;
        return this;
    }

    /// <summary>The text for a period was not read, so every answer in it is Unknown.</summary>
    /// <param name="until">First day of the period that was read.</param>
    /// <param name="why">What is missing.</param>
    public Provision TextNotReadBefore(LocalDate until, string why) => TextNotReadBefore(until.At(0, 0), why);

    /// <summary>The text before a moment was not read.</summary>
    public Provision TextNotReadBefore(LocalDateTime until, string why)
    {
        notRead.Add(new(From, until, why));
        return this;
    }

    /// <summary>The text from a day on was not read.</summary>
    public Provision TextNotReadFrom(LocalDate from, string why)
    {
        notRead.Add(new(from.At(0, 0), To, why));
        return this;
    }

    /// <summary>Where it applies, if not the whole United Kingdom.</summary>
    public Provision Extends(string to)
    {
        ExtentWords = to;
        return this;
    }

    /// <summary>Less than high confidence, and why.</summary>
    public Provision Sure(Confidence confidence, string because)
    {
        Confidence = confidence;
        ConfidenceNote = because;
        return this;
    }

    /// <summary>A limb by its number, as the provision prints it; "" is the whole.</summary>
    public Limb this[string number] => new(this, number);
}
