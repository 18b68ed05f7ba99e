namespace DueCourse.Casework.Notices.Revocations;

using DueCourse.Casework.Notices.Pages;

/// <summary>The words of the notice that a deportation order was revoked.</summary>
internal static class RevocationWords
{
    public const string Title = "The deportation order against you has been revoked";

    public static IEnumerable<Block> Parts(NoticeDraft d) =>
    [
        new Heading(2, "What has been decided"),
        new Particulars(
        [
            new("The order was made on", d["order-made-on"]),
            new("It was revoked on", d["revoked-on"]),
        ]),
        new Paragraph("From that day it no longer requires you to leave, and it no longer forbids you to come back."),
        new Paragraph("That the order is revoked does not by itself give you permission to be here. What was cancelled by the order does not come back by itself."),
        new Heading(2, "Why"),
        .. d.Paragraphs("reasons"),
        new Heading(2, "What follows"),
        .. d.Paragraphs("what-follows"),
    ];
}
