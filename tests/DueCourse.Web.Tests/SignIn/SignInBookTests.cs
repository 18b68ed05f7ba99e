using System.Net;
using DueCourse.Casework.Ledger;
using DueCourse.Record;
using DueCourse.Web.SignIn;
using NodaTime;

namespace DueCourse.Web.Tests.SignIn;

/// <summary>Who signed in and out, as whoever inspects reads it.</summary>
public sealed class SignInBookTests(RunningSite site) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("duecourse-book-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task An_auditor_sees_who_signed_in_and_out_and_who_was_not_let_in_and_nobody_else_does()
    {
        using var officer = await site.As(RunningSite.People.Where(p => p.Role == ActorRole.SeniorOfficer).ElementAt(1));
        await officer.Post("/sign-out");
        using var nobody = site.Nobody();
        await nobody.Post("/sign-in", ("person", "root"));
        using var auditor = await site.As(ActorRole.Auditor);
        using var caseworker = await site.As(ActorRole.Caseworker);

        var page = await auditor.Get("/sign-ins");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("href=\"/sign-ins\"", (await auditor.Get("/")).Text, StringComparison.Ordinal);
        foreach (var row in new[] { ">signed in</td><td class=\"govuk-table__cell\">l.haddad</td><td class=\"govuk-table__cell\">senior officer</td>", ">signed out</td><td class=\"govuk-table__cell\">l.haddad</td>", ">not let in: it was not said who they are</td>" })
            Assert.Contains(row, page.Text, StringComparison.Ordinal);
        Assert.Contains("nobody signed in or out", (await auditor.Get("/sign-ins?day=2026-11-25")).Text, StringComparison.Ordinal);
        Assert.Contains("That is not a day.", (await auditor.Get("/sign-ins?day=2026-02-30")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await caseworker.Get("/sign-ins")).Status);
    }

    [Fact]
    public async Task Lines_of_a_day_are_read_back_the_last_first_also_those_of_another_start_of_the_program()
    {
        using var first = new SignInsOnDisk(folder);
        using var second = new SignInsOnDisk(folder);
        SignInLine[] lines =
        [
            Line(9, SignInOutcome.In, "a.ndiaye"), Line(10, SignInOutcome.Out, "a.ndiaye"), new(At(11), SignInOutcome.NotIn, "", "", "192.0.2.7", NotLetIn.SeveralRoles),
            // An hour later in summer: it is the next day in the United Kingdom.
            Line(23, SignInOutcome.In, "k.tamm"),
        ];
        await first.Write(lines[0], CancellationToken.None);
        await second.Write(lines[1], CancellationToken.None);
        await first.Write(lines[2], CancellationToken.None);
        await first.Write(lines[3], CancellationToken.None);

        Assert.Equal([lines[2], lines[1], lines[0]], (await second.Of(new(2026, 6, 1), CancellationToken.None)).Lines);
        Assert.Equal([lines[3]], (await second.Of(new(2026, 6, 2), CancellationToken.None)).Lines);
        Assert.Empty((await second.Of(new(2026, 5, 31), CancellationToken.None)).Lines);
    }

    [Theory]
    [InlineData("{\"At\":\"2026-06-01T09:")]
    [InlineData("not a line")]
    [InlineData("{\"At\":\"yesterday\",\"What\":\"In\",\"Who\":\"x\",\"Role\":\"x\",\"From\":\"x\"}")]
    [InlineData("{\"At\":\"2026-06-01T09:00:00Z\",\"What\":\"Perhaps\",\"Who\":\"x\",\"Role\":\"x\",\"From\":\"x\"}")]
    [InlineData("null")]
    public async Task A_line_that_cannot_be_read_is_counted_and_hides_no_other(string broken)
    {
        using var book = new SignInsOnDisk(folder);
        await book.Write(Line(9, SignInOutcome.In, "a.ndiaye"), CancellationToken.None);
        await File.AppendAllTextAsync(folder.GetFiles().Single().FullName, broken + "\n", CancellationToken.None);
        await book.Write(Line(10, SignInOutcome.Out, "a.ndiaye"), CancellationToken.None);

        var (lines, unreadable) = await book.Of(new(2026, 6, 1), CancellationToken.None);

        Assert.Equal((2, 1), (lines.Count, unreadable));
    }

    [Fact]
    public async Task What_is_older_than_a_year_goes()
    {
        using var book = new SignInsOnDisk(folder);
        await book.Write(Line(9, SignInOutcome.In, "a.ndiaye"), CancellationToken.None);
        await book.Write(Line(9, SignInOutcome.In, "a.ndiaye") with { At = At(9) + Duration.FromDays(366) }, CancellationToken.None);
        Assert.Single((await book.Of(new(2026, 6, 1), CancellationToken.None)).Lines);
        await book.Write(Line(9, SignInOutcome.In, "a.ndiaye") with { At = At(9) + Duration.FromDays(367) }, CancellationToken.None);

        Assert.Empty((await book.Of(new(2026, 6, 1), CancellationToken.None)).Lines);
        Assert.Equal(2, folder.GetFiles().Length);
    }

    [Fact]
    public async Task Whoever_tries_in_vain_fills_no_disk_and_hides_nobody_who_came_in()
    {
        using var book = new SignInsOnDisk(folder);
        var tried = new SignInLine(At(9), SignInOutcome.NotIn, "", "", "192.0.2.7", NotLetIn.Unproven);
        await book.Write(tried, CancellationToken.None);
        var file = folder.GetFiles().Single();
        await File.AppendAllTextAsync(file.FullName, new string('x', 4 << 20) + "\n", CancellationToken.None);
        file.Refresh();
        var before = file.Length;

        await book.Write(tried, CancellationToken.None);
        await book.Write(Line(10, SignInOutcome.In, "a.ndiaye"), CancellationToken.None);

        file.Refresh();
        Assert.Equal(before, file.Length);
        Assert.Contains((await book.Of(new(2026, 6, 1), CancellationToken.None)).Lines, l => l.Who == "a.ndiaye");
    }

    private static Instant At(int hour) => Instant.FromUtc(2026, 6, 1, hour, 0);

    private static SignInLine Line(int hour, SignInOutcome what, string who) => new(At(hour), what, who, "caseworker", "192.0.2.7", null);
}
