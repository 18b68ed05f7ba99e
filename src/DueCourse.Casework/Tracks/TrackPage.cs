namespace DueCourse.Casework.Tracks;

using System.Text;
using DueCourse.Casework.Access;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.Criminal;
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
using DueCourse.Casework.Tracks.VictimContact;

/// <summary>Every track as a page: drawn, and as a table that says who, on what authority, if what holds, and by when.</summary>
public static class TrackPage
{
    /// <summary>Every track.</summary>
    public static IReadOnlyList<TrackTable> All { get; } =
    [
        CriminalTrack.Table, LegalDecisionTrack.Table, AppealTrack.Table, JudicialReviewTrack.Table, DetentionTrack.Table,
        DeprivationTrack.Table, ProtectionTrack.Table, TraffickingTrack.Table, IdentityTrack.Table, ReadmissionTrack.Table,
        TravelDocumentTrack.Table, TransferTrack.Table, VictimContactTrack.Table,
    ];

    /// <summary>The page, in Markdown.</summary>
    public static string Text()
    {
        var page = new StringBuilder();
        page.Append("# The tracks\n\n");
        page.Append("Generated from `src/DueCourse.Casework/Tracks/`; do not edit. Regenerate with `UPDATE_DOCS=1 ./test Casework --filter-class '*TrackPageTests'`.\n\n");
        page.Append("What is not drawn is refused. Gates are asked of the whole case at the moment of the step; while one is shut or not known to be open, the step is refused.\n");
        foreach (var track in All) Write(page, track);
        return page.ToString();
    }

    private static void Write(StringBuilder page, TrackTable track)
    {
        page.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n## {track.Name}\n\n```mermaid\nstateDiagram-v2\n  [*] --> {track.Start.Name}\n");
        foreach (var way in track.Transitions) page.Append(System.Globalization.CultureInfo.InvariantCulture, $"  {way.From.Name} --> {way.To.Name}: {TrackTable.InWords(way.By)}\n");
        page.Append("```\n\n| From | By | To | Who | Authority | If | When |\n|---|---|---|---|---|---|---|\n");
        foreach (var way in track.Transitions)
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {TrackTable.InWords(way.From)} | {TrackTable.InWords(way.By)} | {TrackTable.InWords(way.To)} | {string.Join(", ", way.Actors.Select(AccessPage.Name))} | {way.Authority} | {string.Join("; ", way.Guards.Select(g => g.Name))} | {way.Clock} |\n");
    }
}
