using DueCourse.Casework.Access;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Law;
using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>What stories of courts share: a case without appeals, papers, and what the law makes of it.</summary>
internal static class Courts
{
    /// <summary>A case in which every gate is open and nothing is before a court, on a day; an officer, an adviser and a liaison officer have it.</summary>
    public static Story WithNothingPending(LocalDate day, Func<string, string>? changed = null)
    {
        var story = Story.From("ready-on-every-gate", day, text =>
        {
            text = System.Text.RegularExpressions.Regex.Replace(text, "(?m)^appeals:\n  complete: yes\n  items:\n    - .*\n", "appeals: none\n");
            return changed?.Invoke(text) ?? text;
        });
        story.Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = story.Next() });
        story.Done(Officer, by => new AssignToCase(Adviser, "advises") { By = by, Id = story.Next() });
        return story.Done(Officer, by => new AssignToCase(Liaison, "speaks to the other state") { By = by, Id = story.Next() });
    }

    /// <summary>Puts a court's paper on the file.</summary>
    public static EntryId Paper(this Story story, Compartment @in)
    {
        story.Done(Caseworker, by => new ReceiveDocument(@in, new DocumentReceived(
            Digest.Of("a paper"u8), 7, "application/pdf", DocumentType.CourtPaper, null, null, null, null, null, Holding.Scan, "by e-mail from the court", Confidentiality.Tribunal, null, null, null)) { By = by, Id = story.Next() });
        return story.EntryOf<DocumentReceived>();
    }

    /// <summary>The state of the law's own track, on what is established.</summary>
    public static string LawsTrack(this Story story, string id) =>
        StatuteBook.Current.Tracks.Single(t => t.Id == id).Standing(Situation.Of(story.Case.ToRecord().Read(Reading.Established), story.Now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).LocalDateTime)).Shown.Id;

    /// <summary>A refusal that can be appealed was sent to the person here.</summary>
    public static EntryId RightOfAppeal(this Story story, AppealAgainst against, LocalDate sentOn)
    {
        story.Done(Caseworker, by => new RecordRightOfAppeal(against, AppealForum.FirstTierTribunal, DecisionReached.SentHere, sentOn, IsInCountry: true, NoticeIsComplete: true, AppealCertificate.None, UkDivision.EnglandAndWales, null) { By = by, Id = story.Next() });
        return story.Case.Appeals.All[^1].Id;
    }

    /// <summary>Sent electronically to a person who is here and not detained.</summary>
    public static Sending Sent(LocalDate on) => new(on, WayOfSending.Electronically, PersonIsHere: true, PersonIsDetained: false);

    public static AppealState StateOf(this Story story, EntryId appeal) => story.Case.Appeals.Find(appeal)!.State;
}
