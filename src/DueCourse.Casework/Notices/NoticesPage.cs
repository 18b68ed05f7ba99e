namespace DueCourse.Casework.Notices;

using System.Text;
using DueCourse.Casework.Access;
using DueCourse.Casework.Notices.Pages;

/// <summary>Every notice's words on one page, for a reviewer: what each must say, on what it rests, who signs it, and all that it says.</summary>
public static class NoticesPage
{
    // A plain Monday: the days on the cards are counted from it.
    private static readonly LocalDate Dated = new(2026, 11, 23);

    /// <summary>The page, in Markdown.</summary>
    public static string Text()
    {
        var page = new StringBuilder("# Notices\n\n")
            .Append("Generated from `src/DueCourse.Casework/Notices/`; do not edit. Regenerate with `UPDATE_DOCS=1 ./test Casework --filter-class '*NoticesPageTests'`.\n\n")
            .Append("What stands in square brackets is given for each notice; the rest are the program's words, in plain English, each kind's in the file of its folder that ends in Words. ")
            .Append("Days are counted as if each notice went out on Monday 23 November 2026 in England and Wales. A notice that lacks anything in its table cannot be issued.\n\n")
            .Append("Every notice has a number, and a code made from that number and from what it says, by which a copy is checked: `duecourse verify --code 7KQ2-M0XR-9T4H-C notice.html`. ")
            .Append("The code holds no secret: it shows that the copy was not changed, and the record, or a bundle of the case, shows that the notice was issued. ")
            .Append("Service is recorded of its own, with what shows it; the day on which a notice counts as served comes from the law's clock, or from proof that it arrived, and where neither gives one it is not served.\n");
        var specimens = NoticeForms.All.Select(form => NoticeMarkdown.Lines(NoticeForms.Specimen(form, Dated))).ToList();
        var shared = specimens[0].Where(line => specimens.TrueForAll(lines => lines.Contains(line))).ToList();
        page.Append("\n## What every notice says\n\n").AppendJoin("\n\n", shared).Append('\n');
        foreach (var form in NoticeForms.All) Write(page, form, shared);
        return page.ToString();
    }

    private static void Write(StringBuilder page, NoticeForm form, IReadOnlyCollection<string> shared)
    {
        page.Append("\n## ").Append(NoticeForms.WordOf(form.Kind)).Append("\n\n");
        page.Append("Signed by: ").AppendJoin(", ", form.Signers.Select(AccessPage.Name)).Append(". Authority: ").Append(form.Authority).Append(".\n\n");
        page.Append("Rests on: ").Append(form.Ground is { } ground ? $"{ground.Words} ({ground.Provision})" : "nothing that has to be on record").Append(".\n\n");
        page.Append("Stands ").Append(form.TellsOfAClaim ? "with claims for protection, and is disclosed there to the person's side when it goes out" : "in the open file").Append(".\n\n");
        page.Append("| Item | What it must say | By | Given as |\n|---|---|---|---|\n");
        foreach (var item in NoticeForms.ItemsOf(form))
            page.Append("| ").Append(item.Id).Append(" | ").Append(item.Name).Append(" | ").Append(item.Provision).Append(" | ").Append(item.Form == ItemForm.Choice ? string.Join(", ", item.Choices.Select(c => c.Word)) : item.Form switch
            {
                ItemForm.Words => "words",
                ItemForm.Day => "one day",
                ItemForm.Country => "a country",
                _ => "countries, or none",
            }).Append(" |\n");
        var plain = NoticeMarkdown.Lines(NoticeForms.Specimen(form, Dated));
        page.Append('\n').AppendJoin("\n\n", plain.Where(line => !shared.Contains(line))).Append('\n');
        foreach (var item in form.Items.Where(i => i.Form == ItemForm.Choice))
            foreach (var choice in item.Choices.Skip(1))
            {
                var other = NoticeMarkdown.Lines(NoticeForms.Specimen(form, Dated, new Dictionary<string, string>(StringComparer.Ordinal) { [item.Id] = choice.Word }));
                page.Append("\nWhere ").Append(item.Id).Append(" is `").Append(choice.Word).Append("`, these lines stand instead:\n\n").AppendJoin('\n', other.Except(plain).Select(line => "> " + line.TrimStart('#', '-', ' ') + "\n>")).Append('\n');
            }
    }
}
