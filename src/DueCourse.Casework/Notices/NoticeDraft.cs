namespace DueCourse.Casework.Notices;

using DueCourse.Casework.Evidence;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Law.Clock;
using DueCourse.Law.Facts;
using NodaTime.Text;

/// <summary>What a notice is made of, checked: every item that its form asks for is there and can be read.</summary>
/// <param name="Items">What was given, by item.</param>
/// <param name="Form">The form.</param>
/// <param name="Dated">The day on which it is issued.</param>
/// <param name="ToBeSentOn">The day on which it is to be sent or handed over: what it says of days counts from it.</param>
/// <param name="Place">The part of the United Kingdom in which the person is; null: not known.</param>
/// <param name="Signer">Who signs.</param>
public sealed record NoticeDraft(
    IReadOnlyDictionary<string, UntrustedText> Items, NoticeForm Form, LocalDate Dated, LocalDate ToBeSentOn, UkDivision? Place, Actor Signer)
{
    /// <summary>That it only shows the words: where something would be given, its name stands.</summary>
    public bool IsSpecimen { get; init; }

    /// <summary>Since when the person is detained; null: they are not, or it is not known.</summary>
    public LocalDate? DetainedSince { get; init; }

    /// <summary>An item as a line: a day and a country in words, a choice as the notice says it, words as they were given.</summary>
    public Line this[string id] => Asked(id).Form switch
    {
        ItemForm.Choice => Asked(id).Choices.First(c => c.Word == Items[id].AsGiven).Says,
        _ when IsSpecimen => $"[{Asked(id).Name}]",
        ItemForm.Day => Day(id).InFull(),
        ItemForm.Country => Countries.NameOf(Items[id].AsGiven),
        ItemForm.Countries => Of(id) is { Count: > 0 } codes ? string.Join(", ", codes.Select(Countries.NameOf)) : "none",
        _ => Line.Given(Items[id]),
    };

    /// <summary>Words that were given, a paragraph for each line of them.</summary>
    public IEnumerable<Block> Paragraphs(string id) => IsSpecimen ? [new Paragraph(this[id])]
        : Items[id].AsGiven.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new Paragraph(Line.Given(new(line))));

    /// <summary>The day that was given.</summary>
    public LocalDate Day(string id) => IsSpecimen ? Dated.PlusDays(28) : LocalDatePattern.Iso.Parse(Items[id].AsGiven).Value;

    /// <summary>The word that was chosen.</summary>
    public string Chosen(string id) => Items[id].AsGiven;

    /// <summary>The countries that were given, by code.</summary>
    public IReadOnlyList<string> Of(string id) => Items[id].AsGiven is var given && given is "none" or "" ? [] : Codes(given);

    internal static IReadOnlyList<string> Codes(string given) => given.Split(',', StringSplitOptions.TrimEntries);

    private NoticeItem Asked(string id) => NoticeForms.ItemsOf(Form).First(i => i.Id == id);
}
