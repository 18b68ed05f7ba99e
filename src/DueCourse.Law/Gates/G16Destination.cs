namespace DueCourse.Law.Gates;

using DueCourse.Law.Record;

/// <summary>G16: the destination and the stops are those of the notice.</summary>
public static class G16
{
    /// <summary>The gate. What an officer answers and what the two documents name must agree.</summary>
    public static Gate Gate => Gate.Statutory(
        "G16", "The destination and stops are those of the notice",
        !new Condition(new MeasureReaches(new NoticedDestination(), 1))
        | !TheRemovalNotice.DestinationIsAsNoticed
        | !TheRemovalNotice.StopsAreAsNoticed,
        Role.Caseworker,
        "Immigration and Asylum Act 1999, s. 10A(6); for deportation, a rule of this project",
        "Stops in the United Kingdom or in a safe country of the statute's list are left out of account (section 10A(6))");

    /// <summary>Counts the destination as noticed, 1 or 0, by comparing the notice with the direction.</summary>
    private sealed class NoticedDestination : Measure
    {
        public override string Id => "departure.noticed-destination";

        public override string Noun => "number of destinations that are in both the notice and the direction";

        public override string Unit => "in all";

        public override IReadOnlyList<FactDefinition> Reads { get; } =
            [TheRemovalNotice.NoticedDestination.Definition, TheDestination.Country.Definition];

        public override IReadOnlyList<SubjectKind> ReadsLists => [];

        public override Measured Of(Situation situation)
        {
            var unknown = Reads.Where(fact => situation.Find(fact).Value is not WordValue).ToList();
            if (unknown.Count > 0)
                return new(0, 1, [], [.. unknown.Select(fact => Missing.Of(situation.Facts.Person, fact))]);
            var countries = Reads.Select(fact => ((WordValue)situation.Find(fact).Value!).Word).ToList();
            var same = countries[0] == countries[1] ? 1 : 0;
            return new(same, same,
                [$"The notice names {Countries.NameOf(countries[0])}; the direction names {Countries.NameOf(countries[1])}."], []);
        }
    }
}
