namespace DueCourse.Casework.Cases;

using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Notices;
using DueCourse.Casework.People;
using DueCourse.Casework.Reopening;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks;
using DueCourse.Casework.Work;
using DueCourse.Law.Facts;

/// <summary>What was recorded, as sentences for a reader.</summary>
public static class HistoryInWords
{
    /// <summary>
    /// One entry as a sentence, or a few. It names nothing but what stands in the case as this reader has it, and gives words that
    /// came from outside as plain text, which a page has to encode.
    /// </summary>
    /// <param name="c">The case as the reader has it.</param>
    /// <param name="entry">The entry.</param>
    public static string InWords(this LiveCase c, Recorded entry) => Sentence(new(c, _ => true), entry.Event);

    /// <summary>The same for an audience: where it sees a part of a compartment, no entry there is named by its number.</summary>
    /// <param name="seen">The case as the audience sees it.</param>
    /// <param name="entry">One of its entries.</param>
    public static string InWords(this SeenCase seen, Recorded entry) => Sentence(new(seen.Case, seen.Whole.Contains), entry.Event);

    /// <summary>Whether a kind of event has a sentence of its own.</summary>
    internal static bool HasSentence(CaseEvent happened) => Own(new(new LiveCase(default), _ => true), happened) is not null;

    internal static string Sentence(Telling t, CaseEvent happened) => Own(t, happened) ?? Telling.Capital(Acts.Of(happened).Word.Replace('-', ' ')) + ".";

    private static string? Own(Telling t, CaseEvent happened) => happened switch
    {
        CaseOpened e => $"The case was opened: {Telling.Ended(e.Title)}",
        SubjectAdded e => $"{(Singular(e.Kind)[0] is 'a' or 'e' or 'i' or 'o' ? "An" : "A")} {Singular(e.Kind)} was put on the file.",
        ListDeclared { IsComplete: true } e => $"The file was said to list every {Singular(e.Kind)}.",
        ListDeclared e => $"The file was no longer said to list every {Singular(e.Kind)}.",
        FactAsserted e => $"{(e.AssertedBy is { } by ? $"{Telling.Capital(by)} stated" : "It was stated")} that {Said(t, e)}.{(e.Supersedes is { } old ? $" This takes the place of {t.The("statement", old)}." : "")}",
        FactVerified e => $"{t.Beginning("statement", e.Statement)} was verified{Telling.Because(e.How)}",
        FactDisputed e => $"{e.DisputedBy} disputed {t.The("statement", e.Statement)}{Telling.Because(e.Because)}",
        FactWithdrawn e => $"{t.Beginning("statement", e.Statement)} was withdrawn{Telling.Because(e.Because)}",
        EntryCorrected e => $"{t.Beginning("entry", e.Entry)} was wrong{Telling.Because(e.Because)}",
        JudgementRecorded e => Judged(t, e),
        Erased => "What stood here was erased.",
        _ => PeopleInWords.Tell(t, happened) ?? EvidenceInWords.Tell(t, happened) ?? AccessInWords.Tell(t, happened)
            ?? RetentionInWords.Tell(t, happened) ?? ToldInWords.Tell(t, happened) ?? StaysInWords.Tell(t, happened)
            ?? TracksInWords.Tell(t, happened) ?? WorkInWords.Tell(t, happened)
            ?? ReopeningInWords.Tell(t, happened) ?? NoticesInWords.Tell(t, happened),
    };

    private static string Judged(Telling t, JudgementRecorded e)
    {
        var answer = e.Answer switch { JudgementAnswer.Met => "met", JudgementAnswer.NotMet => "not met", _ => "cannot decide" };
        var said = new List<string> { $"{e.MadeBy} ({e.InRole}) answered {e.Judgement} on {e.On.Words()}: {answer}; {Telling.Ended(e.Reasons)}" };
        if (e.Points is { } points) said.AddRange(points.Select(Telling.Ended));
        if (e.Representations is { } side) said.Add($"Of what the person's side says: {Telling.Ended(side)}");
        if (e.ShownBy is { } paper) said.Add($"{t.Beginning("document", paper)} shows it.");
        if (e.Law is { } law) said.Add($"The question was read under the law as checked to {law}.");
        if (e.DeclaredNoInterest is true) said.Add("Whoever judged declared no interest in the case.");
        return string.Join(" ", said);
    }

    private static string Singular(string list) => Kinds.Find(list)?.Singular ?? list;

    private static string Said(Telling t, FactAsserted e)
    {
        var subject = e.Subject is { } id ? t.Case.Statements.Subjects.GetValueOrDefault(id) : null;
        var kind = e.Subject is null ? Person.Kind : subject?.Kind;
        var about = e.Subject is null ? "the person" : subject is null ? "something that is not in sight" : t.The(subject.Kind.Singular, subject.Id);
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
            : $"the {fact.Noun}{(e.Subject is null ? "" : " of " + about)} is {e.Value.Words()}{period}";
    }
}
