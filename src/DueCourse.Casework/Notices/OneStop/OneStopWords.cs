namespace DueCourse.Casework.Notices.OneStop;

using DueCourse.Casework.Notices.Pages;

/// <summary>The words of the one-stop notice (section 120 of the 2002 Act).</summary>
internal static class OneStopWords
{
    public const string Title = "Tell us every reason why you should be allowed to stay";

    // That a claim was made is an occasion too (section 120(1)(a)). It is not among these: this notice stands in the open file, whose readers would learn of the claim.
    public static Choice[] Occasion { get; } =
    [
        new("decision-may-be-made", "a decision to deport or to remove you may be made"),
        new("decision-made", "a decision to deport or to remove you has been made"),
        new("application-made", "you have applied to enter or to stay"),
    ];

    public static IEnumerable<Block> Parts(NoticeDraft d) =>
    [
        new Heading(2, "What you are asked for"),
        new Paragraph(new Line([new("You get this notice because ")]) + d["occasion"] + ". You are asked to state three things, as far as you have not stated them already:"),
        new Items(
        [
            "your reasons for wishing to enter or to stay in the United Kingdom",
            "any grounds on which you should be permitted to do so",
            "any grounds on which you should not be removed or required to leave",
        ], InOrder: true),
        new Paragraph("What you have said before, in a claim or an application, you need not say again."),
        new Heading(2, "If things change"),
        new Paragraph("While you have no permission to be here, or only permission that the law extends while something is decided, you also have to tell us of new reasons or grounds as soon as reasonably practicable after your circumstances change. This duty does not end with your first answer."),
        new Heading(2, "If you do not answer"),
        new Paragraph("If you raise something late that you could have raised now, without a good reason, it may be decided that you cannot appeal about it. That has to be decided by a person, with reasons; it does not follow by itself. Saying nothing is never taken to mean that you have no grounds."),
        new Heading(2, "How to answer"),
        .. d.Paragraphs("how-to-respond"),
    ];

    public const string CardHeading = "Your time to answer";
    public static Line CardSays { get; } = "The Act sets no day. Answer as soon as you can, and say if you need time to get advice or evidence.";
}
