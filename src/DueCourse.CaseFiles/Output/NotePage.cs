namespace DueCourse.CaseFiles.Output;

using System.Text;
using DueCourse.Law;

/// <summary>For whom a note is written.</summary>
public enum NoteFor
{
    /// <summary>The person the case is about.</summary>
    Person,

    /// <summary>The file.</summary>
    File,

    /// <summary>A tribunal or court.</summary>
    Tribunal,
}

/// <summary>One printable page in plain words, in Markdown: where the case stands, why, and what comes next.</summary>
public static class NotePage
{
    /// <summary>The page.</summary>
    /// <param name="assessment">The case, assessed.</param>
    /// <param name="title">The case's title.</param>
    /// <param name="reader">For whom.</param>
    public static string Text(Assessment assessment, string title, NoteFor reader)
    {
        var page = new StringBuilder();
        Line(page, $"# {(title.Length > 0 ? title : assessment.Case.Name)}");
        Line(page, Opening(assessment, reader));
        Line(page, "## Where the case stands");
        foreach (var sentence in assessment.InWords()) Line(page, sentence);
        Line(page, "## Why");
        foreach (var sentence in Reasons(assessment, reader)) Item(page, sentence);
        Line(page, "");
        var parting = assessment.Conclusions.Where(c => c.Person != c.State).ToList();
        if (parting.Count > 0 && reader != NoteFor.Person)
        {
            Line(page, "## Where the two sides' cases part");
            foreach (var c in parting)
                Item(page, $"{c.Rule.Question} On what is established: {Answered(c.Answer)}. On the person's case at its highest: {Answered(c.Person)}. On the state's: {Answered(c.State)}. ({c.Rule.Citation.Text})");
            Line(page, "");
        }

        Line(page, reader == NoteFor.Person ? "## What is not known yet, and who can answer it" : "## What would have to be established next");
        var next = Next(assessment).ToList();
        if (next.Count == 0) Line(page, "Nothing: no route is open or unknown.");
        foreach (var item in next) Item(page, item);
        Line(page, "");
        Line(page, Closing(reader));
        return page.ToString();
    }

    private static string Opening(Assessment a, NoteFor reader)
    {
        var day = $"This note says how the case stands on {a.AsAt.Words()}, under the law as checked to {Edition.CheckedTo.Words()}.";
        return reader switch
        {
            NoteFor.Person => day + " Where it says \"the person\", it means you. It is not a decision, and nobody has to agree with it. Show it to whoever advises you.",
            NoteFor.Tribunal => day + " It was made by software from a case file; each statement rests on the provision cited and on facts that are named. It decides nothing.",
            _ => day + " It is support for a decision, and not one.",
        };
    }

    private static IEnumerable<string> Reasons(Assessment a, NoteFor reader)
    {
        foreach (var gate in a.Gates.Where(g => g.Status == "shut"))
            yield return $"Needed before any departure, and not so: {gate.Gate.Name}. {string.Join(" ", gate.Sentences.Take(2))}{(reader == NoteFor.Person ? "" : $" ({gate.Gate.Id}; {gate.Gate.Citation})")}";
        foreach (var route in a.Routes.Where(r => r.Status == RouteStatus.Blocked && r.BlockedBy.Count > 0))
            yield return $"{route.Route.Name} is blocked. {route.BlockedBy[0].TrimEnd('.')}.";
        foreach (var c in a.Conclusions.Where(c => c.Answer == Answer.Yes && reader != NoteFor.Person))
            yield return $"{c.Rule.Question} Yes ({c.Rule.Citation.Text}).";
    }

    private static IEnumerable<string> Next(Assessment a) =>
        a.MissingNext().Take(10).Select(m => $"{m.Item.Question} ({Capital(m.Item.By)}. {m.Item.Evidence}.)");

    private static string Closing(NoteFor reader) => reader switch
    {
        NoteFor.Person => "If you do not have a lawyer or adviser, ask for one now: some rights end on a fixed day.",
        NoteFor.Tribunal => "The full reasoning for each conclusion, and the facts on which it rests, can be printed from the same file.",
        _ => "Judgements are made by people with authority, who record their reasons; this note makes none.",
    };

    private static string Answered(Answer answer) => answer switch { Answer.Yes => "yes", Answer.No => "no", _ => "not known" };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static void Line(StringBuilder page, string text) => page.Append(text).Append(text.Length == 0 ? "\n" : "\n\n");

    private static void Item(StringBuilder page, string text) => page.Append("- ").Append(text).Append('\n');
}
