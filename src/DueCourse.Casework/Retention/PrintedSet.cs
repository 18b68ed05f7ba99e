namespace DueCourse.Casework.Retention;

using System.Globalization;
using System.Text;
using System.Text.Json;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Evidence;

/// <summary>One entry of a set, as it is printed.</summary>
/// <param name="Heading">Which, and when it was recorded.</param>
/// <param name="Rows">What it says, part by part; what was taken out says so, with the reason.</param>
public sealed record PrintedEntry(string Heading, IReadOnlyList<PrintedRow> Rows);

/// <summary>One part of an entry.</summary>
/// <param name="Name">Its name in the record; empty: it is no part of its own.</param>
/// <param name="Term">Its name for a reader.</param>
/// <param name="Says">What it says.</param>
public sealed record PrintedRow(string Name, string Term, string Says);

/// <summary>
/// What somebody outside is given of a case, for reading: a disclosure set, the set for a person who asks for their data, a handover.
/// It is made of the set alone, so it can hold nothing that the set does not. The same set gives the same bytes.
/// </summary>
/// <param name="Title">What it is.</param>
/// <param name="Says">What to know before reading.</param>
/// <param name="Entries">The entries.</param>
/// <param name="Withheld">What is not in it, and why.</param>
public sealed record PrintedSet(string Title, IReadOnlyList<string> Says, IReadOnlyList<PrintedEntry> Entries, IReadOnlyList<string> Withheld)
{
    private const string Style =
        "body{font:1.1rem/1.5 Arial,sans-serif;color:#0b0c0c;background:#fff;margin:0}main{max-width:42rem;margin:0 auto;padding:1.5rem}" +
        "h1{font-size:1.8rem;line-height:1.2}h2{font-size:1.3rem;margin-top:2rem}h3{font-size:1.1rem;margin-top:1.5rem}" +
        "dt{font-weight:bold}dd{margin:0 0 .6rem;overflow-wrap:anywhere}@media print{body{font-size:12pt}main{max-width:none;padding:0}}";

    /// <summary>Of a disclosure set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="title">What the case is called.</param>
    public static PrintedSet Of(DisclosureSet set, string title) => new($"Disclosure: {title}",
        ["Each entry is what the record says, part by part. What was taken out says so in its place, with the reason."],
        [.. set.Items.Select(i => new PrintedEntry(Headed(i.Entry, i.At),
            i.Says == "null" ? [Erased] : [.. Rows(i.Says).Select(row => set.Redactions.FirstOrDefault(r => r.Entry == i.Entry && r.Field == row.Name) is { } taken ? row with { Says = $"Taken out: {Shown(taken.Because)}" } : row)]))],
        [.. set.Redactions.Select(r => $"Of {r.Entry} the part \"{Term(r.Field)}\": {Shown(r.Because)}")]);

    /// <summary>Of the set for a person who asks for their data.</summary>
    /// <param name="set">The set.</param>
    /// <param name="title">What the case is called.</param>
    public static PrintedSet Of(SubjectAccessSet set, string title) => new($"What is held about you: {title}",
        ["Each entry is what the record says, part by part. Names of people who work for the state are left out; their roles are not."],
        [.. set.Items.Select(i => new PrintedEntry(Headed(i.Entry, i.At), i.Says is not null ? [.. Rows(i.Says), .. i.Redacted.Select(Left)]
            : i.Redacted.Count > 0 ? [.. i.Redacted.Select(Left)] : [Erased]))],
        [.. set.NotConfirmed.Select(n => $"It is neither said that anything is held under \"{n.In.Name()}\" nor that nothing is: {n.Ground.Name} ({n.Ground.Citation}). This is said in every case.")]);

    /// <summary>Of what passes to a new representative.</summary>
    /// <param name="handover">The handover.</param>
    /// <param name="title">What the case is called.</param>
    public static PrintedSet Of(Handover handover, string title) => new($"Handover: {title}",
        ["Everything on the person's side of the file, whenever it was recorded."],
        [.. handover.Matter.Select(m => new PrintedEntry($"{Telling.Moment(m.At)}, {m.In.Name()}", [new("", "Says", Shown(m.Says))]))],
        handover.NotHandedOver);

    /// <summary>The parts of what an entry says.</summary>
    /// <param name="says">Canonical JSON.</param>
    public static IReadOnlyList<PrintedRow> Rows(string says)
    {
        using var read = JsonDocument.Parse(says);
        var rows = new List<PrintedRow>();
        if (read.RootElement.ValueKind != JsonValueKind.Object) return rows;
        if (read.RootElement.TryGetProperty("act", out var act)) rows.Add(new("", "What happened", Plain(act)));
        if (read.RootElement.TryGetProperty("by", out var by) && by.ValueKind == JsonValueKind.Object)
            rows.Add(new("", "By", string.Join(", ", new[] { "name", "role" }.Select(part => by.TryGetProperty(part, out var value) ? Plain(value) : "").Where(part => part.Length > 0).Distinct())));
        if (read.RootElement.TryGetProperty("what", out var what) && what.ValueKind == JsonValueKind.Object)
            foreach (var part in what.EnumerateObject()) rows.Add(new(part.Name, Term(part.Name), Value(part.Value)));
        return rows;
    }

    /// <summary>As one file of HTML: nothing is asked of any other place, headings come in their order, every word is escaped.</summary>
    public string ToHtml()
    {
        var to = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title>{Escaped(Title)}</title>\n<style>{Style}</style>\n</head>\n<body>\n<main>\n<h1>{Escaped(Title)}</h1>\n");
        foreach (var says in Says) to.Append(CultureInfo.InvariantCulture, $"<p>{Escaped(says)}</p>\n");
        to.Append("<h2>What is not in it, and why</h2>\n");
        if (Withheld.Count == 0) to.Append("<p>Nothing was taken out.</p>\n");
        else
        {
            to.Append("<ul>\n");
            foreach (var says in Withheld) to.Append(CultureInfo.InvariantCulture, $"<li>{Escaped(says)}</li>\n");
            to.Append("</ul>\n");
        }

        to.Append("<h2>Entries</h2>\n");
        if (Entries.Count == 0) to.Append("<p>There is none.</p>\n");
        foreach (var entry in Entries)
        {
            to.Append(CultureInfo.InvariantCulture, $"<h3>{Escaped(entry.Heading)}</h3>\n<dl>\n");
            foreach (var row in entry.Rows) to.Append(CultureInfo.InvariantCulture, $"<dt>{Escaped(row.Term)}</dt>\n<dd>{Escaped(row.Says)}</dd>\n");
            to.Append("</dl>\n");
        }

        return to.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static PrintedRow Erased { get; } = new("", "Says", "Nothing: what it said was erased.");

    private static PrintedRow Left((string Field, AccessGround Ground) taken) =>
        new(taken.Field, "Left out", $"{(taken.Field == "all" ? "all of it" : Term(taken.Field))}: {taken.Ground.Name} ({taken.Ground.Citation})");

    private static string Headed(EntryId id, Instant at) => $"{id}, recorded {Telling.Moment(at)}";

    private static string Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Shown(value.GetString()!),
        JsonValueKind.Null => "nothing",
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Array => value.GetArrayLength() == 0 ? "none" : string.Join("; ", value.EnumerateArray().Select(Value)),
        JsonValueKind.Object => string.Join(", ", value.EnumerateObject().Select(part => $"{Term(part.Name)}: {Value(part.Value)}")),
        _ => value.GetRawText(),
    };

    private static string Plain(JsonElement word) => Shown((word.GetString() ?? "").Replace('-', ' '));

    // "assertedBy" is "Asserted by".
    private static string Term(string name) => Telling.Capital(string.Concat(name.Select(c => char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString())).Replace('.', ' ')).Trim();

    private static string Shown(string text) => new UntrustedText(text).Shown();

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);
}
