using System.CommandLine;
using DueCourse.Casework.Access;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Law.Drafting;
using DueCourse.Output;
using DueCourse.Record;

namespace DueCourse.Commands;

/// <summary>notice: the kinds of notices, the words of one, and the notices of a case as they were issued.</summary>
internal static class NoticeCommand
{
    public static Command Build()
    {
        var what = new Argument<string?>("what")
        {
            Description = "A kind of notice (deportation-order), whose words are shown; with --case, the number of one that was issued. Without it: all of them, as a list.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var (onRecord, data, store) = (CaseOnRecord.Option(), StorePlace.Data(), StorePlace.Store());
        onRecord.Description = "A case on the record, by its id: its notices, as they were issued.";
        var command = new Command("notice", "Lists the kinds of notices, shows the words of one, or gives a notice of a case as the HTML that was issued. For whoever keeps the record: no look is recorded.") { what, onRecord, data, store };
        command.SetAction((given, stop) => Guarded.Run(async () =>
        {
            var named = given.GetValue(what);
            if (given.GetValue(onRecord) is not { } id) return named is null ? List() : Specimen(named);
            var (live, says) = await CaseOnRecord.Find(id, given.GetValue(data), given.GetValue(store), null, stop);
            return live is null ? Given.Report(says) : named is null ? OfCase(live.Notices) : Issued(live.Notices, named);
        }));
        return command;
    }

    private static int List()
    {
        var screen = Screen.To(Console.Out, !Console.IsOutputRedirected);
        screen.Title("Notices");
        foreach (var form in NoticeForms.All)
            screen.Paragraph($"{NoticeForms.WordOf(form.Kind)}: {form.Title}. Signed by: {string.Join(", ", form.Signers.Select(AccessPage.Name))}. Must say: {string.Join(", ", NoticeForms.ItemsOf(form).Select(i => i.Id))}.", indent: 2, hanging: 2);
        screen.Line();
        screen.Paragraph("The words of one: duecourse notice deportation-order. Those of a case: duecourse notice --case ID.");
        return Given.Done;
    }

    private static int Specimen(string word)
    {
        if (NoticeForms.All.FirstOrDefault(f => NoticeForms.WordOf(f.Kind) == word) is not { } form)
            return Given.Report($"There is no kind of notice '{word}'. The whole list: duecourse notice.");
        Console.Out.Write(NoticeHtml.Write(NoticeForms.Specimen(form, TheClock.Today())));
        return Given.Done;
    }

    private static int OfCase(CaseNotices notices)
    {
        var screen = Screen.To(Console.Out, !Console.IsOutputRedirected);
        screen.Title("Notices of this case");
        foreach (var notice in notices.All)
            screen.Paragraph($"{notice.Issued.Number}: {NoticeForms.WordOf(notice.Issued.Kind)}, {notice.Issued.Dated.Words()}, signed by {notice.By.Name}. {(notice.ServedOn is { } day ? $"Served: {day.Words()}." : notice.Sendings.Count > 0 ? "Sent, and not known to be served." : "Not sent.")} Code {notice.Issued.Code}.", indent: 2, hanging: 2);
        if (notices.All.Count == 0) screen.Paragraph("None was issued.");
        return Given.Done;
    }

    private static int Issued(CaseNotices notices, string number)
    {
        if (notices.All.FirstOrDefault(n => string.Equals(n.Issued.Number, number, StringComparison.OrdinalIgnoreCase)) is not { } notice)
            return Given.Report($"The case has no notice '{number}'. Its notices: duecourse notice --case ID.");
        Console.Out.Write(notice.Issued.Page);
        return Given.Done;
    }
}
