using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.TravelDocument;
using DueCourse.Casework.Tracks.VictimContact;
using DueCourse.Law.Drafting;
using NodaTime;
using Scenarios.Tests.Stories;
using Scenarios.Tests.Stories.Talks;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Model;

/// <summary>Cases far on in a track, where what a step asks for was said on the way: chance seldom says all of it in a dozen commands.</summary>
internal static class FurtherOn
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Story> All() =>
    [
        Accused.At("appeal pending").Story, Accused.At("varied").Story, Claimed(), ClaimRefused(), AppealPending(), Decided(AppealOutcome.Dismissed), Decided(AppealOutcome.Allowed), PermissionRefused(),
        UkLetterNeeded(), OutcomeReleased(), DoorsClosed(),
    ];

    // At stage 2, with a human rights claim to be decided.
    private static Story Claimed()
    {
        LocalDate on = new(2026, 12, 8);
        var story = Course.Stage1Served().At(on, 10, 0).Done(Caseworker, by => new RecordRepresentations(on, InFull: true, "8") { By = by, Id = "representations" });
        return story.Done(Caseworker, by => new BeginStage2(null) { By = by, Id = "stage 2 begun" });
    }

    private static Story ClaimRefused() => Claimed().Decided(DecisionKind.RefuseClaim).Done(Officer, by => new RefuseAtStage2(new(2026, 12, 8)) { By = by, Id = "refused" });

    // Brought from here, in time, uncertified: all of it is on the file.
    private static Story AppealPending()
    {
        var story = Courts.WithNothingPending(new(2026, 12, 18));
        var appeal = story.RightOfAppeal(AppealAgainst.HumanRightsRefusal, new(2026, 12, 17));
        return story.At(new(2027, 1, 5), 9, 0).Done(Caseworker, by => new RecordNoticeOfAppeal(appeal, new(2027, 1, 4), "the Tribunal", WasBroughtHere: true) { By = by, Id = story.Next() });
    }

    private static Story Decided(AppealOutcome outcome)
    {
        LocalDate on = new(2027, 3, 1);
        var story = AppealPending().At(on, 12, 0);
        var (appeal, paper) = (story.Case.Appeals.All[^1].Id, story.Paper(Compartment.Protection));
        story.Done(Caseworker, by => new RecordAppealDecision(appeal, outcome, null, Courts.Sent(on), paper) { By = by, Id = story.Next() });
        return story.Done(Caseworker, by => new RecordWrittenReasons(appeal, Courts.Sent(on), paper) { By = by, Id = story.Next() });
    }

    private static Story PermissionRefused()
    {
        LocalDate asked = new(2027, 3, 12), refused = new(2027, 4, 1);
        var story = Decided(AppealOutcome.Dismissed).At(asked, 12, 0);
        var (appeal, paper) = (story.Case.Appeals.All[^1].Id, story.Paper(Compartment.Protection));
        story.Done(Caseworker, by => new RecordPermissionApplication(appeal, AppealSide.Person, asked, "the Tribunal's portal") { By = by, Id = story.Next() });
        return story.At(refused, 12, 0).Done(Caseworker, by => new RecordPermissionAnswer(appeal, PermissionAnswer.Refused, Courts.Sent(refused), paper) { By = by, Id = story.Next() });
    }

    // A document is needed, and the country takes a letter of this one.
    private static Story UkLetterNeeded()
    {
        var story = Talks.Begun().Ready(Talks.Profile() with { UkLetterAcceptedFrom = new(2026, 1, 5), UkLetterSource = "its circular of that day" }).Sent().Received().Confirmed();
        return story.Done(Caseworker, by => new AssessDocumentNeed(Talks.Country, story.Today, "none") { By = by, Id = story.Next() });
    }

    // Over, with a victim who asked to be told and what may be said to them; the channel is the words that chance uses.
    private static Story OutcomeReleased()
    {
        var story = Course.NothingDecided();
        var liaison = AnyCommand.Actors.Single(a => a.Role == ActorRole.VictimLiaisonOfficer);
        story.Done(Officer, by => new AssignToCase(liaison, "keeps victims informed") { By = by, Id = story.Next() });
        story.Done(liaison, by => new RecordVictimWish("victim 1", "the Channel, as said") { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new RecordOutcome(CaseOutcome.NoAction, DateRange.On(story.Today)) { Reasons = "Nothing was proved.", By = by, Id = story.Next() });
        return story.Done(Caseworker, by => new ReleaseOutcomeToVictimLiaison(story.EntryOf<OutcomeReached>()) { By = by, Id = story.Next() });
    }

    // Removal set, and the doors closed behind him.
    private static Story DoorsClosed() => ADeparture.RightBefore(Moment.Door) is var story ? story.Done(Caseworker, by => new RecordDeparture { By = by, Id = story.Next() }) : story;
}
