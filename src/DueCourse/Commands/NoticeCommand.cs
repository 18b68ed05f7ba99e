using System.CommandLine;
using System.Globalization;
using DueCourse.Casework.Access;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Files;
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
        var pdf = new Option<string?>("--pdf") { Description = "Writes the notice as a PDF file, of the same content, instead of printing its HTML." };
        var command = new Command("notice", "Lists the kinds of notices, shows the words of one, or gives a notice of a case as the HTML that was issued. For whoever keeps the record; that it was looked at is recorded.") { what, onRecord, pdf, data, store };
        command.SetAction((given, stop) => Guarded.Run(async () =>
        {
            var named = given.GetValue(what);
            var to = given.GetValue(pdf);
            if (to is not null && named is null) return Given.Report("Name the kind or the notice that is to be written: duecourse notice deportation-order --pdf order.pdf.");
            if (given.GetValue(onRecord) is not { } id) return named is null ? List() : Specimen(named, to);
            var (live, says) = await CaseOnRecord.Find(id, given.GetValue(data), given.GetValue(store), null, LookedAt.CasePage, stop);
            return live is null ? Given.Report(says) : named is null ? OfCase(live.Notices) : Issued(live.Notices, named, to);
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

    private static int Specimen(string word, string? pdf)
    {
        if (NoticeForms.All.FirstOrDefault(f => NoticeForms.WordOf(f.Kind) == word) is not { } form)
            return Given.Report($"There is no kind of notice '{word}'. The whole list: duecourse notice.");
        return Write(NoticeForms.Specimen(form, TheClock.Today()), pdf);
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

    private static int Issued(CaseNotices notices, string number, string? pdf)
    {
        if (notices.All.FirstOrDefault(n => string.Equals(n.Issued.Number, number, StringComparison.OrdinalIgnoreCase)) is not { } notice)
            return Given.Report($"The case has no notice '{number}'. Its notices: duecourse notice --case ID.");
        return !NoticeFile.TryRead(notice.Issued.Page, out var page)
            ? throw new InvalidOperationException($"The notice {number} is on record in a form that this version does not read.")
            : Write(page, pdf);
    }

    // What was issued gives the same HTML, to the character, whenever it is written again.
    private static int Write(NoticePage page, string? pdf)
    {
        if (pdf is null)
        {
            Console.Out.Write(NoticeHtml.Write(page));
            return Given.Done;
        }

        if (File.Exists(pdf)) return Given.Report($"There is a file {pdf} already. It could be a notice that went out, so it is not written over. Name another.");
        var set = NoticePaper.Set(page, TheFonts.Read());
        File.WriteAllBytes(pdf, set.File);
        Console.Out.WriteLine($"{pdf}: {set.Pages.ToString(CultureInfo.InvariantCulture)} pages.");
        if (set.NotShown.Count > 0)
            Console.Error.WriteLine($"The fonts cannot show {string.Join(", ", set.NotShown.Select(n => $"U+{n.Number.ToString("X4", CultureInfo.InvariantCulture)}"))}; the number of each stands in its place. Send the HTML, which shows them.");
        return Given.Done;
    }
}
