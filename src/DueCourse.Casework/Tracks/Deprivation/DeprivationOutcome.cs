namespace DueCourse.Casework.Tracks.Deprivation;

using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Law.Facts;

/// <summary>
/// Records what came of the appeal, from the tribunal's or court's own paper. One that is allowed and not final leaves the order as it
/// was; one that is finally allowed gives citizenship back, stops a departure, and puts every decision that rests on the loss in
/// question.
/// </summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="On">The day.</param>
/// <param name="ToldBy">Who told of it.</param>
/// <param name="Document">The entry by which the paper was received.</param>
public sealed record RecordDeprivationAppealOutcome(DeprivationAppealOutcome Outcome, LocalDate On, string ToldBy, EntryId Document) : DeprivationCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        var isUnderAppeal = c.Deprivation.State is NoticeUnderAppeal or DeprivedUnderAppeal;
        if (isUnderAppeal == (Outcome == DeprivationAppealOutcome.NotBroughtInTime))
            return isUnderAppeal
                ? new Refusal("deprivation.appeal-pending", "An appeal was lodged, so it cannot be that none was brought.", "Whether it was in time is for the tribunal to decide.", "Record what the tribunal decided on it.")
                : new Refusal("deprivation.no-appeal", "No appeal is on file that could have come to this.", "A decision on an appeal follows one that was lodged.", "Record the appeal first, or the tribunal's answer that none was brought in time.");
        if ((OutOfOrder(On, DayIn(c), now) ?? Words.Refused(ToldBy, "name of whoever told of it", 200) ?? SourcePaper.Refused(c, Compartment.Open, Document, "the tribunal or court")) is { } unfit) return unfit;
        var happening = new Happening(c);
        var decided = happening.Add(Compartment.Open, new DeprivationAppealDecided(DecisionIn(c), Outcome, On, ToldBy, Document));
        State(happening, TheDeprivation.AppealStatus.Definition, new WordValue(Outcome switch
        {
            DeprivationAppealOutcome.AllowedNotFinal => "allowed-not-final",
            DeprivationAppealOutcome.DismissedNotFinal => "dismissed-not-final",
            DeprivationAppealOutcome.AllowedFinally => "allowed-final",
            DeprivationAppealOutcome.DismissedFinally => "dismissed-final",
            DeprivationAppealOutcome.Withdrawn => "withdrawn",
            DeprivationAppealOutcome.Abandoned => "abandoned",
            _ => "window-closed",
        }), On, "the tribunal's decision", ToldBy, Document);
        if (Outcome == DeprivationAppealOutcome.AllowedFinally && c.Deprivation.State is DeprivedUnderAppeal { OrderOn: var order })
            Restoring.Add(happening, c, decided, order, On, ToldBy, Document, now);
        return happening.Events;
    }
}

/// <summary>Records that the Secretary of State gave up the decision or the order: the person is a British citizen.</summary>
/// <param name="On">From which day.</param>
/// <param name="Because">Why.</param>
public sealed record GiveUpDeprivation(LocalDate On, string Because) : DeprivationCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((OutOfOrder(On, DayIn(c), now) ?? Words.Refused(Because, "reason", 4000)) is { } unfit) return unfit;
        var happening = new Happening(c);
        var given = happening.Add(Compartment.Open, new DeprivationWasGivenUp(DecisionIn(c), On, Because));
        var order = c.Deprivation.State switch { Deprived s => s.On, DeprivedUnderAppeal s => s.OrderOn, DeprivationFinal s => s.OrderOn, _ => (LocalDate?)null };
        if (order is { } made) Restoring.Add(happening, c, given, made, On, Secretary, null, now);
        else State(happening, TheDeprivation.Ground.Definition, new WordValue("none"), On, "the decision was given up", Secretary);
        return happening.Events;
    }
}

/// <summary>What is said, and what stops, when citizenship comes back.</summary>
internal static class Restoring
{
    private static readonly LocalDate OrdersKeepTheirEffectFrom = new(2025, 10, 27);

    /// <summary>Adds it to what a command records.</summary>
    public static void Add(Happening happening, LiveCase c, EntryId cause, LocalDate order, LocalDate on, string by, EntryId? document, Instant now)
    {
        happening.State(Compartment.Open, null, TheDeprivation.OrderHasEffect.Definition, new YesNoValue(IsYes: false), on, "the end of the order", by, document);

        // Interpretation: until the Act of 2025 an appeal that succeeded left the order as if it had never been made (N3 (ZA) [2025]
        // UKSC 6). Since it began, an order has effect until the appeal is finally determined, so citizenship is back from that day;
        // whether it then reaches further back nobody has decided.
        if (on >= OrdersKeepTheirEffectFrom)
            happening.State(Compartment.Open, null, ThePerson.IsABritishCitizen.Definition, new YesNoValue(IsYes: true), on, "the end of the order", by, document);
        else
        {
            foreach (var lost in c.Statements.All.Where(s => s is { Ended: null, Said: { Subject: null, To: null, Value: YesNoValue { IsYes: false } } } && s.Id.Compartment == Compartment.Open && s.Said.Fact == ThePerson.IsABritishCitizen.Definition.Name).ToList())
                happening.Add(Compartment.Open, new FactWithdrawn(lost.Id, "the order is treated as never made: N3 (ZA) [2025] UKSC 6"));
            happening.Add(Compartment.Open, new FactAsserted(null, ThePerson.IsABritishCitizen.Definition.Name, new YesNoValue(IsYes: true), DateRange.On(order), null, "the end of the order", document, by, Side.OfficialRecord, null));
        }

        StopAtOnce.Add(happening, c, cause, StopReason.GateClosed, alsoIfNothingIsBooked: false, now);
    }
}
