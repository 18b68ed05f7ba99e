namespace DueCourse.Casework.Notices;

using DueCourse.Casework.Notices.Common;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Law;
using DueCourse.Law.Clock;

/// <summary>Puts a notice together: what every notice says, around what its own kind says.</summary>
internal static class Composing
{
    /// <summary>The notice.</summary>
    /// <param name="draft">What it is made of.</param>
    /// <param name="number">Its number.</param>
    /// <param name="language">The language in which the person is to have it explained.</param>
    /// <param name="authority">The authority for which it is issued; null: none, it is a demonstration.</param>
    public static NoticePage Compose(NoticeDraft draft, string number, string language, string? authority)
    {
        var cards = draft.Form.Deadlines(draft);
        var blocks = new List<Block>
        {
            new Paragraph(authority is null ? CommonWords.Demonstration : Of(CommonWords.IssuedFor(authority))),
            new Particulars(
            [
                new(CommonWords.For, draft["name"]),
                new(CommonWords.Date, draft.Dated.InFull()),
                .. cards.Count == 0 ? (Particular[])[] : [new(CommonWords.CountedFrom, draft.ToBeSentOn.InFull())],
            ]),
        };
        blocks.AddRange(draft.Form.Words(draft));
        blocks.AddRange(cards);
        if (cards.Count > 0) blocks.Add(new Paragraph(CommonWords.IfItCameLate));
        blocks.Add(new Heading(2, CommonWords.Advice));
        blocks.Add(new Paragraph(CommonWords.AdviceSays));
        blocks.AddRange(draft.Paragraphs("advice"));
        blocks.Add(new Heading(2, CommonWords.Language));
        blocks.Add(new Paragraph(CommonWords.OtherLanguage(draft.IsSpecimen ? language : new Line([new(language, null, IsGiven: true)]))));
        blocks.Add(new Paragraph(CommonWords.Representative));
        blocks.Add(new Heading(2, CommonWords.Contact));
        blocks.AddRange(draft.Paragraphs("contact"));
        blocks.Add(new Heading(2, CommonWords.Signed));
        blocks.Add(new Paragraph(new Line([new(draft.Signer.Name, null, IsGiven: true), new($", {Access.AccessPage.Name(draft.Signer.Role)}, {draft.Dated.InFull()}")])));
        blocks.Add(new Heading(2, CommonWords.Law));
        blocks.Add(new Items([.. draft.Form.RestsOn.Select(Of)]));
        blocks.Add(new Heading(2, CommonWords.Check));
        blocks.Add(new Paragraph(CommonWords.CodeSays));
        blocks.Add(new LawFooter([CommonWords.LawAsChecked(Edition.CheckedTo.Words(), Edition.Version), CommonWords.NotTheGovernment, .. authority is null ? (Line[])[CommonWords.Demonstration] : []]));
        var page = new NoticePage("en", draft.Form.Title, number, blocks);
        return draft.IsSpecimen ? page : page with { Code = NoticeCode.Of(page) };
    }

    private static Line Of(string words) => words;
}
