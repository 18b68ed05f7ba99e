namespace DueCourse.Casework.Notices.DepartureDetails;

using DueCourse.Casework.Notices.Pages;

/// <summary>The words of the notice of departure details.</summary>
internal static class DepartureWords
{
    public const string Title = "The day on which you are to be removed";

    public static Choice[] Basis { get; } =
    [
        new("section-10", "under section 10 of the Immigration and Asylum Act 1999"),
        new("deportation-order", "under a deportation order (Immigration Act 1971, Schedule 3)"),
    ];

    public static Choice[] Instead { get; } =
    [
        new("none", "The five working days of notice that you were given before apply; the card says when they end."),
        new("s10B", "A removal that you were told of failed for reasons beyond the control of the Secretary of State. The law then asks for no new five days, but the removal has to happen within 21 days beginning with the day first stated (section 10B of the 1999 Act)."),
        new("s10C", "You were refused entry on arrival. The law then asks for no five days, but the day has to lie within 7 days after the refusal (section 10C of the 1999 Act)."),
        new("s10E", "A court or tribunal has decided that you may be removed. The law then asks for no new five days, but the removal has to happen within 21 days after that decision (section 10E of the 1999 Act)."),
    ];

    public static IEnumerable<Block> Parts(NoticeDraft d) =>
    [
        new Heading(2, "The departure"),
        new Paragraph(new Line([new("You are to be removed from the United Kingdom ")]) + d["basis"] + "."),
        new Particulars(
        [
            new("Day", d["day"]),
            new("To", d["destination"]),
            new("With stops in", d["stops"]),
            new("By", d["carrier"]),
        ]),
        new Paragraph("You can be removed on that day only, to that destination, by that way. If any of it changes, you get another notice. If you are not removed on that day, you get another notice before anything more happens."),
        new Paragraph(d["instead"]),
        new Heading(2, "What you can do now"),
        Items.Of(
            "Get legal advice at once, and show this notice.",
            "If you have asked a court or tribunal for something, or do so now, tell us and tell whoever advises you.",
            "Say now if you are not well enough to travel, if you need medicine, or if you need help on the way or on arrival.",
            "Say where your belongings are, and whom you want to be told."),
    ];

    public const string CardHeading = "The earliest day";
    public static Line CardSays { get; } = "Counted from this notice, as if it named a destination or a stop for the first time. Notice that you were given before, for the same destination and stops, counts instead.";
}
