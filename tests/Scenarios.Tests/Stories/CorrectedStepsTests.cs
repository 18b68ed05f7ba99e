using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Criminal;
using DueCourse.Casework.Tracks.JudicialReview;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Protection;
using DueCourse.Casework.Tracks.Trafficking;
using DueCourse.Casework.Tracks.VictimContact;
using DueCourse.Casework.Work;
using NodaTime;
using Scenarios.Tests.Model;
using Scenarios.Tests.Stories.Talks;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>
/// A step that was recorded in error: corrected, the course stands where it stood and so does everything that was stated beside it; or
/// the correction is refused, and the refusal names what to record instead. No correction is taken in and does nothing.
/// </summary>
public sealed class CorrectedStepsTests
{
    private static readonly LocalDate Friday = new(2026, 11, 20);

    private static IEnumerable<Story> Told() =>
    [
        .. FurtherOn.All(), Course.Ordered().Decided(DecisionKind.SetRemoval).Done(Officer, by => new SetRemoval { By = by, Id = "set" }), AdministrativeRemovalTests.Liable(), DetentionTests.Held(),
        Talks.Talks.AllReady().Booked(), TransferEndTests.Left(), Accused.At("sentenced").Story, DeprivationTests.UnderAppeal(), Outside(), WithAVictim(),
    ];

    [Fact]
    public void Each_step_of_each_track_goes_with_all_that_stood_beside_it_or_is_refused_with_what_to_record_instead()
    {
        var (undone, bound, faults) = (new HashSet<Type>(), new HashSet<Type>(), new List<string>());
        foreach (var story in Told())
        {
            var recorded = story.AsRecorded.ToList();
            foreach (var step in recorded.Where(r => IsAStep(r.Event) && r.By is { Role: not ActorRole.System }))
            {
                var beside = recorded.Where(r => r.Command == step.Command && r.At == step.At).ToList();
                var first = recorded.IndexOf(beside[0]);
                var before = LiveCase.From(story.Case.Id, recorded.Take(first));
                var with = LiveCase.From(story.Case.Id, recorded.Take(first + beside.Count));
                var now = step.At + Duration.FromMinutes(1);
                var command = new CorrectEntry(step.Id, "it is another person's") { By = step.By!, Id = "correct" };
                switch (with.Decide(command, now))
                {
                    case Refusal { Code: "entry.step-binds" } refused:
                        if (string.IsNullOrWhiteSpace(refused.WhatToDo)) faults.Add($"{step.Event.GetType().Name}: nothing is named to record instead");
                        bound.Add(step.Event.GetType());
                        break;
                    case Refusal { Code: "access.refused" }:
                        break;
                    case Refusal refused:
                        faults.Add($"{step.Event.GetType().Name}: {refused.Code}");
                        break;
                    case Events events:
                        undone.Add(step.Event.GetType());
                        var after = After(with, events, command, now);
                        if (States(after) != States(before)) faults.Add($"{step.Event.GetType().Name}: {States(after)} and not {States(before)}");
                        // What the program added for others under the same command stays.
                        if (beside.All(r => r.By == step.By) && !Standing(after).SequenceEqual(Standing(before))) faults.Add($"{step.Event.GetType().Name}: what stands is not what stood");
                        if (!beside.Where(r => r.By == step.By && r.Event is FactAsserted).All(r => after.Statements.Find(r.Id)!.Ended is not null)) faults.Add($"{step.Event.GetType().Name}: what was stated beside it stands");
                        break;
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
        string[] tracks = ["Appeal", "Criminal", "Deprivation", "Detention", "Identity", "JudicialReview", "LegalDecision", "Protection", "Readmission", "Trafficking", "Transfer", "TravelDocument", "VictimContact"];
        Assert.Equal(tracks, undone.Concat(bound).Select(t => t.Namespace!.Split('.')[^1]).Distinct().Where(tracks.Contains).Order(StringComparer.Ordinal));
        Assert.True(undone.Count >= 25 && bound.Count >= 8, $"{undone.Count} undone, {bound.Count} bound");
    }

    [Fact]
    public void A_step_on_which_a_later_one_rests_does_not_go_before_it()
    {
        var story = Course.Stage1Served();
        var issued = story.EntryOf<Stage1NoticeIssued>();
        Assert.Equal("entry.step-not-last", story.Refused(Officer, by => new CorrectEntry(issued, "another's") { By = by, Id = "c" }).Code);

        story.Later().Done(Officer, by => new CorrectEntry(story.EntryOf<Stage1NoticeServed>(), "it was not he who signed for it") { By = by, Id = "c 1" });
        Assert.IsType<Stage1Issued>(story.Case.LegalDecision.State);
        story.Later().Done(Officer, by => new CorrectEntry(issued, "issued in another case") { By = by, Id = "c 2" });
        Assert.IsType<InTriage>(story.Case.LegalDecision.State);
    }

    [Fact]
    public void A_stay_that_was_said_to_have_ended_by_mistake_is_recorded_again_and_not_corrected()
    {
        var story = DetentionTests.Given();
        story.Done(OnDuty, by => new RecordStay(new(StayKind.Injunction, "High Court", "the clerk", "telephone", story.Now, "no removal")) { By = by, Id = "call" });
        var refused = story.Later().Refused(Caseworker, by => new CorrectEntry(story.EntryOf<StayRecorded>(), "another person's") { By = by, Id = "c" });

        Assert.Equal("stay.only-the-court", refused.Code);
        Assert.Contains("until the court ends it", refused.Why, StringComparison.Ordinal);
        Assert.True(story.Case.Stays.All.Single().Binds);
    }

    [Fact]
    public void An_officers_step_is_not_taken_back_by_a_caseworker_and_what_rested_on_one_is_in_question()
    {
        var story = Course.Stage1();
        Assert.Equal("entry.step-of-another", story.Refused(Caseworker, by => new CorrectEntry(story.EntryOf<Stage1NoticeIssued>(), "x") { By = by, Id = "c" }).Code);

        var (accused, proceedings) = Accused.At("sentenced");
        var said = accused.Case.Statements.All.Last(s => s.Ended is null && s.Said.Fact == "dateOfConviction").Id;
        accused.Later().Decided(DecisionKind.IntendToDeport, on: said);
        accused.Later().Done(Officer, by => new CorrectEntry(accused.EntryOf<SentenceRecorded>(), "another's") { By = by, Id = "c 1" });
        accused.Later().Done(Officer, by => new CorrectEntry(accused.EntryOf<ConvictionRecorded>(), "another's") { By = by, Id = "c 2" });
        Assert.NotNull(accused.Case.Statements.Find(said)!.Ended);
        Assert.Contains(InQuestion.In(accused.Case), q => q.Entry.Event is DecisionMade);
    }

    private static Story Outside()
    {
        var story = DetentionTests.Given();
        story.Done(Caseworker, by => new RecordProtectionClaim(Friday, "to an officer") { By = by, Id = story.Next() });
        story.Later().Done(Caseworker, by => new ReferAsAVictim(Friday, "the detention centre", "what he said of the boat") { By = by, Id = story.Next() });
        var paper = story.Paper(Compartment.Protection);
        story.Later().Done(Caseworker, by => new RecordReasonableGrounds(false, Friday, "the competent authority", paper) { By = by, Id = story.Next() });
        return story.Later().Done(Caseworker, by => new RecordClaim(ClaimChallenges.Removal, ClaimForum.UpperTribunal, ChallengesRemoval: true, Friday, "his solicitor", null) { By = by, Id = story.Next() });
    }

    // A victim asked to be told, is told by that channel that it is over, and another changes what they asked for.
    private static Story WithAVictim()
    {
        var liaison = new Actor("e.duarte", "Elena Duarte", ActorRole.VictimLiaisonOfficer);
        var story = DetentionTests.Given();
        story.Done(Officer, by => new AssignToCase(liaison, "keeps victims informed") { By = by, Id = story.Next() });
        story.Later().Done(liaison, by => new RecordVictimWish("v1", "letter to her solicitor") { By = by, Id = story.Next() });
        story.Later().Done(liaison, by => new DateVictimTelling("v1", story.Today.PlusDays(3), "She confirmed the address on Friday.") { By = by, Id = story.Next() });
        return story.Later().Done(liaison, by => new RecordVictimWish("v2", "telephone") { By = by, Id = story.Next() });
    }

    private static bool IsAStep(CaseEvent happened) => happened.GetType().Namespace!.StartsWith("DueCourse.Casework.Tracks", StringComparison.Ordinal);

    private static LiveCase After(LiveCase c, Events events, Command command, Instant now)
    {
        var numbers = Compartments.All.ToDictionary(x => x, c.Count);
        return LiveCase.From(c.Id, [.. c.History, .. events.All.Select(e => new Recorded(new(e.In, ++numbers[e.In]), now, e.As ?? command.By, command.Id, e.Event))]);
    }

    private static string States(LiveCase c) => string.Join("; ", Model.Standing.Of(c).Where(p => !p.IsNew).Select(p => $"{p.Table.Id} {p.Key} {p.State}"));

    private static IEnumerable<EntryId> Standing(LiveCase c) => c.Statements.All.Where(s => s.Ended is null).Select(s => s.Id);
}
