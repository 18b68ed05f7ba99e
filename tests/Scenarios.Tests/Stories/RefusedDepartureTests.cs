using DueCourse.Casework.Access;
using DueCourse.Casework.Gates;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Transfer;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>
/// What must never happen, tried. The case is one in which removal may happen on the day; each story changes one thing in it and
/// tries to go on.
/// </summary>
public sealed class RefusedDepartureTests
{
    private static readonly LocalDate Friday = new(2026, 11, 20), Monday = new(2026, 11, 23);

    [Theory]
    [InlineData("G6", "while an appeal is pending", "status: window-closed, lodgementChecked: yes", "status: pending")]
    [InlineData("G1", "of a British citizen", "isBritishCitizen: no", "isBritishCitizen: yes")]
    [InlineData("G1", "of somebody of whom it is not known who they are", "identityEstablished: yes", "identityEstablished: no")]
    [InlineData("G22", "without a travel document", "held: yes, validToArrivalPlusMargin: yes", "held: no, validToArrivalPlusMargin: no")]
    [InlineData("G7", "on a refusal whose appeal period is still running", "lastDayInTime: 2026-09-03, status: window-closed, lodgementChecked: yes", "lastDayInTime: 2026-12-03, status: window-open")]
    [InlineData("G11", "in a trafficking recovery period", "nrm: {rg: none}", "nrm: {rg: positive, rgOn: 2026-11-10}")]
    [InlineData("G10", "of a parent, without a record of the child's best interests", "children: none", "children: {complete: yes, items: [{name: \"E.\", dateOfBirth: 2018-01-02, british: yes, inTheUnitedKingdom: yes, livesWithThePerson: yes}]}")]
    [InlineData("G21", "while serving a sentence", "servingSentence: no", "servingSentence: yes")]
    [InlineData("G5", "with an undecided claim for asylum", "protectionClaims: none", "protectionClaims: {complete: yes, items: [{madeOn: 2026-11-18, status: undetermined}]}")]
    [InlineData("G12", "with further submissions unanswered", "furtherSubmissions: none", "furtherSubmissions: {complete: yes, items: [{lodgedOn: 2026-11-18, status: unanswered}]}")]
    public void A_departure_is_not_even_booked(string gate, string story, string was, string becomes)
    {
        var told = Changed(was, becomes);

        var refusal = told.Refused(Caseworker, by => Plan(by, "p"));

        Assert.True(refusal.Code == $"gate.{gate}" || told.Gate(gate) != "open", $"{story}: {refusal.Code} {refusal.Words()}");
        Assert.False(string.IsNullOrWhiteSpace(refusal.WhatToDo));
        Assert.IsType<NotPlanned>(told.Case.Transfer.State);
    }

    [Theory]
    [InlineData("G16", "by a stop that was not noticed", "stopsAsNoticed: yes", "stopsAsNoticed: no")]
    [InlineData("G8", "after an order that nobody served", "madeOn: 2026-10-05, servedOn: 2026-10-06, basis", "madeOn: 2026-10-05, basis")]
    [InlineData("G8", "on an order that is no longer in force", "statesAutomatic: yes, inForce: yes", "statesAutomatic: yes, inForce: no")]
    [InlineData("removal", "on a notice that did not go to the representative", "servedOn: 2026-10-06, defective: no, copiedToRepresentative: yes", "servedOn: 2026-10-06, defective: no, copiedToRepresentative: no")]
    [InlineData("G18", "with the victim not told where they asked to be", "victimToTell: no", "victimToTell: yes, victimNoticeDoneOrDated: no")]
    [InlineData("G20", "on a decision that no person signed", "signedByAPerson: yes", "signedByAPerson: no")]
    public void A_booked_departure_does_not_start(string reason, string story, string was, string becomes)
    {
        var told = Noticed(Changed(was, becomes));
        told.At(Monday, 8, 0);

        var refusal = told.Refused(Caseworker, by => told.Escort(by, "e"));

        Assert.True(refusal.Code == $"gate.{reason}" || refusal.Code.StartsWith(reason, StringComparison.Ordinal), $"{story}: {refusal.Code} {refusal.Words()}");
        Assert.IsType<NoticeServed>(told.Case.Transfer.State);
    }

    [Theory]
    [InlineData("expiry: 2026-11-01")]
    [InlineData("expiry: 2026-11-29")]
    public void With_a_document_that_has_expired_or_will_within_a_week_of_arrival_it_is_not_booked_whatever_else_is_ticked(string expiry)
    {
        var told = Changed("expiry: 2031-01-15", expiry);

        Assert.Equal("departure.document-expires", told.Refused(Caseworker, by => Plan(by, "p")).Code);
    }

    [Fact]
    public void Another_destination_than_the_one_noticed_is_not_taken_as_noticed_even_when_it_was_booked()
    {
        var told = Changed("", "");
        told.At(Friday, 10, 0).Done(Caseworker, by => new PlanDeparture(new("NGA", Monday, "BA 75", [])) { By = by, Id = told.Next() });
        var paper = told.Paper(type: DueCourse.Casework.Evidence.DocumentType.Letter);

        Assert.Equal("departure.not-as-noticed", told.Refused(Caseworker, by => new ServeDepartureDetails(paper) { By = by, Id = "n" }).Code);
        Assert.Equal("shut", told.At(Monday, 8, 0).Gate("G16"));
        Assert.Equal("track.transfer.impossible", told.Refused(Caseworker, by => told.Escort(by, "e")).Code);
    }

    [Fact]
    public void What_happens_between_the_escort_and_the_door_stops_it_at_the_door()
    {
        var told = Noticed(Changed("", ""));
        told.At(Monday, 8, 0).Done(Caseworker, by => told.Escort(by, told.Next()));
        told.At(Monday, 9, 0).Done(OnDuty, by => new RecordStay(new(StayKind.Injunction, "High Court", "the clerk", "telephone", told.Now, "no removal")) { By = by, Id = "call" });

        Assert.Equal("track.transfer.impossible", told.At(Monday, 9, 5).Refused(Caseworker, by => new RecordDeparture { By = by, Id = "d" }).Code);
    }

    [Fact]
    public void Within_a_window_in_which_no_day_was_noticed_it_does_not_start()
    {
        var told = Changed("", "");
        told.At(Friday, 10, 0).Done(Caseworker, by => Plan(by, told.Next()));

        var refusal = told.At(Monday, 8, 0).Refused(Caseworker, by => told.Escort(by, "e"));
        Assert.Equal("track.transfer.impossible", refusal.Code);
        Assert.Contains("serve departure details", refusal.WhatToDo, StringComparison.Ordinal);
    }

    [Fact]
    public void On_another_day_than_the_one_noticed_it_does_not_start()
    {
        var told = Noticed(Changed("", ""));

        Assert.Equal("departure.another-day", told.At(Monday.PlusDays(-1), 8, 0).Refused(Caseworker, by => told.Escort(by, "e")).Code);
    }

    [Fact]
    public void A_policy_gate_opens_on_an_officers_reasons_and_an_advisers_sign_off_and_the_record_says_so()
    {
        var told = Noticed(Changed("victimToTell: no", "victimToTell: yes, victimNoticeDoneOrDated: no"));
        told.At(Monday, 7, 0);
        OpenPolicyGate Open(Actor by) => new("G18", "The victim was tried at every number since Thursday.", told.Now + Duration.FromHours(8)) { By = by, Id = told.Next() };

        Assert.Equal("gate.not-signed-off", told.Refused(Officer, Open).Code);
        Assert.Equal("access.refused", told.Refused(Caseworker, Open).Code);
        told.Done(Adviser, by => new SignOffPolicyGate("G18", "The code asks for reasonable efforts.") { By = by, Id = told.Next() });
        told.Done(Officer, Open);
        told.At(Monday, 8, 0).Done(Caseworker, by => told.Escort(by, told.Next()));

        Assert.Equal(Adviser, Assert.Single(told.Happened<PolicyGateOpened>()).SignedOffBy);
        Assert.Equal("gate.not-signed-off", told.Refused(Officer, Open).Code);
        Assert.Equal("gate.G18", told.At(Monday, 16, 0).Refused(Caseworker, by => new RecordDeparture { By = by, Id = "late" }).Code);
    }

    [Theory]
    [InlineData("G2", "gate.absolute")]
    [InlineData("G6", "gate.statutory")]
    [InlineData("G99", "gate.none")]
    public void No_other_gate_is_opened_by_anybody(string gate, string code)
    {
        var told = Noticed(Changed("", ""));

        Assert.Equal(code, told.Refused(Officer, by => new OpenPolicyGate(gate, "because", told.Now + Duration.FromHours(1)) { By = by, Id = "o" }).Code);
        Assert.Equal(code, told.Refused(Adviser, by => new SignOffPolicyGate(gate, "because") { By = by, Id = "o" }).Code);
    }

    private static Story Changed(string was, string becomes)
    {
        var story = Story.From("ready-on-every-gate", Friday, text =>
        {
            if (was.Length > 0) Assert.Contains(was, text, StringComparison.Ordinal);
            return was.Length == 0 ? text : text.Replace(was, becomes, StringComparison.Ordinal);
        });
        story.Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = story.Next() });
        return story.Done(Officer, by => new AssignToCase(Adviser, "advises") { By = by, Id = story.Next() });
    }

    private static Story Noticed(Story story)
    {
        story.At(Friday, 10, 0).Done(Caseworker, by => Plan(by, story.Next()));
        return story.DetailsServed();
    }

    private static PlanDeparture Plan(Actor by, string id) => new(new("GHA", Monday, "BA 78", [])) { By = by, Id = id };
}
