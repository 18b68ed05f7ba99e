namespace DueCourse.Casework.Tracks.Readmission;

using DueCourse.Casework.Audiences;
using DueCourse.Casework.Gates;
using DueCourse.Casework.Timers;

/// <summary>
/// A request to another state to take the person back. It stands with the talks, where nothing says why it was held or withdrawn.
/// The other side's yes is needed and never enough; its silence is none.
/// </summary>
/// <remarks>
/// By time alone only three things happen: an answer is overdue, an acceptance lapses, and the time for an answer is chased.
/// A question of the other side does not stop its time: a profile cannot say so yet, and until it can the time runs on.
/// </remarks>
public sealed class ReadmissionTrack : CasePart
{
    private static readonly ActorRole[] Talks = [ActorRole.ReturnsLiaisonOfficer], Clerks = [ActorRole.Caseworker, ActorRole.SeniorOfficer];
    private static readonly ActorRole[] Officer = [ActorRole.SeniorOfficer], Program = [ActorRole.System];
    private const string Instrument = "the instrument, or the practice between the two states";
    private const string Read = $"{Instrument}, in words that a second person has read";

    private static readonly Type[] Open =
        [typeof(RequestUnderway), typeof(RequestReceipted), typeof(RequestFoundComplete), typeof(InformationWanted), typeof(InterviewWanted), typeof(MoreTimeRuns), typeof(AnswerOverdue)];

    private static readonly Type[] Received = [.. Open.Where(t => t != typeof(RequestUnderway))];
    private static readonly Type[] Standing = [typeof(RequestInDraft), typeof(RequestClearedToSend), .. Open, typeof(RequestAccepted), typeof(DeemedAccepted)];
    private static readonly Type[] Ended = [typeof(NoRequest), typeof(RequestRefused), typeof(RequestWithdrawn), typeof(RequestSuspended), typeof(AcceptanceLapsed)];

    /// <summary>How it may go on.</summary>
    public static TrackTable Table { get; } = new("readmission", "The request to another state", typeof(NoRequest),
    [
        .. Ways(Ended, typeof(RequestInDraft), typeof(DraftReadmission), Talks, Instrument, [], ""),
        .. Ways([typeof(RequestInDraft), typeof(RequestClearedToSend)], typeof(RequestClearedToSend), typeof(ClearReadmission), Clerks, "a second person, who sees the whole case", [NothingLeavesWhileContactIsBarred.Guard], "the clearance holds for 24 hours"),
        new(typeof(RequestClearedToSend), typeof(RequestUnderway), typeof(SendReadmission), Talks, Instrument, [NothingLeavesWhileContactIsBarred.Guard], "while the clearance holds"),
        new(typeof(RequestUnderway), typeof(RequestReceipted), typeof(RecordReceipt), Talks, "a receipt, or a proven delivery", [], "chased after 24 hours"),
        new(typeof(RequestReceipted), typeof(RequestFoundComplete), typeof(RecordAcknowledgement), Talks, Instrument, [], "within five working days"),
        .. Ways([typeof(RequestReceipted), typeof(RequestFoundComplete), typeof(MoreTimeRuns)], typeof(InformationWanted), typeof(RecordQuestion), Talks, Instrument, [], "the time for the answer runs on"),
        .. Ways([typeof(RequestReceipted), typeof(RequestFoundComplete), typeof(MoreTimeRuns)], typeof(InterviewWanted), typeof(RecordInterviewAsked), Talks, Instrument, [], "the time for the answer runs on"),
        .. Ways([typeof(InformationWanted), typeof(InterviewWanted)], typeof(RequestFoundComplete), typeof(AnswerQuestion), Talks, Read, [NothingLeavesWhileContactIsBarred.Guard], ""),
        .. Ways([typeof(RequestReceipted), typeof(RequestFoundComplete), typeof(InformationWanted), typeof(InterviewWanted)], typeof(MoreTimeRuns), typeof(RecordMoreTime), Talks, Instrument, [], "asked for in time, with reasons, within the most that the instrument allows"),
        .. Ways(Received, typeof(RequestAccepted), typeof(RecordAcceptance), Talks, "the signed decision of the authority", [], "the time for the transfer begins"),
        .. Ways(Received, typeof(RequestRefused), typeof(RecordRefusal), Talks, "the decision of the authority", [], "looked at within ten working days"),
        .. Ways([.. Received.Where(t => t != typeof(AnswerOverdue))], typeof(AnswerOverdue), typeof(FireTimer), Program, "the clock", [], "at the end of the last day where the other side is; chased at half, at four fifths, then after one and three weeks"),
        new(typeof(AnswerOverdue), typeof(AnswerOverdue), typeof(SignOffSilence), [ActorRole.LegalAdviser], Instrument, [], ""),
        new(typeof(AnswerOverdue), typeof(DeemedAccepted), typeof(DeemAccepted), Officer, "a verified clause of the instrument, read by a legal adviser", [], "the time for the transfer begins"),
        .. Ways([typeof(RequestAccepted), typeof(DeemedAccepted)], typeof(AcceptanceLapsed), typeof(FireTimer), Program, "the clock", [], "when the time for the transfer has passed"),
        .. new[] { typeof(RequestAccepted), typeof(DeemedAccepted) }.Select(at => new Transition(at, at, typeof(SendTransferNotice), Talks, Read, [NothingLeavesWhileContactIsBarred.Guard], "as the instrument says")),
        .. Ways(Standing, typeof(RequestWithdrawn), typeof(WithdrawReadmission), [.. Clerks, .. Program], "a claim, a grant of leave, a death, a departure or an error", [], "at once"),
        .. Ways(Standing, typeof(RequestSuspended), typeof(SuspendReadmission), Officer, "the instrument is suspended, contact is barred anew, or a hold", [], "looked at again after 14 days"),
    ]);

    /// <summary>Where it stands.</summary>
    public ReadmissionState State { get; private set; } = new NoRequest();

    /// <summary>The draft of the request that stands or stood last; null: there was none.</summary>
    public EntryId? Request { get; private set; }

    /// <summary>The draft itself; null: there was none.</summary>
    public (string Country, string Text, Actor By)? Draft { get; private set; }

    /// <summary>The documents that are to go with the draft; null: none.</summary>
    public IReadOnlyList<EntryId>? Enclosed { get; private set; }

    /// <summary>The message that made it, and when it went; null: none did.</summary>
    public (EntryId Id, Instant At)? Message { get; private set; }

    /// <summary>The time for the answer, and the entry that last set it; null: none runs.</summary>
    public (EntryId SetBy, AnswerClock Clock)? Clock { get; private set; }

    /// <summary>The adviser's sign-off of the silence; null: there is none.</summary>
    public EntryId? SilenceSignedOff { get; private set; }

    /// <summary>Whether the other side has a request of ours, or has said yes to it, or is deemed to have.</summary>
    public bool IsWithThem => Open.Contains(State.GetType()) || State is RequestAccepted or DeemedAccepted;

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        switch (entry.Event)
        {
            case ReadmissionDrafted e: (State, Request, Draft, Enclosed, Message, Clock, SilenceSignedOff) = (new RequestInDraft(), entry.Id, (e.Country, e.Text, entry.By!), e.Enclosed, null, null, null); return;
            case RequestRecalled e when IsWithThem && e.Request == Message?.Id: End(new RequestWithdrawn()); return;
            case ReadmissionCleared e when e.Request == Request: State = new RequestClearedToSend(e.Until); return;
            case ReadmissionSent e when e.Request == Request: (State, Message) = (new RequestUnderway(), (e.Message, entry.At)); return;
            case ReadmissionReceiptProven e when e.Request == Request: (State, Clock) = (new RequestReceipted(), (entry.Id, e.Clock)); return;
            case ReadmissionAcknowledged e when e.Request == Request: State = new RequestFoundComplete(); return;
            case ReadmissionQuestionAsked e when e.Request == Request: State = e.Interview ? new InterviewWanted() : new InformationWanted(); return;
            case ReadmissionQuestionAnswered e when e.Request == Request: State = new RequestFoundComplete(); return;
            case ReadmissionTimeExtended e when e.Request == Request: (State, Clock) = (new MoreTimeRuns(), (entry.Id, e.Clock)); return;
            case ReadmissionAnswerChased e when e.Request == Request: Clock = (entry.Id, e.Clock); return;
            case ReadmissionAnswerChasedLast e when e.Request == Request && Clock is { } last: Clock = (entry.Id, last.Clock); return;
            case ReadmissionAnswerOverdue e when e.Request == Request: (State, Clock) = (new AnswerOverdue(entry.At, e.Clock.OnlyAYardstick), (entry.Id, e.Clock)); return;
            case ReadmissionSilenceSignedOff e when e.Request == Request: SilenceSignedOff = entry.Id; return;
            case ReadmissionAccepted e when e.Request == Request: End(new RequestAccepted(e.On)); return;
            case ReadmissionRefused e when e.Request == Request: End(new RequestRefused(e.On)); return;
            case ReadmissionDeemedAccepted e when e.Request == Request: End(new DeemedAccepted(UkDays.Of(entry.At))); return;
            case ReadmissionLapsed e when e.Request == Request: End(new AcceptanceLapsed(UkDays.Of(entry.At))); return;
            case ReadmissionWithdrawn e when e.Request == Request: End(new RequestWithdrawn()); return;
            case ReadmissionSuspended e when e.Request == Request: End(new RequestSuspended(UkDays.Of(entry.At))); return;
        }
    }

    private void End(ReadmissionState state) => (State, Clock) = (state, null);

    private static IEnumerable<Transition> Ways(Type[] from, Type to, Type by, ActorRole[] actors, string authority, Guard[] guards, string clock) =>
        from.Select(f => new Transition(f, to, by, actors, authority, guards, clock));
}
