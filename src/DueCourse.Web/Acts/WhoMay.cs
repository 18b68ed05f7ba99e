using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Gates;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Notices.Service;
using DueCourse.Casework.Reopening;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Work;

namespace DueCourse.Web.Acts;

/// <summary>
/// For which roles an act is shown. It chooses what a page offers first, and nothing else: whether somebody may is decided when
/// they do it, of the whole case.
/// </summary>
internal static class WhoMay
{
    private static readonly ActorRole[] Works = [ActorRole.Caseworker, ActorRole.SeniorOfficer], Officer = [ActorRole.SeniorOfficer], Adviser = [ActorRole.LegalAdviser];

    private static readonly ActorRole[] GiveCases = [.. AccessTable.Rows.SelectMany(r => r.AssignedBy).Distinct()];
    private static readonly ActorRole[] Grant = [.. Compartments.All.SelectMany(AccessTable.MayGrant).Distinct()];
    private static readonly ActorRole[] Ask = [.. AccessTable.Rows.Where(r => r.MayAsk).Select(r => r.Role)];
    private static readonly ActorRole[] Write = Writing(_ => true);
    private static readonly ActorRole[] WriteOpen = Writing(c => c.In == Compartment.Open);
    private static readonly ActorRole[] WriteWorking = Writing(c => c.In == Compartment.Working);
    private static readonly ActorRole[] ForTheState = [.. RecordStay.OnDuty, ActorRole.Auditor, ActorRole.Representative];

    private static readonly Dictionary<Type, ActorRole[]> Own = new()
    {
        [typeof(AssignToCase)] = GiveCases, [typeof(EndAssignment)] = GiveCases, [typeof(HandOver)] = GiveCases, [typeof(ArrangeCover)] = GiveCases, [typeof(EndCover)] = GiveCases,
        [typeof(ChangeRepresentative)] = Works,
        [typeof(RequestAccess)] = Ask, [typeof(GrantAccess)] = Grant, [typeof(RefuseAccess)] = Grant, [typeof(WithdrawAccess)] = [.. Grant.Union(Ask)],
        [typeof(DeclareConflict)] = ForTheState, [typeof(SetConflictAside)] = Officer,
        [typeof(ConfirmAct)] = Write, [typeof(RejectAct)] = Write,
        [typeof(DiscloseStatement)] = Write, [typeof(RecallRequest)] = Roles(Releases.NeutralRecall),
        [typeof(ReleaseOutcomeToVictimLiaison)] = Roles(Releases.OutcomeToVictimLiaison), [typeof(ReleaseOutcomeToThePress)] = Roles(Releases.OutcomeToThePress),
        [typeof(MakeDecision)] = Officer, [typeof(OpenPolicyGate)] = Officer, [typeof(SignOffPolicyGate)] = Adviser, [typeof(RecordStatutoryException)] = Officer,
        [typeof(Casework.Statements.MakeJudgement)] = [.. Officer, .. Adviser],
        [typeof(IssueNotice)] = WriteOpen,
        [typeof(Casework.Tracks.Readmission.WriteMessage)] = [ActorRole.ReturnsLiaisonOfficer], [typeof(Casework.Tracks.Readmission.ClearMessage)] = Works,
        [typeof(FindWrongfulRemoval)] = [.. Works, .. Adviser], [typeof(RecordExternalNotification)] = [.. Works, .. Adviser], [typeof(CloseWrongfulRemoval)] = Officer,
        [typeof(PlaceLegalHold)] = WriteWorking, [typeof(LiftLegalHold)] = WriteWorking, [typeof(ConfirmAppeals)] = Works,
        [typeof(DecideSubjectAccess)] = Works, [typeof(EraseEntries)] = Write, [typeof(RecordOutcome)] = WriteOpen, [typeof(ReverseOutcome)] = Officer,
        [typeof(RecordStay)] = [.. RecordStay.OnDuty], [typeof(AcknowledgeStopOrder)] = [.. Works, .. Adviser], [typeof(EndStay)] = Adviser,
    };

    /// <summary>Whether a command whose rule is its own has a line here.</summary>
    public static bool Knows(Type command) => OfTracks(command).Count > 0 || !command.IsAssignableTo(typeof(IOwnAccess)) || command.IsSubclassOf(typeof(ServiceCommand)) || Own.ContainsKey(command);

    /// <summary>The roles.</summary>
    public static IReadOnlyList<ActorRole> Of(Type command) =>
        ((IReadOnlyList<ActorRole>)(OfTracks(command) is { Count: > 0 } track ? [.. track] : command.IsSubclassOf(typeof(ServiceCommand)) ? Works : Own.TryGetValue(command, out var own) ? own : Write))
        .Where(r => r != ActorRole.System).ToList();

    private static List<ActorRole> OfTracks(Type command) => [.. TrackPage.All.SelectMany(t => t.Transitions).Where(w => w.By == command).SelectMany(w => w.Actors).Distinct()];

    private static ActorRole[] Roles(Release release) => [.. release.By];

    private static ActorRole[] Writing(Func<Cell, bool> where) =>
        [.. AccessTable.Rows.Where(r => r.Role != ActorRole.System && r.Cells.Any(c => c.May.HasFlag(Right.Write) && where(c))).Select(r => r.Role)];
}
