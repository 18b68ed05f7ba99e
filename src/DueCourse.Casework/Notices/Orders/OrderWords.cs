namespace DueCourse.Casework.Notices.Orders;

using DueCourse.Casework.Notices.Pages;

/// <summary>The words of the notice of a deportation order.</summary>
internal static class OrderWords
{
    public const string Title = "A deportation order has been made";

    public static Choice[] Law { get; } =
    [
        new("s3-5-a", "because deportation is deemed conducive to the public good (Immigration Act 1971, sections 3(5)(a) and 5(1))"),
        new("s32-5", "under the law on automatic deportation; the order states that it is made under section 32(5) of the UK Borders Act 2007"),
        new("s3-5-b", "because a member of your family is or has been ordered to be deported (Immigration Act 1971, sections 3(5)(b) and 5(1))"),
        new("s3-6", "because a criminal court recommended it (Immigration Act 1971, sections 3(6) and 5(1))"),
    ];

    public static Choice[] Leave { get; } =
    [
        new("cancelled", "Any permission that you had to enter or stay here is cancelled by the order."),
        new("continues", "Any permission that you have to be here is not cancelled for as long as your appeal is pending (section 79(4) of the Nationality, Immigration and Asylum Act 2002)."),
    ];

    public static IEnumerable<Block> Parts(NoticeDraft d) =>
    [
        new Heading(2, "The order"),
        new Particulars(
        [
            new("Made on", d["made-on"]),
            new("Signed by", d["signatory"]),
            new("Made", d["law"]),
        ]),
        new Heading(2, "What it means"),
        Items.Of(
            "It requires you to leave the United Kingdom.",
            "You may not come back while it is in force. It has no day on which it ends. To come back in breach of it is an offence.",
            "You may be detained only where the law allows it for you, with written reasons each time.",
            d["leave"]),
        new Paragraph("It does not say on which day you leave. Before any removal you get a separate notice with the day and the destination. You may not be removed while an appeal or a court's order protects you."),
        new Heading(2, "How it can end"),
        new Paragraph("It ends if it is revoked, or if you become a British citizen. You can ask for it to be revoked, with reasons:"),
        .. d.Paragraphs("how-to-ask-for-revocation"),
        new Paragraph("If the order rests on a conviction, and that is quashed, say so at once."),
    ];
}
