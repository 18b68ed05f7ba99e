namespace DueCourse.Casework.Notices;

using DueCourse.Casework.Notices.Service;

/// <summary>What happened to notices, as sentences.</summary>
internal static class NoticesInWords
{
    /// <summary>The sentence; null for events of another kind.</summary>
    public static string? Tell(Telling t, CaseEvent happened) => happened switch
    {
        NoticeIssued e => $"Notice {e.Number} was issued: \"{NoticeForms.Of(e.Kind).Title}\"{(e.Authority is null ? " (a demonstration)" : $", for {e.Authority}")}. It is to go out on {e.ToBeSentOn.Words()}, and to be explained in {e.Language}. Nobody has been served with it by that.",
        NoticeSent e => $"{t.Beginning("notice", e.Notice)} went out on {e.How.On.Words()}, {DayServed.Words(e.How.Method)}, to {Whom(e.How.To)} ({e.How.Where}). What shows it: {Telling.Ended(e.How.Proof)} It was explained in {e.How.Explained.Language}{(e.How.Explained.Interpreter is { } who ? $", interpreted by {who}" : "")}: {Telling.Ended(e.How.Explained.How)}{(e.How.Copy is { } copy ? $" A copy went to {copy.To} on {copy.On.Words()}." : "")} {Served(e)}",
        NoticeReceived e => $"{t.Beginning("notice", e.Sent)} is shown to have arrived on {e.On.Words()}: {Telling.Ended(e.Proof)}",
        NoticeReturned e => $"{t.Beginning("notice", e.Sent)} was not delivered, as was known on {e.On.Words()}: {Telling.Ended(e.Because)} It was not served in that way.",
        ServiceDisputed e => $"{e.SaidBy} says that {t.The("notice", e.Sent)} {(e.SaysReceivedOn is { } day ? $"came on {day.Words()}" : "did not arrive as recorded")}: {Telling.Ended(e.Because.Shown())}",
        _ => null,
    };

    /// <summary>A defect, as a reader is told of it.</summary>
    internal static string Words(ServiceDefect defect) => defect switch
    {
        ServiceDefect.RepresentativeNotCopied => "the representative on record got no copy",
        ServiceDefect.DaysOnItAreTooLate => "it went out before the day from which its days are counted, so that they are later than the law's",
        _ => "the day by which it asks for an answer had passed when it went out",
    };

    private static string Served(NoticeSent e) =>
        e.Defects.Count > 0 ? $"The service is defective: {string.Join("; ", e.Defects.Distinct().Select(Words))}. No time runs from it."
        : e.Served is { } day ? day.IsExact ? $"It counts as served on {day.Words()}." : $"It counts as served on some day from {day.Words()}."
        : "It is sent, and not known to be served.";

    private static string Whom(ServedOnWhom to) => to switch { ServedOnWhom.ThePerson => "the person", ServedOnWhom.TheRepresentative => "the representative on record", _ => "an adult responsible for the person" };
}
