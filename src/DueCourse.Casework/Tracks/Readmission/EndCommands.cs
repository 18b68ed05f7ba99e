namespace DueCourse.Casework.Tracks.Readmission;

using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Law.Facts;

/// <summary>A request is ended or held for a cause that stands elsewhere: the talks learn that it is, and not why.</summary>
/// <param name="Cause">The entry that is the cause. It is noted where it stands.</param>
public abstract record EndReadmission(EntryId Cause) : ReadmissionCommand
{
    /// <inheritdoc/>
    public sealed override IEnumerable<Compartment> Touches => [Cause.Compartment, Compartment.Destination];

    /// <inheritdoc/>
    public sealed override Refusal? Forbidden(LiveCase c, Instant now) =>
        base.Forbidden(c, now) ?? (c.Rights(By, Cause.Compartment, now).HasFlag(Right.Read) ? null : AccessCheck.Refused(By));

    private protected sealed override Decision Record(LiveCase c, Instant now)
    {
        if (c.Find(Cause) is null) return Words.NoSuch("entry", Cause);
        var happening = new Happening(c);
        End(c, happening, UkDays.Of(now));
        return happening.Events;
    }

    /// <summary>What is recorded.</summary>
    private protected abstract void End(LiveCase c, Happening happening, LocalDate today);
}

/// <summary>Withdraws the request. Where it was sent it is recalled, in words that are the same whatever the cause.</summary>
/// <param name="Cause">The entry that is the cause: a claim, a grant of leave, a death, a departure, an error.</param>
public sealed record WithdrawReadmission(EntryId Cause) : EndReadmission(Cause)
{
    private protected override void End(LiveCase c, Happening happening, LocalDate today) => NeutralEnd.Withdraw(c, happening, Cause, today);
}

/// <summary>Suspends the request. The other state is told nothing.</summary>
/// <param name="Cause">The entry that is the cause: the instrument is suspended, contact is barred anew, a hold.</param>
public sealed record SuspendReadmission(EntryId Cause) : EndReadmission(Cause)
{
    private protected override void End(LiveCase c, Happening happening, LocalDate today)
    {
        if (Cause.Compartment != Compartment.Destination) happening.Add(Cause.Compartment, new ReleaseMade(Releases.NeutralHold.Name, Cause));
        happening.Add(Compartment.Destination, new ReadmissionSuspended(c.Readmission.Request!.Value), Releases.TheProgram);
        Tell(happening, TheReadmission.SuspendedOn.Definition, today, "the suspension", Releases.TheProgram);
        Acceptance.Ends(happening, today, "the suspension", Releases.TheProgram);
    }
}

/// <summary>How a request ends so that whoever speaks to the other state learns nothing of why, nor who ended it.</summary>
internal static class NeutralEnd
{
    /// <summary>Withdraws the request that stands, with a recall where it was sent.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="happening">Where it is recorded.</param>
    /// <param name="cause">The entry that is the cause; it is noted where it stands.</param>
    /// <param name="today">The day.</param>
    public static void Withdraw(LiveCase c, Happening happening, EntryId cause, LocalDate today)
    {
        var sent = c.Readmission.IsWithThem ? c.Readmission.Message?.Id : null;
        if (cause.Compartment != Compartment.Destination) happening.Add(cause.Compartment, new ReleaseMade(sent is null ? Releases.NeutralWithdrawal.Name : Releases.NeutralRecall.Name, cause));
        if (sent is { } message) Recall(c, happening, message, today);
        else
        {
            happening.Add(Compartment.Destination, new ReadmissionWithdrawn(c.Readmission.Request!.Value), Releases.TheProgram);
            Tell(happening, today);
        }
    }

    /// <summary>Recalls a message, and says to the law what that ends.</summary>
    public static void Recall(LiveCase c, Happening happening, EntryId message, LocalDate today)
    {
        happening.Add(Compartment.Destination, new RequestRecalled(message), Releases.TheProgram);
        if (!c.Readmission.IsWithThem || message != c.Readmission.Message?.Id) return;
        Tell(happening, today);
        Acceptance.Ends(happening, today, "the withdrawal", Releases.TheProgram);
    }

    private static void Tell(Happening happening, LocalDate today) =>
        happening.Settle(Compartment.Destination, null, TheReadmission.WithdrawnOn.Definition, new DayValue(DateRange.On(today)), today, "the withdrawal", "the talks", Releases.TheProgram);
}
