using System.Globalization;
using DueCourse.Synthetic;
using NodaTime;

namespace DueCourse.Record.Demonstrations;

/// <summary>An invented person: a name that goes with a country, an age, and the places where their story happens. No story says more: "the person".</summary>
/// <param name="Name">Their name, given name first.</param>
/// <param name="From">Their country.</param>
/// <param name="Age">Their age in years on the day the demonstration is made.</param>
/// <param name="Birthday">How many days before that day their last birthday was.</param>
/// <param name="Court">The court of trial.</param>
/// <param name="Police">The police.</param>
/// <param name="Prison">The prison.</param>
/// <param name="Months">The months of the sentence, where there is one: between one and three years.</param>
internal sealed record Somebody(string Name, Country From, int Age, int Birthday, string Court, string Police, string Prison, int Months)
{
    // Invented, as is everything that happens there.
    private static readonly (string Court, string Police)[] Places =
    [
        ("Westmere Crown Court", "Westmere Police"), ("Harrowgate Vale Crown Court", "Vale Constabulary"), ("Kingsmoor Crown Court", "Moorland Police"),
        ("Eastholme Crown Court", "Eastholme Constabulary"), ("Thornbury Cross Crown Court", "Severnside Police"), ("Aldermere Crown Court", "Aldermere Police"),
    ];

    private static readonly string[] Prisons = ["HMP Elmbridge", "HMP Sallow Hill", "HMP Farrow Dyke", "HMP Marlpit"];

    /// <summary>The day on which they were born, for a demonstration made on a day.</summary>
    public LocalDate Born(LocalDate today) => today.PlusDays(-Birthday).PlusYears(-Age);

    /// <summary>The sentence, as a case file says it.</summary>
    public string Term => string.Create(CultureInfo.InvariantCulture, $"{Months} months");

    /// <summary>Draws somebody of a country.</summary>
    /// <param name="seed">The demonstration's seed.</param>
    /// <param name="number">Which person of it, from 0.</param>
    /// <param name="from">The country.</param>
    public static Somebody Drawn(ulong seed, ulong number, Country from)
    {
        var chance = Chance.Of(seed, number, "somebody");
        // About one in six is a woman, whatever else is drawn.
        var given = chance.One(chance.Happens(170) ? from.Women : from.Men);
        var (court, police) = chance.One(Places);
        // Born after 1 January 1973: before it section 7 of the 1971 Act asks what the files of most stages do not hold, as one of the
        // scenarios shows.
        return new($"{given} {chance.One(from.Families)}", from, chance.Between(23, 51), chance.Between(1, 300), court, police, chance.One(Prisons), chance.Between(13, 34));
    }
}
