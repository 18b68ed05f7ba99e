namespace DueCourse.Law;

using DueCourse.Law.Chapters;
using DueCourse.Law.Gates;
using DueCourse.Law.Routes;
using DueCourse.Law.TimeLimits;
using DueCourse.Law.Tracks;

/// <summary>
/// The whole law that DueCourse knows: rules, routes, gates and tracks, in the order in which questions are asked.
/// Each member of the provisions is read once, here.
/// </summary>
public sealed class StatuteBook
{
    private static readonly Lazy<StatuteBook> TheBook = new(() => new());

    private StatuteBook()
    {
        Rules =
        [
            .. WhoCanBeRemoved.Rules, .. DeportationPowers.Rules, .. AdministrativeRemovalAndAppeals.Rules,
            .. HumanRightsAndPartFiveA.Rules, .. Trafficking.Rules, .. Citizenship.Rules, .. Statelessness.Rules,
            .. OtherRoutes.Rules, .. Removal.Rules,
        ];

        // Equal limbs become one.
        var interning = new Interning();
        Rules = [.. Rules.Select(r => r with
        {
            Condition = interning.One(r.Condition),
            Consequences = [.. r.Consequences.Select(c => c with { Condition = interning.One(c.Condition) })],
        })];
        Gates = [.. TheGates.All.Select(g => g with { ShutWhen = interning.One(g.ShutWhen) })];
        Routes = [.. TheRoutes.All.Select(r => One(r, interning))];
        Tracks = TheTracks.All;
        TimeLimits = TheTimeLimits.All;
    }

    /// <summary>The statute book of this release.</summary>
    public static StatuteBook Current => TheBook.Value;

    /// <summary>Every rule that an assessment reports.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>R1 to R15.</summary>
    public IReadOnlyList<Route> Routes { get; }

    /// <summary>G1 to G22.</summary>
    public IReadOnlyList<Gate> Gates { get; }

    /// <summary>The parallel courses of a case.</summary>
    public IReadOnlyList<Track> Tracks { get; }

    /// <summary>The limits of time it counts.</summary>
    public IReadOnlyList<TimeLimit> TimeLimits { get; }

    private static Route One(Route route, Interning interning) => route with
    {
        Applies = interning.One(route.Applies),
        Requires = [.. route.Requires.Select(r => r with { Condition = interning.One(r.Condition) })],
        Blocks = [.. route.Blocks.Select(b => b with { Condition = interning.One(b.Condition) })],
        Parts = [.. route.Parts.Select(p => One(p, interning))],
    };

    /// <summary>A rule by its id; null if there is none.</summary>
    public Rule? Find(string id) => Rules.FirstOrDefault(r => r.Id == id);
}
