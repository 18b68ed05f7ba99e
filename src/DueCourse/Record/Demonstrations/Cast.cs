using DueCourse.Casework.Ledger;
using DueCourse.Synthetic;

namespace DueCourse.Record.Demonstrations;

/// <summary>A case to be told: what happens, to whom, and who works it.</summary>
/// <param name="Stage">What happens.</param>
/// <param name="Who">To whom.</param>
/// <param name="Caseworker">Who works it.</param>
/// <param name="HasAdviser">Whether an adviser was asked from the beginning.</param>
/// <param name="HasRepresentative">Whether the person's representative has an account here.</param>
internal sealed record Part(Stage Stage, Somebody Who, Actor Caseworker, bool HasAdviser, bool HasRepresentative);

/// <summary>
/// The cases of a demonstration, drawn from a seed: every stage once. What happens, to whom it happens, of which country they are and
/// who works it are drawn each from a stream of its own, so that none follows from another.
/// </summary>
internal static class Cast
{
    /// <summary>The seed of the demonstration that everybody sees.</summary>
    public const ulong Seed = 1971;

    /// <summary>Draws them. The same seed gives the same cases.</summary>
    public static IReadOnlyList<Part> Of(ulong seed)
    {
        var stages = Shuffled(Stage.All, Chance.Of(seed, 0, "stages"));
        var countries = Shuffled(Country.All, Chance.Of(seed, 0, "countries"));
        var workers = Chance.Of(seed, 0, "caseworkers");
        return [.. stages.Select((stage, i) => new Part(stage, Somebody.Drawn(seed, (ulong)i, countries[i]), workers.One(DemonstrationPeople.Caseworkers), workers.Happens(500), workers.Happens(600)))];
    }

    private static List<T> Shuffled<T>(IEnumerable<T> of, Chance chance)
    {
        var all = of.ToList();
        for (var i = all.Count - 1; i > 0; i--)
        {
            var j = chance.Below(i + 1);
            (all[i], all[j]) = (all[j], all[i]);
        }

        return all;
    }
}
