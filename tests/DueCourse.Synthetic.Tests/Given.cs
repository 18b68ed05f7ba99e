using System.Text;
using DueCourse.CaseFiles;

namespace DueCourse.Synthetic.Tests;

/// <summary>What the tests of generated cases share.</summary>
internal static class Given
{
    public static readonly LocalDate Today = new(2026, 11, 23);

    public static SyntheticCases Cases(ulong seed, Likeness likeness, Gaps gaps = Gaps.Some) => new(seed, Today) { Likeness = likeness, Gaps = gaps };

    public static CaseRecord Read(string text)
    {
        var result = CaseFileReader.Read(Encoding.UTF8.GetBytes(text), "generated", null);
        Assert.True(result.IsRead, string.Join("\n", result.Errors) + "\n" + text[..Math.Min(text.Length, 3000)]);
        return result.File.Record;
    }

    /// <summary>Everything that a record says, a line for each statement, in the order of names: without the place in a file.</summary>
    public static IReadOnlyList<string> Says(CaseRecord record) =>
    [
        $"{record.Name} {record.Title} {record.AsAt:uuuu-MM-dd}",
        .. record.Person.SelfAndAllBelow().SelectMany(s => s.Facts.SelectMany(f => s.Of(f).Select((a, n) => $"{s.NameOf(f)} {n} {a with { Where = null }}"))).Order(StringComparer.Ordinal),
        .. record.Person.SelfAndAllBelow().Select(s => $"{s.Id} recorded {s.RecordedAt}").Order(StringComparer.Ordinal),
        .. record.Person.SelfAndAllBelow().SelectMany(s => s.Lists.Values).Select(l => $"{l.CompleteName} {l.Items.Count} {l.IsComplete}").Order(StringComparer.Ordinal),
        .. record.Judgements.Select(j => $"{j with { Evidence = [], ReliedOn = [] }} {string.Join('|', j.Evidence)} {string.Join('|', j.ReliedOn)}"),
    ];

    public static DateRange? DayOf(SubjectRecord subject, IQuestion question) =>
        subject.Of(question.Definition).Select(a => a.Value).OfType<DayValue>().Select(d => (DateRange?)d.Range).FirstOrDefault();
}
