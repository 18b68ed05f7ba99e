using DueCourse.Casework.Cases;
using DueCourse.Casework.Gates;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Work;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using NodaTime;
using Scenarios.Tests.Stories.Flagship;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>What must never happen, tried (<see cref="FailureStories"/>): each refused at each step, and the same removal without the fault accepted there.</summary>
public sealed class FailureStoriesTests
{
    public static TheoryData<string, int> EveryTry
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var story in FailureStories.All)
                for (var i = 0; i < story.Tries.Length; i++) data.Add(story.Removal, i);
            return data;
        }
    }

    [Theory]
    [InlineData(Moment.Booking)]
    [InlineData(Moment.Escort)]
    [InlineData(Moment.Door)]
    public void The_same_removal_without_a_fault_is_accepted_at_each_step(Moment at)
    {
        var right = ADeparture.RightBefore(at).Later();

        var decision = right.Tries(at);
        Assert.True(decision is Events, decision is Refusal no ? $"{no.Code}: {no.Words()}" : "");
    }

    [Theory]
    [MemberData(nameof(EveryTry))]
    public void A_removal_with_this_one_fault_is_refused(string removal, int number)
    {
        var tried = FailureStories.All.Single(s => s.Removal == removal).Tries[number];
        var (at, code, gate, story) = (tried.At, tried.Code, tried.Gate, tried.Told());

        var decision = tried.Made(story);
        var refusal = Assert.IsType<Refusal>(decision);
        Assert.True(refusal.Code == code, $"{removal}, at the {at}: {refusal.Code} {refusal.Words()}");
        Assert.False(string.IsNullOrWhiteSpace(refusal.What) || string.IsNullOrWhiteSpace(refusal.WhatToDo));
        Assert.Empty(story.Happened<DepartureHappened>());
        if (gate is null) return;
        Assert.NotEqual("open", story.Gate(gate));
        // Nobody is let past it, whoever asks: only a gate of policy is opened, and by two.
        var opened = story.Decide(new OpenPolicyGate(gate, "The seat is paid for.", story.Now + Duration.FromHours(8)) { By = Officer, Id = "open" });
        Assert.Equal(FailureStories.OpenedByTwo.Contains(gate) ? "gate.not-signed-off" : Class(gate) == GateClass.Abs ? "gate.absolute" : "gate.statutory", Assert.IsType<Refusal>(opened).Code);
    }

    [Fact]
    public void All_fourteen_are_tried_at_the_escort_or_the_door_and_at_the_booking_wherever_it_is_asked_there()
    {
        Assert.Equal(14, FailureStories.All.Select(s => s.Removal).Distinct().Count());
        Assert.All(FailureStories.All, s => Assert.Contains(s.Tries, t => t.At == Moment.Escort));
        Assert.Equal(FailureStories.OpenedByTwo, FailureStories.All.SelectMany(s => s.Tries).Select(t => t.Gate).OfType<string>().Distinct().Where(g => Class(g) == GateClass.Pol));
        Assert.Equal(
            ["after an order nobody served", "to a destination other than the one noticed", "with the victim not told where they asked to be", "with detention whose legal basis has gone"],
            FailureStories.All.Where(s => s.Tries.All(t => t.At != Moment.Booking)).Select(s => s.Removal));
    }

    [Fact]
    public void The_gate_of_a_victim_opens_on_the_named_officers_reasons_and_the_sign_off_and_the_record_is_loud_about_it()
    {
        var story = ADeparture.RightBefore(Moment.Escort);
        story.Done(FirstDay.VictimLiaison, by => new DueCourse.Casework.Tracks.VictimContact.RecordVictimWish("M.T.", "letter to another address") { By = by, Id = story.Next() });
        OpenPolicyGate Open(Actor by) => new("G18", "The new address could not be confirmed since Thursday.", story.Now + Duration.FromHours(2)) { By = by, Id = story.Next() };
        Assert.Equal("gate.G18", Assert.IsType<Refusal>(story.Tries(Moment.Escort)).Code);
        Assert.Equal("text.empty", story.Refused(Officer, by => Open(by) with { Because = " " }).Code);
        Assert.Equal("gate.not-signed-off", story.Refused(Officer, Open).Code);
        story.Done(Adviser, by => new SignOffPolicyGate("G18", "The code asks for reasonable efforts, and these were made.") { By = by, Id = story.Next() });
        Assert.Equal("gate.G18", Assert.IsType<Refusal>(story.Tries(Moment.Escort)).Code);
        story.Done(Officer, Open);

        Assert.IsType<Events>(story.Tries(Moment.Escort));
        story.Later().Escorted();
        var opened = Assert.Single(story.Case.History, r => r.Event is PolicyGateOpened);
        Assert.Equal(Officer, opened.By);
        var words = story.Case.InWords(opened);
        foreach (var said in new[] { "G18", "The new address could not be confirmed since Thursday.", Adviser.Name }) Assert.Contains(said, words, StringComparison.Ordinal);
        // The gate itself still says what it says: nothing pretends that the victim was told.
        Assert.Equal("shut", story.Gate("G18"));
        // For one step and its time: at the door it has shut by itself.
        Assert.Equal("gate.G18", Assert.IsType<Refusal>(story.At(Removal.Departure, 12, 0).Tries(Moment.Door)).Code);
    }

    [Fact]
    public void On_an_order_that_nobody_served_nobody_sets_a_removal()
    {
        var story = Removal.ReadyToBook(isServed: false);

        Assert.Equal("track.legal-decision.impossible", story.Refused(Officer, by => new SetRemoval { By = by, Id = "set" }).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("between 2026-11-23 and 2026-12-07")]
    public void A_notice_of_departure_details_names_one_day_or_is_not_issued(string day)
    {
        var story = ADeparture.RightBefore(Moment.Booking).Booked();
        GivenItem[] given = [GivenItem.Of("name", "Kamal Verrin"), GivenItem.Of("advice", "a law centre, free of charge"), GivenItem.Of("contact", "the team, by telephone"),
            GivenItem.Of("basis", "deportation-order"), GivenItem.Of("destination", Verrin.Pakistan), GivenItem.Of("stops", "none"), GivenItem.Of("carrier", "a scheduled flight"), GivenItem.Of("instead", "none")];
        IssueNotice With(Actor by, string on) => new(NoticeKind.DepartureDetails, on.Length == 0 ? given : [.. given, GivenItem.Of("day", on)], story.EntryOf<DueCourse.Casework.Decisions.DecisionMade>(), story.Today, "en") { By = by, Id = "n" };

        Assert.StartsWith("notice.", story.Refused(Officer, by => With(by, day)).Code, StringComparison.Ordinal);
        Assert.IsType<Events>(story.Decide(With(Officer, "2026-11-23")));
    }

    [Fact]
    public void No_first_notice_goes_out_to_the_father_of_a_child_of_whom_nothing_is_recorded()
    {
        var story = Removal.Released();
        LocalDate notice = new(2026, 7, 20);
        story.At(notice, 9, 0).Done(Caseworker, by => new ReferForDecision(notice, "HMP Elmbridge", "eighteen months' imprisonment") { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new BeginTriage([story.Said("isBritishCitizen")]) { By = by, Id = story.Next() });
        story.SayOf(story.Conviction(), "reasonForDecision", "yes", null, "the referral");
        story.Decides(DueCourse.Casework.Decisions.DecisionKind.IntendToDeport, story.Said("isBritishCitizen"), story.Said("dateOfConviction"));

        Assert.Equal("decision.children", story.Refused(Officer, by => new IssueStage1(DeportationBasis.Automatic, notice) { By = by, Id = "s" }).Code);
        foreach (var child in story.Case.Statements.Subjects.Values.Where(s => s.Kind == DueCourse.Law.Facts.Child.Kind).ToList())
            story.SayOf(child.Id, "bestInterestsRecordedOn", "2026-07-20", null, "the social worker's report");
        Assert.IsType<Events>(story.Decide(new IssueStage1(DeportationBasis.Automatic, notice) { By = Officer, Id = "s" }));
    }

    [Fact]
    public void Once_the_ground_of_a_detention_has_gone_it_is_neither_reviewed_on_nor_begun_again()
    {
        var story = FailureStories.All.Single(s => s.Removal == "with detention whose legal basis has gone").Tries[0].Told();

        Assert.Equal("decision.in-question", story.Refused(Officer, by => new ReviewDetention("His departure is set.") { By = by, Id = "r" }).Code);
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Open]), t => t.Key.StartsWith("basis", StringComparison.Ordinal));
        story.Done(Officer, by => new ReleasePerson("What it rested on is in question.") { By = by, Id = story.Next() });
        Assert.Equal("decision.in-question", story.Refused(Officer, by => new AuthoriseDetention(DetentionPower.Schedule3Paragraph2C, "His departure is set.", "No indicators.", "Comfort Osei") { By = by, Id = "d" }).Code);
    }

    [Fact]
    public void Reviewed_after_all_whoever_is_held_can_leave()
    {
        var story = FailureStories.All.Single(s => s.Removal == "with detention whose legal basis has gone").Tries.First(t => t.Code == "detention.review-missed").Told();
        Assert.Equal("detention.review-missed", Assert.IsType<Refusal>(story.Tries(Moment.Escort)).Code);

        story.Done(Officer, by => new ReviewDetention("Looked at today; the delay is explained to him in writing.") { By = by, Id = story.Next() });
        Assert.IsType<Events>(story.Tries(Moment.Escort));
    }

    [Fact]
    public void A_new_decision_on_the_rest_of_the_file_does_not_bring_a_quashed_conviction_back()
    {
        var story = FailureStories.All[^1].Tries[0].Told();
        story.Decides(DueCourse.Casework.Decisions.DecisionKind.SetRemoval, story.Said("isBritishCitizen"));

        Assert.IsType<Refusal>(story.Tries(Moment.Booking));
    }

    private static GateClass Class(string gate) => StatuteBook.Current.Gates.Single(g => g.Id == gate).Class;
}
