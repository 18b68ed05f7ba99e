using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Reopening;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.VictimContact;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Record.Demonstrations.CaseTold;
using static DueCourse.Record.DemonstrationPeople;

namespace DueCourse.Record.Demonstrations.Stages;

/// <summary>How a case ends: a removal, a departure of the person's own accord, no action; a removal that was wrongful; and who is told.</summary>
internal static class Ended
{
    public static IReadOnlyList<Stage> Stages { get; } =
    [
        new("removal carried out", "removed, and the outcome may be said", Removed),
        new("voluntary return", "left of their own accord", LeftThemselves),
        new("closed with no action", "closed: no action is taken", NoAction),
        new("wrongful removal", "removed, and the removal was wrongful", Wrongful),
        new("victim contact", "convicted, and deportation is considered", WithAVictim),
    ];

    private static async Task Removed(CaseTold told)
    {
        var monday = told.Friday.PlusDays(3);
        await Leaving.Gone(told, told.Friday, monday);
        await told.Given(VictimLiaison, "keeps the victims informed");
        await told.Given(OnDuty, "speaks for the public of the outcome");
        await told.Done(VictimLiaison, by => new RecordVictimWish("V. 1", "letter") { By = by, Id = told.Next() });
        await told.At(monday, 19, 0);
        await told.Done(told.Caseworker, by => new RecordHandover("the officer at the port of arrival") { By = by, Id = told.Next() });
        await Outcome(told, CaseOutcome.Removed, monday, DepartureMode.UnderADeportationOrder, null);
        await told.Done(told.Caseworker, by => new ReleaseOutcomeToVictimLiaison(told.EntryOf<OutcomeReached>()) { By = by, Id = told.Next() });
        await told.Done(VictimLiaison, by => new TellVictim("V. 1", "letter", ToldOutcome.HasLeft) { By = by, Id = told.Next() });
        await ForThePress(told);
    }

    private static async Task LeftThemselves(CaseTold told)
    {
        await Considered.Triaged(told, told.Ago(30));
        await told.Given(OnDuty, "speaks for the public of the outcome");
        await told.At(told.Ago(5), 15, 0);
        var left = DateRange.On(told.Ago(5));
        await told.Done(told.Caseworker, by => new AssertFact(Compartment.Open, new(null, "departure.leftOn", new DayValue(left), null, null, "the record made at the border", null, "Border Force", Side.OfficialRecord, null)) { By = by, Id = told.Next() });
        await Outcome(told, CaseOutcome.DepartedVoluntarily, told.Ago(5), DepartureMode.AssistedReturn, null);
        await ForThePress(told);
    }

    private static async Task NoAction(CaseTold told)
    {
        await Considered.Triaged(told, told.Ago(40));
        await told.Given(OnDuty, "speaks for the public of the outcome");
        await told.At(told.Ago(6), 11, 0);
        await told.Decided(DecisionKind.TakeNoAction, "The person has lived here since childhood, the court's record shows no other offence, and none followed in years. Deportation would not be proportionate, and no further step is taken.");
        await Outcome(told, CaseOutcome.NoAction, told.Ago(6), null, "Deportation would not be proportionate.");
    }

    private static async Task Wrongful(CaseTold told)
    {
        var monday = told.Friday.PlusDays(3);
        await Leaving.Gone(told, told.Friday, monday);
        await told.At(monday, 15, 0);
        var conviction = told.Case.Statements.Subjects.Values.Single(s => s.Kind.ListName == "convictions").Id;
        await told.Done(told.Caseworker, by => new AssertFact(Compartment.Open, new(conviction, "quashed", new YesNoValue(IsYes: true), null, null, "the Court's order, of the day before", null, "Court of Appeal", Side.OfficialRecord, null)) { By = by, Id = told.Next() });
        await told.At(monday, 16, 0);
        await told.Done(Officer, by => new FindWrongfulRemoval("the conviction had been quashed the day before", "the person is asked whether they wish to be brought back") { By = by, Id = told.Next() });
        await told.At(monday, 17, 0);
        var letter = await told.Paper(Compartment.Open, "the court, with its receipt", DocumentType.Letter);
        await told.Done(Officer, by => new RecordExternalNotification(ExternalBody.CourtOrTribunal, monday, letter) { By = by, Id = told.Next() });
    }

    private static async Task WithAVictim(CaseTold told)
    {
        await Considered.Triaged(told, told.Ago(18));
        await told.Given(VictimLiaison, "keeps the victims informed");
        await told.At(told.Ago(14), 14, 0);
        await told.Done(VictimLiaison, by => new RecordVictimWish("V. 1", "letter") { By = by, Id = told.Next() });
        await told.Done(VictimLiaison, by => new RecordVictimWish("V. 2", "telephone") { By = by, Id = told.Next() });
        await told.At(told.Ago(6), 14, 0);
        await told.Done(VictimLiaison, by => new RecordVictimOptOut("V. 2") { By = by, Id = told.Next() });
    }

    // What was said in public cannot be taken back, so a second officer agrees.
    private static async Task ForThePress(CaseTold told)
    {
        await told.Done(Officer, by => new ReleaseOutcomeToThePress(told.EntryOf<OutcomeReached>()) { By = by, Id = told.Next() });
        await told.Done(Second, by => new ConfirmAct(told.EntryOf<ActProposed>()) { By = by, Id = told.Next() });
    }

    private static Task Outcome(CaseTold told, CaseOutcome outcome, LocalDate on, DepartureMode? mode, string? reasons) =>
        told.Done(told.Caseworker, by => new RecordOutcome(outcome, DateRange.On(on)) { Mode = mode, Reasons = reasons, By = by, Id = told.Next() });
}
