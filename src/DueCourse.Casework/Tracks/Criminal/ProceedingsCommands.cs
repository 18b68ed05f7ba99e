namespace DueCourse.Casework.Tracks.Criminal;

using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;

/// <summary>
/// Something that police, prosecutors, courts or prisons did, as their paper says. All of it stands in the open compartment, which the
/// person reads: what they must not learn yet is stated in working papers or with sources, and not recorded here.
/// </summary>
/// <param name="On">The day on which it was done.</param>
/// <param name="ToldBy">Who told of it.</param>
/// <param name="Document">The entry by which their paper was received.</param>
public abstract record CriminalCommand(LocalDate On, string ToldBy, EntryId Document) : TrackCommand
{
    /// <inheritdoc/>
    protected sealed override TrackTable Table => CriminalTrack.Table;

    private protected Refusal? Unfit(LiveCase c, LocalDate? after, Instant now) =>
        OutOfOrder(On, after, now) ?? Words.Refused(ToldBy, "name of whoever told of it", 200)
        ?? SourcePaper.Refused(c, Compartment.Open, Document, "the police, the prosecutor, the court or the prison");

    private protected void State(Happening happening, EntryId? subject, FactDefinition fact, FactValue value, LocalDate? from = null) =>
        happening.State(Compartment.Open, subject, fact, value, from, "their paper", ToldBy, Document);

    private protected void Replace(Happening happening, EntryId? subject, FactDefinition fact, FactValue value) =>
        happening.Replace(Compartment.Open, subject, fact, value, "their paper", ToldBy, Document);

    private protected static FactValue Is(bool yes) => new YesNoValue(yes);

    private protected static FactValue Day(LocalDate on) => new DayValue(DateRange.On(on));

    private protected static Refusal? NoSuchWord(FactDefinition fact, string word) => fact.Options.Contains(word) ? null
        : new("fact.value", $"\"{word}\" is no answer to the question: {fact.Question}", "An answer of another kind could not be read.", $"Give one of: {string.Join(", ", fact.Options)}.");
}

/// <summary>Puts on file that there are criminal proceedings. Their steps are recorded one by one.</summary>
/// <param name="Accusation">Of what the person is accused, in the words of whoever accuses.</param>
/// <param name="ToldBy">Who told of it.</param>
/// <param name="Document">The entry by which their paper was received.</param>
public sealed record OpenProceedings(string Accusation, string ToldBy, EntryId Document) : CriminalCommand(LocalDate.MinIsoValue, ToldBy, Document)
{
    /// <inheritdoc/>
    protected override object StateIn(LiveCase c) => new NoProceedings();

    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((Words.Refused(Accusation, "accusation", 2000) ?? Unfit(c, null, now)) is { } unfit) return unfit;
        var happening = new Happening(c);
        var proceedings = happening.Add(Compartment.Open, new SubjectAdded(Proceedings.Kind.ListName, null));
        happening.Add(Compartment.Open, new ProceedingsOpened(proceedings, Accusation, ToldBy, Document));
        State(happening, proceedings, TheProceedings.Accusation.Definition, new TextValue(Accusation));
        return happening.Events;
    }
}

/// <summary>A step of proceedings that are on file.</summary>
/// <param name="Proceedings">The subject that they are.</param>
/// <param name="On">The day on which it was taken.</param>
/// <param name="ToldBy">Who told of it.</param>
/// <param name="Document">The entry by which their paper was received.</param>
public abstract record OfProceedings(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : CriminalCommand(On, ToldBy, Document)
{
    /// <inheritdoc/>
    protected sealed override object StateIn(LiveCase c) => Standing(c).State;

    private protected sealed override Refusal? Missing(LiveCase c) =>
        c.Criminal.Find(Proceedings) is null ? Words.NoSuch("criminal proceedings", Proceedings) : Words.OutOfSight(Compartment.Open, Proceedings);

    private protected CriminalProceedings Standing(LiveCase c) => c.Criminal.Find(Proceedings)!;

    private protected sealed override Decision Record(LiveCase c, Instant now) =>
        Unfit(c, Standing(c).State.Since, now) ?? RecordStep(c, Standing(c), now);

    /// <summary>What is recorded, where day, teller and paper will do.</summary>
    private protected abstract Decision RecordStep(LiveCase c, CriminalProceedings standing, Instant now);

    /// <summary>Says whether they are pending, and whether they bind the person to stay.</summary>
    /// <param name="happening">What is recorded.</param>
    /// <param name="pending">Whether they are pending; null: as before.</param>
    /// <param name="binds">Whether they bind the person; null: as before.</param>
    private protected void Pending(Happening happening, FactValue? pending, FactValue? binds)
    {
        Say(happening, TheProceedings.ArePending.Definition, pending);
        Say(happening, TheProceedings.BindThePersonToStay.Definition, binds);
    }

    // What is not known is not said: what was said before ends, and the law asks.
    private void Say(Happening happening, FactDefinition fact, FactValue? value)
    {
        if (value is NotKnownValue) happening.End(Compartment.Open, Proceedings, fact, On);
        else if (value is not null) State(happening, Proceedings, fact, value, On);
    }
}
