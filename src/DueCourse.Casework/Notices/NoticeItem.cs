namespace DueCourse.Casework.Notices;

using DueCourse.Casework.Evidence;
using DueCourse.Law.Facts;
using NodaTime.Text;

/// <summary>In what form an item of a notice is given.</summary>
public enum ItemForm
{
    /// <summary>Words, of one paragraph or several.</summary>
    Words,

    /// <summary>One day, as 2026-11-23. A span of days is none: no notice opens a window.</summary>
    Day,

    /// <summary>A country, as its code of three letters.</summary>
    Country,

    /// <summary>Countries, as codes with a comma between them, or <c>none</c>.</summary>
    Countries,

    /// <summary>One word of a list.</summary>
    Choice,
}

/// <summary>Something that a notice has to say. Without it the notice cannot be issued.</summary>
/// <param name="Id">Its id; stored, never changed.</param>
/// <param name="Name">What it is called, in a few words.</param>
/// <param name="Provision">The provision that asks for it, or that it is a rule of this project.</param>
/// <param name="Form">In what form it is given.</param>
public sealed record NoticeItem(string Id, string Name, string Provision, ItemForm Form = ItemForm.Words)
{
    /// <summary>The words of which one is chosen, each with how the notice says it.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The longest text that is taken, in characters.</summary>
    public int Most => Id == "reasons" ? 40_000 : 4000;

    /// <summary>An item of which one of some words is chosen.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="provision">The provision that asks for it.</param>
    /// <param name="choices">The words.</param>
    public static NoticeItem Of(string id, string name, string provision, params Choice[] choices) => new(id, name, provision, ItemForm.Choice) { Choices = choices };

    /// <summary>What is wrong with what was given for it; null: nothing.</summary>
    internal Refusal? Refuses(UntrustedText given) => Form switch
    {
        ItemForm.Words => Cases.Words.Refused(given.AsGiven, Name, Most),
        ItemForm.Day => LocalDatePattern.Iso.Parse(given.AsGiven).Success ? null : Unreadable(given, "one day, written as 2026-11-23"),
        ItemForm.Country => Countries.Exists(given.AsGiven) ? null : Unreadable(given, "a country's code of three letters"),
        ItemForm.Countries => given.AsGiven == "none" || NoticeDraft.Codes(given.AsGiven).All(Countries.Exists) ? null : Unreadable(given, "countries' codes with a comma between them, or \"none\""),
        _ => Choices.Any(c => c.Word == given.AsGiven) ? null : Unreadable(given, string.Join(", ", Choices.Select(c => $"\"{c.Word}\""))),
    };

    private Refusal Unreadable(UntrustedText given, string wanted) => new("notice.item", $"The {Name} is given as \"{given.Shown()}\".",
        "What cannot be read cannot be held to.", $"Give {wanted}.")
    { Citation = Provision };
}

/// <summary>A word that can be chosen.</summary>
/// <param name="Word">The word; stored, never changed.</param>
/// <param name="Says">How the notice says it.</param>
public sealed record Choice(string Word, string Says);

/// <summary>What was given for an item.</summary>
/// <param name="Id">The item.</param>
/// <param name="Says">What was given. It comes from outside the program.</param>
public sealed record GivenItem(string Id, UntrustedText Says)
{
    /// <summary>Given as a text.</summary>
    public static GivenItem Of(string id, string says) => new(id, new(says));
}
