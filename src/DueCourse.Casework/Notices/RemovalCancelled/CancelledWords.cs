namespace DueCourse.Casework.Notices.RemovalCancelled;

using DueCourse.Casework.Notices.Pages;

/// <summary>The words of the notice that a removal will not happen. They give no reason: one could tell others of a claim, or of talks.</summary>
internal static class CancelledWords
{
    public const string Title = "The removal that you were told of is cancelled";

    public static IEnumerable<Block> Parts(NoticeDraft d) =>
    [
        new Heading(2, "What has changed"),
        new Particulars([new("The day that you were told", d["day"]), new("The destination that you were told", d["destination"])]),
        new Paragraph("This removal is cancelled. It does not happen, and does not happen again, on the notice that you were given."),
        new Heading(2, "What this means"),
        Items.Of(
            "You cannot be removed on the earlier notice any more. If removal is planned again, you get a new notice that names the new day before it.",
            "This is not a decision on your case. It does not say that you can stay, and it does not say that you cannot.",
            "If you are detained, it has to be looked at anew whether you should be. You will be told of the result in writing."),
        new Heading(2, "What happens next"),
        .. d.Paragraphs("what-follows"),
    ];
}
