namespace DueCourse.Casework.Tracks.Protection;

using DueCourse.Casework.Access;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Law.Facts;

/// <summary>A step of a claim for protection. It stands with the claims.</summary>
public abstract record ProtectionCommand : TrackCommand
{
    /// <inheritdoc/>
    protected sealed override Compartment In => Compartment.Protection;

    /// <inheritdoc/>
    protected sealed override TrackTable Table => ProtectionTrack.Table;

    private protected static void State(Happening happening, EntryId? subject, FactDefinition fact, FactValue value, LocalDate? from, string by) =>
        happening.State(Compartment.Protection, subject, fact, value, from, "the claim's own record", by);

    private protected const string Secretary = "the Secretary of State";

    /// <summary>Puts a claim on file that is undecided, and stops whatever it stops.</summary>
    private protected static void Claimed(Happening happening, LocalDate on, string how)
    {
        var claim = happening.Add(Compartment.Protection, new SubjectAdded(ProtectionClaim.Kind.ListName, null));
        happening.Add(Compartment.Protection, new ProtectionClaimMade(claim, on, how));
        State(happening, claim, TheProtectionClaim.MadeOn.Definition, new DayValue(DateRange.On(on)), null, "the person");
        State(happening, claim, TheProtectionClaim.Status.Definition, new WordValue("undetermined"), on, Secretary);
    }
}

/// <summary>
/// Something new that stops removal. Whoever hears it takes it down, whether or not the case is theirs, of those who may know of
/// claims: a departure that is booked stops at once, and open requests to another state are recalled, in words that do not say why.
/// </summary>
/// <param name="On">The day on which it was made.</param>
/// <param name="How">To whom, and how.</param>
public abstract record SomethingNew(LocalDate On, string How) : ProtectionCommand
{
    /// <inheritdoc/>
    public sealed override IEnumerable<Compartment> Touches => [Compartment.Protection, Compartment.Open];

    /// <inheritdoc/>
    public sealed override Refusal? Forbidden(LiveCase c, Instant now) => ProtectionTrack.WhoeverHearsIt.Contains(By.Role) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    protected sealed override object StateIn(LiveCase c) => new NothingClaimed();

    private protected sealed override Decision Record(LiveCase c, Instant now)
    {
        if ((OutOfOrder(On, null, now) ?? Words.Refused(How, "account of how it was made", 4000)) is { } unfit) return unfit;
        var happening = new Happening(c);
        var cause = new EntryId(Compartment.Protection, c.Count(Compartment.Protection) + 1);
        Say(happening);
        StopAtOnce.Add(happening, c, cause, StopReason.NotSaid, alsoIfNothingIsBooked: false, now);
        return happening.Events;
    }

    private protected abstract void Say(Happening happening);
}

/// <summary>Records that the person claims protection.</summary>
/// <param name="On">The day on which it was made.</param>
/// <param name="How">To whom, and how.</param>
public sealed record RecordProtectionClaim(LocalDate On, string How) : SomethingNew(On, How)
{
    private protected override void Say(Happening happening) => Claimed(happening, On, How);
}

/// <summary>Records further submissions, after a claim was refused.</summary>
/// <param name="On">The day on which they were made.</param>
/// <param name="How">To whom, and how.</param>
public sealed record RecordFurtherSubmissions(LocalDate On, string How) : SomethingNew(On, How)
{
    private protected override void Say(Happening happening)
    {
        var submissions = happening.Add(Compartment.Protection, new SubjectAdded(FurtherSubmissions.Kind.ListName, null));
        happening.Add(Compartment.Protection, new FurtherSubmissionsMade(submissions, On, How));
        State(happening, submissions, TheFurtherSubmissions.LodgedOn.Definition, new DayValue(DateRange.On(On)), null, "the person");
        State(happening, submissions, TheFurtherSubmissions.Status.Definition, new WordValue("unanswered"), On, Secretary);
    }
}

/// <summary>A step of a claim, or of submissions, on file.</summary>
/// <param name="Matter">The subject that it is.</param>
public abstract record OfProtection(EntryId Matter) : ProtectionCommand
{
    /// <inheritdoc/>
    protected sealed override object StateIn(LiveCase c) => Standing(c).State;

    private protected sealed override Refusal? Missing(LiveCase c) => c.Protection.Find(Matter) is null ? Words.NoSuch("claim or submissions", Matter) : Words.OutOfSight(Compartment.Protection, Matter);

    private protected ProtectionMatter Standing(LiveCase c) => c.Protection.Find(Matter)!;

    private protected static LocalDate? SinceOf(ProtectionState state) => state switch
    {
        ProtectionUndecided s => s.Since,
        ProtectionDecided s => s.On,
        ProtectionGranted s => s.Since,
        ProtectionRefused s => s.Since,
        ProtectionInadmissible s => s.Since,
        ProtectionWithdrawn s => s.Since,
        ProtectionTreatedAsWithdrawn s => s.Since,
        SubmissionsUnanswered s => s.Since,
        _ => null,
    };

    /// <summary>A day of notice of an earlier decision says nothing of the next.</summary>
    private protected void NoLongerNotified(Happening happening, LiveCase c)
    {
        foreach (var told in c.Statements.All.Where(s => s.Ended is null && s.Said.Subject == Matter && s.Said.Fact == TheProtectionClaim.DecisionNotifiedOn.Definition.Name).ToList())
            happening.Add(told.Id.Compartment, new FactWithdrawn(told.Id, "it was notice of an earlier decision, which no longer stands"));
    }
}
