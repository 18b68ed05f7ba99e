namespace DueCourse.Casework.Tracks.Appeal;

using DueCourse.Casework.Evidence;
using DueCourse.Law.Clock;

/// <summary>A step of an appeal.</summary>
/// <remarks>
/// An appeal stands where the claim that it is about stands. An appeal against a refusal of protection or of a human rights claim, or
/// against revocation of protection status, tells that there was such a claim: all its entries, and what they state to the law, stand
/// in the compartment of protection, so that whoever speaks to the other state cannot learn of it from the appeal. The others stand
/// open. The gates read the whole case, and follow wherever an appeal stands; to somebody who may not read there a refusal says that
/// a gate is shut, as it does for any other reason.
/// </remarks>
/// <param name="About">The appeal: the entry that put it on the file; null: none is on the file yet.</param>
public abstract record AppealCommand(EntryId? About) : TrackCommand
{
    /// <inheritdoc/>
    protected sealed override TrackTable Table => AppealTrack.Table;

    /// <inheritdoc/>
    protected override Compartment In => About!.Value.Compartment;

    /// <inheritdoc/>
    protected sealed override object StateIn(LiveCase c) => (About is { } id ? c.Appeals.Find(id)?.State : null) ?? new NoAppealRecorded();

    /// <summary>The compartment of an appeal.</summary>
    public static Compartment Place(AppealAgainst against) =>
        against is AppealAgainst.ProtectionRefusal or AppealAgainst.HumanRightsRefusal or AppealAgainst.ProtectionRevocation ? Compartment.Protection : Compartment.Open;

    /// <summary>The refusal of a day that has not come, or that lies before another; null: it will do.</summary>
    private protected static Refusal? Unfit(LocalDate on, LocalDate? notBefore, Instant now) =>
        on > DayOf(now) ? new("step.future", $"{on.Words()} has not come.", "What is recorded has happened.", "Look at the day again, or record it when it has happened.")
        : on < notBefore ? new("step.order", $"{on.Words()} lies before the step that is recorded last, of {notBefore.Value.Words()}.", "Steps out of order would start a time on the wrong day.", "Look at both days again; correct the earlier step if it is the one that is wrong.")
        : null;

    /// <summary>The refusal where a paper is not on file; null: it is.</summary>
    private protected static Refusal? NoPaper(LiveCase c, EntryId document, Compartment @in) =>
        Words.OutOfSight(@in, document) ?? (c.Find(document) is { Event: DocumentReceived } ? null
            : new("appeal.no-document", $"The paper of the tribunal or court is not on file: {document} is no document.", "A court's act is recorded from the court's own words.", "Store the paper in the compartment of the appeal, and name it here."));

    /// <summary>The last safe day of a time in which the Home Office answers, counted from a day; null: it cannot be fixed.</summary>
    private protected static LocalDate? AnswerBy(LiveCase c, EntryId appeal, TimeLimit limit, LocalDate from) =>
        AppealWindow.Situation(c, appeal, from) is { } s && limit.Reckon(Start.On(from), null, s) is FallsOn falls ? falls.SafeBy : null;
}

/// <summary>A step of an appeal whose course is on record.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="On">The day of the step.</param>
public abstract record AppealStepCommand(EntryId Appeal, LocalDate On) : AppealCommand(Appeal)
{
    private protected sealed override Decision Record(LiveCase c, Instant now) =>
        c.Appeals.Find(Appeal) is not { } appeal ? Words.NoSuch("appeal", Appeal) : Unfit(On, NotBefore(appeal), now) ?? Record(c, appeal, now);

    /// <summary>The day before which the step cannot have happened.</summary>
    private protected virtual LocalDate NotBefore(CaseAppeal appeal) => appeal.Since;

    /// <summary>What is recorded.</summary>
    private protected abstract Decision Record(LiveCase c, CaseAppeal appeal, Instant now);

    /// <summary>Records what the law says follows: what is stated is put together once without the last day, and once with it.</summary>
    private protected Events WithTheWindow(LiveCase c, Instant now, LocalDate from, Func<AppealWindow, Events> record) =>
        record(AppealWindow.Of(c.Recorded(record(AppealWindow.NotWorkedOut), By, now), Appeal, from));
}
