namespace DueCourse.Casework.Tracks.Courts;

using DueCourse.Casework.Gates;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.JudicialReview;
using DueCourse.Law.Facts;

/// <summary>
/// What the file says to the law of a matter before a court: an order that binds, an appeal or a claim that is not over. While it lasts
/// nobody says otherwise by a statement of their own, takes back what its record stated, or calls the subject a mistake; only a step of
/// its own course changes it. Should the file and that record disagree all the same, the law is read from the record.
/// </summary>
/// <remarks>
/// A file can disagree where a statement was changed before this was asked, or in a compartment whose writer does not see the order. What
/// the person's side says of where an appeal was brought is heard as before: it can only protect them.
/// </remarks>
internal sealed class HeldByCourts
{
    private static readonly HashSet<string> OfAnOrder = Names(TheCourtOrder.Type.Definition, TheCourtOrder.MadeOn.Definition, TheCourtOrder.ForbidsRemoval.Definition, TheCourtOrder.IsActive.Definition, TheCourtOrder.Court.Definition);
    private static readonly HashSet<string> OfAMeasure = Names(TheStrasbourgCourt.Rule39.Definition, TheStrasbourgCourt.LiftingLetterIsHeld.Definition);
    private static readonly HashSet<string> WhereItWasBrought = Names(TheAppeal.IsInCountry.Definition, TheAppeal.WasBroughtHere.Definition);

    private static readonly HashSet<string> OfAnAppeal = [.. WhereItWasBrought, .. Names(
        TheAppeal.Status.Definition, TheAppeal.Against.Definition, TheAppeal.Forum.Definition, TheAppeal.Outcome.Definition, TheAppeal.LastDayInTime.Definition, TheAppeal.LodgementWasChecked.Definition,
        TheAppeal.FinallyDeterminedOn.Definition, TheAppeal.PermissionStep.Definition, TheAppeal.PermissionLastDay.Definition, TheAppeal.LeaveWasGrantedSince.Definition, TheAppeal.PersonLeftSince.Definition, TheAppeal.PersonLeftOn.Definition)];

    private static readonly HashSet<string> OfAClaim = Names(TheJudicialReview.Status.Definition, TheJudicialReview.ChallengesRemoval.Definition, TheJudicialReview.BarrierAssessmentIsRecorded.Definition);

    private static readonly HeldByCourts Nothing = new(null, []);

    private readonly LiveCase? of;
    private readonly IReadOnlyList<Hold> holds;

    private HeldByCourts(LiveCase? of, IReadOnlyList<Hold> holds) => (this.of, this.holds) = (of, holds);

    /// <summary>All that is held in a case, or in the part of it that its reader sees.</summary>
    public static HeldByCourts In(LiveCase c)
    {
        var stays = c.Stays.All.Where(s => s.Binds).ToList();
        var appeals = c.Appeals.All.Where(IsNotOver).ToList();
        var claims = c.JudicialReviews.All.Where(x => x.Itself is not ClaimFinal).ToList();
        if (stays.Count + appeals.Count + claims.Count == 0) return Nothing;
        var found = new List<Hold>();
        foreach (var stay in stays.Where(s => s.Order is not null)) found.Add(new(stay.Order, CourtOrder.Kind, OfAnOrder, Own(c, r => r.Id == stay.Id), [stay.Id], StillBinds));
        if (stays.Where(s => s.Order is null).Select(s => s.Id).ToList() is { Count: > 0 } measures)
            found.Add(new(null, Person.Kind, OfAMeasure, Own(c, r => measures.Contains(r.Id)), measures, StillBinds));
        foreach (var appeal in appeals)
            found.Add(new(appeal.Id, Law.Facts.Appeal.Kind, OfAnAppeal, Own(c, r => r.Event is IOfAppeal e && e.Appeal == appeal.Id || r.Event is StatutoryExceptionRecorded { Exception: StatutoryException.AppealFromAbroad } x && x.About == appeal.Id), [], StillPends));
        foreach (var claim in claims)
            found.Add(new(claim.Id, Law.Facts.JudicialReview.Kind, OfAClaim, Own(c, r => r.Event is IOfClaim e && e.Claim == claim.Id), [], ClaimGoesOn));
        return new(c, found);
    }

    /// <summary>Whether an appeal is before a tribunal or court, or may still go there in time, as its course says.</summary>
    public static bool IsNotOver(CaseAppeal appeal) => appeal.IsPending || appeal.AwaitsTheTribunalsAnswer || appeal.ExtensionAskedAt is not null;

    /// <summary>The refusal of a statement that would say otherwise; null when it may be made.</summary>
    public Refusal? Refuses(FactAsserted said) => holds.FirstOrDefault(h => h.Subject == said.Subject && h.Facts.Contains(said.Fact)) is not { } hold || IsHeard(hold, said) ? null : hold.Refusal;

    /// <summary>The refusal to end a statement, or to call an entry a mistake; null when it may be done.</summary>
    public Refusal? RefusesToEnd(EntryId entry) =>
        holds.FirstOrDefault(h => h.Subject == entry || h.Causes.Contains(entry) || (of!.Statements.Find(entry) is { } statement && IsOwn(h, statement)))?.Refusal;

    /// <summary>The subjects that are held, with their kinds and when they came on the file: also one that was taken off it.</summary>
    public IEnumerable<(EntryId Id, SubjectKind Kind, Instant At)> Subjects =>
        holds.Where(h => h.Subject is not null).Select(h => (h.Subject!.Value, h.Kind, of!.Find(h.Subject.Value)?.At ?? Instant.MinValue));

    /// <summary>Whether a statement is one that the record of the matter made and did not itself replace: it stands, whatever was done to it since.</summary>
    public bool Keeps(Statement statement) => holds.Any(h => IsOwn(h, statement)
        && !of!.Statements.All.Any(later => later.Said.Supersedes == statement.Id && IsOwn(h, later)));

    /// <summary>Whether a statement says something of a held matter since its record began, and is none of that record.</summary>
    public bool Silences(Statement statement) => holds.Any(h => h.Subject == statement.Said.Subject && h.Facts.Contains(statement.Said.Fact)
        && statement.At >= h.Since && !IsOwn(h, statement) && !(statement.Said.Side == Side.Person && WhereItWasBrought.Contains(statement.Said.Fact)));

    /// <summary>What the record of a matter says to a question, of its statements that stand by it; null: nothing.</summary>
    public FactValue? Says(EntryId subject, FactDefinition fact) =>
        of?.Statements.All.LastOrDefault(s => s.Said.Subject == subject && s.Said.Fact == fact.Name && Keeps(s))?.Said.Value;

    // The person's side is heard; and the same said again, by another paper, changes nothing.
    private bool IsHeard(Hold hold, FactAsserted said) => said.Supersedes is null && (said.Side == Side.Person
        || (said.To is null && of!.Statements.All.Any(s => s.Said.Subject == said.Subject && s.Said.Fact == said.Fact && s.Said.Value.Equals(said.Value) && IsOwn(hold, s) && Keeps(s))));

    private bool IsOwn(Hold hold, Statement statement) => hold.Subject == statement.Said.Subject && hold.Facts.Contains(statement.Said.Fact)
        && of!.Find(statement.Id) is { } entry && hold.Own.Contains((entry.Command, entry.At));

    // A command's id is its actor's own, so two actors may use the same: the moment tells them apart.
    private static HashSet<(string Command, Instant At)> Own(LiveCase c, Func<Recorded, bool> made) => [.. c.History.Where(made).Select(r => (r.Command, r.At))];

    private static HashSet<string> Names(params FactDefinition[] facts) => [.. facts.Select(f => f.Name)];

    private static Refusal StillBinds { get; } = new("stay.only-the-court", "That was stated by the record of an order which stops removal, and the order binds.",
        "An order binds until the court ends it. A statement that it does not bind, or does not forbid removal, would clear it without the court.",
        "A legal adviser of the case ends it from the court's own document (end stay). If there never was such an order, the court's office confirms that in writing, and the adviser ends it from that paper. What another order says is recorded as another order.")
    { Citation = "R (Majera) v Secretary of State for the Home Department [2021] UKSC 46" };

    private static Refusal StillPends { get; } = new("appeal.only-its-course", "How this appeal stands follows from its course on record, and by that it is not over.",
        "A statement beside it would end the appeal, or move it abroad, without the tribunal or court.",
        "Record the step of the appeal that has happened, from the tribunal's or court's own paper; the statement follows from it. A certificate that moves it abroad is recorded as a statutory exception.")
    { Citation = "Nationality, Immigration and Asylum Act 2002, ss. 78 and 104" };

    private static Refusal ClaimGoesOn { get; } = new("claim.only-its-course", "How this claim for judicial review stands follows from its course on record, and by that it is not over.",
        "A statement beside it would end the claim without the court, or say without two people that it is no barrier.",
        "Record the step of the claim that has happened; that it is no barrier, a senior officer records with a legal adviser's sign-off.");

    // What is held about one subject; null: the person.
    private sealed record Hold(EntryId? Subject, SubjectKind Kind, IReadOnlySet<string> Facts, IReadOnlySet<(string Command, Instant At)> Own, IReadOnlyList<EntryId> Causes, Refusal Refusal)
    {
        public Instant Since { get; } = Own.Select(o => o.At).DefaultIfEmpty(Instant.MaxValue).Min();
    }
}
