namespace DueCourse.Casework.Tests.Tracks;

using DueCourse.Casework.Tracks;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.Transfer;

public sealed class WhereItStandsTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 11, 20, 23, 30);

    [Fact]
    public void Where_nothing_is_recorded_every_track_stands_once_at_its_start_and_says_what_can_be_done()
    {
        var courses = WhereItStands.In(new(Given.Case));

        Assert.Equal(TrackPage.All.Select(t => t.Name).Order(StringComparer.Ordinal), courses.Select(c => c.Name).Order(StringComparer.Ordinal));
        Assert.All(courses, c => Assert.True(c is { IsAtItsStart: true, Since: null, About: "" }, c.Track));
        Assert.All(courses, c => Assert.NotEmpty(c.Next));
        Assert.Equal(["Plan departure"], courses.Single(c => c.Track == "transfer").Next.Select(n => n.What));
    }

    [Fact]
    public void A_step_that_was_recorded_late_counts_from_its_own_day_and_one_without_a_day_from_the_day_of_its_entry()
    {
        var late = Of((Compartment.Open, new NationalityAccountTaken("GHA", new(Compartment.Open, 1), new(2026, 11, 2), "an account", "none")));
        Assert.Equal(new LocalDate(2026, 11, 2), late.Single(c => c.Track == "identity").Since);

        // Recorded half an hour before midnight, in a winter in which London's clocks show the same as the world's.
        var booked = Of((Compartment.Open, new DeparturePlanned("GHA", new(2026, 12, 7), "BA 78", []))).Single(c => c.Track == "transfer");
        Assert.Equal(("A departure to Ghana is booked for 7 December 2026; the person has not been told", (LocalDate?)new LocalDate(2026, 11, 20)), (booked.State, booked.Since));
    }

    [Fact]
    public void Several_of_one_track_stand_each_for_itself()
    {
        var courses = Of(
            (Compartment.Open, new NationalityAccountTaken("GHA", new(Compartment.Open, 1), new(2026, 11, 2), "an account", "none")),
            (Compartment.Open, new NationalityAccountTaken("TGO", new(Compartment.Open, 1), new(2026, 11, 3), "an account", "none")),
            (Compartment.Open, new NationalityEvidenceGathered("TGO", new(2026, 11, 4), "a power"))).Where(c => c.Track == "identity");

        Assert.Equal([("Ghana", "The person has said what they are"), ("Togo", "Gathering evidence")], courses.Select(c => (c.About, c.State)));
        Assert.All(courses, c => Assert.False(c.IsAtItsStart));
    }

    [Fact]
    public void What_can_be_done_next_is_what_the_table_says_with_its_actors_and_what_must_hold()
    {
        var next = Of((Compartment.Open, new DeparturePlanned("GHA", new(2026, 12, 7), "BA 78", []))).Single(c => c.Track == "transfer").Next;

        var table = TransferTrack.Table.Transitions.Where(t => t.From == typeof(Planned)).ToList();
        Assert.Equal(table.Select(t => TrackTable.InWords(t.By)).Distinct(), next.Select(n => n.What.ToLowerInvariant()));
        Assert.All(next, n => Assert.DoesNotContain(ActorRole.System, n.By));
        Assert.Contains(ActorRole.LegalAdviser, next.Single(n => n.What == "Stop departure").By);
    }

    [Fact]
    public void A_state_that_is_left_and_reached_again_is_as_old_as_its_last_beginning()
    {
        var courses = Of(
            (Compartment.Open, new DeparturePlanned("GHA", new(2026, 12, 7), "BA 78", [])),
            (Compartment.Open, new DepartureStopped(new(Compartment.Open, 1), StopReason.CourtOrder, null)),
            (Compartment.Open, new DeparturePlanned("GHA", new(2026, 12, 14), "BA 78", [])));

        Assert.Equal(new LocalDate(2026, 11, 22), courses.Single(c => c.Track == "transfer").Since);
    }

    // Each entry a day after the one before.
    private static IReadOnlyList<CourseStands> Of(params (Compartment In, CaseEvent Event)[] happened) =>
        WhereItStands.In(LiveCase.From(Given.Case, happened.Select((h, i) => new Recorded(new(h.In, i + 1), At + Duration.FromDays(i), Given.Caseworker, "", h.Event))));
}
