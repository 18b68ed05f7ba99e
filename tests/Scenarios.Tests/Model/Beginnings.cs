using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Readmission;
using NodaTime;
using Scenarios.Tests.Stories;
using Scenarios.Tests.Stories.Talks;

namespace Scenarios.Tests.Model;

/// <summary>A case from which sequences begin: its entries, the moment, and by what commands chance led to it from a case that was told.</summary>
internal sealed record Beginning(IReadOnlyList<Recorded> Entries, Instant Now, IReadOnlyList<(Instant At, Command Wanted)> Told);

/// <summary>
/// Where sequences begin: cases that are told, in the middle of each track, and those that earlier sequences reached in a state in
/// which none began yet. Within a round nothing is added, and what is added goes by the number of the sequence: a number always
/// stands for the same commands.
/// </summary>
internal sealed class Beginnings
{
    private const int OfOneState = 3, MostEntries = 420;

    private static readonly LocalDate Friday = new(2026, 11, 20);

    private static readonly Lazy<IReadOnlyList<Beginning>> Told = new(() =>
    [
        .. new[] { "ready-on-every-gate", "appeal-window-running", "kamal-verrin-1-before", "almost-nothing-is-known" }.Select(file => Of(Story.From(file, Friday))),
        .. new[]
        {
            Course.NothingDecided(), Course.Triaged().Decided(DecisionKind.IntendToDeport), Course.Stage1(), Course.Stage1Served(), Course.Unanswered(), Course.Ordered().Decided(DecisionKind.SetRemoval),
            AdministrativeRemovalTests.Liable(), DeprivationTests.Citizen(Friday), DetentionTests.Given(), Courts.WithNothingPending(Friday), Accused.At("on trial").Story, Accused.At("arrested").Story,
            Talks.Begun(), Talks.Begun().Ready(Talks.Profile(SilenceEffect.ReadmissionAgreed, 20, 30)), Talks.Begun().Ready().Sent().Received(), Talks.Begun().Ready().Sent().Received().Confirmed(),
            // An answer that is overdue under a clause that makes silence consent; a country that takes a letter of this one.
            Talks.Begun().Ready(Talks.Profile(SilenceEffect.ReadmissionAgreed, 20, 30)).Sent().Received().Confirmed().At(new(2026, 10, 5), 9, 0).TimersFire(),
            Talks.Begun().Ready(Talks.Profile() with { UkLetterAcceptedFrom = new(2026, 1, 5), UkLetterSource = "its circular of that day" }).Sent().Received().Confirmed(),
            Talks.AllReady(), Talks.AllReady().Booked(), TransferEndTests.Left(),
        }.Concat(FurtherOn.All()).Select(Of),
    ]);

    private readonly Dictionary<(string Track, Type State), List<Beginning>> of = [];
    private readonly List<Beginning> all = [];
    private readonly Dictionary<(Way Goal, int Known), IReadOnlyList<Beginning>> nearest = [];

    public Beginnings()
    {
        foreach (var told in Told.Value)
            foreach (var place in Standing.Of(LiveCase.From(new CaseId(), told.Entries))) Keep(place, told);
    }

    /// <summary>Whether another case in which a course stands so would be kept.</summary>
    public bool Wants(Place place, int entries) => !place.IsNew && entries <= MostEntries && (!of.TryGetValue((place.Table.Id, place.State.GetType()), out var known) || known.Count < OfOneState);

    /// <summary>Keeps one for where a course of it stands.</summary>
    public void Keep(Place place, Beginning one)
    {
        var state = (place.Table.Id, place.State.GetType());
        if (!of.TryGetValue(state, out var known)) of[state] = known = [];
        known.Add(one);
        if (!all.Contains(one)) all.Add(one);
    }

    /// <summary>One from which there are the fewest steps to a line of a table; now and then any.</summary>
    public Beginning For(Way goal, Random chance)
    {
        if (chance.Next(6) == 0) return all[chance.Next(all.Count)];
        IReadOnlyList<Beginning> near;
        lock (nearest)
        {
            if (!nearest.TryGetValue((goal, all.Count), out near!))
                nearest[(goal, all.Count)] = near = of.Where(s => s.Key.Track == goal.Table.Id).GroupBy(s => Ways.Distance(s.Key.State, goal)).OrderBy(g => g.Key).First().SelectMany(g => g.Value).Distinct().ToList();
        }

        return near[chance.Next(near.Count)];
    }

    /// <summary>A paper that comes in.</summary>
    public static ReceiveDocument Paper(Actor by, Compartment @in) => new(@in, new(Digest.Of([1]), 1, "application/pdf", DocumentType.Other, null, null, null, null, null, Holding.Scan, "from whoever wrote it", Confidentiality.Open, null, null, null)) { By = by, Id = "" };

    // Whoever works such cases has it, and a paper lies in each place where one is asked for.
    private static Beginning Of(Story story)
    {
        if (!story.Case.Access.IsAssigned(Story.Officer)) story.Done(Story.Caseworker, by => new AssignToCase(Story.Officer, "decides") { By = by, Id = story.Next() });
        foreach (var who in AnyCommand.Actors.Where(a => a.Role is ActorRole.LegalAdviser or ActorRole.ReturnsLiaisonOfficer or ActorRole.VictimLiaisonOfficer && !story.Case.Access.IsAssigned(a)))
            story.Done(Story.Officer, by => new AssignToCase(who, "works here") { By = by, Id = story.Next() });
        foreach (var (who, place) in new[] { (Story.Caseworker, Compartment.Open), (Story.Caseworker, Compartment.Protection), (Story.Liaison, Compartment.Destination) })
            story.Done(who, by => Paper(by, place) with { Id = story.Next() });
        return new(story.Case.History, story.Now, []);
    }
}
