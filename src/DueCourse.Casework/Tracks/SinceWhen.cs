namespace DueCourse.Casework.Tracks;

using DueCourse.Casework.Tracks.Criminal;
using DueCourse.Casework.Tracks.Deprivation;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.Protection;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Trafficking;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.TravelDocument;

/// <summary>The day since which a state holds, where the step that led there carries one: a step can be recorded late.</summary>
internal static class SinceWhen
{
    /// <summary>The day; null where the state holds none.</summary>
    /// <param name="state">The state of a course.</param>
    /// <param name="on">The day of its last step, where the track keeps it beside the state.</param>
    public static LocalDate? Carried(object state, LocalDate? on) => on ?? Day(state);

    private static LocalDate? Day(object state) => state switch
    {
        ProceedingsState s => s.Since,
        Detained s => UkDays.Of(s.Since),
        ReviewMissed s => UkDays.Of(s.WasDue),
        TimeRanOut s => UkDays.Of(s.At),
        OnBail s => UkDays.Of(s.Since),
        ArrestedForBreach s => UkDays.Of(s.At),
        DeprivationState s => Deprivation(s),
        ProtectionState s => Protection(s),
        TraffickingState s => Trafficking(s),
        IdentityState s => Identity(s),
        RequestAccepted s => s.On,
        RequestRefused s => s.On,
        AnswerOverdue s => UkDays.Of(s.At),
        DeemedAccepted s => s.On,
        RequestSuspended s => s.On,
        AcceptanceLapsed s => s.On,
        DocumentAppliedFor s => s.On,
        DocumentAgreedTo s => s.On,
        DocumentExpiresSoon s => s.Since,
        DocumentRenewalAsked s => s.On,
        DocumentInQuarantine s => s.On,
        DocumentIsLost s => s.On,
        NoticeServed s => s.ServedOn,
        UnderEscort s => UkDays.Of(s.Since),
        Departed s => UkDays.Of(s.At),
        DepartureFailed s => UkDays.Of(s.At),
        RefusedOnArrival s => UkDays.Of(s.At),
        ReturnedInError s => UkDays.Of(s.At),
        _ => null,
    };

    private static LocalDate? Deprivation(DeprivationState state) => state switch
    {
        DeprivationDecided s => s.On,
        DeprivationNotified s => s.On,
        NoticeUnderAppeal s => s.On,
        DeprivedWithoutNotice s => s.ContactOn ?? s.On,
        Deprived s => s.On,
        DeprivedUnderAppeal s => s.On,
        DeprivationFinal s => s.On,
        CitizenshipRestored s => s.On,
        DeprivationGivenUp s => s.On,
        _ => null,
    };

    private static LocalDate? Protection(ProtectionState state) => state switch
    {
        ProtectionUndecided s => s.Since,
        ProtectionDecided s => s.On,
        ProtectionGranted s => s.Since,
        ProtectionRefused s => s.Since,
        ProtectionInadmissible s => s.Since,
        ProtectionWithdrawn s => s.Since,
        ProtectionTreatedAsWithdrawn s => s.Since,
        SubmissionsUnanswered s => s.Since,
        SubmissionsRejected s => s.Since,
        SubmissionsAreAFreshClaim s => s.Since,
        SubmissionsWithdrawn s => s.Since,
        _ => null,
    };

    private static LocalDate? Trafficking(TraffickingState state) => state switch
    {
        AwaitingReasonableGrounds s => s.Since,
        NoReasonableGrounds s => s.Since,
        InRecovery s => s.Since,
        FoundAVictim s => s.Since,
        NotFoundAVictim s => s.Since,
        Disqualified s => s.Since,
        VictimLeaveDecided s => s.Since,
        _ => null,
    };

    private static LocalDate? Identity(IdentityState state) => state switch
    {
        NationalityAsserted s => s.On,
        GatheringEvidence s => s.Since,
        ReadyToAsk s => s.On,
        WithTheCountry s => s.Since,
        NationalityIsConfirmed s => s.On,
        NationalityIsDenied s => s.On,
        NoRecordExists s => s.On,
        NationalityInDispute s => s.On,
        NationalityUndetermined s => s.On,
        ConfirmationUndermined s => s.On,
        _ => null,
    };
}
