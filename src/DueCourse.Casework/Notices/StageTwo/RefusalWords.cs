namespace DueCourse.Casework.Notices.StageTwo;

using DueCourse.Casework.Notices.Pages;

/// <summary>The words of both refusals at stage 2: with a right of appeal, and without.</summary>
internal static class RefusalWords
{
    public const string TitleWithAppeal = "Your claim is refused, and you can appeal";
    public const string TitleWithoutAppeal = "Your claim is refused, and there is no appeal to the Tribunal";

    public static Choice[] Claim { get; } =
    [
        new("human-rights", "that removing you would breach your human rights"),
        new("protection", "for protection"),
        new("protection-status-revoked", "to keep your protection status, which is revoked"),
    ];

    public static Choice[] WhereFrom { get; } =
    [
        new("in-uk", "You can appeal while you are in the United Kingdom, and you may not be removed while an appeal that was brought here in the proper way is pending."),
        new("abroad", "You can appeal only from outside the United Kingdom, after you have left."),
    ];

    public static Choice[] Forum { get; } =
    [
        new("first-tier-tribunal", "the First-tier Tribunal (Immigration and Asylum Chamber)"),
        new("siac", "the Special Immigration Appeals Commission"),
    ];

    public static Choice[] AppealCertificate { get; } =
    [
        new("none", "No certificate limits your appeal."),
        new("s94-7", "It is certified that you can be sent to a third country where your rights are safe (section 94(7) of the 2002 Act). The reasons say why."),
        new("s94B", "It is certified that sending you away before the appeal is decided would not breach your human rights (section 94B of the 2002 Act). The reasons say why."),
        new("s97", "It is certified by the Secretary of State in person that the decision is in the interests of national security (section 97 of the 2002 Act)."),
    ];

    public static Choice[] NoAppealBecause { get; } =
    [
        new("s94-1", "It is certified as clearly unfounded (section 94(1) of the 2002 Act), and so it cannot be appealed. That is a separate decision, and its reasons are given too."),
        new("s96", "It is certified that it should have been raised earlier (section 96 of the 2002 Act), and so it cannot be appealed. That is a separate decision, and its reasons are given too."),
        new("rules-353", "What you sent is not accepted as a fresh claim (paragraph 353 of the Immigration Rules), and so there is no decision that can be appealed."),
    ];

    public static IEnumerable<Block> WithAppeal(NoticeDraft d) =>
    [
        new Heading(2, "What has been decided"),
        new Paragraph(new Line([new("Your claim ")]) + d["claim"] + " is refused."),
        new Heading(2, "Why"),
        .. d.Paragraphs("reasons"),
        new Heading(2, "Your right of appeal"),
        new Paragraph(new Line([new($"You have a right of appeal under {Provision(d.Chosen("claim"))}. The appeal goes to ")]) + d["forum"] + "."),
        new Paragraph(d["where-from"]),
        new Paragraph(d["certificate"]),
        new Paragraph("The grounds on which you can appeal:"),
        new Items([.. Grounds(d.Chosen("claim")).Select(g => (Line)g)]),
        new Heading(2, "How to appeal"),
        .. d.Paragraphs("how-to-appeal"),
        new Paragraph("If you appeal late, say so in the notice of appeal, ask for more time and say why. A judge decides that first."),
    ];

    public static IEnumerable<Block> WithoutAppeal(NoticeDraft d) =>
    [
        new Heading(2, "What has been decided"),
        new Paragraph(new Line([new("Your claim ")]) + d["claim"] + " is refused."),
        new Paragraph(d["because"]),
        new Heading(2, "Why"),
        .. d.Paragraphs("reasons"),
        new Heading(2, "Why there is no appeal"),
        .. d.Paragraphs("no-appeal-reasons"),
        new Heading(2, "What you can still do"),
        Items.Of(
            "You can ask a court to look at whether this decision is lawful (judicial review). Ask for advice first, and soon: it has to be done promptly.",
            "You can send new information at any time. It has to be considered before you may be removed."),
    ];

    public static string Provision(string claim) => claim switch
    {
        "protection" => "section 82(1)(a) of the Nationality, Immigration and Asylum Act 2002",
        "human-rights" => "section 82(1)(b) of the Nationality, Immigration and Asylum Act 2002",
        _ => "section 82(1)(c) of the Nationality, Immigration and Asylum Act 2002",
    };

    private static string[] Grounds(string claim) => claim switch
    {
        "human-rights" => ["that the decision is unlawful because it would breach your rights under the Human Rights Convention (section 84(2) of the 2002 Act)"],
        "protection" =>
        [
            "that removing you would breach the obligations of the United Kingdom under the Refugee Convention (section 84(1)(a) of the 2002 Act)",
            "that removing you would breach its obligations to persons who are eligible for humanitarian protection (section 84(1)(b))",
            "that removing you would be unlawful because it would breach your rights under the Human Rights Convention (section 84(1)(c))",
        ],
        _ =>
        [
            "that the decision breaches the obligations of the United Kingdom under the Refugee Convention (section 84(3)(a) of the 2002 Act)",
            "that the decision breaches its obligations to persons who are eligible for humanitarian protection (section 84(3)(b))",
        ],
    };

    public const string AppealCard = "Your time to appeal";
    public static Line AppealCardSays { get; } = "The notice of appeal has to arrive by then; sending it by then is not enough.";
    public static Line FromAbroadSays { get; } = "The time begins when you leave the United Kingdom. Until you have left it cannot be counted.";
    public const string ReviewCard = "Your time to ask for judicial review";
    public static Line ReviewCardSays { get; } = "Promptly can be sooner than this day, which is only the outer limit.";
}
