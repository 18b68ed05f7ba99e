using DueCourse.Casework.Access;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.JudicialReview;
using DueCourse.Casework.Tracks.Protection;
using DueCourse.Casework.Tracks.Trafficking;
using DueCourse.Casework.Work;
using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>Somebody is held for removal, and something comes that puts removal off: the detention is looked at again within hours.</summary>
public sealed class LookAgainTests
{
    private static readonly LocalDate Friday = new(2026, 11, 20);

    public static TheoryData<string, Compartment, string> What => new()
    {
        { "a claim", Compartment.Protection, "A claim was made since." },
        { "further submissions", Compartment.Protection, "A claim was made since." },
        { "rule 39", Compartment.Protection, "The European Court of Human Rights asked" },
        { "leave", Compartment.Open, "A status was granted since." },
        { "an appeal", Compartment.Protection, "An appeal was brought." },
        { "judicial review", Compartment.Open, "Judicial review of removal was asked for." },
        { "a referral", Compartment.Protection, "The person was referred as a possible victim of trafficking." },
        { "pregnancy", Compartment.Medical, "The person is said to be pregnant" },
        { "not fit", Compartment.Medical, "The person is said not to be fit to travel." },
    };

    [Theory]
    [MemberData(nameof(What))]
    public void Whatever_puts_removal_off_asks_for_the_detention_to_be_looked_at_again_where_it_stands(string what, Compartment place, string why)
    {
        var story = Held();
        Assert.DoesNotContain(TaskRules.In(story.Case, Compartments.All), IsToLookAgain);
        Happens(story.At(Friday, 14, 0), what);

        var task = Assert.Single(TaskRules.In(story.Case, Compartments.All), IsToLookAgain);
        Assert.StartsWith(why, task.Because, StringComparison.Ordinal);
        Assert.Equal((place, story.Now + Duration.FromHours(4), ActorRole.SeniorOfficer), (task.Reason.Compartment, task.By, task.For));
        if (place != Compartment.Open) Assert.DoesNotContain(TaskRules.In(story.Case, [Compartment.Open, Compartment.Destination]), IsToLookAgain);
    }

    [Theory]
    [InlineData("a claim")]
    [InlineData("leave")]
    [InlineData("pregnancy")]
    public void It_goes_when_the_person_is_released(string what)
    {
        var story = Held();
        Happens(story.At(Friday, 14, 0), what);
        story.Later().Done(Officer, by => new ReleasePerson("Removal is no longer near.") { By = by, Id = story.Next() });

        Assert.DoesNotContain(TaskRules.In(story.Case, Compartments.All), IsToLookAgain);
    }

    [Fact]
    public void It_goes_when_the_detention_was_reviewed_since_and_comes_again_with_the_next_reason()
    {
        var story = Held();
        Happens(story.At(Friday, 14, 0), "a referral");
        story.Later().Done(Officer, by => new ReviewDetention("The referral was read; the authority decides on Monday; he is held until then and no longer.") { By = by, Id = story.Next() });
        Assert.DoesNotContain(TaskRules.In(story.Case, Compartments.All), IsToLookAgain);

        Happens(story.Later(), "judicial review");
        Assert.Single(TaskRules.In(story.Case, Compartments.All), IsToLookAgain);
    }

    [Fact]
    public void Of_somebody_who_is_not_held_nothing_is_asked()
    {
        var story = DetentionTests.Given();
        Happens(story, "a claim");

        Assert.DoesNotContain(TaskRules.In(story.Case, Compartments.All), IsToLookAgain);
    }

    [Fact]
    public void A_task_that_stands_with_claims_can_be_given_to_somebody_and_be_done()
    {
        var story = Held();
        Happens(story.At(Friday, 14, 0), "a claim");
        var key = TaskRules.In(story.Case, Compartments.All).Single(IsToLookAgain).Key;
        story.Later().Done(Caseworker, by => new AssignTask(Compartment.Protection, key, Officer) { By = by, Id = story.Next() });
        Assert.Equal(Officer, TaskRules.In(story.Case, Compartments.All).Single(IsToLookAgain).AssignedTo);
        story.Done(Officer, by => new FinishTask(Compartment.Protection, key, "Looked at with the adviser; released tomorrow.") { By = by, Id = story.Next() });

        Assert.DoesNotContain(TaskRules.In(story.Case, Compartments.All), IsToLookAgain);
    }

    private static bool IsToLookAgain(CaseTask task) => task.Key.StartsWith("held ", StringComparison.Ordinal);

    private static Story Held()
    {
        var story = DetentionTests.Held();
        return story.Done(Officer, by => new AssignToCase(Adviser, "advises") { By = by, Id = story.Next() });
    }

    private static Story Happens(Story story, string what) => what switch
    {
        "a claim" => story.Done(Caseworker, by => new RecordProtectionClaim(Friday, "to the officer who brought his lunch") { By = by, Id = story.Next() }),
        "further submissions" => story.Done(Caseworker, by => new RecordFurtherSubmissions(Friday, "by his solicitor") { By = by, Id = story.Next() }),
        "rule 39" => story.Done(OnDuty, by => new RecordStay(new(StayKind.Rule39, "European Court of Human Rights", "the registry", "fax", story.Now, "not to be removed")) { By = by, Id = story.Next() }),
        "leave" => Said(story, Compartment.Open, "leaveStatus", new WordValue("limited")),
        "an appeal" => Lodged(story),
        "judicial review" => story.Done(Caseworker, by => new RecordClaim(ClaimChallenges.Removal, ClaimForum.UpperTribunal, ChallengesRemoval: true, Friday, "his solicitor", null) { By = by, Id = story.Next() }),
        "a referral" => story.Done(Caseworker, by => new ReferAsAVictim(Friday, "the detention centre", "what he said of the boat") { By = by, Id = story.Next() }),
        "pregnancy" => Said(story, Compartment.Medical, "pregnant", new YesNoValue(IsYes: true)),
        _ => Said(story, Compartment.Medical, "departure.fitToTravel", new YesNoValue(IsYes: false)),
    };

    private static Story Said(Story story, Compartment @in, string fact, FactValue value) =>
        story.Done(Caseworker, by => new AssertFact(@in, new(null, fact, value, DateRange.On(Friday), null, "a letter", null, "whoever wrote it", Side.OfficialRecord, null)) { By = by, Id = story.Next() });

    private static Story Lodged(Story story)
    {
        story.Done(Caseworker, by => new RecordRightOfAppeal(AppealAgainst.HumanRightsRefusal, AppealForum.FirstTierTribunal, DecisionReached.SentHere, Friday.PlusDays(-4), true, true, AppealCertificate.None, UkDivision.EnglandAndWales, null) { By = by, Id = story.Next() });
        AppealTests.Lodge(story, story.Case.Appeals.All[^1].Id, Friday);
        return story;
    }
}
