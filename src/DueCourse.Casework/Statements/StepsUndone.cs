namespace DueCourse.Casework.Statements;

using DueCourse.Casework.Audiences;
using DueCourse.Casework.Reopening;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.Deprivation;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.JudicialReview;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Protection;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Trafficking;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.TravelDocument;

/// <summary>
/// What becomes of a step that was recorded in error. Its course is told again without it, and what was stated beside it stands no
/// longer; what that took the place of stands again. Only the last step of a course can go, so that no later one is left on nothing.
/// What binds or protects the person does not go by a correction at all: the refusal names what to record instead (decision 0033).
/// </summary>
internal static class StepsUndone
{
    private const string Beside = "The step beside which this was recorded was wrong.";

    private static readonly string[] Courses = ["DueCourse.Casework.Tracks", "DueCourse.Casework.Stays", "DueCourse.Casework.Reopening"];

    /// <summary>Whether an event is a step of a course, or of a stay or a wrongful removal.</summary>
    public static bool IsAStep(CaseEvent happened) => happened is ContactPreferenceRecorded or VictimTold
        || Courses.Any(course => happened.GetType().Namespace!.StartsWith(course, StringComparison.Ordinal));

    /// <summary>What a correction of a step records, or why it may not be.</summary>
    /// <param name="c">The case as its corrector reads it: what stands elsewhere tells them nothing, and stays.</param>
    /// <param name="step">The step.</param>
    /// <param name="by">Who corrects it.</param>
    /// <param name="because">What was wrong.</param>
    public static Decision Undo(LiveCase c, Recorded step, Actor by, string because)
    {
        var all = c.History.Where(r => r.Id == step.Id || (r.Command.Length > 0 && r.Command == step.Command && r.At == step.At && r.By == step.By && !c.IsUndone(r.Id)
            && (IsAStep(r.Event) || r.Event is FactAsserted or FactWithdrawn or SubjectAdded or ListDeclared))).ToList();
        foreach (var one in all.Where(r => IsAStep(r.Event)))
            if (Instead(one) is { } instead)
                return new Refusal("entry.step-binds", $"{(one.Id == step.Id ? $"{step.Id} is" : $"Beside {step.Id} stands")} a step that binds, and it is not taken back by a correction.",
                    "Whoever is protected by it, or was told of it, could lose it without anybody's decision.", instead);
        if (by.Role != step.By!.Role && by.Role != ActorRole.SeniorOfficer)
            return new Refusal("entry.step-of-another", $"{step.Id} was recorded by the role of {Access.AccessPage.Name(step.By.Role)}.", "A step is taken back by whoever may take it.", "Ask a senior officer, or somebody of that role, to correct it.");
        if (Later(c, [.. all.Select(r => r.Id)]) is { } later)
            return new Refusal("entry.step-not-last", $"A later step of the same course rests on {step.Id}{(later.Compartment == step.Id.Compartment || later.Compartment == Compartment.Open ? $": {later}" : "")}.",
                "Without this one the later would have been taken on nothing.", "Correct the later step first, or record the step that puts it right.");
        var happening = new Happening(c);
        happening.Add(step.Id.Compartment, new EntryCorrected(step.Id, because) { Undoes = true });
        var corrected = c.History.Select(r => r.Event).OfType<EntryCorrected>().Select(e => e.Entry).ToHashSet();
        foreach (var one in all)
            if (one.Id != step.Id && !corrected.Contains(one.Id)) happening.Add(one.Id.Compartment, new EntryCorrected(one.Id, Beside) { Undoes = true });
        return happening.Events;
    }

    // What to record instead of a correction; null: the step can be taken back.
    private static string? Instead(Recorded step) => step.By?.Role == ActorRole.System ? "What the clock or the program recorded follows from the rest: correct what it followed from, or take the step that it asks for." : step.Event switch
    {
        StayRecorded => "Only the court ends it: store its document, and have a legal adviser record the end of the stay.",
        StayEnded => "Record the stay again: it binds from the moment at which that is done.",
        StopOrderSent or StopOrderAcknowledged or StopOrderEscalated => "Reach the party again, and record its answer.",
        DepartureStopped or DepartureHasFailed => "Book another departure: every gate is asked anew.",
        PersonReturnedInError or WrongfulRemovalFound or ExternallyNotified or WrongfulRemovalClosed => "Record what was found since as a finding of its own; the matter is closed by whoever may, once somebody outside was told.",
        BailGranted or PersonReleased or BreachDecided { BailGoesOn: true } => "If the person is held all the same, authorise the detention anew, with the reasons of the day.",
        DetentionReviewed => "Review the detention again, with the reasons of the day.",
        BailAppliedFor => "Record how it was decided: an application is never deleted.",
        DeportationOrderRevoked or DeportationDecisionWithdrawn or DecisionCourseClosed or Stage2Decided { Granted: true } => "Refer the person for a decision anew.",
        ProtectionClaimMade or FurtherSubmissionsMade or ProtectionClaimReopened => "Record that it was withdrawn, with what shows it; what was never made is taken back by correcting the entry that put it on the file.",
        ProtectionClaimDecided { Outcome: ClaimOutcome.RefugeeStatus or ClaimOutcome.HumanitarianProtection } => "Decide anew: a grant ends by a decision, and not by a correction.",
        FurtherSubmissionsAnswered { Answer: SubmissionsAnswer.FreshClaim } => "Record the claim, and decide it.",
        ReferredAsAVictim or ReasonableGroundsDecided { IsPositive: true } or FurtherReasonableGroundsDecided { IsPositive: true } or ConclusiveGroundsDecided { IsPositive: true } or VictimLeaveWasDecided
            => "Record the competent authority's next decision, from its paper.",
        RightOfAppealArose or NoticeOfAppealReceived or LateAppealDecided { Admitted: true } or PermissionAppliedFor or ExtensionAsked or ExtensionDecided { Granted: true } => "Record how it ended, or that nothing was lodged, from the tribunal's or court's own answer.",
        LetterBeforeClaimCame or ClaimWasLodged or UrgentlyApplied or StayMadeInClaim or ClaimWasRenewed or ClaimAppealed => "Record how the claim ended, or that nothing was lodged, from the court's own answer.",
        DeprivationAppealLodged or DeprivationAppealDecided { Outcome: DeprivationAppealOutcome.AllowedNotFinal or DeprivationAppealOutcome.AllowedFinally } or DeprivationWasGivenUp
            => "Record the tribunal's next decision from its paper, or decide anew.",
        ContactBarred or ContactHeldBack or ContactConsentTakenBack or DisclosureIncidentRecorded => "Record what ends it: the bar is lifted, the hold ended, consent given anew, the incident closed.",
        NationalityAsked or ReadmissionSent or WrittenMessageWent or ReadmissionQuestionAnswered or TravelDocumentAppliedFor => "What was sent was sent: withdraw the request, or write again.",
        NationalityConfirmationRetracted or NationalityConfirmationUndermined or NationalityDenied or NationalityRecordNotFound => "Record the country's next answer, from its paper.",
        ReadmissionTimeExtended => "Record by when the country is to answer, from its paper.",
        ReadmissionWithdrawn or ReadmissionSuspended or ReadmissionLapsed or ReadmissionRefused => "Draft a request anew, or record the country's next answer.",
        TravelDocumentExpired or TravelDocumentQuarantined or TravelDocumentLost or TravelDocumentGivenBack => "Record the document anew when it is in hand, and check it.",
        _ => null,
    };

    // The last step of a course that one of the entries moved, where it is another.
    private static EntryId? Later(LiveCase c, HashSet<EntryId> wrong)
    {
        var (again, last, moved) = (new LiveCase(c.Id), new Dictionary<string, (object State, EntryId By)>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var entry in c.History)
        {
            if (c.IsUndone(entry.Id) || entry.Event is EntryCorrected { Undoes: true }) continue;
            again.Take(entry);
            foreach (var (key, state) in WhereItStands.Standings(again))
            {
                if (last.TryGetValue(key, out var was) && was.State.Equals(state)) continue;
                last[key] = (state, entry.Id);
                if (wrong.Contains(entry.Id)) moved.Add(key);
            }
        }

        return moved.Where(key => !wrong.Contains(last[key].By)).Select(key => (EntryId?)last[key].By).FirstOrDefault();
    }
}
