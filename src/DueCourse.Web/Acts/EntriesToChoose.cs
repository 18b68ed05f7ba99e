using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices;
using DueCourse.Casework.People;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Timers;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Work;
using DueCourse.Web.Dress;
using DueCourse.Web.Registry;

namespace DueCourse.Web.Acts;

/// <summary>
/// The entries of a case that can be an answer, in words and with their days, the newest first. A question's name chooses them;
/// where it says nothing, or nothing fits, every entry can be chosen, because what is right is decided when it is done.
/// </summary>
internal static class EntriesToChoose
{
    private static readonly Dictionary<string, Func<LiveCase, Recorded, bool>> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["document"] = (_, r) => r.Event is DocumentReceived,
        ["certificate"] = (_, r) => r.Event is DocumentReceived,
        ["shownBy"] = (_, r) => r.Event is DocumentReceived or NoticeIssued,
        ["letter"] = (_, r) => r.Event is DocumentReceived,
        ["message"] = (c, r) => c.Messages.Find(r.Id) is { HasGone: false },
        ["enclosed"] = (_, r) => r.Event is DocumentReceived,
        ["copyOf"] = (_, r) => r.Event is DocumentReceived,
        ["appeal"] = (c, r) => c.Appeals.All.Any(a => a.Id == r.Id),
        ["claim"] = (c, r) => c.JudicialReviews.All.Any(a => a.Id == r.Id),
        ["proceedings"] = (c, r) => c.Criminal.All.Any(p => p.Id == r.Id),
        ["conviction"] = (_, r) => r.Event is SubjectAdded { Kind: "convictions" },
        ["sentence"] = (_, r) => r.Event is SubjectAdded { Kind: "sentences" },
        ["matter"] = (c, r) => c.Protection.All.Any(p => p.Id == r.Id),
        ["decision"] = (_, r) => r.Event is DecisionMade,
        ["notice"] = (c, r) => c.Notices.Find(r.Id) is { Issued.Kind: NoticeKind.DepartureDetails } || r is { Event: DocumentReceived, Id.Compartment: Compartment.Open },
        ["against"] = (c, r) => r.Id.Compartment == Compartment.Open && (r.Event is IdentityRecorded or DocumentReceived || (r.Event is FactAsserted { Subject: null, Fact: "identityEstablished" } && c.Statements.Find(r.Id) is { Ended: null })),
        ["stay"] = (_, r) => r.Event is StayRecorded,
        ["stopOrder"] = (c, r) => c.Stays.Unanswered.Any(o => o.Id == r.Id),
        ["proposal"] = (c, r) => c.Proposals.All.Any(p => p.IsOpen && p.Entry == r.Id),
        ["grant"] = (_, r) => r.Event is AccessGranted,
        ["hold"] = (_, r) => r.Event is LegalHoldPlaced or ContactHeldBack,
        ["statement"] = (_, r) => r.Event is FactAsserted,
        ["supersedes"] = (_, r) => r.Event is FactAsserted,
        ["subject"] = (_, r) => r.Event is SubjectAdded,
        ["under"] = (_, r) => r.Event is SubjectAdded,
        ["link"] = (_, r) => r.Event is IdentitiesLinked,
        ["contest"] = (_, r) => r.Event is LinkContested,
        ["identity"] = (_, r) => r.Event is IdentityRecorded,
        ["hypothesis"] = (_, r) => r.Event is HypothesisRaised,
        ["assessment"] = (_, r) => r.Event is HypothesisAssessed,
        ["timer"] = (_, r) => r.Event is TimerSet,
        ["cover"] = (_, r) => r.Event is CoverArranged,
        ["incident"] = (_, r) => r.Event is DisclosureIncidentRecorded,
        ["consent"] = (_, r) => r.Event is ContactConsentGiven or UsePermitted,
        ["conflict"] = (_, r) => r.Event is ConflictDeclared,
        ["outcome"] = (_, r) => r.Event is OutcomeReached,
        ["request"] = (_, r) => r.Event is AccessRequested or MessageExchanged,
    };

    // Where nothing of these is on file, nothing else will do: it has to be recorded first.
    private static readonly HashSet<string> NothingElse = new(StringComparer.OrdinalIgnoreCase)
    {
        "document", "shownBy", "message", "certificate", "letter", "enclosed", "copyOf", "appeal", "claim", "proceedings", "conviction", "sentence", "matter", "stay", "stopOrder", "proposal", "grant", "link", "contest", "identity", "hypothesis", "assessment", "timer", "cover", "incident",
    };

    /// <summary>The entries for a question.</summary>
    public static IReadOnlyList<FieldChoice> For(ActField field, OpenFile file)
    {
        var shown = file.Case.History.Where(r => file.Seen.Whole.Contains(r.Id.Compartment) && r.Event is not (Viewed or Searched or Exported or TimerFired or TimerCancelled)).Reverse().ToList();
        var fits = field.Name == "about" ? About(field.Of) : ByName.GetValueOrDefault(field.Name);
        var fitting = fits is null ? [] : shown.Where(r => fits(file.Case, r)).ToList();
        return [.. (fitting.Count > 0 || NothingElse.Contains(field.Name) ? fitting : shown.Where(r => r.Event is not (TimerSet or StopOrderEscalated))).Select(r => new FieldChoice(r.Id.ToString(), Words(file, r)))];
    }

    private static Func<LiveCase, Recorded, bool> About(Type of) =>
        of == typeof(Casework.Notices.Service.ServeNotice) ? (_, r) => r.Event is NoticeIssued
        : of.IsSubclassOf(typeof(Casework.Notices.Service.ServiceCommand)) ? (_, r) => r.Event is NoticeSent
        : (_, r) => r.Event is SubjectAdded;

    /// <summary>One entry in words; the number alone where the reader does not have it.</summary>
    public static string Words(OpenFile file, string id) => EntryId.TryParse(id, out var named) && file.Case.Find(named) is { } entry ? Words(file, entry) : id;

    private static string Words(OpenFile file, Recorded r)
    {
        var says = file.Seen.InWords(r);
        return $"{Plain.Words(r.At)}: {(says.Length > 140 ? says[..140] + "…" : says)} ({r.Id})";
    }
}
