namespace DueCourse.Casework.Notices.IntentionToRemove;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Notices.Deadlines;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Casework.Notices.Service;
using DueCourse.Law.Clock;
using DueCourse.Law.Facts;
using DueCourse.Law.Guidance;
using DueCourse.Law.ImmigrationAndAsylumAct1999;

/// <summary>Notice of intention to remove. It names a destination, and never a window of days.</summary>
internal static class IntentionToRemoveNotice
{
    internal const string Ours = "for a deportation, a rule of this project (ho.removal.three-notices)";

    public static NoticeForm Form { get; } = new(
        NoticeKind.IntentionToRemove, IntentionWords.Title,
        [
            NoticeItem.Of("basis", "whether removal is under section 10 or under a deportation order", "Immigration and Asylum Act 1999, s. 10(1) and (8); Immigration Act 1971, Sch. 3, para. 1", IntentionWords.Basis),
            new("destination", "destination", "Immigration and Asylum Act 1999, s. 10A(3); " + Ours, ItemForm.Country),
            new("stops", "stops on the way, or none", "Immigration and Asylum Act 1999, s. 10A(6); " + Ours, ItemForm.Countries),
        ],
        ["Immigration and Asylum Act 1999, ss. 10 and 10A", "Immigration Act 1971, Sch. 3, para. 1"],
        [ActorRole.Caseworker, ActorRole.SeniorOfficer], "Immigration and Asylum Act 1999, s. 10A(2): for the Secretary of State", IntentionWords.Parts)
    {
        Ground = new("a decision that the person is liable to removal, or to make a deportation order",
            e => e is DecisionMade { Kind: DecisionKind.LiableToRemoval or DecisionKind.MakeDeportationOrder }, "Immigration and Asylum Act 1999, s. 10(1); Immigration Act 1971, s. 5(1)"),
        LawsWord = "intention-to-remove",
        Deadlines = d => [Card(d)],
        Refuses = (c, d, on, _) =>
            (c.Find(on!.Value)?.Event as DecisionMade)?.Kind == DecisionKind.LiableToRemoval != (d.Chosen("basis") == "section-10")
                ? new Refusal("notice.basis", "The notice gives another basis than the decision that it rests on.", "Removal under section 10 and under a deportation order are two powers, and only one of them can be used at a time.", "Give the basis of the decision.") { Citation = "Immigration and Asylum Act 1999, s. 10(8)" }
            : Period(d.Chosen("basis"), DateRange.On(d.ToBeSentOn), d.Place) is not FallsOn
                ? new Refusal("notice.period-unknown", "The notice period cannot be counted.", "The notice has to state the period, and a period that cannot be counted cannot be stated.", "Look at the day on which it is to be given; the list of bank holidays may not reach so far.") { Citation = "Immigration and Asylum Act 1999, s. 10A(3)" }
            : null,
        States = served =>
        {
            served.StateDay(null, TheRemovalNotice.IntentionGivenOn.Definition);
            served.State(null, TheRemovalNotice.NoticedDestination.Definition, new WordValue(served.Notice.Says("destination")), served.Day.Earliest);
            StatePeriod(served);
        },
    };

    /// <summary>Says when the notice period ends: where the calendar is in doubt, between the two days.</summary>
    internal static void StatePeriod(Served served)
    {
        if (Period(served.Notice.Says("basis"), served.Day, served.Place) is FallsOn falls)
            served.State(null, TheRemovalNotice.PeriodEnds.Definition, new DayValue(new DateRange(falls.SafeBy, falls.GateAfter)));
    }

    internal static TimeLimit Limit(string basis) => basis == "section-10" ? Section10A.NoticePeriod : NoticeBeforeDeportation.FiveWorkingDays;

    internal static TimeLimitResult Period(string basis, DateRange given, UkDivision? place) => basis == "section-10"
        ? CountedFrom.Of(Section10A.NoticePeriod, 2, new Start(given), place, CountedFrom.Word(TheStep.Type, "removal-notice-given"), (TheDeparture.RemovalIsUnderSection10.Definition, new YesNoValue(IsYes: true)))
        : CountedFrom.Of(NoticeBeforeDeportation.FiveWorkingDays, 0, new Start(given), place);

    private static DeadlineCard Card(NoticeDraft d) => Cards.Of(IntentionWords.CardHeading,
        d.Chosen("basis") == "section-10" ? [IntentionWords.CardSays] : [IntentionWords.CardSays, IntentionWords.ForOrders],
        Limit(d.Chosen("basis")), Period(d.Chosen("basis"), DateRange.On(d.ToBeSentOn), d.Place));
}
