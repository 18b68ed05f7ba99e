namespace DueCourse.Casework.Notices.StageOne;

using DueCourse.Casework.Notices.Pages;

/// <summary>The words of the deportation decision notice (stage 1).</summary>
internal static class StageOneWords
{
    public const string Title = "It is intended to deport you: a decision that you can answer";

    public static Choice[] Law { get; } =
    [
        new("s3-5-a", "because your deportation is considered conducive to the public good (Immigration Act 1971, section 3(5)(a))"),
        new("s32-5", "because the law on automatic deportation is thought to apply (UK Borders Act 2007, section 32(5))"),
        new("s3-5-b", "because a member of your family is, or has been, ordered to be deported (Immigration Act 1971, section 3(5)(b))"),
        new("s3-6", "because a criminal court recommended it (Immigration Act 1971, section 3(6))"),
    ];

    public static Choice[] Ground { get; } =
    [
        new("conviction", "It rests on a conviction by a criminal court, which is named in the reasons. If that conviction is quashed, tell us at once: everything that rests on it will be looked at again."),
        new("allegation", "It rests on what is alleged and has not been decided by a criminal court. What is alleged is called so throughout. An allegation is not a finding, and nothing here says that you have committed an offence."),
        new("neither", "It does not rest on a conviction, or on an allegation that you committed an offence."),
    ];

    public static IEnumerable<Block> Parts(NoticeDraft d) =>
    [
        new Heading(2, "What has been decided"),
        new Paragraph(new Line([new("It is intended to make a deportation order against you, ")]) + d["law"] + ". This is open to what you say."),
        new Paragraph(d["ground"]),
        new Paragraph("No deportation order has been made. Nobody may be removed on this notice."),
        new Heading(2, "Why"),
        .. d.Paragraphs("reasons"),
        new Heading(2, "What you can do"),
        new Paragraph("You can say why you should not be deported. What you say has to be read before anything more is decided."),
        Items.Of(
            "Say anything about your life here that matters: family, children, health, work, how long you have lived here.",
            "Say if you fear harm in another country, or if somebody has exploited you. You will be told what happens then.",
            "Say if anything in this notice is wrong, and send what shows it. If you cannot send it in time, say what it is and when you can."),
        new Paragraph(new Line([new("Your answer is asked for by ")]) + d["respond-by"] + ". An answer that comes later, before a decision, still has to be considered. You can ask for more time."),
        new Heading(2, "How to answer"),
        .. d.Paragraphs("how-to-respond"),
        new Heading(2, "What happens next"),
        new Paragraph("Nothing is decided before the time to answer has ended, unless you have answered in full or have said in writing that you will not. Then it is decided whether a deportation order may be made. You will be told in writing, with the reasons, and whether you can appeal."),
    ];

    public const string CardHeading = "Your time to answer";
    public static Line CardSays { get; } = "The day given in this notice is the one that counts for you.";
}
