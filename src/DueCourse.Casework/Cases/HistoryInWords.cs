namespace DueCourse.Casework.Cases;

using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;

/// <summary>What was recorded, as sentences for a reader.</summary>
public static class HistoryInWords
{
    /// <summary>One entry as a sentence. It names nothing but what stands in the case as this reader has it.</summary>
    public static string InWords(this LiveCase c, Recorded entry) => entry.Event switch
    {
        CaseOpened e => $"The case was opened: {e.Title}.",
        SubjectAdded e => $"A {Singular(e.Kind)} was put on the file.",
        ListDeclared { IsComplete: true } e => $"The file was said to list every {Singular(e.Kind)}.",
        ListDeclared e => $"The file was no longer said to list every {Singular(e.Kind)}.",
        FactAsserted e => $"{(e.AssertedBy is { } by ? $"{Capital(by)} stated" : "It was stated")} that {Said(c, e)}.{(e.Supersedes is { } old ? $" This takes the place of {old}." : "")}",
        FactVerified e => $"The statement {e.Statement} was verified. {e.How}",
        FactDisputed e => $"{e.DisputedBy} disputed the statement {e.Statement}.{(e.Because is { } because ? " " + because : "")}",
        FactWithdrawn e => $"The statement {e.Statement} was withdrawn: {e.Because}",
        EntryCorrected e => $"The entry {e.Entry} was wrong: {e.Because}",
        JudgementRecorded e => $"{e.MadeBy} ({e.InRole}) answered {e.Judgement} on {e.On.Words()}: {e.Answer switch { JudgementAnswer.Met => "met", JudgementAnswer.NotMet => "not met", _ => "cannot decide" }}. {e.Reasons}",
        Erased => "What stood here was erased.",
        var other => Capital(Acts.Of(other).Word.Replace('-', ' ')) + ".",
    };

    private static string Singular(string list) => Kinds.Find(list)?.Singular ?? list;

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static string Said(LiveCase c, FactAsserted e)
    {
        var subject = e.Subject is { } id ? c.Statements.Subjects.GetValueOrDefault(id) : null;
        var kind = e.Subject is null ? Person.Kind : subject?.Kind;
        var about = subject is null ? "the person" : $"the {subject.Kind.Singular} {subject.Id}";
        if (kind is null || FactCatalogue.Find(kind, e.Fact) is not { } fact) return $"of {about}, {e.Fact} is {e.Value.Words()}";
        var period = (e.From, e.To) switch
        {
            ({ } from, { } to) => $", from {from.Words()} until {to.Words()}",
            ({ } from, null) => $", from {from.Words()}",
            (null, { } to) => $", until {to.Words()}",
            _ => "",
        };
        return e.Value is YesNoValue { IsYes: var yes }
            ? $"{about} {(yes ? fact.WhenYes : fact.WhenNo)}{period}"
            : $"the {fact.Noun}{(subject is null ? "" : " of " + about)} is {e.Value.Words()}{period}";
    }
}
