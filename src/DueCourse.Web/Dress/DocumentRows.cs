using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;
using DueCourse.Law.Drafting;
using DueCourse.Web.Registry;

namespace DueCourse.Web.Dress;

/// <summary>One line about a document.</summary>
/// <param name="Term">What it is about.</param>
/// <param name="Says">What is said, one thing or several.</param>
public sealed record DocumentRow(string Term, IReadOnlyList<string> Says);

/// <summary>What is on file of a document, in words. What stands on it is somebody else's and is shown as it was printed.</summary>
public static class DocumentRows
{
    /// <summary>For a list: how it came, whom it names, what it counts for now.</summary>
    public static IReadOnlyList<DocumentRow> Short(CaseDocument d)
    {
        var faults = d.Zones.Sum(z => MachineReadableZone.Read(z.Said.Lines).Faults.Count);
        return
        [
            .. Came(d), .. Named(d).Take(1), .. Genuine(d), .. Counts(d),
            .. d.Zones.Count == 0 ? [] : new[] { new DocumentRow("Machine-readable zone", [faults == 0 ? "Read, without a fault. That proves nothing genuine." : $"Read, with {Plain.Count(faults, "fault", "faults")}."]) },
        ];
    }

    /// <summary>All of it, but for the zones.</summary>
    public static IReadOnlyList<DocumentRow> Whole(OpenFile file, CaseDocument d) =>
    [
        .. Came(d), .. Named(d),
        .. d.Received.CopyOf is { } of ? new[] { new DocumentRow("Copy, translation or extract of", [of.ToString()]) } : [],
        .. Genuine(d), .. Counts(d),
        .. d.Comparisons.Select(c => new DocumentRow("Biometrics compared", [$"{Plain.Capital(Telling.Plain(c.Said.Kind))} with {c.Said.With}, {c.Said.On.Words()}, by {c.Said.ComparedBy}: {Telling.Plain(c.Said.Result)}{(c.Said.OtherName ? ", and the record stands under another name" : "")}. {c.Said.Threshold}"])),
        .. Enum.GetValues<OnwardUse>().Select(use => new DocumentRow(To(use), [Use(file, d, use)])),
        .. d.PassedOn.Count == 0 ? [] : new[] { new DocumentRow("Copies that went out", [.. d.PassedOn.Select(p => $"{Plain.Words(p.At)}, {To(p.Said.Use).ToLowerInvariant()} ({p.Said.To}), by {p.By.Name}: {p.Said.How}")]) },
    ];

    /// <summary>What a machine-readable zone says, read and not mended.</summary>
    public static IReadOnlyList<DocumentRow> Of(MachineReadableZone zone) => zone.Format is not { } format ? [] :
    [
        new("Form", [format switch
        {
            ZoneFormat.TD1 => "A card, three lines of 30 characters (TD1)",
            ZoneFormat.TD2 => "A larger card, two lines of 36 (TD2)",
            ZoneFormat.TD3 => "A passport book, two lines of 44 (TD3)",
            ZoneFormat.MrvA => "A visa, two lines of 44 (MRV-A)",
            _ => "A smaller visa, two lines of 36 (MRV-B)",
        }]),
        .. Part("Kind of document", zone.DocumentCode), .. Part("Issuer", zone.Issuer), .. Part("Number", zone.Number), .. Part("Nationality", zone.Nationality),
        .. Part("Primary name", string.Join(' ', zone.PrimaryNames)), .. Part("Other names", string.Join(' ', zone.SecondaryNames)),
        .. zone.NameMayBeCutShort ? new[] { new DocumentRow("The name", ["It fills its field to the end, so some of it may be cut off."]) } : [],
        .. Days("Born", zone.Born), .. Days("Expires", zone.Expires),
        new("Sex", [zone.Sex switch { 'M' => "M", 'F' => "F", _ => "Not said" }]),
        .. Part("Optional data", zone.Optional), .. Part("Optional data of the second line", zone.OptionalOfTheSecondLine),
    ];

    private static IEnumerable<DocumentRow> Came(CaseDocument d)
    {
        var r = d.Received;
        yield return new("Received", [$"{Plain.Words(d.At)}; {r.HowObtained}"]);
        yield return new("Held as", [r.Holding switch { Holding.Original => "The original", Holding.Certified => "A certified copy", _ => "A scan or plain copy" }]);
        yield return new("In whose confidence", [Confidence(r.Source)]);
        if (r.Issuer is { IsEmpty: false } issuer) yield return new("Issuer, as printed", [issuer.Shown()]);
        if (r.Number is { IsEmpty: false } number) yield return new("Number, as printed", [number.Shown()]);
        if (r.Issued is { } issued) yield return new("Issued", [issued.Words()]);
        if (r.Expires is { } expires) yield return new("Expires", [expires.Words()]);
    }

    private static IEnumerable<DocumentRow> Named(CaseDocument d) => d.Received.Holder is not { } holder ? [] :
        new[] { ("name", holder.Name), ("day of birth", holder.Born), ("nationality", holder.Nationality), ("sex", holder.Sex), ("place of birth", holder.BornIn), ("other particulars", holder.Other) }
            .Where(p => p.Item2 is { IsEmpty: false }).Select(p => new DocumentRow($"Holder's {p.Item1}, as printed", [p.Item2!.Value.Shown()]));

    private static IEnumerable<DocumentRow> Genuine(CaseDocument d) => d.Checks.Select(check => new DocumentRow("Whether it is genuine",
        [$"{Plain.Capital(Telling.Plain(check.Said.Result))}, found by {check.Said.CheckedBy} on {check.Said.On.Words()}: {check.Said.How}"]));

    private static IEnumerable<DocumentRow> Counts(CaseDocument d) => d.GradesNow.Count == 0 ? [new("Grade now", ["Nobody has graded it."])] : d.GradesNow.Select(now => new DocumentRow(
        now.Instrument is { } instrument ? $"Grade now, under {instrument}" : "Grade now, under any other instrument",
        [$"{now.Grade}{(now.IsPending ? ", pending: no verified text says so" : "")}. {Plain.Capital(Telling.Ended(now.Because))}"]));

    private static string Use(OpenFile file, CaseDocument d, OnwardUse use)
    {
        var last = d.Uses.LastOrDefault(u => u.Use == use);
        if (last.Refused is { } no) return $"Refused: {Telling.Ended(no.Because)}";
        if (last.Permitted is not { } yes) return "Nobody has permitted it.";
        var by = file.Case.Find(last.Id) is { By: { } who, At: var at } ? $" ({who.Name}, {Plain.Words(at)})" : "";
        return $"Permitted under {yes.Gateway}{by}: {Telling.Ended(yes.Because)} " + (file.Case.MayNotLeave(d.Id, use) is { } barred
            ? $"It may not go now all the same. {barred.What}" : "It is asked again when it goes out.");
    }

    private static string To(OnwardUse use) => use switch
    {
        OnwardUse.Destination => "To the other state",
        OnwardUse.Court => "To a court or tribunal",
        OnwardUse.ThePerson => "To the person and their representative",
        _ => "To the police or prosecution",
    };

    private static string Confidence(Confidentiality source) => source switch
    {
        Confidentiality.Open => "Nobody's in particular",
        Confidentiality.AsylumFile => "The file of a claim for protection: never to another state, nor anything made from it",
        Confidentiality.Tribunal => "A tribunal's papers: not to another state",
        _ => "Family, who gave it in confidence: to another state only with their written consent",
    };

    private static IEnumerable<DocumentRow> Part(string term, string says) => says.Length == 0 ? [] : [new(term, [new UntrustedText(says).Shown()])];

    private static IEnumerable<DocumentRow> Days(string term, IReadOnlyList<DateRange> days) => [new(term, [days.Count == 0 ? "Faulty" : string.Join(", or ", days.Select(d => d.Words()))])];
}
