using DueCourse.Casework.Decisions;
using DueCourse.Casework.Gates;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using NodaTime;
using static Scenarios.Tests.Stories.Course;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>Removal under section 10: liable, told of the intention, told of the day; the failed removal; and the statutory exceptions.</summary>
public sealed class AdministrativeRemovalTests
{
    private static readonly LocalDate Given = new(2026, 11, 24), Flight = new(2026, 12, 8);

    [Fact]
    public void From_liability_to_a_period_that_has_run_each_step_is_seen_by_the_law_too()
    {
        var story = Liable();
        Assert.Equal("LIABLE_NOTIFIED", story.LawsTrack());
        Assert.NotEqual("open", story.Gate("G8"));

        Intended(story);
        Assert.Equal("NIR_GIVEN", story.LawsTrack());
        // Five working days after Tuesday 24 November; Monday 30 November is a holiday in Scotland, and the place is not on file.
        Assert.Equal(new(2026, 12, 2), story.Happened<IntentionToRemoveGiven>().Single().PeriodEnds);

        Noticed(story);
        Assert.Equal("NDD_GIVEN", story.LawsTrack());
        Assert.Equal("notice.period-runs", story.At(new(2026, 12, 2), 9, 0).Refused(Caseworker, by => new RecordNoticePeriod { By = by, Id = "ran" }).Code);
        story.At(new(2026, 12, 3), 9, 0).Done(Caseworker, by => new RecordNoticePeriod { By = by, Id = "ran" });
        Assert.IsType<NoticeHasRun>(story.Case.LegalDecision.State);
        Assert.Equal(("NOTICE_EXPIRED", "open"), (story.LawsTrack(), story.Gate("G8")));
        Assert.Equal("removal.no-departure", story.Refused(Officer, by => new ConfirmRemoval { By = by, Id = "gone" }).Code);
    }

    [Fact]
    public void There_is_no_notice_without_one_stated_day_and_no_window_of_days()
    {
        var story = Intended(Liable());
        Assert.Equal("notice.no-details", story.Refused(Caseworker, by => new RecordDepartureNotice { By = by, Id = "window" }).Code);
        story.Done(Caseworker, by => new PlanDeparture(new("GHA", Flight, "BA 78", [])) { By = by, Id = "plan" });
        Assert.Equal("notice.no-details", story.Refused(Caseworker, by => new RecordDepartureNotice { By = by, Id = "window" }).Code);
    }

    [Fact]
    public void Details_that_name_a_stop_that_was_not_noticed_start_a_period_of_their_own()
    {
        var story = Intended(Liable()).At(new(2026, 12, 1), 9, 0);
        story.Done(Caseworker, by => new PlanDeparture(new("GHA", Flight, "TK 1972", ["TUR"])) { By = by, Id = "plan" })
            .DetailsServed(new(2026, 12, 1))
            .Done(Caseworker, by => new RecordDepartureNotice { By = by, Id = "notice" });

        Assert.Equal("notice.period-runs", story.At(new(2026, 12, 8), 9, 0).Refused(Caseworker, by => new RecordNoticePeriod { By = by, Id = "ran" }).Code);
        story.At(new(2026, 12, 9), 9, 0).Done(Caseworker, by => new RecordNoticePeriod { By = by, Id = "ran" });
    }

    [Fact]
    public void After_a_removal_that_failed_beyond_control_twenty_one_days_run_from_the_first_date_and_no_more()
    {
        var story = Failed(beyondControl: true);
        Assert.Equal(new RemovalFailed("GHA", Flight, true), story.Case.LegalDecision.State);
        story.At(new(2026, 12, 10), 9, 0).Done(Caseworker, by => new PlanDeparture(new("GHA", new(2026, 12, 29), "BA 78", [])) { By = by, Id = "late plan" })
            .DetailsServed(new(2026, 12, 10));
        Assert.Equal("notice.after-21-days", story.Refused(Caseworker, by => new RecordDepartureNotice { By = by, Id = "late" }).Code);

        var inTime = Failed(beyondControl: true);
        inTime.At(new(2026, 12, 10), 9, 0).Done(Caseworker, by => new PlanDeparture(new("GHA", new(2026, 12, 28), "BA 78", [])) { By = by, Id = "plan again" })
            .DetailsServed(new(2026, 12, 10))
            .Done(Caseworker, by => new RecordDepartureNotice { By = by, Id = "again" })
            .Done(Caseworker, by => new RecordNoticePeriod { By = by, Id = "none needed" });
        Assert.IsType<NoticeHasRun>(inTime.Case.LegalDecision.State);
        Assert.Equal("open", inTime.Gate("G8"));

        var own = Failed(beyondControl: false);
        own.At(new(2026, 12, 10), 9, 0).Done(Caseworker, by => new PlanDeparture(new("GHA", new(2026, 12, 15), "BA 78", [])) { By = by, Id = "plan again" })
            .DetailsServed(new(2026, 12, 10));
        Assert.Equal("notice.within-control", own.Refused(Caseworker, by => new RecordDepartureNotice { By = by, Id = "again" }).Code);
        own.Shown(Caseworker, (by, proof) => new GiveNoticeOfIntention(Service(new(2026, 12, 10)), "GHA", proof) { By = by, Id = "intention again" });
        // The new period ends on the 17th, after the day that is booked.
        Assert.NotEqual("open", own.Gate("G8"));
    }

    [Fact]
    public void After_a_departure_that_failed_by_fog_the_twenty_one_days_are_open_too()
    {
        var story = NoticeRan().At(Flight, 18, 0)
            .Done(Caseworker, by => new RecordFailedDeparture(TransferFailure.PortClosed, "fog at the airport") { By = by, Id = "fog" })
            .Done(Caseworker, by => new RecordFailedRemoval(true, "fog at the airport") { By = by, Id = "failed" });
        Assert.Equal(new RemovalFailed("GHA", Flight, true), story.Case.LegalDecision.State);
        story.At(new(2026, 12, 10), 9, 0).Done(Caseworker, by => new PlanDeparture(new("GHA", new(2026, 12, 28), "BA 78", [])) { By = by, Id = "plan again" })
            .DetailsServed(new(2026, 12, 10))
            .Done(Caseworker, by => new RecordDepartureNotice { By = by, Id = "again" });
        Assert.True(Assert.IsType<DepartureNotified>(story.Case.LegalDecision.State).Section10B);
    }

    [Fact]
    public void Whoever_the_destination_turned_back_gets_a_new_period_and_not_the_twenty_one_days()
    {
        var story = NoticeRan().At(Flight, 8, 0)
            .Escorted("e")
            .Done(Caseworker, by => new RecordDeparture { By = by, Id = "d" })
            .Done(Caseworker, by => new RecordRefusalOnArrival(Flight, "the officer at the desk") { By = by, Id = "turned back" });
        Assert.Equal("removal.turned-back", story.Refused(Caseworker, by => new RecordFailedRemoval(true, "turned back") { By = by, Id = "f" }).Code);
        story.Done(Caseworker, by => new RecordFailedRemoval(false, "turned back") { By = by, Id = "f" });
        Assert.Equal(new RemovalFailed("GHA", Flight, false), story.Case.LegalDecision.State);
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        var story = Liable();
        Assert.Equal("departure.country", story.Refused(Caseworker, by => new GiveNoticeOfIntention(Service(Monday), "Ghana", new(Compartment.Open, 1)) { By = by, Id = "x" }).Code);
        Assert.Equal("notice.days", story.Refused(Caseworker, by => new GiveNoticeOfIntention(Service(Flight), "GHA", new(Compartment.Open, 1)) { By = by, Id = "x" }).Code);
        Assert.Equal("decision.not-liable", NothingDecided().At(Monday, 10, 0).Decided(DecisionKind.LiableToRemoval).Refused(Officer, by => new NotifyLiability(Service(Monday), new(Compartment.Open, 1)) { By = by, Id = "l" }).Code);
    }

    [Fact]
    public void Every_exception_that_a_statutory_gate_names_can_be_recorded_and_no_other_gate_has_one()
    {
        var named = StatuteBook.Current.Gates.SelectMany(g => g.Exceptions.Select((_, i) => (g.Id, i))).ToHashSet();

        Assert.Equal(named, RecordStatutoryException.Rows.Values.ToHashSet());
        Assert.Equal(Enum.GetValues<StatutoryException>().ToHashSet(), RecordStatutoryException.Rows.Keys.ToHashSet());
    }

    [Fact]
    public void The_criminal_appeal_gate_opens_on_the_persons_written_word_with_the_letter_on_file_and_on_nothing_less()
    {
        var story = Unanswered(t => t.Replace("sentenceAppealDeadline: 2025-04-11", "sentenceAppealDeadline: 2027-04-11", StringComparison.Ordinal));
        Assert.Equal("shut", story.Gate("G9"));
        Assert.Equal("order.criminal-appeal", story.Refused(Officer, by => new MakeOrderReady { By = by, Id = "r" }).Code);
        var conviction = story.Case.Statements.Subjects.Values.Single(s => s.Kind.ListName == "convictions").Id;
        RecordStatutoryException Waived(Actor by, EntryId[] evidence, EntryId? about) => new(StatutoryException.NoCriminalAppealIntended, about, new(2027, 1, 11), evidence, "signed with advice") { By = by, Id = "waived" };

        Assert.Equal("exception.no-evidence", story.Refused(Officer, by => Waived(by, [], conviction)).Code);
        Assert.Equal("entry.none", story.Refused(Officer, by => Waived(by, [new(Compartment.Open, 1)], conviction)).Code);
        var letter = story.Document(Compartment.Open, "the person's letter, signed with advice");
        Assert.Equal("exception.about", story.Refused(Officer, by => Waived(by, [letter], null)).Code);
        Assert.Equal("access.refused", story.Refused(Caseworker, by => Waived(by, [letter], conviction)).Code);
        Assert.Equal("exception.future", story.Refused(Officer, by => Waived(by, [letter], conviction) with { On = new(2027, 2, 1) }).Code);
        story.Done(Officer, by => Waived(by, [letter], conviction));

        Assert.Equal("open", story.Gate("G9"));
        story.Done(Officer, by => new MakeOrderReady { By = by, Id = "r" });
    }

    [Fact]
    public void A_sentence_gate_opens_only_where_the_prisons_own_day_has_come_whatever_is_recorded()
    {
        var story = NothingDecided(t => t.Replace("servingSentence: no", "servingSentence: yes\n  fixedTermPrisoner: yes\n  ersExclusion: no", StringComparison.Ordinal)
            .Replace("nrm: {rg: none}", "nrm: {rg: none}\nprisonReleaseDates: {ersed: 2026-12-20}", StringComparison.Ordinal)).At(Monday, 10, 0);
        Assert.Equal("shut", story.Gate("G21"));
        var letter = story.Document(Compartment.Open, "the prison's letter");
        story.Done(Officer, by => new RecordStatutoryException(StatutoryException.EarlyRemoval, null, Monday, [letter], "the prison's letter") { By = by, Id = "early" });

        Assert.Equal("shut", story.Gate("G21"));
        Assert.Equal("open", story.At(new(2026, 12, 21), 10, 0).Gate("G21"));
    }

    [Fact]
    public void An_absolute_hold_has_no_exception()
    {
        var story = NoticeRan();
        story.Done(OnDuty, by => new RecordStay(new(StayKind.Injunction, "High Court", "the clerk", "telephone", story.Now, "She may not be removed.")) { By = by, Id = "call" });
        Assert.IsType<Stopped>(story.Case.Transfer.State);
        Assert.Equal("stay.binds", story.Refused(Caseworker, by => new PlanDeparture(new("GHA", Flight, "BA 78", [])) { By = by, Id = "again" }).Code);
        Assert.DoesNotContain(RecordStatutoryException.Rows.Values, r => StatuteBook.Current.Gates.Single(g => g.Id == r.Gate).Class == GateClass.Abs);
    }

    internal static Story Liable() => NothingDecided(text => text
            .Replace("departure: {underSection10: no,", "departure: {underSection10: yes,", StringComparison.Ordinal)
            .Replace("nrm: {rg: none}", "nrm: {rg: none}\neuss: {status: none}", StringComparison.Ordinal)
            .Replace("  inTheUnitedKingdom: yes", "  inTheUnitedKingdom: yes\n  requiresLeave: yes\n  leaveStatus: none\n  s3cLeave: no\n  frontierWorkerOrServiceProvider: none\n  eussFamilyPermit: no\n  refusedLeaveToEnter: no\n  entryMode: with-leave", StringComparison.Ordinal))
        .At(Monday, 10, 0).Decided(DecisionKind.LiableToRemoval).Shown(Officer, (by, proof) => new NotifyLiability(Service(Monday), proof) { By = by, Id = "liable" });

    private static Story Intended(Story story) => story.At(Given, 10, 0).Shown(Caseworker, (by, proof) => new GiveNoticeOfIntention(Service(Given), "GHA", proof) { By = by, Id = "intention" });

    private static Story Noticed(Story story) => story.At(new(2026, 11, 25), 10, 0)
        .Done(Caseworker, by => new PlanDeparture(new("GHA", Flight, "BA 78", [])) { By = by, Id = "plan" })
        .DetailsServed(new(2026, 11, 25))
        .Done(Caseworker, by => new RecordDepartureNotice { By = by, Id = "notice" });

    internal static Story NoticeRan() => Noticed(Intended(Liable())).At(new(2026, 12, 3), 9, 0).Done(Caseworker, by => new RecordNoticePeriod { By = by, Id = "ran" });

    private static Story Failed(bool beyondControl) => NoticeRan().At(Flight, 18, 0)
        .Done(Caseworker, by => new StopDeparture(StopReason.Practical) { By = by, Id = "fog" })
        .Done(Caseworker, by => new RecordFailedRemoval(beyondControl, "fog at the airport") { By = by, Id = "failed" });
}
