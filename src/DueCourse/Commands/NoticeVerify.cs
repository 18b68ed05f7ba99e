using System.Text;
using System.Text.Json;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Files;

namespace DueCourse.Commands;

/// <summary>verify --code: whether a copy of a notice still says what it said when its code was made.</summary>
internal static class NoticeVerify
{
    // A notice holds two texts of 40,000 characters at most; nothing that is longer is one.
    private const int Longest = 4 << 20;

    public static int Run(string typed, string[] files, bool json)
    {
        if (files.Length == 0) return Given.Report("Name the file of the notice after the code: duecourse verify --code 7KQ2-M0XR-9T4H-C notice.html.");
        if (!NoticeCode.TryRead(typed, out var code)) return Given.Report($"'{typed}' is no code of a notice: it has thirteen signs, and the last one fits the others. Look for a slip in typing.");
        var exit = Given.Done;
        foreach (var file in files)
        {
            if (new FileInfo(file) is { Exists: true, Length: > Longest } || !IsNotice(File.ReadAllBytes(file), out var page, out var isPdf))
                exit = Math.Max(exit, Say(file, null, "notice.not-ours", "The file is not a notice as DueCourse writes one: something was added, left out or changed, or it was saved again by another program. Ask for the file as it was sent.", json, Given.Refused));
            else if (NoticeCode.Of(page) != code)
                exit = Math.Max(exit, Say(file, page.Number, "notice.other-words", "The code does not fit: the notice does not say what it said when the code was made, or the code is that of another.", json, Given.Refused));
            else if (isPdf && !NoticePaper.Set(page, TheFonts.Read()).File.AsSpan().SequenceEqual(File.ReadAllBytes(file)))
                exit = Math.Max(exit, Say(file, page.Number, "notice.other-pages", "The notice inside the file fits the code, and its pages are not those that this version makes of it: they were changed, or another version made them. Read the HTML inside, or make the file again from it.", json, Given.Refused));
            else Say(file, page.Number, null, $"The code fits: notice {page.Number} says what it said when the code was made. Whether it was issued is shown by the record of the case, or by a bundle of it.", json, Given.Done);
        }

        return exit;
    }

    private static bool IsNotice(byte[] bytes, out NoticePage page, out bool isPdf) =>
        (isPdf = bytes.AsSpan().StartsWith("%PDF-"u8)) ? NoticePaper.TryRead(bytes, out page) : NoticeFile.TryRead(Text(bytes), out page);

    // Files end their lines in their own way; ours end them in one, and anything else is another file.
    private static string Text(byte[] bytes) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false).GetString(bytes);

    private static int Say(string file, string? number, string? fault, string words, bool json, int exit)
    {
        if (json) Console.Out.WriteLine(JsonSerializer.Serialize(new { file, notice = number, fits = fault is null, fault, words }));
        else (fault is null ? Console.Out : Console.Error).WriteLine($"{file}: {(fault is null ? "" : fault + ": ")}{words}");
        return exit;
    }
}
