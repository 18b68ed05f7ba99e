namespace DueCourse.Proofs;

using System.Globalization;
using System.Text;
using DueCourse.Law.Record;
using NodaTime.Text;

/// <summary>Writes a case as a case file in YAML, in the form that the program reads.</summary>
public static class CaseText
{
    /// <summary>The case file.</summary>
    public static string Of(CaseRecord record)
    {
        var text = new StringBuilder();
        text.Append("schema: \"1\"\ncase: ").Append(record.Name).Append("\nasAt: ").Append(Iso(record.AsAt)).Append('\n');
        var facts = Facts(record.Person, "  ").ToList();
        if (facts.Count > 0) text.Append("person:\n").AppendJoin('\n', facts).Append('\n');
        foreach (var line in Lists(record.Person, "")) text.Append(line).Append('\n');
        if (record.Judgements.Count > 0) text.Append("judgements:\n");
        foreach (var j in record.Judgements)
            text.Append("  - {id: ").Append(j.Id).Append(j.About is null ? "" : $", about: {j.About}")
                .Append(", answer: ").Append(j.Answer switch { JudgementAnswer.Met => "met", JudgementAnswer.NotMet => "not-met", _ => "cannot-decide" })
                .Append(", by: ").Append(j.By).Append(", role: \"").Append(j.Role).Append("\", on: ").Append(Iso(j.On)).Append(", reasons: \"").Append(j.Reasons).Append("\"}\n");
        return text.ToString();
    }

    /// <summary>What the second case says otherwise, a line each.</summary>
    public static string Difference(CaseRecord first, CaseRecord second)
    {
        var (one, other) = (Sentences(first).ToList(), Sentences(second).ToList());
        return string.Join('\n', other.Except(one).Select(s => "  it says " + s).Concat(one.Except(other).Select(s => "  it does not say " + s)));
    }

    /// <summary>Everything a case says, a sentence each, by the names that answers use.</summary>
    public static IEnumerable<string> Sentences(CaseRecord record)
    {
        foreach (var subject in record.Person.SelfAndAllBelow())
        {
            if (subject.Parent is not null) yield return $"there is {subject.Id}";
            foreach (var fact in subject.Facts)
                foreach (var assertion in subject.Of(fact))
                    yield return $"{subject.NameOf(fact)}: {Statement(assertion)}";
            foreach (var list in subject.Lists.Values.Where(l => l.IsComplete)) yield return $"{list.CompleteName}: yes";
        }

        foreach (var j in record.Judgements) yield return $"{j.Id}{(j.About is null ? "" : " of " + j.About)}: {(j.Answer == JudgementAnswer.Met ? "met" : j.Answer == JudgementAnswer.NotMet ? "not met" : "cannot decide")} on {Iso(j.On)}";
    }

    private static IEnumerable<string> Facts(SubjectRecord subject, string indent)
    {
        foreach (var fact in subject.Facts)
        {
            var said = subject.Of(fact);
            yield return $"{indent}{fact.Name}: {(said.Count == 1 ? Statement(said[0]) : "[" + string.Join(", ", said.Select(Statement)) + "]")}";
        }
    }

    private static IEnumerable<string> Lists(SubjectRecord subject, string indent)
    {
        foreach (var (kind, list) in subject.Lists)
        {
            if (list.Items.Count == 0)
            {
                yield return $"{indent}{kind.ListName}: {(list.IsComplete ? "none" : "unknown")}";
                continue;
            }

            yield return $"{indent}{kind.ListName}:";
            yield return $"{indent}  complete: {(list.IsComplete ? "yes" : "no")}";
            yield return $"{indent}  items:";
            foreach (var item in list.Items)
            {
                var lines = Facts(item, "").Concat(Lists(item, "")).ToList();
                if (lines.Count == 0) yield return $"{indent}    - {{}}";
                for (var i = 0; i < lines.Count; i++) yield return $"{indent}    {(i == 0 ? "- " : "  ")}{lines[i]}";
            }
        }
    }

    private static string Statement(Assertion assertion)
    {
        var value = Value(assertion.Value);
        if (assertion.From is null && assertion.To is null) return value;
        return $"{{value: {value}{(assertion.From is { } f ? $", from: {Iso(f.Earliest)}" : "")}{(assertion.To is { } t ? $", to: {Iso(t.Earliest)}" : "")}}}";
    }

    private static string Value(FactValue value) => value switch
    {
        YesNoValue yesNo => yesNo.IsYes ? "yes" : "no",
        WordValue word => word.Word,
        DayValue { Range: { IsExact: true } day } => Iso(day.Earliest),
        DayValue { Range: var range } =>
            $"{(range.Earliest == LocalDate.MinIsoValue ? "" : Iso(range.Earliest))}..{(range.Latest == LocalDate.MaxIsoValue ? "" : Iso(range.Latest))}",
        TermValue { Range: var range } => range.Most is not { } most ? $"at least {Length(range.Least)}" : most == range.Least ? Length(most) : $"{Length(range.Least)}..{Length(most)}",
        NumberValue { Least: var least, Most: var most } when least == most => least.ToString(CultureInfo.InvariantCulture),
        NumberValue { Least: var least, Most: var most } =>
            $"{(least == int.MinValue ? "" : least.ToString(CultureInfo.InvariantCulture))}..{(most == int.MaxValue ? "" : most.ToString(CultureInfo.InvariantCulture))}",
        _ => "unknown",
    };

    private static string Length(Term term) =>
        term.IsIndeterminate ? "indeterminate"
        : string.Join(' ', new[] { term.WholeMonths > 0 || term.Days == 0 ? $"{term.WholeMonths.ToString(CultureInfo.InvariantCulture)} months" : "", term.Days > 0 ? $"{term.Days.ToString(CultureInfo.InvariantCulture)} days" : "" }.Where(p => p.Length > 0));

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
