using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.VictimContact;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Talks;

/// <summary>Victims are told by the channel that they asked for, of what has happened, in a compartment that nothing of the case shows in.</summary>
public sealed class VictimContactTests
{
    private static readonly Actor VictimLiaison = new("e.duarte", "Elena Duarte", ActorRole.VictimLiaisonOfficer);
    private static readonly LocalDate Friday = new(2026, 11, 20), Monday = new(2026, 11, 23);

    [Fact]
    public void A_victim_who_asked_and_was_neither_told_nor_dated_delays_a_departure_until_the_telling_is_dated()
    {
        var story = Noticed();
        story.Done(VictimLiaison, by => new RecordVictimWish("v1", "letter to her solicitor") { By = by, Id = story.Next() });
        story.At(Monday, 8, 0);
        Assert.Equal("shut", story.Gate("G18"));
        Assert.Equal("gate.G18", story.Refused(Caseworker, by => story.Escort(by, "e")).Code);
        story.Done(VictimLiaison, by => new DateVictimTelling("v1", Monday.PlusDays(1), "She confirmed the address on Friday.") { By = by, Id = story.Next() });
        Assert.Equal("open", story.Gate("G18"));
        story.Escorted();
    }

    [Fact]
    public void It_never_delays_a_release_nor_a_courts_order()
    {
        var story = Noticed();
        story.Done(Officer, by => new AuthoriseDetention(DetentionPower.Schedule3Paragraph2C, "Removal on Monday.", "No indicators.", "Comfort Osei") { By = by, Id = story.Next() });
        story.Done(VictimLiaison, by => new RecordVictimWish("v1", "telephone") { By = by, Id = story.Next() });
        Assert.Equal("shut", story.Gate("G18"));

        story.Done(OnDuty, by => new DueCourse.Casework.Stays.RecordStay(new(DueCourse.Casework.Stays.StayKind.Injunction, "High Court", "the clerk", "telephone", story.Now, "no removal")) { By = by, Id = story.Next() });
        story.Done(Officer, by => new ReleasePerson("The court ordered it.") { By = by, Id = story.Next() });
        Assert.IsType<NotDetained>(story.Case.Detention.State);
    }

    [Fact]
    public void A_victim_is_told_by_the_channel_that_they_asked_for_of_an_outcome_that_was_released_and_of_no_plan()
    {
        var story = Noticed();
        story.Done(VictimLiaison, by => new RecordVictimWish("v1", "letter") { By = by, Id = story.Next() });
        TellVictim Tell(Actor by, string channel, ToldOutcome what = ToldOutcome.IsOver) => new("v1", channel, what) { By = by, Id = "t" };

        Assert.Equal("victim.channel", story.Refused(VictimLiaison, by => Tell(by, "telephone")).Code);
        Assert.Equal("victim.not-released", story.Refused(VictimLiaison, by => Tell(by, "letter")).Code);
        story.Done(Caseworker, by => new StopDeparture(StopReason.Practical) { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new RecordOutcome(CaseOutcome.NoAction, DateRange.On(Friday)) { Reasons = "The state found that removal would not be lawful.", By = by, Id = story.Next() });
        story.Done(Caseworker, by => new ReleaseOutcomeToVictimLiaison(story.EntryOf<OutcomeReached>()) { By = by, Id = story.Next() });
        Assert.Equal("victim.not-released", story.Refused(VictimLiaison, by => Tell(by, "letter", ToldOutcome.HasLeft)).Code);
        story.Done(VictimLiaison, by => Tell(by, "letter"));
        Assert.Equal("v1", Assert.Single(story.Happened<VictimTold>()).Victim);
    }

    [Fact]
    public void A_contact_that_fails_falls_back_on_no_other_channel_and_they_can_change_their_mind_at_any_time()
    {
        var story = Noticed();
        story.Done(VictimLiaison, by => new RecordVictimWish("v1", "letter") { By = by, Id = story.Next() });
        story.Done(VictimLiaison, by => new RecordVictimNotReached("v1", Friday, "returned unopened") { By = by, Id = story.Next() });
        Assert.Equal("letter", Assert.IsType<WantsToBeTold>(story.Case.VictimContacts.Of("v1")).Channel);
        story.Done(VictimLiaison, by => new RecordVictimOptOut("v1") { By = by, Id = story.Next() });
        Assert.Equal("open", story.Gate("G18"));
        Assert.Equal("track.victim-contact.impossible", story.Refused(VictimLiaison, by => new DateVictimTelling("v1", Monday, "safe") { By = by, Id = "d" }).Code);
        story.At(Friday.PlusDays(1), 9, 0).Done(VictimLiaison, by => new RecordVictimWish("v1", "by way of her mother") { By = by, Id = story.Next() });
        Assert.Equal("shut", story.Gate("G18"));
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Victim]), t => t.For == ActorRole.VictimLiaisonOfficer);
    }

    [Fact]
    public void Those_who_work_the_case_do_not_write_there_and_its_liaison_sees_nothing_of_a_claim()
    {
        var story = Noticed();
        Assert.Equal("access.refused", story.Refused(Caseworker, by => new RecordVictimWish("v1", "letter") { By = by, Id = "w" }).Code);
        Assert.Equal("access.refused", story.Refused(Liaison, by => new RecordVictimWish("v1", "letter") { By = by, Id = "w" }).Code);

        string Refusals(Story of) => string.Join('\n', new Func<Actor, Command>[]
        {
            by => new TellVictim("v1", "letter", ToldOutcome.HasLeft) { By = by, Id = "a" },
            by => new DateVictimTelling("v1", Friday.PlusDays(-1), "safe") { By = by, Id = "b" },
            by => new RecordVictimWish("", "letter") { By = by, Id = "c" },
            by => new RecordVictimNotReached("v1", Friday.PlusDays(9), "x") { By = by, Id = "d" },
        }.Select(c => of.Refused(VictimLiaison, c).ToString()));

        story.Done(VictimLiaison, by => new RecordVictimWish("v1", "letter") { By = by, Id = story.Next() });
        var before = Refusals(story);
        story.Claimed();
        Assert.Equal(before, Refusals(story));
        Assert.All(SeenCase.By(story.Case, VictimLiaison, story.Now).Case.History, r => Assert.Equal(Compartment.Victim, r.Id.Compartment));
    }

    private static Story Noticed()
    {
        var story = From("ready-on-every-gate", Friday, text => DetentionTests.NotPregnant(text).Replace(", victimToTell: no", "", StringComparison.Ordinal));
        story.Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = story.Next() });
        story.Done(Officer, by => new AssignToCase(VictimLiaison, "keeps victims informed") { By = by, Id = story.Next() });
        story.At(Friday, 10, 0).Done(Caseworker, by => new PlanDeparture(new("GHA", Monday, "BA 78", [])) { By = by, Id = story.Next() });
        return story.DetailsServed();
    }
}
