namespace DueCourse.Casework.Notices.Outcomes;

using DueCourse.Casework.Notices.Pages;

/// <summary>The words of the letters that tell the person of an outcome.</summary>
internal static class OutcomeWords
{
    public const string NoActionTitle = "No action is taken in your case";
    public const string ContinuedTitle = "Your case goes on, and this is when it is looked at again";
    public const string GrantedTitle = "Your claim is granted";
    public const string DepartureTitle = "You have left the United Kingdom: what that means";

    public static Choice[] Claim { get; } =
    [
        new("protection", "for protection"),
        new("human-rights", "that removing you would breach your human rights"),
    ];

    public static Choice[] Order { get; } =
    [
        new("in-force", "A deportation order is in force against you. You may not come back while it is."),
        new("none", "No deportation order is in force against you."),
    ];

    public static IEnumerable<Block> NoAction(NoticeDraft d) =>
    [
        new Heading(2, "What has been decided"),
        new Paragraph("No action is taken to deport or remove you on what was looked at."),
        new Heading(2, "Why"),
        .. d.Paragraphs("reasons"),
        new Heading(2, "What it means"),
        .. d.Paragraphs("what-it-means"),
        new Paragraph("If something new comes up that would change this, you will be told of it in writing and asked what you say, before anything is decided."),
    ];

    public static IEnumerable<Block> Continued(NoticeDraft d) =>
    [
        new Heading(2, "Where your case stands"),
        .. d.Paragraphs("where-it-stands"),
        new Heading(2, "What happens next"),
        new Particulars([new("Your case is looked at again by", d["next-review"])]),
        new Paragraph("That is not a day by which you have to leave, and nothing is decided by it. You can send what you want to be looked at, at any time."),
        new Heading(2, "What is needed"),
        .. d.Paragraphs("what-is-needed"),
    ];

    public static IEnumerable<Block> Granted(NoticeDraft d) =>
    [
        new Heading(2, "What has been decided"),
        new Paragraph(new Line([new("Your claim ")]) + d["claim"] + " is granted."),
        new Heading(2, "Your permission to be here"),
        .. d.Paragraphs("permission"),
        new Heading(2, "What follows"),
        .. d.Paragraphs("what-follows"),
        new Paragraph("You will not be removed while this permission lasts. Keep this letter."),
    ];

    public static IEnumerable<Block> Departed(NoticeDraft d) =>
    [
        new Heading(2, "What is recorded"),
        new Particulars([new("You left on", d["left-on"]), new("To", d["destination"])]),
        new Heading(2, "What it means"),
        new Paragraph(d["order"]),
        .. d.Paragraphs("what-it-means"),
        new Heading(2, "What you can still do"),
        Items.Of(
            "If you had an appeal or a claim in court, ask your lawyer or the court how it goes on. Give them an address where you can be reached.",
            "If you think that you should not have been removed, say so, from wherever you are.",
            "You can ask for what is held about you."),
        .. d.Paragraphs("how-to-ask"),
    ];
}
