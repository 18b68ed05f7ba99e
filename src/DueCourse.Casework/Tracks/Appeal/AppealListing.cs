namespace DueCourse.Casework.Tracks.Appeal;

using DueCourse.Casework.Notices;
using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;

/// <summary>Whether the file can be said to list every appeal: whatever was served here and gives a right of appeal has to be on it.</summary>
internal static class AppealListing
{
    /// <summary>Notices that were served, give a right of appeal, and whose right is not on the file, as far as the reader of these entries sees.</summary>
    public static IEnumerable<(CaseNotice Notice, Notices.Sending Sending)> NotListed(LiveCase c) =>
        c.Notices.All.Where(n => NoticeForms.Of(n.Issued.Kind).GivesAnAppeal)
            .Select(n => (Notice: n, Sending: n.Sendings.FirstOrDefault(s => s is { Returned: null, IsDefective: false })))
            .Where(x => x.Sending is { } sending && !IsListed(c, x.Notice, sending)).Select(x => (x.Notice, x.Sending!));

    /// <summary>Whether the file was said no longer to list every appeal, in what the reader of these entries sees, and nobody has said since that it does.</summary>
    public static bool IsOpen(LiveCase c) => c.History.LastOrDefault(r => IsAboutAppeals(r.Event)) is { Event: ListDeclared { IsComplete: false } };

    /// <summary>Whether an event says that the file lists every appeal, or no longer does.</summary>
    public static bool IsAboutAppeals(CaseEvent happened) => happened is ListDeclared { Under: null } declared && declared.Kind == Law.Facts.Appeal.Kind.ListName;

    /// <summary>The refusal while a notice gives a right of appeal that is not on the file; null when all are.</summary>
    public static Refusal? Refuses(LiveCase c) => NotListed(c).FirstOrDefault() is not { Notice: { } notice } ? null
        : new("appeal.not-listed", $"Notice {notice.Issued.Number} was served and gives a right of appeal, and that is not on the file.",
            "While a right of appeal is missing from the file, the file does not list every appeal, and removal on it would take the appeal away.", "Record the right of appeal that the notice gives, or that there is none and why, and then this.")
        { Citation = "Nationality, Immigration and Asylum Act 2002, s. 78" };

    // Recorded with the day on which the decision went out or arrived; or that there is none, with a day between the two.
    private static bool IsListed(LiveCase c, CaseNotice notice, Notices.Sending sending)
    {
        var sent = sending.What.How.On;
        return c.History.Any(r => r.Event switch
        {
            RightOfAppealArose arose => arose.On == sent || (sending.Day is { } day && arose.On >= day.Earliest && arose.On <= day.Latest),
            RightOfAppealExcluded none => none.On >= notice.Issued.Dated && none.On <= sent,
            _ => false,
        }) || c.Statements.All.Any(s => s is { Ended: null, Said: { Subject: not null, Value: DayValue { Range: var on } } } && s.Said.Fact == TheAppeal.DecisionSentOn.Definition.Name && on == DateRange.On(sent));
    }
}
