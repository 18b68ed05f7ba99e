namespace DueCourse.Law.Tests.Gates;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Gates;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class RemovalOnTheDayTests
{
    private static readonly LocalDate Today = 23.November(2026);

    [Fact]
    public void With_nothing_known_removal_is_not_allowed_and_the_missing_facts_are_named()
    {
        var finding = RemovalOnTheDay.MayHappen.Condition.Read(A.Case(_ => { }), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.NotEmpty(finding.AllMissing());
    }

    [Fact]
    public void Every_gate_is_part_of_the_rule()
    {
        var within = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        Collect(RemovalOnTheDay.MayHappen.Condition.Node);
        Assert.All(TheGates.All, gate => Assert.Contains(gate.ShutWhen.Node, within));

        void Collect(Node node)
        {
            if (!within.Add(node)) return;
            foreach (var child in node.Children) Collect(child);
        }
    }

    [Theory]
    [MemberData(nameof(OneThingThatStops))]
    public void One_thing_is_enough_to_stop_it(string what)
    {
        Assert.Equal(No, RemovalOnTheDay.MayHappen.On(A.Case(p => Stops[what](p)), Today));
        Assert.Equal(Yes, RemovalOnTheDay.IsBlockedWhateverTheRoute.On(A.Case(p => Stops[what](p)), Today));
    }

    public static TheoryData<string> OneThingThatStops => [.. Stops.Keys];

    private static readonly Dictionary<string, Action<Subject>> Stops = new()
    {
        ["British citizenship"] = p => p.Yes(ThePerson.IsABritishCitizen),
        ["an injunction"] = p => p.Has<CourtOrder>(o => o.Yes(TheCourtOrder.IsActive).Yes(TheCourtOrder.ForbidsRemoval)),
        ["an interim measure"] = p => p.Is(TheStrasbourgCourt.Rule39, "active"),
        ["no destination"] = p => p.No(ThePerson.IsABritishCitizen).Is(TheDestination.Basis, "none"),
        ["a defective notice"] = p => p.Has<Notice>(n => n.Is(TheNotice.Type, "departure-details").Yes(TheNotice.IsDefective)),
        ["a notice that did not reach the representative"] = p => p.Yes(TheSafeguards.HasARepresentative)
            .Has<Notice>(n => n.Is(TheNotice.Type, "deportation-order").No(TheNotice.WentToTheRepresentative)),
        ["unfitness to travel"] = p => p.No(TheDeparture.IsFitToTravel),
        ["no document"] = p => p.No(TheDestination.DocumentIsHeld),
    };
}
