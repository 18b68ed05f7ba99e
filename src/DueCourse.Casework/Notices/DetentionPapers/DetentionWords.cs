namespace DueCourse.Casework.Notices.DetentionPapers;

using DueCourse.Casework.Notices.Pages;

/// <summary>The words of the two papers on detention: why it begins, and why it goes on.</summary>
internal static class DetentionWords
{
    public const string ReasonsTitle = "Why you are detained";
    public const string MonthlyTitle = "Why you are still detained";

    public static Choice[] Power { get; } =
    [
        new("ia1971.sch2.p16", "Immigration Act 1971, Schedule 2, paragraph 16"),
        new("niaa2002.s62", "Nationality, Immigration and Asylum Act 2002, section 62"),
        new("ia1971.sch3.p2-1", "Immigration Act 1971, Schedule 3, paragraph 2(1)"),
        new("ia1971.sch3.p2-2", "Immigration Act 1971, Schedule 3, paragraph 2(2)"),
        new("ia1971.sch3.p2-3", "Immigration Act 1971, Schedule 3, paragraph 2(3)"),
        new("ukba2007.s36", "UK Borders Act 2007, section 36"),
    ];

    public static IEnumerable<Block> Reasons(NoticeDraft d) =>
    [
        new Heading(2, "The power"),
        new Paragraph(new Line([new("You are detained under one power: ")]) + d["power"] + "."),
        new Heading(2, "Why"),
        .. d.Paragraphs("reasons"),
        .. Rights(d),
    ];

    public static IEnumerable<Block> Monthly(NoticeDraft d) =>
    [
        new Heading(2, "The power"),
        new Particulars([new("Detained since", d["detained-since"]), new("Under", d["power"])]),
        new Heading(2, "Why it goes on"),
        .. d.Paragraphs("reasons"),
        new Heading(2, "What was done in this month, and what is awaited"),
        .. d.Paragraphs("progress"),
        .. Rights(d),
    ];

    private static IEnumerable<Block> Rights(NoticeDraft d) =>
    [
        new Heading(2, "What you can do"),
        Items.Of(
            "You can ask to be released on bail, at any time and as often as you want.",
            "You can get legal advice, and have a lawyer visit you.",
            "Tell the doctor or nurse, or us, if you are unwell, pregnant, have been tortured or exploited, or do not feel safe. It has to be looked at whether you should stay detained.",
            "You can ask a court to look at whether your detention is lawful."),
        new Heading(2, "How to ask for bail"),
        .. d.Paragraphs("how-to-ask-for-bail"),
        new Paragraph("Detention is looked at again regularly. If the reason for it ends, you have to be released."),
    ];

    public const string ReviewCard = "The next review of your detention";
    public const string ReasonsCard = "The next written reasons";
    public const string ReferralCard = "When the Tribunal has to look at bail by itself";
    public const string PromptCard = "When you are reminded that you can ask for bail";
    public static Line ReviewSays { get; } = "You do not have to do anything for this.";
    public static Line PromptSays { get; } = "For detention for deportation the law does not send your case to the Tribunal by itself. You have to ask.";
}
