namespace DueCourse.Casework.Notices.Service;

using DueCourse.Casework.Statements;
using DueCourse.Law.Clock;
using DueCourse.Law.Facts;

/// <summary>The moment at which the day of service of a notice is known: what follows from it is said to the law.</summary>
/// <param name="c">The whole case.</param>
/// <param name="happening">What the command records.</param>
/// <param name="notice">The notice.</param>
/// <param name="sentOn">The day on which it was handed over, sent or placed on the file.</param>
/// <param name="day">The day of service, or the days between which it lies.</param>
internal sealed class Served(LiveCase c, Happening happening, CaseNotice notice, LocalDate sentOn, DateRange day)
{
    private readonly List<EntryId> states = [];

    public LiveCase Case => c;

    public CaseNotice Notice => notice;

    public LocalDate SentOn => sentOn;

    public DateRange Day => day;

    /// <summary>The statements so far.</summary>
    public IReadOnlyList<EntryId> States => states;

    /// <summary>Says something to the law, from the proof of service, where the notice stands.</summary>
    public void State(EntryId? subject, FactDefinition fact, FactValue value, LocalDate? from = null) =>
        states.Add(happening.State(notice.Id.Compartment, subject, fact, value, from, Source(notice), "the proof of service"));

    /// <summary>Says the day of service of something.</summary>
    public void StateDay(EntryId? subject, FactDefinition fact) => State(subject, fact, new DayValue(day));

    /// <summary>Takes back what was said of the person by an earlier notice.</summary>
    public void Withdraw(FactDefinition fact)
    {
        foreach (var said in c.Statements.All.Where(s => s.Ended is null && s.Id.Compartment == notice.Id.Compartment && s.Said.Subject is null && s.Said.Fact == fact.Name).ToList())
            happening.Add(notice.Id.Compartment, new FactWithdrawn(said.Id, $"notice {notice.Issued.Number} says that it no longer holds"));
    }

    /// <summary>The part of the United Kingdom in which the person is on the day, as established; null: not known.</summary>
    public UkDivision? Place => Standing.Place(c, day.Earliest);

    internal static string Source(CaseNotice notice) => $"notice {notice.Issued.Number}, and the proof of its service";
}

/// <summary>What a command asks of a case about where the person is and who acts for them.</summary>
internal static class Standing
{
    /// <summary>The part of the United Kingdom in which the person is on a day, as established; null: not known.</summary>
    public static UkDivision? Place(LiveCase c, LocalDate on) => Find(c, ThePerson.Place.Definition, on) is WordValue { Word: var word } ? UkDivisions.Named(word) : null;

    /// <summary>Whether somebody acts for the person, by the case's own list or by what is established.</summary>
    public static bool HasRepresentative(LiveCase c, LocalDate on) =>
        c.Access.Assignments.Any(a => a.Until is null && a.Who.Role == ActorRole.Representative)
        || Find(c, TheSafeguards.HasARepresentative.Definition, on) is YesNoValue { IsYes: true };

    /// <summary>Whether the person is known to need an interpreter.</summary>
    public static bool NeedsAnInterpreter(LiveCase c, LocalDate on) => Find(c, TheSafeguards.InterpreterIsNeeded.Definition, on) is YesNoValue { IsYes: true };

    /// <summary>Since when the person is detained, as established; null: they are not, or it is not known.</summary>
    public static LocalDate? DetainedSince(LiveCase c, LocalDate on) => Find(c, TheCustody.DetainedSince.Definition, on) is DayValue { Range: { IsExact: true, Earliest: var day } } ? day : null;

    private static FactValue? Find(LiveCase c, FactDefinition fact, LocalDate on) =>
        c.Standing.AsAt is null ? null : Situation.Of(c.OnWhatIsEstablished(), on.At(LocalTime.Midnight)).Find(fact).Value;
}
