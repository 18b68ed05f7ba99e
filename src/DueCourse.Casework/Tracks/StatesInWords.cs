namespace DueCourse.Casework.Tracks;

using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.Criminal;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.JudicialReview;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Trafficking;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.TravelDocument;
using DueCourse.Casework.Tracks.VictimContact;
using DueCourse.Law.Facts;

/// <summary>States as a reader is told of them: the words of their names, with what the state holds that a reader asks for first.</summary>
internal static class StatesInWords
{
    /// <summary>The state, with a capital and without a full stop.</summary>
    public static string Of(object state) => state switch
    {
        // The decision.
        Stage1Issued s => $"The stage 1 decision was issued{On(s.Basis)}",
        RepresentationsOpen s => $"The time to answer the stage 1 decision is running{On(s.Basis)}",
        RepresentationsReceived s => $"The person has answered{(s.InFull ? " in full" : ", not yet in full")}",
        Stage2Draft => "The stage 2 decision is being drafted",
        Stage2Granted => "Stage 2: the claim was granted",
        Stage2Refused => "Stage 2: the claim was refused",
        OrderReady => "A deportation order is ready to be signed",
        OrderSigned => "The deportation order is signed, and not yet served",
        OrderServed => "The deportation order is served",
        RemovalSet => "Removal is set",
        LiableNotified => "The person was told that they are liable to removal",
        IntentionNotified s => $"The person was told that removal to {Countries.NameOf(s.Destination)} is intended",
        DepartureNotified s => $"The person was told of a departure to {Countries.NameOf(s.Destination)}, not before {s.First.Words()}",
        NoticeHasRun s => $"The notice of a departure to {Countries.NameOf(s.Destination)} has run",
        RemovalFailed s => $"A removal to {Countries.NameOf(s.Destination)} failed",
        PersonRemoved => "The person was removed",
        ToBeDecidedAnew => "The person was taken back after a wrongful removal, and everything is decided anew",

        // Courts and tribunals.
        AppealWindowOpen => "The time to appeal is running",
        PermissionAskedOfFirstTier => "Permission was asked of the First-tier Tribunal",
        PermissionAskedOfUpperTribunal => "Permission was asked of the Upper Tribunal",
        BeforeUpperTribunal => "Before the Upper Tribunal",
        UpperTribunalDecided => "The Upper Tribunal has decided",
        OnwardPermissionAsked => "Permission to go on was asked of the Upper Tribunal",
        CourtOfAppealAsked => "Permission was asked of the Court of Appeal",
        BeforeCourtOfAppeal => "Before the Court of Appeal",
        CourtOfAppealDecided => "The Court of Appeal has decided",
        SupremeCourtPermissionAsked => "Permission to go to the Supreme Court was asked",
        BeforeSupremeCourt => "Before the Supreme Court",
        AppealPermissionRefused => "Permission to appeal was refused",
        AppealFinal s => s.WasBrought ? "The appeal is over" : "The time to appeal is over, and no appeal was brought",
        UrgentApplicationMade => "A judge was asked urgently to stop removal",
        RemovalEnjoined => "A court has stopped removal",
        ClaimWithoutMerit => "Found totally without merit",
        ClaimRefusedAtHearing => "Permission was refused at a hearing",
        ClaimOnAppeal => "On appeal",
        NoProceedings => "No proceedings",
        ProceedingsNoted => "On file, with no step recorded",

        // Detention.
        Detained s => $"Detained; the next review is due by {Telling.Moment(s.NextReview)}",
        ReviewMissed s => $"Detained, and the review due by {Telling.Moment(s.WasDue)} was not held",
        TimeRanOut => "Held, although the time that the law allows has run out",
        OnBail => "On immigration bail",
        ArrestedForBreach => "Arrested for a breach of bail",

        // The talks.
        NationalityNotAsked => "Nothing was asked",
        NationalityAsserted => "The person has said what they are",
        WithTheCountry => "The country was asked, and has not answered",
        NationalityIsConfirmed => "The country confirmed that the person is its national",
        NationalityIsDenied => "The country denied that the person is its national",
        NoRecordExists => "The country has no record of the person",
        ConfirmationUndermined => "The country's confirmation can no longer be relied on",
        RequestClearedToSend s => $"The request is cleared to be sent, until {Telling.Moment(s.Until)}",
        AnswerOverdue s => s.OnlyAYardstick ? "No answer has come in the time that is usual" : "The answer is overdue",
        DocumentInterviewSet s => $"An interview for the document is set for {s.On.Words()}",
        DocumentInHand s => $"A document is held and not yet checked; it expires on {s.Held.Expires.Words()}",
        DocumentFoundRight s => $"A document is held and was found right; it expires on {s.Held.Expires.Words()}",
        DocumentExpiresSoon s => $"The document that is held expires soon, on {s.Held.Expires.Words()}",
        UkLetterIsPossible => "A letter of the United Kingdom would do instead of a document",
        NeedNotLookedAt => "Nobody has looked at whether a document is needed",

        // Trafficking and victims.
        FoundAVictim => "Found to be a victim",
        NotFoundAVictim => "Not found to be a victim",
        InRecovery => "In the recovery period",
        Disqualified => "Disqualified from the protection of the recovery period",
        AwaitingReasonableGrounds => "Referred; the reasonable grounds decision is awaited",
        WishesNotKnown => "No wish is recorded",
        TellingIsDated s => $"To be told by {s.By.Words()}",
        VictimWasTold => "Told",

        // The transfer.
        Planned s => $"A departure to {Countries.NameOf(s.Departure.Destination)} is booked for {s.Departure.On.Words()}; the person has not been told",
        NoticeServed s => $"A departure to {Countries.NameOf(s.Departure.Destination)} is booked for {s.Departure.On.Words()}, and its details were served",
        UnderEscort s => $"Under escort, for a departure to {Countries.NameOf(s.Departure.Destination)}",
        Departed s => $"Departed for {Countries.NameOf(s.Departure.Destination)}",
        HandedOver s => $"Handed over in {Countries.NameOf(s.Departure.Destination)}",
        Stopped s => $"The departure that was booked is stopped ({s.Because})",
        DepartureFailed s => $"The departure failed ({Telling.Plain(s.Failure)})",
        _ => Telling.Capital(TrackTable.InWords(state.GetType())),
    };

    private static string On(DeportationBasis basis) => basis switch
    {
        DeportationBasis.Automatic => " (automatic deportation)",
        DeportationBasis.Conducive => " (deportation conducive to the public good)",
        DeportationBasis.FamilyMember => " (as a family member)",
        _ => " (recommended by a court)",
    };
}
