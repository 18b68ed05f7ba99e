namespace DueCourse.Casework.Tracks.Appeal;

/// <summary>One appeal, and what its tasks and next steps need.</summary>
/// <param name="Id">The entry that put it on the file.</param>
/// <param name="Against">The decision appealed.</param>
/// <param name="Forum">Where it is brought.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Since">The day of the last step.</param>
public sealed record CaseAppeal(EntryId Id, AppealAgainst Against, AppealForum Forum, AppealState State, LocalDate Since)
{
    /// <summary>The entry of the last step.</summary>
    public required EntryId LastStep { get; init; }

    /// <summary>The last day to go on, as it was worked out at that step; null: it could not be fixed.</summary>
    public DateRange? LastDay { get; init; }

    /// <summary>The day from which the time that runs now is counted.</summary>
    public required LocalDate RunsFrom { get; init; }

    /// <summary>By when the Home Office has to answer, and the entry that asks it; null: nothing is asked.</summary>
    public (LocalDate By, EntryId Reason)? Answer { get; init; }

    /// <summary>A hearing ahead; null: none is fixed, or it was held.</summary>
    public (LocalDate On, EntryId Reason)? Hearing { get; init; }

    /// <summary>The Tribunal was asked, after the end, whether anything was lodged.</summary>
    public bool IsChecked { get; init; }

    /// <summary>The Tribunal was told of the removal.</summary>
    public bool TribunalIsTold { get; init; }

    /// <summary>More time was asked for after the end, and is undecided.</summary>
    public PermissionAt? ExtensionAskedAt { get; init; }

    /// <summary>The latest decision was for the person; null: there is none.</summary>
    public bool? WasAllowed { get; init; }

    /// <summary>The side whose application for permission is undecided, or was answered last.</summary>
    public AppealSide AskedBy { get; init; }

    /// <summary>It is before a tribunal or court.</summary>
    public bool IsPending => State is AppealLodged or LateAppealPending or AppealAdmitted or AppealHeard or PermissionAskedOfFirstTier or PermissionAskedOfUpperTribunal
        or BeforeUpperTribunal or OnwardPermissionAsked or CourtOfAppealAsked or BeforeCourtOfAppeal or SupremeCourtPermissionAsked or BeforeSupremeCourt or AppealRemitted;

    /// <summary>A time runs, or ran out and nobody asked the Tribunal whether anything came.</summary>
    public bool AwaitsTheTribunalsAnswer => State is AppealWindowOpen or AppealAllowed or AppealDismissed or AppealPermissionRefused or UpperTribunalDecided or CourtOfAppealDecided
        || (State is AppealFinal && !IsChecked);
}

/// <summary>The appeals of a case whose course was recorded, each for itself.</summary>
public sealed class CaseAppeals : CasePart
{
    private readonly List<CaseAppeal> all = [];

    /// <summary>All, in the order in which they were recorded.</summary>
    public IReadOnlyList<CaseAppeal> All => all;

    /// <summary>The table of each.</summary>
    public static TrackTable Table => AppealTrack.Table;

    /// <summary>Where the one that was recorded last stands.</summary>
    public AppealState State => all.Count == 0 ? new NoAppealRecorded() : all[^1].State;

    /// <summary>One; null where nothing is recorded of it.</summary>
    public CaseAppeal? Find(EntryId id) => all.Find(a => a.Id == id);

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        if (entry.Event is RightOfAppealArose arose && Find(arose.Appeal) is null)
            all.Add(new(arose.Appeal, arose.Against, arose.Forum, new AppealWindowOpen(), arose.On) { LastStep = entry.Id, LastDay = arose.LastDay, RunsFrom = arose.On });
        else if (entry.Event is RightOfAppealExcluded none && Find(none.Appeal) is null)
            all.Add(new(none.Appeal, none.Against, AppealForum.FirstTierTribunal, new NoRightOfAppeal(), none.On) { LastStep = entry.Id, RunsFrom = none.On });
        else if (entry.Event is IOfAppeal { Appeal: var id } && all.FindIndex(a => a.Id == id) is >= 0 and var at)
            all[at] = AppealSteps.After(all[at], entry);
    }
}
