using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Timers;
using DueCourse.Casework.Tracks.Protection;
using DueCourse.Casework.Tracks.Trafficking;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Work;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>
/// A departure is booked, and a request to the other state is open. Something happens that those who read of the stop must not learn
/// of: all of it stops at once, and what they read is the same bytes whatever it was.
/// </summary>
public sealed class StopsThatDoNotSayWhyTests
{
    private static readonly LocalDate Friday = new(2026, 11, 20), Sunday = new(2026, 11, 22), Monday = new(2026, 11, 23);

    private static readonly Actor Elsewhere = new("s.ito", "Sora Ito", ActorRole.Caseworker);

    public static TheoryData<string> Causes => ["claim", "submissions", "measure", "reasonable grounds", "reopened", "disqualification taken back", "protectionClaims", "furtherSubmissions"];

    [Theory]
    [MemberData(nameof(Causes))]
    public void At_once_the_departure_stops_the_request_is_recalled_and_everybody_who_acts_is_told(string cause)
    {
        var story = Happens(cause);

        Assert.IsType<Stopped>(story.Case.Transfer.State);
        Assert.Equal(StopReason.NotSaid, Assert.Single(story.Happened<DepartureStopped>()).Because);
        Assert.Null(Assert.Single(story.Happened<DepartureStopped>()).Cause);
        Assert.Equal(Enum.GetValues<StopParty>(), story.Happened<StopOrderSent>().Select(s => s.To));
        Assert.All(story.Happened<StopOrderSent>(), s => Assert.Null(s.Stay));
        Assert.Single(story.Happened<RequestRecalled>());
        Assert.Equal("track.transfer.impossible", story.At(Monday, 8, 0).Refused(Caseworker, by => story.Escort(by, "e")).Code);
        Assert.StartsWith(cause == "measure" ? "stay.binds" : "gate.G", story.Refused(Caseworker, by => new PlanDeparture(new("GHA", Monday, "BA 78", [])) { By = by, Id = "p" }).Code, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_the_open_and_with_the_talks_is_the_same_bytes_whatever_the_cause_and_whoever_took_it_down()
    {
        var first = Outside("claim");

        Assert.NotEmpty(first);
        foreach (var cause in Causes) Assert.Equal(first, Outside(cause));
        Assert.DoesNotContain(first, said => System.Text.RegularExpressions.Regex.IsMatch(said, "(?i)claim|protect|asylum|measure|rule|strasbourg|court|traffick|ground|ito|osei|moyo"));

        static IReadOnlyList<string> Outside(string cause)
        {
            var story = Happens(cause);
            return story.ReadByOutsiders(story.Now);
        }
    }

    [Theory]
    [MemberData(nameof(Causes))]
    public void The_passage_is_a_named_release_noted_where_the_cause_stands_and_made_by_the_program(string cause)
    {
        var story = Happens(cause);
        var outside = story.Case.History.Where(r => r.At >= story.Now && r.Id.Compartment is (Compartment.Open or Compartment.Destination)).ToList();

        Assert.All(outside, r => Assert.Equal(FireTimer.TheProgram, r.By));
        Assert.Equal([Releases.NeutralRecall.Name, Releases.NeutralStop.Name, Releases.NeutralStopOrder.Name], story.Happened<ReleaseMade>().Select(r => r.Release));
        Assert.All(story.Case.History.Where(r => r.Event is ReleaseMade), r => Assert.Equal(Compartment.Protection, r.Id.Compartment));
        Assert.All(outside.Select(r => r.Event).Where(e => e is not TimerSet), e => Assert.Contains(Releases.All, r => r.Released == e.GetType()));
    }

    [Theory]
    [MemberData(nameof(Causes))]
    public void Who_must_not_know_reads_of_a_stop_and_a_recall_and_of_no_reason(string cause)
    {
        var story = Happens(cause);
        var told = SeenCase.By(story.Case, Liaison, story.Now);
        var words = told.Case.History.Where(r => r.At == story.Now).Select(told.InWords).Concat(TaskRules.In(story.Case, story.Case.Readable(Liaison, story.Now)).Select(t => t.What + t.Because)).ToList();

        Assert.Contains(words, w => w.Contains("Why is not said here.", StringComparison.Ordinal));
        Assert.DoesNotContain(words, w => System.Text.RegularExpressions.Regex.IsMatch(w, "(?i)claim|protection|asylum|interim|rule 39|court|traffick|victim"));
    }

    [Fact]
    public void A_reason_that_tells_of_a_claim_or_of_health_is_not_taken_in_the_open()
    {
        foreach (var because in new[] { StopReason.NewClaim, StopReason.Medical })
        {
            var story = Booked();
            var refusal = story.Refused(Caseworker, by => new StopDeparture(because) { By = by, Id = "s" });
            Assert.Equal("departure.would-tell", refusal.Code);
            story.Done(Caseworker, by => new StopDeparture(StopReason.NotSaid) { By = by, Id = story.Next() });
        }
    }

    [Fact]
    public void Whoever_hears_a_claim_takes_it_down_though_the_case_is_not_theirs()
    {
        var story = Booked();
        Assert.Equal("access.refused", story.Refused(Elsewhere, by => new StopDeparture(StopReason.NotSaid) { By = by, Id = "s" }).Code);
        story.At(Sunday, 22, 0).Done(Elsewhere, by => new RecordProtectionClaim(Sunday, "to the escort, at the gate") { By = by, Id = story.Next() });

        Assert.IsType<Stopped>(story.Case.Transfer.State);
        Assert.Equal("shut", story.Gate("G5"));
    }

    [Fact]
    public void With_nothing_booked_a_claim_leaves_no_trace_in_the_open_and_an_interim_measure_is_told_where_it_stands()
    {
        var story = Assigned();
        story.At(Sunday, 22, 0).Done(Caseworker, by => new RecordProtectionClaim(Sunday, "in writing") { By = by, Id = "happens" });
        Assert.Empty(story.ReadByOutsiders(story.Now));
        Assert.Empty(story.Happened<StopOrderSent>());

        story = Assigned();
        Measure(story.At(Sunday, 22, 0));
        Assert.Empty(story.ReadByOutsiders(story.Now));
        Assert.Equal([StopParty.SeniorOfficer, StopParty.LegalAdviser], story.Happened<StopOrderSent>().Select(s => s.To));
        Assert.All(story.Case.Stays.StopOrders, o => Assert.Equal(Compartment.Protection, o.Id.Compartment));
        story.At(Sunday, 22, 16).TimersFire();
        Assert.Equal(2, story.Happened<StopOrderEscalated>().Count());
        foreach (var order in story.Case.Stays.StopOrders.Select(o => o.Id).ToList())
            story.Done(Officer, by => new AcknowledgeStopOrder(order, "answered") { By = by, Id = story.Next() });
        Assert.Empty(story.Case.Stays.Unanswered);
    }

    private static Story Assigned()
    {
        var story = Story.From("ready-on-every-gate", Friday);
        story.Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = story.Next() });
        story.Done(Officer, by => new AssignToCase(Adviser, "advises") { By = by, Id = story.Next() });
        return story.Done(Officer, by => new AssignToCase(Liaison, "speaks to the other state") { By = by, Id = story.Next() });
    }

    private static Story Booked(Func<Story, Story>? before = null)
    {
        var story = Assigned();
        before?.Invoke(story);
        story.Done(Liaison, by => new Careless(Compartment.Destination, new MessageExchanged(Way.Sent, "readmission-request", "Please confirm the flight.")) { By = by, Id = "request" });
        story.At(Friday, 10, 0).Done(Caseworker, by => new PlanDeparture(new("GHA", Monday, "BA 78", [])) { By = by, Id = "plan" });
        return story.DetailsServed();
    }

    // Each by somebody else, so that who took it down shows if it shows anywhere.
    private static Story Happens(string cause) => cause switch
    {
        "claim" => At22(Booked()).Done(Caseworker, by => new RecordProtectionClaim(Sunday, "to the escort, at the gate") { By = by, Id = "happens" }),
        "submissions" => At22(Booked()).Done(Adviser, by => new RecordFurtherSubmissions(Sunday, "by e-mail at nine") { By = by, Id = "happens" }),
        "measure" => Measure(At22(Booked())),
        "reasonable grounds" => At22(Booked(Referred)).Done(Officer, by => new RecordReasonableGrounds(true, Sunday, "the authority", Booked(Referred).EntryOf<DocumentReceived>()) { By = by, Id = "happens" }),
        "reopened" => Reopened(),
        // Not by a step of its track, but stated as any fact can be.
        "protectionClaims" or "furtherSubmissions" => At22(Booked()).Done(Caseworker, by => new AddSubject(Compartment.Protection, cause, null) { By = by, Id = "happens" }),
        _ => At22(Booked(Disqualified)).Done(Officer, by => new RecordDisqualification(DisqualificationAnswer.NotDisqualified, Sunday, "the authority", Booked(Disqualified).EntryOf<DocumentReceived>()) { By = by, Id = "happens" }),
    };

    private static Story At22(Story story) => story.At(Sunday, 22, 0);

    private static Story Referred(Story s)
    {
        s.Done(Caseworker, by => new ReferAsAVictim(Friday, "the police", "what he said") { By = by, Id = s.Next() });
        s.Paper(Compartment.Protection);
        return s;
    }

    private static Story Disqualified(Story s)
    {
        var paper = Referred(s).EntryOf<DocumentReceived>();
        s.Done(Caseworker, by => new RecordReasonableGrounds(true, Friday, "the authority", paper) { By = by, Id = s.Next() });
        return s.Done(Caseworker, by => new RecordDisqualification(DisqualificationAnswer.BadFaith, Friday, "the authority", paper) { By = by, Id = s.Next() });
    }

    private static Story Measure(Story story) => story.Done(OnDuty, by =>
        new RecordStay(new(StayKind.Rule39, "European Court of Human Rights", "the registry", "e-mail", story.Now, "She should not be removed.")) { By = by, Id = "happens" });

    private static Story Reopened()
    {
        EntryId claim = default;
        return At22(Booked(s =>
        {
            s.Done(Caseworker, by => new RecordProtectionClaim(Friday, "in writing") { By = by, Id = s.Next() });
            claim = s.Happened<ProtectionClaimMade>().Single().Claim;
            return s.Done(Caseworker, by => new RecordProtectionWithdrawal(claim, Friday, "in writing, with her solicitor") { By = by, Id = s.Next() });
        })).Done(Caseworker, by => new ReopenProtectionClaim(claim, Sunday, "she had not understood what she signed") { By = by, Id = "happens" });
    }

    private sealed record Careless(Compartment In, CaseEvent What) : Command
    {
        public override IEnumerable<Compartment> Touches => [In];

        public override Decision Decide(LiveCase c, Instant now) => Decision.Record(In, What);
    }
}
