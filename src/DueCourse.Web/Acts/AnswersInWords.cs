using DueCourse.Law.Drafting;
using DueCourse.Web.Dress;
using DueCourse.Web.Registry;
using NodaTime.Text;

namespace DueCourse.Web.Acts;

/// <summary>Answers to be checked before they are sent: each question, what was answered, and where it is changed.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer, in words.</param>
/// <param name="Input">The id of its input.</param>
public sealed record AnswerInWords(string Question, string Answer, string Input)
{
    /// <summary>All that was answered.</summary>
    public static IReadOnlyList<AnswerInWords> Of(OfferedAct act, Answers answers, OpenFile? file) => [.. Rows(act.Fields, act.Fields, answers, "", file, "")];

    private static IEnumerable<AnswerInWords> Rows(IReadOnlyList<ActField> all, IReadOnlyList<ActField> fields, Answers answers, string at, OpenFile? file, string before) => fields.SelectMany(field =>
    {
        var path = at + field.Name;
        var question = before.Length > 0 ? $"{before}: {field.Label}" : field.Label;
        return field.Kind switch
        {
            FieldKind.Record when !field.IsPerson || answers.Of(path).Length == 0 => Rows(all, field.Fields, answers, path + ".", file, fields.Count == 1 ? before : field.Label),
            FieldKind.Records => Enumerable.Range(0, answers.Rows(field, path)).SelectMany(i => Rows(all, field.Fields, answers, Answers.Row(path, i), file, FormattableString.Invariant($"{field.Label} {i + 1}"))),
            _ when One(field, answers, path, file) is { Length: > 0 } says => [new AnswerInWords(question, says, Answers.InputOf(all, path))],
            _ when field.Required => [new AnswerInWords(question, "None", Answers.InputOf(all, path))],
            _ => [],
        };
    });

    private static string One(ActField field, Answers answers, string at, OpenFile? file) => field.Kind switch
    {
        FieldKind.Record => answers.Of(at).Split('|') is [var id, var role, var name] ? $"{name} ({id}), {role.Replace('-', ' ')}" : answers.Of(at),
        FieldKind.Day => Day(answers, at),
        FieldKind.Days => Day(answers, at + "-from") is { Length: > 0 } from ? Day(answers, at + "-to") is { Length: > 0 } to ? $"{from} to {to}" : from : "",
        FieldKind.Moment => $"{Day(answers, at)} {answers.Of(at + "-time")}".Trim(),
        FieldKind.YesNo => Plain.Capital(answers.Of(at)),
        FieldKind.Choice => Label(field, answers.Of(at)),
        FieldKind.Choices => string.Join("; ", answers.Ticked(at).Select(v => Label(field, v))),
        FieldKind.Entry => answers.Of(at) is { Length: > 0 } entry && file is not null ? EntriesToChoose.Words(file, entry) : answers.Of(at),
        FieldKind.Entries => string.Join("\n", answers.Ticked(at).Select(v => file is null ? v : EntriesToChoose.Words(file, v))),
        FieldKind.Term => answers.Of(at + "-open") == "yes" ? "No fixed end" : answers.Of(at + "-months") + answers.Of(at + "-days") is { Length: > 0 } ? $"{Or0(answers.Of(at + "-months"))} months, {Or0(answers.Of(at + "-days"))} days" : "",
        FieldKind.Value => answers.Of(at + "-kind") is var kind && kind is "yes" or "no" ? Plain.Capital(kind) : kind == "unknown" ? "Not known" : kind == "months" ? $"{answers.Of(at)} months" : answers.Of(at),
        _ => answers.Of(at),
    };

    private static string Or0(string typed) => typed.Length == 0 ? "0" : typed;

    private static string Label(ActField field, string value) => field.Choices.FirstOrDefault(c => c.Value == value)?.Label ?? value;

    private static string Day(Answers answers, string at)
    {
        var (d, m, y) = (answers.Of(at + "-day"), answers.Of(at + "-month"), answers.Of(at + "-year"));
        return LocalDatePattern.Iso.Parse($"{y}-{m.PadLeft(2, '0')}-{d.PadLeft(2, '0')}") is { Success: true } day ? day.Value.Words() : $"{d} {m} {y}".Trim();
    }
}
