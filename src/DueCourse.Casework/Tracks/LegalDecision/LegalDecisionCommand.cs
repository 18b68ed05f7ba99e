namespace DueCourse.Casework.Tracks.LegalDecision;

using DueCourse.Casework.Evidence;
using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;

/// <summary>A step of the decision on deportation or removal.</summary>
public abstract record LegalDecisionCommand : TrackCommand
{
    /// <inheritdoc/>
    protected sealed override TrackTable Table => LegalDecisionTrack.Table;

    /// <inheritdoc/>
    protected sealed override object StateIn(LiveCase c) => c.LegalDecision.State;

    /// <summary>The refusal of a day that has not come.</summary>
    private protected static Refusal? NotAhead(LocalDate on, Instant now) => on <= DayOf(now) ? null
        : new("step.future", $"It is dated {on.Words()}, which has not come.", "What is recorded has happened.", "Record it on the day, or look at the date again.");

    /// <summary>States which decision has been made, by whom, on which day. While it is the program's alone there is none to state.</summary>
    private protected static void StateDecision(Happening happening, LiveCase c, string type, LocalDate on, Decisions.CaseDecision made)
    {
        const string Source = "the decision record";
        happening.Say(Compartment.Open, null, TheDecision.Type.Definition, new WordValue(type), on, Source, made.By.Name);
        happening.Say(Compartment.Open, null, TheDecision.Date.Definition, new DayValue(DateRange.On(on)), null, Source, made.By.Name);
        happening.Say(Compartment.Open, null, TheDecision.Author.Definition, new TextValue($"{made.By.Name}, senior officer"), null, Source, made.By.Name);
        happening.Say(Compartment.Open, null, TheDecision.WasMadeByAPerson.Definition, new YesNoValue(IsYes: true), on, Source, made.By.Name);
    }

    /// <summary>States that nothing stands that could be carried out.</summary>
    private protected static void StateNoDecision(Happening happening, LiveCase c, string type, LocalDate on) =>
        happening.Say(Compartment.Open, null, TheDecision.Type.Definition, new WordValue(type), on, "the decision record", "the caseworker");

    private protected static FactValue Day(LocalDate on) => new DayValue(DateRange.On(on));
}

/// <summary>Records a referral.</summary>
/// <param name="On">The day of it.</param>
/// <param name="Referrer">Who referred the person.</param>
/// <param name="Because">Why: the offence, or the lack of leave.</param>
public sealed record ReferForDecision(LocalDate On, string Referrer, string Because) : LegalDecisionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((Words.Refused(Referrer, "name of whoever referred the person", 200) ?? Words.Refused(Because, "reason", 4000) ?? NotAhead(On, now)) is { } unfit) return unfit;
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new ReferralReceived(On, Referrer, Because));
        happening.Say(Compartment.Open, null, TheDecision.ReferredOn.Definition, Day(On), null, "the referral", Referrer);
        // What an imported file already says was decided is left to it.
        if (c.LegalDecision.State is not NothingBegun || !c.Statements.All.Any(s => s.Ended is null && s.Said.Fact == TheDecision.Type.Definition.Name))
            StateNoDecision(happening, c, "none", On);
        return happening.Events;
    }
}

/// <summary>Begins to look at identity and nationality, on evidence that is named.</summary>
/// <param name="Evidence">Open entries that bear on them: statements, documents, names, numbers.</param>
public sealed record BeginTriage(IReadOnlyList<EntryId> Evidence) : LegalDecisionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (Evidence.Count == 0)
            return new Refusal("triage.no-evidence", "No evidence of identity or nationality is named.", "Only somebody who is recorded as not British can be on this course, and it is for evidence to say so.", "Name the statements and documents that show who the person is.") { Citation = "Immigration Act 1971, s. 3(5) and (8)" };
        foreach (var entry in Evidence)
            if (entry.Compartment != Compartment.Open || c.Find(entry) is not { Event: FactAsserted or DocumentReceived or People.NameRecorded or People.ReferenceRecorded or People.IdentityRecorded }) return Words.NoSuch("open statement, document, name or number", entry);
        return Decision.Record(Compartment.Open, new TriageBegan(Evidence));
    }
}
