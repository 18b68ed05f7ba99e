namespace DueCourse.Casework.Tests.Timers;

using DueCourse.Casework.Access;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Timers;

public sealed class TimerTests
{
    [Fact]
    public void Every_kind_of_timer_has_a_rule() => Assert.Equal(Enum.GetValues<TimerKind>().Order(), OnTimer.Kinds.Order());

    [Fact]
    public void A_timer_is_not_fired_before_it_is_due_and_fires_once_however_many_nodes_try()
    {
        var desk = Held();
        var timer = desk.Case.Timers.Pending.Single();
        desk.Now = timer.Set.DueAt - Duration.FromTicks(10);
        Assert.Equal("timer.early", desk.Refused(FireTimer.Of(timer.Id)).Code);
        desk.Now = timer.Set.DueAt;
        desk.Done(FireTimer.Of(timer.Id));

        Assert.Equal(2, Assert.IsType<DoneBefore>(desk.Decide(FireTimer.Of(timer.Id))).Then.Count);
        Assert.Equal(2, Assert.IsType<DoneBefore>(desk.Decide(FireTimer.Of(timer.Id) with { Id = "under another id" })).Then.Count);
        Assert.Single(desk.Case.History, r => r.Event is HoldReviewFellDue);
        Assert.True(desk.Case.Retention.IsHeld);
    }

    [Fact]
    public void After_downtime_timers_fire_in_the_order_in_which_they_were_due()
    {
        var desk = Held();
        desk.Done(new PlaceLegalHold("an inquiry", desk.Now + Duration.FromDays(10)) { By = Given.Caseworker, Id = "h2" });
        desk.Done(new PlaceLegalHold("another inquiry", desk.Now + Duration.FromDays(40)) { By = Given.Caseworker, Id = "h3" });
        desk.Now += Duration.FromDays(365);
        var due = desk.Case.Timers.Due(desk.Now).Select(t => t.Id).ToList();

        Assert.Equal([new(Compartment.Working, 4), new(Compartment.Working, 2), new(Compartment.Working, 6)], due);
        Assert.Equal("timer.order", desk.Refused(FireTimer.Of(due[1])).Code);
        foreach (var timer in due) desk.Done(FireTimer.Of(timer));
        Assert.Empty(desk.Case.Timers.Pending);
    }

    [Fact]
    public void The_same_record_and_the_same_clock_give_the_same_bytes_when_timers_are_replayed()
    {
        Assert.Equal(Run(), Run());

        static string[] Run()
        {
            var desk = Held();
            desk.Done(new PlaceLegalHold("an inquiry", desk.Now + Duration.FromDays(10)) { By = Given.Caseworker, Id = "h2" });
            desk.Now += Duration.FromDays(100);
            while (desk.Case.Timers.Due(desk.Now).FirstOrDefault() is { } next) desk.Done(FireTimer.Of(next.Id));
            return [.. desk.Entries.Select(e => e.Hash.ToString())];
        }
    }

    [Fact]
    public void A_timer_about_what_has_settled_itself_fires_and_does_nothing()
    {
        var desk = Held();
        desk.Done(new AssignToCase(Given.SecondOfficer, "decides") { By = Given.Officer, Id = "a" });
        desk.Done(new LiftLegalHold(new(Compartment.Working, 1), "the claim was settled") { By = Given.SecondOfficer, Id = "l" });
        desk.Now += Duration.FromDays(31);
        desk.Done(FireTimer.Of(desk.Case.Timers.Pending.Single().Id));

        Assert.IsType<TimerFired>(desk.Case.History[^1].Event);
    }

    [Fact]
    public void A_cancelled_timer_does_not_fire_and_only_the_program_fires_one()
    {
        var desk = Held();
        var timer = desk.Case.Timers.Pending.Single().Id;
        desk.Now += Duration.FromDays(31);
        Assert.Equal("access.refused", desk.Refused(new FireTimer(timer) { By = Given.Caseworker, Id = "f" }).Code);
        desk.Done(new CancelTimer(timer, "reviewed today") { By = Given.Caseworker, Id = "c" });

        Assert.Empty(desk.Case.Timers.Due(desk.Now));
        Assert.Equal("entry.none", desk.Refused(FireTimer.Of(timer)).Code);
    }

    [Fact]
    public void Access_that_has_ended_is_noted_by_its_timer_where_it_was_granted()
    {
        var desk = Given.Opened();
        var until = desk.Now + Duration.FromDays(2);
        desk.Done(new RequestAccess(Compartment.Medical, "fitness", until) { By = new("o.two", "Other Officer", ActorRole.SeniorOfficer), Id = "r" });
        desk.Done(new GrantAccess(desk.Last, until, "needed") { By = Given.Officer, Id = "g" });
        desk.Now = until;
        desk.Done(FireTimer.Of(desk.Case.Timers.Pending.Single().Id));

        Assert.Equal(new AccessExpired(new(Compartment.Medical, 2)), desk.Case.History[^1].Event);
    }

    private static Desk Held() =>
        Given.Opened().Done(new PlaceLegalHold("a claim for damages", Given.Start + Duration.FromDays(30)) { By = Given.Caseworker, Id = "h" });
}
