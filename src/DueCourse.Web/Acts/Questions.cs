using DueCourse.Web.Dress;

namespace DueCourse.Web.Acts;

/// <summary>Makes a question and what helps to answer it of a sentence of documentation.</summary>
internal static class Questions
{
    private const string Empty = "; null";

    /// <summary>The question and its hint.</summary>
    /// <param name="sentence">"The first day it holds for; null: not said."</param>
    public static (string Label, string? Hint) Of(string sentence)
    {
        var hints = new List<string>();
        var cut = sentence.IndexOf(Empty, StringComparison.Ordinal);
        var label = cut < 0 ? sentence : sentence[..cut];
        foreach (var end in new[] { ". ", ": ", "; " })
            if (label.IndexOf(end, StringComparison.Ordinal) is > 2 and var at)
            {
                hints.Add(Sentence(label[(at + end.Length)..]));
                label = label[..at];
            }

        hints.Reverse();
        if (cut >= 0 && sentence[(cut + Empty.Length)..] is var when)
            hints.Add(when.StartsWith(": ", StringComparison.Ordinal) ? $"Empty means: {when[2..].Trim().TrimEnd('.')}." : $"Leave it empty{when.TrimEnd('.')}.");
        return (Plain.Capital(label.Trim().TrimEnd('.')), hints.Count == 0 ? null : string.Join(' ', hints));
    }

    private static string Sentence(string text) => Plain.Capital(text.Trim().TrimEnd('.')) + ".";
}
