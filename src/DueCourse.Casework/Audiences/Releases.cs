namespace DueCourse.Casework.Audiences;

using DueCourse.Casework.Access;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Transfer;

/// <summary>One way in which something may pass from one compartment into another.</summary>
/// <param name="Name">Its name, which never changes.</param>
/// <param name="From">Where what it copies stands, or its cause.</param>
/// <param name="To">Where it is put, as its own event under the program's name.</param>
/// <param name="Released">The event.</param>
/// <param name="Carries">What each of the event's fields is copied from. There is no other field.</param>
/// <param name="By">The roles that may release it.</param>
/// <param name="Because">Why it is allowed, as a sentence.</param>
public sealed record Release(
    string Name, IReadOnlyList<Compartment> From, Compartment To, Type Released, IReadOnlyDictionary<string, string> Carries,
    IReadOnlyList<ActorRole> By, string Because);

/// <summary>
/// Every way in which something may pass from one compartment into another: this file is the whole list. Who released it, and
/// for what cause, stands where the cause stands (<see cref="ReleaseMade"/>).
/// </summary>
public static class Releases
{
    /// <summary>What <see cref="ReleaseMade"/> says of a statement that is shown to the person's side where it stands: nothing passes into another compartment.</summary>
    public const string InPlace = "disclosure-in-place";

    private static readonly ActorRole[] ThoseWhoWorkIt = [ActorRole.Caseworker, ActorRole.SeniorOfficer];

    /// <summary>A request to another state is recalled, in neutral words.</summary>
    public static Release NeutralRecall { get; } = new("neutral-recall", [.. Compartments.All.Where(c => c is not Compartment.Destination)], Compartment.Destination,
        typeof(RequestRecalled), new Dictionary<string, string> { ["Request"] = "the message of the destination's own compartment that is recalled" },
        ThoseWhoWorkIt, "A stay or a claim must stop a request at once, and the other state must not learn which it was.");

    /// <summary>A departure is stopped, and it is not said why.</summary>
    public static Release NeutralStop { get; } = new("neutral-stop", [.. Compartments.All.Where(c => c is not Compartment.Open)], Compartment.Open,
        typeof(DepartureStopped), new Dictionary<string, string>
        {
            ["Booking"] = "the booking of the open compartment that is stopped",
            ["Because"] = "always the same word: that the reason is not said",
            ["Cause"] = "nothing, ever",
        },
        RecordStay.OnDuty, "A claim or an interim measure must stop a departure at once, and of those who read of the stop some must not learn which it was.");

    /// <summary>Whoever acts on a departure is told to stop, and not why.</summary>
    public static Release NeutralStopOrder { get; } = new("neutral-stop-order", [.. Compartments.All.Where(c => c is not Compartment.Open)], Compartment.Open,
        typeof(StopOrderSent), new Dictionary<string, string>
        {
            ["Stay"] = "nothing, ever",
            ["To"] = "each party of the list, always all of them",
            ["AnswerBy"] = "a quarter of an hour after the moment at which it is sent",
        },
        RecordStay.OnDuty, "An escort has to turn round within minutes, and needs no reason to.");

    /// <summary>A request that was not sent is withdrawn, without its cause.</summary>
    public static Release NeutralWithdrawal { get; } = new("neutral-withdrawal", NeutralRecall.From, Compartment.Destination,
        typeof(ReadmissionWithdrawn), new Dictionary<string, string> { ["Request"] = "the draft, of the destination's own compartment" },
        ThoseWhoWorkIt, "What ends a request may be what the other state must not learn of.");

    /// <summary>A request is suspended, without its cause.</summary>
    public static Release NeutralHold { get; } = new("neutral-hold", NeutralRecall.From, Compartment.Destination,
        typeof(ReadmissionSuspended), new Dictionary<string, string> { ["Request"] = "the draft, of the destination's own compartment" },
        [ActorRole.SeniorOfficer], "What holds a request may be what the other state must not learn of.");

    /// <summary>An outcome is put at the disposal of victim liaison.</summary>
    public static Release OutcomeToVictimLiaison { get; } = new("outcome-to-victim-liaison", [Compartment.Open], Compartment.Victim,
        typeof(OutcomeForVictimLiaison), new Dictionary<string, string> { ["Outcome"] = "whether the outcome is a confirmed departure, and nothing else of it" },
        ThoseWhoWorkIt, "A victim may be told that the person has left. Why, when and how is not theirs to know from us.");

    /// <summary>An outcome may be said in public.</summary>
    public static Release OutcomeToThePress { get; } = new("outcome-to-the-press", [Compartment.Open], Compartment.Open,
        typeof(OutcomeForThePress), new Dictionary<string, string> { ["Outcome"] = "the outcome", ["On"] = "its day or days" },
        [ActorRole.SeniorOfficer], "What is said in public of an outcome is decided, not found.");

    /// <summary>A statement of the state's papers is disclosed to the person's side.</summary>
    public static Release Disclosure { get; } = new("disclosure", [Compartment.Working, Compartment.Destination], Compartment.Open,
        typeof(MatterDisclosed), new Dictionary<string, string> { ["Fact"] = "the question", ["Value"] = "the answer", ["Source"] = "the source in words" },
        [ActorRole.Caseworker, ActorRole.SeniorOfficer, ActorRole.LegalAdviser], "Nobody can answer what they were not shown.");

    /// <summary>All.</summary>
    public static IReadOnlyList<Release> All { get; } = [NeutralRecall, NeutralStop, NeutralStopOrder, NeutralWithdrawal, NeutralHold, OutcomeToVictimLiaison, OutcomeToThePress, Disclosure];

    /// <summary>Who is recorded as having put a released event where it is: not whoever released it, since who they are could tell why.</summary>
    public static Actor TheProgram => Timers.FireTimer.TheProgram;

    /// <summary>Under whose name something is recorded that waited for a second person: what is released, under the program's.</summary>
    internal static Actor? NameOf(CaseEvent happened) => All.Any(r => r.Released == happened.GetType()) ? TheProgram : null;

    internal static Refusal? Forbidden(Release release, LiveCase c, Actor by, EntryId from, Instant now) =>
        release.By.Contains(by.Role) && release.From.Contains(from.Compartment) && c.Rights(by, from.Compartment, now).HasFlag(Right.Read) ? null : AccessCheck.Refused(by);

    internal static Events Made(Release release, CaseEvent released, EntryId from, Compartment noted) =>
        new([new(noted, new ReleaseMade(release.Name, from)), new(release.To, released) { As = TheProgram }]);
}

/// <summary>Recalls a request to another state, in neutral words.</summary>
/// <param name="Request">The message that made the request.</param>
/// <param name="Cause">The entry that is the cause. It is noted where it stands.</param>
public sealed record RecallRequest(EntryId Request, EntryId Cause) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Cause.Compartment, Compartment.Destination];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) => Releases.Forbidden(Releases.NeutralRecall, c, By, Cause, now);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (c.Find(Cause) is null) return Words.NoSuch("entry", Cause);
        if (!c.Told.Of<MessageExchanged>().Any(m => m.Id == Request && m.What.Way == Way.Sent)) return Words.NoSuch("message sent", Request);
        if (c.Told.Of<RequestRecalled>().Any(r => r.What.Request == Request)) return Decision.Nothing;
        var happening = new Happening(c);
        happening.Add(Cause.Compartment, new ReleaseMade(Releases.NeutralRecall.Name, Cause));
        NeutralEnd.Recall(c, happening, Request, UkDays.Of(now));
        return happening.Events;
    }
}

/// <summary>Puts an outcome at the disposal of victim liaison: in every case alike, so that doing it says nothing about a victim.</summary>
/// <param name="Outcome">The entry that recorded the outcome.</param>
public sealed record ReleaseOutcomeToVictimLiaison(EntryId Outcome) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Working, Compartment.Victim];

    /// <inheritdoc/>
    // Of a sealed case as well: that nobody is told would say how it ended.
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        Sealing.LetsThrough(c, By, Releases.OutcomeToVictimLiaison.By) ? null : Releases.Forbidden(Releases.OutcomeToVictimLiaison, c, By, Outcome, now);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => c.Retention.Outcome is not { } outcome || outcome.Entry != Outcome
        ? Words.NoSuch("outcome that stands", Outcome)
        : Releases.Made(Releases.OutcomeToVictimLiaison, new OutcomeForVictimLiaison(
            outcome.Reached.Outcome is CaseOutcome.Removed or CaseOutcome.DepartedVoluntarily ? ToldOutcome.HasLeft : ToldOutcome.IsOver), Outcome, Compartment.Working);
}

/// <summary>Lets an outcome be said in public. A second officer has to agree.</summary>
/// <param name="Outcome">The entry that recorded the outcome.</param>
public sealed record ReleaseOutcomeToThePress(EntryId Outcome) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Open];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) => Releases.Forbidden(Releases.OutcomeToThePress, c, By, Outcome, now);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => c.Retention.Outcome is not { } outcome || outcome.Entry != Outcome
        ? Words.NoSuch("outcome that stands", Outcome)
        // Noted in the open, where the outcome stands: a proposal stands in one place, and the person may read that they are to be spoken of.
        : Releases.Made(Releases.OutcomeToThePress, new OutcomeForThePress(outcome.Reached.Outcome, outcome.Reached.On), Outcome, Compartment.Open);
}

/// <summary>
/// Discloses a statement to the person's side. One that stands in the state's papers is copied into the open compartment; one
/// that stands with a claim or with health is shown where it stands, since the open compartment is read by those who must not
/// know of either.
/// </summary>
/// <param name="Statement">The statement.</param>
public sealed record DiscloseStatement(EntryId Statement) : Command, IOwnAccess
{
    private bool InPlace => Statement.Compartment is Compartment.Protection or Compartment.Medical;

    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => InPlace ? [Statement.Compartment] : [Statement.Compartment, Compartment.Open];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) => InPlace
        ? c.Rights(By, Statement.Compartment, now).HasFlag(Right.Write) ? null : AccessCheck.Refused(By)
        : Releases.Forbidden(Releases.Disclosure, c, By, Statement, now);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => c.Statements.Find(Statement) is not { } statement ? Words.NoSuch("statement", Statement)
        : c.Told.Of<ReleaseMade>().Any(r => r.What.Entry == Statement && r.What.Release == (InPlace ? Releases.InPlace : Releases.Disclosure.Name)) ? Decision.Nothing
        : InPlace ? Decision.Record(Statement.Compartment, new ReleaseMade(Releases.InPlace, Statement))
        : Releases.Made(Releases.Disclosure, new MatterDisclosed(statement.Said.Fact, statement.Said.Value, statement.Said.Source), Statement, Statement.Compartment);
}
