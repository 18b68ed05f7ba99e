namespace DueCourse.Casework.Tracks.Protection;

using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;

/// <summary>One claim, or one set of further submissions.</summary>
/// <param name="Id">The subject that it is in the law's reading.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Last">The last step, by its entry and the moment at which it was recorded; null: none is recorded.</param>
public sealed record ProtectionMatter(EntryId Id, ProtectionState State, (EntryId Entry, Instant At)? Last);

/// <summary>
/// Claims for protection and further submissions, each for itself. All of it stands with the claims; what follows from it elsewhere is
/// told without its cause. Those of an imported file are here too, in the state that the file gives.
/// </summary>
public sealed class ProtectionTrack : CasePart
{
    private static readonly ActorRole[] Officer = [ActorRole.SeniorOfficer];
    private static readonly ActorRole[] Clerks = [ActorRole.Caseworker, ActorRole.SeniorOfficer];

    /// <summary>Who may take down that somebody claims: whoever they say it to, of those who may know.</summary>
    internal static readonly ActorRole[] WhoeverHearsIt = [ActorRole.Caseworker, ActorRole.SeniorOfficer, ActorRole.LegalAdviser, ActorRole.System];

    private static readonly Guard NobodyDoubtsCapacity = new("nobody doubts that the person can decide it", (c, _) =>
        c.Statements.All.Any(s => s is { Ended: null, Said: { Subject: null, To: null, Value: WordValue { Word: "doubted" or "assessed-lacks-capacity" } } } && s.Said.Fact == TheSafeguards.Capacity.Definition.Name)
            ? new("protection.capacity", "It is doubted that the person can decide this, or found that they cannot.", "What somebody gives up without being able to decide it is not given up.", "Have their capacity assessed, and see that somebody stands beside them.") { Citation = "AM (Afghanistan) v Secretary of State for the Home Department [2017] EWCA Civ 1123" }
            : null);

    private readonly List<EntryId> order = [];
    private readonly Dictionary<EntryId, ProtectionMatter> all = [];

    /// <summary>How they may go on.</summary>
    public static TrackTable Table { get; } = new("protection", "Claims for protection", typeof(NothingClaimed),
    [
        Way<NothingClaimed, ProtectionUndecided, RecordProtectionClaim>(WhoeverHearsIt, "whatever is said to anybody in authority", "a departure stops at once"),
        Way<ProtectionUndecided, ProtectionDecided, DecideProtectionClaim>(Officer, "Immigration Rules, Part 11: a decision that a person made"),
        Way<ProtectionRefused, ProtectionDecided, DecideProtectionClaim>(Officer, "a new decision, after an appeal or a second look"),
        Way<ProtectionInadmissible, ProtectionDecided, DecideProtectionClaim>(Officer, "a new decision, on the claim itself"),
        Way<ProtectionDecided, ProtectionGranted, NotifyProtectionDecision>(Clerks, "Immigration Rules, Part 11"),
        Way<ProtectionDecided, ProtectionRefused, NotifyProtectionDecision>(Clerks, "Immigration Rules, Part 11; Nationality, Immigration and Asylum Act 2002, s. 82"),
        Way<ProtectionDecided, ProtectionInadmissible, NotifyProtectionDecision>(Clerks, "Nationality, Immigration and Asylum Act 2002, ss. 80A and 80B"),
        new(typeof(ProtectionUndecided), typeof(ProtectionWithdrawn), typeof(RecordProtectionWithdrawal), Clerks, "the person, in writing", [NobodyDoubtsCapacity], ""),
        new(typeof(ProtectionDecided), typeof(ProtectionWithdrawn), typeof(RecordProtectionWithdrawal), Clerks, "the person, in writing", [NobodyDoubtsCapacity], ""),
        Way<ProtectionUndecided, ProtectionTreatedAsWithdrawn, TreatAsWithdrawn>(Officer, "Immigration Rules, Part 11", "from notice to the person"),
        Way<ProtectionRefused, ProtectionUndecided, ReopenProtectionClaim>(Clerks, "the refusal was taken back or set aside", "a departure stops at once"),
        Way<ProtectionInadmissible, ProtectionUndecided, ReopenProtectionClaim>(Clerks, "the claim is to be considered", "a departure stops at once"),
        Way<ProtectionWithdrawn, ProtectionUndecided, ReopenProtectionClaim>(Clerks, "it was no withdrawal", "a departure stops at once"),
        Way<ProtectionTreatedAsWithdrawn, ProtectionUndecided, ReopenProtectionClaim>(Clerks, "Immigration Rules, Part 11", "a departure stops at once"),
        Way<NothingClaimed, SubmissionsUnanswered, RecordFurtherSubmissions>(WhoeverHearsIt, "Immigration Rules, paras. 353 and 353A", "a departure stops at once"),
        Way<SubmissionsUnanswered, SubmissionsRejected, AnswerFurtherSubmissions>(Officer, "Immigration Rules, para. 353"),
        Way<SubmissionsUnanswered, SubmissionsAreAFreshClaim, AnswerFurtherSubmissions>(Officer, "Immigration Rules, para. 353"),
        new(typeof(SubmissionsUnanswered), typeof(SubmissionsWithdrawn), typeof(RecordSubmissionsWithdrawal), Clerks, "the person, in writing", [NobodyDoubtsCapacity], ""),
    ]);

    /// <summary>Every claim and every set of submissions, in the order in which they came on file.</summary>
    public IEnumerable<ProtectionMatter> All => order.Where(all.ContainsKey).Select(id => all[id]);

    /// <summary>One; null where there is none.</summary>
    public ProtectionMatter? Find(EntryId id) => all.GetValueOrDefault(id);

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        switch (entry.Event)
        {
            case SubjectAdded added when added.Kind == ProtectionClaim.Kind.ListName:
                order.Add(entry.Id);
                all[entry.Id] = new(entry.Id, new ProtectionUndecided((LocalDate?)null), null);
                break;
            case SubjectAdded added when added.Kind == FurtherSubmissions.Kind.ListName:
                order.Add(entry.Id);
                all[entry.Id] = new(entry.Id, new SubmissionsUnanswered((LocalDate?)null), null);
                break;
            // What a file says of a claim, before any step is recorded of it here.
            case FactAsserted { Subject: { } about, Fact: "status", Value: WordValue { Word: var word }, To: null } when all.TryGetValue(about, out var imported) && imported.Last is null:
                all[about] = imported with { State = Imported(imported.State, word) };
                break;
            case EntryCorrected corrected:
                all.Remove(corrected.Entry);
                break;
            default:
                if (After(entry.Event) is not var (id, state) || !all.ContainsKey(id)) break;
                all[id] = new(id, state, (entry.Id, entry.At));
                break;
        }
    }

    private (EntryId, ProtectionState)? After(CaseEvent happened) => happened switch
    {
        ProtectionClaimMade e => (e.Claim, new ProtectionUndecided(e.On)),
        ProtectionClaimDecided e => (e.Claim, new ProtectionDecided(e.Outcome, e.On)),
        ProtectionDecisionNotified e when all.GetValueOrDefault(e.Claim)?.State is ProtectionDecided decided => (e.Claim, decided.Outcome switch
        {
            ClaimOutcome.Refused => new ProtectionRefused(e.On),
            ClaimOutcome.Inadmissible => new ProtectionInadmissible(e.On),
            _ => (ProtectionState)new ProtectionGranted(e.On),
        }),
        ProtectionClaimWithdrawn e => (e.Claim, new ProtectionWithdrawn(e.On)),
        ProtectionClaimTreatedAsWithdrawn e => (e.Claim, new ProtectionTreatedAsWithdrawn(e.On)),
        ProtectionClaimReopened e => (e.Claim, new ProtectionUndecided(e.On)),
        FurtherSubmissionsMade e => (e.Submissions, new SubmissionsUnanswered(e.On)),
        FurtherSubmissionsAnswered { Answer: SubmissionsAnswer.FreshClaim } e => (e.Submissions, new SubmissionsAreAFreshClaim(e.On)),
        FurtherSubmissionsAnswered e => (e.Submissions, new SubmissionsRejected(e.On)),
        FurtherSubmissionsWithdrawn e => (e.Submissions, new SubmissionsWithdrawn(e.On)),
        _ => ((EntryId, ProtectionState)?)null,
    };

    private static ProtectionState Imported(ProtectionState before, string word) => (before, word) switch
    {
        (SubmissionsUnanswered, "rejected") => new SubmissionsRejected((LocalDate?)null),
        (SubmissionsUnanswered, "accepted-as-fresh-claim") => new SubmissionsAreAFreshClaim((LocalDate?)null),
        (SubmissionsUnanswered, "withdrawn") => new SubmissionsWithdrawn((LocalDate?)null),
        (SubmissionsUnanswered, _) => before,
        (_, "granted") => new ProtectionGranted((LocalDate?)null),
        (_, "refused") => new ProtectionRefused((LocalDate?)null),
        (_, "inadmissible") => new ProtectionInadmissible((LocalDate?)null),
        (_, "withdrawn") => new ProtectionWithdrawn((LocalDate?)null),
        (_, "treated-as-withdrawn") => new ProtectionTreatedAsWithdrawn((LocalDate?)null),
        _ => before,
    };

    private static Transition Way<TFrom, TTo, TBy>(ActorRole[] who, string authority, string clock = "") => new(typeof(TFrom), typeof(TTo), typeof(TBy), who, authority, [], clock);
}
