namespace DueCourse.Casework.Cases;

using DueCourse.Casework.Statements;

/// <summary>
/// What one command records, put together event by event, so that a later event can name an earlier one by the entry that it will
/// be. What it says to the law is said in one of four ways: <see cref="State"/> anew, <see cref="Say"/> unless the file says so
/// already, <see cref="Replace"/> where there is one answer at a time, <see cref="Settle"/> over what stands in the open too.
/// </summary>
/// <param name="c">The whole case: numbers of entries to come are counted in it.</param>
internal sealed class Happening(LiveCase c)
{
    private readonly List<ToRecord> all = [];
    private readonly Dictionary<Compartment, int> added = [];

    /// <summary>Adds an event; the entry that it will be.</summary>
    public EntryId Add(Compartment @in, CaseEvent happened, Actor? @as = null)
    {
        all.Add(new(@in, happened) { As = @as });
        added[@in] = added.GetValueOrDefault(@in) + 1;
        return new(@in, c.Count(@in) + added[@in]);
    }

    /// <summary>
    /// Adds a statement from an official record. Where the answer may change in time, and the file holds one that has no end, that
    /// one is said to hold until the new one begins. One from the file or an official record that began on the same day or later, or
    /// to a question whose answer does not change, gives way to the new one: two days of one event would be none.
    /// </summary>
    /// <param name="in">The compartment.</param>
    /// <param name="subject">The subject, by the entry that added it; null: the person.</param>
    /// <param name="fact">The question.</param>
    /// <param name="value">What is said.</param>
    /// <param name="from">The first day it holds for; null: not said.</param>
    /// <param name="source">The record, in words.</param>
    /// <param name="by">Whose record it is.</param>
    /// <param name="document">The entry by which the record was received; null: it is not on file.</param>
    public EntryId State(Compartment @in, EntryId? subject, FactDefinition fact, FactValue value, LocalDate? from, string source, string by, EntryId? document = null)
    {
        var day = from is { } known ? DateRange.On(known) : (DateRange?)null;
        if (c.Statements.All.LastOrDefault(s => s.Id.Compartment == @in && s.Ended is null && s.Said.Subject == subject && s.Said.Fact == fact.Name && s.Said.To is null
            && s.Said.Side is Side.File or Side.OfficialRecord && (!fact.ChangesOverTime || day is null || (s.Said.From is { } since && since.Latest >= day.Value.Earliest))) is { } old)
            return Add(@in, new FactAsserted(subject, fact.Name, value, day, null, source, document, by, Side.OfficialRecord, old.Id));
        if (fact.ChangesOverTime && from is { } begins) End(@in, subject, fact, begins);
        return Add(@in, new FactAsserted(subject, fact.Name, value, day, null, source, document, by, Side.OfficialRecord, null));
    }

    /// <summary>
    /// States an answer, unless the file says the same: an imported case is caught up by recording what happened, and what it says
    /// twice would be two of one thing. What the file said otherwise of the same question gives way: from its day where the answer may
    /// change in time, and altogether where it may not.
    /// </summary>
    /// <param name="in">The compartment.</param>
    /// <param name="subject">The subject; null: the person.</param>
    /// <param name="fact">The question.</param>
    /// <param name="value">The answer.</param>
    /// <param name="from">The first day it holds for; null for what does not change in time.</param>
    /// <param name="source">The record, in words.</param>
    /// <param name="by">Whose record it is.</param>
    /// <param name="document">The document on file that shows it; null: none.</param>
    public void Say(Compartment @in, EntryId? subject, FactDefinition fact, FactValue value, LocalDate? from, string source, string by, EntryId? document = null)
    {
        var said = c.Statements.All.Where(s => s.Ended is null && s.Id.Compartment == @in && s.Said.Subject == subject && s.Said.Fact == fact.Name
            && s.Said.Side is (Side.File or Side.OfficialRecord)).ToList();
        if (said.Exists(s => s.Said.Value.Equals(value) && (!fact.ChangesOverTime || (s.Said.To is null && HeldBy(s.Said.From, from))))) return;
        var gives = said.FindLast(s => !fact.ChangesOverTime || (s.Said.To is null && s.Said.From is { } since && from is { } day && since == DateRange.On(day)));
        if (gives is null) State(@in, subject, fact, value, from, source, by, document);
        else Add(@in, new FactAsserted(subject, fact.Name, value, from is { } on ? DateRange.On(on) : null, null, source, document, by, Side.OfficialRecord, gives.Id));
    }

    /// <summary>
    /// Says that what the file holds of a question, and has no end, holds until a day: from then on nothing is said. What began on that
    /// very day gives way too, since of two steps of one day the later counts.
    /// </summary>
    public void End(Compartment @in, EntryId? subject, FactDefinition fact, LocalDate on)
    {
        var begins = DateRange.On(on);
        foreach (var before in c.Statements.All.Where(s => s.Id.Compartment == @in && s.Ended is null && s.Said.Subject == subject && s.Said.Fact == fact.Name && s.Said.To is null).ToList())
            if (before.Said.From is not { } since || since.Latest < begins.Earliest || since == begins)
                Add(@in, before.Said with { To = begins, Supersedes = before.Id });
    }

    /// <summary>
    /// Adds a statement in the place of those that stand, for a question that has one answer at a time and no first day: when the
    /// person was last remanded, what term the appeal court put in the place of another.
    /// </summary>
    public EntryId Replace(Compartment @in, EntryId? subject, FactDefinition fact, FactValue value, string source, string by, EntryId? document = null)
    {
        EntryId? supersedes = null;
        foreach (var before in c.Statements.All.Where(s => s.Id.Compartment == @in && s.Ended is null && s.Said.Subject == subject && s.Said.Fact == fact.Name).ToList())
            if (supersedes is null) supersedes = before.Id;
            else Add(@in, new FactWithdrawn(before.Id, "another has taken its place"));
        return Add(@in, new FactAsserted(subject, fact.Name, value, null, null, source, document, by, Side.OfficialRecord, supersedes));
    }

    /// <summary>
    /// Adds a statement from an official record that takes the place of what the same compartment, or the open one, says on the
    /// same question: a period ends where the new one begins, and what was said for the same day or for good no longer stands.
    /// </summary>
    /// <param name="in">The compartment.</param>
    /// <param name="subject">The subject, by the entry that added it; null: the person.</param>
    /// <param name="fact">The question.</param>
    /// <param name="value">What is said.</param>
    /// <param name="from">The day on which the new answer begins.</param>
    /// <param name="source">The record, in words.</param>
    /// <param name="by">Whose record it is.</param>
    /// <param name="as">Who is recorded as having stated it; null: whoever gave the command.</param>
    public EntryId Settle(Compartment @in, EntryId? subject, FactDefinition fact, FactValue value, LocalDate from, string source, string by, Actor? @as = null)
    {
        var begins = DateRange.On(from);
        foreach (var before in c.Statements.All.Where(s => (s.Id.Compartment == @in || s.Id.Compartment == Compartment.Open)
            && s.Ended is null && s.Said.Subject == subject && s.Said.Fact == fact.Name).ToList())
            if (fact.ChangesOverTime && before.Said.From is var since && (since is null || since.Value.Latest < begins.Earliest))
            {
                if (before.Said.To is not { } to || to.Earliest > begins.Earliest) Add(@in, before.Said with { To = begins, Supersedes = before.Id }, @as);
            }
            else Add(@in, new FactWithdrawn(before.Id, "a later step of the case says otherwise"), @as);
        return Add(@in, new FactAsserted(subject, fact.Name, value, fact.ChangesOverTime ? begins : null, null, source, null, by, Side.OfficialRecord, null), @as);
    }

    /// <summary>
    /// Takes an answer back, wherever it stands, so that from a day on the question is open again: what changes over time ends on that
    /// day, and what does not is withdrawn.
    /// </summary>
    /// <param name="subject">The subject; null: the person.</param>
    /// <param name="fact">The question.</param>
    /// <param name="from">The day from which nothing is said.</param>
    /// <param name="because">Why.</param>
    /// <param name="may">Which compartments whoever acts may read; what stands elsewhere is left.</param>
    /// <param name="as">Who is recorded as having taken it back; null: whoever gave the command.</param>
    public void OpenAgain(EntryId? subject, FactDefinition fact, LocalDate from, string because, IReadOnlySet<Compartment> may, Actor? @as = null)
    {
        var ends = DateRange.On(from);
        foreach (var before in c.Statements.All.Where(s => s.Ended is null && s.Said.Subject == subject && s.Said.Fact == fact.Name && may.Contains(s.Id.Compartment)).ToList())
            if (fact.ChangesOverTime && (before.Said.From is not { } since || since.Latest < ends.Earliest))
            {
                if (before.Said.To is not { } to || to.Earliest > ends.Earliest) Add(before.Id.Compartment, before.Said with { To = ends, Supersedes = before.Id }, @as);
            }
            else Add(before.Id.Compartment, new FactWithdrawn(before.Id, because), @as);
    }

    /// <summary>The decision.</summary>
    public Events Events => new(all);

    private static bool HeldBy(DateRange? since, LocalDate? day) => since is not { } from || (day is { } on && from.Latest <= on);
}
