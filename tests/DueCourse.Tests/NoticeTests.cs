using DueCourse.Casework.Notices;
using DueCourse.Casework.Notices.Pages;
using NodaTime;

namespace DueCourse.Tests;

/// <summary>notice and verify --code, as somebody runs them who was sent a notice.</summary>
public sealed class NoticeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("duecourse-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_kinds_are_listed_and_the_words_of_one_are_shown()
    {
        var (exit, said, error) = await TheProgram.Run("notice");
        Assert.Equal((0, ""), (exit, error));
        Assert.All(NoticeForms.All, form => Assert.Contains(NoticeForms.WordOf(form.Kind) + ":", said, StringComparison.Ordinal));

        (exit, said, error) = await TheProgram.Run("notice", "deportation-order");
        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith("<!DOCTYPE html>", said, StringComparison.Ordinal);
        Assert.Contains("A deportation order has been made", said, StringComparison.Ordinal);

        (exit, said, error) = await TheProgram.Run("notice", "marching-order");
        Assert.Equal((2, ""), (exit, said));
        Assert.Contains("no kind of notice 'marching-order'", error, StringComparison.Ordinal);
        Assert.Equal(2, (await TheProgram.Run("notice", "--case", "none")).Exit);
    }

    [Fact]
    public async Task A_notice_is_written_as_PDF_and_a_copy_of_that_is_checked_as_well()
    {
        var (exit, said, error) = await TheProgram.Run("notice", "deportation-order", "--pdf", Path.Combine(folder, "specimen.pdf"));
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("pages.", said, StringComparison.Ordinal);
        Assert.Equal(2, (await TheProgram.Run("notice", "deportation-order", "--pdf", Path.Combine(folder, "specimen.pdf"))).Exit);
        Assert.Equal(2, (await TheProgram.Run("notice", "--pdf", Path.Combine(folder, "x.pdf"))).Exit);

        var specimen = NoticeForms.Specimen(NoticeForms.All[0], new LocalDate(2026, 11, 23));
        var page = specimen with { Number = "00000000-A1", Code = NoticeCode.Of(specimen with { Number = "00000000-A1" }) };
        var bytes = NoticePaper.Set(page, Files.TheFonts.Read()).File;
        var (good, changed) = (Path.Combine(folder, "good.pdf"), Path.Combine(folder, "changed.pdf"));
        await File.WriteAllBytesAsync(good, bytes, TestContext.Current.CancellationToken);
        // A word on a page, compressed, and not in the notice inside.
        bytes[bytes.AsSpan().IndexOf("/FlateDecode"u8) + 60] ^= 1;
        await File.WriteAllBytesAsync(changed, bytes, TestContext.Current.CancellationToken);

        (exit, said, error) = await TheProgram.Run("verify", "--code", page.Code!, good);
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("The code fits: notice 00000000-A1", said, StringComparison.Ordinal);
        (exit, said, error) = await TheProgram.Run("verify", "--code", page.Code!, changed, Path.Combine(folder, "specimen.pdf"));
        Assert.Equal((1, ""), (exit, said));
        Assert.Contains("changed.pdf: notice.other-pages", error, StringComparison.Ordinal);
        Assert.Contains("specimen.pdf: notice.other-words", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_that_says_what_it_said_fits_its_code_and_one_that_was_changed_does_not()
    {
        var specimen = NoticeForms.Specimen(NoticeForms.All[0], new LocalDate(2026, 11, 23));
        var page = specimen with { Number = "00000000-A1", Code = NoticeCode.Of(specimen with { Number = "00000000-A1" }) };
        var (good, changed, other) = (Path.Combine(folder, "good.html"), Path.Combine(folder, "changed.html"), Path.Combine(folder, "other.html"));
        await File.WriteAllTextAsync(good, NoticeHtml.Write(page), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(changed, NoticeHtml.Write(page).Replace("No deportation order has been made.", "A deportation order has been made.", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(other, "<html><body>" + page.Code + "</body></html>", TestContext.Current.CancellationToken);

        var (exit, said, error) = await TheProgram.Run("verify", "--code", page.Code!.ToLowerInvariant(), good);
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("The code fits: notice 00000000-A1", said, StringComparison.Ordinal);

        (exit, said, error) = await TheProgram.Run("verify", "--code", page.Code, changed);
        Assert.Equal((1, ""), (exit, said));
        Assert.Contains("notice.other-words", error, StringComparison.Ordinal);

        (exit, said, _) = await TheProgram.Run("verify", "--code", page.Code, other, good, "--format", "json");
        Assert.Equal(1, exit);
        Assert.Contains("\"fault\":\"notice.not-ours\"", said, StringComparison.Ordinal);
        Assert.Contains("\"fits\":true", said, StringComparison.Ordinal);

        Assert.Equal(2, (await TheProgram.Run("verify", "--code", "0000-0000-0000-1", good)).Exit);
        Assert.Equal(2, (await TheProgram.Run("verify", "--code", page.Code)).Exit);
        Assert.Equal(2, (await TheProgram.Run("verify", "--code", page.Code, Path.Combine(folder, "nowhere.html"))).Exit);
    }
}
