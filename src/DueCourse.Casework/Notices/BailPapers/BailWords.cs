namespace DueCourse.Casework.Notices.BailPapers;

using DueCourse.Casework.Notices.Pages;

/// <summary>The words of the three papers on bail: the form to ask for it, its grant, and its refusal.</summary>
internal static class BailWords
{
    public const string FormTitle = "Ask for bail: a form for you";
    public const string GrantTitle = "You are granted immigration bail";
    public const string RefusalTitle = "Bail is refused";

    public static Choice[] RefusedBy { get; } =
    [
        new("secretary-of-state", "the Secretary of State"),
        new("tribunal-at-a-hearing", "the First-tier Tribunal, at a hearing"),
        new("tribunal-on-paper", "the First-tier Tribunal, without a hearing"),
    ];

    public static IEnumerable<Block> Application(NoticeDraft d) =>
    [
        new Heading(2, "Who can use this form"),
        new Paragraph("You can ask for bail if you are detained under immigration powers, as often as you want. You need not use this form. You can ask the Secretary of State, or the First-tier Tribunal, which decides for itself."),
        new Heading(2, "What to say"),
        new Table("What is asked, and what to write", ["Question", "What helps"],
        [
            ["Your name and number", "As they stand on the paper that says why you are detained."],
            ["Where you would live", "An address, and who lives there. If you have none, say so: you can ask for help with one."],
            ["Who would support you", "Anybody who knows you and would help you keep to conditions. Money is not needed."],
            ["Why you would keep to conditions", "What you did before: reporting, addresses, appointments. If something went wrong, say why."],
            ["Your health, and who depends on you", "Say only what you want to be known. Letters from a doctor help."],
            ["What you say about the reasons for your detention", "Take each reason in turn, and say if it is wrong or has changed."],
            ["Which language you need at a hearing", "An interpreter is arranged, and costs you nothing."],
        ]),
        new Heading(2, "Where to send it"),
        .. d.Paragraphs("send-to"),
        new Heading(2, "What happens then"),
        new Paragraph("The Tribunal holds a hearing as soon as it reasonably can. You get what is said against bail before it. If bail is refused you get the reasons in writing."),
    ];

    public static IEnumerable<Block> Grant(NoticeDraft d) =>
    [
        new Heading(2, "Your bail"),
        new Particulars([new("It begins on", d["begins"])]),
        new Heading(2, "Your conditions"),
        .. d.Paragraphs("conditions"),
        new Heading(2, "If you cannot keep to a condition"),
        new Paragraph("Tell us before, if you can, and say why. A condition can be changed:"),
        .. d.Paragraphs("how-to-vary"),
        new Paragraph("If it is thought that you broke a condition, you can be arrested. You then have to be brought as soon as practicable before whoever may decide that. Until then it is only alleged, and you can say what happened."),
    ];

    public static IEnumerable<Block> Refused(NoticeDraft d) =>
    [
        new Heading(2, "What has been decided"),
        new Particulars([new("Refused by", d["refused-by"]), new("On", d["refused-on"])]),
        new Heading(2, "Why"),
        .. d.Paragraphs("reasons"),
        new Heading(2, "What you can do"),
        new Paragraph("You can ask again, and you can always send an application. Say what has changed, if anything has."),
        .. d.Paragraphs("how-to-ask-again"),
    ];

    public const string AgainCard = "Asking the Tribunal again";
    public static Line AgainSays { get; } = "You can apply on any day. Before the day below, the Tribunal dismisses an application without a hearing unless it shows that something that matters has changed.";
}
