namespace DueCourse.Casework.Notices.Deprivations;

using DueCourse.Casework.Notices.Pages;

/// <summary>The words of the notice of a decision to deprive somebody of British citizenship.</summary>
internal static class DeprivationWords
{
    public const string Title = "It has been decided to deprive you of British citizenship";

    public static Choice[] Ground { get; } =
    [
        new("s40-2", "because that is considered conducive to the public good (British Nationality Act 1981, section 40(2))"),
        new("s40-3", "because it is considered that your registration or naturalisation was obtained by fraud, false representation or the concealment of a material fact (British Nationality Act 1981, section 40(3))"),
        new("s40-6", "because it is considered that the earlier registration or naturalisation, from which your citizenship came by law, was obtained by fraud, false representation or the concealment of a material fact (British Nationality Act 1981, section 40(6))"),
    ];

    public static Choice[] Appeal { get; } =
    [
        new("s40A", "You have a right of appeal to the First-tier Tribunal under section 40A(1) of the British Nationality Act 1981."),
        new("siac", "You have a right of appeal to the Special Immigration Appeals Commission under section 2B of the Special Immigration Appeals Commission Act 1997, because it is certified that the decision relies on information that should not be made public."),
    ];

    public static IEnumerable<Block> Parts(NoticeDraft d) =>
    [
        new Heading(2, "What has been decided"),
        new Paragraph(new Line([new("It has been decided to make an order that deprives you of British citizenship, ")]) + d["ground"] + "."),
        new Paragraph("The order has not been made. Until it is made you are a British citizen."),
        new Heading(2, "Why"),
        .. d.Paragraphs("reasons"),
        new Heading(2, "Your right of appeal"),
        new Paragraph(d["appeal"]),
        new Heading(2, "How to appeal"),
        .. d.Paragraphs("how-to-appeal"),
        new Heading(2, "What follows"),
        new Paragraph("When the order is made it takes effect at once. If you appeal, it stays in effect until the appeal has ended, and that an appeal was allowed does not yet end it while it can be taken further. No step to remove you from the United Kingdom may treat the loss as final while an appeal is open. Deportation would be another decision, with reasons and rights of its own."),
        new Paragraph("Your children's citizenship is not taken away by this decision."),
    ];

    public const string CardHeading = "Your time to appeal";
    public static Line CardSays { get; } = "The notice of appeal has to arrive by then; sending it by then is not enough.";
}
