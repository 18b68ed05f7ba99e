using System.Net;
using DueCourse.Casework.Ledger;
using DueCourse.Record;
using DueCourse.Web.Registry;
using DueCourse.Web.Tests.Uploads;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DueCourse.Web.Tests;

/// <summary>What stands in no case: lists, numbers that were asked for, and what was refused.</summary>
public sealed class DayBookTests(RunningSite site) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("duecourse-day-book-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task An_auditor_sees_which_lists_were_shown_and_taken_away_and_what_was_refused_and_nobody_else_does()
    {
        using var book = new DayBookOnDisk(folder);
        await using var other = site.Build(adjust: builder => builder.Services.AddSingleton<IDayBook>(book));
        await other.StartAsync(TestContext.Current.CancellationToken);
        var (id, caseworker) = await site.Worked("clerk telephones", ActorRole.Caseworker);
        using var theirs = await RunningSite.As(caseworker, RunningSite.Nobody(other));

        await theirs.Get("/cases?mine=on");
        await theirs.Get("/cases?mine=on");
        await theirs.Get("/cases?handler=file&mine=on");
        await theirs.Get("/team");
        await theirs.Post("/stay", ("form", SentForm.Hidden((await theirs.Get("/stay")).Text, "form")), ("of", "HO-no-such-number"));
        var before = await Worked();
        var form = await theirs.Get($"/cases/{id}/do/finish-task");
        await theirs.Post($"/cases/{id}/do/finish-task", ("form", SentForm.Hidden(form.Text, "form")), ("seen", SentForm.Hidden(form.Text, "seen")), ("go", "send"));
        await theirs.Post($"/cases/{id}/do/finish-task", ("form", SentForm.Hidden(form.Text, "form")), ("seen", SentForm.Hidden(form.Text, "seen")), ("go", "send"), ("in", "open"), ("key", "no such task"), ("how", "a secret of the file"));
        Assert.Equal(before, await Worked());

        var (lines, unreadable) = await book.Of(new(2026, 11, 26), CancellationToken.None);
        Assert.Equal(0, unreadable);
        var said = lines.Where(l => l.Who == caseworker.Id).Select(l => (l.What, l.Says, l.Case)).ToList();
        Assert.Single(said, (BesideTheCases.Listed, "cases, their own", (CaseId?)null));
        Assert.Contains((BesideTheCases.TookList, "cases, their own", null), said);
        Assert.Contains((BesideTheCases.Listed, "tasks", null), said);
        Assert.Contains((BesideTheCases.AskedForNumber, "no case has it", null), said);
        Assert.Contains((BesideTheCases.WasRefused, "finish-task: could not be read", id), said);
        Assert.Contains((BesideTheCases.WasRefused, "finish-task: task.none", id), said);
        Assert.DoesNotContain(lines, l => l.Says.Contains("secret", StringComparison.Ordinal) || l.Says.Contains("no-such-number", StringComparison.Ordinal));

        using var auditor = await RunningSite.As(RunningSite.In(ActorRole.Auditor), RunningSite.Nobody(other));
        var page = await auditor.Get("/day-book");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("took a list away as a file", page.Text, StringComparison.Ordinal);
        Assert.Contains("finish-task: task.none", page.Text, StringComparison.Ordinal);
        Assert.Contains("nothing.", (await auditor.Get("/day-book?day=2026-11-25")).Text, StringComparison.Ordinal);
        Assert.Contains("That is not a day.", (await auditor.Get("/day-book?day=2026-02-30")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await theirs.Get("/day-book")).Status);

        async Task<int> Worked() => (await site.Registry.Find(id, CancellationToken.None))!.History.Count(r => r.Event is not Casework.Access.Viewed);
    }

    [Fact]
    public async Task A_line_is_read_back_as_it_was_written_and_one_that_cannot_be_read_is_counted()
    {
        using var book = new DayBookOnDisk(folder);
        DayBookLine[] lines =
        [
            new(Instant.FromUtc(2026, 6, 1, 9, 0), BesideTheCases.TookList, "a.ndiaye", "caseworker", null, "cases, of \"k\"\n<b>"),
            new(Instant.FromUtc(2026, 6, 1, 10, 0), BesideTheCases.WasRefused, "a.ndiaye", "caseworker", CaseId.From(new byte[16]), "assign-task: task.none"),
        ];
        foreach (var line in lines) await book.Write(line, CancellationToken.None);
        foreach (var file in folder.GetFiles()) await File.AppendAllTextAsync(file.FullName, "{\"At\":\n", CancellationToken.None);

        var (read, unreadable) = await book.Of(new(2026, 6, 1), CancellationToken.None);

        Assert.Equal([lines[1], lines[0]], read);
        Assert.Equal(2, unreadable);
    }
}
