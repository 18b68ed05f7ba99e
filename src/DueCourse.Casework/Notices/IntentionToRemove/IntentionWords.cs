namespace DueCourse.Casework.Notices.IntentionToRemove;

using DueCourse.Casework.Notices.Pages;

/// <summary>The words of the notice of intention to remove.</summary>
internal static class IntentionWords
{
    public const string Title = "It is intended to remove you from the United Kingdom";

    public static Choice[] Basis { get; } =
    [
        new("section-10", "because you need permission to be here and do not have it (Immigration and Asylum Act 1999, section 10)"),
        new("deportation-order", "because a deportation order is in force against you (Immigration Act 1971, Schedule 3)"),
    ];

    public static IEnumerable<Block> Parts(NoticeDraft d) =>
    [
        new Heading(2, "What is intended"),
        new Paragraph(new Line([new("You are to be removed from the United Kingdom, ")]) + d["basis"] + "."),
        new Particulars([new("To", d["destination"]), new("With stops in", d["stops"])]),
        new Paragraph("This notice names no day, and you cannot be removed on this notice alone. Before any removal you get a second notice that names one day. There is no span of days in which you might be removed without knowing when."),
        new Heading(2, "The notice period"),
        new Paragraph("You have at least five working days, beginning with the day after this notice is given to you, to get advice and to go to a court or tribunal. You cannot be removed before they have ended."),
        new Heading(2, "What you can do now"),
        Items.Of(
            "Get legal advice at once, and show this notice.",
            "Tell us now if there is anything that has not been looked at: fear of harm, health, children, having been exploited, or a mistake about who you are.",
            "If you ask a court to stop the removal, tell us, and send us what the court says."),
    ];

    public const string CardHeading = "Your notice period";
    public static Line CardSays { get; } = "It protects you: nothing in it is a day by which you must leave.";
    public static Line ForOrders { get; } = "The law asks for this period before removal under section 10. Under a deportation order it is a rule of this project.";
}
